from dialogue_cli.decisions.gift_list import signing_rows
from tests.gifts_making import at_door, books, came, conference, person

CITY = "LĐLĐ TP SX"


def test_rows_stand_by_unit_and_list_and_say_whose_place_is_taken() -> None:
    people = [
        person(1, "Lê Thị Mơ"),
        person(2, "Trần Khế", unit="CĐCS Cây Xoài", upper_unit=CITY),
        person(3, "Bùi Na", unit="CĐCS Cây Xoài", upper_unit=CITY),
        person(4, "Cao Lãnh", group="lanh-dao"),
    ]
    rolls = came(people, at_door(2, "substituted", substitute="Đỗ Xa"), at_door(3, "excused"))
    held = conference()
    (book,) = books(held, people, rolls)
    said = [(row.number, row.full_name, row.note, row.amount) for row in signing_rows(book, held)]
    # Who is awaited may still come; who stays away signs for nothing.
    assert said == [
        (1, "Đỗ Xa", "Nhận thay đ/c Trần Khế", 300_000),
        (2, "Lê Thị Mơ", "", 300_000),
    ]
