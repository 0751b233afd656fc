"""What `show` tells of one petition or one question, and why it stands so."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dialogue_cli.model.petitions import Decided, Earlier, Proposal, Question
from dialogue_cli.model.review import Certainty


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A petition that is not in the same question but may ask the same; `question` is where it is, 0 outside of any."""

    proposal: Proposal
    question: int
    text: str


@dataclass(frozen=True, slots=True)
class PetitionReport:
    """One petition with everything known of it; `agencies` gives the names of the time by key.

    `repairs` are the codes of what was done to the text of its row, by column letter;
    `parts` counts the petitions that its cell holds; `sure` tells by field, or "fate", how much a clerk should look.
    """

    decided: Decided
    question: Question | None
    agencies: Mapping[str, str]
    repairs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    parts: int = 1
    sure: Mapping[str, Certainty] = field(default_factory=dict)
    elsewhere: tuple[Elsewhere, ...] = ()

    @property
    def agency_name(self) -> str:
        """The name of the agency that answers; empty while none is decided."""
        return self.agencies.get(self.decided.value("agency"), "")


@dataclass(frozen=True, slots=True)
class QuestionReport:
    """One question with its petitions and answers; `agencies` gives the names of the time by key.

    `sure` tells by field how much a clerk should look at what was decided, `joined` by petition how much at whether it
    belongs there; `earlier` are the questions of earlier years, `earlier_told` says the same in sentences.
    """

    question: Question
    agencies: Mapping[str, str]
    sure: Mapping[str, Certainty] = field(default_factory=dict)
    joined: Mapping[int, Certainty] = field(default_factory=dict)
    elsewhere: tuple[Elsewhere, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    earlier_told: tuple[str, ...] = ()

    @property
    def agency_name(self) -> str:
        """The name of the agency that answers; empty while none is decided."""
        return self.agencies.get(self.question.value("agency"), "")
