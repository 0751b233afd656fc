import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.vietnamese.phones import read_phones


@pytest.mark.parametrize(
    "cell",
    [
        "0912345678",
        "912345678",
        912345678,
        912345678.0,
        "912345678.0",
        "9.12345678E+08",
        "0912.345.678",
        "0912 345 678",
        "0912-345-678",
        "0912 - 345 - 678",
        "+84 912 345 678",
        "84912345678",
        "0084912345678",
        "(+84)(0)912345678",
        "ĐT: 0912345678 (Zalo)",
        "0912345678; 0912 345 678",
        "\u202a0912345678\u202c",
    ],
)
def test_read_phones_restores_one_mobile_number(cell: str | int | float) -> None:
    assert read_phones(cell) == ("0912345678",)


@pytest.mark.parametrize(
    ("cell", "phone"),
    [
        ("01621234567", "0321234567"),
        ("0120 123 4567", "0701234567"),
        ("0127.1234567", "0811234567"),
        ("01881234567", "0581234567"),
        ("0199 1234567", "0591234567"),
        ("+84 162 1234567", "0321234567"),
        (1621234567, "0321234567"),
    ],
)
def test_read_phones_gives_old_mobile_numbers_their_prefix_of_2018(
    cell: str | int, phone: str
) -> None:
    assert read_phones(cell) == (phone,)


@pytest.mark.parametrize(
    ("cell", "phone"),
    [
        ("0262.3812345", "02623812345"),
        ("(0262) 3 812 345", "02623812345"),
        (2623812345, "02623812345"),
        ("+84 262 3812345", "02623812345"),
        ("024 38123456", "02438123456"),
        ("0500.3812345", "05003812345"),
        ("04 38123456", "0438123456"),
    ],
)
def test_read_phones_keeps_land_lines(cell: str | int, phone: str) -> None:
    assert read_phones(cell) == (phone,)


@pytest.mark.parametrize(
    "cell",
    [
        *("", "không", "091234567", "9,12E+08", "9.1E+08", "12/2024", "01.01.2024", "3812345"),
        *("066085012345", 66085012345, 1085012345, 241234567, "1900 1234", "1900 123 456"),
        *(0.5, float("nan"), float("inf"), True, "01101234567"),
    ],
)
def test_read_phones_gives_none_for_anything_but_a_number(cell: str | int | float) -> None:
    assert read_phones(cell) == ()


@pytest.mark.parametrize(
    "cell",
    [
        "0912345678/0987654321",
        "0912 345 678; 0987-654-321",
        "0912345678 0987654321",
        "0912.345.678 - 0987.654.321",
        "0912345678 hoặc 0987654321",
        "0912345678\n987654321\n0912345678",
    ],
)
def test_read_phones_gives_each_number_of_a_cell_once(cell: str) -> None:
    assert read_phones(cell) == ("0912345678", "0987654321")


@given(st.integers(min_value=900_000_000, max_value=999_999_999))
def test_read_phones_finds_a_mobile_number_however_it_is_kept(number: int) -> None:
    written = f"0{number}"
    spellings: list[str | int | float] = [
        number,
        float(number),
        str(number),
        written,
        f"+84{number}",
    ]
    spaced = f"{written[:4]} {written[4:7]} {written[7:]}"
    assert {read_phones(cell) for cell in [*spellings, spaced]} == {(written,)}


@given(st.one_of(st.text(), st.integers(), st.floats()))
def test_read_phones_gives_only_numbers_that_stay_the_same_when_read(cell: str | float) -> None:
    found = read_phones(cell)
    assert tuple(read_phones(number) for number in found) == tuple((number,) for number in found)
