"""Which columns of a budget hold what: one set of figures, or one for each source, and in what money they count."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from dialogue_cli.intake.kinds.cells import Place
from dialogue_cli.intake.layout.columns import Columns, Label
from dialogue_cli.intake.layout.wording import plain, words
from dialogue_cli.reference import headings
from dialogue_cli.reference.purses import headed_purse, purse_of

KIND = "budget"
DONG, THOUSAND, MILLION = 1, 1_000, 1_000_000
_FIGURES = frozenset({"quantity", "times", "rate", "amount", "spent"})
# A source that is named only among other sources has so many words at most.
_MOST_WORDS = 5
_SIGNS = re.compile(r"[():;/]+")


@dataclass(frozen=True, slots=True)
class Purse:
    """The columns of one source that has its own: its name as the heading says, and where its figures stand."""

    source: str
    by_field: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class BudgetColumns:
    """Field → column for the row as a whole, the sources with columns of their own, what each column counts in.

    `counts_in` gives the đồng of one by column; `by_title` are the columns that only a line above speaks for.
    """

    by_field: Mapping[str, int]
    purses: tuple[Purse, ...] = ()
    counts_in: Mapping[int, int] = field(default_factory=dict)
    by_title: frozenset[int] = frozenset()

    def column_of(self, source: str, name: str) -> int | None:
        """The column of a figure: of the row as a whole, or of the source with that name; None without one."""
        if not source:
            return self.by_field.get(name)
        return next((p.by_field.get(name) for p in self.purses if p.source == source), None)


def budget_columns(place: Place) -> BudgetColumns:
    """The columns of a table of the kind budget, and in what money each counts."""
    found = figures_of(place.columns, place.labels)
    every = (found.by_field, *(purse.by_field for purse in found.purses))
    money = [column for names in every for column in _money(names)]
    own = {column: _counted_in(" ".join(place.labels[column])) for column in money}
    above = _in_titles(place.titles)
    return replace(
        found,
        counts_in={column: own[column] or above or DONG for column in money},
        by_title=frozenset(column for column in money if not own[column] and above),
    )


def figures_of(known: Columns, labels: Sequence[Label]) -> BudgetColumns:
    """Where the figures of the row and those of its sources stand; what a clerk has settled goes first."""
    free = [() if index in known.settled else label for index, label in enumerate(labels)]
    purses = _purses(free)
    taken = {column for purse in purses for column in purse.by_field.values()}
    spent = _spent(free, taken)
    by_field = {
        name: column
        for name, column in known.by_field.items()
        if name in headings.fields(KIND)
        and column not in taken
        and (name != "spent" or not spent or column in known.settled)
    }
    for name, column in (*spent.items(), *_others(free, {*taken, *spent.values()})):
        if name not in by_field and column not in by_field.values():
            by_field[name] = column
    return BudgetColumns(by_field, purses)


def _money(by_field: Mapping[str, int]) -> Iterator[int]:
    return (by_field[name] for name in ("rate", "amount", "spent") if name in by_field)


def _purses(labels: Sequence[Label]) -> tuple[Purse, ...]:
    """Columns whose headings name a source, gathered by that name."""
    clear = any(headed_purse(text) for label in labels for text in label)
    found: dict[str, dict[str, int]] = {}
    for column, label in enumerate(labels):
        named = next((text for text in reversed(label) if headed_purse(text)), "")
        if not named and label and (clear or _shares_sources(label)):
            # "Công đoàn" beside "Ngân sách nhà nước", or below "Nguồn kinh phí", is no unit.
            named = next((text for text in reversed(label) if _may_be_source(text)), "")
        if not named:
            continue
        others = [text for text in label if text != named]
        figure = next((name for text in reversed(others) if (name := _figure(text))), "amount")
        if figure == "amount" and any(_figure(text) == "spent" for text in others):
            figure = "spent"
        found.setdefault(named, {}).setdefault(figure, column)
    return tuple(Purse(source, by_field) for source, by_field in found.items())


def _may_be_source(text: str) -> bool:
    """Whether a few words that head no other column name one source."""
    return (
        len(text.split()) <= _MOST_WORDS
        and bool(purse_of(text))
        and headings.read(KIND, text) is None
    )


def _shares_sources(label: Label) -> bool:
    """Whether the heading above says that what stands below are sources or their sums."""
    readings = (headings.read(KIND, text) for text in label[:-1])
    return any(reading and reading.field in {"source", "amount"} for reading in readings)


def _spent(labels: Sequence[Label], taken: set[int]) -> dict[str, int]:
    """Below "Quyết toán" stands a set of figures again: what was spent is its sum."""
    for column, label in enumerate(labels):
        if column in taken or not any(_figure(text) == "spent" for text in label):
            continue
        if _figure(label[-1]) in {"spent", "amount"}:
            return {"spent": column}
    return {}


def _others(labels: Sequence[Label], taken: set[int]) -> Iterator[tuple[str, int]]:
    """What the other headings say, from the left; figures below a heading of what was spent are not the plan's."""
    for column, label in enumerate(labels):
        if column in taken or not label or any(_figure(text) == "spent" for text in label[:-1]):
            continue
        for text in (" ".join(label), label[-1]):
            if reading := headings.read(KIND, text):
                yield reading.field, column
                break


def _figure(text: str) -> str:
    reading = headings.read(KIND, text)
    return reading.field if reading and reading.field in _FIGURES else ""


def _counted_in(text: str) -> int:
    """What one counts where a heading says so: "Thành tiền (triệu đồng)", "Kinh phí (trđ)"; 0 where it does not."""
    pieces = [piece for part in _SIGNS.split(text)[1:] if (piece := plain(part))]
    return next((unit for piece in pieces if (unit := _unit(piece))), 0)


def _in_titles(titles: Sequence[str]) -> int:
    """What one counts by the line "ĐVT: triệu đồng" above the table; 0 without such a line."""
    label = words("budget", "counted_in")
    for place in range(len(titles) - 1, -1, -1):
        text = plain(
            " ".join(titles[place : place + 2]) if titles[place].endswith(":") else titles[place]
        )
        syllables = text.split()
        for count in range(min(label.longest, len(syllables)), 0, -1):
            if label.is_whole(" ".join(syllables[:count])):
                if unit := _unit(" ".join(syllables[count:])):
                    return unit
                break
    return 0


def _unit(plain_text: str) -> int:
    if words("gift", "million").starts(plain_text):
        return MILLION
    if words("gift", "thousand").starts(plain_text):
        return THOUSAND
    return DONG if words("budget", "dong").starts(plain_text) else 0
