"""`dialogue forms`: what goes out blank comes back without a question."""

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from tests.conftest import Dialogue

NAMES = {
    "petitions": "bieu-mau-kien-nghi-2024.xlsx",
    "delegates": "bieu-mau-dai-bieu-2024.xlsx",
    "answers": "bieu-mau-tra-loi-2024.xlsx",
}
UNIT = "CĐCS Công ty Hoa Ban"
COUNTS = ("rows_read", "accepted", "unchanged", "changed", "rejected", "skipped")


def made(dialogue: Dialogue, office: Path, kind: str, *words: object) -> Path:
    assert dialogue("-w", office, "forms", kind, *words).code == 0
    return office / "2024" / "bieu-mau" / NAMES[kind]


def filled(
    form: Path, into: Path, rows: list[dict[str, Any]], *, unit: str = UNIT, first: int = 7
) -> Path:
    """The form as a unit fills it in: its name on top, then cells by heading."""
    book = openpyxl.load_workbook(form)
    sheet = book.worksheets[0]
    sheet["C3"] = unit
    columns = {sheet.cell(5, place).value: place for place in range(1, sheet.max_column + 1)}
    for number, row in enumerate(rows, start=first):
        for heading, value in row.items():
            sheet.cell(number, columns[heading], value)
    into.parent.mkdir(exist_ok=True)
    book.save(into)
    return into


def imported(dialogue: Dialogue, office: Path, *words: object) -> tuple[int, dict[str, Any]]:
    said = dialogue("-w", office, "import", *words, "--json")
    return said.code, json.loads(said.out)


def outcome(report: dict[str, Any]) -> tuple[Any, ...]:
    """What became of the rows that hold something, and all that a clerk would have to read."""
    (file,) = report["files"]
    told = [*file["notes"], *(problem["message"] for problem in file["problems"])]
    return file["accepted"], file["changed"], file["rejected"], told


def test_three_forms_are_made_where_the_year_keeps_them(dialogue: Dialogue, office: Path) -> None:
    said = dialogue("-w", office, "forms", "--json")
    report = json.loads(said.out)
    assert said.code == 0
    assert [form["kind"] for form in report["forms"]] == ["petitions", "delegates", "answers"]
    folder = office / "2024" / "bieu-mau"
    assert sorted(file.name for file in folder.iterdir()) == sorted(NAMES.values())


def test_forms_made_again_are_the_same_bytes_and_no_obstacle(
    dialogue: Dialogue, office: Path
) -> None:
    form = made(dialogue, office, "petitions")
    before = form.read_bytes()
    assert made(dialogue, office, "petitions").read_bytes() == before


def test_a_form_that_somebody_filled_in_is_not_overwritten(
    dialogue: Dialogue, office: Path
) -> None:
    form = made(dialogue, office, "petitions")
    filled(form, form, [{"Nội dung kiến nghị": "Đề nghị tăng lương tối thiểu vùng"}])
    before = form.read_bytes()
    said = dialogue("-w", office, "forms")
    assert (said.code, form.read_bytes()) == (3, before)
    assert form.name in said.err
    assert not (form.parent / NAMES["delegates"]).exists()


