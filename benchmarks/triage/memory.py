"""How much a clerk's corrections help the next proposals.

python -m benchmarks.triage.memory

The first wording of half of the requests is corrected, by turns: the other wordings of these should come out
better, and those of the requests that nobody corrected no worse.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from benchmarks.triage.labelled import LabelledSet, Row, held_apart_set, shared_set
from benchmarks.triage.product import petition
from dialogue_cli.decisions.questions import triage
from dialogue_cli.model.memory import Precedent
from dialogue_cli.model.petitions import FIELDS, SURE_FROM, Decided

YEAR = 2024


def main() -> None:
    for labelled in (held_apart_set(), shared_set()):
        if labelled:
            report(labelled)


def report(labelled: LabelledSet) -> None:
    """Shares that are right before and after, for the requests corrected and for the others."""
    groups = list(dict.fromkeys(row.group for row in labelled.rows))
    before, after = Counter[str](), Counter[str]()
    alone = decided(labelled.rows, ())
    for half in (0, 1):
        corrected = frozenset(groups[half::2])
        steered = decided(labelled.rows, corrections(labelled.rows, corrected))
        for kind, rows in parts(labelled.rows, corrected).items():
            count(before, kind, rows, alone)
            count(after, kind, rows, steered)
    print(labelled.name)
    for kind in ("corrected", "other"):
        print(f"  {kind}: {before[kind]} petitions")
        for field in FIELDS:
            shares = [
                f"{found[f'{kind} {field} right'] / max(1, found[kind]):.3f}"
                f" (sure {found[f'{kind} {field} sure']}, of these right"
                f" {found[f'{kind} {field} sure right'] / max(1, found[f'{kind} {field} sure']):.3f})"
                for found in (before, after)
            ]
            changed = after[f"{kind} {field} precedent"]
            good = after[f"{kind} {field} precedent right"]
            print(f"    {field:<7} {' -> '.join(shares)}; by precedent {changed}, right {good}")


def corrections(rows: Iterable[Row], groups: frozenset[str]) -> list[Precedent]:
    """The first wording of each of these requests as a clerk would decide it."""
    first: dict[str, tuple[int, Row]] = {}
    for number, row in enumerate(rows, start=1):
        first.setdefault(row.group, (number, row))
    return [
        Precedent(number, YEAR, row.text, {field: getattr(row, field) for field in FIELDS})
        for group, (number, row) in first.items()
        if group in groups
    ]


def parts(rows: Sequence[Row], corrected: frozenset[str]) -> dict[str, list[tuple[int, Row]]]:
    """The other wordings of the requests corrected, and all of the rest, by number."""
    found: dict[str, list[tuple[int, Row]]] = {"corrected": [], "other": []}
    seen: set[str] = set()
    for number, row in enumerate(rows, start=1):
        if row.group not in corrected:
            found["other"].append((number, row))
        elif row.group in seen:
            found["corrected"].append((number, row))
        seen.add(row.group)
    return found


def decided(rows: Sequence[Row], precedents: Sequence[Precedent]) -> dict[int, Decided]:
    """Every row triaged, with the precedents weighed in."""
    made = [Decided(petition(number, row)) for number, row in enumerate(rows, start=1)]
    return {one.petition.id: one for one in triage(made, precedents=precedents).decided}


def count(
    found: Counter[str], kind: str, rows: Sequence[tuple[int, Row]], done: dict[int, Decided]
) -> None:
    for number, row in rows:
        found[kind] += 1
        for field in FIELDS:
            decision = done[number].decision(field)
            if not decision:
                continue
            right = decision.value in row.accepted(field)
            found[f"{kind} {field} right"] += right
            if decision.confidence >= SURE_FROM:
                found[f"{kind} {field} sure"] += 1
                found[f"{kind} {field} sure right"] += right
            if decision.origin == "precedent":
                found[f"{kind} {field} precedent"] += 1
                found[f"{kind} {field} precedent right"] += right


if __name__ == "__main__":
    main()
