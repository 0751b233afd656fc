"""`dialogue export`: lists as files and on the screen."""

import json
from pathlib import Path

from tests import workbooks
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
