from dataclasses import replace

from dialogue_cli.checks.privacy import carried, check_privacy
from dialogue_cli.model.petitions import Answer, Commitment, Origin
from dialogue_cli.vietnamese.personal.known_names import KnownNames
from dialogue_cli.vietnamese.personal.watch import Watch
from tests.unit.checks import making

WATCH = Watch(KnownNames(["Nguyễn Thử An"]))


def facts(text: str, answer: str = ""):
    asked = making.question(making.asked(1))
    replies = (
        Answer(Origin("a", "b", 1), 1, "x", answer, commitments=(Commitment("xay-dung", answer),)),
    )
    question = replace(asked, text=text, answers=replies if answer else ())
    return replace(making.facts(), questions=(question,), watch=WATCH)


def test_a_wording_with_personal_data_is_told_without_them() -> None:
    (one,) = check_privacy(facts("Ông Nguyễn Thử An, 0900 000 001 và 0900 000 002, hỏi"))
    assert (one.code, one.severity, one.where) == ("PRIVACY-01", "error", "câu hỏi CH-001")
    assert "02 số điện thoại, 01 họ tên người kiến nghị" in one.message
    assert "từ ký tự thứ 5, 20, 36" in one.message
    assert "Nguyễn" not in one.message
    assert "0900" not in one.message


def test_an_edited_wording_is_another_finding() -> None:
    texts = ("Gọi 0900 000 001", "Xin gọi 0900 000 001")
    first, second = (next(iter(check_privacy(facts(text)))) for text in texts)
    assert first.fingerprint != second.fingerprint


def test_replies_are_looked_through_with_their_tasks() -> None:
    (one,) = carried(facts("Xây nhà", "liên hệ a.b@example.vn").questions, WATCH)
    assert (one.finding.code, one.finding.where) == ("PRIVACY-02", "trả lời câu hỏi CH-001")
    assert one.keys == {"a.b@example.vn"}


def test_texts_without_personal_data_give_no_finding() -> None:
    assert list(check_privacy(facts("Xây nhà", "Đã giao Sở Xây dựng, 300.000.000 đồng"))) == []
