"""`dialogue schedule`: what the schedulers want, for this office and this program."""

import json
import shlex
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from dialogue_cli.steps import schedule as step
from tests.conftest import Dialogue


def test_the_command_it_tells_is_one_that_runs(dialogue: Dialogue, office: Path) -> None:
    said = dialogue("-w", office, "schedule", "--json")
    report = json.loads(said.out)
    assert (said.code, report["when"], report["files"]) == (0, "cứ 5 phút một lần", [])
    line = report["cron"].removeprefix("*/5 * * * * ").removesuffix(" >/dev/null 2>&1")
    assert shlex.split(line) == report["command"]
    assert report["command"][0] == sys.executable
    ran = subprocess.run([*report["command"], "--json"], check=False, capture_output=True, cwd="/")
    assert (ran.returncode, json.loads(ran.stdout)["quiet"]) == (0, True)


def test_files_are_written_as_each_system_reads_them(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "lịch"
    said = dialogue("-w", office, "schedule", "--at", "02:00", "-o", folder, "--json")
    report = json.loads(said.out)
    name = report["name"]
    assert sorted(path.name for path in folder.iterdir()) == sorted(report["files"])
    xml = (folder / f"{name}.xml").read_bytes()
    assert xml.decode("utf-16").replace("\r\n", "\n") == report["windows_xml"].replace("\r\n", "\n")
    assert ElementTree.fromstring(xml).tag.endswith("Task")
    assert (folder / f"{name}.service").read_text("utf-8") == report["systemd_service"]
    assert report["schtasks"] == f'schtasks /create /tn "{name}" /xml "{folder}/{name}.xml" /f'
    shown = dialogue("-w", office, "schedule", "--at", "02:00", "-o", folder)
    assert report["schtasks"] in shown.out.splitlines()
    assert report["cron"] in shown.out.splitlines()


def test_lines_to_copy_are_never_broken_and_others_offices_get_other_names(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    other = tmp_path / ("rất dài " * 20 + "100%") / office.name
    other.parent.mkdir()
    office.rename(other)
    report = json.loads(dialogue("-w", other, "schedule", "--json").out)
    shown = dialogue("-w", other, "schedule").out
    assert report["cron"] in shown.splitlines()
    assert report["schtasks"].endswith(f'/xml "{report["name"]}.xml" /f')
    assert len(report["notes"]) == 1


def test_on_windows_the_program_without_a_window_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pythonw.exe").write_bytes(b"")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python.exe"))
    assert step.program() == (str(tmp_path / "pythonw.exe"), "-P", "-m", "dialogue_cli")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert step.program() == (str(tmp_path / "python.exe"),)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--every", "7m"), "Không hiểu khoảng thời gian “7m”."),
        (("--at", "25:00"), "Không hiểu giờ “25:00”."),
        (("--at", "2:00", "--every", "5m"), "Chỉ dùng một trong hai: --every hoặc --at."),
    ],
)
def test_what_is_not_understood_is_wrong_usage(
    dialogue: Dialogue, office: Path, words: tuple[str, ...], told: str
) -> None:
    said = dialogue("-w", office, "schedule", *words)
    assert (said.code, said.err.splitlines()[0]) == (2, told)


def test_a_year_without_a_conference_is_refused(dialogue: Dialogue, office: Path) -> None:
    assert dialogue("-w", office, "schedule", "--year", 2031).code == 3
    report = json.loads(dialogue("-w", office, "schedule", "--year", 2024, "--json").out)
    assert report["command"][-3:] == ["run", "--year", "2024"]
