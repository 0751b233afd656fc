from pathlib import Path

import pytest

from dialogue_cli.intake.inbox import expand
from dialogue_cli.intake.refusals import FileMissing


def test_a_folder_is_every_file_that_somebody_sent_in_order(tmp_path: Path) -> None:
    sent = ["a/b.ods", "a/c.XLS", "anh.jpg", "b.xlsx", "cong van.doc", "d.csv", "ghi chu.docx"]
    left = ["~$b.xlsx", "._b.xlsx", ".~lock.b.ods#", "Thumbs.db", "desktop.ini", ".DS_Store"]
    left += ["~WRL0001.tmp", "tai ve.crdownload", ".git/config"]
    for folder in ("a", ".git"):
        (tmp_path / folder).mkdir()
    for name in sent + left:
        (tmp_path / name).touch()
    found = expand([tmp_path, tmp_path / "b.xlsx"])
    assert [path.relative_to(tmp_path).as_posix() for path in found] == sent


def test_a_file_that_is_named_is_taken_whatever_it_is_called(tmp_path: Path) -> None:
    path = tmp_path / ".an.xlsx"
    path.touch()
    assert expand([path]) == (path,)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        expand([tmp_path / "khong-co"])


@pytest.mark.parametrize("name", ["a" * 300, "a" * 300 + "*", "b" * 300 + "/*.xlsx"])
def test_a_name_longer_than_the_system_takes_is_no_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileMissing):
        expand([tmp_path / name])
