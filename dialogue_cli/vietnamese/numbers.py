"""Whole numbers written and read as Vietnamese words (workflow.md §6.3)."""

import re
import unicodedata

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_UNITS_AFTER_TENS = ("", "mốt", "hai", "ba", "tư", "lăm", "sáu", "bảy", "tám", "chín")
_UNITS_AFTER_TEN = ("", "một", "hai", "ba", "bốn", "lăm", "sáu", "bảy", "tám", "chín")
_SCALES = ((10**6, "triệu"), (10**3, "nghìn"), (1, ""))
_BILLION = 10**9

_VARIANTS = {
    "bẩy": "bảy",
    "nhăm": "lăm",
    "lẻ": "linh",
    "ngàn": "nghìn",
    "tỉ": "tỷ",
    "rưởi": "rưỡi",
}
_READ_DIGIT = {word: value for value, word in enumerate(_DIGITS)}
# "hai mươi năm" is left out: it also means twenty years.
_READ_AFTER_TENS = {word: value for value, word in enumerate(_UNITS_AFTER_TENS) if word} | {
    "một": 1,
    "bốn": 4,
}
_READ_AFTER_TEN = {word: value for value, word in enumerate(_UNITS_AFTER_TEN) if word}
# Without "mươi" only these endings tell a ten from two digits: "hai mốt" is 21, "hai ba" is not 23.
_READ_AFTER_BARE_DIGIT = {"mốt": 1, "tư": 4, "lăm": 5}
_READ_SCALE = {"triệu": 10**6, "vạn": 10**4, "nghìn": 10**3}
_MAY_STAND_WITHOUT_ONE = ("trăm", "vạn", "nghìn", "triệu", "tỷ")


class NumberWordsError(ValueError):
    """The words are not one whole number, or could mean another thing."""


def to_words(value: int) -> str:
    """The full formal reading: nghìn, linh, tư, lăm, mốt; "âm" before a negative number."""
    if value < 0:
        return f"âm {to_words(-value)}"
    if value == 0:
        return _DIGITS[0]
    said: list[str] = []
    for power, chunk in reversed(list(enumerate(_chunks(value)))):
        if chunk:
            said += [*_say_chunk(chunk, first=not said), *["tỷ"] * power]
    return " ".join(said)


def from_words(text: str) -> int:
    """The number that the words say, in any spelling of workflow.md §6.3.

    Raises NumberWordsError for words that are no number or that can be read in two ways.
    """
    spoken = unicodedata.normalize("NFC", text).lower()
    tokens = [_VARIANTS.get(word, word) for word in re.split(r"[\s,]+", spoken) if word]
    if tokens[:1] == ["âm"]:
        return -_Reader(tokens[1:]).number()
    return _Reader(tokens).number()


def _chunks(value: int) -> list[int]:
    """Nine digits at a time from the right: units, tỷ, tỷ tỷ."""
    chunks = []
    while value:
        value, chunk = divmod(value, _BILLION)
        chunks.append(chunk)
    return chunks


def _say_chunk(chunk: int, *, first: bool) -> list[str]:
    said: list[str] = []
    for scale, name in _SCALES:
        group = chunk // scale % 1000
        if group:
            said += _say_group(group, full=not first or bool(said))
            said += [name] if name else []
    return said


def _say_group(group: int, *, full: bool) -> list[str]:
    """Three digits; `full` says the hundreds and the "linh" even when they are zero."""
    hundreds, rest = divmod(group, 100)
    tens, units = divmod(rest, 10)
    said = [_DIGITS[hundreds], "trăm"] if hundreds or full else []
    if tens == 0 and units:
        return said + (["linh"] if said else []) + [_DIGITS[units]]
    if tens == 1:
        said.append("mười")
    elif tens:
        said += [_DIGITS[tens], "mươi"]
    unit = (_UNITS_AFTER_TEN if tens == 1 else _UNITS_AFTER_TENS)[units]
    return said + ([unit] if unit else [])


