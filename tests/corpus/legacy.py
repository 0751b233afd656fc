"""Writes Vietnamese in the encodings from before Unicode, for files that old machines send.

The tables are TCVN 5712:1993 (VN3) and the VNI typewriter convention, written down here on their own: the product's
own tables are not used, so that an error in them shows.
"""

import unicodedata

_TONES = "\u0300\u0309\u0303\u0301\u0323"  # huyền, hỏi, ngã, sắc, nặng
_VN3_TONED = {
    "a": "B5 B6 B7 B8 B9", "ă": "BB BC BD BE C6", "â": "C7 C8 C9 CA CB", "e": "CC CE CF D0 D1",
    "ê": "D2 D3 D4 D5 D6", "i": "D7 D8 DC DD DE", "o": "DF E1 E2 E3 E4", "ô": "E5 E6 E7 E8 E9",
    "ơ": "EA EB EC ED EE", "u": "EF F1 F2 F3 F4", "ư": "F5 F6 F7 F8 F9", "y": "FA FB FC FD FE",
}  # fmt: skip
_VN3_PLAIN = {
    "ă": 0xA8, "â": 0xA9, "ê": 0xAA, "ô": 0xAB, "ơ": 0xAC, "ư": 0xAD, "đ": 0xAE,
    "Ă": 0xA1, "Â": 0xA2, "Ê": 0xA3, "Ô": 0xA4, "Ơ": 0xA5, "Ư": 0xA6, "Đ": 0xA7,
}  # fmt: skip
_VNI_TONES = {"\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0301": "ù", "\u0323": "ï"}
_VNI_CIRCUMFLEX = {
    "": "â",
    "\u0300": "à",
    "\u0309": "å",
    "\u0303": "ã",
    "\u0301": "á",
    "\u0323": "ä",
}
_VNI_BREVE = {"": "ê", "\u0300": "è", "\u0309": "ú", "\u0303": "ü", "\u0301": "é", "\u0323": "ë"}
_VNI_I = {"\u0300": "ì", "\u0309": "æ", "\u0303": "ó", "\u0301": "í", "\u0323": "ò"}


def _vn3() -> dict[str, str]:
    table = {letter: chr(code) for letter, code in _VN3_PLAIN.items()}
    for base, codes in _VN3_TONED.items():
        for tone, code in zip(_TONES, codes.split(), strict=True):
            table[unicodedata.normalize("NFC", base + tone)] = chr(int(code, 16))
    return table


_VN3 = _vn3()


def tcvn3(text: str) -> str:
    """Text as a cell in font .VnTime holds it; capitals with tones become small letters (capital font)."""
    return "".join(_VN3.get(c) or _VN3.get(c.lower()) or c for c in _nfc(text))


def tcvn3_bytes(text: str) -> bytes:
    """The same as a file of single bytes."""
    return tcvn3(text).encode("latin-1")


def vni(text: str) -> str:
    """Text as a cell in font VNI-Times holds it: two characters for a letter with a mark."""
    return "".join(map(_vni_letter, _nfc(text)))


def vni_bytes(text: str) -> bytes:
    """The same as a file of single bytes."""
    return vni(text).encode("cp1252")


def cp1258(text: str) -> bytes:
    """Windows-1258: precomposed where the page has the letter, else a base letter and its tone."""
    return b"".join(map(_cp1258_letter, _nfc(text)))


def double_converted(text: str) -> str:
    """Unicode text once more run through a TCVN3 converter: Latin-1 letters alone change."""
    back = {code: letter for letter, code in _VN3.items()}
    return "".join(back.get(c, c) if "\u00e1" <= c <= "\u00fe" and c != "ý" else c for c in text)


def _vni_letter(letter: str) -> str:
    if letter in "đĐ":
        return "ñ" if letter == "đ" else "Ñ"
    parts = unicodedata.normalize("NFD", letter)
    base, marks = parts[0], parts[1:]
    tone = next((m for m in marks if m in _TONES), "")
    shape = next((m for m in marks if m not in _TONES), "")
    capital = base.isupper()
    if not marks:
        return letter
    if base in "iI":
        return _case(_VNI_I[tone], capital)
    if shape == "\u031b":  # ơ, ư
        return _case("ô" if base in "oO" else "ö", capital) + _case(
            _VNI_TONES.get(tone, ""), capital
        )
    if base in "yY" and tone == "\u0323":
        return _case("î", capital)
    table = {"\u0302": _VNI_CIRCUMFLEX, "\u0306": _VNI_BREVE}.get(shape, _VNI_TONES)
    return base + _case(table[tone], capital)


def _cp1258_letter(letter: str) -> bytes:
    try:
        return letter.encode("cp1258")
    except UnicodeEncodeError:
        parts = unicodedata.normalize("NFD", letter)
        tone = next(m for m in parts[1:] if m in _TONES)
        base = _nfc(parts.replace(tone, ""))
        return base.encode("cp1258") + tone.encode("cp1258")


def _case(letters: str, capital: bool) -> str:
    return letters.upper() if capital else letters


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)
