"""Which typeface for papers is installed, as each system tells it."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from dialogue_cli.office.machine import fonts
from tests.windows import Registry

FONTS = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\Fonts"


@pytest.mark.parametrize(
    ("keys", "found"),
    [
        ({"machine": {FONTS: {"Times New Roman (TrueType)": "times.ttf"}}}, "Times New Roman"),
        (
            {
                "machine": {FONTS: {"Arial (TrueType)": "arial.ttf"}},
                "person": {FONTS: {"Tinos (TrueType)": r"C:\Users\hoa\Tinos-Regular.ttf"}},
            },
            "Tinos",
        ),
        ({"machine": {FONTS: {"Arial (TrueType)": "arial.ttf"}}}, ""),
        ({}, ""),
    ],
)
def test_windows_lists_fonts_of_the_machine_and_of_the_person(
    monkeypatch: pytest.MonkeyPatch, keys: dict[str, dict[str, dict[str, str]]], found: str
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "winreg", Registry(keys))
    assert fonts.paper_font() == found


@pytest.mark.parametrize(
    ("files", "found"),
    [
        (("Times New Roman.ttf",), "Times New Roman"),
        (("LiberationSerif-Regular.ttf", "Tinos-Regular.ttf"), "Liberation Serif"),
        (("times.ttf",), ""),  # so it is called on Windows
    ],
)
def test_a_mac_has_fonts_as_files_in_its_folders(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, files: tuple[str, ...], found: str
) -> None:
    for name in files:
        (tmp_path / name).touch()
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(fonts, "_MAC", (tmp_path / "khong-co", tmp_path))
    assert fonts.paper_font() == found


@pytest.mark.parametrize(
    "failure", [OSError("not a program"), subprocess.TimeoutExpired("fc-list", 10)]
)
def test_a_system_that_does_not_answer_has_no_known_font(
    monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    def fails(*_: Any, **__: Any) -> None:
        raise failure

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(fonts.shutil, "which", lambda _: "/usr/bin/fc-list")
    monkeypatch.setattr(fonts.subprocess, "run", fails)
    assert fonts.paper_font() == ""


def test_a_system_without_a_list_of_fonts_has_no_known_font(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(fonts.shutil, "which", lambda _: None)
    assert fonts.paper_font() == ""
