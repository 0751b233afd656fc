"""Numbers of citizens' cards: 12 digits (CCCD) or 9 (CMND), with the leading zeros that spreadsheets drop."""

import re

_SEPARATORS = str.maketrans("", "", " .-'\u00a0")
_PASSPORT = re.compile(r"[A-Z]\d{7,8}")
_WHOLE_NUMBER_AS_TEXT = re.compile(r"(\d+)\.0+")
# The province of birth (001 to 096), then the century and gender.
_CARD = re.compile(r"0(?:0[1-9]|[1-8]\d|9[0-6])[0-9]\d{8}")
_CARD_LENGTH, _OLD_LENGTH = 12, 9
_MOST_ZEROS_LOST = 2
# What a number in scientific form ends in once it is a number again.
_LOST_DIGITS = "000000"


def read_id_number(value: str | int | float) -> str | None:
    """The number of one card or passport; None for anything else, as for a number that has lost digits.

    Zeros that a spreadsheet dropped at the front are put back where only a card can be meant.
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        written = str(int(value)) if value.is_integer() else ""
    else:
        written = _digits(str(value).strip())
    if _PASSPORT.fullmatch(written):
        return written
    if not written.isascii() or not written.isdecimal() or written.endswith(_LOST_DIGITS):
        return None
    if len(written) == _OLD_LENGTH:
        return written
    lost = _CARD_LENGTH - len(written)
    card = written.zfill(_CARD_LENGTH)
    return card if 0 <= lost <= _MOST_ZEROS_LOST and _CARD.fullmatch(card) else None


def _digits(written: str) -> str:
    """A text without what stands between groups of digits; "4,62E+10" stays what it is, and is no number."""
    whole = _WHOLE_NUMBER_AS_TEXT.fullmatch(written)
    return whole[1] if whole else written.upper().translate(_SEPARATORS)
