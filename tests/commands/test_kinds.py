"""A file taken for the wrong kind of list, and then for the right one."""

import json
from pathlib import Path
from typing import Any

from dialogue_cli.messages import imports as messages
from tests import workbooks
from tests.conftest import Dialogue

ROWS = (
    ("STT", "Họ và tên", "Đơn vị", "Nội dung kiến nghị"),
    (1, "Trần Thị Hoa", "CĐCS Công ty An Phát", "Đề nghị tăng lương tối thiểu vùng"),
    (2, "Lê Văn Nam", "CĐCS Công ty An Phát", "Đề nghị xây nhà ở xã hội"),
)


def test_what_the_wrong_kind_left_behind_is_told_until_it_is_taken_back(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    path = workbooks.one_sheet(tmp_path / "gui.xlsx", ROWS)

    def taken_for(kind: str) -> dict[str, Any]:
        said = dialogue("-w", office, "import", path, "--kind", kind, "--json")
        (file,) = json.loads(said.out)["files"]
        return {key: file[key] for key in ("accepted", "unchanged", "notes")}

    told = messages.OTHER_KIND.format(kind="đại biểu", count=2)
    first = taken_for("delegates")
    assert (first["accepted"], told in first["notes"]) == (2, False)
    for _ in range(2):
        assert told in taken_for("petitions")["notes"]
    for _ in range(2):
        dialogue("-w", office, "undo")
    clean = taken_for("petitions")
    assert (clean["accepted"], told in clean["notes"]) == (2, False)
