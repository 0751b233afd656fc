import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.vietnamese.names import full_name, person_key, proper_case, strip_titles


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Ông Trần Văn Bền", "Trần Văn Bền"),
        ("BÀ LÊ THỊ CÚC", "LÊ THỊ CÚC"),
        ("Đ/c: Trần Văn Bền", "Trần Văn Bền"),
        ("đồng chí Trần Văn Bền", "Trần Văn Bền"),
        ("ThS. BS. Trần Văn Bền", "Trần Văn Bền"),
        ("Th.S Trần Văn Bền", "Trần Văn Bền"),
        ("PGS.TS. Trần Văn Bền", "Trần Văn Bền"),
        ("BS.CKII Trần Văn Bền", "Trần Văn Bền"),
        ("Bác sĩ Trần Văn Bền", "Trần Văn Bền"),
        ("CN. Trần Văn Bền", "Trần Văn Bền"),
        ("Ông (bà) Trần Văn Bền", "Trần Văn Bền"),
        ("Ông/Bà Trần Văn Bền", "Trần Văn Bền"),
        ("Bà H'Hen Niê", "H'Hen Niê"),
        ("Anh  Tuấn", "Tuấn"),
        ("Trần Thị Anh", "Trần Thị Anh"),
        ("Bá Thị Cúc", "Bá Thị Cúc"),
        ("Cồ Văn Bền", "Cồ Văn Bền"),
        ("Bà", "Bà"),
        ("Chị.", "Chị."),
        ("", ""),
    ],
)
def test_strip_titles_leaves_the_name(written: str, name: str) -> None:
    assert strip_titles(written) == name


@given(st.text(alphabet="ÔngBà đ/c.:() ThSTrần"))
def test_strip_titles_never_empties_a_name(written: str) -> None:
    assert bool(strip_titles(written)) == bool(written.strip())


@pytest.mark.parametrize(
    "written",
    ["H'Hen Niê", "Bà H’Hen Niê", "H' Hen Niê", "HʼHEN NIÊ", "H'Hen  Nie", "đ/c H'Hen Niê"],
)
def test_person_key_is_one_for_all_spellings(written: str) -> None:
    assert person_key(written) == "hhennie"


@pytest.mark.parametrize(
    "written",
    ["Nguyễn Thị Hoa", "Hoa Nguyễn Thị", "Hoa Thị Nguyễn", "bà HOA NGUYEN THI", "Nguyễn Thị-Hoa"],
)
def test_person_key_is_one_for_every_order_of_a_name(written: str) -> None:
    assert person_key(written) == "nguyenthihoa"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Trần Lê Anh", "Lê Trần Anh"),
        ("Lê Văn An", "An Văn Lê Bình"),
        ("Lê Hoa", "Hoa Lê"),
        ("Y Bhim Êban", "Bhim Y Êban"),
    ],
)
def test_person_key_tells_names_apart_whose_order_may_be_right(one: str, other: str) -> None:
    assert person_key(one) != person_key(other)


def test_full_name_joins_two_columns() -> None:
    assert full_name(" Trần  Văn ", "Bền") == "Trần Văn Bền"
    assert full_name("", "Bền") == "Bền"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("TRẦN VĂN ĐỨC", "Trần Văn Đức"),
        (unicodedata.normalize("NFD", "LÊ THỊ HÀ"), "Lê Thị Hà"),
        ("H'HEN NIÊ", "H'Hen Niê"),
        ("Y BHĂM ÊBAN", "Y Bhăm Êban"),
        ("TÔN-NỮ THỊ CÚC", "Tôn-Nữ Thị Cúc"),
        ("Y Bhăm Êban", "Y Bhăm Êban"),
        ("H'Hen Niê", "H'Hen Niê"),
        ("trần văn đức", "trần văn đức"),
        ("Trần Văn ĐỨC", "Trần Văn ĐỨC"),
        ("", ""),
    ],
)
def test_proper_case_touches_names_in_capitals_only(written: str, name: str) -> None:
    assert proper_case(written) == name
