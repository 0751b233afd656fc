import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.vietnamese.personal.numbers import numbers_in
from dialogue_cli.vietnamese.personal.stretches import apart


def found(text: str) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.kind) for one in apart(numbers_in(text))]


@pytest.mark.parametrize(
    ("text", "datum"),
    [
        ("Xin gọi 0900000001 nhé", "0900000001"),
        ("ĐT: 0900.000.001", "0900.000.001"),
        ("SĐT0900000001", "0900000001"),
        ("+84 900 000 001", "+84 900 000 001"),
        ("84900000001", "84900000001"),
        ("0262 3852 123", "0262 3852 123"),
        ("0900\u00a0000\u00a0001", "0900\u00a0000\u00a0001"),
        ("zalo 09.00.00.00.01", "09.00.00.00.01"),
        ("điện thoại 900000001", "900000001"),
        ("01680000001", "01680000001"),
        ("gọi 0900000001 người phụ trách", "0900000001"),
        (
            "gọi \uff10\uff19\uff10\uff10\uff10\uff10\uff10\uff10\uff10\uff11",
            "\uff10\uff19" + "\uff10" * 7 + "\uff11",
        ),
    ],
)
def test_a_telephone_is_found_however_it_is_written(text: str, datum: str) -> None:
    assert found(text) == [(datum, "phone")]


def test_two_telephones_behind_each_other_are_two() -> None:
    both = [("0900 000 001", "phone"), ("0911 000 002", "phone")]
    assert found("0900 000 001 0911 000 002") == both
    assert found("0900 000 001/0911 000 002") == both


@pytest.mark.parametrize(
    ("text", "datum"),
    [
        ("CCCD 066085001234", "066085001234"),
        ("số 066 085 001 234", "066 085 001 234"),
        ("CMND: 241234567", "241234567"),
        ("CMND số 241 234 567", "241 234 567"),
        ("em tên là … 241234567", "241234567"),
        ("hộ chiếu B1234567", "B1234567"),
        ("mã số BHXH 6612345678", "6612345678"),
    ],
)
def test_the_number_of_a_card_is_found(text: str, datum: str) -> None:
    assert found(text) == [(datum, "id-number")]


def test_accounts_and_addresses_of_mail_are_found() -> None:
    assert found("STK 19001234567") == [("19001234567", "account")]
    assert found("thư: an.nv-1@Example.com.vn, gấp") == [("an.nv-1@Example.com.vn", "email")]


@pytest.mark.parametrize(
    "text",
    [
        "hỗ trợ 300.000.000 đồng",
        "300000000 đồng",
        "tổng 1.056.789.123.456",
        "84.905.123.456 đ",
        "số 0912345678/QĐ-UBND ngày 01.02.2024-03.04.2024",
        "từ 03.04.2024-05.06.2024",
        "các câu 03-04-05-06-07",
        "giai đoạn 2016 - 2020, 2021 - 2025",
        "đường dây nóng 0900000001",
        "tổng đài 1900 6000",
        "mã số thuế 0400123456",
        "mã thẻ 1234 0567 8912 3456",
        "Luật số 91/2025/QH15, Nghị định 356/2025/NĐ-CP",
        "diện tích 123456789 m2",
        "7 giờ 30 ngày 05/4/2024",
    ],
)
def test_sums_days_documents_and_public_numbers_are_nobodys(text: str) -> None:
    assert found(text) == []


@given(st.text(alphabet="0123456789 .-+()@aĐ/,đ", max_size=60))
def test_any_text_is_read_and_what_is_found_stands_in_it(text: str) -> None:
    for one in apart(numbers_in(text)):
        assert 0 <= one.start < one.end <= len(text)
        assert one.key


@given(st.from_regex(r"0[35789]\d{8}", fullmatch=True), st.sampled_from(["", " ", ".", "-"]))
def test_every_mobile_number_is_found_in_a_sentence(phone: str, sign: str) -> None:
    written = sign.join((phone[:4], phone[4:7], phone[7:]))
    assert [kind for _, kind in found(f"Xin trả lời qua {written}, cảm ơn.")] == ["phone"]
