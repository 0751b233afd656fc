"""Sound papers pass however they are written; each broken rule is named."""

import pytest

from dialogue_cli.documents.nd30.decree import decree
from dialogue_cli.documents.nd30.lint.linter import lint
from tests.nd30.faults import BREAKS, Break, applicable, can_show
from tests.nd30.good import GOOD
from tests.nd30.writer import WAYS, Way, written


def told(document: bytes) -> set[tuple[str, str]]:
    """Rule and severity of every finding."""
    return {(one.rule, one.severity) for one in lint("a.docx", document).findings}


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
@pytest.mark.parametrize("name", GOOD)
def test_no_error_is_told_of_a_sound_paper(name: str, way: Way) -> None:
    found = told(written(GOOD[name], way))
    assert {rule for rule, severity in found if severity == "error"} == set()


def cases() -> list[tuple[str, Break, Way]]:
    """Every fault once, papers and ways of writing in turn."""
    found = []
    for number, one in enumerate(BREAKS):
        papers = [name for name, doc in GOOD.items() if one in applicable(name, doc)]
        ways = [way for way in WAYS if can_show(way, one)]
        found.append((papers[number % len(papers)], one, ways[number % len(ways)]))
    return found


@pytest.mark.parametrize(
    ("name", "one", "way"), cases(), ids=lambda value: getattr(value, "name", str(value))
)
def test_broken_rule_is_told(name: str, one: Break, way: Way) -> None:
    broken = one.change(GOOD[name])
    assert broken != GOOD[name]
    assert (one.rule, one.severity) in told(written(broken, way))


def test_every_rule_has_a_sample_that_breaks_it() -> None:
    assert set(decree()) - {one.rule for one in BREAKS} == set()


def test_a_union_signs_by_order_of_its_standing_committee() -> None:
    """Printed for every office of a union (nd30.md UN-08)."""
    union = GOOD["union"].once("authority", lambda _: "TL. BAN THƯỜNG VỤ")
    union = union.once("authority", lambda _: "CHÁNH VĂN PHÒNG", 1)
    assert "ND30-SIGN-05" not in {rule for rule, _ in told(written(union, WAYS[0]))}
