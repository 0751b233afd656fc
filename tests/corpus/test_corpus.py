"""What a union sends comes in whole: figures over all awkward files, and each bad file turned away."""

from pathlib import Path

import pytest

from tests.corpus.cases import CASES
from tests.corpus.scoring import Score, new_office, score
from tests.corpus.truth import Case

# Records found, records right, units right: what the whole corpus must reach.
FLOOR = (0.98, 0.98, 0.98)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return new_office(tmp_path_factory.mktemp("corpus") / "office")


def test_records_and_units_come_in_right(office: Path, tmp_path: Path) -> None:
    total = Score()
    for number, case in enumerate(case for case in CASES if case.category != "bad"):
        total += score(case, office, tmp_path / str(number))
    reached = (total.records_found, total.records_right, total.units_share)
    assert all(map(float.__ge__, reached, FLOOR)), (reached, total.misses)


@pytest.mark.parametrize("case", [pytest.param(c, id=c.name) for c in CASES if c.category == "bad"])
def test_bad_file_is_refused_and_leaves_no_trace(case: Case, office: Path, tmp_path: Path) -> None:
    result = score(case, office, tmp_path / "case")
    assert (result.refused, result.misses) == (1, [])
