from dialogue_cli.decisions.classify import classify
from dialogue_cli.decisions.prepared import prepare
from tests.unit.decisions.making import by_clerk, received

TEXT = "Mong tỉnh xây nhà ở xã hội"


def test_every_petition_has_the_four_decisions_in_order() -> None:
    (one,) = received(TEXT)
    decided = classify(one, prepare(TEXT))
    assert [d.field for d in decided] == ["topic", "scope", "level", "agency"]
    assert [d.value for d in decided] == ["nha-o", "tap-the", "tinh", "xay-dung"]
    assert all(0 <= d.confidence <= 1 and d.reason and d.origin == "rule" for d in decided)


def test_clerk_wins_and_steers_what_follows() -> None:
    (one,) = received(TEXT)
    decided = classify(by_clerk(one, topic="cong-doan", level="cong-doan"), prepare(TEXT))
    assert [(d.value, d.origin) for d in decided] == [
        ("cong-doan", "clerk"),
        ("tap-the", "rule"),
        ("cong-doan", "clerk"),
        ("ldld", "rule"),
    ]
