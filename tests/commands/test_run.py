"""`dialogue run`: everything new is taken once, whatever happens, without anybody at the screen."""

import contextlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from dialogue_cli.steps.running import books, work
from tests import registers, workbooks
from tests.conftest import EXAMPLES, Dialogue
from tests.runs import (
    LONG_AGO,
    PHONE_WRONG,
    ROWS,
    UNIT,
    below,
    contents,
    log,
    put,
    ran,
    year,
)


def test_a_new_office_has_an_inbox_and_nothing_new_is_no_news(
    dialogue: Dialogue, office: Path
) -> None:
    assert (office / "2024" / "inbox").is_dir()
    code, report = ran(dialogue, office)
    assert (code, report["quiet"], report["files"], report["report"]) == (0, True, [], "")
    assert (len(log(office)), year(office, "runs")) == (1, ["last.json", "runs.log"])


def test_files_are_taken_moved_followed_up_and_reported(dialogue: Dialogue, office: Path) -> None:
    put(office)
    put(office, "gui.xlsx", PHONE_WRONG, sub="LĐLĐ huyện")
    pdf = office / "2024" / "inbox" / "anh <b>.pdf"
    pdf.write_bytes(b"%PDF-1.4 picture")
    os.utime(pdf, (LONG_AGO, LONG_AGO))
    code, report = ran(dialogue, office)
    assert code == 1
    assert [(one["name"], one["outcome"], one["accepted"]) for one in report["files"]] == [
        ("LĐLĐ huyện/gui.xlsx", "imported", 1),
        ("anh <b>.pdf", "refused", 0),
        ("gui.xlsx", "imported", 2),
    ]
    assert year(office, "inbox") == []
    assert year(office, "processed") == ["LĐLĐ huyện/gui.xlsx", "gui.xlsx"]
    assert year(office, "refused") == ["anh <b>.pdf", "anh <b>.pdf.ly-do.txt"]
    assert year(office, "outbox") == ["gui (cần sửa).xlsx"]
    assert report["files"][0]["returned"] == "2024/outbox/gui (cần sửa).xlsx"
    assert year(office, "drafts")[:2] == [
        "chuong-trinh-2024.docx",
        "cong-van-giao-chuan-bi-tra-loi-2024.docx",
    ]
    assert (report["triage"]["petitions"], report["triage"]["questions"]) == (3, 3)
    assert report["findings"]
    page = (office / report["report"]).read_text("utf-8")
    assert "anh &lt;b&gt;.pdf" in page
    assert "http" not in page
    assert json.loads((office / report["report"]).with_suffix(".json").read_text("utf-8")) == report
    written = page + (office / "2024/runs/runs.log").read_text("utf-8") + json.dumps(report)
    assert [name for name in ("0900000001", "Trần Thị Hoa", "Lê Văn Nam") if name in written] == []


def test_the_same_inbox_twice_is_the_same_state(dialogue: Dialogue, office: Path) -> None:
    received = put(office).read_bytes()
    ran(dialogue, office)
    before = contents(office)
    code, report = ran(dialogue, office)
    assert (code, report["quiet"]) == (0, True)
    assert contents(office) == before
    put(office).write_bytes(received)
    code, report = ran(dialogue, office)
    assert report["files"][0]["same_as"] == "gui.xlsx"
    assert (report["triage"], code) == (None, 0)
    assert year(office, "processed") == ["gui (2).xlsx", "gui.xlsx"]
    register = "register.sqlite3"
    assert contents(office)[register] == before[register]
    assert len(log(office)) == 3


def test_status_tells_once_how_the_last_run_ended(dialogue: Dialogue, lean: Path) -> None:
    put(lean, "gui.xlsx", *ROWS, PHONE_WRONG)
    assert ran(dialogue, lean)[0] == 1
    told = " ".join(dialogue("-w", lean, "status").out.split())
    assert told.count("xong, có việc cần người xem") == 1


def test_what_is_open_or_empty_stays_for_the_next_time(dialogue: Dialogue, lean: Path) -> None:
    inbox = put(lean).parent
    (inbox / "~$gui.xlsx").write_bytes(b"x")
    (inbox / "rong.xlsx").write_bytes(b"")
    os.utime(inbox / "rong.xlsx", (LONG_AGO, LONG_AGO))
    code, report = ran(dialogue, lean)
    assert (code, [(one["name"], one["why"]) for one in report["waiting"]]) == (
        0,
        [("gui.xlsx", "open"), ("rong.xlsx", "empty")],
    )
    status = json.loads(dialogue("-w", lean, "status", "--json").out)
    assert (status["inbox"], status["last_run"]["exit_code"]) == (["gui.xlsx", "rong.xlsx"], 0)
    assert "2 tệp chờ lượt chạy tự động" in dialogue("-w", lean, "status").out
    (inbox / "~$gui.xlsx").unlink()
    _, report = ran(dialogue, lean)
    assert [one["name"] for one in report["files"]] == ["gui.xlsx"]


