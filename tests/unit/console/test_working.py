"""What a clerk reads of papers made, listed, numbered, of templates and lists written."""

from datetime import date
from pathlib import Path

from dialogue_cli.console.working import (
    show_demo,
    show_export,
    show_issue,
    show_listing,
    show_office,
    show_render,
    show_templates,
    show_triage,
)
from dialogue_cli.messages import own_templates
from dialogue_cli.messages import screen as say
from dialogue_cli.model.findings import Missing
from dialogue_cli.model.paper_reports import (
    IssueReport,
    PaperListing,
    PaperReport,
    RenderReport,
    TemplateLine,
    TemplatesReport,
)
from dialogue_cli.model.reports import DemoReport, ExportReport, OfficeReport, TriageReport
from tests.unit.console.conftest import Told

FOLDER = Path("vp", "templates")
PLAN = Path("vp", "2024", "papers", "ke-hoach-2024.docx")
DAY = Missing("documents.plan.date", "ngày của Kế hoạch")


def test_a_new_office_tells_where_to_begin(told: Told) -> None:
    report = OfficeReport(
        Path("vp"), "tỉnh Đắk Lắk", 2024, Path("vp/2024/conference.toml"), ("Ghi chú.",)
    )
    assert told(show_office, report) == [
        "Đã tạo hội nghị năm 2024 cho tỉnh Đắk Lắk.",
        f"Thiết lập: {Path('vp/2024/conference.toml')}",
        "Ghi chú.",
        "Việc tiếp theo: Mở tệp trên ghi địa điểm, chỉ tiêu, thời hạn; sau đó: "
        'dialogue -w "vp" import TỆP…',
        'Xem thử kế hoạch ngay: dialogue -w "vp" plan --year 2024 --draft',
    ]


def test_triage_without_petitions_says_what_comes_first(told: Told) -> None:
    assert told(show_triage, TriageReport(2024, 0, 0, 0, 0, 0, 0, 0, 0)) == [say.TRIAGE_NOTHING]


def test_triage_counts_petitions_and_the_topics_of_questions_the_most_first(told: Told) -> None:
    report = TriageReport(2024, 9, 4, 2, 1, 0, 0, 3, 5, 2, topics={"": 1, "nha-o": 3})
    assert told(show_triage, report)[2:] == [
        "Kiến nghị đã nhận | 9",
        "Câu hỏi sau khi gộp | 4",
        "trong đó câu hỏi mới | 2",
        "Kiến nghị cá nhân (chuyển giải quyết riêng) | 1",
        "Không phải kiến nghị | 0",
        "Ngoài phạm vi | 0",
        "Kiến nghị cần người xem lại phân loại | 3",
        "Kiến nghị đã gộp nhưng chưa chắc, cần xác nhận | 2",
        "Nhóm vấn đề của câu hỏi",
        "Nhóm vấn đề | Câu hỏi",
        "Nhà ở, nhà trọ | 3",
        "Chưa xác định | 1",
        f"Việc tiếp theo: {say.TRIAGE_NEXT}",
    ]


def test_papers_made_and_not_made_are_told_with_their_gaps(told: Told) -> None:
    papers = (
        PaperReport("plan", "Kế hoạch", PLAN, pdfs=1),
        PaperReport("letter", "Công văn", PLAN.parent / "thu", copies=7, gaps=(DAY,)),
        PaperReport(
            "conclusion", "Thông báo", PLAN, gaps=(DAY,), made=False, warning="Cần trả lời."
        ),
    )
    gap = "ngày của Kế hoạch (documents.plan.date)"
    assert told(show_render, RenderReport(2024, papers, ("Không có PDF.",))) == [
        "Văn bản – năm 2024",
        "Văn bản | Tệp | Chỗ còn trống",
        f"Kế hoạch | {PLAN} (kèm PDF) | 0",
        f"Công văn | 7 bản trong {PLAN.parent / 'thu'} | 1",
        "Thông báo | (chưa in được) | 1",
        "Công văn",
        "Những chỗ còn trống trong bản dự thảo",
        gap,
        "Cần trả lời.",
        "Thông báo",
        "Chưa in được vì còn thiếu (xem thử: thêm --draft)",
        gap,
        "Không có PDF.",
    ]


