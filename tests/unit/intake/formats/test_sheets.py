"""From a package to its sheets."""

from pathlib import Path

import pytest

from dialogue_cli.intake.formats import sheets
from dialogue_cli.intake.formats.sheets import read_sheets
from dialogue_cli.intake.opening.package import inspect
from dialogue_cli.intake.refusals import FileTooBig
from dialogue_cli.intake.workbook import Merge
from tests import workbooks


def test_merged_ranges_end_where_the_cells_end_and_are_refused_where_they_cover_too_much(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [["a", "", "b"], ["", "", "c"], ["d", "e", "f"]]
    path = workbooks.one_sheet(tmp_path / "a.xlsx", rows, merges=["A1:B2", "C3:E9", "E1:F2"])
    (found,) = read_sheets(inspect(path))
    assert found.merges == (Merge(0, 0, 1, 1), Merge(2, 2, 2, 2))
    monkeypatch.setattr(sheets, "MAX_CELLS", 3)
    with pytest.raises(FileTooBig):
        read_sheets(inspect(path))
