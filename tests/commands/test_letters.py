"""Papers that go to many: letters, invitations and slips of the demonstration's office."""

import json
import re
from pathlib import Path
from typing import Any

from tests import docx, workbooks
from tests.conftest import Dialogue


def copies(dialogue: Dialogue, office: Path, paper: str) -> list[str]:
    """The texts of all copies of a paper."""
    said = dialogue("-w", office, "render", paper, "--draft", "--json")
    (made,) = json.loads(said.out)["papers"]
    files = sorted(Path(made["file"]).glob("*.docx"))
    assert said.code in {0, 1}
    assert made["copies"] == len(files)
    return [docx.text(file) for file in files]


def test_every_question_with_an_agency_goes_out_once_in_all_and_once_to_each(
    dialogue: Dialogue, demo: Path
) -> None:
    exported = dialogue(
        "-w", demo, "export", "questions", "--format", "json", "-o", demo / "q.json"
    )
    assert exported.code == 0
    asked = {one["id"] for one in json.loads((demo / "q.json").read_text("utf-8"))}
    dialogue("-w", demo, "render", "assignment", "--draft")
    (file,) = (demo / "2024/papers").glob("cong-van-giao-chuan-bi*.docx")
    assert sorted(re.findall(r"CH-\d+", docx.text(file))) == sorted(asked)
    to_each = [
        code
        for text in copies(dialogue, demo, "assignment-each")
        for code in re.findall(r"CH-\d+", text)
    ]
    assert len(to_each) == len(set(to_each))
    assert set(to_each) < asked  # those of employers are passed on by others


def test_a_slip_for_every_personal_case_names_nobody(dialogue: Dialogue, demo: Path) -> None:
    dialogue("-w", demo, "export", "petitions", "--format", "json", "-o", demo / "p.json")
    held = json.loads((demo / "p.json").read_text("utf-8"))
    personal = [one for one in held if one["fate"]["kind"] == "personal"]
    slips = copies(dialogue, demo, "transfer")
    assert [re.findall(r"KN-\d+", slip)[0] for slip in slips] == [one["id"] for one in personal]
    named = [one for one in personal if one["asker"]]
    assert named
    for one, slip in zip(personal, slips, strict=True):
        assert not one["asker"] or one["asker"] not in slip


def test_a_person_on_two_lists_gets_one_invitation(dialogue: Dialogue, office: Path) -> None:
    rows = [
        ("Họ và tên", "Chức vụ", "Đơn vị", "Thành phần"),
        ("Trịnh Hoài Thu", "Giám đốc", "Sở Y tế", "Lãnh đạo"),
        ("TRỊNH HOÀI THU", "Giám đốc", "Sở Y tế", "Lãnh đạo"),
        ("Lê Văn Sơn", "Giám đốc Sở Nội vụ", "Sở Nội vụ", "Lãnh đạo"),
    ]
    dialogue("-w", office, "import", workbooks.one_sheet(office / "dai-bieu.xlsx", rows))
    first, second = copies(dialogue, office, "invitation-each")
    assert "Ông (Bà) Trịnh Hoài Thu, Giám đốc, Sở Y tế, đến dự" in first
    assert "Ông (Bà) Lê Văn Sơn, Giám đốc Sở Nội vụ, đến dự" in second


def test_copies_of_an_earlier_time_stay_and_are_told(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    def invited(*names: str) -> dict[str, Any]:
        dialogue("-w", office, "import", workbooks.guests(tmp_path / "khach.xlsx", *names))
        said = dialogue("-w", office, "render", "invitation-each", "--draft", "--json")
        (made,) = json.loads(said.out)["papers"]
        found: dict[str, Any] = made
        return found

    assert invited("Trịnh Hoài Thu", "Lê Văn Sơn")["warning"] == ""
    assert dialogue("-w", office, "undo").code == 0
    made = invited("Trịnh Hoài Thu")
    assert made["warning"].startswith(
        "Thư mục giay-moi-tung-dai-bieu-2024 còn 1 tệp của lần in trước, không thuộc lần này."
    )
    assert len(list(Path(made["file"]).glob("*.docx"))) == 2


def test_a_letter_that_only_employers_can_answer_goes_to_who_compiles(
    dialogue: Dialogue, office: Path
) -> None:
    rows = [
        ("STT", "Nội dung kiến nghị", "Đơn vị"),
        (1, "Đề nghị công ty nâng chất lượng bữa ăn ca cho công nhân.", "CĐCS Công ty A"),
    ]
    dialogue("-w", office, "import", workbooks.one_sheet(office / "kien-nghi.xlsx", rows))
    dialogue("-w", office, "triage")
    said = dialogue("-w", office, "render", "assignment", "--draft", "--json")
    (made,) = json.loads(said.out)["papers"]
    text = docx.text(Path(made["file"]))
    assert said.code == 1
    assert "Kính gửi: Sở Lao động – Thương binh và Xã hội" in text
    assert "Doanh nghiệp, người sử dụng lao động (01 câu hỏi)" in text
