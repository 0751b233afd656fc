"""dialogue lint: as a clerk and as a script meet it."""

import json
from pathlib import Path

import pytest

from dialogue_cli.documents.nd30.decree import decree
from tests.conftest import Dialogue
from tests.nd30.good import LETTER, PLAN, UNION
from tests.nd30.writer import written

MARGIN = PLAN.on_page(top=567)


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "văn bản"
    folder.mkdir()
    for name, doc in (
        ("tot", PLAN),
        ("le-hep", MARGIN),
        ("cong-doan", UNION),
        ("cong-van", LETTER),
    ):
        (folder / f"{name}.docx").write_bytes(written(doc))
    (folder / "hong.docx").write_bytes(b"PK\x03\x04hong")
    (folder / "anh.docx").write_bytes(b"\x89PNG")
    return folder


def test_sound_paper_ends_with_nothing_to_look_at(dialogue: Dialogue, papers: Path) -> None:
    said = dialogue("lint", papers / "tot.docx")
    assert (said.code, said.err) == (0, "")
    assert "0 lỗi" in said.out


def test_breach_is_told_with_rule_place_and_remedy(dialogue: Dialogue, papers: Path) -> None:
    said = dialogue("lint", papers / "le-hep.docx", "--json")
    told = json.loads(said.out)
    errors = [one for one in told["findings"] if one["severity"] == "error"]
    assert said.code == 1
    assert [(one["rule"], one["where"]) for one in errors] == [
        ("ND30-PAGE-03", "phần 1 của văn bản")
    ]
    assert errors[0]["message"].startswith("Lề trên là 10 mm; phải từ 20–25 mm")
    assert errors[0]["file"] == str(papers / "le-hep.docx")
    assert told["files"][0]["profile"] == "nd30"


def test_several_files_and_one_that_cannot_be_read(dialogue: Dialogue, papers: Path) -> None:
    said = dialogue("lint", papers / "tot.docx", papers / "hong.docx", "--json")
    told = json.loads(said.out)
    assert said.code == 1
    assert [bool(file["refused"]) for file in told["files"]] == [False, True]


@pytest.mark.parametrize("name", ["hong.docx", "anh.docx", "khong-co.docx", "."])
def test_what_cannot_be_read_is_refused(dialogue: Dialogue, papers: Path, name: str) -> None:
    said = dialogue("lint", papers / name)
    assert said.code == 3
    assert "Traceback" not in said.out + said.err


def test_union_is_told_by_its_letterhead_and_can_be_chosen(
    dialogue: Dialogue, papers: Path
) -> None:
    guessed = json.loads(dialogue("lint", papers / "cong-doan.docx", "--json").out)
    chosen = json.loads(
        dialogue("lint", papers / "cong-doan.docx", "--profile", "nd30", "--json").out
    )
    assert guessed["files"][0]["profile"] == "union"
    assert [one["rule"] for one in chosen["findings"] if one["severity"] == "error"] == [
        "ND30-SIGN-04"
    ]


def test_copy_is_mended_beside_the_file(dialogue: Dialogue, papers: Path) -> None:
    before = (papers / "le-hep.docx").read_bytes()
    said = dialogue("lint", papers / "le-hep.docx", "--fix", "--json")
    told = json.loads(said.out)["files"][0]
    assert said.code == 0
    assert told["written"] == str(papers / "le-hep-sua.docx")
    assert told["mended"] == {"ND30-PAGE-03": 1}
    assert (papers / "le-hep.docx").read_bytes() == before
    assert dialogue("lint", papers / "le-hep-sua.docx").code == 0


def test_copy_goes_where_it_is_asked(dialogue: Dialogue, papers: Path, tmp_path: Path) -> None:
    said = dialogue("lint", papers / "le-hep.docx", "--fix", "-o", tmp_path / "moi.docx")
    assert said.code == 0
    assert (tmp_path / "moi.docx").is_file()
    assert "moi.docx" in said.out.replace("\n", "")


def test_nothing_is_written_where_nothing_can_be_mended(dialogue: Dialogue, papers: Path) -> None:
    dialogue("lint", papers / "tot.docx", "--fix")
    assert not (papers / "tot-sua.docx").exists()


@pytest.mark.parametrize("target", ["le-hep.docx", "moi.txt"])
def test_file_itself_and_other_kinds_are_not_written(
    dialogue: Dialogue, papers: Path, target: str
) -> None:
    said = dialogue("lint", papers / "le-hep.docx", "--fix", "-o", papers / target)
    assert said.code == 3


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("a.docx", "b.docx", "--fix", "-o", "c.docx"),
        ("a.docx", "-o", "c.docx"),
        ("a.docx", "--profile", "party"),
    ],
)
def test_wrong_usage_is_told(dialogue: Dialogue, words: tuple[str, ...]) -> None:
    assert dialogue("lint", *words).code == 2


def test_rules_are_listed(dialogue: Dialogue) -> None:
    told = json.loads(dialogue("lint", "--rules", "--json").out)["rules"]
    assert [one["rule"] for one in told] == list(decree())
    assert "ND30-PAGE-03" in dialogue("lint", "--rules").out


def test_papers_of_the_demonstration_keep_the_rules(dialogue: Dialogue, demo: Path) -> None:
    dialogue("-w", demo, "render", "all", "--draft", "-o", demo / "du-thao")
    made = [*demo.glob("2024/papers/*.docx"), *demo.glob("du-thao/*.docx")]
    told = json.loads(dialogue("lint", *made, "--json").out)
    assert len(made) >= 6
    assert [f for f in told["findings"] if f["severity"] == "error"] == []
