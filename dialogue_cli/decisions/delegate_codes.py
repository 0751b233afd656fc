"""The code of a delegate, as a QR on the badge holds it: digits alone, made to be typed by a scanner into any line.

24 731 00057 4402 68: year, register, delegate, stamp, check digits. Digits survive every way of typing Vietnamese:
Telex changes letters, VNI only digits behind a vowel; the Vietnamese keyboard of Windows, which has letters and marks
on the row of digits, is read back (docs/decisions/0012). The stamp is of the import that brought the delegate: a
number given again after an undo is another person's, and the old code does not open the new one's place.
"""

import re
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from dialogue_cli.vietnamese.keyboards import digits_struck
from dialogue_cli.vietnamese.personal.typed import has_number_of_person

CodeFault = Literal["", "mistyped", "other-year", "other-register", "old-list"]

_YEAR, _REGISTER, _NUMBER, _STAMP, _CHECK = 2, 3, 5, 4, 2
LENGTH = _YEAR + _REGISTER + _NUMBER + _STAMP + _CHECK
# The register numbers nobody higher, and Python reads no number of thousands of digits.
_MOST = LENGTH - _NUMBER + len(str(2**63))
# Identity numbers have 12 digits, telephones 10 or 11: what is longer was meant as a code.
LEAST = 13
# ISO 7064, MOD 97-10: one wrong digit and any two that changed places are always seen.
_MODULUS = 97
_BETWEEN = re.compile(r"[\s._-]+")
# What some scanners put before the text: the sort of code that it was.
_SORT = re.compile(r"^\][A-Za-z]\d")


@dataclass(frozen=True, slots=True)
class ReadCode:
    """A code that was scanned or typed: the delegate's number and stamp; `fault` says why it cannot be heard."""

    number: int = 0
    stamp: str = ""
    fault: CodeFault = ""


def code_of(identity: str, year: int, number: int, added: int) -> str:
    """The code of the delegate of that number, brought by the change `added`, in the register of that identity."""
    digits = (
        f"{year % 100:0{_YEAR}d}{_of_register(identity)}{number:0{_NUMBER}d}"
        f"{stamp(identity, year, number, added)}"
    )
    return f"{digits}{_MODULUS + 1 - int(digits) * 100 % _MODULUS:0{_CHECK}d}"


def stamp(identity: str, year: int, number: int, added: int) -> str:
    """Digits that another delegate who is given the same number later does not have."""
    return _digest(f"{identity}/{year}/{number}/{added}", _STAMP)


def in_fours(code: str) -> str:
    """The code as people read it: in groups of four digits."""
    return " ".join(code[place : place + 4] for place in range(0, len(code), 4))


def digits_in(line: str) -> str:
    """The digits of a line that is nothing else, through whichever keyboard they came; empty for other text."""
    return digits_struck(_BETWEEN.sub("", _SORT.sub("", line.strip()))) or ""


def code_in(line: str) -> str:
    """The digits that were meant as a code, also behind words that were being typed when it was scanned."""
    digits = digits_in(line)
    if len(digits) >= LEAST:
        return digits
    behind = re.search(rf"(?<!\d)\d{{{LENGTH},}}\s*$", line)
    return behind[0].strip() if behind else ""


def is_other_card(line: str) -> bool:
    """Whether a line is what a scanner reads from an identity card or another paper, and not words or a number."""
    return has_number_of_person(line) and not digits_in(line)


def read_code(digits: str, identity: str, year: int) -> ReadCode:
    """What a code says to this register in this year."""
    number = digits[_YEAR + _REGISTER : -_STAMP - _CHECK]
    if not LENGTH <= len(digits) <= _MOST or int(digits) % _MODULUS != 1:
        return ReadCode(fault="mistyped")
    if digits[_YEAR : _YEAR + _REGISTER] != _of_register(identity):
        return ReadCode(fault="other-register")
    if digits[:_YEAR] != f"{year % 100:0{_YEAR}d}":
        return ReadCode(fault="other-year")
    return ReadCode(int(number), digits[-_STAMP - _CHECK : -_CHECK])


def _of_register(identity: str) -> str:
    return _digest(identity, _REGISTER)


def _digest(text: str, length: int) -> str:
    number = int.from_bytes(sha256(text.encode()).digest()[:8], "big")
    return f"{number % 10**length:0{length}d}"
