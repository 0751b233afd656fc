"""Makes a new office, or a new year in one, from commented defaults."""

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from pathlib import Path
from string import Template

from dialogue_cli.messages import office as say
from dialogue_cli.model.office import OfficeKind
from dialogue_cli.office.atomic import NotWritable, write_file
from dialogue_cli.office.ended import WithoutEnded, without_ended
from dialogue_cli.office.errors import (
    ConferenceExists,
    FolderNotEmpty,
    OfficeExists,
    ProvinceMerged,
    ProvinceNotYet,
    UnknownProvince,
    YearOutOfRange,
)
from dialogue_cli.office.folder import CONFERENCE, FIRST_YEAR, LAST_YEAR, SETTINGS, Folder
from dialogue_cli.office.toml_table import parsed, text_of
from dialogue_cli.reference.provinces import Province, find_province
from dialogue_cli.vietnamese.dates import short

_DEFAULTS = files("dialogue_cli.office") / "defaults"


@dataclass(frozen=True, slots=True)
class NewOffice:
    """What `init` has made."""

    folder: Path
    province: Province
    year: int
    conference: Path


def province_of_year(name: str, year: int) -> Province:
    """The province of that name when conferences of that year are usually held; raises YearOutOfRange and
    what `province_on` raises.
    """  # noqa: D205
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise YearOutOfRange(year=year, first=FIRST_YEAR, last=LAST_YEAR)
    return province_on(name, _usual_day(year))


def province_on(name: str, day: date) -> Province:
    """The province of that name on that day; raises UnknownProvince, ProvinceMerged or ProvinceNotYet."""
    year = day.year
    found = find_province(name, day)
    if found.found:
        return found.found
    if found.merged_into and found.since:
        raise ProvinceMerged(
            name=name,
            successor=found.merged_into.title,
            successor_name=found.merged_into.name,
            since=short(found.since),
            year=year,
        )
    if found.not_yet:
        raise ProvinceNotYet(name=name, year=year, former=", ".join(found.suggestions))
    suggestions = ""
    if found.suggestions:
        names = ", ".join(found.suggestions)
        suggestions = say.UNKNOWN_PROVINCE_SUGGESTIONS.format(names=names)
    raise UnknownProvince(name=name, year=year, suggestions=suggestions)


def _usual_day(year: int) -> date:
    """The middle of Tháng Công nhân, when most provinces hold the conference (workflow.md §1.2)."""
    return date(year, 5, 15)


@dataclass(frozen=True, slots=True)
class NewYear:
    """What `new` has made: the settings, and what became of ended agencies in them."""

    conference: Path
    settings: WithoutEnded


def create_office(folder: Path, province_name: str, year: int, kind: OfficeKind) -> NewOffice:
    """Write dialogue.toml and the first year's conference.toml into a new or empty folder."""
    province = province_of_year(province_name, year)
    if (folder / SETTINGS).exists():
        raise OfficeExists(folder=folder, year=year)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderNotEmpty(folder=folder)
    make_private(folder)
    conference = folder / str(year) / CONFERENCE
    write_file(conference, conference_defaults(year, kind).encode("utf-8"))
    settings = Template(_text(f"dialogue-{kind}.toml")).substitute(province=province.name)
    # Last: a folder counts as an office only when everything it needs is there.
    write_file(folder / SETTINGS, settings.encode("utf-8"))
    make_inbox(Folder(folder), year)
    return NewOffice(folder=folder, province=province, year=year, conference=conference)


def create_year(folder: Folder, year: int, province_name: str, kind: OfficeKind) -> NewYear:
    """Add a year: the settings of the nearest earlier one moved on, or the defaults when there is none."""
    province_of_year(province_name, year)
    path = folder.conference(year)
    if path.exists():
        raise ConferenceExists(year=year, file=path)
    earlier = [known for known in folder.years() if known < year]
    if earlier:
        made = without_ended(_moved_on_from(folder, earlier[-1], year), year)
    else:
        made = WithoutEnded(conference_defaults(year, kind))
    write_file(path, made.text.encode("utf-8"))
    make_inbox(folder, year)
    return NewYear(path, made)


