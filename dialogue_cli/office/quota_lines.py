"""Writes the places of units into the text of conference.toml, line by line: comments and all else stay.

A text that is laid out in a way not foreseen is not touched: what was written is read again and must say exactly
what was meant, and nothing else may have changed.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import quotas as say
from dialogue_cli.model.conference import Conference
from dialogue_cli.office.conference_settings import conference_of
from dialogue_cli.office.toml_table import parsed

_HEADER = re.compile(r"\s*\[\[?\s*(?P<name>[\w.\s\"'-]+?)\s*\]\]?\s*(?:#.*)?$")
_QUOTA = re.compile(r"\s*(?:quota|quotas|quotas\.[\w-]+)\s*=")
_NAME = re.compile(r"\s*name\s*=")
_METHOD = re.compile(r"\s*(?:allocation|allocated|least)\s*=")
_INDENT = re.compile(r"\s*")
# A line of these has no text in quotes but keys and methods: a # begins its comment.
_COMMENT = re.compile(r"\s*#.*$", re.DOTALL)


class NotEditable(DialogueError):
    """The text would not say what was meant."""

    message, hint = say.NOT_EDITABLE, say.NOT_EDITABLE_HINT


def setting_of(places: Mapping[str, int]) -> str:
    """The line of a unit that gives it these places by group: `quota = 10`, or `quotas = { … }` for several groups."""
    if len(places) == 1:
        return f"quota = {next(iter(places.values()))}"
    return "quotas = {{ {} }}".format(", ".join(f"{key} = {n}" for key, n in places.items()))


def with_places(
    text: str, conference: Conference, group: str, quotas: Sequence[Mapping[str, int]]
) -> str:
    """The text with the places of each unit, the group shared out by hand from now on.

    `conference` is what the text says; `quotas` are the places of each unit by group. Raises NotEditable.
    """
    place = next(n for n, one in enumerate(conference.groups) if one.key == group)
    by_hand = conference.groups[place].allocation == "hand"
    lines = _edited(text.splitlines(keepends=True), place, quotas, by_hand=by_hand)
    written = "".join(lines)
    file = f"{conference.year}/conference.toml"
    try:
        found = conference_of(parsed(written, file), conference.year)
    except DialogueError:
        raise NotEditable(file=file) from None
    if _in_order(found) != _in_order(_meant(conference, group, quotas)):
        raise NotEditable(file=file)
    return written


def _edited(
    lines: Sequence[str], group: int, quotas: Sequence[Mapping[str, int]], *, by_hand: bool
) -> list[str]:
    """The lines block by block; a block reaches from its header to the next one."""
    result: list[str] = []
    counts = {"units": -1, "delegates.groups": -1}
    for block in _blocks(lines):
        found = _HEADER.match(block[0]) if block else None
        name = "".join(found["name"].split()) if found else ""
        if name in counts and block[0].lstrip().startswith("[["):
            counts[name] += 1
        if name == "units" and counts["units"] < len(quotas):
            result += _rewritten(block, _QUOTA, setting_of(quotas[counts["units"]]), _NAME)
        elif name == "delegates.groups" and counts[name] == group and not by_hand:
            result += _rewritten(block, _METHOD, 'allocation = "hand"', _NAME)
        else:
            result += block
    return result


def _blocks(lines: Sequence[str]) -> list[list[str]]:
    blocks: list[list[str]] = [[]]
    for line in lines:
        if _HEADER.match(line):
            blocks.append([])
        blocks[-1].append(line)
    return blocks


def _rewritten(
    block: Sequence[str], wanted: re.Pattern[str], setting: str, after: re.Pattern[str]
) -> list[str]:
    """The block with one line of that kind: the first is replaced, others become comments, else it stands behind."""
    result: list[str] = []
    is_there = any(wanted.match(line) for line in block)
    is_done = False
    for line in block:
        end = line[len(line.rstrip("\r\n")) :]
        indent = _INDENT.match(line)[0] if line.strip() else ""  # type: ignore[index]
        if wanted.match(line):
            comment = _COMMENT.search(line.rstrip("\r\n"))
            told = comment[0] if comment else ""
            result.append(
                f"{indent}# {line.strip()}{end}" if is_done else f"{indent}{setting}{told}{end}"
            )
            is_done = True
        else:
            result.append(line if end or is_there else f"{line}\n")
        if not is_there and not is_done and after.match(line):
            result.append(f"{indent}{setting}{end or chr(10)}")
            is_done = True
    return result


def _meant(conference: Conference, group: str, quotas: Sequence[Mapping[str, int]]) -> Conference:
    groups = tuple(
        replace(one, allocation="hand", least=0) if one.key == group else one
        for one in conference.groups
    )
    units = tuple(
        replace(unit, quota=sum(own.values()), quotas=tuple(own.items()))
        for unit, own in zip(conference.units, quotas, strict=True)
    )
    return replace(conference, groups=groups, units=units)


def _in_order(conference: Conference) -> Conference:
    """The places of each unit in one order; a group in which it has none may be left out."""
    units = tuple(
        replace(unit, quotas=tuple(sorted((key, n) for key, n in unit.quotas if n)))
        for unit in conference.units
    )
    return replace(conference, units=units)
