"""Paths and commands as they are typed from here."""

from pathlib import Path

import pytest

from dialogue_cli.console.place import here, near, remember_place


def test_a_path_below_the_folder_is_told_without_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    assert near(tmp_path / "vp" / "a.xlsx") == str(Path("vp", "a.xlsx"))
    assert near(tmp_path.parent / "a.xlsx") == str(tmp_path.parent / "a.xlsx")
    assert near(Path("vp")) == "vp"
    assert near(tmp_path) == str(tmp_path)


def test_a_folder_that_is_gone_leaves_the_path_as_it_is(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def gone() -> Path:
        raise FileNotFoundError

    monkeypatch.setattr(Path, "cwd", gone)
    assert near(tmp_path / "a.xlsx") == str(tmp_path / "a.xlsx")


@pytest.mark.parametrize(
    ("sentence", "typed"),
    [
        ("Xem: dialogue check; sửa: dialogue undo", 'Xem: dialogue -w "vp" check; sửa: dialogue -w "vp" undo'),
        ('dialogue -w "khac" status', 'dialogue -w "khac" status'),
        ("Mở tệp dialogue.toml", "Mở tệp dialogue.toml"),
        ("Đã ghi /nha/dialogue vp/a.xlsx", "Đã ghi /nha/dialogue vp/a.xlsx"),
        (r"Đã ghi D:\dialogue vp\a.xlsx", r"Đã ghi D:\dialogue vp\a.xlsx"),
        (r"Đã ghi D:\so dialogue vp\a.xlsx", r"Đã ghi D:\so dialogue vp\a.xlsx"),
        ("Xin đóng các cửa sổ dialogue khác", "Xin đóng các cửa sổ dialogue khác"),
        ("chương trình dialogue không gửi gì", "chương trình dialogue không gửi gì"),
    ],
)  # fmt: skip
def test_commands_go_to_the_office_that_was_named(sentence: str, typed: str) -> None:
    assert here(sentence) == sentence
    remember_place(Path("vp"))
    assert here(sentence) == typed
