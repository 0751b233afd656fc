"""TOML that people have written, read in bounded time."""

import re
import tomllib
from typing import Any

# The reader's work grows with the square of the parts of a dotted key: 200,000 letters of "a.a.a" take it minutes.
MOST_DOTS = 300
# What stands in quotes on one line is no part of a key by itself; an escaped quote only lets more be counted.
_QUOTED = re.compile(r""""[^"]*"|'[^']*'""")


def toml_values(text: str) -> dict[str, Any]:
    """The values of a TOML text; raises tomllib.TOMLDecodeError, which tells the line, whatever is wrong with it."""
    for number, line in enumerate(text.split("\n"), start=1):
        if line.count(".") > MOST_DOTS and _QUOTED.sub("", line).count(".") > MOST_DOTS:
            told = f"Key of too many parts (at line {number}, column 1)"
            raise tomllib.TOMLDecodeError(told)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise
    except (ValueError, RecursionError) as error:  # a number of thousands of digits, many brackets
        told = "Number or nesting beyond all measure (at line 1, column 1)"
        raise tomllib.TOMLDecodeError(told) from error