def test_of_one_file_there_is_one_marked_copy_whoever_imports_it(
    dialogue: Dialogue, lean: Path, tmp_path: Path
) -> None:
    received = put(lean, "gui.xlsx", PHONE_WRONG).read_bytes()
    ran(dialogue, lean)
    assert (year(lean, "outbox"), year(lean, "tra-lai")) == (["gui (cần sửa).xlsx"], [])
    (tmp_path / "gui.xlsx").write_bytes(received)
    dialogue("-w", lean, "import", tmp_path / "gui.xlsx")
    assert (year(lean, "outbox"), year(lean, "tra-lai")) == ([], ["gui (cần sửa).xlsx"])
    put(lean, "gui.xlsx", (*PHONE_WRONG[:-1], "0912345678"))
    _, report = ran(dialogue, lean)
    assert (report["files"][0]["changed"], year(lean, "outbox"), year(lean, "tra-lai")) == (
        1,
        [],
        [],
    )


def test_what_a_run_writes_does_not_come_in_again(dialogue: Dialogue, office: Path) -> None:
    put(office)
    put(office, "hai.xlsx", PHONE_WRONG)
    (office / "2024" / "inbox" / "anh.pdf").write_bytes(b"%PDF-1.4")
    os.utime(office / "2024" / "inbox" / "anh.pdf", (LONG_AGO, LONG_AGO))
    ran(dialogue, office)
    report = json.loads(dialogue("-w", office, "import", office, "--json").out)
    assert sorted(file["name"] for file in report["files"]) == ["gui.xlsx", "hai.xlsx"]
    assert report["accepted"] == 0


def test_answers_that_come_together_with_their_petitions_are_taken_in_the_same_run(
    dialogue: Dialogue, example: Path
) -> None:
    inbox = example / "2024" / "inbox"
    inbox.mkdir()
    for name in ("petitions/05-cd-nganh-y-te.xlsx", "answers.xlsx"):
        path = inbox / Path(name).name
        path.write_bytes((EXAMPLES / name).read_bytes())
        os.utime(path, (LONG_AGO, LONG_AGO))
    _, report = ran(dialogue, example)
    kinds = [(one["kind"], one["outcome"], one["accepted"] > 0) for one in report["files"]]
    assert kinds == [("petitions", "imported", True), ("answers", "imported", True)]


def test_a_review_workbook_is_told_and_taken_over_only_where_the_office_says_so(
    dialogue: Dialogue, office: Path
) -> None:
    put(office)
    ran(dialogue, office)
    book = office / "2024" / "inbox" / "ra-soat.xlsx"
    dialogue("-w", office, "review", "export", "-o", book)
    os.utime(book, (LONG_AGO, LONG_AGO))
    received = book.read_bytes()
    code, report = ran(dialogue, office)
    assert (code, report["files"][0]["outcome"]) == (1, "refused")
    assert "apply_reviews" in report["files"][0]["remedy"]
    settings = office / "dialogue.toml"
    settings.write_text(settings.read_text("utf-8") + "\n[run]\napply_reviews = true\n", "utf-8")
    book.write_bytes(received)
    os.utime(book, (LONG_AGO, LONG_AGO))
    _, report = ran(dialogue, office)
    assert [(one["name"], one["outcome"]) for one in report["files"]] == [
        ("ra-soat.xlsx", "reviewed")
    ]
    assert "ra-soat.xlsx" in year(office, "processed")


def test_drafts_follow_the_settings_and_an_unknown_paper_is_told(
    dialogue: Dialogue, office: Path
) -> None:
    settings = office / "dialogue.toml"
    plain = settings.read_text("utf-8")
    settings.write_text(plain + '\n[run]\npapers = ["plan", "khong-co"]\n', "utf-8")
    put(office)
    _, report = ran(dialogue, office)
    assert [(one["paper"], bool(one["file"])) for one in report["drafts"]] == [
        ("plan", True),
        ("khong-co", False),
    ]
    assert "khong-co" in report["drafts"][1]["reason"]
    settings.write_text(plain + "\n[run]\npapers = []\n", "utf-8")
    _, report = ran(dialogue, office)
    assert (report["quiet"], report["drafts"]) == (False, [])


