"""A text is written otherwise letter by letter; every run stays where and as it is."""

from collections.abc import Sequence

import pytest

from dialogue_cli.documents.nd30.lint.reading.paper import Run
from dialogue_cli.documents.nd30.lint.repair.retyping import compose, retype
from tests.nd30.small import paragraphs


def runs(*texts: str) -> tuple[Run, ...]:
    body = "".join(f"<w:r><w:t>{text}</w:t></w:r>" for text in texts)
    return paragraphs(f"<w:p>{body}</w:p>")[0].runs


def pieces(given: Sequence[Run]) -> list[str]:
    return ["".join(run.element.itertext()) for run in given]


@pytest.mark.parametrize(
    ("before", "text", "after"),
    [
        (("Số: 5", "/KH"), "Số: 05/KH", ["Số: 05", "/KH"]),
        (("tháng 06", " năm"), "tháng 6 năm", ["tháng 6", " năm"]),
        (("lập – Tự", " do"), "lập - Tự do", ["lập - Tự", " do"]),
        (("V/v trả lời",), "Công văn: V/v trả lời", ["Công văn: V/v trả lời"]),
        (("  Số 5 ",), "Số: 5", ["  Số: 5 "]),
    ],
    ids=["put in", "left out", "put in place of", "put before", "spaces around it stay"],
)
def test_letters_go_to_the_run_of_those_before(
    before: tuple[str, ...], text: str, after: list[str]
) -> None:
    given = runs(*before)
    assert retype(given, text)
    assert pieces(given) == after


@pytest.mark.parametrize("inner", ["Số: 5", "Số:</w:t><w:tab/><w:t>5"])
def test_what_is_so_already_or_is_no_plain_text_is_left(inner: str) -> None:
    given = runs(inner)
    before = pieces(given)
    assert not retype(given, "Số: 5")
    assert pieces(given) == before


@pytest.mark.parametrize(
    ("before", "after", "done"),
    [
        (("chu\u031b\u0303",), ["chữ"], True),
        (("chu", "\u031b\u0303 ký"), ["chữ", " ký"], True),
        (("\u0301a", "b"), ["\u0301a", "b"], False),
        (("chữ", "ký"), ["chữ", "ký"], False),
    ],
    ids=["in one run", "a mark that begins a run", "a mark that begins a line", "composed"],
)
def test_marks_are_put_on_their_letters(
    before: tuple[str, ...], after: list[str], done: bool
) -> None:
    given = runs(*before)
    assert compose(given) is done
    assert pieces(given) == after


def test_space_at_the_end_of_a_piece_is_kept_by_word() -> None:
    given = runs("Số 5 ", "năm")
    retype(given, "Số: 5 năm")
    (piece,) = given[0].element.iter("{*}t")
    assert piece.attrib == {"{http://www.w3.org/XML/1998/namespace}space": "preserve"}
