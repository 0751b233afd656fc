"""Sums of money in whole đồng, written and read as offices write them (workflow.md §6.1)."""

import re
from decimal import Decimal

from dialogue_cli.vietnamese import numbers, text

# Folded spellings; "ngd" is nghìn đồng, "trd" triệu đồng.
_UNITS = {
    1: ("", "d", "dong", "vnd"),
    1_000: ("k", "nghin", "ngan", "ng", "ngd"),
    1_000_000: ("tr", "trieu", "trd"),
    1_000_000_000: ("ty", "ti", "tyd"),
}
_FACTORS = {spelling: factor for factor, spellings in _UNITS.items() for spelling in spellings}
_CURRENCY = "(?:vnd|dong|d)"
# After a comma, three digits are decimals only before triệu and tỷ; elsewhere they may be English.
_DECIMALS_FROM = 1_000_000

_DRESS = re.compile(
    rf"^{_CURRENCY}(?![a-z])[ .:]*|[ ,]*chan$|[ ]*\./\.$|[.,][-–]$|[ ]*/ ?[a-z][a-z /]*$"
)
_TERM = re.compile(rf"(\d[\d., ]*?) ?(?:([a-z]+)(?:[ .]{_CURRENCY})?(?= \d|$)|$)")
_VIETNAMESE = re.compile(r"([1-9]\d{0,2}(?:[. ]\d{3})+|\d+)(?:,(\d+))?")
_PLAIN_WITH_ZERO_DECIMALS = re.compile(r"(\d+)\.0{1,2}")
_ENGLISH = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")


class MoneyError(ValueError):
    """Not one exact, whole, non-negative sum in đồng."""


class AmbiguousMoneyError(MoneyError):
    """Points and commas as in English; `likely` is what the writer probably meant, in đồng."""

    def __init__(self, likely: int) -> None:
        super().__init__("English-style separators")
        self.likely = likely


def grouped(value: int) -> str:
    """Digits in groups of three: 30.000.000."""
    return f"{value:,}".replace(",", ".")


def dong(value: int) -> str:
    """A sum in figures: 300.000 đồng."""
    return f"{grouped(value)} đồng"


def dong_exactly(value: Decimal) -> str:
    """A sum that need not be whole, in figures: 1.666,5 đồng."""
    whole, _, decimals = format(value.normalize(), "f").partition(".")
    return f"{grouped(int(whole))},{decimals} đồng" if decimals else dong(int(whole))


def dong_in_words(value: int) -> str:
    """A sum in words, as it stands in brackets after the figures: Ba mươi triệu đồng."""
    return f"{text.capitalise_first(numbers.to_words(value))} đồng"


def read_dong(value: str | int | float | Decimal, unit: int = 1) -> int:
    """The sum of a cell in đồng, from a number, from figures with a unit, or from words.

    `unit` is what a bare number counts where a table is in thousands or millions of đồng.

    Raises AmbiguousMoneyError for English-style separators and MoneyError for anything
    else that is not one exact whole sum; figures and words beside them must agree.
    """
    if isinstance(value, str):
        return _read_text(text.one_line(value), unit)
    if isinstance(value, bool):
        raise MoneyError("not a sum")
    # A formula may give 3000000.0000000005; a spreadsheet itself shows fifteen digits.
    return _whole(Decimal(f"{value:.15g}" if isinstance(value, float) else value) * unit)


def _read_text(written: str, unit: int) -> int:
    before, bracket, inside = written.partition("(")
    if not bracket:
        return _read_figures(written, unit) if re.search(r"\d", written) else _read_words(written)
    figures, words = (
        _read_figures(before, unit),
        _read_words(inside.rstrip(" ./").removesuffix(")")),
    )
    if figures != words:
        raise MoneyError("figures and words differ")
    return figures


def _read_words(written: str) -> int:
    spoken = re.sub(r"^\s*bằng chữ\s*:?|[\s,]*chẵn\b|[\s./]+$", "", written.lower())
    amount, unit, rest = spoken.partition("đồng")
    if not unit or rest.strip(" ./"):
        raise MoneyError("not a sum in words")
    try:
        return _whole(Decimal(numbers.from_words(amount)))
    except numbers.NumberWordsError as error:
        raise MoneyError("not a sum in words") from error


def _read_figures(written: str, unit: int) -> int:
    """One term, or several in descending units: 1 triệu 200 nghìn."""
    folded = re.sub(r"tr\. ?", "tr ", text.fold(written).replace("₫", "d"))
    while folded != (bare := _DRESS.sub("", folded).strip()):
        folded = bare
    if not folded:
        raise MoneyError("not a sum")
    total, limit, place = Decimal(0), Decimal("Infinity"), 0
    while place < len(folded):
        term = _TERM.match(folded, place)
        if term is None or (term[2] or "") not in _FACTORS:
            raise MoneyError("not a sum")
        if place and not term[2]:  # "1 triệu 200" is said for 1.200.000
            raise MoneyError("the last unit is missing")
        factor = _FACTORS[term[2]] if term[2] else unit
        amount = _read_amount(term[1], factor) * factor
        if amount >= limit:
            raise MoneyError("several sums")
        total, limit, place = total + amount, Decimal(factor), term.end() + 1
    return _whole(total)


def _read_amount(figures: str, factor: int) -> Decimal:
    """Dot between thousands, comma before decimals, whatever the machine's locale."""
    plain = _PLAIN_WITH_ZERO_DECIMALS.fullmatch(figures)
    if plain:
        return Decimal(plain[1])
    parts = _VIETNAMESE.fullmatch(figures)
    if parts:
        decimals = parts[2] or "0"
        maybe_english = len(decimals) == 3 and len(parts[1]) <= 3 and parts[1] != "0"
        if not maybe_english or factor >= _DECIMALS_FROM:
            return Decimal(f"{re.sub('[. ]', '', parts[1])}.{decimals}")
    if _ENGLISH.fullmatch(figures):
        raise AmbiguousMoneyError(_whole(Decimal(figures.replace(",", "")) * factor))
    raise MoneyError("not a sum")


def _whole(amount: Decimal) -> int:
    try:
        whole = int(amount)
    except (OverflowError, ValueError) as error:
        raise MoneyError("not a sum") from error
    if amount < 0 or amount != whole:
        raise MoneyError("negative or with a fraction of a đồng")
    return whole
