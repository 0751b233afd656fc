"""Widths of texts set in Times New Roman, without Word: what wraps, and how long a rule must be."""

from collections.abc import Callable, Iterable

from dialogue_cli.reference.letter_widths import letter_widths

TWIPS_PER_MM = 1440 / 25.4
TWIPS_PER_POINT = 20
_TIED = chr(0xA0)  # a space that no line is broken at

Measure = Callable[[str], float]


def text_width(text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
    """Width in twips of one line of NFC text; a letter that the font lacks counts as half an em."""
    units, faces = letter_widths()
    face = faces[bold, italic]
    return sum(face.get(letter, units // 2) for letter in text) * size * TWIPS_PER_POINT / units


def text_width_mm(text: str, size: float, bold: bool = False, italic: bool = False) -> float:
    """Width in millimetres of one line of NFC text (nd30.md §4.3 has a table to compare with)."""
    return text_width(text, size, bold=bold, italic=italic) / TWIPS_PER_MM


def wrapped(text: str, limit: float, measure: Measure, together: Iterable[str] = ()) -> list[str]:
    """The lines a text takes in a column of that width; words of `together` stay on one line.

    A single word wider than the column stands alone on its line.
    """
    lines: list[str] = []
    for word in _words(text, together):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and measure(joined) <= limit:
            lines[-1] = joined
        else:
            lines.append(word)
    return lines


def balanced(
    text: str,
    limit: float,
    measure: Measure,
    *,
    together: Iterable[str] = (),
    narrowest: float = 0.0,
) -> list[str]:
    """As few lines as `wrapped`, as even as they can be in a column no narrower than that."""
    words = tuple(together)
    best = wrapped(text, limit, measure, words)
    while len(best) > 1:
        longest = max(map(measure, best))
        narrower = wrapped(text, longest - 1, measure, words)
        if len(narrower) > len(best) or not narrowest <= max(map(measure, narrower)) < longest:
            return best
        best = narrower
    return best


def _words(text: str, together: Iterable[str]) -> list[str]:
    """The words of a text, those of a fixed phrase as one."""
    for phrase in together:
        text = text.replace(phrase, phrase.replace(" ", _TIED))
    return [word.replace(_TIED, " ") for word in text.split(" ") if word]
