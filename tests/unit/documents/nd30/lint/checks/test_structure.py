"""Letters and numbers of the parts follow each other (ND30-STRUCT-01 … 06)."""

import pytest

from dialogue_cli.documents.nd30.lint.checks.structure import structure
from tests.nd30.small import par, small
from tests.nd30.told import told

Found = list[tuple[str, str]]
SECTION, CLAUSE = "I. MỤC ĐÍCH", "1. Các việc"


@pytest.mark.parametrize(
    ("lines", "faults"),
    [
        pytest.param(("a) Một", "b) Hai", "a) Một", "b) Hai"), [], id="two lists of điểm"),
        pytest.param(("a) Một", "c) Ba", "d) Bốn"), [("STRUCT-02", "c)")], id="a điểm left out"),
        pytest.param(("a) Một", "z) Hai", "c) Ba"), [("STRUCT-02", "z)")], id="a foreign letter"),
        pytest.param(("a) Một", "f. Hai", "b) Hai"), [], id="a level that is not regulated"),
        pytest.param(("2. Việc khác", "4. Nữa"), [("STRUCT-03", "4.")], id="a khoản left out"),
        pytest.param(("1) Một", "3) Ba"), [], id="numbers with brackets are not regulated"),
        pytest.param(
            ("II. YÊU CẦU", "IV. TỔ CHỨC", "V. KINH PHÍ"),
            [("STRUCT-03", "IV.")],
            id="a mục left out",
        ),
        pytest.param(
            ("IIX. YÊU CẦU", "III. TỔ CHỨC"), [("STRUCT-03", "IIX.")], id="a figure that is none"
        ),
        pytest.param(
            ("Phần thứ hai", "I. YÊU CẦU", "1. Nội dung"), [], id="each part begins its own numbers"
        ),
    ],
)
def test_marks_of_one_level_follow_each_other(lines: tuple[str, ...], faults: Found) -> None:
    body = "".join(par(line) for line in ("Sở Nội vụ báo cáo:", SECTION, CLAUSE, *lines))
    assert told(structure, small(body)) == faults


@pytest.mark.parametrize(("letters", "faults"), [("", []), ("z", [("STRUCT-02", "z)")])])
def test_points_end_with_the_alphabet(letters: str, faults: Found) -> None:
    lines = (f"{letter}) Việc" for letter in f"abcdđeghiklmnopqrstuvxy{letters}")
    body = "".join(par(line) for line in ("Sở Nội vụ báo cáo:", SECTION, CLAUSE, *lines))
    assert told(structure, small(body)) == faults
