"""The one entry for damaged text: what can be made good with certainty is, and the rest is reported.

Sound text comes back as it is, but for the spelling that `text.normalise` keeps.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from dialogue_cli.vietnamese.mending import damage, legacy_text, mojibake
from dialogue_cli.vietnamese.mending.document_numbers import with_hyphens
from dialogue_cli.vietnamese.text import normalise

# Kinds that lose nothing and change no letter: noted, not worth a clerk's time.
TRIVIAL = frozenset({"nfc", "invisible", "spaces"})
# Kinds that befall a whole sheet, so that one cell tells something of another.
IN_COMPANY = frozenset((*legacy_text.ENCODINGS, *damage.DAMAGES))

_SOFT_HYPHEN, _LOST = "\u00ad", "\ufffd"
_INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_ODD_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
# Signs of Latin-1 that Vietnamese does not use, and what else shows that a text wants a look.
_STRANGE = (
    "\u0080-\u009f\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce\u00cf\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df"
    "\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff\u03bc\ufffd"
)
_MARKS = "\u0300-\u036f"
_FOREIGN = re.compile(f"[{_STRANGE}{_SOFT_HYPHEN}]|à[A-ZĐ]")
_STRANGE_LETTERS = re.compile(f"[{_STRANGE}{_MARKS}{_INVISIBLE}{_ODD_SPACES}]")
# Rhymes that damage makes and Vietnamese does not have: "cỏc", "tiờn", "cơng", "cĩ". One set of
# first letters is looked for, which is fast, and then what stands around each.
_DAMAGED = re.compile(
    "[ỏờơĩõỡụĨỒ](?:(?<=ỏ)(?:nh|[cptoyu])|(?<=[^gG][iyu]ờ)[muctn]"
    "|(?<=[^ưƯ]ơ)n?[cg]|(?<=ĩ)(?:[imcp]|ng)|(?<=õ)[yu]|(?<=ỡ)(?:nh|a)|(?<=[hc]ụ)ng|(?<=Ĩ)[IMCP]|(?<=HỒ) XÃ HỘI)"
)
_NUMBER_WITHOUT_HYPHEN = re.compile("/(?:QĐ|NĐ|NQ|TT|CT|KH|BC|TB|CV)[A-ZĐ]{2}")


_LAST_TOUCHES: Mapping[str, Callable[[str], str]] = MappingProxyType(
    {"swallowed-space": mojibake.with_space_given_back, "hyphens": with_hyphens}
)


@dataclass(frozen=True, slots=True)
class Repaired:
    """A text in its normal spelling, what was done to it, and whether a clerk must look at it.

    Codes: mojibake, tcvn3, vni, double-conversion, pdf, swallowed-space, hyphens, nfc, invisible, spaces.
    """

    text: str
    done: tuple[str, ...] = ()
    doubtful: bool = False

    @property
    def is_trivial(self) -> bool:
        """Whether no letter was changed."""
        return TRIVIAL.issuperset(self.done)


def has_strange_letters(text: str) -> bool:
    """Whether a text, or many texts joined, holds a sign that sound Vietnamese does not."""
    return _STRANGE_LETTERS.search(text) is not None


def has_damaged_words(text: str) -> bool:
    """Whether a text, or many texts joined, holds a word that looks damaged; some sound ones do."""
    return bool(_DAMAGED.search(text) or _NUMBER_WITHOUT_HYPHEN.search(text))


def speaks_against(code: str, text: str) -> bool:
    """Whether a text cannot share the damage or the encoding of that code: it holds letters that would be gone."""
    if code in damage.DAMAGES:
        return damage.is_untouched(text, code)
    return legacy_text.is_unicode(text)


def repair(text: str, font: str = "", company: frozenset[str] = frozenset()) -> Repaired:
    """The text made good as far as that is certain.

    `font` is the font of its cell if known; `company` the codes of what was found in other texts
    of the same sheet, which lets a short text be judged.
    """
    composed = unicodedata.normalize("NFC", text)
    if font or company or _FOREIGN.search(composed) or has_damaged_words(composed):
        found, done, doubtful = _made_good(composed, font, company)
    else:
        found, done, doubtful = composed, [], False
    kept = normalise(found.replace(_SOFT_HYPHEN, ""))
    return Repaired(kept, (*done, *_trivial(text, found, done)), doubtful)


def _made_good(text: str, font: str, company: frozenset[str]) -> tuple[str, list[str], bool]:
    """A text with its letters as they were meant, what was done, and whether it is doubtful."""
    done: list[str] = []
    found, doubtful = text, _LOST in text
    if again := mojibake.reread(text):
        done.append("mojibake")
        found, doubtful = again.text, doubtful or again.doubtful
    elif legacy := legacy_text.read(text, font=font, company=company):
        done.append(legacy.encoding)
        found, doubtful = legacy.text, doubtful or legacy.doubtful
    elif restored := _restored(text, company):
        done += [restored[0]] if restored[1].text != text else []
        found, doubtful = restored[1].text, doubtful or restored[1].doubtful
    for code, mend in _LAST_TOUCHES.items():
        if (mended := mend(found)) != found:
            done.append(code)
            found = mended
    return found, done, doubtful


def _restored(text: str, company: frozenset[str]) -> tuple[str, damage.Restored] | None:
    for kind in damage.DAMAGES:
        if restored := damage.restore(text, kind, in_company=kind in company):
            return kind, restored
    return None


def _trivial(text: str, found: str, done: list[str]) -> list[str]:
    """What changes no letter; the marks and signs of a legacy encoding are no such things."""
    noted = []
    if not done and not unicodedata.is_normalized("NFC", text):
        noted.append("nfc")
    if re.search(f"[{_INVISIBLE}]", found):
        noted.append("invisible")
    if re.search(f"[{_ODD_SPACES}]|  ", found):
        noted.append("spaces")
    return noted
