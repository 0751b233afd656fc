"""What the register holds, as objects for scripts (design.md §4) and as lists for Excel."""

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from dialogue_cli.decisions.delegate_codes import in_fours
from dialogue_cli.messages import exports as say
from dialogue_cli.messages import labels
from dialogue_cli.model.objects import (
    Object,
    attendance_object,
    budget_object,
    delegate_object,
    finding_object,
    gift_object,
    petition_object,
    proposal_objects,
    question_object,
    roll_object,
    unlisted_object,
)
from dialogue_cli.model.petitions import Earlier, Proposal
from dialogue_cli.model.reports import ExportReport
from dialogue_cli.office.atomic import write_file, write_private
from dialogue_cli.reference.level_names import level_names
from dialogue_cli.reference.topics import topic_keys, topic_name
from dialogue_cli.steps.badge_codes import badge_codes
from dialogue_cli.steps.check import find_all
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.outputs import allowed
from dialogue_cli.steps.public import public_list
from dialogue_cli.steps.stored import Stored, rolls, stored
from dialogue_cli.steps.wording import agency_names
from dialogue_cli.workbooks.lists import Column, Sheet, Value, as_csv, as_workbook
from dialogue_cli.workbooks.summary import cross_table

# Widths of the summary's first column and of the others, in characters.
SUMMARY_FIRST, SUMMARY_OTHER = 44, 15
Names = Mapping[str, Mapping[str, str]]


def export(
    desk: Desk, what: str, form: str, output: Path | None, *, on_screen: bool
) -> tuple[ExportReport, bytes | None]:
    """Write a list to a file, its maker's alone, or give its bytes when it is meant for the screen."""
    listing = _LISTINGS[what]
    objects = listing.objects(desk, stored(desk))
    content = _content(desk, listing, objects, form)
    if on_screen:
        return ExportReport(what, len(objects), None), content
    path = allowed(desk, output or _usual(desk, listing.stem, form), f".{form}")
    write_private(path, content)
    return ExportReport(what, len(objects), path), None


def export_public(
    desk: Desk, what: str, form: str, output: Path | None, *, on_screen: bool
) -> tuple[ExportReport, bytes | None]:
    """As `export`, without what is personal: keys stay and are empty, columns go, texts are covered.

    Raises PersonalDataInExport.
    """
    held = stored(desk)
    public = public_list(desk, held, what)
    listing = _LISTINGS[what].without(public.personal)
    objects = public.objects(listing.objects(desk, held))
    content = _content(desk, listing, objects, form)
    report = ExportReport(what, len(objects), None, True, public.emptied, public.masked)
    if on_screen:
        return report, content
    stem = say.PUBLIC_STEM.format(stem=listing.stem)
    path = allowed(desk, output or _usual(desk, stem, form), f".{form}")
    write_file(path, content)
    return replace(report, file=path), None


def _usual(desk: Desk, stem: str, form: str) -> Path:
    return desk.folder.exports(desk.year) / f"{stem}.{form}"


@dataclass(frozen=True, slots=True)
class Listing:
    """One kind of list: where its objects come from, and the columns of the sheet with the path to each value.

    `crossed` are the paths of the two columns that the second sheet counts by; none when it has no such sheet.
    `printed_to` is the path of the last column that is printed, empty when all are.
    """

    stem: str
    title: str
    objects: Callable[[Desk, Stored], list[Object]]
    columns: Sequence[tuple[str, int, str]]
    crossed: tuple[str, ...] = ()
    printed_to: str = ""

    def without(self, personal: Collection[str]) -> "Listing":
        """The list without the columns that are personal; what was counted by one of them is not counted."""
        columns = [one for one in self.columns if one[2].rpartition(".")[2] not in personal]
        crossed = () if set(self.crossed) & set(personal) else self.crossed
        return replace(self, columns=columns, crossed=crossed)

    def rows(self, objects: Sequence[Object], names: Names) -> list[list[Value]]:
        """The sheet's rows; keys are shown by the names that people know."""
        return [
            [_named(_at(one, path), names.get(path)) for _, _, path in self.columns]
            for one in objects
        ]


