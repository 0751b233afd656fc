from dataclasses import replace

from dialogue_cli.decisions.certainty import by_doubt, certainty_of, doubts_of
from dialogue_cli.model.petitions import Decided, Decision, Fate, Proposal
from tests.unit.decisions.making import petition

FATE = Fate("question", "gộp", 3, confidence=0.97)


def decided(*confidences: float, fate: Fate | None = FATE) -> Decided:
    fields = zip(("topic", "scope", "level", "agency"), confidences, strict=False)
    decisions = tuple(Decision(field, "x", "model", sure, "vì") for field, sure in fields)  # type: ignore[arg-type]
    return Decided(petition(1, "Tăng lương"), decisions, fate)


def test_a_confidence_is_told_in_three_steps() -> None:
    assert [certainty_of(one) for one in (0.0, 0.49, 0.5, 0.949, 0.95, 1.0)] == [
        "must", "must", "should", "should", "sure", "sure",
    ]  # fmt: skip


def test_the_least_sure_part_counts() -> None:
    doubts = doubts_of(decided(0.99, 0.99, 0.6, 0.98), ())
    assert (doubts.least, doubts.certainty, doubts.of("level"), doubts.of("topic")) == (
        0.6, "should", "should", "sure",
    )  # fmt: skip


def test_an_empty_decision_must_be_looked_at_and_a_clerks_word_need_not() -> None:
    one = decided(0.99, 0.99)
    empty = replace(one, decisions=(replace(one.decisions[0], value=""), one.decisions[1]))
    assert doubts_of(empty, ()).certainty == "must"
    by_clerk = replace(one.decisions[0], origin="clerk", confidence=0.2)
    assert doubts_of(replace(one, decisions=(by_clerk,)), ()).certainty == "sure"


def test_a_likely_petition_elsewhere_makes_the_place_doubtful() -> None:
    one = decided(0.99)
    assert doubts_of(one, [Proposal(1, 2, 0.2, "")]).certainty == "sure"
    assert doubts_of(one, [Proposal(1, 2, 0.4, "")]).of("question") == "should"
    said = replace(one, fate=replace(FATE, origin="clerk"))
    assert doubts_of(said, [Proposal(1, 2, 0.9, "")]).certainty == "sure"


def test_of_what_is_no_petition_only_that_counts() -> None:
    nothing = Fate("not-a-petition", "không nêu yêu cầu")
    assert doubts_of(decided(0.1, 0.1, 0.1, 0.1, fate=nothing), ()).certainty == "sure"
    assert doubts_of(decided(0.9, fate=None), ()).certainty == "must"


def test_the_doubtful_come_first_and_the_sure_by_question() -> None:
    doubts = [doubts_of(decided(sure), ()) for sure in (0.99, 0.6, 0.2, 0.96, 0.7)]
    order = sorted(range(5), key=lambda n: by_doubt(doubts[n], 5 - n, n))
    assert order == [2, 1, 4, 3, 0]