def test_petitions_of_a_filled_in_form_come_in_without_a_word(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    rows = [
        {
            "Nội dung kiến nghị": "Về việc tăng mức lương tối thiểu vùng cho công nhân",
            "Đơn vị": "CĐCS Công ty An Phát",
            "Họ và tên": "Trần Thị Hoa",
            "Số điện thoại": "0912345678",
            "Nhóm vấn đề": "Tiền lương, tiền thưởng, thu nhập",
            "Số lượt": 25,
            "Đăng ký phát biểu": "Có",
            "Ngày tiếp nhận": date(2024, 4, 5),
        },
        {"Nội dung kiến nghị": "Nhà trọ công nhân"},
    ]
    sent = filled(made(dialogue, office, "petitions"), tmp_path / "gui" / "hoa ban.xlsx", rows)
    code, report = imported(dialogue, office, sent)
    assert (code, *outcome(report)) == (0, 2, 0, 0, [])
    kept = json.loads(dialogue("-w", office, "export", "petitions", "--format", "json").out)
    assert [(one["text"], one["unit"], one["received_on"]) for one in kept] == [
        (rows[0]["Nội dung kiến nghị"], "CĐCS Công ty An Phát", "2024-04-05"),
        ("Nhà trọ công nhân", UNIT, None),
    ]


def test_delegates_of_a_filled_in_form_come_in_with_group_and_unit(
    dialogue: Dialogue, demo: Path, tmp_path: Path
) -> None:
    upper = "Công đoàn ngành Y tế"
    rows = [
        {
            "Họ và tên": "Lê Thị Bình Minh",
            "Giới tính": "Nữ",
            "Năm sinh": "1990",
            "Chức vụ": "Điều dưỡng",
            "Đơn vị công tác": "Bệnh viện Sao Mai",
            "Công đoàn cấp trên": upper,
            "Thành phần": "Đoàn viên, người lao động",
            "Số điện thoại": "0987654321",
            "Đăng ký phát biểu": "Không",
        }
    ]
    form = made(dialogue, demo, "delegates")
    sent = filled(form, tmp_path / "gui" / "y te.xlsx", rows, unit=upper)
    code, report = imported(dialogue, demo, sent)
    assert (code, *outcome(report)) == (0, 1, 0, 0, [])
    kept = json.loads(dialogue("-w", demo, "export", "delegates", "--format", "json").out)
    mine = [one for one in kept if one["full_name"] == "Lê Thị Bình Minh"]
    assert [(one["unit"], one["group"], one["phone"], one["gender"]) for one in mine] == [
        ("Bệnh viện Sao Mai", "nguoi-lao-dong", "0987654321", "nữ")
    ]


def test_a_form_offers_the_groups_and_units_of_the_year(dialogue: Dialogue, demo: Path) -> None:
    sheet, guide = openpyxl.load_workbook(made(dialogue, demo, "delegates")).worksheets
    lists = [v.formula1 for v in sheet.data_validations.dataValidation if v.type == "list"]
    areas = [source.split("!")[1].replace("$", "") for source in lists if "!" in source]
    offered = [[row[0].value for row in guide[area]] for area in areas]
    groups = next(values for values in offered if "Báo chí" in values)
    assert groups[:2] == ["Lãnh đạo, sở, ngành", "Đoàn viên, người lao động"]
    assert "Công đoàn ngành Y tế" in offered[0]


def test_answers_form_holds_each_question_and_takes_its_answer(
    dialogue: Dialogue, demo: Path, tmp_path: Path
) -> None:
    form = made(dialogue, demo, "answers")
    questions = json.loads(dialogue("-w", demo, "export", "questions", "--format", "json").out)
    sheet = openpyxl.load_workbook(form).worksheets[0]
    shown = [(sheet.cell(row, 2).value, sheet.cell(row, 3).value) for row in range(7, 10)]
    assert shown == [(one["id"], one["text"]) for one in questions[:3]]
    row = {
        "Nội dung trả lời": "Đã giao đơn vị chuyên môn thực hiện trong quý III.",
        "Hình thức trả lời": "Bằng văn bản",
        "Ngày trả lời": date(2024, 6, 3),
    }
    sent = filled(form, tmp_path / "gui" / "tra loi.xlsx", [row], unit="Sở Y tế")
    code, report = imported(dialogue, demo, sent)
    assert (code, *outcome(report)) == (0, 1, 0, 0, [])
    assert report["files"][0]["kind"] == "answers"


def test_answers_form_of_one_agency_holds_its_questions_alone(
    dialogue: Dialogue, demo: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "cho so y te"
    assert dialogue("-w", demo, "forms", "answers", "--agency", "Sở Y tế", "-o", folder).code == 0
    sheet = openpyxl.load_workbook(folder / NAMES["answers"]).worksheets[0]
    agencies = {sheet.cell(row, 4).value for row in range(7, sheet.max_row + 1)}
    assert agencies == {"Sở Y tế"}
    said = dialogue("-w", demo, "forms", "answers", "--agency", "Sở Trời Mây", "-o", folder)
    assert (said.code, "Sở Trời Mây" in said.err) == (3, True)


@pytest.mark.parametrize("kind", NAMES)
def test_an_empty_form_that_comes_back_adds_nothing_and_is_told_politely(
    dialogue: Dialogue, demo: Path, tmp_path: Path, kind: str
) -> None:
    sent = filled(made(dialogue, demo, kind), tmp_path / "gui" / "trong.xlsx", [])
    code, report = imported(dialogue, demo, sent)
    accepted, changed, rejected, told = outcome(report)
    assert (code, accepted, changed, rejected) == (0, 0, 0, 0)
    assert told == ["không có dòng dữ liệu nào dưới tiêu đề cột."]
    assert report["files"][0]["kind"] == kind


def test_blank_forms_are_passed_over_when_the_whole_office_is_imported(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    form = made(dialogue, office, "petitions")
    shutil.copy(form, tmp_path / "x.xlsx")
    filled(form, office / "2024" / "gui.xlsx", [{"Nội dung kiến nghị": "Đề nghị tăng lương"}])
    _, report = imported(dialogue, office, office / "2024")
    assert [file["name"] for file in report["files"]] == ["gui.xlsx"]


def sheet_of(dialogue: Dialogue, office: Path, kind: str) -> Worksheet:
    return openpyxl.load_workbook(made(dialogue, office, kind)).worksheets[0]


@pytest.mark.parametrize("kind", NAMES)
def test_headings_hold_still_and_cells_are_free(
    dialogue: Dialogue, office: Path, kind: str
) -> None:
    sheet = sheet_of(dialogue, office, kind)
    assert (sheet.protection.sheet, sheet.protection.password) == (True, None)
    assert not sheet.protection.insertRows and not sheet.protection.sort
    assert {cell.protection.locked for cell in sheet[5]} == {True}
    assert {cell.protection.locked for cell in sheet[7]} == {False}
    assert not sheet["C3"].protection.locked
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("A7", "$5:$5")
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)


def test_phone_numbers_keep_their_zero_and_days_are_days(dialogue: Dialogue, office: Path) -> None:
    sheet = sheet_of(dialogue, office, "petitions")
    formats = {
        sheet.cell(5, place).value: sheet.cell(7, place).number_format for place in range(1, 12)
    }
    assert (formats["Số điện thoại"], formats["Ngày tiếp nhận"]) == ("@", "dd/mm/yyyy")
