"""Turns one row of a list of gift receipts into a receipt, or into problems that name the cell."""

from functools import lru_cache

from dialogue_cli.intake.kinds.cells import Cells, Place
from dialogue_cli.intake.kinds.person_names import bare_name, why_no_person, written_name
from dialogue_cli.intake.kinds.remarks import absence_mark, read_proxy
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.layout.wording import plain, words
from dialogue_cli.intake.records import Outcome
from dialogue_cli.intake.workbook import is_blank
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.vietnamese.money import AmbiguousMoneyError, MoneyError, read_dong

# A sum for one person from here on was not meant in thousands or millions.
_DOUBTFUL_FROM = 1_000_000_000
# Below this no sum is paid: "300,000" is three hundred thousand.
_LEAST_DONG = 1_000


def read_row(row: BodyRow, place: Place) -> Outcome:
    """The receipt of the person in a row that is data; a wrong sum is told and rejects nothing."""
    cells = Cells(row, place)
    named = written_name(cells)
    if (no_person := why_no_person(cells, place, named)) is not None:
        return no_person
    note = "; ".join(filter(None, (cells.line("note"), named.remark)))
    signature = cells.line("signature")
    received_by = read_proxy(note) or read_proxy(signature)
    receipt = GiftReceipt(
        origin=cells.origin,
        full_name=bare_name(named.name),
        unit=cells.unit,
        position=cells.line("position"),
        address=cells.line("address"),
        id_number=cells.id_number("id_number"),
        phone=cells.phone("phone"),
        purpose=cells.line("purpose"),
        quantity=cells.count("quantity"),
        rate=read_money(cells, place, "rate"),
        amount=read_money(cells, place, "amount"),
        received=_is_signed(signature) or bool(received_by),
        received_by=received_by,
        envelope=cells.line("envelope"),
        note=note,
    )
    _compare(cells, receipt)
    return cells.accepted(receipt)


def read_money(cells: Cells, place: Place, field: str) -> int | None:
    """The sum in a cell in đồng; None, with a problem, where it cannot be read for certain."""
    value = cells.value(field)
    if is_blank(value) or not any(letter.isalnum() for letter in cells.line(field)):
        return None
    unit = counted_in(place.heading(field), place.titles)
    try:
        money = read_dong(value, unit) if isinstance(value, (str, int, float)) else None
    except AmbiguousMoneyError as error:
        money = error.likely if unit == 1 and error.likely >= _LEAST_DONG else None
    except MoneyError:
        money = None
    if money is None:
        cells.complain("money-unreadable", field)
    elif unit > 1 and money >= _DOUBTFUL_FROM:
        cells.complain("money-unit-doubtful", field)
        return None
    return money


@lru_cache(maxsize=256)
def counted_in(heading: str, titles: tuple[str, ...]) -> int:
    """What a bare number counts: 1, 1.000 or 1.000.000 đồng, by the column's heading, else by the line "ĐVT: …"."""
    if (inside := heading.partition("(")[2]) and (unit := _unit(inside)):
        return unit
    for title in reversed(titles):
        label, colon, said = title.rpartition(":")
        told = colon and any(
            plain(label).endswith(spelling) for spelling in words("gift", "counted_in").spellings
        )
        if told and (unit := _unit(said)):
            return unit
    return 1


def _unit(text: str) -> int:
    plain_text = plain(text)
    if words("gift", "million").starts(plain_text):
        return 1_000_000
    return 1_000 if words("gift", "thousand").starts(plain_text) else 0


def _is_signed(signature: str) -> bool:
    """Whether a cell of signatures holds one, or any mark for one."""
    if words("gift", "open").is_whole(plain(signature)) or absence_mark(signature):
        return False
    return any(letter not in "-._\u2026 " for letter in signature)


def _compare(cells: Cells, receipt: GiftReceipt) -> None:
    """Tell where quantity × rate is not the amount; which of the three is wrong nobody can know."""
    if receipt.rate is None or receipt.amount is None:
        return
    quantity = 1 if receipt.quantity is None else receipt.quantity
    if quantity * receipt.rate != receipt.amount:
        cells.complain("amount-differs", "amount")
