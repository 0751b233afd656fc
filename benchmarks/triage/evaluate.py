"""How right triage is, on the project's own petitions held apart and on ../shared/eval, other methods beside it.

python -m benchmarks.triage.evaluate [--errors N] [--json] [--alone] [--write]
"""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict

from benchmarks.triage import page, scoring
from benchmarks.triage.baselines import baselines
from benchmarks.triage.evaluated import NAMES, WANTED, Evaluated, evaluated, learnt, shown
from benchmarks.triage.labelled import ROOT, held_apart_set, shared_set

PAGE = ROOT / "docs" / "quality.md"
_CONFUSIONS_SHOWN = 6


def main(words: Sequence[str] | None = None) -> None:
    options = _parser().parse_args(words)
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    methods = {} if options.alone else learnt(baselines(), not options.json)
    sets = [held_apart_set(), *filter(None, [shared_set()])]
    results = [evaluated(judged, methods) for judged in sets]
    if options.json:
        print(json.dumps([as_json(one) for one in results], ensure_ascii=False, indent=2))
        return
    if options.write:
        page.write(PAGE, results)
    for one in results:
        print(table(one))
        print(calibration_table(one))
        print(confusion_lines(one))
        if options.errors:
            print(error_lines(one, options.errors))


def table(one: Evaluated) -> str:
    """A row for each figure, a column for each method."""
    columns = list(one.figures)
    groups = len({row.group for row in one.judged.rows})
    title = f"\n{one.judged.name}: {len(one.judged.rows)} petitions, {groups} requests"
    heads = "".join(f"{name:>17}" for name in columns)
    lines = [title, "", f"{'':<40}{'wanted':>7}{heads}"]
    for key, name in NAMES.items():
        wanted = f"{WANTED[key]:.2f}" if key in WANTED else ""
        values = "".join(f"{shown(one.figures[column][key]):>17}" for column in columns)
        lines.append(f"{name:<40}{wanted:>7}{values}")
    return "\n".join(lines)


def calibration_table(one: Evaluated) -> str:
    """How sure the product said it was, and how often it was right."""
    lines = ["", f"{'confidence from':<24}{'decisions':>10}{'mean':>8}{'right':>8}"]
    for band in scoring.calibration(one.judged.rows, one.said):
        name = f"{band.field} {band.least:.2f}"
        lines.append(f"{name:<24}{band.decisions:>10}{band.mean:>8.3f}{band.right:>8.3f}")
    return "\n".join(lines)


def confusion_lines(one: Evaluated) -> str:
    """The commonest confusions of each field."""
    lines = ["", "commonest confusions (right → said)"]
    found = scoring.confusions(scoring.wrong_values(one.judged.rows, one.said))
    for name, confused in found.items():
        most = confused[:_CONFUSIONS_SHOWN]
        said = (f"{right} → {said or 'undecided'} {count}" for right, said, count in most)
        lines.append(f"{name:<8}{'; '.join(said)}")
    return "\n".join(lines)


def error_lines(one: Evaluated, most: int) -> str:
    """The first wrong rows of each field."""
    lines = []
    wrong = scoring.wrong_values(one.judged.rows, one.said)
    for name in dict.fromkeys(each.field for each in wrong):
        here = [each for each in wrong if each.field == name]
        lines.append(f"\n{name}: {len(here)} wrong")
        lines += [
            f"  {each.row}  {'/'.join(each.right)} ← {each.said or 'undecided'}  {each.text}"
            for each in here[:most]
        ]
    return "\n".join(lines)


def as_json(one: Evaluated) -> dict[str, object]:
    """The figures of one set for other programs."""
    return {
        "set": one.judged.name,
        "petitions": len(one.judged.rows),
        "figures": one.figures,
        "calibration": [asdict(band) for band in scoring.calibration(one.judged.rows, one.said)],
    }


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--errors", type=int, default=0, metavar="N", help="show N wrong rows of each field"
    )
    parser.add_argument("--json", action="store_true", help="the figures as JSON")
    parser.add_argument("--alone", action="store_true", help="the product without other methods")
    parser.add_argument("--write", action="store_true", help="put the figures into docs/quality.md")
    return parser


if __name__ == "__main__":
    main()
