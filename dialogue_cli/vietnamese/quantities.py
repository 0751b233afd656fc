"""Quantities as budgets write them: a number, or several multiplied, each with what it counts."""

import re
from dataclasses import dataclass
from decimal import Decimal

from dialogue_cli.vietnamese.text import one_line

_MOST_DIGITS = 12
_TIMES = re.compile(r"\s*(?:\u00d7|\*|(?<![^\W\d_])[xX](?![^\W\d_])|(?<=\d)[xX](?=\s*\d))\s*")
# Point between thousands, comma before decimals; "½" and "1/2" for half a day (workflow.md §6.2).
_WHOLE = r"\d{1,3}(?:\.\d{3})+|\d+"
_FACTOR = re.compile(
    rf"(?:(?P<half>\u00bd|1/2)|(?P<whole>{_WHOLE})(?:,(?P<decimals>\d{{1,3}}))?(?P<and_half>\s?\u00bd)?)"
    r"(?P<noun>\s*[^\d\s.,;:+\-\u2013(][^\d+;:]*)?"
)
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")


class QuantityError(ValueError):
    """Not one certain quantity of zero or more."""


@dataclass(frozen=True, slots=True)
class Factor:
    """One of the numbers that are multiplied, and what it counts ("người"), or nothing."""

    number: Decimal
    noun: str = ""


def read_quantity(value: str | int | float | Decimal) -> Decimal:
    """The number that a cell says: 160, "0,5", "1.250 người", "160 người x 1 buổi" (the product).

    Raises QuantityError for a negative number, a range, a sum, or anything else that is not one number.
    """
    product = Decimal(1)
    for factor in factors(value):
        product *= factor.number
    return _number(product)


def factors(value: str | int | float | Decimal) -> tuple[Factor, ...]:
    """The numbers that a cell multiplies, in order; one when it is a single number. Raises QuantityError."""
    if isinstance(value, bool):
        raise QuantityError("not a number")
    if not isinstance(value, str):
        return (Factor(_number(value)),)
    text = _IN_BRACKETS.sub("", one_line(value)).strip()
    if not text:
        raise QuantityError("nothing is written")
    return tuple(_factor(part) for part in _TIMES.split(text))


def _number(value: int | float | Decimal) -> Decimal:
    try:
        number = Decimal(f"{value:.15g}" if isinstance(value, float) else value)
    except ArithmeticError as error:
        raise QuantityError("not a number") from error
    if not number.is_finite() or number < 0 or number >= 10**_MOST_DIGITS:
        raise QuantityError("negative, or beyond all measure")
    return Decimal(int(number)) if number == number.to_integral_value() else number.normalize()


def _factor(text: str) -> Factor:
    found = _FACTOR.fullmatch(text.strip())
    if not found:
        raise QuantityError("not a number")
    noun = (found["noun"] or "").strip(" ./")
    if found["half"]:
        return Factor(Decimal("0.5"), noun)
    digits, decimals = found["whole"].replace(".", ""), found["decimals"] or "0"
    if len(digits) > _MOST_DIGITS or (len(decimals) == 3 and digits != "0"):
        raise QuantityError("too long, or a comma between thousands as in English")
    number = _number(Decimal(f"{digits}.{decimals}"))
    return Factor(number + Decimal("0.5") if found["and_half"] else number, noun)
