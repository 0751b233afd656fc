"""The figures as the page of documentation shows them, put between its two marks."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.triage import scoring
from benchmarks.triage.evaluated import NAMES, WANTED, Evaluated, shown

FIGURES = "figures"
_CONFUSIONS = 8


class NoMarks(ValueError):
    """The page lacks the marks between which the figures stand."""


def write(page: Path, results: Sequence[Evaluated]) -> None:
    """Put the figures into the page; what stands outside the marks stays."""
    put(page, FIGURES, told(results))


def put(page: Path, mark: str, lines: Iterable[str]) -> None:
    """Put lines into the page between the marks of a name; raises NoMarks when it has no place for them."""
    text = page.read_text(encoding="utf-8")
    page.write_text(between(text, mark, lines), encoding="utf-8", newline="\n")


def between(text: str, mark: str, lines: Iterable[str]) -> str:
    """The text of a page with these lines between `<!-- mark: begin … -->` and `<!-- mark: end -->`."""
    found = re.search(rf"(<!-- {mark}: begin[^>]*-->\n).*?(<!-- {mark}: end -->)", text, re.DOTALL)
    if not found:
        raise NoMarks(mark)
    told = "".join(f"{line}\n" for line in lines)
    return f"{text[: found.end(1)]}{told}{text[found.start(2) :]}"


def told(results: Iterable[Evaluated]) -> list[str]:
    """The figures of all sets, line by line."""
    return [line for one in results for line in _told(one)]


def _told(one: Evaluated) -> Iterable[str]:
    groups = len({row.group for row in one.judged.rows})
    yield ""
    yield f"### {one.judged.name}: {len(one.judged.rows)} petitions, {groups} requests"
    yield ""
    yield from _figures(one)
    yield ""
    yield "How sure it said it was, and how often it was right:"
    yield ""
    yield from _calibration(one)
    yield ""
    yield "The commonest confusions (right → said, how often):"
    yield ""
    yield from _confusions(one)
    yield ""


def _figures(one: Evaluated) -> Iterable[str]:
    columns = list(one.figures)
    yield from _head(["figure", "wanted", *columns])
    for key, name in NAMES.items():
        wanted = f"{WANTED[key]:.2f}" if key in WANTED else ""
        yield _row([name, wanted, *(shown(one.figures[column][key]) for column in columns)])


def _calibration(one: Evaluated) -> Iterable[str]:
    yield from _head(["field", "confidence from", "decisions", "mean", "right"])
    for band in scoring.calibration(one.judged.rows, one.said):
        numbers = (f"{band.least:.2f}", str(band.decisions), shown(band.mean), shown(band.right))
        yield _row([band.field, *numbers])


def _confusions(one: Evaluated) -> Iterable[str]:
    found = scoring.confusions(scoring.wrong_values(one.judged.rows, one.said))
    for name, confused in found.items():
        told = (f"{right} → {said or 'undecided'} {n}" for right, said, n in confused[:_CONFUSIONS])
        yield f"- {name}: {'; '.join(told)}"


def _head(names: Sequence[str]) -> Iterable[str]:
    yield _row(names)
    yield _row(["---"] + ["---:"] * (len(names) - 1))


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
