"""`dialogue init` and `dialogue new`."""

import json
from pathlib import Path

import pytest

from dialogue_cli.documents.templates import known_papers
from tests.conftest import Dialogue
from tests.settled import settle


def test_init_makes_settings_from_which_the_plan_renders_at_once(
    dialogue: Dialogue, tmp_path: Path
) -> None:
    folder = tmp_path / "Văn phòng Liên đoàn"
    made = dialogue("init", folder, "--province", "Cà Mau", "--year", 2026, "--json")
    assert made.code == 0
    assert json.loads(made.out)["province"] == "tỉnh Cà Mau"
    assert sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*.toml")) == [
        "2026/conference.toml",
        "dialogue.toml",
    ]
    plan = dialogue("-w", folder, "plan", "--year", 2026, "--draft", "--json")
    assert plan.code == 1
    (paper,) = json.loads(plan.out)["papers"]
    assert Path(paper["file"]).is_file()
    assert {gap["key"] for gap in paper["gaps"]} >= {"2026/conference.toml: venue.name"}


@pytest.mark.parametrize("kind", ["ubnd", "ldld"])
@pytest.mark.parametrize("year", [2023, 2025, 2026, 2030])
@pytest.mark.parametrize("province", ["Đắk Lắk", "TP.HCM", "da nang"])
def test_defaults_of_any_office_give_all_papers_as_drafts(
    dialogue: Dialogue, tmp_path: Path, province: str, year: int, kind: str
) -> None:
    folder = tmp_path / "o"
    made = dialogue("init", folder, "--province", province, "--year", year, "--kind", kind)
    assert (made.code, made.err) == (0, "")
    said = dialogue("-w", folder, "render", "all", "--draft", "--json")
    assert said.code == 1
    papers = {paper["paper"]: paper["made"] for paper in json.loads(said.out)["papers"]}
    # Nobody is on a list yet, and no petition is personal.
    nobody = {"invitation-each", "transfer"}
    wanted = set(known_papers()) - {"plan-amended"}  # there is nothing to amend
    assert papers == {paper: paper not in nobody for paper in wanted}


@pytest.mark.parametrize(
    ("name", "year", "code", "told"),
    [
        ("Bến Tre", 2026, 3, ("tỉnh Vĩnh Long", "01/7/2025", '--province "Vĩnh Long"')),
        ("Huế", 2024, 3, ("Huế", '--province "Thừa Thiên Huế"')),
        ("Bến Tr", 2024, 3, ("Bến Tr", "Bến Tre")),
        ("Atlantis", 2024, 3, ("Atlantis",)),
        ("Hà Nội", 1999, 2, ("1999",)),
    ],
)
def test_a_name_that_is_no_province_then_is_explained(
    dialogue: Dialogue, name: str, year: int, code: int, told: tuple[str, ...]
) -> None:
    said = dialogue("init", "o", "--province", name, "--year", year)
    assert said.code == code
    assert [words for words in told if words not in said.err] == []
    assert not Path("o").exists()


def test_init_overwrites_nothing(dialogue: Dialogue, office: Path) -> None:
    before = (office / "dialogue.toml").read_bytes()
    again = dialogue("init", office, "--province", "Hà Nội", "--year", 2025)
    assert (again.code, (office / "dialogue.toml").read_bytes()) == (3, before)
    Path("full").mkdir()
    Path("full/thu.txt").write_text("x", encoding="utf-8")
    assert dialogue("init", "full", "--province", "Hà Nội", "--year", 2025).code == 3
    assert [p.name for p in Path("full").iterdir()] == ["thu.txt"]