def _moved_on_from(folder: Folder, old: int, new: int) -> str:
    """An earlier year's settings for a new one; what is wrong with them is told by their own name."""
    before = folder.conference(old)
    shown = f"{old}/{before.name}"
    text = text_of(before, shown)
    parsed(text, shown)
    return moved_on(text, old, new)


def make_private(folder: Path) -> None:
    """Make the office's folder its maker's alone, where the system knows owners: all in it is about people.

    A folder that is there already keeps its rights: somebody has shared it on purpose. Raises NotWritable.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritable(file=folder) from error


def make_inbox(folder: Folder, year: int) -> Path:
    """The year's inbox, made when it is not there; raises NotWritable."""
    inbox = folder.inbox(year)
    try:
        inbox.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritable(file=inbox) from error
    return inbox


def conference_defaults(year: int, kind: OfficeKind) -> str:
    """A commented conference.toml for any province, in the words of that year's organisation.

    What the union issues itself neither rests on its own letter nor goes to itself.
    """
    parts = _fragments(_usual_day(year))
    parts["proposal"] = _text("proposal.toml") if kind == "ubnd" else ""
    if kind == "ldld":
        parts["recipients"] = parts["recipients"].replace('  "{ldld}",\n', "")
    text = Template(_text("conference.toml")).substitute(parts, year=year)
    return Template(text).safe_substitute(year=year)


_FIXED_DAY = re.compile(r"^(\s*)date\s*=\s*(\d{4}-\d{2})-\d{2}")
_PARTS = re.compile(
    r"""(?P<value>(?:[^"'#]|"(?:\\.|[^"\\])*"|'[^']*')*)(?P<comment>#.*)?""", re.DOTALL
)
_EXAMPLE = re.compile(r'=\s*"?\d{4}-\d\d(?:-\d\d)?')
_PROPOSAL = re.compile(r"""^role\s*=\s*["']proposal["']""")
_CITED = re.compile(r"^(number|date)\s*=")
_SECTION = re.compile(r"^\[\[?(?P<name>[\w.-]+)\]?\]")


def moved_on(text: str, old: int, new: int) -> str:
    """Last year's settings as a start for the next: days move on; a fixed day and the numbers of papers go.

    The regulation of [[basis]] keeps its date, for it is quoted; the proposal is each year's own and left to fill in.
    """
    lines, section, proposal = [], "", False
    for line in text.splitlines():
        found = _SECTION.match(line)
        section = found["name"] if found else section
        proposal = (proposal and not found) or bool(_PROPOSAL.match(line))
        if section.startswith("documents"):
            continue
        moved = line
        value, comment = _value_and_comment(line)
        if section in {"time", "deadlines"}:
            value, comment = _next_days(value, old, new), _next_examples(comment, old, new)
            moved = value + comment
        if section == "conclusion" and re.match(
            r"\s*(held_on|started|ended|attended|monitor_by|previous)\s*=", line
        ):
            moved = f"# {line}"
        if section == "time":
            moved = _FIXED_DAY.sub(r'\1month = "\2"', value) + comment
        if proposal and _CITED.match(line):
            moved = f'number = ""  {comment}'.rstrip() if line.startswith("number") else f"# {line}"
        lines.append(moved)
    return "\n".join(lines).rstrip().replace(str(old) + ":", str(new) + ":", 1) + "\n"


def _value_and_comment(line: str) -> tuple[str, str]:
    """A line of TOML before and from the # that begins its comment."""
    found = _PARTS.fullmatch(line)
    return (found["value"], found["comment"] or "") if found else (line, "")


def _next_days(text: str, old: int, new: int) -> str:
    return re.sub(rf"\b{old}-", f"{new}-", text).replace("-02-29", "-02-28")


def _next_examples(comment: str, old: int, new: int) -> str:
    """The settings shown in a comment, moved on as values are; its other words stay."""
    return _EXAMPLE.sub(lambda example: _next_days(example[0], old, new), comment)


def _fragments(day: date) -> dict[str, str]:
    """The parts in the words of the organisation in force on that day (workflow.md §4.4), by name."""
    return {
        part["name"]: part["text"]
        for part in tomllib.loads(_text("eras.toml"))["fragment"]
        if part.get("first_day", date.min) <= day <= part.get("last_day", date.max)
    }


def _text(name: str) -> str:
    return (_DEFAULTS / name).read_text(encoding="utf-8")
