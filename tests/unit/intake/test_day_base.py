from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from dialogue_cli.intake.day_base import counts_from_1904
from dialogue_cli.intake.opening.package import inspect
from dialogue_cli.intake.reading import read_file
from dialogue_cli.model.petitions import Petition
from tests import workbooks


def mac_book(path: Path) -> Path:
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.worksheets[0]
    sheet.append(["STT", "Nội dung kiến nghị", "Ngày gửi"])
    for number, day in enumerate((date(2024, 4, 5), 43926, "43927", "08/4/2024"), start=1):
        sheet.append([number, f"Đề nghị {number}", day])
    book.save(path)
    return path


def test_days_of_a_book_of_1904_are_the_days_meant(tmp_path: Path) -> None:
    reading = read_file(mac_book(tmp_path / "mac.xlsx"))
    days = [record.received_on for record in reading.records if isinstance(record, Petition)]
    assert days == [date(2024, 4, 5), date(2024, 4, 6), date(2024, 4, 7), date(2024, 4, 8)]


def test_the_base_is_read_from_the_workbook(tmp_path: Path) -> None:
    mac = inspect(mac_book(tmp_path / "mac.xlsx"))
    other = inspect(workbooks.petitions(tmp_path / "pc.xlsx"))
    damaged = replace(mac, content=b"PK")
    assert [counts_from_1904(one) for one in (mac, other, damaged)] == [True, False, False]


@pytest.mark.parametrize(("value", "found"), [(b"\x01", True), (b"\x00", False)])
def test_an_old_workbook_says_it_in_a_record(tmp_path: Path, value: bytes, found: bool) -> None:
    pc = inspect(workbooks.petitions(tmp_path / "pc.xlsx"))
    stream = b"\x09\x08\x10\x00" + bytes(40) + b"\x22\x00\x02\x00" + value + b"\x00" + bytes(9)
    assert counts_from_1904(replace(pc, format="xls", content=bytes(512) + stream)) == found
