"""Telephones, numbers of cards and accounts, addresses of mail in running text; sums, dates and codes are none."""

import re
from collections.abc import Iterator, Sequence

from dialogue_cli.vietnamese.id_numbers import read_id_number
from dialogue_cli.vietnamese.personal.stretches import Kind, Stretch
from dialogue_cli.vietnamese.phones import read_phones
from dialogue_cli.vietnamese.text import fold

_RUN = re.compile(r"\+?\d(?:[ .\-–()\u00a0\u202f]{0,3}\d){5,}")
# The wide digits of some keyboards and fonts.
_WIDE = re.compile("[\uff10-\uff19\uff0b\uff20]")
_PLAIN = {0xFF10 + digit: str(digit) for digit in range(10)} | {0xFF0B: "+", 0xFF20: "@"}
_CHUNK = re.compile(r"\d+")
_MAIL = re.compile(
    r"(?<![\w.+-])[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){1,5}"
)
_PASSPORT = re.compile(r"(?<![A-Za-z0-9])[A-Z]\d{7,8}(?!\d)")
# 1.056.789.123: thousands are parted by points or commas, and no number of a person begins so.
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+")
_CODE_IN_FOURS = re.compile(r"\d{4}(?:[ \-]\d{4}){3}")
_DAY = re.compile(r"\d{1,2}[.\- ]\d{1,2}[.\- ](?:19|20)\d\d(?!\d)")

# What stands before a number says what it is. Read folded, in the last letters before it.
_BEFORE = 34
_TO_CALL = re.compile(r"\b(?:s?dt|dien thoai|zalo|lien he|so may|di dong|goi|phone|tel)\b")
_OF_CARD = re.compile(
    r"\b(?:cmnd|cmtnd|cccd|chung minh|can cuoc|dinh danh|ho chieu|passport|giay to tuy than)\b"
)
_OF_INSURANCE = re.compile(
    r"\b(?:(?:so|ma|the)\b[a-z ]{0,8}\b(?:bhxh|bhyt|bao hiem xa hoi|bao hiem y te))\b"
)
_OF_ACCOUNT = re.compile(r"\b(?:stk|tai khoan|tk)\b")
# Numbers that are published so that everybody may use them, and numbers of things.
_PUBLIC = re.compile(r"\b(?:duong day nong|hotline|tong dai|truc ban)\b[^,;.!?]*$")
_OF_THINGS = re.compile(
    r"\b(?:mst|ma so (?:thue|doanh nghiep|dkkd)|so hop dong|hoa don|so tien|tong tien|ma du an|van ban so)\b[^,;]*$"
)
# Behind a quantity its measure, behind the number of a document its symbol; no quantity begins with a zero.
_MEASURE = re.compile(
    r"\s?(?:đồng|đ\b|vnđ|vnd|nghìn|ngàn|triệu|tỷ|tỉ|%|m2|m²|ha\b|người|lượt)", re.IGNORECASE
)
_SYMBOL = re.compile(r"/(?:[A-ZĐ]{1,5}[-–][A-ZĐ]|(?:QĐ|CV|KH|TB|BC|TTr|NQ|CT|NĐ|TT)\b)")
_LENGTHS_OF_PHONES = range(10, 14)
_MOST_CHUNKS = 6


def numbers_in(text: str) -> Iterator[Stretch]:
    """Every stretch with a number or address by which a person is reached or known, in no order."""
    if _WIDE.search(text):
        text = text.translate(_PLAIN)  # letter for letter: the places stay
    if "@" in text:
        for found in _MAIL.finditer(text):
            yield Stretch(*found.span(), "email", found[0].rstrip(".").lower())
    for run in _RUN.finditer(text):
        yield from _in_run(text, run)
    for found in _PASSPORT.finditer(text):
        if _OF_CARD.search(_before(text, found.start())):
            yield Stretch(*found.span(), "id-number", found[0])


def _in_run(text: str, run: re.Match[str]) -> Iterator[Stretch]:
    """What a run of digits holds: several numbers may stand behind each other."""
    if _THOUSANDS.fullmatch(run[0]) or _CODE_IN_FOURS.fullmatch(run[0]):
        return
    before = _before(text, run.start())
    if _is_of_a_thing(text, run, before):
        return
    if _OF_ACCOUNT.search(before) or _OF_INSURANCE.search(before):
        kind: Kind = "account" if _OF_ACCOUNT.search(before) else "id-number"
        yield Stretch(*run.span(), kind, _digits(run[0]))
        return
    if _PUBLIC.search(before):
        return
    chunks = [
        (run.start() + one.start(), run.start() + one.end()) for one in _CHUNK.finditer(run[0])
    ]
    place = 0
    while place < len(chunks):
        if _DAY.match(text, chunks[place][0]):
            place += 3
            continue
        taken = _phone(text, chunks[place:], before) or _card(text, chunks[place:], before)
        if taken:
            count, one = taken
            yield one
            place += count
        else:
            place += 1


def _is_of_a_thing(text: str, run: re.Match[str], before: str) -> bool:
    if _OF_THINGS.search(before) and not _TO_CALL.search(before):
        return True
    counts = not run[0].startswith("0") and _MEASURE.match(text, run.end())
    return bool(counts or _SYMBOL.match(text, run.end()))


def _phone(text: str, chunks: Sequence[tuple[int, int]], before: str) -> tuple[int, Stretch] | None:
    """A telephone number that begins with the first chunk, and how many chunks it takes."""
    start = chunks[0][0]
    if not text.startswith(("0", "84"), start):
        lost = text[start : chunks[0][1]]
        if len(lost) == 9 and _TO_CALL.search(before) and (read := read_phones(lost)):
            return 1, Stretch(start, chunks[0][1], "phone", read[0])
        return None
    for count in range(1, min(_MOST_CHUNKS, len(chunks)) + 1):
        parts = [text[a:b] for a, b in chunks[:count]]
        digits = "".join(parts)
        if len(digits) not in _LENGTHS_OF_PHONES:
            continue
        in_pairs = count > 1 and all(len(part) <= 2 for part in parts)
        if in_pairs and not _TO_CALL.search(before):  # "03-04-05-06-07" numbers five questions
            continue
        if read := read_phones(digits):
            abroad = start > 0 and text[start - 1] == "+"
            return count, Stretch(start - abroad, chunks[count - 1][1], "phone", read[0])
    return None


def _card(text: str, chunks: Sequence[tuple[int, int]], before: str) -> tuple[int, Stretch] | None:
    """The number of a citizen's card that begins with the first chunk, and how many chunks it takes."""
    named = bool(_OF_CARD.search(before))
    for count in range(1, min(4, len(chunks)) + 1):
        start, end = chunks[0][0], chunks[count - 1][1]
        digits = "".join(text[a:b] for a, b in chunks[:count])
        if len(digits) not in {9, 12}:
            continue
        whole = count == 1 and not digits.endswith("000")
        if len(digits) == 9 and not (named or whole):
            continue
        if (named and len(digits) == 12) or read_id_number(digits):
            return count, Stretch(start, end, "id-number", digits)
    return None


def _before(text: str, start: int) -> str:
    return fold(text[max(0, start - _BEFORE) : start])


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())
