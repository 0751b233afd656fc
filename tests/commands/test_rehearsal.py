"""`import --dry-run` tells exactly what import would do, and touches nothing in the office."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests import workbooks
from tests.conftest import Dialogue

UNIT = "CĐCS Công ty An Phát"
WAGE = (1, "Đề nghị tăng lương tối thiểu vùng cho công nhân", UNIT, None, None, "0900000001")
HOUSING = (2, "Đề nghị xây nhà ở xã hội gần khu công nghiệp", UNIT, None, None, None)
ROAD = (3, "Sửa đường vào cổng khu công nghiệp", "CĐCS Hoa Sen", None, None, "khong ro")
EMPTY = (4, None, UNIT, "Phạm Văn Bình", None, None)
PERSON = (1, "Đỗ Văn An", "Nam", 1980, "Công nhân", UNIT, "0900000003")
ANSWER = (1, None, HOUSING[1], "Sở Xây dựng", "Đang làm")


def files_of(office: Path) -> Mapping[str, bytes]:
    return {
        path.relative_to(office).as_posix(): path.read_bytes()
        for path in office.rglob("*")
        if path.is_file()
    }


def deliver(inbox: Path) -> list[Path]:
    """What arrives in four posts: first lists, corrections and answers, the same again, what cannot be read."""
    for folder in ("1", "2", "3", "4"):
        (inbox / folder).mkdir(parents=True)
    workbooks.petitions(inbox / "1" / "gui.xlsx", WAGE, HOUSING, EMPTY)
    workbooks.delegates(inbox / "1" / "ds.xlsx", PERSON)
    workbooks.petitions(inbox / "2" / "gui lan 2.xlsx", HOUSING, (1, f"{WAGE[1]} ngay", *WAGE[2:]))
    workbooks.petitions(inbox / "2" / "tong hop.xlsx", WAGE, ROAD)
    workbooks.answers(inbox / "2" / "tra loi.xlsx", ANSWER, (2, "CH-099", None, None, "Xong"))
    for name in ("gui.xlsx", "ds.xlsx"):
        (inbox / "3" / name).write_bytes((inbox / "1" / name).read_bytes())
    workbooks.delegates(inbox / "3" / "ds.xlsx", (2, "Lê Minh Tú", *PERSON[2:]))
    (inbox / "4" / "hong.xlsx").write_bytes(b"hong")
    return sorted(inbox.iterdir())


@pytest.mark.parametrize("as_json", [True, False])
def test_a_rehearsal_tells_what_the_import_then_does_and_touches_nothing(
    dialogue: Dialogue, office: Path, tmp_path: Path, as_json: bool
) -> None:
    words = ("--json",) if as_json else ()
    for post in deliver(tmp_path / "thu den"):
        before = files_of(office)
        rehearsed = dialogue("-w", office, "import", post, "--dry-run", *words)
        assert files_of(office) == before
        done = dialogue("-w", office, "import", post, *words)
        assert rehearsed.code == done.code
        assert plain(rehearsed.out, as_json) == plain(done.out, as_json)
        assert json.loads(dialogue("-w", office, "verify", "--json").out)["faults"] == []
        dialogue("-w", office, "triage")


def plain(out: str, as_json: bool) -> Any:
    """The report without what must differ: the flag, or the title, "will be" for "was", the next command."""
    if as_json:
        return {**json.loads(out), "dry_run": None}
    told, _, _ = out.replace("Sẽ thêm", "Thêm").partition("Việc tiếp theo")
    return [line.rstrip() for line in told.splitlines() if "năm 2024" not in line]
