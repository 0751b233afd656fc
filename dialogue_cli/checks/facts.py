"""What the checks look at: one conference and all that was received and decided for it."""

from dataclasses import dataclass

from dialogue_cli.model.conference import Conference
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.petitions import Decided, Question


@dataclass(frozen=True, slots=True)
class CheckFacts:
    """Everything a check may know; nothing depends on the day on which it runs."""

    conference: Conference
    delegates: tuple[Delegate, ...] = ()
    decided: tuple[Decided, ...] = ()
    questions: tuple[Question, ...] = ()
