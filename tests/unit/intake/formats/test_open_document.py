import pytest

from dialogue_cli.intake.formats.sheets import read_sheets
from dialogue_cli.intake.refusals import FileTooBig, FileUnreadable, FileUnsafe
from dialogue_cli.intake.workbook import Merge, Sheet
from tests.unit.intake.formats.making import packed, zipped

NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text")
)


def cell(text: str, about: str = "") -> str:
    return f'<table:table-cell office:value-type="string" {about}><text:p>{text}</text:p></table:table-cell>'


def sheets(rows: str, prolog: str = "") -> tuple[Sheet, ...]:
    return sheets_of(f'<table:table table:name="Một">{rows}</table:table>', prolog)


def sheets_of(tables: str, prolog: str = "") -> tuple[Sheet, ...]:
    content = (
        f"{prolog}<office:document-content {NAMES}><office:body><office:spreadsheet>"
        f"{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": "<manifest/>",
        "content.xml": content,
    }
    return read_sheets(packed(zipped(parts), "ods"))


def test_merged_cells_come_as_merges() -> None:
    wide = 'table:number-columns-spanned="2" table:number-rows-spanned="1"'
    tall = 'table:number-columns-spanned="1" table:number-rows-spanned="2"'
    rows = f"<table:table-row>{cell('a', wide)}<table:covered-table-cell/>{cell('c', tall)}</table:table-row>"
    rows += f"<table:table-row>{cell('d')}{cell('e')}<table:covered-table-cell/></table:table-row>"
    assert sheets(rows) == (
        Sheet("Một", [["a", "", "c"], ["d", "e", ""]], (Merge(0, 0, 0, 1), Merge(0, 2, 1, 2))),
    )


def test_repeated_empty_cells_do_no_harm() -> None:
    rows = (
        f'<table:table-row>{cell("a")}<table:table-cell table:number-columns-repeated="16383"/>'
        '</table:table-row><table:table-row table:number-rows-repeated="1048575">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    assert sheets(rows) == (Sheet("Một", [["a"]]),)


def test_a_formula_without_a_result_is_remembered() -> None:
    lost = '<table:table-cell table:formula="of:=[.A1]"/>'
    known = cell("a", 'table:formula="of:=[.A1]"')
    rows = f"<table:table-row>{cell('a')}{lost}{known}{lost}</table:table-row>"
    unworked = {0: frozenset({1, 3})}
    assert sheets(rows) == (Sheet("Một", [["a", "", "a", ""]], unworked=unworked),)


@pytest.mark.parametrize(
    "about", ['table:number-columns-repeated="16384"', 'table:number-columns-repeated="999999999"']
)
def test_filled_cells_repeated_without_end_are_refused(about: str) -> None:
    rows = f'<table:table-row table:number-rows-repeated="1048576">{cell("a", about)}</table:table-row>'
    with pytest.raises(FileTooBig):
        sheets(rows)


def test_entities_are_refused() -> None:
    with pytest.raises(FileUnsafe):
        sheets("", '<!DOCTYPE a [<!ENTITY x "y">]>')


def test_a_workbook_without_content_is_unreadable() -> None:
    content = zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"})
    with pytest.raises(FileUnreadable):
        read_sheets(packed(content, "ods"))


WIDE = 'table:number-columns-spanned="2"'


def test_where_tables_cannot_be_told_apart_no_merge_is_laid_on_another_one() -> None:
    row = f"<table:table-row>{cell('a', WIDE)}<table:covered-table-cell/></table:table-row>"
    nameless = f"<table:table>{row}</table:table>"
    named = f'<table:table table:name="Một">{row}</table:table>'
    assert sheets_of(nameless + named) == (Sheet("Một", [["a"]]),)
    assert sheets_of(named) == (Sheet("Một", [["a"]], (Merge(0, 0, 0, 0),)),)


def test_a_table_within_a_cell_is_no_sheet_of_its_own() -> None:
    inner = f"<table:table><table:table-row>{cell('b', WIDE)}</table:table-row></table:table>"
    rows = f"<table:table-row><table:table-cell>{inner}</table:table-cell></table:table-row>"
    assert sheets(f"<table:table-row>{cell('a')}</table:table-row>{rows}")[0].rows[0] == ["a"]
