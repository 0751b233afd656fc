"""Norms of spending on conferences by date and province (norms.csv; workflow.md §5.2).

Only figures that were read somewhere stand there: an instrument whose amounts nobody has read is listed as unknown, and
an office writes the amounts that bind it into its own settings.
"""

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from importlib.resources import files

from dialogue_cli.model.budget import Norm, NormKind
from dialogue_cli.reference.provinces import Province
from dialogue_cli.vietnamese.text import fold

_KINDS: tuple[NormKind, ...] = ("amount", "unknown", "actual")
_PROVINCE_NOUN = "tinh"
CENTRAL, PROVINCE, COMMUNE, ISLANDS = "central", "province", "commune", "islands"


def place_classes() -> tuple[str, ...]:
    """The classes of places by which amounts differ: in a central city, in a province's town, a commune, islands."""
    return CENTRAL, PROVINCE, COMMUNE, ISLANDS


def usual_place(province: Province) -> str:
    """The class of place of a province's own seat."""
    return PROVINCE if fold(province.cap) == _PROVINCE_NOUN else CENTRAL


def norms() -> tuple[Norm, ...]:
    """Every norm that the program knows of, in the order of the file."""
    return _norms()


def norm_for(
    item: str, purse: str, day: date, province: str, place: str, own: Sequence[Norm] = ()
) -> Norm | None:
    """The norm that binds an item paid from a purse on that day, there; None when none is known of.

    What the office has set goes first, then what its province has, then what holds for the whole country; of two
    the one for this class of place, then the one that came into force later.
    """
    known = [
        norm
        for norm in (*own, *_norms())
        if norm.item == item
        and norm.purse == purse
        and norm.on(day)
        and norm.province in {"", province}
        and norm.place in {"", place}
    ]
    return max(known, key=_weight, default=None)


def _weight(norm: Norm) -> tuple[bool, bool, bool, date]:
    return norm.own, bool(norm.province), bool(norm.place), norm.first_day or date.min


@cache
def _norms() -> tuple[Norm, ...]:
    text = files("dialogue_cli.reference").joinpath("norms.csv").read_text(encoding="utf-8")
    return tuple(_read(csv.DictReader(text.splitlines())))


def _read(rows: Iterable[dict[str, str]]) -> Iterable[Norm]:
    for row in rows:
        yield Norm(
            item=row["item"],
            instrument=row["instrument"],
            purse=row["purse"],
            kind=next(kind for kind in _KINDS if kind == row["kind"]),
            amount=int(row["amount"]) if row["amount"] else None,
            per=row["per"],
            province=row["province"],
            place=row["place"],
            first_day=_day(row["first_day"]),
            last_day=_day(row["last_day"]),
            unpaid=row["unpaid"] == "yes",
            confirmed=row["mark"] == "confirmed",
        )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
