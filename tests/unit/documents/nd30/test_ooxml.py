from lxml import etree

from dialogue_cli.documents.blocks import Run
from dialogue_cli.documents.nd30.ooxml import element, paragraph, plain, run
from dialogue_cli.documents.nd30.rules import style

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def parsed(xml: str) -> etree._Element:
    return etree.fromstring(f'<w:all xmlns:w="{W}">{xml}</w:all>')[0]


def test_element_leaves_out_what_is_not_set():
    assert element("ind", left=0, right=None, name="a&b") == '<w:ind w:left="0" w:name="a&amp;b"/>'


def test_text_is_kept_letter_by_letter():
    made = run(Run('<b> & "x"  y\nz\tt'), style("body"))
    parts = [(part.tag.split("}")[1], part.text) for part in parsed(made)[1:]]
    assert parts == [
        ("t", '<b> & "x"  y'), ("br", None), ("t", "z"), ("tab", None), ("t", "t")
    ]  # fmt: skip


def test_capitals_are_real_letters():
    assert ">TỈNH ĐẮK LẮK<" in run(Run("tỉnh Đắk Lắk"), style("issuer"))


def test_look_of_a_run_is_told_in_full():
    look = parsed(run(Run("x", italic=True), style("country")))[0]
    told = {child.tag.split("}")[1]: dict(child.attrib) for child in look}
    assert set(told) == {"rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs"}
    assert set(told["rFonts"].values()) == {"Times New Roman"}
    assert told["sz"] == {f"{{{W}}}val": "26"}


def test_gap_is_marked_and_bracketed():
    made = run(Run("địa điểm", gap=True), style("body"))
    assert '<w:highlight w:val="yellow"/>' in made
    assert ">[… địa điểm …]<" in made
    assert plain((Run("Tại "), Run("địa điểm", gap=True))) == "Tại [… địa điểm …]"


def test_paragraph_without_text_has_no_run():
    assert "<w:r>" not in paragraph(style("body"), "", Run(""))


def test_unprintable_letters_of_a_plain_text_are_dropped():
    assert ">ab<" in paragraph(style("body"), "a\x07b")


def test_the_paragraph_behind_a_last_table_takes_no_height():
    written = paragraph(style("spacer"))
    assert '<w:spacing w:before="0" w:after="0" w:line="1" w:lineRule="exact"/>' in written
