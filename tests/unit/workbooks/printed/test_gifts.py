"""The list on which people sign for a gift."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue_cli.vietnamese.money import read_dong
from dialogue_cli.workbooks.printed.book import as_printed_book
from dialogue_cli.workbooks.printed.gifts import SignedFor, signing_list
from tests.printed_lists import formulas, page_rows, table
from tests.unit.workbooks.printed.making import OCCASION


def people(number: int, value: int = 300_000) -> list[SignedFor]:
    return [
        SignedFor(f"Lê Văn An {n}", "Công ty Gạch", "suất quà", 1, value) for n in range(number)
    ]


def test_nothing_stands_where_people_sign() -> None:
    content = as_printed_book([signing_list(OCCASION, "Ký nhận", (), people(3))])
    rows = [row for row in table(content) if isinstance(row[0], float)]
    assert rows[0] == [1, "Lê Văn An 0", "Công ty Gạch", "suất quà", 1, 300_000, 300_000, "", ""]
    assert [row[7] for row in rows] == [""] * 3


def test_one_hundred_gifts_are_thirty_million_in_figures_and_words() -> None:
    content = as_printed_book([signing_list(OCCASION, "Ký nhận", ("Nội dung: quà",), people(100))])
    texts = [row[0] for row in table(content)]
    assert "Tổng số tiền: 30.000.000 đồng." in texts
    assert "Bằng chữ: Ba mươi triệu đồng." in texts
    signers = next(row for row in table(content) if row[0] == "NGƯỜI LẬP")
    assert [cell for cell in signers if cell] == ["NGƯỜI LẬP", "KẾ TOÁN", "THỦ TRƯỞNG ĐƠN VỊ"]


@settings(max_examples=30)
@given(st.integers(0, 200), st.integers(1, 2_000_000))
def test_pages_running_total_whole_and_words_are_one_sum(number: int, value: int) -> None:
    content = as_printed_book([signing_list(OCCASION, "Ký nhận", (), people(number, value))])
    rows = table(content)
    pages = [row for row in rows if row[0] == "Cộng trang"]
    assert len(pages) == (len(page_rows(content)) + 1 if number else 0)
    assert sum(row[6] for row in pages) == number * value
    whole = next(row for row in rows if row[0] == "Tổng cộng")
    assert (whole[4], whole[6]) == (number, number * value)
    words = next(str(row[0]) for row in rows if str(row[0]).startswith("Bằng chữ"))
    assert read_dong(words) == number * value


def test_a_sum_follows_when_a_value_is_corrected() -> None:
    sheet = formulas(as_printed_book([signing_list(OCCASION, "Ký nhận", (), people(2))]))[0]
    products = [c.value for row in sheet.iter_rows() for c in row if "*" in str(c.value)]
    assert products == ["=E11*F11", "=E12*F12"]
