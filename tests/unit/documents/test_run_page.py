"""The page of a run: everything that can be told has words, and what people wrote stays text."""

from typing import get_args

from dialogue_cli.documents.run_page import run_page
from dialogue_cli.messages import run as say
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.run_objects import run_object, what_is_told
from dialogue_cli.model.run_parts import run_parts
from dialogue_cli.model.run_reports import (
    Draft,
    FileOutcome,
    Found,
    OtherInbox,
    RunFile,
    RunReport,
    Stage,
    Stopped,
    Triaged,
    Waiting,
    WhyWaiting,
)

AT = "2024-05-10T02:00:05+07:00"
WHOLE = RunReport(
    2024,
    AT,
    files=(
        RunFile(
            "LĐLĐ/<b>gui</b>.xlsx",
            "imported",
            rows_read=60,
            accepted=1,
            rejected=59,
            gone=2,
            notes=("một trang bị ẩn",),
            amiss=(Problem("Sheet1", 3, "F", "phone-form", "Số điện thoại chưa đúng."),),
            amiss_count=59,
            returned="2024/outbox/gui (cần sửa).xlsx",
            moved_to="2024/processed/2024-05-10/LĐLĐ/<b>gui</b>.xlsx",
        ),
        RunFile(
            "anh.pdf", "refused", reason="Là ảnh.", remedy="Xin gửi Excel.", not_moved="Đĩa đầy."
        ),
    ),
    waiting=tuple(Waiting(f"{why}.xlsx", why, too_long=True) for why in get_args(WhyWaiting)),
    elsewhere=(OtherInbox(2023, 4),),
    triage=Triaged(10, 5, 5, 1, 1, 0, 2, 3),
    findings=(Found("QUOTA-01", "error", "Vượt chỉ tiêu", 2),),
    drafts=(Draft("plan", "Kế hoạch", "2024/drafts/ke-hoach-2024.docx", 6),),
    stopped=tuple(Stopped(stage, "Đang bận.") for stage in get_args(Stage)),
)


def test_every_outcome_every_stage_and_every_reason_has_words() -> None:
    assert set(say.WAITING) == set(get_args(WhyWaiting))
    assert set(say.STAGES) == set(get_args(Stage))
    assert set(say.OUTCOMES) == set(get_args(FileOutcome))


def test_the_page_tells_all_parts_and_markup_in_names_is_text() -> None:
    page = run_page(run_object(WHOLE))
    titles = [part.title for part in run_parts(run_object(WHOLE))]
    assert [title for title in titles if f"<h2>{title}</h2>" not in page] == []
    assert len(titles) == 10
    assert "LĐLĐ/&lt;b&gt;gui&lt;/b&gt;.xlsx" in page
    assert "… và 58 chỗ nữa" in page
    assert "Bắt đầu lúc 02:00:05 ngày 10/5/2024" in page
    assert "<script" not in page


def test_a_run_that_told_nothing_else_is_told_by_its_state_alone() -> None:
    quiet = RunReport(2024, AT)
    assert (run_parts(run_object(quiet)), quiet.is_quiet, quiet.needs_person) == ([], True, False)
    assert say.STATE_DONE in run_page(run_object(quiet))
    assert say.STATE_BROKEN_OFF in run_page({**run_object(quiet), "unfinished": True})


def test_when_a_run_was_and_where_its_page_is_makes_no_difference_to_what_it_tells() -> None:
    other = RunReport(2024, "2024-05-10T02:05:05+07:00", interrupted="a.html", report="b.html")
    assert what_is_told(other) == what_is_told(RunReport(2024, AT))
