"""What the linter finds: broken papers recognised by family of rules, false alarms on sound ones, time.

Papers are invented (tests/nd30): each is written in ten ways, sound and with one rule broken at a time.
"""

import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from dialogue_cli.documents.nd30.decree import decree_rule
from dialogue_cli.documents.nd30.lint.linter import lint
from tests.nd30.faults import applicable, can_show
from tests.nd30.good import GOOD, PLAN, PLAN_BODY
from tests.nd30.writer import WAYS, written

EVERY = 5  # of all combinations of paper, fault and way, one in so many is tried
BODIES = 370  # so many bodies of the sample plan are about 500 pages


def main() -> None:
    """Print one table."""
    alarms, sound = false_alarms()
    print(f"sound papers: {sound}, with an error-level finding: {alarms}\n")
    tried, found = recall()
    print(f"{'family':<10}{'broken':>8}{'found':>8}{'share':>8}")
    for family in sorted(tried):
        share = found[family] / tried[family]
        print(f"{family:<10}{tried[family]:>8}{found[family]:>8}{share:>8.3f}")
    total, hits = sum(tried.values()), sum(found.values())
    print(f"{'all':<10}{total:>8}{hits:>8}{hits / total:>8.3f}\n")
    print(f"one paper of three pages: {1000 * seconds(written(PLAN), 20):.0f} ms")
    long = replace(PLAN, body=PLAN_BODY[:-1] * BODIES + PLAN_BODY[-1:])
    print(f"one paper of 500 pages: {seconds(written(long), 1):.1f} s")


def false_alarms() -> tuple[int, int]:
    """How many sound papers are told an error of, and how many there are."""
    documents = [written(doc, way) for doc in GOOD.values() for way in WAYS]
    told = sum(any(f.severity == "error" for f in lint("a", one).findings) for one in documents)
    return told, len(documents)


def recall() -> tuple[Counter[str], Counter[str]]:
    """Broken papers by family, and those whose broken rule was told at error level."""
    tried: Counter[str] = Counter()
    found: Counter[str] = Counter()
    number = 0
    for name, doc in GOOD.items():
        for one in applicable(name, doc):
            for way in (way for way in WAYS if can_show(way, one) and one.severity == "error"):
                number += 1
                if number % EVERY:
                    continue
                findings = lint("a", written(one.change(doc), way)).findings
                family = decree_rule(one.rule).family
                tried[family] += 1
                found[family] += any(f.rule == one.rule and f.severity == "error" for f in findings)
    return tried, found


def seconds(document: bytes, times: int) -> float:
    """Processor time of one look, the best of some."""
    best = float("inf")
    for _ in range(times):
        start = time.process_time()
        lint("a", document)
        best = min(best, time.process_time() - start)
    return best


if __name__ == "__main__":
    main()
