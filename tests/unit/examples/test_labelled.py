"""The labelled petitions can be learnt from: sound labels, no text and no id twice."""

import unicodedata
from collections import Counter
from collections.abc import Iterator

from benchmarks.triage.labelled import LABELLED, Request, requests
from dialogue_cli.messages.labels import LEVELS
from dialogue_cli.model.petitions import CENTRAL, COLLECTIVE, PERSONAL
from dialogue_cli.reference.agencies import answer_keys
from dialogue_cli.reference.topics import topic_keys

ALL = requests()
# Who answers at a level, whatever the topic.
ANSWERS_AT = {"doanh-nghiep": "doanh-nghiep", "cong-doan": "ldld"}


def twice(values: list[str]) -> list[str]:
    return [value for value, count in Counter(values).items() if count > 1]


def test_every_file_holds_requests() -> None:
    assert len(ALL) > 2000
    assert [path.name for path in LABELLED.glob("*.toml") if not path.read_text("utf-8")] == []


def test_an_id_names_one_request() -> None:
    assert twice([request.id for request in ALL]) == []


def test_no_text_stands_twice() -> None:
    assert twice([text for request in ALL for text in request.texts]) == []


def faults(request: Request) -> Iterator[str]:
    """The names of the labels that triage could not decide for."""
    agencies = set(answer_keys())
    allowed = {
        "topic": set(topic_keys()),
        "second_topic": {"", *topic_keys()} - {request.topic},
        "level": set(LEVELS),
        "agency": agencies - {CENTRAL},
        "second_agency": {"", *agencies} - {request.agency},
        "scope": {COLLECTIVE, PERSONAL},
    }
    return (name for name, values in allowed.items() if getattr(request, name) not in values)


def test_labels_are_keys_that_triage_decides_on() -> None:
    wrong = {request.id: found for request in ALL if (found := [*faults(request)])}
    assert wrong == {}
    assert [request.id for request in ALL if not request.subject] == []


def test_texts_are_sound() -> None:
    texts = [text for request in ALL for text in request.texts]
    assert [text for text in texts if not unicodedata.is_normalized("NFC", text)] == []
    assert [text for text in texts if text != text.strip() or not text] == []
    assert [request.id for request in ALL if not request.texts] == []


def test_the_agency_fits_the_level() -> None:
    wrong = [
        request.id
        for request in ALL
        if ANSWERS_AT.get(request.level, request.agency) != request.agency
        or (request.level == CENTRAL) != (request.second_agency == CENTRAL)
    ]
    assert wrong == []
