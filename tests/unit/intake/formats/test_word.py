import pytest

from dialogue_cli.intake.formats.sheets import read_sheets
from dialogue_cli.intake.refusals import FileTooBig, FileUnreadable, FileUnsafe, WordWithoutTable
from dialogue_cli.intake.workbook import Merge, Sheet
from dialogue_cli.messages import formats as say
from tests.unit.intake.formats.making import cell, document, packed, paragraph, row, table, zipped

NUMBERING = (
    '<w:abstractNum w:abstractNumId="7">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>'
    "</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
    '<w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="7"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)


def listed(text: str, number: int, level: int = 0) -> str:
    return paragraph(
        text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    )


def sheet(body: str, **parts: str) -> Sheet:
    (found,) = read_sheets(packed(document(body, **parts), "docx"))
    return found


def test_a_table_is_a_grid_under_its_titles() -> None:
    body = paragraph("TỔNG HỢP KIẾN NGHỊ") + paragraph(" ") + paragraph("Đơn vị: CĐCS An Phát")
    body += table(row("TT", "Nội dung"), row("1", cell("Lương", "Nhà ở")))
    assert sheet(body) == Sheet(
        say.SHEET_OF_WORD,
        [
            ["TỔNG HỢP KIẾN NGHỊ", ""],
            ["Đơn vị: CĐCS An Phát", ""],
            ["TT", "Nội dung"],
            ["1", "Lương\nNhà ở"],
        ],
    )


def test_merged_cells_come_as_merges() -> None:
    wide, begins, goes_on = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    body = table(
        row(cell("Đơn vị", about=begins), cell("Cơ quan", about=wide), "Số"),
        row(cell(about=goes_on), "Chủ trì", "Phối hợp", "1"),
        row("A", "B", "C", "2"),
    )
    found = sheet(body)
    assert found.rows == [
        ["Đơn vị", "Cơ quan", "", "Số"],
        ["", "Chủ trì", "Phối hợp", "1"],
        ["A", "B", "C", "2"],
    ]
    assert set(found.merges) == {Merge(0, 0, 1, 0), Merge(0, 1, 0, 2)}


def test_a_cell_merged_both_ways_and_cells_left_out_before_a_row() -> None:
    both = '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'
    on = '<w:gridSpan w:val="2"/><w:vMerge/>'
    body = table(
        row(cell("a", about=both), "b"),
        row(cell(about=on), "c"),
        row("d", about='<w:gridBefore w:val="2"/>'),
    )
    found = sheet(body)
    assert (found.rows, found.merges) == (
        [["a", "", "b"], ["", "", "c"], ["", "", "d"]],
        (Merge(0, 0, 1, 1),),
    )


def test_automatic_numbers_are_written_out() -> None:
    body = table(
        row(cell(listed("", 1)), cell(listed("Lương", 2), listed("Nhà ở", 2))),
        row(cell(listed("", 1)), cell(listed("Điện", 3), listed("nước", 3, 1), listed("Đường", 3))),
        row(cell(listed("", 1)), "x"),
    )
    assert sheet(body, numbering=NUMBERING).rows == [
        ["1.", "- Lương\n- Nhà ở"],
        ["2.", "1. Điện\na) nước\n2. Đường"],
        ["3.", "x"],
    ]


def test_a_style_can_make_a_list() -> None:
    styles = (
        '<w:style w:styleId="Goc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="Con"><w:basedOn w:val="Goc"/></w:style>'
    )
    lines = [paragraph(text, '<w:pStyle w:val="Con"/>') for text in ("Lương", "Nhà ở")]
    found = sheet(table(row(cell(*lines))), numbering=NUMBERING, styles=styles)
    assert found.rows == [["1. Lương\n2. Nhà ở"]]


def test_changes_are_read_as_accepted_and_hidden_text_is_not() -> None:
    text = (
        "<w:p><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:tab/><w:t>NĐ</w:t><w:noBreakHyphen/>"
        "<w:t>CP</w:t><w:br/><w:t>dòng hai</w:t></w:r></w:p>"
    )
    body = table(row(cell(text)), row("xóa", about="<w:del/>"), row("giữ", about="<w:ins/>"))
    assert sheet(body).rows == [["thêm NĐ-CP\ndòng hai"], ["giữ"]]


def test_text_boxes_are_left_out_and_inner_tables_are_text() -> None:
    box = f"<w:p><w:r><w:txbxContent>{paragraph('khung')}</w:txbxContent></w:r></w:p>"
    inner = table(row("1", "Lương"), row("2", "Nhà ở"))
    assert sheet(table(row(cell(box, inner), "b"))).rows == [["1\nLương\n2\nNhà ở", "b"]]


def test_tables_stand_below_each_other_and_long_paragraphs_between_are_no_rows() -> None:
    first, second = table(row("TT", "Nội dung"), row("1", "a")), table(row("2", "b"))
    between = paragraph("II. NHÓM NHÀ Ở") + paragraph("dài " * 50)
    found = sheet(first + between + second + paragraph("Trên đây là báo cáo."))
    assert found.rows == [["TT", "Nội dung"], ["1", "a"], ["II. NHÓM NHÀ Ở", ""], ["2", "b"]]
    assert found.merges == (Merge(2, 0, 2, 1),)


def test_a_document_without_a_table_is_refused() -> None:
    with pytest.raises(WordWithoutTable):
        sheet(listed("Đề nghị tăng lương", 1), numbering=NUMBERING)


def test_entities_are_refused() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY x "lol"><!ENTITY y SYSTEM "file:///etc/passwd">]><a>&x;&y;</a>'
    with pytest.raises(FileUnsafe):
        read_sheets(packed(zipped({"word/document.xml": bomb}), "docx"))


