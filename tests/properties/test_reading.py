"""Whatever the layout and the format, a table says the same."""

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue_cli.intake.reading import read_file
from tests.corpus import writers
from tests.corpus.content import UNITS
from tests.corpus.truth import Grid
from tests.properties.sane_tables import (
    DELEGATE_HEADINGS,
    PETITION_HEADINGS,
    Layout,
    Row,
    delegate_rows,
    layouts,
    petition_rows,
)

Write = Callable[[Path, Grid], Path]
FORMATS: dict[str, Write] = {
    "xlsx": writers.xlsx,
    "xlsb": writers.xlsb,
    "ods": writers.ods,
    "csv": writers.separated,
    "docx": writers.word,
    "html": writers.html,
    "xml": writers.xml_2003,
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tables")


def said(path: Path, fields: dict[str, tuple[str, ...]]) -> list[Row]:
    """What was read, in the order of the rows, in the fields that were written."""
    return [{name: getattr(one, name) for name in fields} for one in read_file(path).records]


@settings(max_examples=100)
@given(rows=petition_rows(), layout=layouts(PETITION_HEADINGS))
def test_petitions_are_the_same_in_any_layout(
    folder: Path, rows: list[Row], layout: Layout
) -> None:
    path = writers.xlsx(folder / "layout.xlsx", layout.grid(rows))
    assert said(path, PETITION_HEADINGS) == rows


@settings(max_examples=60)
@given(rows=delegate_rows(), layout=layouts(DELEGATE_HEADINGS))
def test_delegates_are_the_same_in_any_layout(
    folder: Path, rows: list[Row], layout: Layout
) -> None:
    path = writers.xlsx(folder / "layout.xlsx", layout.grid(rows))
    assert said(path, DELEGATE_HEADINGS) == rows


@pytest.mark.parametrize("kind", FORMATS)
@settings(max_examples=12)
@given(rows=petition_rows(), layout=layouts(PETITION_HEADINGS))
def test_petitions_are_the_same_in_any_format(
    folder: Path, kind: str, rows: list[Row], layout: Layout
) -> None:
    path = FORMATS[kind](folder / f"format.{kind}", layout.grid(rows))
    assert said(path, PETITION_HEADINGS) == rows


@settings(max_examples=20)
@given(rows=petition_rows(), layout=layouts(PETITION_HEADINGS))
def test_decomposed_letters_say_the_same(folder: Path, rows: list[Row], layout: Layout) -> None:
    grid = layout.grid(rows)
    grid.rows[:] = [
        [unicodedata.normalize("NFD", cell) if isinstance(cell, str) else cell for cell in cells]
        for cells in grid.rows
    ]
    assert said(writers.xlsx(folder / "nfd.xlsx", grid), PETITION_HEADINGS) == rows


@settings(max_examples=20)
@given(rows=petition_rows(), unit=st.sampled_from(UNITS))
def test_a_unit_merged_over_all_rows_is_the_unit_of_each(
    folder: Path, rows: list[Row], unit: str
) -> None:
    grid = Grid()
    grid.add("STT", "Đơn vị", "Nội dung kiến nghị")
    for number, row in enumerate(rows):
        grid.add(number + 1, None if number else unit, row["text"])
    grid.merge(2, 2, grid.here, 2)
    found = said(writers.xlsx(folder / "merged.xlsx", grid), {"unit": (), "text": ()})
    assert found == [{"unit": unit, "text": row["text"]} for row in rows]
