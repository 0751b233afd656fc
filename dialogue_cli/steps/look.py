"""Look without touching: status, one petition, one question, a search."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from dialogue_cli.decisions.budget import budget_of
from dialogue_cli.decisions.certainty import doubts_of
from dialogue_cli.decisions.tally import tally_of
from dialogue_cli.decisions.uncollected import uncollected
from dialogue_cli.errors import DialogueError
from dialogue_cli.intake.arrivals import waiting_in
from dialogue_cli.messages import look as say
from dialogue_cli.model.findings import unmarked
from dialogue_cli.model.manifest import Manifest
from dialogue_cli.model.objects import MOST_PROPOSALS
from dialogue_cli.model.paper_verdicts import PaperVerdict
from dialogue_cli.model.petitions import (
    Decided,
    Proposal,
    Question,
    petition_code,
    petition_number,
    question_code,
    question_number,
)
from dialogue_cli.model.reports import FindReport, StatusReport
from dialogue_cli.model.review import Certainty
from dialogue_cli.model.shown import Elsewhere, PetitionReport, QuestionReport
from dialogue_cli.reference.unit_names import in_full
from dialogue_cli.register import database, sources
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.earlier_told import earlier_told
from dialogue_cli.steps.gift_state import gift_ledger
from dialogue_cli.steps.next_step import Standing, next_step
from dialogue_cli.steps.people_counts import attendance_counts, gift_count
from dialogue_cli.steps.running.books import Books
from dialogue_cli.steps.stored import Stored, rolls, stored
from dialogue_cli.steps.wording import Wording, agency_names
from dialogue_cli.vietnamese.text import fold

CERTAINTIES: tuple[Certainty, ...] = ("must", "should", "sure")
# A petition elsewhere that less likely asks the same is not told; the lists for scripts have it.
_WORTH_A_LOOK = 0.05
# Punctuation parts words; the hyphen of a code (KN-0012) does not.
_SEPARATORS = re.compile(r"[^\w-]+")


class NoSuchPetition(DialogueError):
    """No petition of that number in that year."""

    message, hint = say.NO_SUCH_PETITION, say.NO_SUCH_PETITION_HINT


class NoSuchQuestion(DialogueError):
    """No question of that number in that year."""

    message, hint = say.NO_SUCH_QUESTION, say.NO_SUCH_QUESTION_HINT


class NothingToFind(DialogueError):
    """A search for no word at all."""

    message, hint, exit_code = say.NOTHING_TO_FIND, say.NOTHING_TO_FIND_HINT, 2


def show_petition(desk: Desk, code: str) -> PetitionReport:
    """One petition with its decisions, fate and question; raises NoSuchPetition."""
    held, number = stored(desk), petition_number(code)
    for one in held.decided:
        if one.petition.id == number:
            asked = one.fate.question if one.fate else None
            question = next((q for q in held.questions if q.number == asked), None)
            elsewhere = _elsewhere(held, [one])
            return PetitionReport(
                decided=one,
                question=question,
                agencies=agency_names(desk, one.value("topic")),
                repairs=_repairs(desk, one.petition.id),
                parts=_parts_of_cell(held, one),
                sure=_sure(one, elsewhere),
                elsewhere=elsewhere,
            )
    raise NoSuchPetition(code=code, year=desk.year)


def _repairs(desk: Desk, petition: int) -> Mapping[str, tuple[str, ...]]:
    with database.opened(desk.folder.register) as db:
        return sources.repairs_of_petition(db, petition)


def _parts_of_cell(held: Stored, one: Decided) -> int:
    """How many petitions came from the cell of this one."""
    cell = replace(one.petition.origin, part=1)
    return sum(replace(other.petition.origin, part=1) == cell for other in held.decided)


def show_question(desk: Desk, code: str) -> QuestionReport:
    """One question with its petitions and answers; raises NoSuchQuestion."""
    held, number = stored(desk), question_number(code)
    for question in held.questions:
        if question.number == number:
            return _question_report(desk, held, question)
    raise NoSuchQuestion(code=code, year=desk.year)


def _question_report(desk: Desk, held: Stored, question: Question) -> QuestionReport:
    earlier = tuple(one for one in held.earlier if one.question == question.number)
    told = earlier_told(desk, earlier, [question])
    return QuestionReport(
        question=question,
        agencies=agency_names(desk, question.value("topic")),
        sure=_sure(question.leader, ()),
        joined={one.petition.id: _sure(one, ())["fate"] for one in question.members},
        elsewhere=_elsewhere(held, question.members),
        earlier=earlier,
        earlier_told=told.get(question.number, ()),
    )


def _sure(one: Decided, elsewhere: Sequence[Elsewhere]) -> Mapping[str, Certainty]:
    """How much a clerk should look at each decision and at the fate, as the review workbook tells it."""
    doubts = doubts_of(one, [other.proposal for other in elsewhere])
    found: dict[str, Certainty] = {d.field: doubts.of(d.field) for d in one.decisions}
    return found | {"fate": min(doubts.of("question"), doubts.of("fate"), key=CERTAINTIES.index)}


def _elsewhere(held: Stored, members: Sequence[Decided]) -> tuple[Elsewhere, ...]:
    """What may ask the same as one of these but stands in another question or in none, each once."""
    inside = {one.petition.id for one in members}
    known = {one.petition.id: one for one in held.decided}
    home = members[0].fate.question if members[0].fate else None
    likeliest: dict[int, Proposal] = {}
    for one in sorted(held.proposals, key=lambda one: (-one.confidence, one.petition, one.other)):
        if one.petition in inside and one.other in known and one.confidence >= _WORTH_A_LOOK:
            likeliest.setdefault(one.other, one)
    found = []
    for other, proposal in likeliest.items():
        fate = known[other].fate
        place = fate.question if fate else None
        if place is None or place != home:
            found.append(Elsewhere(proposal, place or 0, known[other].petition.text))
    return tuple(found[:MOST_PROPOSALS])


def find(desk: Desk, text: str) -> FindReport:
    """The petitions that hold every word of `text` in their wording, unit or code; accents do not matter."""
    words = _SEPARATORS.sub(" ", fold(text)).split()
    if not words:
        raise NothingToFind
    phrase = f" {' '.join(words)} "
    found = [(one, _searched(one)) for one in stored(desk).decided]
    hits = [(one, where) for one, where in found if all(f" {w} " in where for w in words)]
    # Where the words stand together comes first.
    hits.sort(key=lambda hit: phrase not in hit[1])
    return FindReport(text, tuple(one for one, _ in hits))


@uncollected()
def status(desk: Desk) -> StatusReport:
    """Counts, deadlines and what comes next."""
    held, conference = stored(desk), desk.conference
    today = desk.actor.at.date()
    papers = desk.folder.papers(desk.year)
    made = tuple(sorted(p.name for p in papers.glob("[!~]*.docx"))) if papers.is_dir() else ()
    kept, came = _papers(desk, held), rolls(desk, held)
    fates = [one.fate.kind if one.fate else "" for one in held.decided]
    tally = tally_of(held.delegates, ())
    last = Books(desk.folder, desk.year).last()
    return StatusReport(
        folder=desk.folder.path,
        province=desk.province.title,
        year=desk.year,
        conference=unmarked(
            Wording(conference, desk.province, conference.reference_day).fill(conference.name)
        ),
        day=conference.when.day,
        month=conference.when.month,
        start=conference.when.start,
        files=held.files,
        petitions=len(held.decided),
        undecided=fates.count(""),
        questions=len(held.questions),
        personal=fates.count("personal"),
        answered=sum(bool(question.replies) for question in held.questions),
        delegates=tally.seated,
        confirmed=tally.confirmed,
        quota=conference.total,
        papers=made,
        deadlines=_deadlines(desk, today),
        next_step=next_step(
            desk, Standing(held, tally.seated, came[0].taken, tuple(kept.made.values()), kept.stale)
        ),
        stale=_places(desk, (one.file for one in kept.stale)),
        old_pdfs=_places(desk, kept.old_pdfs),
        attendance=attendance_counts(came),
        gifts=gift_count(held.gifts, gift_ledger(desk, held) if held.handovers else None),
        budget=budget_of(held.budget).whole if held.budget else None,
        inbox=waiting_in(desk.folder.inbox(desk.year)),
        last_run=last if last.at else None,
    )


def _searched(one: Decided) -> str:
    codes = [petition_code(one.petition.id)]
    if one.fate and one.fate.question is not None:
        codes.append(question_code(one.fate.question))
    unit = one.petition.unit
    text = fold(" ".join((one.petition.text, unit, *codes, in_full(unit))))
    return f" {' '.join(_SEPARATORS.sub(' ', text).split())} "


def _deadlines(desk: Desk, today: date) -> tuple[tuple[str, date, bool], ...]:
    """Name, day and whether it has passed, in the order of the days."""
    known = [
        (say.DEADLINES[name], day, day <= today)
        for name, day in desk.conference.deadlines.items()
        if day
    ]
    return tuple(sorted(known, key=lambda one: one[1]))


@dataclass(frozen=True, slots=True)
class _Papers:
    """The manifests of the papers in the year's folder, those made otherwise now, those newer than their PDF."""

    made: Mapping[Path, Manifest] = field(default_factory=dict)
    stale: tuple[PaperVerdict, ...] = ()
    old_pdfs: tuple[Path, ...] = ()


def _papers(desk: Desk, held: Stored) -> _Papers:
    if not desk.folder.papers(desk.year).is_dir():
        return _Papers()
    # What reads papers takes time to load, and an office without papers needs none of it.
    from dialogue_cli.steps.paper_verdicts import has_old_pdf, manifests, stale_papers  # noqa: PLC0415

    made = manifests(desk)
    return _Papers(made, stale_papers(desk, held, made), tuple(filter(has_old_pdf, made)))


def _places(desk: Desk, files: Iterable[Path]) -> tuple[str, ...]:
    """The files in the year's folder; of papers made several times their folder."""
    folder = desk.folder.papers(desk.year)
    return tuple(dict.fromkeys(file.relative_to(folder).parts[0] for file in files))
