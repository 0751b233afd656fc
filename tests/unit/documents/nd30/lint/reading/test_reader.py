"""What is shown is read; what is deleted, hidden or doubled is not."""

import pytest

from dialogue_cli.documents.nd30.lint.opening import Package
from dialogue_cli.documents.nd30.lint.reading.paper import Place, Table, paragraphs_of
from dialogue_cli.documents.nd30.lint.reading.reader import read_paper
from tests.nd30.small import NS, box, packed, par, paragraphs, read

RUN = "<w:r><w:t>{}</w:t></w:r>"


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (f"<w:ins>{RUN.format('thêm')}</w:ins>", "thêm"),
        ("<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>", ""),
        (
            f"<w:moveFrom>{RUN.format('cũ')}</w:moveFrom><w:moveTo>{RUN.format('mới')}</w:moveTo>",
            "mới",
        ),
        (f"<w:hyperlink>{RUN.format('liên kết')}</w:hyperlink>", "liên kết"),
        (f"<w:sdt><w:sdtContent>{RUN.format('ô')}</w:sdtContent></w:sdt>", "ô"),
        (f"<w:smartTag>{RUN.format('thẻ')}</w:smartTag>", "thẻ"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>", ""),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "a\tb\nc"),
        ("<w:r><w:t>gạch</w:t><w:noBreakHyphen/><w:t>nối</w:t><w:softHyphen/></w:r>", "gạch-nối"),
        ('<w:fldSimple w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>', "2"),
    ],
)
def test_text_of_a_paragraph(inside: str, text: str) -> None:
    assert paragraphs(f"<w:p>{inside}</w:p>")[0].text == text


BEGIN, SHOWN, END = (
    f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
)
PAGE = f"{BEGIN}<w:r><w:instrText>PAGE</w:instrText></w:r>{SHOWN}{RUN.format(7)}{END}"


def code(text: str) -> str:
    return f"<w:r><w:instrText xml:space='preserve'>{text}</w:instrText></w:r>"


@pytest.mark.parametrize(
    ("inside", "text", "fields"),
    [
        pytest.param(PAGE, "7", ["PAGE"], id="a field shows its result, not its code"),
        pytest.param(
            f"{BEGIN}{code('= ')}{PAGE}{code(' - 1')}{SHOWN}{RUN.format(6)}{END}",
            "6",
            ["= PAGE - 1"],
            id="a field within a code is part of the code",
        ),
        pytest.param(
            f"{BEGIN}{code('TOC')}{SHOWN}{RUN.format('Trang ')}{PAGE}{END}",
            "Trang 7",
            ["PAGE", "TOC"],
            id="a field within a result is one of its own",
        ),
        pytest.param(
            f"{BEGIN}{code('TOC')}{SHOWN}{RUN.format('Mục')}",
            "Mục",
            [],
            id="a field that ends in another paragraph",
        ),
        pytest.param(
            f"{RUN.format('Mục')}{code('PAGE')}{SHOWN}{RUN.format(7)}{END}",
            "Mục7",
            [],
            id="a field that began in another paragraph",
        ),
        pytest.param(
            '<w:fldSimple w:instr=" PAGE "/>', "", ["PAGE"], id="a simple field never worked out"
        ),
        pytest.param(
            '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText>'
            '<w:fldChar w:fldCharType="end"/></w:r>',
            "",
            ["PAGE"],
            id="a field in one run",
        ),
    ],
)
def test_fields_show_their_results_and_are_known_by_their_codes(
    inside: str, text: str, fields: list[str]
) -> None:
    paragraph = paragraphs(f"<w:p>{inside}</w:p>")[0]
    assert (paragraph.text, [found for found, _ in paragraph.fields]) == (text, fields)


def test_field_without_a_result_looks_as_its_run() -> None:
    inside = (
        '<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:fldChar w:fldCharType="begin"/>'
        '<w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/></w:r>'
    )
    ((_, look),) = paragraphs(f"<w:p>{inside}</w:p>")[0].fields
    assert look.size == 14


def test_second_form_of_a_drawing_is_not_read() -> None:
    choice = f"<mc:Choice><w:drawing><wps:txbx><w:txbxContent>{par('một')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
    other = f"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{par('một')}</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
    body = f"<w:p><w:r><mc:AlternateContent>{choice}{other}</mc:AlternateContent></w:r></w:p>"
    assert [(p.text, p.place.part) for p in paragraphs(body)] == [("", "body"), ("một", "box")]


def test_text_box_of_old_word_is_read() -> None:
    body = f"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{par('cũ')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
    assert [p.text for p in paragraphs(body)] == ["", "cũ"]


def test_cells_are_placed_and_measured() -> None:
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{par(text)}</w:tc>'
        for text, width in (("a", 3000), ("b", 6000))
    )
    margins = '<w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>'
    body = f"<w:tbl><w:tblPr>{margins}</w:tblPr><w:tblGrid/><w:tr>{cells}</w:tr></w:tbl>"
    found = [
        (p.text, p.place.table, p.place.row, p.place.column, p.width) for p in paragraphs(body)
    ]
    assert found == [("a", 1, 1, 1, 2800), ("b", 1, 1, 2, 5800)]


