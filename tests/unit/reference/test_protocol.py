"""The order in which guests are introduced (workflow.md §2.3)."""

import pytest

from dialogue_cli.reference.protocol import protocol_of

DAK_LAK, CAN_THO = "tỉnh Đắk Lắk", "thành phố Cần Thơ"


def test_guests_of_a_province_stand_in_the_order_of_protocol() -> None:
    workplaces = (
        "Tổng Liên đoàn Lao động Việt Nam",
        "Tỉnh ủy",
        "HĐND tỉnh",
        "Đoàn Đại biểu Quốc hội tỉnh",
        "UBND tỉnh",
        "Ủy ban MTTQ Việt Nam tỉnh",
        "Liên đoàn Lao động tỉnh",
        "Ban Tuyên giáo Tỉnh ủy",
        "Hội Liên hiệp Phụ nữ tỉnh",
        "Sở Y tế",
        "UBND thành phố Buôn Ma Thuột",
        "Công ty TNHH An Phát",
    )
    orders = [protocol_of(place, DAK_LAK).order for place in workplaces]
    assert orders == list(range(1, 13))


@pytest.mark.parametrize(
    ("workplace", "province", "order"),
    [
        ("UBND thành phố Cần Thơ", CAN_THO, 5),
        ("UBND thành phố", CAN_THO, 5),
        ("UBND thành phố Cần Thơ", DAK_LAK, 11),
        ("HỘI ĐỒNG NHÂN DÂN TỈNH ĐẮK LẮK", DAK_LAK, 3),
        ("Ban Kinh tế - Ngân sách HĐND tỉnh", DAK_LAK, 8),
        ("Văn phòng UBND tỉnh", DAK_LAK, 10),
        ("Đảng ủy UBND tỉnh", DAK_LAK, 8),
        ("Ban Quản lý các khu công nghiệp tỉnh", DAK_LAK, 10),
        ("CĐCS Sở hữu trí tuệ", DAK_LAK, 12),
        ("", DAK_LAK, 12),
    ],
)
def test_a_workplace_is_ranked_by_its_own_words(workplace: str, province: str, order: int) -> None:
    assert protocol_of(workplace, province).order == order