class _Reader:
    """Reads tokens from left to right by the grammar of tỷ, then triệu to units, then hundreds."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._place = 0

    def number(self) -> int:
        if not self._tokens:
            raise NumberWordsError("no number words")
        if self._tokens == ["không"]:
            return 0
        self._supply_one()
        total, lowest = 0, len(self._tokens) + 1
        while self._next() is not None:
            chunk = self._chunk(later=self._place > 0)
            power = 0
            while self._took("tỷ"):
                power += 1
            if power >= lowest:
                raise NumberWordsError("scales must descend")
            total, lowest = total + chunk * _BILLION**power, power
            if power and self._took("rưỡi"):
                total, lowest = total + _BILLION**power // 2, 0
        return total

    def _supply_one(self) -> None:
        """Understand "chục" and "trăm rưỡi", which leave out the "một" before them."""
        opening, after = (*self._tokens, "", "")[:2]
        if opening == "chục" or (opening in _MAY_STAND_WITHOUT_ONE and after == "rưỡi"):
            self._tokens = ["một", *self._tokens]

    def _chunk(self, *, later: bool) -> int:
        """Everything below a tỷ; `later` when something higher was read before it."""
        total, limit = 0, _BILLION
        while self._next() not in (None, "tỷ"):
            lower = later or limit < _BILLION
            group, bare = self._group(lower=lower)
            scale = _READ_SCALE.get(self._next() or "", 1)
            if scale > 1:
                self._place += 1
            # "một triệu tư" may mean 1.400.000, so a lone last digit needs its "linh".
            if scale >= limit or group * scale >= limit or (bare and lower and scale == 1):
                raise NumberWordsError("groups must descend and be complete")
            if not lower and group == 0:
                raise NumberWordsError("a number does not begin with zero")
            total, limit = total + group * scale, scale
            if scale > 1 and self._took("rưỡi"):
                total, limit = total + scale // 2, 1
        if limit == _BILLION:
            raise NumberWordsError("a scale without a number")
        return total

    def _group(self, *, lower: bool) -> tuple[int, bool]:
        """Up to three digits, and whether they are one bare digit."""
        if self._took("mười"):
            return 10 + self._optional(_READ_AFTER_TEN), False
        if lower and self._took("linh"):
            return self._digit_after_linh(), False
        digit = self._digit()
        if self._took("trăm"):
            if digit == 0 and not lower:
                raise NumberWordsError("a number does not begin with zero")
            return digit * 100 + self._after_hundreds(half=digit > 0), False
        tens = self._tens(digit)
        return (digit, True) if tens is None else (tens, False)

    def _after_hundreds(self, *, half: bool) -> int:
        if half and self._took("rưỡi"):
            return 50
        if self._took("linh"):
            return self._digit_after_linh()
        if self._took("mười"):
            return 10 + self._optional(_READ_AFTER_TEN)
        if self._next() not in _READ_DIGIT:
            return 0
        tens = self._tens(self._digit())
        if tens is None:
            raise NumberWordsError("a digit after the hundreds needs linh")
        return tens

    def _tens(self, digit: int) -> int | None:
        """What "mươi", "chục" or a bare ending makes of the digit before it."""
        if digit >= 1 and self._took("chục"):
            return digit * 10 + (5 if self._took("rưỡi") else 0)
        if digit >= 2 and self._took("mươi"):
            return digit * 10 + self._optional(_READ_AFTER_TENS)
        if digit >= 2 and self._next() in _READ_AFTER_BARE_DIGIT:
            return digit * 10 + self._optional(_READ_AFTER_BARE_DIGIT)
        return None

    def _digit_after_linh(self) -> int:
        digit = self._digit()
        if digit == 0:
            raise NumberWordsError("no zero after linh")
        return digit

    def _digit(self) -> int:
        word = self._next()
        if word not in _READ_DIGIT:
            raise NumberWordsError("a digit is missing")
        self._place += 1
        return _READ_DIGIT[word]

    def _optional(self, values: dict[str, int]) -> int:
        word = self._next()
        if word not in values:
            return 0
        self._place += 1
        return values[word]

    def _next(self) -> str | None:
        return self._tokens[self._place] if self._place < len(self._tokens) else None

    def _took(self, word: str) -> bool:
        if self._next() != word:
            return False
        self._place += 1
        return True
