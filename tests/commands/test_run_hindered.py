"""What hinders an unattended run is told, kept for the next one, and stops nothing else."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dialogue_cli.office import moving
from dialogue_cli.office.errors import NoConference
from dialogue_cli.steps.running import putting_away, work
from tests import workbooks
from tests.commands.test_run import LONG_AGO, ROWS, log, put, ran, year
from tests.conftest import Dialogue
from tests.review_books import ReviewFile


def wanting(office: Path, *lines: str) -> Path:
    """The office with these words about its runs."""
    settings = office / "dialogue.toml"
    said = settings.read_text("utf-8") + "\n[run]\n" + "\n".join(lines) + "\n"
    settings.write_text(said, "utf-8")
    return office


@pytest.fixture
def reviewing(dialogue: Dialogue, office: Path) -> Callable[[Path], ReviewFile]:
    """An office that takes over review workbooks; writes one of what it holds now to a place."""
    wanting(office, "papers = []", "apply_reviews = true")
    put(office)
    ran(dialogue, office)

    def exported(place: Path) -> ReviewFile:
        assert dialogue("-w", office, "review", "export", "-o", place).code == 0
        return ReviewFile(place)

    return exported


def left_in_inbox(office: Path, received: Path) -> None:
    path = office / "2024" / "inbox" / received.name
    path.write_bytes(received.read_bytes())
    os.utime(path, (LONG_AGO, LONG_AGO))


def told(report: dict[str, Any]) -> list[tuple[str, int, int, list[str]]]:
    return [
        (one["outcome"], one["changed"], one["rejected"], [each["code"] for each in one["amiss"]])
        for one in report["files"]
    ]


def test_rows_of_a_review_that_cannot_stand_are_told_and_the_others_are_taken_over(
    dialogue: Dialogue, office: Path, tmp_path: Path, reviewing: Callable[[Path], ReviewFile]
) -> None:
    book = reviewing(tmp_path / "ra-soat.xlsx")
    book.set("KN-0001", Nội_dung_kiến_nghị="Lời khác")
    book.set("KN-0002", Nhóm_vấn_đề="Nội dung khác")
    left_in_inbox(office, book.path)
    code, report = ran(dialogue, office)
    assert (code, told(report)) == (1, [("reviewed", 1, 1, ["KN-0001"])])


def test_a_review_with_a_word_that_nobody_knows_is_refused_and_nothing_of_it_taken_over(
    dialogue: Dialogue, office: Path, tmp_path: Path, reviewing: Callable[[Path], ReviewFile]
) -> None:
    book = reviewing(tmp_path / "ra-soat.xlsx")
    book.set("KN-0001", Nhóm_vấn_đề="không có nhóm này")
    book.set("KN-0002", Nhóm_vấn_đề="Nội dung khác")
    left_in_inbox(office, book.path)
    code, report = ran(dialogue, office)
    assert (code, told(report)) == (1, [("refused", 0, 0, ["review-topic"])])


def test_a_review_of_another_register_is_refused_with_its_faults(
    dialogue: Dialogue, tmp_path: Path, reviewing: Callable[[Path], ReviewFile]
) -> None:
    book = reviewing(tmp_path / "ra-soat.xlsx")
    other = tmp_path / "khac"
    dialogue("init", other, "--province", "Gia Lai", "--year", 2024)
    wanting(other, "papers = []", "apply_reviews = true")
    left_in_inbox(other, book.path)
    code, report = ran(dialogue, other)
    assert (code, [one["outcome"] for one in report["files"]]) == (1, ["refused"])
    assert "chưa có kiến nghị" in report["files"][0]["reason"]
    put(other)
    left_in_inbox(other, book.path)
    code, report = ran(dialogue, other)
    (refused,) = [one for one in report["files"] if one["kind"] == "review"]
    assert (code, refused["outcome"], refused["changed"]) == (1, "refused", 0)
    assert refused["amiss"]
    assert year(other, "refused")[:2] == ["ra-soat (2).xlsx", "ra-soat (2).xlsx.ly-do.txt"]


def test_a_file_that_is_written_to_while_it_is_put_away_goes_back_and_is_taken_again(
    dialogue: Dialogue, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanting(office, "papers = []")
    file = put(office)
    more = (3, "Đề nghị mở thêm lớp mầm non", "CĐCS A")

    def move(source: Path, wanted: Path) -> Path:
        place = moving.move_file(source, wanted)
        if source == file:
            workbooks.petitions(place, *ROWS, more)
        return place

    monkeypatch.setattr(putting_away, "move_file", move)
    _, report = ran(dialogue, office)
    assert (report["files"], [one["why"] for one in report["waiting"]]) == ([], ["changed"])
    assert (year(office, "inbox"), year(office, "processed")) == (["gui.xlsx"], [])
    monkeypatch.undo()
    os.utime(file, (LONG_AGO, LONG_AGO))
    _, report = ran(dialogue, office)
    assert [(one["accepted"], one["unchanged"]) for one in report["files"]] == [(1, 2)]


def test_the_reason_that_a_run_left_before_it_died_is_not_written_a_second_time(
    dialogue: Dialogue, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanting(office, "papers = []")
    bad = office / "2024" / "inbox" / "hong.xlsx"
    bad.write_text("không phải bảng tính", encoding="utf-8")
    os.utime(bad, (LONG_AGO, LONG_AGO))

    def die(_source: Path, _wanted: Path) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(putting_away, "move_file", die)
    dialogue("-w", office, "run")
    assert (year(office, "inbox"), len(year(office, "refused"))) == (["hong.xlsx"], 1)
    monkeypatch.undo()
    ran(dialogue, office)
    (text,) = [name for name in year(office, "refused") if name.endswith(".txt")]
    assert year(office, "refused") == ["hong.xlsx", text]


def test_a_fault_of_ours_in_one_stage_stops_no_other_and_ends_with_5(
    dialogue: Dialogue, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanting(office, 'papers = ["plan"]')
    put(office)

    def gone(_desk: object) -> None:
        raise NoConference(year=2024, years="2023")

    monkeypatch.setattr(work, "triaged", gone)
    monkeypatch.setattr(work, "checked", lambda _desk: 1 // 0)
    assert dialogue("-w", office, "run", "--json").code == 5
    assert len(year(office, "drafts")) == 1
    assert "stopped=2" in log(office)[-2]
    assert log(office)[-1].split("\t")[1:] == ["exit=5", "stopped=ZeroDivisionError"]
    monkeypatch.undo()
    _, report = ran(dialogue, office)
    assert (report["triage"]["petitions"], report["stopped"]) == (2, [])


def test_drafts_that_cannot_be_written_are_made_the_next_time(
    dialogue: Dialogue, office: Path
) -> None:
    wanting(office, 'papers = ["plan", "invitation-each"]')
    put(office)
    drafts = office / "2024" / "drafts"
    drafts.write_text("một tệp ở chỗ của thư mục", encoding="utf-8")
    code, report = ran(dialogue, office)
    assert (code, [one["stage"] for one in report["stopped"]], report["drafts"]) == (
        1,
        ["drafts"],
        [],
    )
    drafts.unlink()
    _, report = ran(dialogue, office)
    assert [(one["paper"], bool(one["file"]), one["in_time"]) for one in report["drafts"]] == [
        ("plan", True, True),
        ("invitation-each", False, False),
    ]


def test_a_paper_of_which_there_is_no_matter_yet_is_told_and_a_folder_among_templates_is_none(
    dialogue: Dialogue, office: Path
) -> None:
    wanting(office, 'papers = ["submission"]')
    (office / "templates" / "cũ").mkdir(parents=True)
    put(office)
    _, report = ran(dialogue, office)
    assert [(one["paper"], one["file"], one["in_time"]) for one in report["drafts"]] == [
        ("submission", "", False)
    ]
    assert ran(dialogue, office)[1]["quiet"] is True


def test_an_office_without_any_conference_is_told_and_has_no_log(
    dialogue: Dialogue, office: Path
) -> None:
    (office / "2024" / "conference.toml").unlink()
    assert dialogue("-w", office, "run").code == 3
    assert not (office / "2024" / "runs").exists()
