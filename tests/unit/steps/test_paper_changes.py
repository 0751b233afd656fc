"""What is told of a paper that is not as it was made: where it differs, and what has changed since."""

from dialogue_cli.documents.manifest.text import TextPart
from dialogue_cli.model.manifest import Manifest, Part, Source, part_fingerprint
from dialogue_cli.steps.paper_changes import changes_since, places_edited, places_otherwise

TEXTS = ("Kế hoạch đối thoại", "Thời gian: một buổi", "Nơi nhận")
MADE = [Part(part_fingerprint(text)) for text in TEXTS]


def found(*texts: str) -> list[TextPart]:
    return [TextPart(text, place) for place, text in enumerate(texts, start=1)]


def parts(*texts: str) -> list[Part]:
    return [Part(part_fingerprint(text)) for text in texts]


def edited(*texts: str, quoted: bool = True) -> tuple[str, ...]:
    return places_edited(found(*texts), MADE, quoted=quoted)


def otherwise(*texts: str) -> tuple[str, ...]:
    return places_otherwise(parts(*texts), found(*texts), MADE, quoted=True)


def test_an_untouched_paper_has_no_places() -> None:
    assert edited(*TEXTS) == ()


def test_what_was_written_taken_out_and_moved_by_hand_is_told() -> None:
    title, time, copies = TEXTS
    assert edited(title, "Thời gian: hai buổi", copies) == ("đoạn 2 (“Thời gian: hai buổi”)",)
    assert edited(title, copies) == ("1 đoạn hoặc dòng đã bị bỏ",)
    assert edited("Kính gửi") == ("đoạn 1 (“Kính gửi”)", "2 đoạn hoặc dòng đã bị bỏ")
    assert edited(title, copies, time) == ("thứ tự các đoạn, các dòng",)


def test_a_paper_in_which_people_are_named_is_not_quoted() -> None:
    assert edited(TEXTS[0], "Kính gửi ông Trịnh Thử", TEXTS[2], quoted=False) == ("đoạn 2",)


def test_what_would_be_written_left_out_and_moved_today_is_told() -> None:
    title, time, copies = TEXTS
    assert otherwise(title, copies) == ("1 đoạn hoặc dòng nay không còn",)
    assert otherwise(title, time, copies, "Kèm theo") == ("đoạn 4 (“Kèm theo”)",)
    assert otherwise(copies, title, time) == ("thứ tự các đoạn, các dòng",)


def manifest(program: str, template: str, **asked: str) -> Manifest:
    sources = tuple(Source("question", code.replace("_", "-"), sha) for code, sha in asked.items())
    return Manifest(paper="summary", year=2024, program=program, template=template, sources=sources)


def test_questions_and_petitions_that_came_went_or_changed_are_named() -> None:
    made = manifest("1.0", "t", CH_001="a", CH_002="b", KN_0001="c", KN_0002="d", KN_0009="e")
    now = manifest("1.0", "t", CH_001="z", CH_003="b", KN_0001="z", KN_0003="d", KN_0009="e")
    told = {
        "CH-001": "câu hỏi CH-001 đã đổi",
        "CH-002": "câu hỏi CH-002 không còn",
        "CH-003": "câu hỏi CH-003 mới có",
        "KN-0001": "kiến nghị KN-0001 đã đổi",
        "KN-0002": "kiến nghị KN-0002 không còn",
        "KN-0003": "kiến nghị KN-0003 mới có",
    }
    assert changes_since(made, now) == (tuple(told.values()), tuple(told))


def test_another_program_and_another_template_are_told() -> None:
    assert changes_since(manifest("1.0", "t"), manifest("1.1", "u")) == (
        ("mẫu văn bản", "phiên bản chương trình (1.0 nay là 1.1)"),
        (),
    )
