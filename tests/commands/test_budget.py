"""The budget as a clerk meets it: the form filled in, taken in, added up, corrected, taken back."""

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dialogue_cli.intake.reading import read_file
from dialogue_cli.messages import budget as say
from dialogue_cli.messages import imports
from dialogue_cli.model.budget import BudgetLine
from tests import workbooks
from tests.conftest import Dialogue

HEADINGS = ("TT", "Nội dung chi", "ĐVT", "Số lượng", "Định mức", "Thành tiền", "Nguồn", "Thực chi")
ROWS = (
    (1, "Thuê hội trường", "buổi", 1, 5_000_000, 5_000_000, "Tài chính công đoàn", 4_900_000),
    (2, "Giải khát", "người", "160 người x 1 buổi", 20_000, None, "Tài chính công đoàn", None),
    (3, "Quà tặng", "suất", 100, "300 nghìn", "30.000.000", "Ngân sách nhà nước", 29_700_000),
)


def budget_file(folder: Path, *rows: tuple[object, ...], name: str = "du-toan.xlsx") -> Path:
    return workbooks.one_sheet(folder / name, [HEADINGS, *rows], name="Dự toán")


def as_json(dialogue: Dialogue, office: Path, *words: object) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(dialogue("-w", office, *words, "--json").out)
    return found


