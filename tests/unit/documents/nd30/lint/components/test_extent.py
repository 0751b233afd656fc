"""How much room a paper takes, about."""

from math import ceil

import pytest

from dialogue_cli.documents.nd30.lint.components.extent import lines_of, pages
from dialogue_cli.documents.nd30.metrics import text_width
from tests.nd30.small import par, paragraphs, read, table

# A page of 5000 twips between its margins; lines of 14 points, each 14 × 1.15 × 20 = 322 twips.
PAGE = '<w:sectPr><w:pgSz w:w="9000" w:h="5000"/><w:pgMar w:top="0" w:bottom="0"/></w:sectPr>'
SIZE = '<w:sz w:val="28"/>'
TEXT = "Hội nghị đối thoại với đoàn viên và người lao động"


def line(spacing: str = "") -> str:
    return par("chữ", f"<w:spacing {spacing}/>", SIZE)


@pytest.mark.parametrize(
    ("body", "height"),
    [
        pytest.param(line(), 322, id="a single line"),
        pytest.param(line('w:line="480" w:lineRule="auto"'), 644, id="a double one"),
        pytest.param(line('w:line="500" w:lineRule="exact"'), 500, id="one of a fixed height"),
        pytest.param(line('w:line="500" w:lineRule="atLeast"'), 500, id="one of a least height"),
        pytest.param(
            line('w:line="200" w:lineRule="atLeast"'), 322, id="one higher than the least"
        ),
        pytest.param(line('w:before="120" w:after="60"'), 502, id="one with space around it"),
        pytest.param(table((line(), line() * 3)), 966, id="a row is as high as its highest cell"),
        pytest.param(
            '<w:p><w:pPr><w:rPr><w:sz w:val="20"/></w:rPr></w:pPr></w:p>', 230, id="an empty line"
        ),
        pytest.param("<w:p/>", 299, id="an empty line that says nothing"),
    ],
)
def test_height_follows_size_spacing_and_the_highest_cell(body: str, height: int) -> None:
    assert pages(read(body + PAGE)) == pytest.approx(height / 5000)


@pytest.mark.parametrize(
    ("body", "least"),
    [
        (line() + par(ppr="<w:pageBreakBefore/>") + PAGE, 2),
        (f"<w:p><w:pPr>{PAGE}</w:pPr></w:p>{line()}{PAGE}", 2),
        (line('w:line="1" w:lineRule="exact"') * 161 + PAGE, 2),
    ],
    ids=["a page break", "a section", "a long paper"],
)
def test_paper_surely_has_another_page(body: str, least: int) -> None:
    assert pages(read(body)) == least


def test_lines_are_counted_as_the_column_breaks_them() -> None:
    (found,) = paragraphs(f"<w:p><w:r><w:rPr>{SIZE}</w:rPr><w:t>{TEXT}</w:t><w:br/></w:r></w:p>")
    found.width = ceil(text_width(TEXT, 14) / 3)
    assert lines_of(found) == 4
