"""Mending sets what is mechanical, touches no word, and leaves every other part as it was."""

import unicodedata
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest

from dialogue_cli.documents.nd30.lint.linter import lint
from dialogue_cli.documents.nd30.lint.repair import mending
from dialogue_cli.documents.nd30.lint.repair.mending import mend
from tests.nd30.faults import BREAKS, Break, applicable, can_show
from tests.nd30.good import ANNEXED, GOOD, PLAN
from tests.nd30.writer import WAYS, Way, written


def parts(document: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(document)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_sound_paper_is_left_alone() -> None:
    assert mend("a.docx", written(PLAN)).content is None


def mendable() -> list[tuple[str, Break, Way]]:
    """Faults whose rules can be mended, papers and ways in turn."""
    found = []
    for number, one in enumerate(BREAKS[::3]):
        papers = [name for name, doc in GOOD.items() if one in applicable(name, doc)]
        ways = [way for way in WAYS if can_show(way, one)]
        found.append((papers[number % len(papers)], one, ways[number % len(ways)]))
    return found


@pytest.mark.parametrize(
    ("name", "one", "way"), mendable(), ids=lambda value: getattr(value, "name", str(value))
)
def test_nothing_mendable_is_left(name: str, one: Break, way: Way) -> None:
    document = written(one.change(GOOD[name]), way)
    before = {fault.rule for fault in lint("a.docx", document).faults if fault.mends}
    done = mend("a.docx", document)
    assert {fault.rule for fault in done.left.faults if fault.mends} == set()
    assert {rule for rule, _ in done.rules} >= before - {"ND30-POS-04"}


def broken_everywhere() -> bytes:
    doc = PLAN.on_page(top=567, left=1134, right=567)
    doc = doc.look("body", font="Arial", size=12, align="left", first=0, before=0)
    doc = doc.look("country", size=14, bold=False).look("motto", italic=True, colour="FF0000")
    doc = doc.once("number", lambda _: "Số: 5/KH-UBND")
    doc = doc.once("date", lambda _: "Đắk Lắk, ngày 5 tháng 2 năm 2026")
    doc = doc.once("motto", lambda _: "Độc lập – Tự do – Hạnh phúc")
    return written(replace(doc, number_at="footer"))


def test_words_are_never_touched() -> None:
    before = broken_everywhere()
    after = mend("a.docx", before).content
    assert after is not None

    def words(document: bytes) -> list[str]:
        text = parts(document)["word/document.xml"].decode()
        found = "".join(piece.partition("<")[0] for piece in text.split(">"))
        return found.replace("–", "-").replace("05", "5").replace("02", "2").split()

    assert words(after) == words(before)


def test_all_is_mended_but_the_rule_whose_text_grew() -> None:
    done = mend("a.docx", broken_everywhere())
    assert {f.rule for f in done.left.findings if f.severity == "error"} == set()


def test_other_parts_keep_their_bytes() -> None:
    before = parts(broken_everywhere())
    after = parts(mend("a.docx", broken_everywhere()).content or b"")
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {
        "word/document.xml",
        "word/num.xml",
        "word/_rels/document.xml.rels",
        "[Content_Types].xml",
    }
    assert set(after) - set(before) == {"word/header1.xml"}


def test_page_number_is_put_at_the_top() -> None:
    done = mend("a.docx", written(replace(ANNEXED, number_at="")))
    assert not [f for f in done.left.findings if f.rule.startswith("ND30-PAGE")]


def test_letters_and_marks_are_put_together_across_runs() -> None:
    loose = unicodedata.normalize("NFD", "Nội dung")
    doc = written(PLAN.once("body", lambda text: f"{loose} {text}"), WAYS[4])
    done = mend("a.docx", doc)
    assert done.content is not None
    text = parts(done.content)["word/document.xml"].decode()
    assert unicodedata.is_normalized("NFC", text)


def test_same_input_gives_same_bytes() -> None:
    document = broken_everywhere()
    assert mend("a.docx", document).content == mend("a.docx", document).content


def test_mending_ends_after_so_many_rounds_and_tells_what_is_left(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = mend("a.docx", broken_everywhere())
    monkeypatch.setattr(mending, "_ROUNDS", 1)
    done = mend("a.docx", broken_everywhere())
    assert len(done.left.findings) > len(whole.left.findings)
    assert done.left.findings == lint("a.docx", done.content or b"").findings
