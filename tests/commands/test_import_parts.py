"""Several petitions in one cell: each is recorded, none is lost, none is doubled when the cell is cut otherwise."""

import json
from pathlib import Path
from typing import Any

import pytest

from dialogue_cli.intake.kinds import petitions as intake
from dialogue_cli.reference.parts.splitting import Part, Split
from tests import workbooks
from tests.conftest import Dialogue

COUNTS = ("rows_read", "accepted", "unchanged", "changed", "rejected", "skipped")
NURSERY, BUS, ROAD = (
    "Đề nghị mở nhà trẻ ca đêm cho con công nhân.",
    "Đề nghị tăng chuyến xe buýt số 4.",
    "Đề nghị sửa đường vào cụm công nghiệp.",
)
LIST = f"CĐCS có các kiến nghị sau:\n1. {NURSERY}\n2. {BUS}\nXin trân trọng cảm ơn!"
DOUBTFUL = "Đề nghị sửa đường vào KCN. Ngoài ra đề nghị lắp đèn trên tuyến đường này."


def file_with(tmp_path: Path, *texts: str, unit: str | None = "CĐCS Công ty A") -> Path:
    rows = ((number, text, unit) for number, text in enumerate(texts, start=1))
    return workbooks.petitions(tmp_path / "gui.xlsx", *rows)


def imported(dialogue: Dialogue, office: Path, *words: object) -> tuple[int, dict[str, Any]]:
    said = dialogue("-w", office, "import", *words, "--json")
    return said.code, json.loads(said.out)


def counts(report: dict[str, Any]) -> tuple[int, ...]:
    return tuple(report[name] for name in COUNTS)


def kept(dialogue: Dialogue, office: Path) -> list[tuple[str, str, int, int]]:
    said = dialogue("-w", office, "export", "petitions", "--format", "json")
    return [
        (one["id"], one["text"], one["source"]["row"], one["source"]["part"])
        for one in json.loads(said.out)
    ]


def test_a_cell_of_two_requests_gives_two_petitions_of_one_row(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    code, report = imported(dialogue, office, file_with(tmp_path, LIST, ROAD))
    assert (code, counts(report)) == (0, (2, 2, 0, 0, 0, 0))
    found = kept(dialogue, office)
    row = found[0][2]
    assert found == [
        ("KN-0001", NURSERY, row, 1),
        ("KN-0002", BUS, row, 2),
        ("KN-0003", ROAD, row + 1, 1),
    ]
    shown = dialogue("-w", office, "show", "petition", "KN-0002").out
    assert f"dòng {row}, phần 2/2 của ô" in " ".join(shown.split())
    assert "phần" not in dialogue("-w", office, "show", "petition", "KN-0003").out
    assert dialogue("-w", office, "verify").code == 0


def test_a_cell_that_may_hold_two_stays_one_and_is_told(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    code, report = imported(dialogue, office, file_with(tmp_path, DOUBTFUL))
    assert (code, counts(report)) == (1, (1, 1, 0, 0, 0, 0))
    (problem,) = report["files"][0]["problems"]
    assert (problem["code"], problem["column"]) == ("maybe-several-petitions", "B")
    assert problem["message"].startswith("Ô này có thể gồm 2 kiến nghị")
    assert [text for _, text, _, _ in kept(dialogue, office)] == [DOUBTFUL]
    found = json.loads(dialogue("-w", office, "check", "petitions", "--json").out)["findings"]
    assert [(f["code"], f["severity"]) for f in found if f["code"] == "PETITION-09"] == [
        ("PETITION-09", "info")
    ]


@pytest.mark.parametrize("unit", ["CĐCS Công ty A", None])
def test_a_file_taken_in_before_cells_were_parted_doubles_nothing(
    dialogue: Dialogue,
    office: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    unit: str | None,
) -> None:
    file = file_with(tmp_path, LIST, ROAD, unit=unit)
    with monkeypatch.context() as before:
        before.setattr(intake, "split", lambda text: Split("none", (Part(text, 0, len(text)),)))
        imported(dialogue, office, file, "--unit", "CĐCS Công ty A")
    assert len(kept(dialogue, office)) == 2
    code, report = imported(dialogue, office, file)
    assert (code, counts(report)) == (0, (2, 0, 1, 1, 0, 0))
    assert [one[:2] for one in kept(dialogue, office)] == [
        ("KN-0001", NURSERY),
        ("KN-0002", ROAD),
        ("KN-0003", BUS),
    ]
    units = dialogue("-w", office, "export", "petitions", "--format", "json").out
    assert {one["unit"] for one in json.loads(units)} == {"CĐCS Công ty A"}
    assert counts(imported(dialogue, office, file)[1]) == (2, 0, 2, 0, 0, 0)
    assert dialogue("-w", office, "verify").code == 0


def test_a_request_added_to_a_cell_leaves_the_others_as_they_are(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    imported(dialogue, office, file_with(tmp_path, f"1. {NURSERY}\n2. {BUS}"))
    again = file_with(tmp_path, f"1. {NURSERY}\n2. {BUS}\n3. {ROAD}")
    code, report = imported(dialogue, office, again)
    assert (code, counts(report)) == (0, (1, 0, 0, 1, 0, 0))
    assert [one[:2] for one in kept(dialogue, office)] == [
        ("KN-0001", NURSERY),
        ("KN-0002", BUS),
        ("KN-0003", ROAD),
    ]
    assert dialogue("-w", office, "verify").code == 0


def test_a_request_taken_out_of_a_cell_is_kept_and_told(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    imported(dialogue, office, file_with(tmp_path, f"1. {NURSERY}\n2. {BUS}\n3. {ROAD}"))
    code, report = imported(dialogue, office, file_with(tmp_path, f"1. {NURSERY}\n2. {BUS}"))
    assert (code, report["files"][0]["gone"]) == (1, 1)
    assert len(kept(dialogue, office)) == 3
