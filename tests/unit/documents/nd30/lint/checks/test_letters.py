"""Fonts, characters and colours of the letters (ND30-PAGE-07 … 09)."""

import pytest

from dialogue_cli.documents.nd30.lint.checks.letters import letters
from dialogue_cli.documents.nd30.lint.components.anatomy import take_apart
from dialogue_cli.messages import lint as say
from tests.nd30.small import par, read, small
from tests.nd30.told import told


@pytest.mark.parametrize(
    ("text", "look", "faults"),
    [
        ("chữ", "", []),
        ("chu", '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Arial"/>', []),
        ("chữ", '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Arial"/>', [("PAGE-07", "Arial")]),
        ("\u2611", '<w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol"/>', []),
        ("   ", '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>', []),
        ("chữ", '<w:color w:val="FF0000"/>', [("PAGE-09", say.COLOUR.format(colour="FF0000"))]),
        ("chữ", '<w:color w:val="red"/>', [("PAGE-09", say.COLOUR.format(colour="RED"))]),
        ("DỰ THẢO", '<w:color w:val="FF0000"/>', []),
        ("ch\uf0b7", "", [("PAGE-08", say.PRIVATE)]),
        ("chu\u031b\u0303", "", [("PAGE-08", say.NOT_COMPOSED)]),
    ],
)
def test_letters_are_composed_black_and_in_one_typeface(
    text: str, look: str, faults: list[tuple[str, str]]
) -> None:
    assert told(letters, small(par(text, rpr=look))) == faults


@pytest.mark.parametrize(
    ("colour", "severity"), [("0D0D0D", "warning"), ("red", None), ("F00", None)]
)
def test_what_is_nearly_black_is_only_a_warning(colour: str, severity: str | None) -> None:
    paper = take_apart(read(par(rpr=f'<w:color w:val="{colour}"/>')))
    assert [fault.severity for fault in letters(paper)] == [severity]


def test_header_is_looked_at_once_however_many_sections_show_it() -> None:
    section = '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>'
    arial = par(rpr='<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>')
    body = f"<w:p><w:pPr>{section}</w:pPr></w:p>{par()}{section}"
    assert told(letters, small(body, header=arial)) == [("PAGE-07", "Arial")]
