"""What the running scripts state: who does what at what time, who asks, who answers, what if time runs out."""

from dataclasses import dataclass
from datetime import time

from dialogue_cli.documents.facts import AgencyTasks, Known, PaperFacts
from dialogue_cli.model.conference import When


@dataclass(frozen=True, slots=True)
class ScriptQuestion:
    """One question as it is called in the hall.

    code, text: the question. brief: its first words. units: who sent it. start: about when it is called.
    speaker: who registered to ask it, with title and post; empty where nobody has, and always in the chair's script.
    agency: who answers. with_agencies: who adds to it. answer: the answer in short; empty while none has come.
    """

    code: str
    text: str
    brief: str
    units: tuple[str, ...]
    agency: Known[str]
    start: time | None = None
    speaker: str = ""
    with_agencies: tuple[str, ...] = ()
    answer: str = ""


@dataclass(frozen=True, slots=True)
class ScriptPart:
    """One line of the agenda as it is run.

    start, end, what, by: as in the agenda. role: what sort of item it is (reception, introduction, opening, report,
    culture, gifts, conclusion, closing, break, speech, dialogue; empty for any other). group: the printed group of a
    part of the dialogue. questions: those called in it, in order. reserves: those in reserve.
    minutes: for one question.
    """

    start: time
    end: time
    what: str
    by: str
    role: str = ""
    group: str = ""
    questions: tuple[ScriptQuestion, ...] = ()
    reserves: tuple[ScriptQuestion, ...] = ()
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class IntroducedRank:
    """Guests of one rank. heading: how they are called together. people: each with title and post."""

    heading: str
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IntroducedGroup:
    """A group that is greeted together. name: what it is called. count: how many. noun: what they are counted by."""

    name: str
    count: int
    noun: str


@dataclass(frozen=True, slots=True)
class HandedOver:
    """Gifts of one sort as they are handed over on the stage.

    count, item, unit: as in the plan. whom: who receives them. each_round: how many at a time. rounds: how many times.
    last: how many the last time.
    """

    count: int
    item: str
    unit: str
    whom: str
    each_round: int
    rounds: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptFacts(PaperFacts):
    """The running script (kịch bản), for who chairs or for who presents.

    when, venue: of the conference. chairs: who chairs. parts: the lines of the agenda, in order.
    asked: how many questions are called.
    introduced: the guests by name, in the order of protocol. invited: the bodies invited, where no list has come.
    greeted: the groups that are greeted together. gifts: each sort. given_by: who hands them over.
    promises: the tasks already given with the answers, by agency, for the conclusion.
    """

    when: Known[When]
    venue: Known[str]
    chairs: Known[tuple[str, ...]]
    parts: Known[tuple[ScriptPart, ...]]
    asked: Known[int]
    introduced: Known[tuple[IntroducedRank, ...]]
    invited: tuple[str, ...]
    greeted: tuple[IntroducedGroup, ...]
    gifts: tuple[HandedOver, ...]
    given_by: str
    promises: tuple[AgencyTasks, ...]
