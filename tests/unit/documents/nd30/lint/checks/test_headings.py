"""Headings of the content: their marks, and whether they read as titles (ND30-STRUCT-07 … 12)."""

import pytest

from dialogue_cli.documents.nd30.lint.checks.headings import headings
from dialogue_cli.messages import lint as say
from tests.nd30.small import par, small
from tests.nd30.told import told

BOLD, ITALIC = "<w:b/>", "<w:i/>"
SIZE = '<w:sz w:val="28"/>'
LONG = "1. Sở Nội vụ chủ trì, phối hợp với Liên đoàn Lao động tỉnh và các cơ quan, đơn vị có liên quan tổng hợp kiến nghị của người lao động."
OPENING = par("Sở Nội vụ báo cáo như sau:")
BELOW = par("Nội dung của khoản.")


def line(text: str, look: str = "") -> str:
    return par(text, rpr=look + SIZE)


@pytest.mark.parametrize(
    ("body", "faults"),
    [
        pytest.param(line("1. Mục đích", BOLD) + BELOW, [], id="a title in bold"),
        pytest.param(
            line("1. Mục đích") + BELOW, [("STRUCT-08", say.NOT_BOLD)], id="a title that is not"
        ),
        pytest.param(line(LONG) + BELOW, [], id="a khoản without a title"),
        pytest.param(
            line(LONG, BOLD), [("STRUCT-09", say.BOLD)], id="a khoản without a title in bold"
        ),
        pytest.param(
            line(LONG, ITALIC), [("STRUCT-09", say.ITALIC)], id="a khoản without a title in italics"
        ),
        pytest.param(
            line(LONG.upper()), [("STRUCT-09", say.UPPER)], id="a khoản without a title in capitals"
        ),
        pytest.param(
            line("1/ Mục đích", BOLD) + BELOW,
            [("STRUCT-08", say.CLAUSE_MARK.format(mark="/"))],
            id="a slash after the number",
        ),
        pytest.param(
            line("1) Mục đích") + BELOW, [], id="a bracket: a level that is not regulated"
        ),
        pytest.param(line("a) Chủ trì Hội nghị đối thoại;"), [], id="a điểm"),
        pytest.param(
            line("a) CHỦ TRÌ HỘI NGHỊ ĐỐI THOẠI;"),
            [("STRUCT-09", say.UPPER)],
            id="a điểm in capitals",
        ),
        pytest.param(
            line("a) Chủ trì Hội nghị đối thoại;", BOLD),
            [("STRUCT-09", say.BOLD)],
            id="a điểm in bold",
        ),
        pytest.param(line("Điều 1. Phạm vi điều chỉnh", BOLD), [], id="an article"),
        pytest.param(line("Điều 2.", BOLD), [], id="an article without a title"),
        pytest.param(
            line("Điều 1: PHẠM VI ĐIỀU CHỈNH", ITALIC),
            [
                (
                    "STRUCT-10",
                    say.LIST.join((say.ARTICLE_MARK, say.NOT_BOLD, say.ITALIC, say.UPPER)),
                )
            ],
            id="an article with everything wrong",
        ),
    ],
)
def test_headings_are_marked_and_look_as_their_level_asks(
    body: str, faults: list[tuple[str, str]]
) -> None:
    assert told(headings, small(OPENING + body)) == faults
