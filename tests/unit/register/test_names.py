"""The names of people whom the register knows."""

from pathlib import Path

from dialogue_cli.register.names import known_names
from tests import workbooks
from tests.conftest import Dialogue


def test_everybody_is_known_once_from_whichever_table(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    assert known_names(office / "register.sqlite3") == []
    sent = (
        workbooks.petitions(tmp_path / "kn.xlsx", (1, "Tăng lương", "Xã A", "Trần Thử Hoa")),
        workbooks.delegates(
            tmp_path / "ds.xlsx",
            (1, "Trần Thử Hoa", "Nữ", 1990, "Công nhân", "Xã A", "", "NLĐ", ""),
            (2, "Lê Thử Bình", "Nam", 1991, "Công nhân", "Xã A", "", "NLĐ", ""),
        ),
    )
    dialogue("-w", office, "import", *sent)
    assert known_names(office / "register.sqlite3") == ["Lê Thử Bình", "Trần Thử Hoa"]
