"""Papers for the day itself, and the plan that amends the plan: scripts, minutes, kế hoạch điều chỉnh."""

import json
import re
from pathlib import Path

import pytest

from tests import docx, workbooks
from tests.conftest import Dialogue
from tests.settled import settle

UNIT = "Công ty TNHH An Phát"
ISSUE = ("issue", "plan", "--number", 86, "--date", "10/5/2024")
PEOPLE = [
    ("Họ và tên", "Chức vụ", "Đơn vị", "Thành phần", "Điện thoại", "Đăng ký phát biểu"),
    ("Trịnh Hoài Thu", "Giám đốc", "Sở Y tế", "Lãnh đạo", "0905000111", ""),
    ("Vũ Hữu Lâm", "Phó Bí thư", "Tỉnh ủy", "Lãnh đạo", "0905000112", ""),
    ("Lê Thị Mẫu", "Công nhân", UNIT, "Người lao động", "0905000113", "x"),
]
ASKED = [
    ("Nội dung kiến nghị", "Đơn vị", "Họ và tên", "Điện thoại"),
    ("Đề nghị xây nhà ở xã hội cho công nhân khu công nghiệp", UNIT, "Trần Văn Thử", "0905000114"),
    ("Đề nghị tăng chuyến xe buýt giờ tan ca đến khu công nghiệp", UNIT, "", ""),
    ("Đề nghị xử lý doanh nghiệp nợ tiền bảo hiểm xã hội", UNIT, "", ""),
]


def made(dialogue: Dialogue, office: Path, paper: str, *words: object) -> str:
    """The text of a paper."""
    said = dialogue("-w", office, "render", paper, *words, "--json")
    (report,) = json.loads(said.out)["papers"]
    return docx.text(Path(report["file"]))


def with_people(dialogue: Dialogue, office: Path) -> None:
    """An office with a question that a delegate has registered to ask."""
    for name, rows in (("dai-bieu.xlsx", PEOPLE), ("kien-nghi.xlsx", ASKED)):
        dialogue("-w", office, "import", workbooks.one_sheet(office / name, rows))
    dialogue("-w", office, "triage")
    dialogue("-w", office, "select")


def test_the_presenter_calls_who_registered_and_the_chair_knows_only_the_unit(
    dialogue: Dialogue, example: Path
) -> None:
    with_people(dialogue, example)
    presenter = made(dialogue, example, "script-mc")
    chair = made(dialogue, example, "script-chair")
    assert "Xin mời Ông (Bà) Lê Thị Mẫu, Công nhân Công ty TNHH An Phát đặt câu hỏi." in presenter
    assert "Lê Thị Mẫu" not in chair
    for text in (presenter, chair):
        assert "CH-001" in text
        assert "Trần Văn Thử" not in text  # sent the petition, but did not register to speak
        assert not re.search(r"0905", text)


def test_guests_are_introduced_in_the_order_of_protocol_and_workers_together(
    dialogue: Dialogue, example: Path
) -> None:
    with_people(dialogue, example)
    text = made(dialogue, example, "script-mc")
    party = text.index("Vũ Hữu Lâm, Phó Bí thư Tỉnh ủy")
    assert party < text.index("Trịnh Hoài Thu, Giám đốc Sở Y tế")
    assert "Đoàn viên, người lao động: 01 đại biểu." in text


def test_gifts_are_handed_over_in_rounds(dialogue: Dialogue, example: Path) -> None:
    settle(example, "[gifts]", "[script]\ngifts_per_round = 15\n\n[gifts]")
    text = made(dialogue, example, "script-chair", "--draft")
    assert "15 người mỗi lượt, 07 lượt (lượt cuối 10 người)" in text


def test_questions_are_called_one_after_the_other_and_one_of_a_group_is_in_reserve(
    dialogue: Dialogue, example: Path
) -> None:
    with_people(dialogue, example)
    dialogue("-w", example, "select", "--hall", 1)
    text = made(dialogue, example, "script-chair")
    lines = re.findall(r"^(\d\dh\d\d|Dự phòng)\n(CH-\d+)$", text, re.MULTILINE)
    hall, *reserves = sorted(lines, key=lambda line: line[0] == "Dự phòng")
    assert hall[0] == "08h25"
    assert {kind for kind, _ in reserves} == {"Dự phòng"}
    assert hall[1] not in {code for _, code in reserves}


def test_a_script_without_questions_for_the_hall_names_the_command(
    dialogue: Dialogue, example: Path
) -> None:
    said = dialogue("-w", example, "render", "script-mc")
    assert said.code == 3
    assert f'dialogue -w "{example}" select' in said.err


