"""The command line itself: help, version, wrong words, and how fast it may start."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from dialogue_cli.main import app
from tests.conftest import Dialogue

GOLDEN = Path(__file__).parent.parent / "golden" / "help.txt"
HEAVY = {"openpyxl", "pandas", "numpy", "docx", "lxml", "jinja2", "rich", "sqlite3"}


def every_command(group: Any, above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The words of each command, groups first, as they are declared."""
    yield above
    for name, command in getattr(group, "commands", {}).items():
        yield from every_command(command, (*above, name))


COMMANDS = tuple(every_command(typer.main.get_command(app)))


def test_starting_loads_no_heavy_library() -> None:
    code = "import sys, dialogue_cli.main; print(*sys.modules)"
    loaded = subprocess.check_output([sys.executable, "-c", code], text=True).split()
    assert HEAVY & set(loaded) == set()


def test_help_pages_are_those_we_know(
    dialogue: Dialogue, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    pages = "\n".join(dialogue(*words, "--help").out for words in COMMANDS)
    if request.config.getoption("--renew"):
        GOLDEN.write_text(pages, encoding="utf-8", newline="\n")
    assert pages == GOLDEN.read_text(encoding="utf-8")


def test_help_pages_hold_no_english_heading() -> None:
    text = GOLDEN.read_text(encoding="utf-8")
    english = ("Usage:", "Options:", "Commands:", "Arguments:", "Show this", "[required]")
    assert [word for word in english if word in text] == []


def test_version_is_one_line(dialogue: Dialogue) -> None:
    from dialogue_cli import __version__

    assert dialogue("--version").out == f"dialogue {__version__}\n"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("inti",), "Không có lệnh “inti” (có phải là “init”?)."),
        (("export", "petitons"), "không hợp lệ: petitons (có phải là “petitions”?)."),
        (("triage", "--jsn"), "Không có tùy chọn --jsn (có phải là “--json”?)."),
        (
            ("import",),
            "Còn thiếu TỆP….",
        ),
        (("init", "x", "--year", "2024"), "Còn thiếu tùy chọn --province."),
        (("check", "--year", "hai"), "Giá trị của --year không hợp lệ: hai."),
        (
            ("import", "a", "--kind", "x"),
            "Chọn một trong: petitions, delegates, answers, attendance, gifts, budget.",
        ),
        (("init", "x", "--province"), "Tùy chọn --province cần một giá trị."),
        (("explain", "A", "B"), "Thừa tham số: B."),
        (("select", "--minutes", "-3"), "Giá trị của --minutes không hợp lệ: -3."),
    ],
)
def test_wrong_words_are_told_in_vietnamese(
    dialogue: Dialogue, words: tuple[str, ...], told: str
) -> None:
    said = dialogue(*words)
    assert (said.code, said.out, told in said.err) == (2, "", True)


def test_an_error_is_an_object_too_when_json_is_wanted(dialogue: Dialogue) -> None:
    said = dialogue("status", "--json")
    error = json.loads(said.out)["error"]
    assert (said.code, error["exit_code"], error["message"] in said.err) == (3, 3, True)


def test_a_fault_of_ours_is_one_sentence_and_a_file_without_what_people_wrote(
    dialogue: Dialogue, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("0912 345 678")

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr("dialogue_cli.steps.desk.sit_down", broken)
    said = dialogue("status")
    (log,) = tmp_path.glob("dialogue-*.log")
    assert said.code == 5
    assert "Traceback" not in said.err
    assert str(log) in said.err
    assert "RuntimeError" in log.read_text(encoding="utf-8")
    assert "0912" not in log.read_text(encoding="utf-8") + said.err


def test_ctrl_c_is_130(dialogue: Dialogue, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("dialogue_cli.steps.desk.sit_down", stopped)
    said = dialogue("status")
    assert (said.code, said.err) == (
        130,
        "Đã dừng theo yêu cầu; không có việc nào bị ghi dở dang.\n",
    )
