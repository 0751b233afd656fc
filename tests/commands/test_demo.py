"""The whole way: from two heaps of spreadsheets to three papers."""

import csv
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests import docx
from tests.conftest import EXAMPLES, Dialogue
from tests.nd30_rules import faults


@pytest.fixture
def walked(dialogue: Dialogue, demo: Path) -> tuple[Dialogue, Path]:
    """The demonstration's office and the command line."""
    return dialogue, demo


def listed(dialogue: Dialogue, demo: Path, what: str) -> list[dict[str, Any]]:
    said = dialogue("-w", demo, "export", what, "--format", "json")
    found: list[dict[str, Any]] = json.loads(said.out)
    return found


def test_the_demonstration_walks_in_front_of_ones_eyes(dialogue: Dialogue) -> None:
    said = dialogue("demo", "thu")
    assert (said.code, said.err) == (0, "")
    assert "không còn trong bản này" not in said.out
    steps = ("Nhận tệp", "Phân loại", "Kiểm tra", "Văn bản", 'dialogue -w "thu" status')
    assert [step for step in steps if step not in said.out] == []


def test_an_office_or_a_folder_in_use_is_not_walked_over(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    full = tmp_path / "day"
    full.mkdir()
    (full / "a.txt").write_text("của tôi", encoding="utf-8")
    before = sorted(office.rglob("*"))
    said = [dialogue("demo", place) for place in (office, full, full / "a.txt")]
    assert [(one.code, one.err.splitlines()[0]) for one in said] == [
        (3, f"Thư mục {office} đã là một văn phòng; chương trình không ghi đè."),
        (3, f"Thư mục {full} đã có sẵn tệp khác; chương trình không ghi lẫn vào."),
        (3, f"Thư mục {full / 'a.txt'} đã có sẵn tệp khác; chương trình không ghi lẫn vào."),
    ]
    assert (sorted(office.rglob("*")), sorted(full.iterdir())) == (before, [full / "a.txt"])


def test_every_row_of_the_unions_is_a_petition_with_one_fate(
    walked: tuple[Dialogue, Path],
) -> None:
    petitions = listed(*walked, "petitions")
    with (EXAMPLES / "source" / "expected.csv").open(encoding="utf-8") as file:
        truth = {(Path(row["file"]).name, int(row["row"])) for row in csv.DictReader(file)}
    assert {(one["source"]["file"], one["source"]["row"]) for one in petitions} == truth
    assert [one["id"] for one in petitions if one["fate"] is None] == []
    assert all(
        (one["question"] is None) == (one["fate"]["kind"] != "question") for one in petitions
    )
    assert all(set(one["decisions"]) == {"topic", "scope", "level", "agency"} for one in petitions)


def test_personal_cases_are_never_lost(walked: tuple[Dialogue, Path]) -> None:
    with (EXAMPLES / "source" / "expected.csv").open(encoding="utf-8") as file:
        personal = {
            (Path(row["file"]).name, int(row["row"]))
            for row in csv.DictReader(file)
            if row["scope"] == "ca-nhan"
        }
    found = {
        (one["source"]["file"], one["source"]["row"])
        for one in listed(*walked, "petitions")
        if one["fate"]["kind"] == "personal"
    }
    assert found == personal


def test_the_deliberate_faults_of_the_lists_are_found(walked: tuple[Dialogue, Path]) -> None:
    dialogue, demo = walked
    said = dialogue("-w", demo, "check", "quotas", "delegates", "--json")
    findings = json.loads(said.out)["findings"]
    codes = Counter(one["code"] for one in findings)
    assert said.code == 1
    assert codes == {
        "QUOTA-05": 1, "QUOTA-06": 2, "DELEGATE-01": 1, "DELEGATE-03": 1,
    }  # fmt: skip
    promised = {"id", "code", "severity", "message", "where", "why", "remedy", "accepted", "check"}
    assert all(set(one) == promised for one in findings)


def test_a_phone_without_its_zero_has_it_back(walked: tuple[Dialogue, Path]) -> None:
    phones = {one["phone"] for one in listed(*walked, "delegates")}
    assert {phone[:1] for phone in phones if phone} == {"0"}


def test_the_three_papers_keep_the_decree(walked: tuple[Dialogue, Path]) -> None:
    papers = sorted((walked[1] / "2024" / "papers").glob("*.docx"))
    assert [(paper.name, faults(paper.read_bytes())) for paper in papers] == [
        ("chuong-trinh-2024.docx", []),
        ("ke-hoach-2024.docx", []),
        ("thong-bao-ket-luan-2024.docx", []),
    ]


def test_awkward_characters_of_a_petition_stand_literally_in_the_conclusion(
    walked: tuple[Dialogue, Path],
) -> None:
    text = docx.text(walked[1] / "2024" / "papers" / "thong-bao-ket-luan-2024.docx")
    awkward = [one for one in listed(*walked, "questions") if "{{" in one["text"]]
    assert len(awkward) == 1
    assert awkward[0]["text"] in text
    assert [sign for sign in ("**", "#", "|", "{{ x }}", "<b>", "&") if sign not in text] == []


def test_the_conclusion_names_no_asker_and_no_phone(walked: tuple[Dialogue, Path]) -> None:
    text = docx.text(walked[1] / "2024" / "papers" / "thong-bao-ket-luan-2024.docx")
    askers = {one["asker"] for one in listed(*walked, "petitions") if one["asker"]}
    assert [name for name in askers if name in text] == []
    assert "09000" not in text


def test_walking_on_changes_nothing_more(walked: tuple[Dialogue, Path]) -> None:
    dialogue, demo = walked
    before = listed(dialogue, demo, "petitions"), listed(dialogue, demo, "questions")
    assert json.loads(dialogue("-w", demo, "triage", "--json").out)["changed"] == 0
    again = json.loads(dialogue("-w", demo, "import", demo / "sent", "--json").out)
    assert (again["accepted"], again["changed"]) == (0, 0)
    assert (listed(dialogue, demo, "petitions"), listed(dialogue, demo, "questions")) == before


def test_show_find_status_and_explain_speak_of_what_is_there(
    walked: tuple[Dialogue, Path],
) -> None:
    dialogue, demo = walked
    found = json.loads(dialogue("-w", demo, "find", "nha", "o", "xa", "hoi", "--json").out)
    assert len(found["petitions"]) > 2
    first = found["petitions"][0]["id"]
    shown = json.loads(dialogue("-w", demo, "show", "petition", first, "--json").out)
    assert shown["id"] == first
    number = shown["question"]
    question = json.loads(dialogue("-w", demo, "show", "question", number, "--json").out)
    assert first in question["petitions"]
    status = json.loads(dialogue("-w", demo, "status", "--json").out)
    assert (status["petitions"], status["delegates"], status["quota"]) == (160, 160, 160)
    assert json.loads(dialogue("explain", "quota-03", "--json").out)["code"] == "QUOTA-03"
    for words in (("status",), ("show", "petition", "1"), ("show", "question", "CH-001"),
                  ("find", "luong"), ("check",), ("triage",)):  # fmt: skip
        said = dialogue("-w", demo, *words)
        assert (said.code in {0, 1}, said.err) == (True, "")


@pytest.mark.parametrize("what", ["petitions", "questions", "delegates", "findings"])
@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_lists_are_written_for_excel(
    walked: tuple[Dialogue, Path], what: str, form: str, tmp_path: Path
) -> None:
    dialogue, demo = walked
    file = tmp_path / f"ra.{form}"
    said = dialogue("-w", demo, "export", what, "--format", form, "-o", file, "--json")
    report = json.loads(said.out)
    assert (said.code, report["count"] > 0, file.stat().st_size > 100) == (0, True, True)


def test_a_number_that_is_not_there_is_told(walked: tuple[Dialogue, Path]) -> None:
    dialogue, demo = walked
    assert dialogue("-w", demo, "show", "petition", "9999").code == 3
    assert dialogue("-w", demo, "show", "question", "xyz").code == 3
    assert dialogue("explain", "NOPE-1").code == 2


def test_the_demonstration_goes_into_no_folder_in_use(dialogue: Dialogue) -> None:
    Path("day").mkdir()
    Path("day/thu.txt").write_text("x", encoding="utf-8")
    said = dialogue("demo", "day")
    assert (said.code, [p.name for p in Path("day").iterdir()]) == (3, ["thu.txt"])
