from dialogue_cli.decisions.agency import decide_agency
from dialogue_cli.decisions.prepared import prepare
from dialogue_cli.decisions.topics import decide_topic

HOUSING = prepare("Mong tỉnh xây nhà ở xã hội")


def test_heading_that_agrees_makes_the_topic_surer() -> None:
    alone, agreed = decide_topic(HOUSING), decide_topic(HOUSING, "Nhà ở")
    assert agreed.value == alone.value
    assert agreed.confidence > alone.confidence


def test_heading_that_differs_is_told_but_does_not_override() -> None:
    alone, contradicted = decide_topic(HOUSING), decide_topic(HOUSING, "Tiền lương")
    assert contradicted.value == alone.value == "nha-o"
    assert contradicted.confidence < alone.confidence
    assert "Tiền lương" in contradicted.reason


def test_heading_decides_when_the_text_says_nothing() -> None:
    decided = decide_topic(prepare("Như đã nêu năm trước"), "nha-o")
    assert decided.value == "nha-o"
    assert decided.confidence < 0.5


def test_unknown_heading_changes_nothing() -> None:
    assert decide_topic(HOUSING, "Nhóm B") == decide_topic(HOUSING)


def test_addressee_who_answers_nothing_himself_changes_nothing() -> None:
    assert decide_agency(HOUSING, "nha-o", "tinh", "UBND tỉnh") == decide_agency(
        HOUSING, "nha-o", "tinh"
    )


def test_agency_that_the_unit_named_is_heeded() -> None:
    alone = decide_agency(HOUSING, "nha-o", "tinh")
    named = decide_agency(HOUSING, "nha-o", "tinh", "Sở Xây dựng")
    assert named.value == alone.value == "xay-dung"
    assert named.confidence > alone.confidence
