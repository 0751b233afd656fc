"""Looks are resolved through all layers, as Word does."""

import pytest

from tests.nd30.small import par, paragraphs

DEFAULTS = "<w:docDefaults><w:rPrDefault><w:rPr>{}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>{}</w:pPr></w:pPrDefault></w:docDefaults>"
THEME = '<a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Arial"/></a:majorFont><a:minorFont><a:latin typeface="Times New Roman"/></a:minorFont></a:fontScheme><a:clrScheme><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1></a:clrScheme></a:themeElements>'


def style(
    name: str,
    rpr: str = "",
    ppr: str = "",
    kind: str = "paragraph",
    based: str = "",
    default: bool = False,
) -> str:
    on = ' w:default="1"' if default else ""
    parent = f'<w:basedOn w:val="{based}"/>' if based else ""
    return f'<w:style w:type="{kind}" w:styleId="{name}"{on}>{parent}<w:pPr>{ppr}</w:pPr><w:rPr>{rpr}</w:rPr></w:style>'


def look(body: str, **parts: str):  # type: ignore[no-untyped-def]
    return paragraphs(body, **parts)[0].runs[0].look


def test_silence_means_the_values_of_word() -> None:
    found = look(par())
    assert (found.ascii, found.size, found.bold, found.colour) == (
        "Times New Roman",
        10.0,
        False,
        "auto",
    )


def test_nearest_layer_wins() -> None:
    styles = (
        DEFAULTS.format('<w:sz w:val="22"/>', "")
        + style("a", '<w:sz w:val="24"/>')
        + style("b", "", based="a")
    )
    assert look(par(), styles=styles).size == 11
    assert look(par(ppr='<w:pStyle w:val="b"/>'), styles=styles).size == 12
    assert (
        look(par(ppr='<w:pStyle w:val="b"/>', rpr='<w:sz w:val="28"/>'), styles=styles).size == 14
    )


def test_default_style_holds_where_none_is_named() -> None:
    styles = style("Normal", '<w:sz w:val="26"/>', '<w:jc w:val="both"/>', default=True)
    paragraph = paragraphs(par(), styles=styles)[0]
    assert (paragraph.runs[0].look.size, paragraph.look.align) == (13, "both")


def test_unknown_style_is_as_none() -> None:
    styles = style("Normal", '<w:sz w:val="26"/>', default=True)
    assert look(par(ppr='<w:pStyle w:val="gone"/>'), styles=styles).size == 13


def test_circle_of_styles_ends() -> None:
    styles = style("a", '<w:sz w:val="24"/>', based="b") + style("b", based="a")
    assert look(par(ppr='<w:pStyle w:val="a"/>'), styles=styles).size == 12


@pytest.mark.parametrize(
    ("paragraph", "character", "direct", "bold"),
    [
        ("<w:b/>", "", "", True),
        ("<w:b/>", "<w:b/>", "", False),  # styles of two kinds undo each other
        ("<w:b/>", "<w:b/>", "<w:b/>", True),
        ("<w:b/>", "", '<w:b w:val="0"/>', False),
        ("", "<w:b/>", "", True),
        ('<w:b w:val="false"/>', "<w:b/>", "", True),
    ],
)
def test_toggles(paragraph: str, character: str, direct: str, bold: bool) -> None:
    styles = style("p", paragraph) + style("c", character, kind="character")
    body = par(ppr='<w:pStyle w:val="p"/>', rpr=f'<w:rStyle w:val="c"/>{direct}')
    assert look(body, styles=styles).bold is bold


def test_bold_of_the_defaults_holds_until_a_style_says_no() -> None:
    styles = DEFAULTS.format("<w:b/>", "") + style("p", '<w:b w:val="0"/>')
    assert look(par(), styles=styles).bold
    assert not look(par(ppr='<w:pStyle w:val="p"/>'), styles=styles).bold


@pytest.mark.parametrize(
    ("fonts", "font"),
    [
        ('<w:rFonts w:asciiTheme="minorHAnsi"/>', "Times New Roman"),
        ('<w:rFonts w:asciiTheme="majorAscii"/>', "Arial"),
        ('<w:rFonts w:ascii="Calibri" w:asciiTheme="minorAscii"/>', "Times New Roman"),
        ('<w:rFonts w:ascii="Calibri"/>', "Calibri"),
        ('<w:rFonts w:ascii="Calibri" w:asciiTheme="otherAscii"/>', "Calibri"),
    ],
)
def test_theme_fonts_go_before_names(fonts: str, font: str) -> None:
    assert look(par(rpr=fonts), theme=THEME).ascii == font


def test_name_over_a_theme_of_a_lower_layer() -> None:
    styles = DEFAULTS.format('<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/>', "")
    found = look(par(rpr='<w:rFonts w:ascii="Times New Roman"/>'), styles=styles, theme=THEME)
    assert (found.ascii, found.other) == ("Times New Roman", "Arial")


