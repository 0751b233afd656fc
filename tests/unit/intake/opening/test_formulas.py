import io
import zipfile

import pytest

from dialogue_cli.intake.opening.archive import Archive
from dialogue_cli.intake.opening.formulas import leaves_results_to_excel, may_lack_results

LEFT = '<workbook><calcPr calcId="124519" fullCalcOnLoad="1"/></workbook>'


def archive(**parts: str) -> Archive:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as package:
        for name, text in parts.items():
            package.writestr(f"xl/{name}.xml", text)
    return Archive("a.xlsx", content.getvalue())


@pytest.mark.parametrize(
    ("piece", "lacks"),
    [
        (b'<c r="A2"><f>A1+1</f><v></v></c>', True),
        (b'<c r="A2"><f>A1+1</f><v /></c>', True),
        (b'<c r="A2"><f>A1+1</f></c>', True),
        (b'<x:c r="A2"><x:f>A1+1</x:f><x:v/></x:c>', True),
        (b'<c r="A2"><f>A1+1</f><v>2</v></c>', False),
        (b'<c r="A2"><f>A1+1</f><v>0</v></c>', False),
        (b'<c r="A2"><v>2</v></c>', False),
    ],
)
def test_a_formula_without_a_result_is_seen(piece: bytes, lacks: bool) -> None:
    assert may_lack_results(piece, nil_too=False) is lacks


def test_where_results_are_left_to_excel_nil_may_be_none() -> None:
    assert may_lack_results(b'<c r="A2"><f>A1</f><v>0</v></c>', nil_too=True)


def test_results_are_left_to_excel_where_the_book_says_so_and_excel_never_saved_it() -> None:
    assert leaves_results_to_excel(archive(workbook=LEFT))
    assert not leaves_results_to_excel(archive(workbook=LEFT, calcChain="<calcChain/>"))
    assert not leaves_results_to_excel(archive(workbook="<workbook/>"))
    assert not leaves_results_to_excel(archive(styles="<styleSheet/>"))