def test_what_each_paper_lacks_is_told_once_with_how_often(told: Told) -> None:
    papers = (
        PaperReport("plan", "Kế hoạch", PLAN),
        PaperReport("letter", "Công văn", PLAN, gaps=(DAY, DAY, Missing("x", "số"))),
        PaperReport("minutes", "Biên bản", PLAN, warning="Chưa có trả lời."),
    )
    assert told(show_listing, PaperListing(2024, papers)) == [
        "Văn bản in được – năm 2024",
        "Tên lệnh | Văn bản | Còn thiếu",
        "plan | Kế hoạch | đủ dữ liệu",
        "letter | Công văn | ngày của Kế hoạch (×2); số",
        "minutes | Biên bản | Chưa có trả lời.",
        f"Việc tiếp theo: {say.LISTING_NEXT}",
    ]


def test_templates_copied_are_counted_and_how_to_go_on_depends_on_their_kind(told: Told) -> None:
    lines = (TemplateLine("plan", FOLDER / "plan.md"),)
    done = f"Đã chép 1 mẫu vào {FOLDER}."
    for word, then in ((False, own_templates.COPIED_NEXT), (True, own_templates.COPIED_WORD_NEXT)):
        report = TemplatesReport(FOLDER, lines, word=word)
        assert told(show_templates, report) == [done, f"Việc tiếp theo: {then}"]


def test_templates_that_were_tried_are_told_with_what_is_wrong(told: Told) -> None:
    lines = (
        TemplateLine("plan", FOLDER / "plan.md"),
        TemplateLine("agenda", FOLDER / "agenda.docx", notes=("Không có số trang.",)),
        TemplateLine("report", FOLDER / "report.md", "Dòng 3: thiếu }}.", "Xin thêm }}."),
        TemplateLine("minutes", FOLDER / "minutes.md", "Không đọc được."),
    )
    assert told(show_templates, TemplatesReport(FOLDER, lines, checked=True)) == [
        "Mẫu riêng của văn phòng",
        "Văn bản | Tệp | Kết quả",
        f"plan | {FOLDER / 'plan.md'} | dùng được",
        f"agenda | {FOLDER / 'agenda.docx'} | dùng được",
        " |  | Không có số trang.",
        f"report | {FOLDER / 'report.md'} | Dòng 3: thiếu }}}}.",
        " |  | Xin thêm }}.",
        f"minutes | {FOLDER / 'minutes.md'} | Không đọc được.",
    ]


def test_an_office_without_templates_of_its_own_is_told_how_to_get_one(told: Told) -> None:
    assert told(show_templates, TemplatesReport(FOLDER, (), checked=True)) == [
        own_templates.NONE,
        f"Việc tiếp theo: {own_templates.NONE_NEXT}",
    ]


def test_a_number_noted_is_told_with_its_day_and_the_paper_to_print_again(told: Told) -> None:
    report = IssueReport(2024, "plan", "Kế hoạch", "86/KH-UBND", date(2024, 5, 10), PLAN)
    assert told(show_issue, report) == [
        f"Kế hoạch: số 86/KH-UBND, ngày 10/5/2024. Đã ghi vào {PLAN}.",
        "Việc tiếp theo: In lại văn bản có số, ngày: dialogue render plan",
    ]


def test_a_list_written_says_what_was_left_out_of_a_public_one(told: Told) -> None:
    file = Path("ds.xlsx")
    assert told(show_export, ExportReport("delegates", 9, file)) == ["Đã xuất 9 mục ra ds.xlsx"]
    public = ExportReport("delegates", 9, file, public=True, emptied=4, masked=2)
    assert told(show_export, public) == [
        "Đã xuất 9 mục ra ds.xlsx",
        "Bản công khai: đã bỏ 4 giá trị cá nhân, che 2 chỗ trong lời văn.",
    ]


def test_the_demonstration_ends_with_papers_to_open_and_commands_to_try(told: Told) -> None:
    papers = (PaperReport("plan", "Kế hoạch", PLAN),)
    assert told(show_demo, DemoReport(Path("demo"), 2024, papers)) == [
        "Xong. Các văn bản đã in:",
        str(PLAN),
        "Việc tiếp theo: Mở thử các tệp trên bằng Word, rồi xem tiếp:",
        'dialogue -w "demo" status',
        'dialogue -w "demo" show question 1',
        'dialogue -w "demo" find nha o xa hoi',
    ]
