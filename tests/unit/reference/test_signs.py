import unicodedata

import pytest

from dialogue_cli.reference.agencies import answer_keys
from dialogue_cli.reference.signs import (
    Sign,
    addressees,
    agency_signs,
    level_signs,
    scope_signs,
    topic_signs,
)
from dialogue_cli.reference.topics import topic_keys

LEVELS = {"trung-uong", "tinh", "xa", "doanh-nghiep", "cong-doan"}
TABLES = {
    "topic": (topic_signs(), set(topic_keys())),
    "scope": (scope_signs(), {"tap-the", "ca-nhan"}),
    "level": (level_signs(), LEVELS),
    "agency": (agency_signs(), set(answer_keys())),
}


@pytest.mark.parametrize("name", TABLES)
def test_every_row_names_known_keys_and_adds_weight(name: str) -> None:
    signs, values = TABLES[name]
    for sign in signs:
        assert sign.value in values
        assert set(sign.also) <= values
        assert sign.weight > 0
        assert set(sign.topics) <= set(topic_keys())
        assert set(sign.levels) <= LEVELS
        assert not sign.instead_of or sign.instead_of in values - {sign.value}


@pytest.mark.parametrize("name", TABLES)
def test_every_term_is_lower_case_and_composed(name: str) -> None:
    for sign in TABLES[name][0]:
        for term in sign.terms:
            assert term
            assert term == unicodedata.normalize("NFC", term.lower())


def test_row_without_terms_says_why_or_depends_on_the_topic() -> None:
    rows: list[Sign] = [s for signs, _ in TABLES.values() for s in signs if not s.when]
    assert all(sign.note or sign.topics for sign in rows)


def test_every_level_has_words_for_those_who_are_asked() -> None:
    assert set(addressees()) == LEVELS


def test_every_topic_has_an_agency_whatever_the_words() -> None:
    settled = {topic for sign in agency_signs() if not sign.when for topic in sign.topics}
    assert settled == set(topic_keys())