def test_minutes_are_a_form_before_the_conference_and_facts_after_it(
    dialogue: Dialogue, demo: Path
) -> None:
    settle(demo, 'secretary = "Ngô Thị Yến"\n', "")
    said = dialogue("-w", demo, "render", "minutes")
    assert said.code == 3
    assert "2024/conference.toml: conclusion.secretary" in said.err
    assert "[… họ tên thư ký hội nghị …]" in made(dialogue, demo, "minutes", "--draft")
    settle(demo, "started = ", 'secretary = "Ngô Thị Yến"\nstarted = ')
    for name in ("Bùi Kim Mai", "Lê Minh Vinh"):
        dialogue("-w", demo, "checkin", name)
    text = made(dialogue, demo, "minutes")
    assert "1. Thời gian bắt đầu: 07 giờ 35, ngày 20/6/2024." in text
    assert "Lãnh đạo, sở, ngành: 02/40 người trong danh sách." in text
    assert "kết thúc vào 11 giờ 25, ngày 20 tháng 6 năm 2024./." in text


def test_a_number_that_is_not_that_of_the_roll_is_told_with_the_paper(
    dialogue: Dialogue, example: Path
) -> None:
    with_people(dialogue, example)
    dialogue("-w", example, "checkin", "Lê Thị Mẫu")
    said = dialogue("-w", example, "render", "minutes", "report", "--draft", "--json")
    for paper in json.loads(said.out)["papers"]:
        assert "ghi 152 người dự, điểm danh có 1" in paper["warning"]
    settle(example, "attended = 152", "attended = 1")
    said = dialogue("-w", example, "render", "minutes", "report", "--draft", "--json")
    assert [one["warning"] for one in json.loads(said.out)["papers"]] == ["", ""]


def test_the_conclusion_tells_how_many_were_counted_where_nobody_has_written_it_down(
    dialogue: Dialogue, example: Path
) -> None:
    with_people(dialogue, example)
    settle(example, "attended = 152", "# attended = 152")
    dialogue("-w", example, "checkin", "Lê Thị Mẫu")
    assert "dự Hội nghị có 01 đại biểu" in made(dialogue, example, "conclusion", "--draft")


@pytest.mark.parametrize(
    ("replies", "sentence"),
    [
        ((), "chưa có cơ quan, đơn vị nào trả lời các câu hỏi tổng hợp từ kiến nghị"),
        (("Đang làm",), "các cơ quan, đơn vị đã trả lời 01/03 câu hỏi tổng hợp từ kiến nghị"),
        (("Đang làm",) * 3, "các cơ quan, đơn vị đã trả lời đủ 03 câu hỏi tổng hợp từ kiến nghị"),
    ],
)
def test_the_follow_up_begins_with_how_many_have_answered(
    dialogue: Dialogue, example: Path, replies: tuple[str, ...], sentence: str
) -> None:
    with_people(dialogue, example)
    rows = [
        (n, f"CH-{n:03d}", None, "Sở Xây dựng", reply, None, None, None, None)
        for n, reply in enumerate(replies, start=1)
    ]
    if rows:
        dialogue("-w", example, "import", workbooks.answers(example / "tra-loi.xlsx", *rows))
    assert sentence in made(dialogue, example, "followup")


def test_there_is_nothing_to_amend_before_something_has_changed(
    dialogue: Dialogue, example: Path
) -> None:
    assert dialogue("-w", example, "render", "plan-amended").code == 3
    dialogue("-w", example, *ISSUE)
    said = dialogue("-w", example, "render", "plan-amended")
    assert said.code == 3
    assert "chưa có gì để điều chỉnh" in said.err


def test_the_amended_plan_says_from_what_to_what(dialogue: Dialogue, example: Path) -> None:
    dialogue("-w", example, *ISSUE)
    settle(example, 'month = "2024-06"', "date = 2024-07-04")
    settle(example, "quota = 100", "quota = 80")
    settle(example, "total = 160", "total = 140")
    settle(example, "propose = 2024-06-10", "propose = 2024-06-24")
    settle(example, "[plan]", '[plan]\namended_for = "Do phải lùi ngày tổ chức"')
    said = dialogue("-w", example, "render", "plan-amended", "--json")
    (report,) = json.loads(said.out)["papers"]
    text = docx.text(Path(report["file"]))
    assert "Do phải lùi ngày tổ chức, UBND tỉnh điều chỉnh" in text
    assert "Kế hoạch số 86/KH-UBND ngày 10/5/2024 của UBND tỉnh" in text
    assert (
        "1. Thời gian tổ chức: từ “07 giờ 30 đến 11 giờ 30, dự kiến trong tháng 6 năm 2024” "
        "thành “07 giờ 30 đến 11 giờ 30, thứ Năm, ngày 04 tháng 7 năm 2024”."
    ) in text
    assert "2. Tổng số đại biểu: từ “160 đại biểu” thành “140 đại biểu”." in text
    assert "trước ngày 24/6/2024" in text
    # The month ended on 30 June: what stayed is told with the days that would go with the new date.
    assert "(answer) trước ngày 21/6/2024" in report["warning"]
    assert "(propose)" not in report["warning"]


