"""The text of a paper part by part stays the same however a word processor writes it."""

from lxml import etree

from dialogue_cli.documents.manifest.text import TextPart, read_parts, written_parts
from dialogue_cli.documents.nd30.lint.reading.ooxml import W

NS = f'xmlns:w="{W[1:-1]}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def read(inner: str) -> list[TextPart]:
    return read_parts(etree.fromstring(f"<w:body {NS}>{inner}</w:body>"))


def p(*runs: str) -> str:
    return f"<w:p>{''.join(f'<w:r><w:t>{run}</w:t></w:r>' for run in runs)}</w:p>"


def test_runs_and_blanks_do_not_count():
    spaced = '<w:p><w:r><w:t xml:space="preserve">Số:  </w:t><w:tab/><w:t>12</w:t></w:r></w:p>'
    assert [part.text for part in read(p("Số: ", "1", "2") + spaced)] == ["Số: 12", "Số: 12"]


def test_empty_paragraphs_are_no_parts():
    assert read(p() + p(" ") + p("a")) == [TextPart("a", 1)]


def test_what_was_struck_out_with_changes_tracked_is_gone_and_what_was_put_in_is_there():
    tracked = (
        "<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>mới</w:t></w:r></w:ins></w:p>"
    )
    assert [part.text for part in read(tracked)] == ["mới"]


def test_a_table_that_repeats_its_heading_is_read_row_by_row():
    heading = "<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>" + p("TT") + "</w:tc></w:tr>"
    row = "<w:tr><w:tc>" + p("1") + "</w:tc><w:tc>" + p() + "</w:tc></w:tr>"
    assert read(f"<w:tbl>{heading}{row}</w:tbl>") == [TextPart("TT", 1, 1), TextPart("1|", 1, 2)]


def test_any_other_table_is_read_paragraph_by_paragraph():
    cells = "<w:tc>" + p("a") + p("b") + "</w:tc><w:tc>" + p("c") + "</w:tc>"
    assert [part.text for part in read(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>")] == ["a", "b", "c"]


def test_what_stands_twice_for_old_programs_is_read_once():
    twice = (
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>a</w:t></mc:Choice>"
        "<mc:Fallback><w:t>a</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert [part.text for part in read(twice)] == ["a"]


def test_marks_of_xml_are_read_as_they_are_meant():
    body = '<w:p><w:r><w:t xml:space="preserve">A &amp; B &lt;1&gt;</w:t></w:r></w:p>'
    assert written_parts(body) == [part.text for part in read(body)] == ["A & B <1>"]


def test_a_hyphen_at_which_no_line_ends_is_a_hyphen():
    body = "<w:p><w:r><w:t>86/KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r></w:p>"
    assert [part.text for part in read(body)] == ["86/KH-UBND"]


def test_what_was_moved_away_and_what_programs_note_is_not_read():
    moved = f"<w:moveFrom>{p('cũ')}</w:moveFrom><!-- x --><w:sdt><w:sdtContent>{p('mới')}</w:sdtContent></w:sdt>"
    assert read(moved) == [TextPart("mới", 1)]