def test_new_takes_last_years_settings_and_moves_its_days_on(
    dialogue: Dialogue, office: Path
) -> None:
    old = (office / "2024" / "conference.toml").read_text(encoding="utf-8")
    changed = old.replace('month = "2024-05"', "date = 2024-05-20").replace(
        "total = 160", "total = 180"
    )
    (office / "2024" / "conference.toml").write_text(changed, encoding="utf-8")
    assert dialogue("-w", office, "new", "--year", 2025).code == 0
    new = (office / "2025" / "conference.toml").read_text(encoding="utf-8")
    assert "total = 180" in new
    assert 'month = "2025-05"' in new
    assert "propose = 2025-04-20" in new
    assert dialogue("-w", office, "new", "--year", 2025).code == 3
    assert json.loads(dialogue("-w", office, "status", "--json").out)["year"] == 2025


def test_a_new_year_leaves_out_what_has_ended_and_tells_it(
    dialogue: Dialogue, office: Path
) -> None:
    made = dialogue("-w", office, "new", "--year", 2026, "--json")
    (note,) = json.loads(made.out)["notes"]
    assert "khoi-dang" in note
    assert dialogue("-w", office, "plan", "--draft").code == 1


def test_no_office_here_says_how_to_make_one(dialogue: Dialogue) -> None:
    said = dialogue("status")
    assert said.code == 3
    assert "dialogue init" in said.err


def test_a_year_without_a_conference_names_the_years_there_are(
    dialogue: Dialogue, office: Path
) -> None:
    said = dialogue("-w", office, "check", "--year", 2031)
    assert said.code == 3
    assert "2031" in said.err
    assert "2024" in said.err


def test_the_office_is_found_from_below_and_from_the_environment(
    dialogue: Dialogue, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIALOGUE_WORKSPACE", str(office))
    assert dialogue("status").code == 0
    monkeypatch.delenv("DIALOGUE_WORKSPACE")
    monkeypatch.chdir(office / "2024")
    assert dialogue("status").code == 0


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("total = 160", 'total = "160"', ("delegates.total", "“160”", "số nguyên")),
        ("total = 160", "totl = 160", ("delegates.totl", "“total”")),
        ("total = 160", "total = -1", ("delegates.total", "-1")),
        (
            "ngày {han.propose}.",
            "ngày {han.proposs}.",
            ("tasks[1].items[2]", "{han.proposs}", "han.propose"),
        ),
        ('item = "suất quà"', 'item = "suất {qua}"', ("gifts.item", "{qua}")),
        ('source = "Ngân sách', 'source = "{ns} Ngân sách', ("gifts.source", "{ns}")),
        ('short = "Y tế"', 'short = "{yte}"', ("units[", ".short", "{yte}")),
        ('[[units]]\nname = "', '[[units]]\nname = "{don-vi}', ("units[1].name", "{don-vi}")),
        ('[[topic_groups]]\nname = "', '[[topic_groups]]\nname = "{nh}', ("topic_groups[1].name",)),
        ('noun = "đại biểu"', 'noun = "{nguoi}"', ("delegates.groups[1].noun", "{nguoi}")),
        ('agency = "lao-dong"', 'agency = "lao-don"', ("tasks[2].agency", "“lao-dong”")),
        ('month = "2024-05"', 'month = "tháng 5"', ("time.month", "2024-06")),
        ("[venue]", "[venue", ("dòng",)),
        ('group = "nguoi-lao-dong"', 'group = "cong-nhan"', ("gifts.group", "nguoi-lao-dong")),
    ],
)
def test_a_fault_in_the_settings_names_file_key_and_what_is_expected(
    dialogue: Dialogue, office: Path, old: str, new: str, told: tuple[str, ...]
) -> None:
    settle(office, old, new)
    said = dialogue("-w", office, "check")
    assert said.code == 3
    assert "2024/conference.toml" in said.err
    assert [words for words in told if words not in said.err] == []


def test_settings_in_another_encoding_are_told(dialogue: Dialogue, office: Path) -> None:
    path = office / "dialogue.toml"
    path.write_bytes(path.read_text(encoding="utf-8").encode("utf-16"))
    said = dialogue("-w", office, "check")
    assert (said.code, "UTF-8" in said.err, "dialogue.toml" in said.err) == (3, True, True)
