"""Several columns of requests side by side: by whom is asked ("Đối với UBND tỉnh") or by subject ("Kiến nghị về …")."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from dialogue_cli.intake.layout.wording import plain, words
from dialogue_cli.reference import headings

_NAME = "text_{}"
SECOND_TEXT = _NAME.format(2)
"""The field under which `with_parallel` keeps the second column of requests; the third follows …"""


def text_columns(by_field: Mapping[str, int]) -> Iterator[int]:
    """The columns of requests from left to right."""
    yield by_field["text"]
    number = 2
    while (column := by_field.get(_NAME.format(number))) is not None:
        yield column
        number += 1


def with_parallel(
    kind: str, by_field: dict[str, int], labels: Sequence[Sequence[str]]
) -> dict[str, int]:
    """Each of the columns that divide the requests among them is a column of requests of its own."""
    if "text" not in by_field or kind != "petitions":
        return by_field
    places = [index for index, label in enumerate(labels) if _is_division(kind, " ".join(label))]
    if len(places) < 2 or by_field["text"] not in places:
        return by_field
    others = {name: index for name, index in by_field.items() if index not in places}
    further = {_NAME.format(number): index for number, index in enumerate(places[1:], start=2)}
    return {**others, "text": places[0], **further}


def with_solution(
    by_field: dict[str, int], labels: Sequence[Sequence[str]], said: Collection[int]
) -> dict[str, int]:
    """What is proposed beside a request is apart from it; beside mere difficulties it is the request, and read on.

    `said` are the columns that a clerk has spoken of: they stay what they were called.
    """
    column = by_field.get("solution")
    if column is None or column in said or "text" not in by_field or "proposal" in by_field:
        return by_field
    if words("request", "asked_by").within(plain(" ".join(labels[by_field["text"]]))):
        return by_field
    return {("proposal" if field == "solution" else field): at for field, at in by_field.items()}


@lru_cache(maxsize=4096)
def _is_division(kind: str, heading: str) -> bool:
    """Whether a heading names the request and goes on with a part of it: "Kiến nghị" and "về tiền lương"."""
    syllables = heading.split()
    divides = words("request", "divided_by")
    for place in range(1, len(syllables)):
        if divides.starts(plain(" ".join(syllables[place:]))):
            found = headings.read(kind, " ".join(syllables[:place]))
            return found is not None and found.whole and found.field == "text"
    return False
