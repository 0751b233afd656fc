import pytest

from dialogue_cli.intake.layout.units import (
    labelled_unit,
    looks_like_unit,
    sender,
    unit_in_file_name,
    unit_in_sheet_name,
    unit_in_titles,
)
from tests.workbooks import NATIONAL_HEADER


@pytest.mark.parametrize(
    "text",
    ["Công đoàn ngành Y tế", "CĐCS Công ty TNHH An Phát", "LĐLĐ huyện Krông Pắc", "CTY May 5"],
)
def test_names_of_units_are_recognised(text: str) -> None:
    assert looks_like_unit(text)


@pytest.mark.parametrize(
    "text",
    [
        "Công đoàn",
        "Tổng Liên đoàn Lao động Việt Nam",
        "Công nhân xưởng 2",
        "Trưởng phòng",
        "Sheet1",
    ],
)
def test_other_texts_are_no_unit(text: str) -> None:
    assert not looks_like_unit(text)


def test_the_unit_behind_its_label_counts_first() -> None:
    rows = [["CÔNG ĐOÀN NGÀNH Y TẾ"], ["BẢNG TỔNG HỢP"], ["Đơn vị: CĐCS Bệnh viện Hòa An ……"]]
    assert unit_in_titles(rows) == "CĐCS Bệnh viện Hòa An"


def test_the_unit_may_stand_in_the_cell_after_its_label() -> None:
    assert unit_in_titles([["Đơn vị:", "", "CĐCS Trường Mầm non Hoa Mai"]]) == (
        "CĐCS Trường Mầm non Hoa Mai"
    )


def test_in_the_national_header_the_lower_body_is_the_sender() -> None:
    assert (
        unit_in_titles([[cell or "" for cell in row] for row in NATIONAL_HEADER])
        == "CÔNG ĐOÀN NGÀNH DỆT MAY"
    )
    one_cell = [["LIÊN ĐOÀN LAO ĐỘNG TỈNH X\nCÔNG ĐOÀN NGÀNH Y TẾ", "CỘNG HÒA XÃ HỘI"]]
    assert unit_in_titles(one_cell) == "CÔNG ĐOÀN NGÀNH Y TẾ"


def test_titles_that_name_no_unit_give_none() -> None:
    assert unit_in_titles([["DANH SÁCH ĐẠI BIỂU", 2024.0], ["Đơn vị: ………"]]) == ""


def test_a_sheet_may_be_named_after_its_unit() -> None:
    assert unit_in_sheet_name("CĐ ngành Y tế") == "CĐ ngành Y tế"
    assert unit_in_sheet_name("Tháng 5") == ""


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("01 - CĐCS Công ty An Phát (sửa lần 2).xlsx", "CĐCS Công ty An Phát"),
        ("kien_nghi_LĐLĐ_huyện_Ea_Kar_2024.xls", "LĐLĐ huyện Ea Kar"),
        ("Công đoàn ngành Y tế - danh sách.xlsx", "Công đoàn ngành Y tế"),
        ("kien nghi cong doan 2024.xlsx", ""),
        ("petitions.xlsx", ""),
        ("CĐCS Công ty Hòa Nam năm 2024.xlsx", "CĐCS Công ty Hòa Nam"),
        ("CĐCS Cong ty Song Xanh nam 2024.xlsx", "CĐCS Cong ty Song Xanh"),
        ("Trường Mầm non Hoa Lan năm 2024.xlsx", "Trường Mầm non Hoa Lan"),
        ("CĐCS Công ty Thủy lợi Hòa Nam.xlsx", "CĐCS Công ty Thủy lợi Hòa Nam"),
        ("Truong Mam non Hoa Lan lan 2.xlsx", "Truong Mam non Hoa Lan"),
        ("02_CDCS Cty May Song Xanh.xlsx", "CDCS Cty May Song Xanh"),
        ("CDCS-Cty-May-Song-Xanh-danh-sach.xlsx", "CDCS Cty May Song Xanh"),
        ("tong hop kien nghi cong doan co so (1).xlsx", ""),
    ],
)
def test_a_file_may_be_named_after_its_unit(name: str, unit: str) -> None:
    assert unit_in_file_name(name) == unit


@pytest.mark.parametrize(
    ("rows", "unit"),
    [
        (
            [["DANH SÁCH KIẾN NGHỊ CỦA CÔNG ĐOÀN NGÀNH Y TẾ GỬI HỘI NGHỊ NĂM 2024"]],
            "CÔNG ĐOÀN NGÀNH Y TẾ",
        ),
        ([["BẢNG TỔNG HỢP Ý KIẾN CỦA CÔNG ĐOÀN VIÊN, NGƯỜI LAO ĐỘNG"]], ""),
        ([["Tên đơn vị (CĐCS): Công ty An Phát"]], "Công ty An Phát"),
        ([["Đơn vị: CĐCS A, SĐT: 0912345678"]], "CĐCS A"),
        ([["LIÊN ĐOÀN LAO ĐỘNG TỈNH ĐẮK LẮK"], ["BẢNG TỔNG HỢP"]], ""),
        ([["Kính gửi: LĐLĐ huyện Ea Kar"], ["CĐCS Trường Hoa Mai"]], "CĐCS Trường Hoa Mai"),
        ([["LĐLĐ HUYỆN EA KAR"], ["CĐCS TRƯỜNG HOA MAI"]], "CĐCS TRƯỜNG HOA MAI"),
    ],
)
def test_the_sender_in_titles(rows: list[list[str]], unit: str) -> None:
    assert unit_in_titles(rows) == unit


