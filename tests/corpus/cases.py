"""All cases: importing the modules that write them puts them on the list."""

from tests.corpus import answers, bad, formats, layout, offices, parts, people, texts, traps, values
from tests.corpus.truth import CASES

__all__ = [
    "CASES", "answers", "bad", "formats", "layout", "offices", "parts", "people", "texts", "traps", "values",
]  # fmt: skip
