"""A page number is put at the top of the pages, and taken away from their foot."""

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from lxml import etree

from dialogue_cli.documents.nd30.lint.checks.page_numbers import page_numbers
from dialogue_cli.documents.nd30.lint.opening import Package
from dialogue_cli.documents.nd30.lint.reading.reader import read_paper
from dialogue_cli.documents.nd30.lint.repair.mending import mend
from dialogue_cli.documents.nd30.lint.repair.page_number import number_pages
from tests.nd30.good import ANNEXED, ONE_ADDRESSEE
from tests.nd30.small import NS, par, small
from tests.nd30.told import told
from tests.nd30.writer import written
from tests.word_files import changed

PAGE = '<w:p><w:r><w:t xml:space="preserve">{}</w:t></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>'
HEADER, FOOTER = (
    f'<w:{kind}Reference w:type="default" r:id="{kind}"/>' for kind in ("header", "footer")
)


def numbered(document: bytes) -> tuple[dict[str, bytes] | None, dict[str, str]]:
    """The new parts, and the texts of headers and footers as they are then."""
    package = Package("a.docx", document)
    paper = read_paper(package)
    new = number_pages(package, paper)
    heads = paper.sections[0].heads
    return new, {head.kind: "|".join(package.xml(head.part).itertext()) for head in heads}


def section(*references: str) -> str:
    return f"<w:sectPr>{''.join(references)}</w:sectPr>"


@pytest.mark.parametrize("text", [par("Mật"), ""], ids=["with a text", "with nothing in it"])
def test_header_that_is_there_gets_the_number_above_what_it_says(text: str) -> None:
    document = small(par() + section(HEADER), header=text)
    assert numbered(document) == ({}, {"header": " PAGE |2" + ("|Mật" if text else "")})


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (PAGE.format("Trang "), ""),
        (PAGE.format("- "), ""),
        (PAGE.format("Kế hoạch năm 2026, trang "), "Kế hoạch năm 2026, trang |2"),
        (par("Đường dây nóng"), "Đường dây nóng"),
    ],
    ids=["a number", "a number with a dash", "a number within a text", "a text"],
)
def test_number_is_taken_from_the_foot_and_a_text_is_not(before: str, after: str) -> None:
    document = small(par() + section(HEADER, FOOTER), header="", footer=before)
    assert numbered(document)[1]["footer"] == after


UNNUMBERED = written(replace(ANNEXED, number_at=""))
RELATIONS, TYPES = "word/_rels/document.xml.rels", "[Content_Types].xml"


@pytest.mark.parametrize("missing", [RELATIONS, TYPES])
def test_nothing_is_done_where_a_header_cannot_be_joined_to_the_document(missing: str) -> None:
    document = changed(UNNUMBERED, lambda name, raw: None if name == missing else raw)
    package = Package("a.docx", document)
    before = etree.tostring(package.xml(package.document))
    assert number_pages(package, read_paper(package)) is None
    assert etree.tostring(package.xml(package.document)) == before
    assert "ND30-PAGE-10" not in dict(mend("a.docx", document).rules)


def test_new_header_has_a_name_of_its_own() -> None:
    taken = BytesIO(UNNUMBERED)
    with ZipFile(taken, "a") as archive:
        archive.writestr("word/header1.xml", "<x/>")
    package = Package("a.docx", taken.getvalue())
    assert list(number_pages(package, read_paper(package)) or ()) == ["word/header2.xml"]


def test_header_whose_part_is_lost_gives_way_to_the_new_one() -> None:
    lost = b'<w:sectPr><w:headerReference w:type="default" r:id="lost"/>'
    document = changed(UNNUMBERED, lambda _, raw: raw.replace(b"<w:sectPr>", lost, 1))
    done = mend("a.docx", document)
    assert told(page_numbers, done.content or b"") == []
    assert (
        done.left.anatomy.paper.sections[0].element.xpath("count(*[contains(name(), 'header')])")
        == 1
    )


def test_numbers_in_two_footers_are_two_faults_and_one_header() -> None:
    footed = written(replace(ONE_ADDRESSEE, number_at="footer"))
    footer = f"<w:ftr {NS}>{PAGE.format('')}</w:ftr>".encode()
    document = changed(footed, lambda name, raw: footer if name == "word/addr.xml" else raw)
    done = mend("a.docx", document)
    assert dict(done.rules)["ND30-PAGE-11"] == 2
    assert told(page_numbers, done.content or b"") == []
