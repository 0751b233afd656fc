"""The talk at the door: a line is typed or scanned, the answer is printed; nothing but plain lines."""

import re
from collections.abc import Callable, Sequence
from typing import Protocol

from dialogue_cli.console.door_lines import BAD, GOOD, counts_in_words
from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.messages import door as say
from dialogue_cli.model.conference import Group
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.door import DoorCounts, DoorLine
from dialogue_cli.model.roll import Checkin, CheckinState
from dialogue_cli.vietnamese.personal.typed import has_number_of_person

# p, k, t and u before a number mean the person of that number in the list shown last.
_COMMAND = re.compile(r"(?P<what>[pktu]?)\s*(?P<number>\d{0,2})")
_STATES: dict[str, CheckinState] = {
    "": "present",
    "p": "excused",
    "k": "unexcused",
    "t": "substituted",
}
_LEAVE = frozenset({"q", "quit", "exit", "thoat"})
_UNDO = frozenset({"u", "undo"})
_BELL = "\a"

Read = Callable[[str], str]


class Findings(Protocol):
    """Who may be meant."""

    @property
    def delegates(self) -> tuple[Delegate, ...]:
        """The likeliest first."""

    @property
    def count(self) -> int:
        """How many fit."""

    @property
    def sure(self) -> bool:
        """Whether they hold every word that was typed."""


class DoorOf(Protocol):
    """What the talk wants of a door."""

    session: str
    name: str
    year: int

    @property
    def groups(self) -> Sequence[Group]:
        """The conference's groups."""

    def search(self, text: str) -> Findings:
        """Who may be meant."""

    def scanned(self, line: str) -> Delegate | DoorLine | None:
        """Whose code was scanned, or why it is refused; None for other text."""

    def record_of(self, delegate: Delegate) -> Checkin | None:
        """What stands of a delegate."""

    def when(self, record: Checkin) -> str:
        """When and where a record was made."""

    def group_label(self, key: str) -> str:
        """What a group is called."""

    def check_in(self, delegate: Delegate, state: CheckinState, substitute: str = "") -> DoorLine:
        """Record a delegate."""

    def check_in_guest(self, full_name: str, unit: str, group: str) -> DoorLine:
        """Record somebody who is on no list."""

    def withdraw(self, record: Checkin) -> DoorLine:
        """Take a record back."""

    def withdraw_last(self) -> DoorLine:
        """Take the last record of this sitting back."""

    def counts(self) -> DoorCounts:
        """How many have come."""


def choose_session(choices: Sequence[str], read: Read = input) -> str:
    """Ask which session it is, by its number or name; the only one unasked."""
    if len(choices) == 1:
        return choices[0]
    out = Out()
    out.line(say.SESSION_TITLE, "bold")
    for number, name in enumerate(choices, start=1):
        out.line(f"  {number}  {name}")
    typed = _asked(read, say.SESSION_PROMPT)
    if typed.isdecimal() and 1 <= int(typed) <= len(choices):
        return choices[int(typed) - 1]
    return typed


def talk(door: DoorOf, *, with_bell: bool = False, read: Read = input) -> None:
    """Answer line after line until the clerk leaves (q, or the end of the input)."""
    desk = _Talk(door, Out(), read, with_bell=with_bell)
    desk.greet()
    while desk.goes_on:
        try:
            line = read(desk.prompt)
        except EOFError:
            break
        desk.hear(line.strip())
    desk.leave()


