"""`dialogue issue`: numbers and days of papers."""

import json
from pathlib import Path

import pytest

from tests import docx
from tests.conftest import Dialogue


def test_a_number_and_day_stand_in_the_paper_and_in_papers_that_cite_it(
    dialogue: Dialogue, example: Path
) -> None:
    before = (example / "2024/conference.toml").read_text(encoding="utf-8")
    said = dialogue("-w", example, "issue", "plan", "--number", 86, "--date", "10/5/2024", "--json")
    assert (said.code, json.loads(said.out)["number"]) == (0, "86/KH-UBND")
    after = (example / "2024/conference.toml").read_text(encoding="utf-8")
    assert after.startswith(before.rstrip())
    for paper in ("plan", "invitation"):
        dialogue("-w", example, "render", paper, "--draft")
    folder = example / "2024/papers"
    assert "Số: 86/KH-UBND" in docx.text(folder / "ke-hoach-2024.docx")
    invitation = docx.text(folder / "giay-moi-2024.docx")
    assert "Kế hoạch số 86/KH-UBND ngày 10/5/2024 của UBND tỉnh" in invitation


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("plan", "--number", 87, "--date", "2024-05-11"), 3),  # issued before, --again not said
        (("invitation-each", "--number", 12, "--date", "20/5/2024"), 3),  # the number of another
        (("agenda", "--number", 3, "--date", "01/5/2024"), 3),  # before the plan
        (("agenda", "--number", 3, "--date", "31/02/2024"), 2),
        (("agenda", "--number", 3, "--date", "10/5/2034"), 2),
        (("agenda", "--number", 0, "--date", "10/5/2024"), 2),
        (("giay-to", "--number", 3, "--date", "10/5/2024"), 2),
    ],
)
def test_a_wrong_number_or_day_is_refused_and_changes_nothing(
    dialogue: Dialogue, example: Path, words: tuple[object, ...], code: int
) -> None:
    dialogue("-w", example, "issue", "plan", "--number", 86, "--date", "10/5/2024")
    dialogue("-w", example, "issue", "invitation", "--number", 12, "--date", "20/5/2024")
    before = (example / "2024/conference.toml").read_bytes()
    said = dialogue("-w", example, "issue", *words)
    assert said.code == code
    assert (example / "2024/conference.toml").read_bytes() == before


def test_a_wrong_entry_is_put_right_when_said_so(dialogue: Dialogue, example: Path) -> None:
    dialogue("-w", example, "issue", "plan", "--number", 86, "--date", "10/5/2024")
    words = ("issue", "plan", "--number", 87, "--date", "11/5/2024", "--again", "--json")
    said = dialogue("-w", example, *words)
    assert (said.code, json.loads(said.out)["number"]) == (0, "87/KH-UBND")


def test_a_table_written_in_one_line_is_left_to_a_person(dialogue: Dialogue, example: Path) -> None:
    settings = example / "2024/conference.toml"
    text = settings.read_text("utf-8").replace("[documents.", "[x.")
    settings.write_text("documents = { agenda = { number = 9 } }\n" + text, "utf-8")
    before = settings.read_bytes()
    said = dialogue("-w", example, "issue", "plan", "--number", 86, "--date", "10/5/2024")
    assert (said.code, settings.read_bytes()) == (3, before)
    assert said.err.splitlines()[0] == (
        "Không tự ghi được số, ngày của “plan” vào 2024/conference.toml: mục [documents] viết theo cách khác."
    )
