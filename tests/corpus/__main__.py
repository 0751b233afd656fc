"""Prints, case by case, what the product misses: `python -m tests.corpus [WORD …] [--keep FOLDER]`.

Without words every case is scored and at most three misses of each are shown; with words only the cases whose
category or name holds one of them, with all misses. `--keep` leaves the files and offices there to be looked at.
"""

import argparse
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from tests.corpus.cases import CASES
from tests.corpus.scoring import Score, new_office, score
from tests.corpus.truth import Case

MOST_MISSES = 3


def main() -> None:
    """Score the cases that are meant and print the figures of each category."""
    reader = argparse.ArgumentParser()
    reader.add_argument("words", nargs="*")
    reader.add_argument("--keep", type=Path)
    given = reader.parse_args()
    wanted = [c for c in CASES if not given.words or any(w in str(c) for w in given.words)]
    if given.keep:
        _print_scores(wanted, given.keep, full=bool(given.words))
        return
    with tempfile.TemporaryDirectory() as folder:
        _print_scores(wanted, Path(folder), full=bool(given.words))


def _print_scores(cases: Sequence[Case], folder: Path, *, full: bool) -> None:
    totals: dict[str, Score] = defaultdict(Score)
    start = time.perf_counter()
    office = new_office(folder / "office")
    for case in cases:
        one = score(case, office, folder / case.category / case.name)
        totals[case.category] += one
        totals["all"] += one
        shown = one.misses if full else one.misses[:MOST_MISSES]
        print(*(f"  {case.category}/{miss}" for miss in shown), sep="\n", end="\n" if shown else "")
        if len(one.misses) > len(shown):
            print(f"  {case.category}/{case.name}: … and {len(one.misses) - len(shown)} more")
    columns = ("records", "extra", "found", "right", "units", "refused")
    print(f"\n{'category':<12}", *(f"{column:>8}" for column in columns))
    for category in sorted(totals, key=lambda name: (name == "all", name)):
        total = totals[category]
        shares = (total.records_found, total.records_right, total.units_share)
        counts = f"{total.expected:>8} {total.extra:>8}"
        refused = f"{total.refused}/{total.refusals}"
        print(f"{category:<12}", counts, *(f"{share:>8.3f}" for share in shares), f"{refused:>8}")
    print(f"{len(cases)} files in {time.perf_counter() - start:.1f} s")


if __name__ == "__main__":
    main()
