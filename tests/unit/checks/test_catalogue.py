from collections import Counter
from dataclasses import replace
from itertools import groupby

import pytest

from dialogue_cli.checks.catalogue import CHECKS, UnknownCheck, UnknownCode, codes, explain, run
from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.messages.checks import CHECK_NAMES
from tests.unit.checks.making import GIFTS, GOOD, asked, delegate

BAD = CheckFacts(
    replace(GOOD, total=99, gifts=(replace(GIFTS, value=1),), deadlines={}),
    (delegate(2, "Lê A"), delegate(3, "Lê A")),
    (asked(1, topic=""),),
)


def test_conference_without_a_fault_has_no_findings() -> None:
    assert run(CheckFacts(GOOD)) == ()


def test_the_check_with_the_most_errors_comes_first_and_within_it_the_most_serious_finding() -> (
    None
):
    found = run(BAD)
    order = {"error": 0, "warning": 1, "info": 2}
    checks = [check for check, _ in groupby(found, key=lambda one: one.check)]
    errors = Counter(one.check for one in found if one.severity == "error")
    assert len(checks) == len(set(checks)) > 2
    assert [errors[check] for check in checks] == sorted(map(errors.__getitem__, checks))[::-1]
    for check in checks:
        grades = [order[one.severity] for one in found if one.check == check]
        assert grades == sorted(grades)


def test_only_the_named_checks_run() -> None:
    assert {f.code.split("-")[0] for f in run(BAD, ["gifts", "deadlines"])} == {"GIFT", "DATE"}


def test_order_of_names_does_not_matter() -> None:
    assert run(BAD, ["gifts", "quotas"]) == run(BAD, ["quotas", "gifts"])


def test_unknown_check_is_refused_with_the_names() -> None:
    with pytest.raises(UnknownCheck) as caught:
        run(BAD, ["quatang"])
    assert caught.value.exit_code == 2
    assert "quotas, gifts" in caught.value.remedy


def test_every_check_has_a_name_for_people() -> None:
    assert set(CHECKS) == set(CHECK_NAMES)


@pytest.mark.parametrize("code", codes())
def test_every_code_is_explained(code: str) -> None:
    told = explain(code.lower())
    assert told.code == code
    assert told.title and told.why and told.bad and told.good and told.remedy
    assert "{{" not in told.remedy


def test_unknown_code_is_refused() -> None:
    with pytest.raises(UnknownCode):
        explain("xyz")


def test_what_is_nearly_a_name_or_a_code_is_offered() -> None:
    with pytest.raises(UnknownCheck, match="có phải là “quotas”"):
        run(BAD, ["quota"])
    with pytest.raises(UnknownCode, match="có phải là “QUOTA-01”"):
        explain("qutoa-01")
