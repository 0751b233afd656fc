"""`dialogue export`: lists as files and on the screen."""

import json
from pathlib import Path

import openpyxl

from tests import registers, workbooks
from tests.conftest import Dialogue


def test_csv_for_a_script_becomes_a_file_that_the_report_names(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = workbooks.delegates(tmp_path / "ds.xlsx", (1, "Lê Thị Bình", "Nữ"))
    assert dialogue("-w", office, "import", file).code == 0
    said = json.loads(
        dialogue("-w", office, "export", "delegates", "--format", "csv", "--json").out
    )
    assert (said["what"], said["count"]) == ("delegates", 1)
    assert "Lê Thị Bình" in Path(said["file"]).read_text(encoding="utf-8-sig")
    on_screen = dialogue("-w", office, "export", "delegates", "--format", "csv").out
    assert "Lê Thị Bình" in on_screen


def test_petitions_tell_how_sure_their_question_is_and_what_else_may_ask_the_same(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    texts = (
        "Đề nghị tăng lương tối thiểu vùng",
        "Sớm xây nhà ở xã hội",
        "Xin cảm ơn lãnh đạo tỉnh",
    )
    file = workbooks.petitions(tmp_path / "gui.xlsx", *enumerate(texts, start=1))
    assert dialogue("-w", office, "import", file).code == 0
    assert dialogue("-w", office, "triage").code in {0, 1}
    registers.damage(
        office,
        "UPDATE fate SET confidence = 0.9, origin = 'model' WHERE petition = 2",
        "UPDATE fate SET confidence = 0.99, origin = 'rule' WHERE petition = 1",
        "DELETE FROM proposal",
        "INSERT INTO proposal VALUES (1, 2, 0.25, 'cùng nhóm'), (1, 3, 0.75, 'cùng từ')",
    )
    said = json.loads(dialogue("-w", office, "export", "petitions", "--format", "json").out or "[]")
    merged = [one["merged"] for one in said]
    assert merged == [
        {"confidence": 0.99, "origin": "rule", "sure": True},
        {"confidence": 0.9, "origin": "model", "sure": False},
        None,
    ]
    assert [one["proposals"] for one in said] == [
        [
            {"petition": "KN-0003", "question": None, "confidence": 0.75, "reason": "cùng từ"},
            {
                "petition": "KN-0002",
                "question": "CH-002",
                "confidence": 0.25,
                "reason": "cùng nhóm",
            },
        ],
        [],
        [],
    ]


def test_petitions_print_without_the_columns_for_the_screen(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = workbooks.petitions(tmp_path / "gui.xlsx", (1, "Đề nghị tăng lương tối thiểu vùng"))
    assert dialogue("-w", office, "import", file).code == 0
    assert dialogue("-w", office, "export", "petitions", "-o", "kn.xlsx").code == 0
    sheet = openpyxl.load_workbook("kn.xlsx")["Kiến nghị"]
    assert sheet.print_area == "'Kiến nghị'!$A$1:$K$2"
    headings = [cell.value for cell in sheet[1]]
    assert (headings[10], len(headings)) == ("Kết cục", 18)