def test_a_plan_as_it_was_issued_is_not_written_over(dialogue: Dialogue, example: Path) -> None:
    dialogue("-w", example, *ISSUE)
    assert dialogue("-w", example, "plan").code == 0
    signed = example / "2024/papers/ke-hoach-2024.docx"
    as_signed = signed.read_bytes()
    assert dialogue("-w", example, "plan").code == 0
    settle(example, 'month = "2024-06"', "date = 2024-07-04")
    alone = dialogue("-w", example, "plan")
    assert (alone.code, "render plan-amended" in alone.err) == (3, True)
    assert dialogue("-w", example, "render", "agenda", "plan").code == 3
    together = json.loads(dialogue("-w", example, "render", "all", "--draft", "--json").out)
    told = {one["paper"]: one["made"] for one in together["papers"]}
    assert (told["plan"], told["plan-amended"]) == (False, True)
    assert signed.read_bytes() == as_signed
    assert dialogue("-w", example, "plan", "-o", example / "xem.docx").code == 0
    dialogue("-w", example, "issue", "plan", "--number", 87, "--date", "10/5/2024", "--again")
    assert dialogue("-w", example, "plan").code == 0


def test_a_second_amended_plan_stands_beside_the_first(dialogue: Dialogue, example: Path) -> None:
    def amended(number: int, day: str, *words: str) -> Path:
        issuing = ("--number", number, "--date", day, *words)
        assert dialogue("-w", example, "issue", "plan-amended", *issuing).code == 0
        said = dialogue("-w", example, "render", "plan-amended", "--json")
        (report,) = json.loads(said.out)["papers"]
        return Path(report["file"])

    dialogue("-w", example, *ISSUE)
    settle(example, "total = 160", "total = 150")
    first = amended(90, "20/5/2024")
    as_signed = first.read_bytes()
    assert amended(91, "20/5/2024", "--again") == first  # the number was wrong: the same paper
    assert amended(90, "20/5/2024", "--again").read_bytes() == as_signed
    settle(example, "total = 150", "total = 140")
    second = amended(95, "27/5/2024", "--again")
    assert (first.name, second.name) == (
        "ke-hoach-dieu-chinh-2024.docx",
        "ke-hoach-dieu-chinh-2024-2.docx",
    )
    assert amended(95, "27/5/2024") == second
    assert first.read_bytes() == as_signed
    assert "thành “140 đại biểu”" in docx.text(second)
    findings = json.loads(dialogue("-w", example, "check", "papers", "--json").out)["findings"]
    assert [one["code"] for one in findings if one["code"] == "PAPER-05"] == []


def test_what_the_plan_said_is_kept_when_its_number_is_put_right(
    dialogue: Dialogue, example: Path
) -> None:
    dialogue("-w", example, *ISSUE)
    settle(example, "total = 160", "total = 170")
    dialogue("-w", example, "issue", "plan", "--number", 87, "--date", "10/5/2024", "--again")
    text = (example / "2024/conference.toml").read_text(encoding="utf-8")
    assert "total = 160" in text.split("[documents.plan.said]")[1]


def test_a_plan_that_was_issued_without_a_note_of_what_it_said_is_not_guessed_at(
    dialogue: Dialogue, example: Path
) -> None:
    settings = "\n[documents.plan]\nnumber = 86\ndate = 2024-05-10\n"
    file = example / "2024/conference.toml"
    file.write_text(file.read_text(encoding="utf-8") + settings, encoding="utf-8")
    said = dialogue("-w", example, "render", "plan-amended")
    assert said.code == 3
    assert "--again" in said.err


def test_what_the_plan_said_does_not_move_to_the_next_year(
    dialogue: Dialogue, example: Path
) -> None:
    dialogue("-w", example, *ISSUE)
    dialogue("-w", example, "issue", "invitation-each", "--number", 5, "--date", "20/5/2024")
    assert dialogue("-w", example, "new", "--year", 2025).code in {0, 1}
    text = (example / "2025/conference.toml").read_text(encoding="utf-8")
    assert not re.search(r"^\[documents", text, re.MULTILINE)


def test_working_papers_get_no_number(dialogue: Dialogue, example: Path) -> None:
    said = dialogue("-w", example, "issue", "script-mc", "--number", 5, "--date", "20/5/2024")
    assert said.code == 2
    assert "không có số" in said.err


def test_a_numbered_paper_without_a_symbol_is_told_by_the_key(
    dialogue: Dialogue, example: Path
) -> None:
    file = example / "dialogue.toml"
    file.write_text(
        file.read_text(encoding="utf-8").replace('symbol = "KH-UBND"\n', ""), encoding="utf-8"
    )
    said = dialogue("-w", example, "render", "plan", "--draft")
    assert said.code == 3
    assert "[papers.plan]" in said.err
    assert "symbol" in said.err


def test_no_paper_is_sent_to_who_issues_it(dialogue: Dialogue, tmp_path: Path) -> None:
    office = tmp_path / "l"
    dialogue("init", office, "--province", "Cà Mau", "--year", 2026, "--kind", "ldld")
    said = dialogue("-w", office, "render", "minutes", "--draft", "--json")
    (report,) = json.loads(said.out)["papers"]
    sent = docx.text(Path(report["file"])).split("Nơi nhận:")[1]
    assert "Lãnh đạo UBND tỉnh (b/c)" in sent
    assert "Liên đoàn Lao động" not in sent
