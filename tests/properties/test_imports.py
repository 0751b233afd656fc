"""Importing the same again adds nothing, however it is written down."""

import json
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings

from tests.corpus import writers
from tests.corpus.scoring import new_office, run
from tests.properties.sane_tables import PETITION_HEADINGS, Layout, Row, layouts, petition_rows


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return new_office(tmp_path_factory.mktemp("properties") / "office")


@settings(max_examples=15)
@given(rows=petition_rows(), layout=layouts(PETITION_HEADINGS))
def test_a_file_sent_twice_adds_nothing(office: Path, rows: list[Row], layout: Layout) -> None:
    with tempfile.TemporaryDirectory() as folder:
        here = shutil.copytree(office, Path(folder) / "office")
        file = writers.xlsx(Path(folder) / "gui.xlsx", layout.grid(rows))
        first, second = (_totals(here, file) for _ in range(2))
    assert (first["accepted"], first["rejected"]) == (len(rows), 0)
    assert (second["accepted"], second["changed"], second["unchanged"]) == (0, 0, len(rows))
    for totals in (first, second):
        parts = ("accepted", "unchanged", "changed", "rejected", "skipped")
        assert totals["rows_read"] == sum(totals[part] for part in parts)


def _totals(office: Path, file: Path) -> dict[str, int]:
    _, said = run("-w", office, "import", file, "--json")
    totals: dict[str, int] = json.loads(said)
    return totals
