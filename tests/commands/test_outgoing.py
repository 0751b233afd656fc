"""Papers that leave the office hold no personal data, unless somebody put them there on purpose."""

import json
from pathlib import Path

import pytest

from tests import docx, registers, workbooks
from tests.conftest import Dialogue

PHONE, NAME = "0900 000 001", "Nguyễn Thử An"
TEXT = f"Đề nghị tỉnh sớm xây nhà ở xã hội cho công nhân, xin gọi {PHONE} gặp {NAME}"


@pytest.fixture
def asked(demo: Path) -> Path:
    """The demonstration's office where the first question bears its asker's telephone and name."""
    registers.damage(
        demo,
        f"UPDATE question SET wording = '{TEXT}' WHERE number = 1",
        f"UPDATE petition SET asker = '{NAME}' WHERE id = 1",
    )
    for paper in (demo / "2024/papers").iterdir():
        paper.unlink()
    return demo


def made(dialogue: Dialogue, office: Path, *words: str) -> tuple[int, str]:
    """Render the conclusion, which lacks nothing; the exit code and what was said, which never names the datum."""
    said = dialogue("-w", office, "render", "conclusion", *words)
    assert PHONE not in said.out + said.err
    assert NAME not in said.out + said.err
    return said.code, said.out + said.err


def papers(office: Path) -> list[Path]:
    return sorted((office / "2024/papers").iterdir())


def test_a_paper_with_personal_data_is_not_written_and_the_place_is_told(
    dialogue: Dialogue, asked: Path
) -> None:
    code, said = made(dialogue, asked)
    assert (code, papers(asked)) == (3, [])
    assert "số điện thoại ở đoạn" in said
    assert "họ tên người kiến nghị ở đoạn" in said


def test_a_draft_is_written_and_says_what_may_not_be_sent(dialogue: Dialogue, asked: Path) -> None:
    code, said = made(dialogue, asked, "--draft", "--json")
    (paper,) = json.loads(said)["papers"]
    assert (code, len(papers(asked))) == (1, 1)
    assert {one["kind"] for one in paper["personal"]} == {"phone", "name"}
    assert "còn dữ liệu cá nhân" in paper["warning"]


def test_of_all_papers_those_with_personal_data_are_left_out(
    dialogue: Dialogue, asked: Path
) -> None:
    said = json.loads(dialogue("-w", asked, "render", "all", "--json").out)["papers"]
    by_name = {one["paper"]: one["made"] for one in said}
    assert (by_name["plan"], by_name["conclusion"]) == (True, False)


def test_the_check_names_the_question_and_whoever_accepts_it_lets_the_paper_out(
    dialogue: Dialogue, asked: Path
) -> None:
    said = json.loads(dialogue("-w", asked, "check", "privacy", "--json").out)["findings"]
    assert [(one["code"], one["where"]) for one in said] == [("PRIVACY-01", "câu hỏi CH-001")]
    accepted = dialogue(
        "-w", asked, "accept", said[0]["id"], "--reason", "người hỏi đồng ý", "--by", "Thử Bình"
    )
    assert accepted.code == 0
    assert made(dialogue, asked)[0] == 0
    assert PHONE in docx.text(papers(asked)[0])


def test_what_the_settings_show_may_stand_in_papers(dialogue: Dialogue, asked: Path) -> None:
    settings = asked / "dialogue.toml"
    shown = f"# Đầu mối: {NAME}, 0900.000.001\n"
    settings.write_text(shown + settings.read_text("utf-8"), encoding="utf-8")
    assert made(dialogue, asked)[0] == 0


def test_an_internal_paper_is_not_looked_through_and_another_may_name_people(
    dialogue: Dialogue, asked: Path
) -> None:
    template = asked / "templates/conclusion.md.j2"
    dialogue("-w", asked, "templates", "copy", "conclusion")
    text = template.read_text("utf-8")
    template.write_text(text.replace("facts =", 'personal = ["name"]\nfacts =', 1), "utf-8")
    code, said = made(dialogue, asked)
    assert (code, "họ tên" in said) == (3, False)
    template.write_text(text.replace("facts =", "internal = true\nfacts =", 1), "utf-8")
    assert made(dialogue, asked)[0] == 0


@pytest.mark.parametrize("line", ['personal = ["tên"]', 'personal = "name"', "internal = 1"])
def test_a_template_that_allows_something_unknown_is_refused(
    dialogue: Dialogue, office: Path, line: str
) -> None:
    dialogue("-w", office, "templates", "copy", "plan")
    template = office / "templates/plan.md.j2"
    text = template.read_text("utf-8")
    template.write_text(text.replace("facts =", f"{line}\nfacts =", 1), "utf-8")
    said = dialogue("-w", office, "render", "plan", "--draft")
    assert said.code == 3
    assert line.split(maxsplit=1)[0] in said.err


def test_slips_quote_personal_cases_with_the_data_covered(dialogue: Dialogue, demo: Path) -> None:
    registers.damage(
        demo,
        f"UPDATE petition SET text = '{TEXT}', asker = '{NAME}' WHERE id ="
        " (SELECT min(petition) FROM fate WHERE kind = 'personal')",
    )
    said = json.loads(dialogue("-w", demo, "render", "transfer", "--json").out)["papers"][0]
    slip = docx.text(sorted(Path(said["file"]).glob("*.docx"))[0])
    assert "xin gọi [số điện thoại] gặp [họ tên]" in slip
    assert "đã che 2 dữ liệu cá nhân ở 1 phiếu" in said["warning"]


def test_a_finding_reaches_nobody_and_can_be_accepted(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    row = (1, "Vi Thử Cúc", "Nữ", "1988", "Nấu ăn", "Xã A", "", "Lạ, gọi 0900000077")
    sent = workbooks.delegates(tmp_path / "ds 0900000088.xlsx", row)
    dialogue("-w", office, "import", sent)
    said = dialogue("-w", office, "check", "delegates", "--json")
    assert [secret for secret in ("0900000077", "0900000088") if secret in said.out] == []
    found = json.loads(said.out)["findings"]
    named = next(one for one in found if one["code"] == "DELEGATE-02")
    assert "Lạ, gọi 090*****77" in named["message"]
    assert named["where"].startswith("ds 090*****88.xlsx")
    accepted = dialogue(
        "-w", office, "accept", named["id"], "--reason", "đúng", "--by", "Vụ trưởng"
    )
    assert accepted.code == 0
    again = json.loads(dialogue("-w", office, "check", "delegates", "--json").out)["findings"]
    assert [one["accepted"] is None for one in again if one["id"] == named["id"]] == [False]
