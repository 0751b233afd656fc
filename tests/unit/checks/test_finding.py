import string

import pytest

from dialogue_cli.checks.finding import finding, in_row, in_settings, over_or_under, severity
from dialogue_cli.messages.checks import TEXTS
from dialogue_cli.model.findings import Finding
from dialogue_cli.model.petitions import Origin
from tests.unit.checks.making import GOOD


def test_finding_carries_the_sentences_of_its_code() -> None:
    assert finding("GIFT-04", "x") == Finding(
        "GIFT-04",
        "error",
        "Mục quà tặng chưa ghi nguồn kinh phí.",
        "x",
        "Ghi source ở mục [gifts], ví dụ: Ngân sách nhà nước.",
        TEXTS["GIFT-04"].why,
    )


def test_places_are_told_in_words() -> None:
    assert in_settings(GOOD, "[gifts]") == "2024/conference.toml, mục [gifts]"
    assert in_row(Origin("a.xlsx", "DS", 7)) == "a.xlsx, trang tính DS, dòng 7"


def test_difference_says_in_which_direction() -> None:
    assert (over_or_under(12, 10), over_or_under(7, 10)) == ("thừa 2", "thiếu 3")


@pytest.mark.parametrize("code", TEXTS)
def test_every_code_has_all_its_texts_and_a_severity(code: str) -> None:
    assert all(TEXTS[code])
    assert severity(code) in {"error", "warning", "info"}


@pytest.mark.parametrize("code", TEXTS)
def test_remedy_needs_nothing_that_the_message_does_not_name(code: str) -> None:
    text = TEXTS[code]
    assert _places(text.remedy) <= _places(text.message) | {"key"}


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}
