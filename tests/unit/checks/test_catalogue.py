from dataclasses import replace

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


def test_most_serious_findings_come_first() -> None:
    found = run(BAD)
    order = {"error": 0, "warning": 1, "info": 2}
    assert [order[f.severity] for f in found] == sorted(order[f.severity] for f in found)
    assert {"QUOTA-01", "GIFT-01", "DELEGATE-03", "DATE-05"} <= {f.code for f in found}


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
    assert "{" not in told.remedy


def test_unknown_code_is_refused() -> None:
    with pytest.raises(UnknownCode):
        explain("QUOTA-99")
