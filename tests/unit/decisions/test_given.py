from dialogue_cli.decisions.given import heed_agency, heed_topic
from dialogue_cli.model.petitions import Decision
from dialogue_cli.reference.agencies import function_names
from dialogue_cli.reference.topics import topic_name

HOUSING = Decision("topic", "nha-o", "rule", 0.8, "có “nhà ở xã hội”.")
BUILDER = Decision("agency", "xay-dung", "rule", 0.8, "x", ("tai-chinh",))


def agency_name(key: str) -> str:
    return function_names()[key]


def test_heading_that_agrees_makes_the_topic_surer() -> None:
    agreed = heed_topic(HOUSING, "Nhà ở", topic_name)
    assert agreed.value == HOUSING.value
    assert agreed.confidence > HOUSING.confidence


def test_heading_that_differs_is_told_but_does_not_override() -> None:
    contradicted = heed_topic(HOUSING, "Tiền lương", topic_name)
    assert contradicted.value == "nha-o"
    assert contradicted.confidence < HOUSING.confidence
    assert "Tiền lương" in contradicted.reason


def test_heading_decides_when_the_text_says_nothing() -> None:
    decided = heed_topic(Decision("topic", "", "rule", 0.0, "x"), "nha-o", topic_name)
    assert decided.value == "nha-o"
    assert decided.confidence < 0.5


def test_unknown_heading_changes_nothing() -> None:
    assert heed_topic(HOUSING, "Nhóm B", topic_name) == HOUSING


def test_addressee_who_answers_nothing_himself_changes_nothing() -> None:
    assert heed_agency(BUILDER, "UBND tỉnh", agency_name) == BUILDER


def test_agency_that_the_unit_named_is_heeded() -> None:
    named = heed_agency(BUILDER, "Sở Xây dựng", agency_name)
    assert named.value == "xay-dung"
    assert named.confidence > BUILDER.confidence