@pytest.mark.parametrize(
    ("colour", "found"),
    [
        ('<w:color w:val="auto"/>', "auto"),
        ('<w:color w:val="ff0000"/>', "FF0000"),
        ('<w:color w:val="auto" w:themeColor="accent1"/>', "4472C4"),
        ('<w:color w:val="auto" w:themeColor="text1"/>', "000000"),
        ('<w:color w:val="000000" w:themeColor="text1"/>', "000000"),
    ],
)
def test_colours(colour: str, found: str) -> None:
    assert look(par(rpr=colour), theme=THEME).colour == found


def test_indents_and_spaces_are_inherited_one_by_one() -> None:
    styles = style(
        "a",
        ppr='<w:spacing w:before="120" w:line="360" w:lineRule="auto"/><w:ind w:left="400" w:firstLine="567"/>',
    )
    body = par(ppr='<w:pStyle w:val="a"/><w:spacing w:after="60"/><w:ind w:left="0"/>')
    found = paragraphs(body, styles=styles)[0].look
    assert (found.before, found.after, found.line, found.left, found.first) == (
        120,
        60,
        360,
        0,
        567,
    )


@pytest.mark.parametrize(
    ("spacing", "before"),
    [
        ('w:before="100" w:beforeAutospacing="1"', 280),
        ('w:before="100" w:beforeLines="50"', 120),
        ('w:before="6pt"', 120),
    ],
)
def test_automatic_spaces_and_spaces_in_lines(spacing: str, before: int) -> None:
    assert paragraphs(par(ppr=f"<w:spacing {spacing}/>"))[0].look.before == before


def table(properties: str, cells: str) -> str:
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid/><w:tr><w:tc>{cells}</w:tc></w:tr></w:tbl>"


def test_table_style_stands_below_the_paragraph_style() -> None:
    styles = (
        DEFAULTS.format("", '<w:spacing w:after="160"/>')
        + style("t", '<w:sz w:val="20"/><w:b/>', '<w:spacing w:after="0"/>', kind="table")
        + style("p", '<w:sz w:val="28"/>')
    )
    body = table('<w:tblStyle w:val="t"/>', par(ppr='<w:pStyle w:val="p"/>'))
    paragraph = paragraphs(body, styles=styles)[0]
    assert (paragraph.look.after, paragraph.runs[0].look.size, paragraph.runs[0].look.bold) == (
        0,
        14,
        True,
    )


def test_first_row_of_a_table_style_holds_where_the_table_asks_for_it() -> None:
    first = '<w:style w:type="table" w:styleId="t"><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>'
    asked = '<w:tblStyle w:val="t"/><w:tblLook w:val="0020"/>'
    assert paragraphs(table(asked, par()), styles=first)[0].runs[0].look.bold
    assert (
        not paragraphs(table('<w:tblStyle w:val="t"/>', par()), styles=first)[0].runs[0].look.bold
    )


def test_theme_that_names_no_fonts_and_no_colours_gives_way_to_what_is_named() -> None:
    theme = "<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface=''/></a:minorFont></a:fontScheme><a:clrScheme><a:accent1/></a:clrScheme></a:themeElements>"
    fonts = '<w:rFonts w:ascii="Calibri" w:asciiTheme="minorAscii"/>'
    found = look(par(rpr=f'{fonts}<w:color w:val="auto" w:themeColor="accent1"/>'), theme=theme)
    assert (found.ascii, found.colour) == ("Calibri", "auto")


def test_indent_counted_in_letters_has_no_length() -> None:
    body = par(ppr='<w:ind w:firstLine="567" w:firstLineChars="200"/>')
    assert paragraphs(body)[0].look.first is None


def test_level_of_a_list_is_joined_with_the_list_of_the_style() -> None:
    styles = style("s", ppr='<w:numPr><w:numId w:val="1"/></w:numPr>')
    lists = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    body = par(ppr='<w:pStyle w:val="s"/>') + par(
        ppr='<w:pStyle w:val="s"/><w:numPr><w:ilvl w:val="1"/></w:numPr>'
    )
    assert [p.label for p in paragraphs(body, styles=styles, numbering=lists)] == ["1.", "1.1"]


def test_parts_of_a_table_style_hold_where_the_table_asks_for_them() -> None:
    """The weakest first: bands, first and last column, first and last row (ISO 29500-1 §17.7.6)."""
    sizes = {"band1Vert": 10, "firstCol": 20, "lastCol": 22, "firstRow": 24, "lastRow": 26}
    parts = "".join(
        f'<w:tblStylePr w:type="{part}"><w:rPr><w:sz w:val="{2 * size}"/></w:rPr></w:tblStylePr>'
        for part, size in sizes.items()
    )
    styles = f'<w:style w:type="table" w:styleId="t">{parts}</w:style>'
    asked = "".join(f' w:{name}="1"' for name in ("firstRow", "lastRow", "firstColumn"))
    row = f"<w:tr>{f'<w:tc>{par()}</w:tc>' * 3}</w:tr>"
    look = f'<w:tblLook w:val="0100" {asked} w:noHBand="1"/>'
    body = f'<w:tbl><w:tblPr><w:tblStyle w:val="t"/>{look}</w:tblPr>{row * 3}</w:tbl>'
    found = [p.runs[0].look.size for p in paragraphs(body, styles=styles)]
    assert found == [24, 24, 24, 20, 10, 22, 26, 26, 26]
