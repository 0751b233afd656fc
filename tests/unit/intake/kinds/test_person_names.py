import pytest

from dialogue_cli.intake.kinds.person_names import name_and_phone


@pytest.mark.parametrize(
    "written",
    [
        "Lê Thị An - 0912345678",
        "Lê Thị An 0912.345.678",
        "Lê Thị An, ĐT: 0912 345 678",
        "Lê Thị An (0912345678)",
        "Lê Thị An – Số điện thoại: +84912345678",
    ],
)
def test_a_telephone_number_behind_a_name_is_told_apart(written: str) -> None:
    assert name_and_phone(written) == ("Lê Thị An", "0912345678")


@pytest.mark.parametrize("written", ["", "Lê Thị An", "Y Số", "Tổ 3", "0912345678", "An 12345"])
def test_what_holds_no_name_with_a_number_stays_as_it_is(written: str) -> None:
    assert name_and_phone(written) == (written, "")
