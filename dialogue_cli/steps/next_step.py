"""The first of the year's steps that is still to be done, with the commands that do it (workflow.md §1.3)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from dialogue_cli.messages import look as say
from dialogue_cli.model.manifest import Manifest
from dialogue_cli.model.paper_reports import AFTERWARDS
from dialogue_cli.model.paper_verdicts import PaperVerdict
from dialogue_cli.model.petitions import Question
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.stored import Stored


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a conference stands: what the register holds, how many delegates are on the lists, what papers there are.

    `counted` tells whether somebody noted who came. `made` are the manifests of the papers in the year's folder,
    `stale` those that would be made otherwise now.
    """

    held: Stored
    seated: int
    counted: bool = False
    made: Sequence[Manifest] = ()
    stale: Sequence[PaperVerdict] = ()


def next_step(desk: Desk, at: Standing) -> str:
    """What comes next, whether or not the steps before it were done in their order."""
    took_place = desk.conference.outcome.held_on is not None
    later = _afterwards(desk, at) if took_place else _before(desk, at)
    told = next(chain(_coming_in(at.held), later))
    sentence = told.format(year=desk.year, following=desk.year + 1)
    # Commands without a year mean the newest one.
    if not _is_newest(desk) and told != say.ALL_DONE:
        return say.OF_YEAR.format(told=sentence, year=desk.year)
    return sentence


def _is_newest(desk: Desk) -> bool:
    return desk.year == desk.folder.years()[-1]


def _coming_in(held: Stored) -> Iterator[str]:
    if not held.decided:
        yield say.NEXT_IMPORT
    if any(one.fate is None for one in held.decided):
        yield say.NEXT_TRIAGE


def _before(desk: Desk, at: Standing) -> Iterator[str]:
    """Until the day of the conference."""
    conference, finished = desk.conference, _finished(desk, at)
    if any(map(_was_never_selected, at.held.questions)):
        unsure = any(one.is_unsure for one in at.held.decided)
        yield say.NEXT_REVIEW if unsure else say.NEXT_SELECT
    if "plan" not in finished:
        yield say.NEXT_PLAN
    if any(not one.number for one in at.stale):
        yield say.NEXT_STALE
    if not _is_issued(desk, "plan"):
        yield say.NEXT_ISSUE
    if conference.when.latest and conference.when.latest < desk.actor.at.date():
        yield say.NEXT_HELD
    if at.seated < conference.total:
        yield say.NEXT_DELEGATES
    if not any(one.handling == "hall" for one in at.held.questions):
        yield say.NEXT_HALL
    if any(one.handling == "hall" and not one.answers for one in at.held.questions):
        yield say.NEXT_ANSWERS
    if "agenda" not in finished:
        yield say.NEXT_PAPERS
    yield say.NEXT_WAIT


def _afterwards(desk: Desk, at: Standing) -> Iterator[str]:
    """From the day of the conference on; papers made for the day are not made again."""
    finished = _finished(desk, at)
    if "conclusion" not in finished and not at.counted:
        yield say.NEXT_ROLL
    if "conclusion" not in finished:
        yield say.NEXT_CONCLUSION
    if any(not question.answers for question in at.held.questions):
        yield say.NEXT_ANSWERS
    if any(one.paper in AFTERWARDS and not one.number for one in at.stale):
        yield say.NEXT_STALE
    if not {"report", "followup"} <= finished:
        yield say.NEXT_REPORT if at.counted else say.NEXT_REPORT_UNCOUNTED
    yield say.NEXT_YEAR if _is_newest(desk) else say.ALL_DONE


def _finished(desk: Desk, at: Standing) -> set[str]:
    """The papers that are there without gaps, and those that were issued wherever their files are."""
    here = {one.paper for one in at.made if not one.draft}
    return here | {paper for paper in desk.conference.documents if _is_issued(desk, paper)}


def _is_issued(desk: Desk, paper: str) -> bool:
    given = desk.conference.documents.get(paper)
    return bool(given and given.number)


def _was_never_selected(question: Question) -> bool:
    """Whether nobody has said where it is answered: no clerk, no list of answers, nor `select`."""
    return question.handling is None and question.handling_origin != "rule"
