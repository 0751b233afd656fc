import re
from dataclasses import replace

from dialogue_cli.documents.blocks import Block, Code, Heading, PageBreak, Run
from dialogue_cli.documents.cards.qr import qr_picture
from dialogue_cli.documents.cards.sheet import sheets
from dialogue_cli.documents.cards.sizes import card_sizes

BADGE, PLATE = card_sizes()["badge"], card_sizes()["plate"]


def card(name: str, code: str = "") -> tuple[Block, ...]:
    coded = (Code((Run(code),)),) if code else ()
    return (Heading(1, (Run(name),)), *coded, PageBreak())


def cells(body: str) -> list[list[str]]:
    """The text of each cell, row by row."""
    return [
        ["".join(re.findall(r"<w:t [^>]*>([^<]*)<", cell)) for cell in row.split("</w:tc>")[:-1]]
        for row in body.split("</w:tr>")[:-1]
    ]


def test_badges_stand_two_abreast_each_beside_its_code() -> None:
    made = sheets(
        (*card("A", "2473 1000"), *card("B", "2473 2000"), *card("C", "2473 3000")), BADGE
    )
    assert cells(made.body) == [["A", "2473 1000", "B", "2473 2000"], ["C", "2473 3000"]]
    assert dict(made.pictures) == {
        "rIdQr1": qr_picture("24731000"),
        "rIdQr2": qr_picture("24732000"),
        "rIdQr3": qr_picture("24733000"),
    }
    assert re.findall(r'r:embed="(\w+)"', made.body) == list(made.pictures)


def test_a_badge_without_a_code_shows_none() -> None:
    made = sheets(card("A"), BADGE)
    assert cells(made.body) == [["A", ""]]
    assert not made.pictures


def test_a_plate_is_printed_twice_the_halves_turned_to_each_other() -> None:
    made = sheets(card("A", "2473"), PLATE)
    assert cells(made.body) == [["A", "A"]]
    assert re.findall(r'textDirection w:val="(\w+)"', made.body) == ["tbRl", "btLr"]
    assert not made.pictures


def test_no_cards_are_an_empty_sheet() -> None:
    assert "<w:tbl>" not in sheets((), BADGE).body


def test_the_cards_of_a_sheet_stand_between_the_margins_of_every_paper() -> None:
    for size in card_sizes().values():
        room = (247, 168) if size.landscape else (160, 255)
        wide, high = size.across * size.width, size.down * size.height
        if size.tents:
            wide, high = 2 * size.height * size.across, size.width * size.down
        assert (wide <= room[0], high <= room[1]) == (True, True)


def test_a_card_of_a_size_that_keeps_no_room_for_a_code_is_one_cell() -> None:
    made = sheets((*card("A", "2473"), *card("B", "2474")), replace(BADGE, code=0))
    assert (cells(made.body), dict(made.pictures)) == ([["A", "B"]], {})
