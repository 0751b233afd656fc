from datetime import date

import pytest

from dialogue_cli.model.budget import Norm
from dialogue_cli.reference.budget_items import budget_items
from dialogue_cli.reference.norms import CENTRAL, PROVINCE, norm_for, norms, usual_place
from dialogue_cli.reference.provinces import provinces_on
from dialogue_cli.reference.purses import purses

IN_2024, IN_2025, IN_2026 = date(2024, 6, 20), date(2025, 8, 1), date(2026, 5, 20)


@pytest.mark.parametrize(
    ("item", "purse", "day", "province", "place", "amount"),
    [
        ("tien-an", "state", IN_2024, "dak-lak", PROVINCE, 150_000),
        ("tien-an", "state", IN_2024, "ha-noi", CENTRAL, 200_000),
        ("giai-khat", "state", IN_2024, "dak-lak", PROVINCE, 20_000),
        ("luu-tru", "state", IN_2024, "dak-lak", PROVINCE, 200_000),
        ("luu-tru", "state", IN_2025, "dak-lak", PROVINCE, 300_000),
    ],
)
def test_the_amount_depends_on_day_and_place(
    item: str, purse: str, day: date, province: str, place: str, amount: int
) -> None:
    norm = norm_for(item, purse, day, province, place)
    assert norm is not None
    assert norm.amount == amount


@pytest.mark.parametrize(
    ("item", "purse", "day", "province", "named"),
    [
        ("tien-an", "state", IN_2025, "dak-lak", "TT 12/2025/TT-BTC"),
        ("giai-khat", "union", IN_2024, "dak-lak", "4291/QĐ-TLĐ"),
        ("giai-khat", "union", IN_2026, "dak-lak", "1411/QĐ-TLĐ"),
        ("giai-khat", "state", IN_2026, "bac-ninh", "114/2025/NQ-HĐND"),
    ],
)
def test_what_nobody_has_read_has_no_amount(
    item: str, purse: str, day: date, province: str, named: str
) -> None:
    norm = norm_for(item, purse, day, province, PROVINCE)
    assert norm is not None
    assert (norm.kind, norm.amount, named in norm.instrument) == ("unknown", None, True)


def test_the_resolution_of_a_province_holds_from_its_day_on() -> None:
    norm = norm_for("giai-khat", "state", date(2025, 12, 31), "bac-ninh", PROVINCE)
    assert norm is not None
    assert norm.province == ""


def test_what_the_office_has_set_goes_before_all_that_is_known() -> None:
    own = Norm("tien-an", "NQ 1/2025/NQ-HĐND", "state", amount=120_000, own=True)
    assert norm_for("tien-an", "state", IN_2024, "dak-lak", PROVINCE, [own]) == own


def test_no_norm_is_known_for_other_money() -> None:
    assert norm_for("tien-an", "other", IN_2024, "dak-lak", PROVINCE) is None


def test_the_file_names_known_items_and_purses_and_amounts_only_where_there_are_any() -> None:
    items, keys = {item.key for item in budget_items()}, {purse.key for purse in purses()}
    assert {norm.item for norm in norms()} <= items
    assert {norm.purse for norm in norms()} <= keys
    assert all((norm.amount is not None) == (norm.kind == "amount") for norm in norms())


def test_the_usual_place_is_that_of_the_provinces_seat() -> None:
    by_code = {province.code: province for province in provinces_on(IN_2026)}
    assert (usual_place(by_code["dak-lak"]), usual_place(by_code["ha-noi"])) == (PROVINCE, CENTRAL)