def test_a_second_run_ends_at_once_with_4(dialogue: Dialogue, lean: Path) -> None:
    from dialogue_cli.register.only_one import only_one

    put(lean)
    with only_one(lean / ".dialogue-run.lock"):
        said = dialogue("-w", lean, "run", "--json")
    assert (said.code, json.loads(said.out)["error"]["exit_code"]) == (4, 4)
    assert (below(lean / "2024"), (lean / "register.sqlite3").exists()) == (
        ["conference.toml", "inbox/gui.xlsx"],
        False,
    )
    assert dialogue("-w", lean, "run", "--wait").code == 1


def test_files_in_the_inbox_of_another_year_are_told_and_left(
    dialogue: Dialogue, lean: Path
) -> None:
    dialogue("-w", lean, "new", "--year", 2026)
    put(lean)
    code, report = ran(dialogue, lean)
    assert (code, report["quiet"], report["elsewhere"]) == (1, True, [{"year": 2024, "files": 1}])
    assert year(lean, "inbox") == ["gui.xlsx"]
    code, report = ran(dialogue, lean, "--year", "2024")
    assert [one["name"] for one in report["files"]] == ["gui.xlsx"]
    assert ran(dialogue, lean)[1]["elsewhere"] == []


def test_a_name_that_the_system_cannot_decode_is_no_hindrance(
    dialogue: Dialogue, lean: Path
) -> None:
    file = put(lean)
    awkward = os.fsdecode(os.fsencode(file.parent) + b"/gui\xff.xlsx")
    try:
        file.rename(awkward)
    except OSError:
        pytest.skip("this system takes no such name")
    files = ran(dialogue, lean)[1]["files"]
    assert [(one["name"], one["outcome"]) for one in files] == [("gui?.xlsx", "imported")]
    assert year(lean, "inbox") == []


def test_the_longest_names_are_taken_and_refused_as_any_other(
    dialogue: Dialogue, lean: Path
) -> None:
    name, refused = "đ" * 125 + ".xlsx", "y" * 251 + ".xls"
    for _ in range(2):
        put(lean, name)
        (lean / "2024/inbox" / refused).write_bytes(b"nothing")
        os.utime(lean / "2024/inbox" / refused, (LONG_AGO, LONG_AGO))
        code, said = ran(dialogue, lean)
        assert (code, [one["not_moved"] for one in said["files"]]) == (1, ["", ""])
    assert year(lean, "inbox") == []
    assert len(year(lean, "processed")) == 2
    assert len(year(lean, "refused")) == 4


def test_a_reason_is_never_written_over_what_a_unit_sent(dialogue: Dialogue, lean: Path) -> None:
    inbox = lean / "2024/inbox"
    for name in ("x.xls.ly-do.txt", "x.xls"):
        inbox.mkdir(exist_ok=True)
        (inbox / name).write_bytes(b"sent: " + name.encode())
        os.utime(inbox / name, (LONG_AGO, LONG_AGO))
        ran(dialogue, lean)
    held = [path.read_bytes() for path in (lean / "2024/refused").rglob("*") if path.is_file()]
    assert {b"sent: x.xls.ly-do.txt", b"sent: x.xls"} <= set(held)


