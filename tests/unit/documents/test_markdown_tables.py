"""The rows of a table are read line by line as markdown-it reads them, whatever stands in the cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from dialogue_cli.documents.markdown_tables import ROWS, table_in_rows

HEAD = "| A | B |\n|---|---|\n"


def ours(body: str) -> list[list[str]]:
    parser = MarkdownIt("zero").enable(["table", "heading", "blockquote", "list"])
    parser.block.ruler.at("table", table_in_rows, {"alt": ["paragraph", "reference"]})
    found = [token.meta[ROWS] for token in parser.parse(HEAD + body) if token.type == ROWS]
    return [[*row[:2], *[""] * (2 - len(row))] for rows in found for row in rows]


def theirs(body: str) -> list[list[str]]:
    parser = MarkdownIt("zero").enable(["table", "heading", "blockquote", "list"])
    cells = [
        token.content
        for before, token in zip(*(parser.parse(HEAD + body)[n:] for n in (0, 1)), strict=False)
        if before.type == "td_open"
    ]
    return [cells[n : n + 2] for n in range(0, len(cells), 2)]


@pytest.mark.parametrize(
    "body",
    [
        "| 1 | 2 |\n| 3 | 4 |\n",
        "| 1 |\n",
        "| 1 | 2 | 3 |\n",
        "1 | 2\n",
        "| a \\| b | c |\n",
        "| a \\\\| b | c |\n",
        "|| 2 |\n",
        "| 1 | 2 |\n\nnữa\n",
        "| 1 | 2 |\n# I. Mục\n",
        "| 1 | 2 |\n> căn cứ\n",
        "| 1 | 2 |\n- gạch\n",
        "    mã\n",
        "",
    ],
)
def test_rows_are_those_of_markdown_it(body: str):
    assert ours(body) == theirs(body)


@given(st.text(alphabet="a1 |\\-#>:\n\u00e1", max_size=40))
def test_any_lines_are_read_as_markdown_it_reads_them(body: str):
    assert ours(body) == theirs(body)
