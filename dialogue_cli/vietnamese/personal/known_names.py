"""Finds the names of known people in running text, in capitals and small letters, with marks or without."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from dialogue_cli.vietnamese.names import person_key, strip_titles
from dialogue_cli.vietnamese.personal.stretches import Stretch
from dialogue_cli.vietnamese.text import fold, normalise

_SYLLABLE = re.compile(r"[^\W\d_]+(?:['’ʼ`][^\W\d_]+)*")
# Between two syllables of one name; in the name of a file also other signs.
_BETWEEN = re.compile(r"[ \u00a0_.\-]{1,2}")
_FEWEST, _MOST = 2, 6
# A name of two syllables without its marks or capitals is too often something else.
_SURE_IN_ANY_SPELLING = 3
# Who is asked for a name may write who they are instead.
_NO_NAMES = frozenset(
    (
        *("tập", "đơn", "cđcs", "nhóm", "phòng", "tổ", "chi", "xí", "trường", "khoa", "ban", "bộ"),
        *("phân", "nhân", "giáo", "người", "các", "chị", "cnlđ", "nlđ", "btv", "bch", "khu", "nhà"),
        *("xưởng", "chuyền", "toàn", "hội", "liên"),
    )
)
_PHRASES = (
    *("công nhân", "công đoàn", "công ty", "đoàn viên", "người lao động", "cán bộ", "đại diện"),
    *("ẩn danh", "không tên", "không nêu", "giấu tên", "lao động"),
)
# After these words the same syllables name a street, a school or a prize.
_NAMED_AFTER = frozenset(
    (
        *("đường", "phố", "trường", "phường", "xã", "thôn", "buôn", "cầu", "chợ", "hẻm", "ngõ"),
        *("quỹ", "giải", "thcs", "thpt", "mầm", "viện", "học", "trấn", "tnhh", "cp", "dntn"),
    )
)

_Name: TypeAlias = tuple[str, ...]


class KnownNames:
    """The names of some people, ready to be looked for."""

    def __init__(self, names: Iterable[str]) -> None:
        """Cells that hold no person's name are left out."""
        found: dict[str, set[_Name]] = defaultdict(set)
        exact: set[_Name] = set()
        for name in set(names):
            written = syllables_of_name(name)
            if written:
                folded = tuple(map(_folded, written))
                found[folded[0]].add(folded)
                exact.add(tuple(map(_small, written)))
        self._exact = exact
        # By the first and the last syllable: of thousands of names few have both in one text.
        self._by_ends: dict[str, dict[str, list[_Name]]] = {}
        for first, known in found.items():
            ends = self._by_ends.setdefault(first, {})
            for folded in sorted(known):
                ends.setdefault(folded[-1], []).append(folded)

    def __bool__(self) -> bool:
        return bool(self._by_ends)

    def found_in(self, text: str) -> Iterator[Stretch]:
        """Every place in a text in NFC where one of the names stands."""
        if not self._by_ends:
            return
        here = {_folded(one) for one in set(_SYLLABLE.findall(text))}
        possible: dict[str, list[_Name]] = {}
        for first in here & self._by_ends.keys():
            ends = self._by_ends[first]
            names = [n for last in here & ends.keys() for n in ends[last] if here.issuperset(n)]
            if names:
                possible[first] = sorted(names, key=lambda one: (-len(one), one))
        if possible:
            yield from self._placed(text, possible)

    def _placed(self, text: str, possible: Mapping[str, Sequence[_Name]]) -> Iterator[Stretch]:
        tokens = list(_SYLLABLE.finditer(text))
        place = 0
        while place < len(tokens):
            names = possible.get(_folded(tokens[place][0]), ())
            length = next((len(name) for name in names if self._is(name, text, tokens, place)), 0)
            if length:
                start, end = tokens[place].start(), tokens[place + length - 1].end()
                yield Stretch(start, end, "name", person_key(text[start:end]))
            place += length or 1

    def _is(self, name: _Name, text: str, tokens: Sequence[re.Match[str]], place: int) -> bool:
        meant = tokens[place : place + len(name)]
        written = [one[0] for one in meant]
        if tuple(map(_folded, written)) != name:
            return False
        gaps = (text[a.end() : b.start()] for a, b in pairwise(meant))
        if not all(map(_BETWEEN.fullmatch, gaps)):
            return False
        if len(name) < _SURE_IN_ANY_SPELLING and not (
            tuple(map(_small, written)) in self._exact and all(one[0].isupper() for one in written)
        ):
            return False
        return place == 0 or tokens[place - 1][0].lower() not in _NAMED_AFTER


def syllables_of_name(name: str) -> tuple[str, ...]:
    """The syllables of a person's name; none where a cell says something else, or too little to find somebody by."""
    bare = unicodedata.normalize("NFC", strip_titles(normalise(name)))
    lower = bare.lower()
    written = tuple(_SYLLABLE.findall(bare))
    if not _FEWEST <= len(written) <= _MOST or any(letter.isdigit() for letter in bare):
        return ()
    if lower.split(maxsplit=1)[0] in _NO_NAMES or any(phrase in lower for phrase in _PHRASES):
        return ()
    return written


def _small(syllable: str) -> str:
    """In small letters with their marks; an apostrophe of any kind is none."""
    return "".join(letter for letter in syllable.lower() if letter.isalpha())


@lru_cache(maxsize=65536)
def _folded(syllable: str) -> str:
    return "".join(letter for letter in fold(syllable) if letter.isalpha())
