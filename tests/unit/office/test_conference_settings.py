"""conference.toml: read whole, every fault told at once."""

from datetime import date, time
from pathlib import Path

import pytest

from dialogue_cli.model.conference import Recipient, When
from dialogue_cli.office.conference_settings import read_conference
from dialogue_cli.office.errors import SettingsBroken, TomlBroken
from tests.conftest import EXAMPLES

DIALOGUE = '[[agenda]]\nwhat = "Đối thoại"\nminutes = 60\nkind = "dialogue"\n'
TEXT = (EXAMPLES / "2024" / "conference.toml").read_text(encoding="utf-8")


def read(tmp_path: Path, text: str) -> object:
    path = tmp_path / "conference.toml"
    path.write_text(text, encoding="utf-8")
    return read_conference(path, 2024)


def faults(tmp_path: Path, *changes: tuple[str, str]) -> str:
    text = TEXT
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    with pytest.raises(SettingsBroken) as told:
        read(tmp_path, text)
    return told.value.sentence


def test_the_example_holds_the_figures_of_the_plan() -> None:
    found = read_conference(EXAMPLES / "2024" / "conference.toml", 2024)
    assert (found.total, [group.quota for group in found.groups]) == (160, [40, 100, 10, 10])
    assert sum(unit.quota for unit in found.units) == 100
    (gifts,) = found.gifts
    assert gifts.count * gifts.value == gifts.approved_total == 30_000_000
    assert found.when == When(None, (2024, 6), time(7, 30), time(11, 30))
    assert found.deadlines["propose"] == date(2024, 6, 10)
    assert found.recipients["plan"][0] == Recipient("Thường trực Tỉnh ủy", "b/c")
    assert found.reference_day == date(2024, 6, 30)


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    told = faults(
        tmp_path,
        ("total = 160", 'total = "nhiều"'),
        ("quota = 40\nnoun", "quota = 4.5\nnoun"),
        ("start = 07:30:00", 'start = "7h30"'),
        ("collect = 2024-05-31", 'collect = "31/5/2024"'),
        ("sessions = 1", "sessions = true"),
    )
    keys = (
        "delegates.total",
        "delegates.groups[1].quota",
        "time.start",
        "deadlines.collect",
        "time.sessions",
    )
    assert [key for key in keys if f"- {key}:" not in told] == []
    assert "có 5 chỗ" in told


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (('units]]\nname = "Liên', 'units]]\nnam = "Liên'), "units[1].nam"),
        (("[delegates]\n", "[delegates]\ngroups = 5\n"), "dòng"),
        (("[gifts]\ncount = 100", "[gifts]\ncount = -1"), "gifts.count"),
        (("end = 11:30:00", "end = 06:30:00"), "time.end"),
        (('key = "bao-chi"', 'key = "lanh-dao"'), "delegates.groups[4].key"),
        (
            ('topics = ["dao-tao", "khac"]', 'topics = ["dao-tao", "khacc"]'),
            "topic_groups[4].topics",
        ),
        (('month = "2024-06"', 'month = "2025-06"'), "time.month"),
        (('month = "2024-06"', 'date = 2024-06-20\nmonth = "2024-06"'), "time.date"),
        (('kind = "dialogue"', 'kind = "doi-thoai"'), "agenda[5].kind"),
        (("[gifts]\n", "[selection]\nquestion_minutes = 0\n\n[gifts]\n"), "question_minutes"),
        (
            ("[gifts]\n", "[selection]\nquestions_per_person = 0\n\n[gifts]\n"),
            "questions_per_person",
        ),
        (("[gifts]\n", "[selection]\nphut = 7\n\n[gifts]\n"), "selection.phut"),
        (("sessions = 1", "sessions = 0"), "time.sessions"),
        (("[[tasks]]\nagency =", "[[tasks]]\n# agency ="), "tasks[1].agency"),
        (("[[agenda]]\n", f"{DIALOGUE}\n[[agenda]]\n"), "agenda[6].kind"),
        (("[gifts]\n", "[documents.plan]\ndate = 2021-05-02\n\n[gifts]\n"), "documents.plan.date"),
        (("[gifts]\n", "[documents.plan]\nnumber = 0\n\n[gifts]\n"), "documents.plan.number"),
    ],
)
def test_a_fault_names_its_key(tmp_path: Path, change: tuple[str, str], key: str) -> None:
    text = TEXT.replace(*change, 1)
    assert text != TEXT
    with pytest.raises((SettingsBroken, TomlBroken)) as told:
        read(tmp_path, text)
    assert key in told.value.sentence


def test_an_array_that_is_no_table_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsBroken) as told:
        read(tmp_path, 'name = "x"\naudience = "y"\nunits = "x"\ntasks = [1]\ntime = 3\n')
    assert all(f"- {key}:" in told.value.sentence for key in ("units", "tasks", "time"))


def test_a_file_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    path = tmp_path / "conference.toml"
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.encode())
    assert read_conference(path, 2024).total == 160


def test_a_question_takes_seven_minutes_unless_the_settings_say_otherwise(tmp_path: Path) -> None:
    assert read(tmp_path, TEXT).question_minutes == 7
    longer = TEXT.replace("[gifts]\n", "[selection]\nquestion_minutes = 10\n\n[gifts]\n", 1)
    assert read(tmp_path, longer).question_minutes == 10


def test_one_person_asks_two_questions_unless_the_file_says_otherwise(tmp_path: Path) -> None:
    assert read(tmp_path, TEXT).questions_per_person == 2
    once = TEXT.replace("[gifts]\n", "[selection]\nquestions_per_person = 1\n\n[gifts]\n", 1)
    assert read(tmp_path, once).questions_per_person == 1
