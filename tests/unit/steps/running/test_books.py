"""The books of the runs: what cannot be read of them is as if it had never been."""

from pathlib import Path

import pytest

from dialogue_cli.model.run_reports import LastRun, RunReport
from dialogue_cli.office.atomic import NotWritable
from dialogue_cli.office.folder import Folder
from dialogue_cli.steps.running.books import Books
from dialogue_cli.steps.running.taking import digest_of


@pytest.fixture
def runs(tmp_path: Path) -> Path:
    folder = tmp_path / "2024" / "runs"
    folder.mkdir(parents=True)
    return folder


@pytest.mark.parametrize("kept", ['{"of": "another version"}', "[1]", "không phải JSON", '"chữ"'])
def test_a_last_run_that_cannot_be_read_is_none(tmp_path: Path, runs: Path, kept: str) -> None:
    (runs / "last.json").write_text(kept, encoding="utf-8")
    assert Books(Folder(tmp_path), 2024).last() == LastRun()


def test_a_log_that_cannot_be_written_is_told(tmp_path: Path, runs: Path) -> None:
    (runs / "runs.log").mkdir()
    with pytest.raises(NotWritable) as told:
        Books(Folder(tmp_path), 2024).finish(RunReport(2024, "2024-05-10T08:00:00+07:00"), "a")
    assert "runs.log" in told.value.sentence


def test_a_file_that_cannot_be_read_has_no_digest_so_that_it_never_is_the_same(
    tmp_path: Path,
) -> None:
    assert digest_of(tmp_path / "gone.xlsx") == ""
