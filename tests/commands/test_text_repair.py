import json
from pathlib import Path

from tests import workbooks
from tests.conftest import Dialogue

WRITTEN = "§Ò nghÞ c«ng ty t¨ng l\u00ad¬ng, hç trî nhµ ë"
MEANT = "Đề nghị công ty tăng lương, hỗ trợ nhà ở"


def test_an_import_tells_what_was_mended_and_a_petition_shows_it(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    path = workbooks.petitions(
        tmp_path / "gui.xlsx",
        (1, WRITTEN, "C«ng ty TNHH Hoa Mai"),
        (2, "Đề nghị\u00a0xây nhà trẻ", "Công ty B"),
    )
    said = dialogue("-w", office, "import", path, "--json")
    (file,) = json.loads(said.out)["files"]
    assert (said.code, file["accepted"], file["repairs"]) == (0, 2, {"spaces": 1, "tcvn3": 2})
    assert file["notes"] == [
        "chữ bị hỏng đã được sửa (đổi từ mã TCVN3 (ABC): 2 ô);"
        " chữ đơn vị gửi vẫn được giữ nguyên bên cạnh."
    ]
    shown = json.loads(dialogue("-w", office, "show", "petition", "KN-0001", "--json").out)
    assert [shown[key] for key in ("text", "text_received", "repairs")] == [
        MEANT,
        WRITTEN,
        {"B": ["tcvn3"], "C": ["tcvn3"]},
    ]
    screen = dialogue("-w", office, "show", "petition", "KN-0001").out
    assert "Như đã nhận" in screen
    assert "cột B (đổi từ mã TCVN3 (ABC))" in " ".join(screen.split())


def test_spaces_are_recorded_and_not_told(dialogue: Dialogue, office: Path, tmp_path: Path) -> None:
    path = workbooks.petitions(tmp_path / "gui.xlsx", (1, "Đề nghị\u00a0xây nhà trẻ", "Công ty B"))
    (file,) = json.loads(dialogue("-w", office, "import", path, "--json").out)["files"]
    assert (file["repairs"], file["notes"]) == ({"spaces": 1}, [])
    assert "Như đã nhận" not in dialogue("-w", office, "show", "petition", "KN-0001").out


def test_a_doubtful_cell_asks_for_a_look(dialogue: Dialogue, office: Path, tmp_path: Path) -> None:
    text = "c«ng nh©n cha cã nhµ, ®Õn nay nî l¬ng"
    path = workbooks.petitions(tmp_path / "gui.xlsx", (1, text, "Công ty B"))
    said = dialogue("-w", office, "import", path, "--json")
    (file,) = json.loads(said.out)["files"]
    assert (said.code, file["accepted"]) == (1, 1)
    assert [(p["column"], p["row"], p["code"]) for p in file["problems"]] == [
        ("B", 2, "text-damaged")
    ]
