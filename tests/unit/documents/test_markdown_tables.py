"""The rows of a table are read line by line as markdown-it reads them, whatever stands in the cells."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from dialogue_cli.documents.markdown_tables import ROWS, table_in_rows

HEAD = "| A | B |\n|---|---|\n"


def markdown_it() -> MarkdownIt:
    return MarkdownIt("zero").enable(["table", "heading", "blockquote", "list"])


def with_rows() -> MarkdownIt:
    parser = markdown_it()
    parser.block.ruler.at("table", table_in_rows, {"alt": ["paragraph", "reference"]})
    return parser


def ours(text: str) -> list[list[str]]:
    found = [token.meta[ROWS] for token in with_rows().parse(text) if token.type == ROWS]
    return [[*row[:2], *[""] * (2 - len(row))] for rows in found for row in rows]


def theirs(text: str) -> list[list[str]]:
    tokens = markdown_it().parse(text)
    cells = [token.content for before, token in pairwise(tokens) if before.type == "td_open"]
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
    assert ours(HEAD + body) == theirs(HEAD + body)


@given(st.text(alphabet="a1 |\\-#>:\n\u00e1", max_size=40))
def test_any_lines_are_read_as_markdown_it_reads_them(body: str):
    assert ours(HEAD + body) == theirs(HEAD + body)


@pytest.mark.parametrize(
    "text",
    [
        f"Như sau:\n{HEAD}| 1 | 2 |\n",
        "- mục\n\n  | A | B |\n  |---|---|\n  | 1 | 2 |\nngoài | mục\n",
    ],
    ids=("right below a paragraph", "within an item that ends"),
)
def test_a_table_begins_and_ends_where_markdown_it_sees_it(text: str):
    assert ours(text) == theirs(text) == [["1", "2"]]