def test_a_document_nested_too_deeply_is_refused() -> None:
    with pytest.raises(FileTooBig):
        sheet("<w:sdt>" * 600 + "</w:sdt>" * 600)


def test_a_document_broken_off_is_refused() -> None:
    with pytest.raises(FileUnreadable):
        read_sheets(packed(zipped({"word/document.xml": "<w:document>"}), "docx"))


def test_absurd_spans_are_cut() -> None:
    body = table(*(row(cell("a", about='<w:gridSpan w:val="99999"/>'), "b") for _ in range(3)))
    assert [len(line) for line in sheet(body).rows] == [64, 64, 64]


def test_marks_that_stand_outside_of_what_they_are_about_are_passed_over() -> None:
    stray = (
        '<w:pStyle w:val="Con"/><w:numId w:val="1"/><w:ilvl w:val="1"/><w:br/><w:t>lạc</w:t>'
        '<w:vanish/><w:sym w:char="F0FE"/>'
    )
    within = "<w:p><w:numId w:val='1'/><w:pPr><w:tab/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"
    body = stray + table(row(cell(within), "b"))
    assert sheet(body, numbering=NUMBERING) == Sheet(say.SHEET_OF_WORD, [["a", "b"]])


def test_the_mark_of_a_paragraph_may_be_hidden_and_its_text_is_not() -> None:
    hidden = paragraph("Lương", "<w:rPr><w:vanish/></w:rPr>")
    off = '<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Nhà ở</w:t></w:r></w:p>'
    assert sheet(table(row(cell(hidden), cell(off)))).rows == [["Lương", "Nhà ở"]]


def test_ticked_and_empty_boxes_are_read_and_other_signs_are_not() -> None:
    signs = "".join(f'<w:sym w:font="Wingdings" w:char="{c}"/>' for c in ("F0FE", "f0a8", "F04A"))
    hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:sym w:char="F0FC"/></w:r>'
    assert sheet(table(row(cell(f"<w:p><w:r>{signs}</w:r>{hidden}</w:p>"), "b"))).rows == [
        ["\u2611\u2610", "b"]
    ]


def test_cells_merged_beside_each_other_as_old_files_write_it() -> None:
    begins, goes_on = '<w:hMerge w:val="restart"/>', "<w:hMerge/>"
    body = table(
        row(cell("Cơ quan", about=begins), cell(about=goes_on), "Số"),
        row(cell("Chủ trì", about=goes_on), "Phối hợp", "1"),
    )
    found = sheet(body)
    assert found.rows == [["Cơ quan", "", "Số"], ["Chủ trì", "Phối hợp", "1"]]
    assert found.merges == (Merge(0, 0, 0, 1),)


def test_how_a_table_within_a_cell_is_merged_says_nothing_of_the_one_around_it() -> None:
    about = '<w:gridSpan w:val="3"/><w:vMerge w:val="restart"/><w:hMerge w:val="continue"/>'
    inner = table(row(cell("x", about=about), "y", about='<w:gridBefore w:val="2"/>'))
    found = sheet(table(row("a", cell(inner), "b")))
    assert (found.rows, found.merges) == ([["a", "x\ny", "b"]], ())


def test_a_number_of_a_list_that_is_described_nowhere_is_none() -> None:
    loose = '<w:abstractNum w:abstractNumId="9"><w:start w:val="3"/></w:abstractNum>'
    loose += '<w:num w:numId="4"><w:abstractNumId w:val="9"/></w:num>'
    lines = (listed("Lương", 99), listed("Điện", 1, 7), listed("Nước", 4))
    found = sheet(table(row(cell(*lines))), numbering=NUMBERING + loose)
    assert found.rows == [["Lương\nĐiện\nNước"]]