@pytest.mark.parametrize(
    "text",
    [
        "Công ty nợ bảo hiểm xã hội 6 tháng",
        "Công ty chưa bố trí xe đưa đón",
        "Trường mầm non bao giờ được xây?",
        "Công đoàn cơ sở",
    ],
)
def test_requests_and_bare_words_are_no_names(text: str) -> None:
    assert not looks_like_unit(text)


@pytest.mark.parametrize(
    "text",
    [
        "Cty TNHH Thiết bị điện Cần Thơ",
        "Công ty CP Cao su Đắk Lắk",
        "Công đoàn Viên chức tỉnh",
        "CÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP",
        "Trung tâm Hỗ trợ nông dân",
    ],
)
def test_words_inside_names_do_not_make_them_sentences(text: str) -> None:
    assert looks_like_unit(text)


def test_a_union_of_the_base_sends_before_the_bodies_above_it() -> None:
    assert sender(["LĐLĐ huyện Ea Kar", "CĐCS Công ty A"]) == "CĐCS Công ty A"
    assert sender(["LĐLĐ tỉnh Đắk Lắk", "LĐLĐ huyện Ea Kar"]) == "LĐLĐ huyện Ea Kar"
    assert sender(["", "LĐLĐ tỉnh Đắk Lắk"]) == ""


def test_a_file_name_that_shortens_the_unit_of_the_title_names_no_other() -> None:
    assert sender(["CÔNG ĐOÀN NGÀNH Y TẾ", "", "CD Y te"]) == "CÔNG ĐOÀN NGÀNH Y TẾ"
    assert sender(["LĐLĐ huyện Ea Kar", "Công ty Ea Kar"]) == "Công ty Ea Kar"


def test_a_letter_above_the_table_does_not_name_the_sender_in_passing() -> None:
    letter = (
        "Thực hiện Công văn số 45 ngày 20/02/2026 về việc lấy ý kiến của người lao động, chúng tôi "
        "triển khai đến 15 công đoàn cơ sở và tổng hợp các nội dung như sau:"
    )
    assert unit_in_titles([["CÔNG ĐOÀN NGÀNH DỆT MAY"], [letter]]) == "CÔNG ĐOÀN NGÀNH DỆT MAY"


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("DANH SÁCH ĐẠI BIỂU CÔNG ĐOÀN CÔNG AN TỈNH", "CÔNG ĐOÀN CÔNG AN TỈNH"),
        ("DANH SÁCH ĐẠI BIỂU TRƯỜNG THPT NGÔ QUYỀN DỰ HỘI NGHỊ", "TRƯỜNG THPT NGÔ QUYỀN"),
        ("DANH SÁCH ĐẠI BIỂU CÔNG ĐOÀN THAM DỰ HỘI NGHỊ", ""),
        ("KIẾN NGHỊ CỦA TRƯỜNG THPT LÊ QUÝ ĐÔN QUÝ II/2026", "TRƯỜNG THPT LÊ QUÝ ĐÔN"),
        ("Danh sách đại biểu Công đoàn xã Hòa Thắng tháng 5", "Công đoàn xã Hòa Thắng"),
        ("Danh sach kien nghi cua CDCS Cong ty Thang Loi nam 2026", "CDCS Cong ty Thang Loi"),
        ("Đại biểu của Trường THCS Trịnh Hoài Đức tham dự", "Trường THCS Trịnh Hoài Đức"),
    ],
)
def test_a_title_names_the_unit_without_a_word_before_it(title: str, unit: str) -> None:
    assert unit_in_titles([[title]]) == unit


def test_an_abbreviated_body_above_the_base_takes_no_place_of_the_title() -> None:
    names = ("Công đoàn ngành Công Thương", "CD nganh Cong thuong")
    assert sender(names) == "Công đoàn ngành Công Thương"


@pytest.mark.parametrize(
    ("line", "unit"),
    [
        ("Đơn vị: CĐCS Công ty An Phát, SĐT: 0900000001", "CĐCS Công ty An Phát"),
        ("Đơn vị: CĐCS Công ty An Phát; Ghi chú: gửi lần 2", "CĐCS Công ty An Phát"),
        (
            "Đơn vị: CĐCS Công ty An Phát – Chi nhánh: Hà Nội; Điện thoại: 0900000001",
            "CĐCS Công ty An Phát – Chi nhánh: Hà Nội",
        ),
    ],
)
def test_what_another_label_of_the_same_line_says_is_no_part_of_the_name(
    line: str, unit: str
) -> None:
    assert labelled_unit(line) == unit


@pytest.mark.parametrize("rest", ["(ĐỢT 2)", "[BẢN 2]", "– ĐỢT 2", "- BẢN 2", "NĂM 2024"])
def test_a_name_in_a_title_ends_where_the_title_says_something_else(rest: str) -> None:
    title = f"TỔNG HỢP Ý KIẾN CỦA CÔNG ĐOÀN NGÀNH Y TẾ {rest}"
    assert unit_in_titles([[title]]) == "CÔNG ĐOÀN NGÀNH Y TẾ"
