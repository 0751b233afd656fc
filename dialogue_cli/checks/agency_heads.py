"""Heads of agencies who stay away or send a deputy need the consent of the leaders of the UBND.

The plan asks for it: "Thủ trưởng các đơn vị tham dự … đầy đủ theo Giấy mời, trường hợp vắng mặt phải báo cáo và được
sự đồng ý của Lãnh đạo UBND tỉnh" (workflow.md §2.1, V). A remark that says so is the consent, and so is the mark
"vắng có phép" of an attendance sheet or the door.
"""

from collections.abc import Iterator, Sequence

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding
from dialogue_cli.checks.gathered import in_rows, named
from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.findings import Finding
from dialogue_cli.reference.group_kinds import kind_of
from dialogue_cli.reference.posts import has_consent, post_of, stands_in_for_head
from dialogue_cli.reference.substitutes import substitutions
from dialogue_cli.reference.unit_names import each_unit_once


def check_heads(facts: CheckFacts, people: Sequence[Delegate]) -> Iterator[Finding]:
    """Heads absent, and heads who send somebody else, without a remark of consent; told by their agencies."""
    groups = {group.key for group in facts.conference.groups if kind_of(group) == "leaders"}
    invited = [one for one in people if one.group in groups]
    states = _states(facts)
    pairs = list(substitutions(facts.delegates))
    replaced = {_place(one): other for other, one in pairs}
    instead_of = {_place(other): one for other, one in pairs}
    absent, sends = [], []
    for one in invited:
        if has_consent(one.note):
            continue
        is_head, state = post_of(one.role) == "head", states.get(one.id, "")
        if not is_head and _stands_in(one, instead_of.get(_place(one))):
            sends.append(one)
        elif not is_head or _place(one) in replaced:
            continue
        elif state == "substituted":
            sends.append(one)
        elif state in {"unexcused", "absent"} or (not state and not one.comes):
            absent.append(one)
    for code, heads in (("DELEGATE-10", absent), ("DELEGATE-11", sends)):
        if heads:
            where = in_rows([one.origin for one in heads])
            yield finding(code, where, count=len(heads), agencies=_agencies(heads))


def _stands_in(one: Delegate, replaced: Delegate | None) -> bool:
    """Whether somebody takes the place of a head; of whom nothing is known is taken for one."""
    if replaced and replaced.role:
        return post_of(replaced.role) == "head"
    return bool(one.stands_in_for) or stands_in_for_head(one.note)


def _place(delegate: Delegate) -> tuple[str, str, int, int]:
    """What tells one row of the lists from every other."""
    origin = delegate.origin
    return origin.file, origin.sheet, origin.row, origin.part


def _states(facts: CheckFacts) -> dict[int, str]:
    """What is known of each delegate from the door and the sheets, by number; who came once has come."""
    found: dict[int, str] = {}
    for roll in facts.rolls:
        for entry in roll.entries:
            if entry.source in {"door", "sheet"} and found.get(entry.delegate.id) != "present":
                found[entry.delegate.id] = entry.state
    return found


def _agencies(heads: Sequence[Delegate]) -> str:
    units = each_unit_once(one.unit or one.upper_unit for one in heads)
    return named(units) or sentences.NO_AGENCY
