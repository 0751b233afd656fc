"""What a change did, in words; what people wrote is never told."""

from dialogue_cli.register.touched import Touch
from dialogue_cli.steps.deeds import deed

AGENCIES = {"xay-dung": "Sở Xây dựng", "y-te": "Sở Y tế"}


def told(subject: str, action: str, before: dict[str, object], after: dict[str, object]) -> str:
    return deed(Touch(1, subject, action, before, after), AGENCIES)


def test_a_decision_is_told_when_it_is_made_changed_and_gone() -> None:
    first = {"field": "agency", "value": "xay-dung", "origin": "rule"}
    second = {"field": "agency", "value": "y-te", "origin": "clerk"}
    assert [
        told("decision", "added", {}, first),
        told("decision", "changed", first, second),
        told("decision", "removed", second, {}),
    ] == [
        "Cơ quan trả lời: Sở Xây dựng (quy tắc)",
        "Cơ quan trả lời: Sở Xây dựng → Sở Y tế (cán bộ)",
        "Cơ quan trả lời: bỏ Sở Y tế",
    ]


def test_a_changed_petition_is_told_by_the_names_of_its_fields_alone() -> None:
    before = {"text": "Xây nhà", "phone": "0900000001", "source_row": 3}
    after = {"text": "Xây nhà ở", "phone": "0900000002", "source_row": 9}
    assert told("petition", "changed", before, after) == (
        "sửa theo bản mới của tệp: nội dung, điện thoại"
    )


def test_what_has_no_words_of_its_own_is_told_by_its_table_and_action() -> None:
    assert told("petition", "withdrawn", {}, {}) == "kiến nghị: withdrawn"
    assert told("khac", "added", {}, {}) == "khac: added"
