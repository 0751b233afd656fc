"""What the minutes of the conference state (biên bản): who was there, what was asked, answered and promised."""

from dataclasses import dataclass
from datetime import date, time

from dialogue_cli.documents.facts import AgencyTasks, Known, PaperFacts
from dialogue_cli.documents.question_facts import CountFact
from dialogue_cli.documents.report_facts import GroupCount


@dataclass(frozen=True, slots=True)
class MinutesQuestion:
    """One question called in the hall.

    code, text: the question. units: who asked; askers' names never stand in it. agency: who answered.
    answer: what was replied.
    """

    code: str
    text: str
    units: tuple[str, ...]
    agency: Known[str]
    answer: Known[str]


@dataclass(frozen=True, slots=True)
class MinutesGroup:
    """One printed group of topics. name: its heading. questions: those called in the hall, at least one."""

    name: str
    questions: tuple[MinutesQuestion, ...]


@dataclass(frozen=True, slots=True)
class AbsenceCount:
    """How many stayed away with leave (excused) and without it, or without saying (unexcused)."""

    excused: int
    unexcused: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesFacts(PaperFacts):
    """The minutes (biên bản hội nghị).

    day, started, ended: when it was held. venue: where. chair: who chaired, in words. chair_name: who signs as chair.
    secretary: who wrote the minutes. attended: how many came. groups: who came, by group. away: who stayed away;
    None while nobody has been counted. items: the fixed parts of the agenda before the dialogue; later: those after it.
    petitions, senders, questions: as in the conclusion. hall, writing: answered in the hall, in writing.
    discussed: the questions called, by group. promises: the tasks taken in the hall, by agency.
    left: questions answered in writing, by group. gifts: how many of each sort went out.
    """

    day: Known[date]
    started: Known[time]
    ended: Known[time]
    venue: Known[str]
    chair: Known[str]
    chair_name: Known[str]
    secretary: Known[str]
    attended: Known[int]
    groups: tuple[GroupCount, ...]
    away: AbsenceCount | None
    items: tuple[str, ...]
    later: tuple[str, ...]
    petitions: Known[int]
    senders: Known[int]
    questions: Known[int]
    hall: Known[int]
    writing: Known[int]
    discussed: tuple[MinutesGroup, ...]
    promises: tuple[AgencyTasks, ...]
    left: tuple[CountFact, ...]
    gifts: tuple[CountFact, ...]
