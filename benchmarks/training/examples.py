"""The labelled examples as the training sees them: one row a text, with its request, subject and labels."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from benchmarks.triage.labelled import Request, training_requests
from dialogue_cli.decisions.learned.ngrams import ngrams
from dialogue_cli.decisions.prepared import Prepared, prepare
from dialogue_cli.model.petitions import Field


@dataclass(frozen=True)
class Example:
    """One text of a request."""

    text: str
    request: Request

    @property
    def group(self) -> str:
        """Texts of one group ask the same."""
        return self.request.id

    @property
    def subject(self) -> str:
        """Requests of one subject lie near one another; folds never part them."""
        return self.request.subject

    def accepted(self, field: Field) -> tuple[str, ...]:
        """The right values of one decision."""
        labels = (getattr(self.request, field), getattr(self.request, f"second_{field}", ""))
        return tuple(label for label in labels if label)

    @cached_property
    def prepared(self) -> Prepared:
        """The text as the product reads it."""
        return prepare(self.text)

    @cached_property
    def ngrams(self) -> tuple[str, ...]:
        """Its n-grams, each once."""
        return tuple(ngrams(self.prepared))


def training_examples() -> list[Example]:
    """All texts that may be trained on."""
    return [Example(text, request) for request in training_requests() for text in request.texts]


def by_group(examples: Sequence[Example]) -> dict[str, list[int]]:
    """The places of the texts of each request."""
    return _by(example.group for example in examples)


def _by(keys: Iterable[str]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        places[key].append(place)
    return dict(places)
