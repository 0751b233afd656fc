from dialogue_cli.decisions.learned.weights import trained
from dialogue_cli.decisions.same_ask.likeness import LIKENESSES
from dialogue_cli.model.petitions import FIELDS, SURE_FROM
from dialogue_cli.reference.agencies import answer_keys
from dialogue_cli.reference.topics import topic_keys


def test_tables_have_a_row_for_each_ngram_and_a_column_for_each_outcome() -> None:
    weights = trained()
    count = sum(len(values) for values in weights.outcomes.values())
    assert weights.votes.shape == (len(weights.vocabulary), count)
    assert weights.rule_votes.shape == (len(weights.rule_names), count)
    assert len(weights.ask_vectors) == len(weights.sense_vectors) == len(weights.vocabulary)
    assert len(weights.pairs.weights) == len(LIKENESSES)


def test_outcomes_are_the_keys_of_the_reference() -> None:
    outcomes = trained().outcomes
    assert set(outcomes["topic"]) == set(topic_keys())
    assert set(outcomes["agency"]) <= set(answer_keys())
    assert set(outcomes["scope"]) == {"tap-the", "ca-nhan"}


def test_certainty_rises_from_nothing_to_sure() -> None:
    weights = trained()
    for curve in (*(weights.certainty[field] for field in FIELDS), weights.pairs.certainty):
        heights = [curve.at(step / 20) for step in range(21)]
        assert heights == sorted(heights)
        assert heights[0] < 0.5
        assert SURE_FROM <= heights[-1] < 1
