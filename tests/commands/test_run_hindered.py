"""What hinders an unattended run is told, kept for the next one, and stops nothing else."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dialogue_cli.office import moving
from dialogue_cli.office.errors import NoConference
from dialogue_cli.steps import imports
from dialogue_cli.steps.running import putting_away, taking, work
from tests import registers, workbooks
from tests.conftest import Dialogue
from tests.review_books import ReviewFile
from tests.runs import LONG_AGO, PHONE_WRONG, ROWS, log, put, ran, wanting, year


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
    assert {one["code"] for one in refused["amiss"]} == {"review-office"}
    assert year(other, "refused")[:2] == ["ra-soat (2).xlsx", "ra-soat (2).xlsx.ly-do.txt"]


def test_a_file_that_is_written_to_while_it_is_put_away_goes_back_and_is_taken_again(
    dialogue: Dialogue, lean: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = put(lean)
    more = (3, "Đề nghị mở thêm lớp mầm non", "CĐCS A")

    def move(source: Path, wanted: Path) -> Path:
        place = moving.move_file(source, wanted)
        if source == file:
            workbooks.petitions(place, *ROWS, more)
        return place

    monkeypatch.setattr(putting_away, "move_file", move)
    _, report = ran(dialogue, lean)
    assert (report["files"], [one["why"] for one in report["waiting"]]) == ([], ["changed"])
    assert (year(lean, "inbox"), year(lean, "processed")) == (["gui.xlsx"], [])
    monkeypatch.undo()
    os.utime(file, (LONG_AGO, LONG_AGO))
    _, report = ran(dialogue, lean)
    assert [(one["accepted"], one["unchanged"]) for one in report["files"]] == [(1, 2)]


def test_the_reason_that_a_run_left_before_it_died_is_not_written_a_second_time(
    dialogue: Dialogue, lean: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = lean / "2024" / "inbox" / "hong.xlsx"
    bad.write_text("không phải bảng tính", encoding="utf-8")
    os.utime(bad, (LONG_AGO, LONG_AGO))

    def die(_source: Path, _wanted: Path) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(putting_away, "move_file", die)
    dialogue("-w", lean, "run")
    assert (year(lean, "inbox"), len(year(lean, "refused"))) == (["hong.xlsx"], 1)
    monkeypatch.undo()
    ran(dialogue, lean)
    (text,) = [name for name in year(lean, "refused") if name.endswith(".txt")]
    assert year(lean, "refused") == ["hong.xlsx", text]


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


def test_a_busy_register_leaves_everything_for_the_next_run(
    dialogue: Dialogue, lean: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dialogue_cli.register import database

    put(lean)
    ran(dialogue, lean)
    put(lean, "hai.xlsx", *ROWS[:1], PHONE_WRONG)
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.0)
    with database.opened(lean / "register.sqlite3") as db, database.transaction(db):
        assert ran(dialogue, lean)[0] == 4
    assert (year(lean, "inbox"), log(lean)[-1].split("\t")[1:]) == (
        ["hai.xlsx"],
        ["exit=4", "stopped=RegisterBusy"],
    )
    assert ran(dialogue, lean)[1]["files"][0]["outcome"] == "imported"


def test_a_register_that_is_gone_or_emptied_is_never_begun_anew(
    dialogue: Dialogue, lean: Path
) -> None:
    put(lean)
    ran(dialogue, lean)
    put(lean, "sau.xlsx")
    register = lean / "register.sqlite3"
    for spoil in (lambda: register.write_bytes(b""), register.unlink):
        spoil()
        for words in (("run",), ("status",), ("import", lean / "2024/inbox/sau.xlsx"), ("doctor",)):
            said = dialogue("-w", lean, *words)
            assert (said.code, "restore" in said.out + said.err) == (
                1 if words == ("doctor",) else 3,
                True,
            ), words
        assert not register.exists() or not register.stat().st_size
    assert year(lean, "inbox") == ["sau.xlsx"]


def test_broken_settings_end_with_3_and_a_line_in_the_log(dialogue: Dialogue, office: Path) -> None:
    put(office)
    (office / "dialogue.toml").write_text("province = ", "utf-8")
    assert dialogue("-w", office, "run").code == 3
    assert [line.split("\t")[1:] for line in log(office)] == [["exit=3", "stopped=TomlBroken"]]
    assert year(office, "inbox") == ["gui.xlsx"]


def test_an_inbox_that_cannot_be_emptied_is_told_once_and_doubles_nothing(
    dialogue: Dialogue, lean: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = put(lean)
    unlink = Path.unlink

    def refused(path: Path, missing_ok: bool = False) -> None:
        if path == file:
            raise PermissionError(13, "read-only")
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", refused)
    code, report = ran(dialogue, lean)
    assert (code, bool(report["files"][0]["not_moved"])) == (1, True)
    ran(dialogue, lean)
    told = ran(dialogue, lean)[1]
    register = registers.dump(lean)
    assert ran(dialogue, lean)[1]["report"] == told["report"]
    assert (len(register["petition"]), registers.dump(lean)) == (2, register)
    monkeypatch.undo()
    assert ran(dialogue, lean)[1]["files"][0]["moved_to"]
    assert (year(lean, "inbox"), year(lean, "processed")) == ([], ["gui.xlsx"])


def test_a_file_that_changes_while_it_is_taken_is_taken_again_as_it_is_then(
    dialogue: Dialogue, lean: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = put(lean)
    real = imports.take_files

    def slow(*given: Any) -> Any:
        found = real(*given)
        workbooks.petitions(file, *ROWS, PHONE_WRONG)
        os.utime(file, (LONG_AGO, LONG_AGO))
        return found

    monkeypatch.setattr(taking, "take_files", slow)
    _, report = ran(dialogue, lean)
    assert (report["files"], report["waiting"][0]["why"]) == ([], "changed")
    monkeypatch.undo()
    _, report = ran(dialogue, lean)
    assert (report["files"][0]["unchanged"], report["files"][0]["accepted"]) == (2, 1)


def test_a_file_that_brings_a_fault_of_ours_to_light_stops_no_other(
    dialogue: Dialogue, lean: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(lean, "mot.xlsx")
    put(lean, "hai.xlsx", PHONE_WRONG)
    real = imports.read_file

    def failing(path: Path, **given: Any) -> Any:
        if path.name == "mot.xlsx":
            raise ZeroDivisionError
        return real(path, **given)

    monkeypatch.setattr(imports, "read_file", failing)
    code, report = ran(dialogue, lean)
    assert (code, [(one["name"], one["outcome"]) for one in report["files"]]) == (
        1,
        [("hai.xlsx", "imported"), ("mot.xlsx", "refused")],
    )
    monkeypatch.setattr(imports, "read_file", lambda *_given, **_named: 1 / 0)
    for name in ("ba.xlsx", "bon.xlsx"):
        put(lean, name)
    assert dialogue("-w", lean, "run").code == 5
    assert year(lean, "inbox") == ["ba.xlsx", "bon.xlsx"]
