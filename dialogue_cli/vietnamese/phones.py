"""Telephone numbers of Vietnam as ten or eleven digits with their leading zero."""

import re

# The mobile prefixes of eleven-digit numbers and what replaced each in 2018.
_PREFIX_OF_2018 = {
    "0120": "070",
    "0121": "079",
    "0122": "077",
    "0126": "076",
    "0128": "078",
    "0123": "083",
    "0124": "084",
    "0125": "085",
    "0127": "081",
    "0129": "082",
    "0162": "032",
    "0163": "033",
    "0164": "034",
    "0165": "035",
    "0166": "036",
    "0167": "037",
    "0168": "038",
    "0169": "039",
    "0186": "056",
    "0188": "058",
    "0199": "059",
}
_MOBILE = r"0[35789]\d{8}"
_LAND_LINE = r"02\d{8,9}"
# Area codes from before 2017 stay as they are: their new codes depend on the province.
_OLD_LAND_LINE = r"0[46]\d{8}|0(?:32|35|50|51|65|71|78)[01]\d{7}"
_DIALLED = re.compile(f"{_MOBILE}|{_LAND_LINE}|{_OLD_LAND_LINE}")
# A spreadsheet drops the zero; only these lengths and first digits cannot be another number.
_ZERO_LOST = re.compile(r"[35789]\d{8}|[12]\d{9}")
_FROM_ABROAD = re.compile(r"(?:00)?840?(\d{9,10})")

_WHOLE_NUMBER_AS_TEXT = re.compile(r"\d{9,11}\.0")
_SCIENTIFIC = re.compile(r"\d(?:[.,](\d+))?e\+?(\d+)", re.IGNORECASE)
_NO_SEPARATORS = str.maketrans("", "", " .-")
_BETWEEN_NUMBERS = re.compile(r"[/;,\n|&]|[^\W\d_]+")


def is_dialled(text: str) -> bool:
    """Whether a text is one telephone number as it is dialled today, and nothing else."""
    return _DIALLED.fullmatch(text) is not None


def read_phones(value: str | int | float) -> tuple[str, ...]:
    """Every telephone number of a cell, each once, in the order written."""
    if isinstance(value, str) and _DIALLED.fullmatch(value):
        return (value,)
    written = _as_text(value)
    if _DIALLED.fullmatch(bare := written.translate(_NO_SEPARATORS)):
        return (bare,)
    found = [number for piece in _BETWEEN_NUMBERS.split(written) for number in _in_piece(piece)]
    return tuple(dict.fromkeys(found))


def _as_text(value: str | int | float) -> str:
    """The digits of a cell; a number shown in scientific form has lost digits and gives none."""
    if isinstance(value, bool):
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else ""
    written = str(value).strip()
    if _WHOLE_NUMBER_AS_TEXT.fullmatch(written):
        return written.partition(".")[0]
    scientific = _SCIENTIFIC.fullmatch(written)
    if scientific:
        every_digit_kept = len(scientific[1] or "") >= int(scientific[2])
        return str(int(float(written.replace(",", ".")))) if every_digit_kept else ""
    return written


def _in_piece(piece: str) -> list[str]:
    runs = re.findall(r"\d+", piece)
    whole = _standard("".join(runs))
    if whole:
        return [whole]
    found, gathered = [], ""
    for run in runs:
        gathered += run
        number = _standard(run) or _standard(gathered)
        if number:
            found.append(number)
            gathered = ""
    return found


def _standard(digits: str) -> str | None:
    """The number as dialled today inside the country, or None."""
    abroad = _FROM_ABROAD.fullmatch(digits)
    if abroad and len(digits) > 10:
        digits = "0" + abroad[1]
    elif _ZERO_LOST.fullmatch(digits):
        digits = "0" + digits
    if len(digits) == 11 and digits[:4] in _PREFIX_OF_2018:
        return _PREFIX_OF_2018[digits[:4]] + digits[4:]
    return digits if _DIALLED.fullmatch(digits) else None