def _content(desk: Desk, listing: Listing, objects: Sequence[Object], form: str) -> bytes:
    if form == "json":
        return (json.dumps(objects, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
    columns = [Column(title, width) for title, width, _ in listing.columns]
    rows = listing.rows(objects, _names(desk))
    if form == "csv":
        return as_csv(columns, rows)
    paths = [path for _, _, path in listing.columns]
    printed = paths.index(listing.printed_to) + 1 if listing.printed_to else 0
    sheets = [Sheet(listing.title, columns, rows, printed)]
    if listing.crossed:
        sheets.append(_summary(listing, rows))
    return as_workbook(*sheets)


def _summary(listing: Listing, rows: Sequence[Sequence[Value]]) -> Sheet:
    """How many by what and what: the figures that the front page of a report wants."""
    paths = [path for _, _, path in listing.columns]
    first, second = (paths.index(name) for name in listing.crossed)
    pairs = [(str(row[first] or say.UNKNOWN), str(row[second] or say.UNKNOWN)) for row in rows]
    table = cross_table(say.SUMMARY, listing.columns[first][0], pairs, say.TOTAL)
    widths = [SUMMARY_FIRST, *[SUMMARY_OTHER] * (len(table.headings) - 1)]
    columns = [Column(name, width) for name, width in zip(table.headings, widths, strict=True)]
    return Sheet(table.title, columns, table.rows)


def _names(desk: Desk) -> Names:
    """What the keys in each column are called."""
    return {
        "topic": {key: topic_name(key) for key in topic_keys()},
        "scope": labels.SCOPES,
        "level": level_names(desk.conference.reference_day),
        "agency": agency_names(desk),
        "handling": labels.HANDLINGS,
        "severity": labels.SEVERITIES,
        "absence": labels.ABSENCES,
        "state": labels.ATTENDANCE_STATES,
        "record": labels.ROLL_SOURCES,
        # In groups of four: a sheet that takes sixteen digits for a number loses the last one.
        "code": {code: in_fours(code) for code in badge_codes(desk).values()},
        "received": labels.RECEIVED,
        "group": {group.key: group.label for group in desk.conference.groups},
    }


def _named(value: Value, names: Mapping[str, str] | None) -> Value:
    return names.get(str(value or ""), value) if names else value


def _at(one: Object, path: str) -> Value:
    """The value at a dotted path; lists in one line each."""
    value: Any = one
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return "\n".join(map(str, value)) if isinstance(value, list) else value


def _petitions(_desk: Desk, held: Stored) -> list[Object]:
    homes = {one.petition.id: one.fate.question for one in held.decided if one.fate}
    proposed: dict[int, list[Proposal]] = defaultdict(list)
    for proposal in held.proposals:
        proposed[proposal.petition].append(proposal)
    return [
        {
            **petition_object(one),
            "proposals": proposal_objects(proposed[one.petition.id], homes),
        }
        for one in held.decided
    ]


def _questions(_desk: Desk, held: Stored) -> list[Object]:
    before: dict[int, list[Earlier]] = defaultdict(list)
    for one in held.earlier:
        before[one.question].append(one)
    return [question_object(question, before[question.number]) for question in held.questions]


def _delegates(desk: Desk, held: Stored) -> list[Object]:
    codes = badge_codes(desk)
    return [
        {**delegate_object(delegate), "code": codes[delegate.id]} for delegate in held.delegates
    ]


def _attendance(_desk: Desk, held: Stored) -> list[Object]:
    return [attendance_object(one) for one in held.attendance]


def _roll(desk: Desk, held: Stored) -> list[Object]:
    """One line a delegate and session; behind them those who came though they are on no list."""
    codes = badge_codes(desk)
    return [
        line
        for roll in rolls(desk, held)
        for line in (
            *(
                {**roll_object(roll, entry), "code": codes[entry.delegate.id]}
                for entry in roll.entries
            ),
            *({**unlisted_object(roll, one), "code": ""} for one in roll.came_unlisted),
        )
    ]


def _gifts(_desk: Desk, held: Stored) -> list[Object]:
    return [gift_object(one) for one in held.gifts]


def _budget(_desk: Desk, held: Stored) -> list[Object]:
    return [budget_object(line) for line in held.budget if line.role == "line"]


def _findings(desk: Desk, held: Stored) -> list[Object]:
    return [finding_object(finding) for finding in find_all(desk, held)]


_LISTINGS = {
    "petitions": Listing(
        "kien-nghi",
        say.PETITIONS,
        _petitions,
        say.PETITION_COLUMNS,
        ("unit", "topic"),
        say.PETITIONS_PRINTED_TO,
    ),
    "questions": Listing(
        "cau-hoi", say.QUESTIONS, _questions, say.QUESTION_COLUMNS, ("topic", "level")
    ),
    "delegates": Listing(
        "dai-bieu", say.DELEGATES, _delegates, say.DELEGATE_COLUMNS, ("group", "gender")
    ),
    "attendance": Listing(
        "diem-danh", say.ATTENDANCE, _attendance, say.ATTENDANCE_COLUMNS, ("unit", "state")
    ),
    "roll": Listing("ai-co-mat", say.ROLL, _roll, say.ROLL_COLUMNS, ("group", "state")),
    "gifts": Listing("nhan-qua", say.GIFTS, _gifts, say.GIFT_COLUMNS, ("unit", "received")),
    "budget": Listing("du-toan", say.BUDGET, _budget, say.BUDGET_COLUMNS),
    "findings": Listing("phat-hien", say.FINDINGS, _findings, say.FINDING_COLUMNS),
}
