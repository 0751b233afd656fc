"""The page of rules says what the table says."""

from pathlib import Path

import pytest

from dialogue_cli.documents.nd30.decree import clause_in_words
from dialogue_cli.documents.nd30.rules_page import rules_page

PAGE = Path(__file__).parent.parent.parent / "docs" / "nd30-rules.md"


def test_page_of_rules_is_that_of_the_table(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--renew"):
        PAGE.write_text(rules_page(), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == rules_page()


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("PLI P.I M.II k.6.đ", "Phụ lục I, Phần I, Mục II, điểm đ khoản 6"),
        ("PLI P.I M.I k.7; M.V dòng 14", "Phụ lục I, Phần I, Mục I, khoản 7; Mục V, dòng 14"),
        ("Đ.8.2", "khoản 2 Điều 8"),
        ("PLIII Mẫu 1.2", "Phụ lục III, Mẫu 1.2"),
        ("thực tế", "thực tế"),
    ],
)
def test_clause_is_told_as_people_cite_it(clause: str, words: str) -> None:
    assert clause_in_words(clause) == words
