"""Whether what was typed or scanned may be somebody's number: it is not shown again to whoever stands by."""

# Telephones and identity cards, the old ones too, have as many digits or more.
_FEWEST_DIGITS = 9


def has_number_of_person(text: str) -> bool:
    """Whether a line has as many digits as a telephone or a card."""
    return sum(map(str.isdecimal, text)) >= _FEWEST_DIGITS
