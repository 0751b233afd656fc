"""What of an office goes into a backup."""

import os
from pathlib import Path

import pytest

from dialogue_cli.office.backup_names import parts_of

FILES = (
    "dialogue.toml",
    "register.sqlite3",
    "2024/conference.toml",
    "2024/papers/ke-hoach.docx",
    "2024/processed/2024-05-10/gui.xlsx",
    "2024/~$gui.xlsx",
    "Thumbs.db",
)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
@pytest.mark.parametrize("papers", [True, False])
def test_files_and_links_of_the_office_are_named_in_order_and_nothing_else(
    tmp_path: Path, papers: bool
) -> None:
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    os.mkfifo(tmp_path / "2024" / "ong")
    (tmp_path / "2024" / "lien-ket").symlink_to(tmp_path / "2024" / "papers")
    assert [name for name, _ in parts_of(tmp_path, papers=papers)] == [
        "2024/conference.toml",
        "2024/lien-ket",
        *(["2024/papers/ke-hoach.docx"] if papers else []),
        "2024/processed/2024-05-10/gui.xlsx",
        "dialogue.toml",
    ]