def test_a_budget_is_added_up_by_source_in_figures_and_words(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    assert dialogue("-w", office, "import", budget_file(tmp_path, *ROWS)).code == 0
    report = as_json(dialogue, office, "budget")
    total = report["total"]
    assert (total["planned"], total["spent"], total["left"]) == (38_200_000, 34_600_000, 400_000)
    assert total["planned_words"] == "Ba mươi tám triệu hai trăm nghìn đồng"
    assert [(one["key"], one["planned"], one["share"]) for one in report["sources"]] == [
        ("union", 8_200_000, 21.5),
        ("state", 30_000_000, 78.5),
    ]
    assert sum(one["share"] for one in report["sources"]) == 100


def test_the_screen_tells_both_purses_and_what_is_left(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    dialogue("-w", office, "import", budget_file(tmp_path, *ROWS))
    said = " ".join(dialogue("-w", office, "budget").out.split())
    for told in ("38.200.000", "Ba mươi triệu đồng", "Tám triệu hai trăm nghìn đồng"):
        assert told in said
    assert "còn lại 400.000 đồng" in said


def test_without_a_budget_the_form_is_offered(dialogue: Dialogue, office: Path) -> None:
    said = dialogue("-w", office, "budget")
    assert (said.code, say.NOTHING.format(year=2024) in said.out) == (0, True)


def test_status_tells_what_is_planned_and_spent(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    assert as_json(dialogue, office, "status")["budget"] is None
    dialogue("-w", office, "import", budget_file(tmp_path, *ROWS))
    said = " ".join(dialogue("-w", office, "status").out.split())
    assert "38.200.000 đồng (3 khoản; đã chi 34.600.000 đồng của 2 khoản)" in said


def test_export_gives_the_lines(dialogue: Dialogue, office: Path, tmp_path: Path) -> None:
    total = (None, "Cộng", None, None, None, 38_200_000, None, None)
    dialogue("-w", office, "import", budget_file(tmp_path, *ROWS, total))
    found = json.loads(dialogue("-w", office, "export", "budget", "--format", "json").out)
    assert [(one["item"], one["amount"], one["paid_from"]) for one in found] == [
        ("Thuê hội trường", 5_000_000, "Tài chính công đoàn"),
        ("Giải khát", 3_200_000, "Tài chính công đoàn"),
        ("Quà tặng", 30_000_000, "Ngân sách nhà nước"),
    ]


def test_a_line_left_out_of_a_corrected_budget_costs_nothing_any_more(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    dialogue("-w", office, "import", budget_file(tmp_path, *ROWS))
    changed = (3, "Quà tặng", "suất", 90, 300_000, 27_000_000, "Ngân sách nhà nước", None)
    second = budget_file(tmp_path, ROWS[0], changed, name="du-toan lan 2.xlsx")
    (file,) = as_json(dialogue, office, "import", second)["files"]
    assert (file["unchanged"], file["changed"], file["gone"]) == (1, 1, 1)
    assert imports.BUDGET_GONE in file["notes"]
    assert as_json(dialogue, office, "budget")["total"]["planned"] == 32_000_000
    assert dialogue("-w", office, "verify").code == 0
    dialogue("-w", office, "undo")
    assert as_json(dialogue, office, "budget")["total"]["planned"] == 38_200_000
    dialogue("-w", office, "undo")
    assert as_json(dialogue, office, "budget")["lines"] == []
    assert dialogue("-w", office, "verify").code == 0


def test_the_same_budget_again_adds_nothing(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    path = budget_file(tmp_path, *ROWS)
    dialogue("-w", office, "import", path)
    (file,) = as_json(dialogue, office, "import", path)["files"]
    assert (file["accepted"], file["unchanged"]) == (0, 3)
    assert as_json(dialogue, office, "budget")["total"]["planned"] == 38_200_000


def test_a_wrong_total_is_told_at_import_and_by_check_and_adds_nothing(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    total = (None, "Tổng cộng", None, None, None, 40_000_000, None, None)
    (file,) = as_json(dialogue, office, "import", budget_file(tmp_path, *ROWS, total))["files"]
    assert [problem["code"] for problem in file["problems"]] == ["budget-total-differs"]
    assert as_json(dialogue, office, "budget")["total"]["planned"] == 38_200_000
    found = as_json(dialogue, office, "check", "budget")["findings"]
    assert "BUDGET-02" in [one["code"] for one in found]


def test_what_the_sums_leave_out_is_told(dialogue: Dialogue, office: Path, tmp_path: Path) -> None:
    rows = (
        *ROWS[:1],
        (2, "Xe", "chuyến", 3, None, None, "Tài chính công đoàn", None),
        (3, "Hoa", "lẵng", 2, 500_000, -1_000_000, "Tài chính công đoàn", None),
    )
    said = dialogue("-w", office, "import", budget_file(tmp_path, *rows))
    assert said.code == 1
    said = dialogue("-w", office, "budget")
    assert say.OPEN.format(count=1) in said.out
    assert say.UNREAD.format(count=1)[:40] in said.out


@pytest.fixture(scope="module")
def form(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from dialogue_cli import main

    folder = tmp_path_factory.mktemp("van-phong") / "office"
    assert main.outcome(["init", str(folder), "--province", "Đắk Lắk", "--year", "2024"]) == 0
    assert main.outcome(["-w", str(folder), "forms", "budget", "-o", str(folder / "2024")]) == 0
    (path,) = (folder / "2024").glob("*.xlsx")
    return path


# What stands in the columns of the form, from the quantity on.
figures = st.tuples(
    st.integers(0, 5000), st.integers(1, 10**4), st.none() | st.integers(1, 10**6)
).map(lambda drawn: (drawn[0], drawn[1] * 1000, drawn[2] and drawn[2] * 1000))


@given(st.lists(figures, min_size=1, max_size=11), st.booleans())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_form_filled_in_reads_back_exactly(
    form: Path, tmp_path: Path, filled: list[tuple[int, int, int | None]], as_texts: bool
) -> None:
    book = openpyxl.load_workbook(form)
    sheet = book.worksheets[0]
    for row, (quantity, rate, spent) in enumerate(filled, start=7):
        sheet.cell(row=row, column=4, value=f"{quantity} người x 1 buổi" if as_texts else quantity)
        written = f"{rate:,}".replace(",", ".") if as_texts else rate
        sheet.cell(row=row, column=5, value=written)
        sheet.cell(row=row, column=6, value=quantity * rate if spent is None else None)
        sheet.cell(row=row, column=9, value=spent)
    book.save(tmp_path / "ghi.xlsx")
    reading = read_file(tmp_path / "ghi.xlsx")
    lines = [one for one in reading.records if isinstance(one, BudgetLine)]
    assert reading.kind == "budget"
    assert len(lines) == 11
    found = [(one.quantity, one.rate, one.planned, one.spent) for one in lines[: len(filled)]]
    assert found == [(quantity, rate, quantity * rate, spent) for quantity, rate, spent in filled]
    assert all(one.planned is None for one in lines[len(filled) :])
