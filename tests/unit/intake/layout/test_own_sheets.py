"""Sheets that the program wrote are told from the sender's."""

from pathlib import Path

import openpyxl
import pytest

from dialogue_cli.intake.layout.own_sheets import OwnMarks, set_apart
from dialogue_cli.intake.opening.package import inspect
from dialogue_cli.intake.reading import read_file
from dialogue_cli.intake.refusals import OnlyOwnSheets
from dialogue_cli.intake.workbook import read_sheets
from dialogue_cli.messages import forms, returned
from tests import workbooks

DATA = (("STT", "Nội dung kiến nghị"), (1, "Đề nghị tăng lương"))
LIST = ((returned.TITLE,), (returned.FILE, "gửi.xls"), (returned.CODE, "TL-0123456789AB"))


def apart(path: Path) -> tuple[list[str], OwnMarks]:
    package = inspect(path)
    sheets, marks = set_apart(package, read_sheets(package))
    return [sheet.name for sheet in sheets], marks


def test_a_workbook_of_the_sender_alone_is_left_as_it_is(tmp_path: Path) -> None:
    path = workbooks.save(tmp_path / "a.xlsx", {"Cần sửa": DATA, "Hướng dẫn": (("Ghi rõ",),)})
    assert apart(path) == (["Cần sửa", "Hướng dẫn"], OwnMarks())


def test_the_list_of_faults_tells_whose_copy_it_is_and_is_no_data(tmp_path: Path) -> None:
    path = workbooks.save(tmp_path / "a.xlsx", {"Trang đổi tên": LIST, "Sheet1": DATA})
    assert apart(path) == (["Sheet1"], OwnMarks("TL-0123456789AB", "gửi.xls"))


def test_the_guide_of_a_form_tells_its_kind(tmp_path: Path) -> None:
    guide = ((forms.GUIDE_TITLE,), (forms.FORM_CODE, "answers-2024"))
    path = workbooks.save(tmp_path / "a.xlsx", {"Sheet1": DATA, "Hướng dẫn": guide})
    assert apart(path) == (["Sheet1"], OwnMarks(form="answers"))


def test_a_copy_that_lost_its_first_sheet_is_known_by_its_properties(tmp_path: Path) -> None:
    path = workbooks.one_sheet(tmp_path / "a.xlsx", DATA)
    book = openpyxl.load_workbook(path)
    for name, value in (("dialogue-ma-tep", "TL-0123456789AB"), ("dialogue-tep-goc", "A & B.xls")):
        book.custom_doc_props.append(
            openpyxl.packaging.custom.StringProperty(name=name, value=value)
        )
    book.save(path)
    assert apart(path) == (["Sheet1"], OwnMarks("TL-0123456789AB", "A & B.xls"))


def test_a_workbook_of_our_sheets_alone_is_refused_with_a_word(tmp_path: Path) -> None:
    path = workbooks.one_sheet(tmp_path / "a.xlsx", LIST)
    with pytest.raises(OnlyOwnSheets):
        read_file(path)


@pytest.mark.parametrize("word", ["Ví dụ", "ví dụ:", "VD"])
def test_an_example_row_is_no_record(tmp_path: Path, word: str) -> None:
    path = workbooks.one_sheet(tmp_path / "a.xlsx", [DATA[0], (word, "Đề nghị mẫu"), DATA[1]])
    assert [(row.outcome, row.reason) for row in read_file(path).rows] == [
        ("skipped", "example"),
        ("record", ""),
    ]


def test_a_petition_that_begins_with_the_word_example_is_a_petition(tmp_path: Path) -> None:
    rows = [("Nội dung kiến nghị", "Đơn vị"), ("Ví dụ", "CĐCS Công ty An Phát")]
    path = workbooks.one_sheet(tmp_path / "a.xlsx", rows)
    assert [row.outcome for row in read_file(path).rows] == ["record"]
