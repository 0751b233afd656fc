import pytest

from dialogue_cli.reference.draft_words import names, pattern, words

OF_PATTERNS = ("figures", "sums", "days", "asked", "names", "references", "lists")


@pytest.mark.parametrize("section", OF_PATTERNS)
def test_every_pattern_compiles_and_fits_nothing_at_all(section: str) -> None:
    assert names(section)
    for name in names(section):
        assert pattern(section, name).fullmatch("") is None


def test_a_count_leaves_years_of_figures_and_shares_alone() -> None:
    found = pattern("figures", "count").finditer(
        "160 người, 1.200 suất, 68,5%, 50%, 15/9, 2,5 triệu"
    )
    assert [one["n"] for one in found] == ["160", "1.200"]


def test_no_misspelling_is_the_right_spelling() -> None:
    for right in names("misspelled"):
        assert right not in words("misspelled", right)
