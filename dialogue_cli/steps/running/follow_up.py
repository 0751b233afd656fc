"""What follows when something is new: triage, checks, drafts. A stage that cannot be done stops none of the others."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from dialogue_cli.checks.catalogue import explain
from dialogue_cli.documents.errors import ValueMissingError
from dialogue_cli.documents.templates import find_template
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import run as say
from dialogue_cli.model.run_reports import Draft, Found, Stage, Stopped, Triaged
from dialogue_cli.office.atomic import DiskFull, NotWritable
from dialogue_cli.steps.check import check
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.nothing_to_make import NothingToMake
from dialogue_cli.steps.paper_facts import has_matter
from dialogue_cli.steps.papers import render
from dialogue_cli.steps.stored import Stored, stored
from dialogue_cli.steps.triage import triage

T = TypeVar("T")


@dataclass(slots=True)
class Stages:
    """The stages of a run: what stopped one is kept, and told at the end; a fault of ours is raised then."""

    stopped: list[Stopped] = field(default_factory=list)
    fault: Exception | None = None

    def go(self, stage: Stage, work: Callable[[], T]) -> T | None:
        """Do the work of a stage; None when it was stopped."""
        try:
            return work()
        except DialogueError as error:
            self.stopped.append(Stopped(stage, error.sentence, error.remedy))
        except Exception as fault:
            self.fault = self.fault or fault
            told = say.STAGE_FAULT.format(kind=type(fault).__name__)
            self.stopped.append(Stopped(stage, told, say.OUR_FAULT_HINT))
        return None


def triaged(desk: Desk) -> Triaged | None:
    """Decide about every petition; None while there is none."""
    report = triage(desk)
    if not report.petitions:
        return None
    return Triaged(
        report.petitions,
        report.questions,
        report.new_questions,
        report.personal,
        report.not_petitions,
        report.outside,
        report.unsure,
        report.to_confirm,
    )


def checked(desk: Desk) -> tuple[Found, ...]:
    """What the checks found and nobody lets stand, code by code; the most serious stand first as in `check`."""
    counts = Counter((one.code, one.severity) for one in check(desk, ()).open)
    return tuple(
        Found(code, severity, explain(code).title, count)
        for (code, severity), count in counts.items()
    )


def drafted(desk: Desk) -> tuple[Draft, ...]:
    """The drafts that the office wants; raises NotWritable and DiskFull, so that they are made the next time."""
    return tuple(_drafts(desk, stored(desk)))


def _drafts(desk: Desk, held: Stored) -> Iterator[Draft]:
    for paper in dict.fromkeys(desk.office.run.papers):
        try:
            template = find_template(paper, desk.folder.templates)
            if not has_matter(template, held):
                yield Draft(paper, template.title, reason=say.DRAFT_NO_MATTER, in_time=False)
                continue
            (made,) = render(desk, [paper], desk.folder.drafts(desk.year), draft=True).papers
        except (NotWritable, DiskFull):
            raise
        except (NothingToMake, ValueMissingError) as error:
            yield Draft(paper, paper, reason=error.sentence, in_time=False)
        except DialogueError as error:
            yield Draft(paper, paper, reason=error.sentence)
        else:
            file = made.file.relative_to(desk.folder.path).as_posix()
            yield Draft(paper, made.title, file, len(made.gaps), made.warning)
