"""Where the lists stand against the plan, and how a group's places could be shared out to the units."""

from collections.abc import Sequence
from dataclasses import replace

from dialogue_cli.decisions.allocation import shared_out
from dialogue_cli.decisions.composition import composition
from dialogue_cli.decisions.tally import by_group, by_unit, left_out, tally_of
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import quotas as say
from dialogue_cli.model.conference import Allocation, Conference, Group, SendingUnit
from dialogue_cli.model.quota_tables import ProposalReport, ProposedLine, QuotaReport
from dialogue_cli.office.atomic import write_file
from dialogue_cli.office.conference_settings import conference_of
from dialogue_cli.office.quota_lines import setting_of, with_places
from dialogue_cli.office.toml_table import parsed, text_of
from dialogue_cli.reference.seats import seated
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.stored import rolls, stored
from dialogue_cli.steps.wording import conference_by_name

_MOST_NAMED = 5
_BYTE_ORDER_MARK = "\ufeff"


class NoAllocatedGroup(DialogueError):
    """No group is shared out to the units, and none was named."""

    message, hint = say.NO_ALLOCATED, say.NO_ALLOCATED_HINT


class SeveralAllocatedGroups(DialogueError):
    """Several groups are shared out to the units, and none was named."""

    message, hint = say.SEVERAL_ALLOCATED, say.SEVERAL_ALLOCATED_HINT


class NoSuchGroup(DialogueError):
    """No group has that key."""

    message, hint, exit_code = say.NO_SUCH_GROUP, say.NO_SUCH_GROUP_HINT, 2


class NoUnits(DialogueError):
    """There is nobody to share places out to."""

    message, hint = say.NO_UNITS, say.NO_UNITS_HINT


class MembersMissing(DialogueError):
    """Some units have no number of members to share by."""

    message, hint = say.MEMBERS_MISSING, say.MEMBERS_MISSING_HINT


class NoMembers(DialogueError):
    """No unit has any member."""

    message, hint = say.NO_MEMBERS, say.MEMBERS_MISSING_HINT


class LeastTooMany(DialogueError):
    """There are not enough places for everybody's least."""

    message, hint = say.LEAST_TOO_MANY, say.LEAST_TOO_MANY_HINT


class OnlyWithPropose(DialogueError):
    """An option of a proposal without one."""

    message, hint, exit_code = say.ONLY_WITH_PROPOSE, say.ONLY_WITH_PROPOSE_HINT, 2


def only_with_propose(options: Sequence[str]) -> None:
    """Refuse the options that say something about a proposal; raises OnlyWithPropose."""
    if options:
        raise OnlyWithPropose(option=options[0])


def quota(desk: Desk, by: Sequence[str], *, shares: bool) -> QuotaReport:
    """Planned, registered, confirmed and present by "group", by "unit" or both, and the shares when asked for."""
    held, conference = stored(desk), conference_by_name(desk)
    known = rolls(desk, held)
    tally = tally_of(held.delegates, known)
    shared = [group for group in conference.groups if group.allocated and conference.units]
    return QuotaReport(
        year=desk.year,
        groups=by_group(conference, tally) if "group" in by else None,
        units=tuple(by_unit(conference, group, tally) for group in shared) if "unit" in by else (),
        left_out=left_out(held.delegates, tally),
        sessions=sum(roll.taken for roll in known),
        shares=composition(conference, seated(held.delegates)) if shares else None,
    )


def propose(desk: Desk, method: Allocation, group: str | None, least: int) -> ProposalReport:
    """How the places of one group could be shared out; raises what is missing for that."""
    return _proposal(desk, _written(desk)[1], method, group, least)


def write_proposal(desk: Desk, method: Allocation, group: str | None, least: int) -> ProposalReport:
    """The same, written into conference.toml; the old file is kept beside it. Raises NotEditable, NotWritable."""
    text, conference = _written(desk)
    report = _proposal(desk, conference, method, group, least)
    quotas = [_places(conference, unit, report, line) for unit, line in _paired(conference, report)]
    new = with_places(text, conference, report.group, quotas)
    if new == text:
        return report
    backup = report.file.with_name(f"{report.file.name}.bak")
    old = report.file.read_bytes()
    mark = _BYTE_ORDER_MARK if old.startswith(_BYTE_ORDER_MARK.encode("utf-8")) else ""
    write_file(backup, old)
    write_file(report.file, (mark + new).encode("utf-8"))
    return replace(report, backup=backup)


def _written(desk: Desk) -> tuple[str, Conference]:
    """The text of conference.toml and what it says, nothing worked out."""
    path = desk.folder.conference(desk.year)
    shown = f"{desk.year}/{path.name}"
    text = text_of(path, shown)
    return text, conference_of(parsed(text, shown), desk.year)


def _proposal(
    desk: Desk, conference: Conference, method: Allocation, key: str | None, least: int
) -> ProposalReport:
    group = _group(conference, key)
    units = conference.units
    file = desk.folder.conference(desk.year)
    if not units:
        raise NoUnits(file=file)
    if least * len(units) > group.quota:
        needed = least * len(units)
        raise LeastTooMany(count=len(units), least=least, needed=needed, quota=group.quota)
    if method == "members":
        _have_members(units, str(file))
    report = ProposalReport(desk.year, group.key, group.label, group.quota, method, least, (), file)
    names = [unit.name for unit in conference_by_name(desk).units]
    now = [unit.places(group.key) for unit in desk.conference.units]
    lines = []
    for place, proposed in enumerate(shared_out(group.quota, units, method, least)):
        line = ProposedLine(
            unit=names[place],
            members=units[place].members,
            now=now[place] if group.allocated else None,
            proposed=proposed,
            setting="",
        )
        setting = setting_of(_places(conference, units[place], report, line))
        lines.append(replace(line, setting=setting))
    return replace(report, lines=tuple(lines))


def _group(conference: Conference, key: str | None) -> Group:
    """The group named, else the one that is shared out."""
    keys = ", ".join(group.key for group in conference.groups)
    if key is not None:
        found = conference.group(key)
        if found is None:
            raise NoSuchGroup(group=key, groups=keys)
        return found
    allocated = [group for group in conference.groups if group.allocated]
    if not allocated:
        raise NoAllocatedGroup(groups=keys)
    if len(allocated) > 1:
        raise SeveralAllocatedGroups(groups=", ".join(group.key for group in allocated))
    return allocated[0]


def _have_members(units: Sequence[SendingUnit], file: str) -> None:
    missing = [unit.name for unit in units if unit.members is None]
    if missing:
        named, more = ", ".join(missing[:_MOST_NAMED]), len(missing) - _MOST_NAMED
        if more > 0:
            named = f"{named}, … (+{more})"
        raise MembersMissing(count=len(missing), units=named, file=file)
    if not any(unit.members for unit in units):
        raise NoMembers(file=file)


def _places(
    conference: Conference, unit: SendingUnit, report: ProposalReport, line: ProposedLine
) -> dict[str, int]:
    """A unit's places in every group that is shared out by hand once the proposal stands."""
    hand = [
        group.key
        for group in conference.groups
        if group.allocation == "hand" or group.key == report.group
    ]
    return {key: line.proposed if key == report.group else unit.places(key) for key in hand}


def _paired(
    conference: Conference, report: ProposalReport
) -> list[tuple[SendingUnit, ProposedLine]]:
    return list(zip(conference.units, report.lines, strict=True))
