"""Names that differ only by the marks of a copy or of a corrected version."""

from pathlib import Path

import pytest

from dialogue_cli.intake.file_names import base_name, in_order_of_versions

ONE = "Tổng hợp kiến nghị.xlsx"


@pytest.mark.parametrize(
    "name",
    [
        "tong hop kien nghi.xls",
        "tong hop kien nghi (1) sua lan 3.xls",
        "Tổng hợp kiến nghị - bản cuối.xlsx",
        "Copy of Tổng hợp kiến nghị.xlsx",
        "Tổng hợp kiến nghị - Copy (2).xlsx",
        "TONG_HOP_KIEN_NGHI_FINAL.XLSX",
        "Tổng hợp kiến nghị 05.4.2024.xlsx",
        "2024-04-05 Tổng hợp kiến nghị.ods",
        "Tổng hợp kiến nghị lần 2.csv",
        "Bản sao của Tổng hợp kiến nghị (cần sửa 2).xlsx",
        "Tổng hợp kiến nghị v2.xlsx.xlsx",
    ],
)
def test_marks_of_versions_are_no_part_of_the_name(name: str) -> None:
    assert base_name(name) == base_name(ONE) == "tonghopkiennghi"


@pytest.mark.parametrize(
    "name", ["CĐCS số 1.xlsx", "Kiến nghị đợt 2.xlsx", "Tổng hợp kiến nghị ngành y tế.xlsx"]
)
def test_other_names_stay_other_names(name: str) -> None:
    assert base_name(name) not in {base_name(ONE), base_name("CĐCS số 2.xlsx")}


def test_a_name_of_marks_alone_stays_whole() -> None:
    assert base_name("final.xlsx") == "final"
    assert base_name("(2).xlsx") == "2"


def test_versions_in_one_folder_come_from_the_first_to_the_last() -> None:
    names = ["a bản cuối.xlsx", "a lần 3.xlsx", "a (2).xlsx", "a.xlsx", "b.xlsx"]
    ordered = in_order_of_versions([Path(name) for name in names])
    assert [path.name for path in ordered] == [
        "a.xlsx", "a (2).xlsx", "a lần 3.xlsx", "a bản cuối.xlsx", "b.xlsx",
    ]  # fmt: skip
