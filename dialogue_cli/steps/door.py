"""One door of the hall: finds delegates, records who comes, each record stored at once and for good.

Several doors work on one register. What another one has stored is seen before the next line is answered.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from dialogue_cli.decisions.delegate_codes import (
    code_in,
    code_of,
    is_other_card,
    read_code,
    stamp,
)
from dialogue_cli.decisions.delegate_groups import with_group
from dialogue_cli.decisions.people_search import Found, PeopleIndex
from dialogue_cli.decisions.sessions import fits
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import door as say
from dialogue_cli.model.conference import Group
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.door import CheckinOutcome, DoorCounts, DoorLine
from dialogue_cli.model.roll import Checkin, CheckinState
from dialogue_cli.office.who import Actor
from dialogue_cli.reference.each_person import people_of
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.register import checkins, database
from dialogue_cli.register.database import Connection, RegisterBusy
from dialogue_cli.register.delegates import DELEGATES
from dialogue_cli.register.identity import identity
from dialogue_cli.steps import door_words
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.door_counts import door_counts
from dialogue_cli.steps.door_sessions import meant_session, session_choices
from dialogue_cli.steps.wording import conference_by_name
from dialogue_cli.vietnamese.names import person_key
from dialogue_cli.vietnamese.text import one_line

Clock = Callable[[], Actor]


class NobodyExpected(DialogueError):
    """There is no list of delegates yet."""

    message, hint = say.NOBODY_EXPECTED, say.NOBODY_EXPECTED_HINT


def door_sessions(desk: Desk) -> tuple[str, ...]:
    """The sessions from which a door has to choose; one without a name where there is nothing to choose."""
    if not desk.folder.register.exists():
        return session_choices((), desk.conference.when.sessions)
    with database.opened(desk.folder.register) as db:
        return session_choices(checkins.session_names(db, desk.year), desk.conference.when.sessions)


@contextmanager
def at_the_door(desk: Desk, session: str, name: str, clock: Clock) -> Iterator["Door"]:
    """A door open for one session; raises NobodyExpected, SessionNeeded, SessionUnknown."""
    if not desk.folder.register.exists():
        raise NobodyExpected(year=desk.year)
    with database.opened(desk.folder.register) as db:
        meant = meant_session(
            session, checkins.session_names(db, desk.year), desk.conference.when.sessions
        )
        door = Door(db, desk, meant, one_line(name), clock)
        if not len(door.people):
            raise NobodyExpected(year=desk.year)
        yield door


class Door:
    """The people who are expected and those who have come, as all doors know them."""

    def __init__(self, db: Connection, desk: Desk, session: str, name: str, clock: Clock) -> None:
        """Reads the lists once; they are read again only when somebody has changed them."""
        self.session, self.name, self.year = session, name, desk.year
        self._db, self._desk, self._clock = db, desk, clock
        self._identity = identity(db)
        self._conference = conference_by_name(desk)
        self._moments = (-1, -1)
        self._mine: list[int] = []
        self._means_this: dict[str, bool] = {}
        self.refresh()

    @property
    def groups(self) -> tuple[Group, ...]:
        """The conference's groups."""
        return self._conference.groups

    def group_label(self, key: str) -> str:
        """What a group is called; empty for none."""
        return next((group.label for group in self.groups if group.key == key), key)

    def refresh(self) -> None:
        """See what others have stored since; costs nothing when they have not. Raises RegisterBusy after a while."""
        checkins.patiently(self._desk.folder.register, self._see)

    def _see(self) -> None:
        before, lists_before = self._moments
        now = checkins.moment(self._db)
        if now == before:
            return
        lists = checkins.lists_moment(self._db)
        if lists != lists_before:
            listed = DELEGATES.of_year(self._db, self.year)
            grouped = [with_group(one, self._conference) for one in listed]
            self.people, self._each = PeopleIndex(grouped), people_of(grouped).rows
            self._brought = checkins.imports_of_delegates(self._db, self.year)
        found = [one for one in checkins.of_year(self._db, self.year) if self._here(one.session)]
        self._standing = {one.id: one for one in found}
        self._by_delegate = {one.delegate: one for one in found if one.delegate is not None}
        self._moments = now, lists

    def search(self, text: str) -> Found:
        """Who may be meant; of equals those who have not come yet first."""
        self.refresh()
        return self.people.search(text, last=self._by_delegate.keys())

    def record_of(self, delegate: Delegate) -> Checkin | None:
        """What stands of a delegate at this session."""
        return self._by_delegate.get(delegate.id)

    def code(self, delegate: Delegate) -> str:
        """The code on the delegate's badge."""
        return code_of(self._identity, self.year, delegate.id, self._brought[delegate.id])

    def scanned(self, line: str) -> Delegate | DoorLine | None:
        """Whose code was scanned; a line that refuses it; None for a line that was not meant as a code."""
        digits = code_in(line)
        if not digits:
            if is_other_card(line):
                return DoorLine("", "mistyped", say.CODES["other-card"])
            return None
        self.refresh()
        read = read_code(digits, self._identity, self.year)
        if read.fault:
            return DoorLine(digits, read.fault, say.CODES[read.fault].format(year=self.year))
        delegate = self.people.delegate(read.number)
        added = self._brought.get(read.number, 0)
        if delegate is None or read.stamp != stamp(self._identity, self.year, read.number, added):
            return DoorLine(digits, "old-list", say.CODES["old-list"])
        return delegate

    def check_in(
        self, delegate: Delegate, state: CheckinState, substitute: str = "", given: str = ""
    ) -> DoorLine:
        """Record a delegate; refused with the time of the first record when there is one."""
        record = self._record(state, delegate=delegate.id, substitute=one_line(substitute))

        def first() -> Checkin | None:
            of_him = checkins.of_delegate(self._db, delegate.id)
            return next((one for one in of_him if self._here(one.session)), None)

        return self._stored(record, first, delegate, given or delegate.full_name)

    def check_in_guest(self, full_name: str, unit: str, group: str) -> DoorLine:
        """Record somebody who is on no list; the same person comes once."""
        name, place = one_line(full_name), one_line(unit)
        record = self._record("present", full_name=name, unit=place, group=group)
        who = (person_key(name), unit_key(place))

        def first() -> Checkin | None:
            known = checkins.guests(self._db, self.year)
            same = (one for one in known if (person_key(one.full_name), unit_key(one.unit)) == who)
            return next((one for one in same if self._here(one.session)), None)

        return self._stored(record, first, None, name)

    def withdraw(self, record: Checkin) -> DoorLine:
        """Take a record back; it stays in the register as withdrawn."""
        delegate = self.people.delegate(record.delegate) if record.delegate is not None else None
        name = delegate.full_name if delegate else record.full_name
        actor = self._clock()

        def work() -> bool:
            if checkins.standing(self._db, record.id) is None:
                return False
            change = checkins.change_of(self._db, actor.stamp, actor.name, self.year)
            checkins.withdraw(self._db, change, record.id, actor.stamp)
            return True

        try:
            done = checkins.at_once(self._db, self._desk.folder.register, work)
        except RegisterBusy:
            return DoorLine(name, "busy", say.BUSY, delegate, record=record)
        self._forget(record)
        if not done:
            return DoorLine(name, "nothing-to-undo", say.NOTHING_TO_UNDO, delegate)
        told = say.WITHDRAWN.format(
            who=door_words.who(delegate, record), was=say.STATES[record.state]
        )
        return self._line(name, "withdrawn", told, delegate, record)

    def withdraw_last(self) -> DoorLine:
        """Take back the last record of this sitting; of a command of its own the last that its author made here."""
        self.refresh()
        while self._mine:
            if record := self._standing.get(self._mine.pop()):
                line = self.withdraw(record)
                if line.outcome == "busy":
                    self._mine.append(record.id)
                return line
        return DoorLine("", "nothing-to-undo", say.NOTHING_TO_UNDO)

    def continue_sitting(self) -> None:
        """Count what this person recorded at this door before as part of this sitting."""
        author = self._clock().name
        self._mine = [
            one.id
            for one in self._standing.values()
            if one.author == author and one.door == self.name
        ]

    def counts(self) -> DoorCounts:
        """How many have come by now."""
        return door_counts(self._each, list(self._standing.values()), self.groups)

    def _record(
        self,
        state: CheckinState,
        *,
        delegate: int | None = None,
        substitute: str = "",
        full_name: str = "",
        unit: str = "",
        group: str = "",
    ) -> Checkin:
        actor = self._clock()
        return Checkin(
            delegate, state, actor.stamp, self.session, full_name, unit, group, substitute,
            self.name, actor.name,
        )  # fmt: skip

    def _stored(
        self,
        record: Checkin,
        first: Callable[[], Checkin | None],
        delegate: Delegate | None,
        given: str,
    ) -> DoorLine:
        """Store a record unless one stands already: both are seen to in one transaction."""

        def work() -> tuple[Checkin, bool]:
            if standing := first():
                return standing, False
            change = checkins.change_of(self._db, record.at, record.author, self.year)
            return replace(record, id=checkins.add(self._db, change, self.year, record)), True

        try:
            stored, is_new = checkins.at_once(self._db, self._desk.folder.register, work)
        except RegisterBusy:
            return DoorLine(given, "busy", say.BUSY, delegate)
        self._standing[stored.id] = stored
        if stored.delegate is not None:
            self._by_delegate[stored.delegate] = stored
        if is_new:
            self._mine.append(stored.id)
        told = say.RECORDED if is_new else say.ALREADY
        message = told.format(
            who=door_words.who(delegate, stored),
            state=door_words.state(stored),
            when=self.when(stored),
        )
        return self._line(given, "recorded" if is_new else "already", message, delegate, stored)

    def _line(
        self,
        given: str,
        outcome: CheckinOutcome,
        message: str,
        delegate: Delegate | None,
        record: Checkin,
    ) -> DoorLine:
        code = self.code(delegate) if delegate else ""
        return DoorLine(given, outcome, message, delegate, code, record)

    def _forget(self, record: Checkin) -> None:
        self._standing.pop(record.id, None)
        if record.delegate is not None:
            self._by_delegate.pop(record.delegate, None)

    def _here(self, session: str) -> bool:
        """Whether a record's session is this one, in whatever spelling."""
        if session not in self._means_this:
            planned = self._conference.when.sessions
            meant = fits(session, [self.session], planned) is not None
            self._means_this[session] = meant or session == self.session
        return self._means_this[session]

    def when(self, record: Checkin) -> str:
        """07:12:05, with the day when it is another one, and the door."""
        return door_words.when(record, self._clock().stamp)