class _Talk:
    """What is on the screen of one door: the people shown last, so that a number can mean one of them."""

    def __init__(self, door: DoorOf, out: Out, read: Read, *, with_bell: bool) -> None:
        self._door, self._out, self._read = door, out, read
        self._bell = _BELL if with_bell else ""
        self._shown: tuple[Delegate, ...] = ()
        self._sure = False
        self.goes_on = True

    @property
    def prompt(self) -> str:
        if not self._shown:
            return say.PROMPT
        if not self._sure and len(self._shown) == 1 and self._door.record_of(self._shown[0]):
            return say.PROMPT_ALREADY
        return say.PROMPT_ONE if len(self._shown) == 1 and self._sure else say.PROMPT_SEVERAL

    def greet(self) -> None:
        counts = self._door.counts()
        title = [say.TITLE.format(year=self._door.year, count=counts.registered)]
        if self._door.session:
            title.append(say.TITLE_SESSION.format(session=self._door.session))
        if self._door.name:
            title.append(say.TITLE_DOOR.format(door=self._door.name))
        self._out.line(" · ".join(title), "bold")
        self._out.line(say.WELCOME)
        self._tell_counts()

    def leave(self) -> None:
        self._tell_counts()
        self._out.line(say.GOODBYE)

    def hear(self, line: str) -> None:
        """Do what a line says: leave, help, take back, a guest, a code, a choice, or words to look for."""
        word = line.lower()
        command = _COMMAND.fullmatch(word)
        scanned = self._door.scanned(line) if line else None
        if scanned is not None:
            self._take_scanned(scanned)
        elif word in _LEAVE:
            self.goes_on = False
        elif word == "?":
            self._out.details(say.HELP)
        elif word in _UNDO:
            self._tell(self._door.withdraw_last())
        elif word == "+":
            self._guest()
        elif command and (self._shown or not line or command["number"]):
            self._choose(command["what"], command["number"])
        else:
            self._look(line)

    def _take_scanned(self, scanned: Delegate | DoorLine) -> None:
        if isinstance(scanned, DoorLine):
            self._tell(scanned)
        else:
            self._tell(self._door.check_in(scanned, "present"))

    def _look(self, text: str) -> None:
        found = self._door.search(text)
        self._shown, self._sure = found.delegates, found.sure
        if not found.delegates:
            # A number may be somebody's identity card or telephone: it is not shown to who stands behind.
            is_number = has_number_of_person(text)
            told = say.NOBODY_NUMBER if is_number else say.NOBODY.format(text=text)
            self._out.line(told, STYLES["warning"])
            return
        if not found.sure:
            self._out.line(say.ALIKE, STYLES["warning"])
        for number, one in enumerate(found.delegates, start=1):
            record = self._door.record_of(one)
            self._out.line(f" {number:>2}  {self._described(one, record)}", "dim" if record else "")
        if found.count > len(found.delegates):
            self._out.line(say.MORE.format(count=found.count - len(found.delegates)))

    def _described(self, one: Delegate, record: Checkin | None) -> str:
        parts = [one.full_name, one.unit or one.upper_unit, one.role]
        parts.append(self._door.group_label(one.group))
        if record:
            state = say.STATES[record.state]
            parts.append(say.MARK.format(state=state, when=self._door.when(record)))
        elif one.absence:
            parts.append(say.ABSENT_BY_LIST[one.absence])
        return " · ".join(filter(None, parts))

    def _choose(self, what: str, number: str) -> None:
        """The person of a number in the list shown last; without a number the only one there."""
        if not number and len(self._shown) == 1 and self._sure:
            number = "1"
        if not number:
            if self._shown or what:
                self._out.line(say.WHICH, STYLES["warning"])
            return
        if not self._shown:
            self._out.line(say.NO_LIST, STYLES["warning"])
            return
        if not 1 <= int(number) <= len(self._shown):
            self._out.line(say.NO_SUCH_NUMBER.format(number=number), STYLES["warning"])
            return
        chosen = self._shown[int(number) - 1]
        if what == "u":
            self._withdraw(chosen)
        elif what == "t":
            self._instead(chosen)
        else:
            self._tell(self._door.check_in(chosen, _STATES[what]))

    def _withdraw(self, chosen: Delegate) -> None:
        if record := self._door.record_of(chosen):
            self._tell(self._door.withdraw(record))
        else:
            told = say.NOT_CHECKED_IN.format(who=chosen.full_name)
            self._out.line(told, STYLES["warning"])

    def _instead(self, chosen: Delegate) -> None:
        name = _asked(self._read, say.SUBSTITUTE_PROMPT.format(name=chosen.full_name))
        scanned = self._door.scanned(name) if name else None
        if isinstance(scanned, DoorLine):
            self._tell(scanned)
        elif scanned == chosen:  # their own badge: nobody stands in
            self._tell(self._door.check_in(chosen, "present"))
        elif scanned or name:
            instead = scanned.full_name if scanned else name
            self._tell(self._door.check_in(chosen, "substituted", instead))
        else:
            self._out.line(say.DROPPED)

    def _guest(self) -> None:
        """Somebody who is on no list: name, unit, group, and a key that confirms it."""
        name = _asked(self._read, say.GUEST_NAME_PROMPT)
        if not name:
            self._out.line(say.DROPPED)
            return
        if (scanned := self._door.scanned(name)) is not None:
            self._take_scanned(scanned)
            return
        unit = _asked(self._read, say.GUEST_UNIT_PROMPT)
        groups = self._door.groups
        for number, group in enumerate(groups, start=1):
            self._out.line(f" {number:>2}  {group.label}")
        typed = _asked(self._read, say.GUEST_GROUP_PROMPT)
        known = typed.isdecimal() and 1 <= int(typed) <= len(groups)
        key = groups[int(typed) - 1].key if known else ""
        who = " – ".join(filter(None, (name, unit, self._door.group_label(key))))
        sure = _asked(self._read, say.GUEST_CONFIRM.format(who=who))
        if sure.lower() in say.GUEST_YES:
            self._tell(self._door.check_in_guest(name, unit, key))
        else:
            self._out.line(say.DROPPED)

    def _tell(self, line: DoorLine) -> None:
        """What became of a line; whoever looks at the next guest and not at the screen hears a refusal."""
        # Who stands recorded already stays at hand: u1 takes a wrong record back.
        self._shown = (line.delegate,) if line.outcome == "already" and line.delegate else ()
        self._sure = False
        self._out.line(line.message, GOOD if line.done else BAD)
        if not line.done and self._bell:
            print(self._bell, end="", flush=True)
        self._tell_counts()

    def _tell_counts(self) -> None:
        self._out.line(counts_in_words(self._door.counts()), STYLES["info"])


def _asked(read: Read, prompt: str) -> str:
    """One answer; the end of the input is none."""
    try:
        return read(prompt).strip()
    except EOFError:
        return ""
