"""Whether a text names a person: a title with a name in capitals after it."""

import re
from functools import cache

from dialogue_cli.reference.fillers import fillers
from dialogue_cli.vietnamese.text import in_small_letters, normalise

_LONGEST_NAME = 4
_NAME_WORD = re.compile(r"[^\W\d_]+(?:['.\u2019][^\W\d_]+)*")


def names_a_person(text: str) -> bool:
    """Whether a title is followed by enough words of a name that is not all in capitals."""
    text = normalise(text)
    needed = fillers().person_titles
    return any(
        _length_of_name(text[found.end() :]) >= needed[found[1]]
        for found in _titles().finditer(in_small_letters(text))
    )


def _length_of_name(text: str) -> int:
    length = 0
    for word in text[:80].split(maxsplit=_LONGEST_NAME)[:_LONGEST_NAME]:
        found = _NAME_WORD.match(word)
        if not found or not _is_capitalised(found[0]):
            break
        length += 1
        if found.end() < len(word):
            break
    return length


def _is_capitalised(word: str) -> bool:
    """A capital followed by small letters, or initials with dots (P.V.Dũng)."""
    return word[0].isupper() and (word[1:].islower() or "." in word)


@cache
def _titles() -> re.Pattern[str]:
    alternatives = "|".join(map(re.escape, sorted(fillers().person_titles, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)({alternatives})\s+")
