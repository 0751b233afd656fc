"""What is wrong with a file of settings is told in a few lines, whatever its size."""

from pathlib import Path

import pytest

from dialogue_cli.office.errors import SettingsBroken, SettingsTooLong, TomlBroken
from dialogue_cli.office.toml_table import MOST_BYTES, MOST_QUOTED, MOST_TOLD, load


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "dialogue.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_file_longer_than_any_settings_is_refused_unread(tmp_path: Path) -> None:
    with pytest.raises(SettingsTooLong) as caught:
        load(written(tmp_path, "#" * (MOST_BYTES + 1)), "dialogue.toml")
    assert caught.value.sentence.startswith("Tệp dialogue.toml dài quá 1000 KB")


def test_of_a_long_line_only_the_beginning_is_quoted(tmp_path: Path) -> None:
    with pytest.raises(TomlBroken) as caught:
        load(written(tmp_path, "tên sai " * 1000), "dialogue.toml")
    assert len(caught.value.sentence) < MOST_QUOTED + 80
    assert "tên sai tên sai" in caught.value.sentence


def test_of_many_faults_the_first_are_told_and_the_others_counted(tmp_path: Path) -> None:
    table = load(written(tmp_path, ""), "dialogue.toml")
    for number in range(MOST_TOLD + 7):
        table.faults.add(f"k{number}", "x")
    with pytest.raises(SettingsBroken) as caught:
        table.faults.stop_if_any()
    lines = caught.value.sentence.splitlines()
    assert lines[0] == f"Tệp dialogue.toml có {MOST_TOLD + 7} chỗ cần sửa:"
    assert lines[MOST_TOLD:] == [f"  - k{MOST_TOLD - 1}: x", "  … và 7 chỗ nữa"]
