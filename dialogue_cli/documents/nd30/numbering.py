"""Numbers and letters of the parts of a paper (ND30-STRUCT-02, ND30-ANNEX-02)."""

from dialogue_cli.documents.nd30.rules import rules

_ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"))
_ROMAN_SMALL = ((40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def point_letter(place: int) -> str:
    """The letter of the point at that place, from 1: a b c d đ e g …; after y come aa, ab."""
    letters = rules().point_letters
    round_, within = divmod(place - 1, len(letters))
    return (letters[round_ - 1] if round_ else "") + letters[within]


def is_lettered(count: int) -> bool:
    """Whether so many points can be told apart by one letter each: a to y are 23."""
    return count <= len(rules().point_letters)


def roman(number: int) -> str:
    """A number from 1 on in Roman figures."""
    figures = ""
    for value, figure in (*_ROMAN, *_ROMAN_SMALL):
        count, number = divmod(number, value)
        figures += figure * count
    return figures
