"""The figures as the page of documentation shows them, put between its two marks."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.triage import scoring
from benchmarks.triage.evaluated import NAMES, WANTED, Evaluated, shown

BEGIN = "<!-- figures: begin (make eval EVAL=--write) -->"
END = "<!-- figures: end -->"
_CONFUSIONS = 8


class NoMarks(ValueError):
    """The page lacks the marks between which the figures stand."""


def write(page: Path, results: Sequence[Evaluated]) -> None:
    """Put the figures into the page; what stands outside the marks stays."""
    text = page.read_text(encoding="utf-8")
    page.write_text(with_figures(text, results), encoding="utf-8", newline="\n")


def with_figures(text: str, results: Sequence[Evaluated]) -> str:
    """The text of the page with these figures; raises NoMarks when it has no place for them."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise NoMarks(BEGIN)
    told = "\n".join(line for one in results for line in _told(one))
    return f"{before}{BEGIN}\n{told}\n{END}{after}"


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
