"""What keys were struck, from the letters that a Vietnamese keyboard or input method made of them."""

import unicodedata

# The row of digits of Windows' Vietnamese keyboard: letters, then marks of tone.
_ROW = dict(zip("ăâêô\u0300\u0309\u0303\u0301\u0323đ", "1234567890", strict=True))
_TELEX_TONES = {"\u0300": "f", "\u0309": "r", "\u0303": "x", "\u0301": "s", "\u0323": "j"}
_CIRCUMFLEX, _BREVE, _HORN = "\u0302", "\u0306", "\u031b"


def digits_struck(text: str) -> str | None:
    """The digits that were struck, whichever way they are shown; None when other keys were among them."""
    found: list[str] = []
    for letter in text:
        struck = str(unicodedata.decimal(letter)) if letter.isdecimal() else _on_row(letter.lower())
        if not struck:
            return None
        found.append(struck)
    return "".join(found)


def _on_row(letter: str) -> str:
    """The digits behind one letter of the row; a letter and its tone may have become one."""
    if letter in _ROW:
        return _ROW[letter]
    base, *marks = tuple(unicodedata.normalize("NFD", letter))
    quality = next((mark for mark in marks if mark not in _ROW), "")
    vowel = unicodedata.normalize("NFC", base + quality)
    if not quality or vowel not in _ROW:
        return ""
    return _ROW[vowel] + "".join(_ROW[mark] for mark in marks if mark in _ROW)


def telex_struck(word: str) -> str:
    """The keys by which Telex made a word, its tone struck last: "ná" is "nas", "đa" is "dda"."""
    keys: list[str] = []
    tone = ""
    for letter in unicodedata.normalize("NFD", word.lower().replace("đ", "dd")):
        if letter in _TELEX_TONES:
            tone = _TELEX_TONES[letter]
        elif letter == _CIRCUMFLEX:
            keys.append(keys[-1])
        elif letter in {_BREVE, _HORN}:
            keys.append("w")
        else:
            keys.append(letter)
    return "".join(keys) + tone