def test_power_cut_between_the_two_names_of_a_refused_file_leaves_one_reason(
    dialogue: Dialogue, lean: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = lean / "2024/inbox/x.xls"
    file.write_bytes(b"sent")
    os.utime(file, (LONG_AGO, LONG_AGO))
    unlink = Path.unlink

    def cut(path: Path, missing_ok: bool = False) -> None:
        if path == file:
            raise SystemExit
        unlink(path, missing_ok)

    with monkeypatch.context() as power:
        power.setattr(Path, "unlink", cut)
        with contextlib.suppress(SystemExit):
            dialogue("-w", lean, "run")
    assert (file.exists(), year(lean, "refused")) == (True, ["x.xls", "x.xls.ly-do.txt"])
    ran(dialogue, lean)
    assert (file.exists(), year(lean, "refused")) == (False, ["x.xls", "x.xls.ly-do.txt"])


@pytest.mark.parametrize(
    ("place", "name"),
    [
        (work, "put_away"),
        (work, "triaged"),
        (work, "checked"),
        (work, "drafted"),
        (books.Books, "begin"),
        (books.Books, "finish"),
    ],
)
def test_a_run_that_dies_at_any_step_is_finished_by_the_next(
    dialogue: Dialogue, office: Path, monkeypatch: pytest.MonkeyPatch, place: Any, name: str
) -> None:
    """What a power cut leaves: nothing of the run's own code goes on after it."""
    put(office)
    put(office, "hai.xlsx", PHONE_WRONG)

    def dying(*_given: Any) -> Any:
        raise SystemExit

    monkeypatch.setattr(place, name, dying)
    with contextlib.suppress(SystemExit):
        dialogue("-w", office, "run")
    monkeypatch.undo()
    ran(dialogue, office)
    assert (year(office, "inbox"), year(office, "processed")) == ([], ["gui.xlsx", "hai.xlsx"])
    assert len(registers.dump(office)["petition"]) == 3
    assert len(year(office, "drafts")) == 4
    pages = [
        json.loads(path.read_text("utf-8")) for path in (office / "2024/runs").rglob("*-*.json")
    ]
    assert {file["name"] for page in pages for file in page["files"]} == {"gui.xlsx", "hai.xlsx"}
    code, report = ran(dialogue, office)
    assert (code, report["quiet"]) == (0, True)
    assert dialogue("-w", office, "verify").code == 0


def test_a_run_that_dies_while_it_finishes_one_that_died_is_finished_too(
    dialogue: Dialogue, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(office)

    def dying(*_given: Any) -> Any:
        raise SystemExit

    left = office / "2024" / "drafts" / ".dialogue-abc.tmp"
    left.parent.mkdir()
    left.write_bytes(b"half a draft")
    for _ in range(3):
        monkeypatch.setattr(work, "triaged", dying)
        with contextlib.suppress(SystemExit):
            dialogue("-w", office, "run")
        monkeypatch.undo()
    status = json.loads(dialogue("-w", office, "status", "--json").out)
    assert (status["last_run"]["exit_code"], status["undecided"]) == (1, 2)
    _, report = ran(dialogue, office)
    assert (report["triage"]["petitions"], len(report["drafts"])) == (2, 4)
    assert (len(year(office, "drafts")), left.exists()) == (4, False)
    assert ran(dialogue, office)[1]["quiet"]


def test_a_run_killed_at_any_moment_loses_and_doubles_nothing(
    dialogue: Dialogue, lean: Path
) -> None:
    for number in range(4):
        put(
            lean,
            f"gui {number}.xlsx",
            *((n, f"Đề nghị số {n} tệp {number}", UNIT) for n in (1, 2)),
        )
    words = [sys.executable, "-m", "dialogue_cli", "-w", str(lean), "run"]
    for seconds in (0.5, 0.8, 1.1, 1.4):
        process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(timeout=60)
        assert dialogue("-w", lean, "verify").code == 0
    assert subprocess.run(
        words, check=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    ).returncode in {0, 1}
    assert year(lean, "inbox") == []
    assert year(lean, "processed") == [f"gui {number}.xlsx" for number in range(4)]
    assert len(registers.dump(lean)["petition"]) == 8


def test_a_run_needs_no_terminal_and_no_streams(lean: Path) -> None:
    put(lean)
    without = (
        "import sys; sys.stdin = sys.stdout = sys.stderr = None\n"
        f"sys.argv = ['dialogue', '-w', {str(lean)!r}, 'run']\n"
        "from dialogue_cli.main import run\nrun()"
    )
    assert subprocess.run([sys.executable, "-c", without], check=False).returncode == 1
    assert year(lean, "processed") == ["gui.xlsx"]


def test_what_a_run_tells_names_and_reaches_nobody(dialogue: Dialogue, office: Path) -> None:
    secrets = ("Trần Thị Hoa", "Tran_Thi_Hoa", "0900000001", "0912345678", "066085001234")
    taken = put(office, "Trần Thị Hoa 0912345678.xlsx", *ROWS, PHONE_WRONG)
    rows = [workbooks.PETITION_HEADINGS, *ROWS, PHONE_WRONG]
    workbooks.one_sheet(office / "2024/inbox/so 066085001234.xlsx", rows, name="0912345678")
    (office / "2024/inbox/Tran_Thi_Hoa.part").write_bytes(b"x")
    refused = office / "2024/inbox/0912345678.pdf"
    refused.write_bytes(b"%PDF-1.4")
    for path in (office / "2024/inbox").iterdir():
        os.utime(path, (LONG_AGO, LONG_AGO))
    said = [dialogue("-w", office, "run"), dialogue("-w", office, "run", "--json")]
    books_kept = [path for path in (office / "2024/runs").rglob("*") if path.is_file()]
    assert len(books_kept) == 4
    told = [*(one.out + one.err for one in said), *(path.read_text("utf-8") for path in books_kept)]
    assert [one for one in secrets for text in told if one in text] == []
    assert "T*** T** H** 091*****78.xlsx" in told[0]
    names = [Path(name).name for name in below(office / "2024")]
    assert {taken.name, "Tran_Thi_Hoa.part", refused.name} <= set(names)
