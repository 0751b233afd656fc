from dialogue_cli.decisions.ballot import Ballot, cast, conclude, confidence
from dialogue_cli.decisions.prepared import prepare
from dialogue_cli.model.petitions import Decision
from dialogue_cli.reference.signs import Sign


def test_heavier_value_wins_with_its_words() -> None:
    ballot = Ballot()
    ballot.add("xa", 1.0, "a")
    ballot.add("tinh", 4.0, "b")
    ballot.add("tinh", 1.0, "b")
    decided = conclude("level", ballot, {"tinh": "T"})
    assert decided == Decision("level", "tinh", "rule", decided.confidence, "T: b.")
    assert 0.5 < decided.confidence < 1


def test_nothing_found_is_said_honestly() -> None:
    decided = conclude("topic", Ballot(), {})
    assert (decided.value, decided.confidence) == ("", 0.0)


def test_close_rival_is_named() -> None:
    ballot = Ballot()
    ballot.add("xa", 2.0, "a")
    ballot.add("tinh", 1.9, "b")
    assert "“tinh”" in conclude("level", ballot, {}).reason


def test_confidence_grows_with_distance_and_weight() -> None:
    close = confidence("topic", [("a", 3.0), ("b", 2.9)])
    clear = confidence("topic", [("a", 3.0), ("b", 0.5)])
    heavy = confidence("topic", [("a", 12.0), ("b", 0.5)])
    assert close < clear < heavy <= 0.97


def test_loser_hands_its_weight_over() -> None:
    ballot = Ballot({"tien-luong": 3.0}, {"tien-luong": ["x"]})
    sign = Sign("can-bo", 2.0, (("giáo viên",),), instead_of="tien-luong")
    cast(ballot, [sign], prepare("giáo viên"))
    assert ballot.ranking() == [("can-bo", 5.0)]


def test_sign_needs_every_line_and_none_of_its_exceptions() -> None:
    sign = Sign("x", 1.0, (("lương", "thưởng"), ("giáo viên",)), unless=("công ty",))
    for text, holds in (
        ("lương giáo viên", True),
        ("lương công nhân", False),
        ("thưởng giáo viên công ty", False),
    ):
        assert bool(cast(Ballot(), [sign], prepare(text))) is holds


def test_sign_of_another_topic_or_level_stays_silent() -> None:
    sign = Sign("x", 1.0, topics=("nha-o",), levels=("xa",))
    assert not cast(Ballot(), [sign], prepare("a"), topic="nha-o", level="tinh")
    assert not cast(Ballot(), [sign], prepare("a"), topic="khac", level="xa")
    assert cast(Ballot(), [sign], prepare("a"), topic="nha-o", level="xa") == [sign]
