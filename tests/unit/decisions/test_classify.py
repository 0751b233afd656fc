from dialogue_cli.decisions.classify import classify
from dialogue_cli.decisions.learned.reading import read_texts
from dialogue_cli.decisions.prepared import prepare
from dialogue_cli.model.petitions import Decided, Decision
from tests.unit.decisions.making import by_clerk, received

TEXT = "Mong tỉnh xây nhà ở xã hội"


def decisions_for(one: Decided) -> tuple[Decision, ...]:
    text = prepare(one.petition.text)
    ((decided,), _) = classify([one], [text], read_texts([text]))
    return decided.decisions


def test_every_petition_has_the_four_decisions_in_order() -> None:
    (one,) = received(TEXT)
    decided = decisions_for(one)
    assert [d.field for d in decided] == ["topic", "scope", "level", "agency"]
    assert [d.value for d in decided] == ["nha-o", "tap-the", "tinh", "xay-dung"]
    assert all(0 <= d.confidence <= 1 and d.reason for d in decided)


def test_clerk_wins_and_steers_what_follows() -> None:
    (one,) = received(TEXT)
    decided = decisions_for(by_clerk(one, topic="cong-doan", level="cong-doan"))
    assert [(d.value, d.origin) for d in decided] == [
        ("cong-doan", "clerk"),
        ("tap-the", "rule"),
        ("cong-doan", "clerk"),
        ("ldld", "rule"),
    ]


def test_words_that_nobody_knows_are_not_guessed() -> None:
    (one,) = received("Xyzzy plugh qwrtzk")
    assert [(d.value, d.confidence) for d in decisions_for(one)] == [("", 0.0)] * 4


def test_employers_matter_is_answered_by_the_employer() -> None:
    (one,) = received("Đề nghị công ty trả đủ tiền làm thêm giờ và tăng đơn giá sản phẩm")
    decided = decisions_for(one)
    assert (decided[2].value, decided[3].value) == ("doanh-nghiep", "doanh-nghiep")


def test_what_rules_missed_says_which_words_spoke_for_it() -> None:
    (one,) = received("Bố trí thêm người coi trẻ buổi tối giúp các mẹ đi ca khuya")
    learned = [d for d in decisions_for(one) if d.origin == "model"]
    assert all("mẫu" in d.reason for d in learned)
