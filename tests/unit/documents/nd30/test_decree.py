"""The table of rules is whole, and the builder's values lie within it."""

import re
from datetime import date

import pytest

from dialogue_cli.documents.nd30.decree import decree, decree_rule, look_rule
from dialogue_cli.documents.nd30.rules import rules, style
from dialogue_cli.messages import lint as say

# Which rule the builder's style of a component follows.
STYLED = {
    "country": "ND30-QH-02",
    "motto": "ND30-QH-04",
    "superior": "ND30-ORG-02",
    "issuer": "ND30-ORG-03",
    "number": "ND30-NUM-02",
    "place": "ND30-DATE-05",
    "type": "ND30-TITLE-01",
    "subject": "ND30-TITLE-02",
    "basis": "ND30-BASIS-01",
    "section": "ND30-STRUCT-07",
    "clause": "ND30-STRUCT-08",
    "body": "ND30-BODY-01",
    "authority": "ND30-SIGN-01",
    "signer": "ND30-SIGN-02",
    "recipients": "ND30-RCP-01",
    "recipient": "ND30-RCP-02",
    "page": "ND30-PAGE-12",
    "annex": "ND30-ANNEX-03",
    "annex_title": "ND30-ANNEX-04",
    "attached": "ND30-ANNEX-05",
}


@pytest.mark.parametrize(("name", "rule"), STYLED.items())
def test_styles_of_the_builder_look_as_the_rules_say(name: str, rule: str) -> None:
    look, own = decree_rule(rule).look, style(name)
    assert look is not None
    assert look.size is None or look.size[0] <= own.size <= look.size[1]
    for switch in ("bold", "italic"):
        assert getattr(look, switch) in (None, getattr(own, switch))
    assert not look.align or look.align == own.align
    assert own.caps == (look.case == "upper")


@pytest.mark.parametrize(
    ("rule", "side"),
    [
        ("ND30-PAGE-03", "top"),
        ("ND30-PAGE-04", "bottom"),
        ("ND30-PAGE-05", "left"),
        ("ND30-PAGE-06", "right"),
    ],
)
def test_margins_of_the_builder_lie_within_the_rules(rule: str, side: str) -> None:
    low, high = decree_rule(rule).values["range"]
    assert low <= getattr(rules().page, side) <= high


def test_other_values_of_the_builder_are_those_of_the_rules() -> None:
    page, body = rules().page, style("body")
    assert [page.width, page.height] == decree_rule("ND30-PAGE-01").values["size"]
    assert rules().font == decree_rule("ND30-PAGE-07").values["font"]
    assert body.align == decree_rule("ND30-BODY-02").values["align"]
    assert body.first_line in decree_rule("ND30-BODY-03").values["first_line"]
    assert body.before + body.after >= decree_rule("ND30-BODY-04").values["gap"]
    assert rules().texts["country"] in decree_rule("ND30-QH-01").values["texts"]
    assert rules().texts["motto"] in decree_rule("ND30-QH-03").values["texts"]
    assert rules().texts["recipients"] == decree_rule("ND30-RCP-01").values["text"]
    assert list(rules().point_letters) == decree_rule("ND30-STRUCT-02").values["letters"]
    for part, rule in (
        ("motto", "ND30-QH-05"),
        ("issuer", "ND30-ORG-04"),
        ("subject", "ND30-TITLE-03"),
    ):
        low, high = decree_rule(rule).values["ratio"]
        assert low <= rules().fractions[part] <= high


def test_every_rule_says_what_is_wanted_and_what_to_do() -> None:
    for rule in decree().values():
        assert re.fullmatch(r"ND30-[A-Z]+(?:-\d\d)?", rule.id)
        assert rule.title and rule.rule.endswith(".") and rule.remedy.endswith(".")
        assert rule.message or rule.look
        assert rule.family in say.FAMILIES
        assert rule.since >= date(2020, 3, 5)
        form = rule.message or say.LOOK
        assert form.format(title=rule.title, found="x", allowed="y")


def test_patterns_are_read_and_none_lets_everything_pass() -> None:
    patterns = [rule.values["pattern"] for rule in decree().values() if "pattern" in rule.values]
    assert patterns
    assert [one for one in patterns if re.fullmatch(one, "\0")] == []


def test_union_is_told_more_softly_where_its_practice_differs() -> None:
    softer = {rule.id for rule in decree().values() if rule.union != rule.severity}
    assert softer == {"ND30-SIGN-04", "ND30-SIGN-05"}


def test_rule_that_is_not_about_looks_has_none() -> None:
    with pytest.raises(KeyError, match="ND30-PAGE-01"):
        look_rule("ND30-PAGE-01")