def test_deleted_row_is_left_out() -> None:
    row = "<w:tr>{}<w:tc>{}</w:tc></w:tr>"
    body = f"<w:tbl>{row.format('<w:trPr><w:del/></w:trPr>', par('bỏ'))}{row.format('', par('còn'))}</w:tbl>"
    assert [p.text for p in paragraphs(body)] == ["còn"]


def test_table_within_a_cell_and_within_a_control() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{par('trong')}</w:tc></w:tr></w:tbl>"
    body = f"<w:sdt><w:sdtContent><w:tbl><w:tr><w:tc>{inner}{par('ngoài')}</w:tc></w:tr></w:tbl></w:sdtContent></w:sdt>"
    paper = read(body)
    assert isinstance(paper.blocks[0], Table)
    assert [p.text for p in paragraphs(body)] == ["trong", "ngoài"]


def test_sections_and_their_pages() -> None:
    one = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:left="1701"/></w:sectPr>'
    two = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:titlePg/></w:sectPr>'
    paper = read(f"<w:p><w:pPr>{one}</w:pPr></w:p>{par()}{two}")
    assert [(s.width, s.top, s.landscape, s.title_page) for s in paper.sections] == [
        (11906, 1134, False, False),
        (16838, None, True, True),
    ]
    assert [block.section for block in paper.blocks] == [0, 1]


@pytest.mark.parametrize(
    ("drawing", "length", "solid"),
    [
        ('<w:pict><v:line from="0,0" to="72pt,0"/></w:pict>', 1440, True),
        (
            '<w:pict><v:line from="0,0" to="72pt,0"><v:stroke dashstyle="dash"/></v:line></w:pict>',
            1440,
            False,
        ),
        ('<w:pict><v:shape type="#_x0000_t32" style="width:50pt;height:0"/></w:pict>', 1000, True),
        (
            '<w:drawing><wp:inline><wp:extent cx="635000" cy="0"/><wps:wsp><wps:spPr><a:prstGeom prst="line"/></wps:spPr></wps:wsp></wp:inline></w:drawing>',
            1000,
            True,
        ),
        (
            '<w:drawing><wp:inline><wp:extent cx="635000" cy="0"/><wps:wsp><wps:spPr><a:prstGeom prst="straightConnector1"/>'
            '<a:ln><a:tailEnd type="triangle"/></a:ln></wps:spPr></wps:wsp></wp:inline></w:drawing>',
            1000,
            False,
        ),
    ],
)
def test_lines_are_measured(drawing: str, length: int, solid: bool) -> None:
    (line,) = paragraphs(f"<w:p><w:r>{drawing}</w:r></w:p>")[0].drawn
    assert (line.length, line.solid, line.flat) == (length, solid, True)


def test_box_is_no_line() -> None:
    box = '<w:drawing><wp:inline><wp:extent cx="635000" cy="635000"/><wps:wsp><wps:spPr><a:prstGeom prst="rect"/></wps:spPr></wps:wsp></wp:inline></w:drawing>'
    assert paragraphs(f"<w:p><w:r>{box}</w:r></w:p>")[0].drawn == ()


@pytest.mark.parametrize(
    "drawing",
    [
        pytest.param("<w:drawing><wps:wsp/></w:drawing>", id="a shape that says nothing"),
        pytest.param(
            '<w:drawing><wps:wsp><wps:spPr><a:prstGeom prst="line"/></wps:spPr></wps:wsp></w:drawing>',
            id="a line without a length",
        ),
        pytest.param('<w:pict><v:line from="0,0"/></w:pict>', id="a line without an end"),
        pytest.param(
            '<w:pict><v:shape type="#_x0000_t75" style="width:50pt;height:40pt"/></w:pict>',
            id="a picture of old Word",
        ),
    ],
)
def test_what_is_no_line_or_cannot_be_measured_is_none(drawing: str) -> None:
    assert paragraphs(f"<w:p><w:r>{drawing}</w:r></w:p>")[0].drawn == ()


def test_document_without_a_body_is_read_as_empty() -> None:
    package = Package("a.docx", packed({"word/document.xml": f"<w:document {NS}/>"}))
    assert read_paper(package).blocks == ()


def test_header_is_read_with_its_tables_and_boxes_which_are_none_of_the_body() -> None:
    section = '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>'
    table = f"<w:tbl><w:tr><w:tc>{par('đầu')}</w:tc></w:tr></w:tbl>"
    paper = read(f"{table}{par('thân')}{section}", header=f"{table}{box(par('ô'))}{par('cuối')}")
    told = [
        [(p.text, p.place) for p in paragraphs_of(blocks)]
        for blocks in (paper.sections[0].heads[0].blocks, paper.blocks)
    ]
    assert told == [
        [
            ("đầu", Place("header", 1, 0, 1, 1)),
            ("", Place("header", 2)),
            ("ô", Place("box", 3)),
            ("cuối", Place("header", 4)),
        ],
        [("đầu", Place("body", 1, 1, 1, 1)), ("thân", Place("body", 2))],
    ]
