from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.reference.unit_names import each_unit_once, in_full, key_without_area, unit_key

ONE_UNIT = [
    [
        "Cty TNHH MTV Sông Xanh",
        "Công ty TNHH một thành viên Sông Xanh",
        "CĐCS Công ty TNHH Sông Xanh",
        "CĐCS Cty Sông Xanh",
        "C.ty Sông Xanh",
        "CONG TY TNHH SONG XANH",
        "1. Công ty CP Sông Xanh",
        "Công đoàn Công ty CP Sông Xanh",
        "CT CP Sông Xanh",
        "CTCP Sông Xanh",
    ],
    [
        "LĐLĐ TP BMT",
        "Liên đoàn Lao động thành phố Buôn Ma Thuột",
        "LĐLĐ thành phố Buôn Mê Thuột",
        "LĐLĐ Tp. Buôn Ma Thuột",
        "lien doan lao dong tp bmt",
        "L.Đ.L.Đ TP.BMT",
    ],
    [
        "BVĐK tỉnh Đắk Lắk",
        "Bệnh viện đa khoa tỉnh Đăk Lăk",
        "BV ĐK tỉnh DakLak",
        "Bệnh viện Đa khoa tỉnh Đắc Lắc",
        "Bệnh viện đa khoa tỉnh ĐăkLăk",
    ],
    [
        "TTYT huyện Ea H'leo",
        "Trung tâm Y tế huyện Ea Hleo",
        "TT Y tế H. Ea H’Leo",
        "Trung tâm y tế huyện Ea H'Leo",
    ],
    [
        "Trường THPT Sông Xanh",
        "THPT Sông Xanh",
        "Trường Trung học phổ thông Sông Xanh",
        "CĐCS Trường THPT Sông Xanh",
    ],
    [
        "Trường TH&THCS Sông Xanh",
        "TH và THCS Sông Xanh",
        "Trường Tiểu học và Trung học cơ sở Sông Xanh",
    ],
    ["DNTN Sông Xanh", "Doanh nghiệp tư nhân Sông Xanh"],
    ["HTX Sông Xanh", "Hợp tác xã Sông Xanh"],
    ["Bệnh viện Bắc Kạn", "BV Bắc Cạn"],
    ["LĐLĐ tỉnh BR-VT", "LĐLĐ tỉnh Bà Rịa – Vũng Tàu", "LĐLĐ tỉnh Bà Rịa Vũng Tàu"],
    [
        "LĐLĐ TP.HCM",
        "LĐLĐ TPHCM",
        "LĐLĐ Tp Hồ Chí Minh",
        "LĐLĐ thành phố Hồ Chí Minh",
        "LĐLĐ TP. HCM",
    ],
    ["LĐLĐ tỉnh TT-Huế", "LĐLĐ tỉnh Thừa Thiên Huế", "LĐLĐ tỉnh Thừa Thiên – Huế"],
    ["CĐ ngành Y tế", "cong doan nganh y te", "Công đoàn ngành Y tế", "CĐN Y tế"],
    ["Công đoàn Viên chức tỉnh", "CĐ Viên chức tỉnh"],
    ["Phòng GD&ĐT huyện Cư M'gar", "Phòng Giáo dục và Đào tạo huyện Cư Mgar"],
    ["LĐLĐ huyện Krông Pắc", "LĐLĐ huyện Krông Păk"],
    ["LĐLĐ huyện M'Đrắk", "LĐLĐ H. M’Đrăk", "LĐLĐ huyện MĐrắk"],
    ["Trường CĐ Sư phạm", "Trường Cao đẳng Sư phạm"],
]
OTHERS = [
    "Công ty A", "Công ty A 2", "Tổng Công ty A", "Chi nhánh Công ty A", "Nhà máy A", "Công ty",
    "Trường TH X", "Trường THCS X", "Trường THPT X", "Trường TH&THCS X", "Trường THCS&THPT X",
    "Trường Mầm non X", "LĐLĐ huyện X", "UBND huyện X", "LĐLĐ xã X", "LĐLĐ TP X", "Công đoàn xã X",
    "Xã X", "UBND xã X", "Sở Y tế", "Trung tâm Y tế X", "Trạm Y tế X",
]  # fmt: skip


@pytest.mark.parametrize("spellings", ONE_UNIT, ids=lambda names: names[0])
def test_every_spelling_of_a_unit_has_one_key(spellings: list[str]) -> None:
    assert {unit_key(name) for name in spellings} == {unit_key(spellings[0])}


def test_units_that_differ_in_a_word_that_matters_keep_different_keys() -> None:
    names = [*OTHERS, *(spellings[0] for spellings in ONE_UNIT)]
    assert [pair for pair in combinations(names, 2) if len(set(map(unit_key, pair))) == 1] == []


def test_a_name_of_legal_words_or_signs_alone_keeps_them() -> None:
    assert unit_key("TNHH") == "trachnhiemhuuhan"
    assert (unit_key(""), unit_key("***")) == ("", "")


def test_area_is_left_out_only_after_a_federation() -> None:
    assert key_without_area("LĐLĐ huyện Cây Đa") == unit_key("LĐLĐ Cây Đa")
    assert key_without_area("UBND huyện Cây Đa") == unit_key("UBND huyện Cây Đa")


def test_names_are_found_by_their_full_words() -> None:
    assert in_full("LĐLĐ TP BMT") == "lien doan lao dong thanh pho buon ma thuot"
    assert in_full("Cty Cây Đa, BR-VT") == "cong ty cay da ba ria vung tau"


def test_a_unit_in_two_spellings_is_named_once_by_the_first() -> None:
    names = ["Cty Cây Đa", "", "CĐCS Công ty TNHH Cây Đa", "Cty Cây Đa 2"]
    assert each_unit_once(names) == ("Cty Cây Đa", "Cty Cây Đa 2")


@given(st.text())
def test_any_text_has_a_key_and_its_case_does_not_matter(name: str) -> None:
    assert unit_key(name.strip()) == unit_key(f" {name} ")


@given(st.sampled_from([name for spellings in ONE_UNIT for name in spellings]))
def test_case_and_marks_do_not_make_another_unit(name: str) -> None:
    assert unit_key(name.upper()) == unit_key(name)
