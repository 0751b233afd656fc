"""`dialogue import`: nothing lost, nothing doubled."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests import compound, workbooks
from tests.conftest import Dialogue

UNIT = "CĐCS Công ty An Phát"
ROWS = (
    (
        1,
        "Đề nghị tăng lương tối thiểu vùng cho công nhân",
        UNIT,
        "Trần Thị Hoa",
        None,
        "0900000001",
    ),
    (2, "Đề nghị xây nhà ở xã hội gần khu công nghiệp", UNIT, "Lê Văn Nam", None, 900000002),
    (3, "Không có ý kiến", UNIT, None, None, None),
)
COUNTS = ("rows_read", "accepted", "unchanged", "changed", "rejected", "skipped")


def counts(report: dict[str, Any]) -> tuple[int, ...]:
    return tuple(report[name] for name in COUNTS)


def imported(dialogue: Dialogue, office: Path, *words: object) -> tuple[int, dict[str, Any]]:
    said = dialogue("-w", office, "import", *words, "--json")
    return said.code, json.loads(said.out)


def petitions(dialogue: Dialogue, office: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(
        dialogue("-w", office, "export", "petitions", "--format", "json").out
    )
    return found


def test_petitions_come_in_with_their_place_and_their_phone(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = workbooks.petitions(tmp_path / "gui.xlsx", *ROWS)
    code, report = imported(dialogue, office, file)
    assert (code, counts(report)) == (0, (3, 3, 0, 0, 0, 0))
    first = petitions(dialogue, office)[0]
    assert (first["id"], first["text"], first["unit"], first["asker"]) == (
        "KN-0001",
        ROWS[0][1],
        UNIT,
        "Trần Thị Hoa",
    )
    assert first["source"]["file"] == "gui.xlsx"
    assert first["source"]["part"] == 1


def test_the_same_file_again_adds_nothing_and_says_so(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = workbooks.petitions(tmp_path / "gui.xlsx", *ROWS)
    imported(dialogue, office, file)
    code, report = imported(dialogue, office, file)
    assert (code, counts(report)) == (0, (3, 0, 3, 0, 0, 0))
    copy = tmp_path / "ban sao.xlsx"
    copy.write_bytes(file.read_bytes())
    code, report = imported(dialogue, office, copy)
    assert report["files"][0]["same_as"] == "gui.xlsx"
    assert len(petitions(dialogue, office)) == 3


def test_a_changed_file_tells_new_changed_and_unchanged(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = workbooks.petitions(tmp_path / "gui.xlsx", *ROWS)
    imported(dialogue, office, file)
    before = petitions(dialogue, office)
    corrected = (2, "Đề nghị sớm xây nhà ở xã hội gần khu công nghiệp", *ROWS[1][2:])
    new = (4, "Mở thêm lớp mầm non cho con công nhân", UNIT, None, None, None)
    workbooks.petitions(file, new, ROWS[0], corrected, ROWS[2])
    code, report = imported(dialogue, office, file)
    assert (code, counts(report)) == (0, (4, 1, 2, 1, 0, 0))
    after = {one["id"]: one["text"] for one in petitions(dialogue, office)}
    assert after == {one["id"]: one["text"] for one in before} | {
        "KN-0002": corrected[1],
        "KN-0004": new[1],
    }


def test_a_row_that_left_the_file_is_kept_and_told(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = workbooks.petitions(tmp_path / "gui.xlsx", *ROWS)
    imported(dialogue, office, file)
    workbooks.petitions(file, *ROWS[1:])
    code, report = imported(dialogue, office, file)
    assert (code, report["files"][0]["gone"]) == (1, 1)
    assert len(petitions(dialogue, office)) == 3


def test_two_units_may_send_files_of_one_name(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one = workbooks.petitions(tmp_path / "a" / "gui.xlsx", *ROWS)
    rows = [(n, text, "CĐCS Trường Hoa Sen", None, None, None) for n, text, *_ in ROWS]
    other = workbooks.petitions(tmp_path / "b" / "gui.xlsx", *rows)
    assert counts(imported(dialogue, office, one)[1]) == (3, 3, 0, 0, 0, 0)
    code, report = imported(dialogue, office, other)
    assert (code, counts(report)) == (0, (3, 3, 0, 0, 0, 0))
    assert len(petitions(dialogue, office)) == 6


def test_two_units_may_send_people_of_one_name_in_files_of_one_name(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    for folder, unit in (("a", UNIT), ("b", "CĐCS Trường Hoa Sen")):
        (tmp_path / folder).mkdir()
        row = (1, "Nguyễn Văn Hùng", "Nam", 1980, "Công nhân", unit, None)
        workbooks.delegates(tmp_path / folder / "ds.xlsx", row)
        _, report = imported(dialogue, office, tmp_path / folder / "ds.xlsx")
        assert (report["accepted"], report["changed"]) == (1, 0)


def test_petitions_without_a_unit_are_no_versions_of_another_units_file(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    texts = {"a": ("Tăng lương tối thiểu vùng", "Xây nhà ở xã hội", "Mở lớp mầm non"),
             "b": ("Tăng lương tối thiểu chung", "Sửa đường vào cổng", "Lắp đèn đường")}  # fmt: skip
    for folder, wanted in texts.items():
        (tmp_path / folder).mkdir()
        rows = [(n, text, None, None, None, None) for n, text in enumerate(wanted, 1)]
        file = workbooks.petitions(tmp_path / folder / "gui.xlsx", *rows)
        assert imported(dialogue, office, file)[1]["accepted"] == 3
    assert len(petitions(dialogue, office)) == 6


def test_an_older_version_sent_again_stands_again(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = workbooks.petitions(tmp_path / "gui.xlsx", *ROWS)
    first = file.read_bytes()
    imported(dialogue, office, file)
    workbooks.petitions(file, (1, ROWS[0][1] + " ngay", *ROWS[0][2:]), *ROWS[1:])
    imported(dialogue, office, file)
    file.write_bytes(first)
    assert imported(dialogue, office, file)[1]["changed"] == 1
    assert petitions(dialogue, office)[0]["text"] == ROWS[0][1]


def test_a_unit_named_afterwards_is_taken_for_the_same_file(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    rows = [(n, text, None, None, None, None) for n, text, *_ in ROWS]
    file = workbooks.petitions(tmp_path / "gui.xlsx", *rows)
    imported(dialogue, office, file)
    code, report = imported(dialogue, office, file, "--unit", UNIT)
    assert (code, report["changed"], report["accepted"]) == (0, 3, 0)
    assert {one["unit"] for one in petitions(dialogue, office)} == {UNIT}


def test_a_question_whose_petitions_are_all_reworded_keeps_its_number(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    text = "Đề nghị xây nhà ở xã hội gần khu công nghiệp Hòa Phú"
    twice = [(n, text, f"CĐCS {n}", None, None, None) for n in (1, 2)]
    file = workbooks.petitions(tmp_path / "gui.xlsx", *twice)
    imported(dialogue, office, file)
    dialogue("-w", office, "triage")
    assert {one["question"] for one in petitions(dialogue, office)} == {"CH-001"}
    reworded = [(n, f"Kính {text[0].lower()}{text[1:]}", *rest) for n, _, *rest in twice]
    workbooks.petitions(file, *reworded)
    imported(dialogue, office, file)
    dialogue("-w", office, "triage")
    assert {one["question"] for one in petitions(dialogue, office)} == {"CH-001"}


def test_what_the_program_exported_does_not_come_in_again(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    imported(dialogue, office, workbooks.petitions(tmp_path / "gui.xlsx", *ROWS))
    dialogue("-w", office, "export", "petitions", "--format", "xlsx")
    assert dialogue("-w", office, "import", office).code == 3
    (exported,) = (office / "2024" / "exports").iterdir()
    code, report = imported(dialogue, office, exported)
    assert (code, report["files"][0]["refused"] != "") == (3, True)
    assert len(petitions(dialogue, office)) == 3


def test_a_refused_file_and_a_rehearsal_make_no_register(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "x.xlsx"
    bad.write_bytes(b"x")
    imported(dialogue, office, bad)
    imported(dialogue, office, workbooks.petitions(tmp_path / "gui.xlsx", *ROWS), "--dry-run")
    dialogue("-w", office, "triage")
    assert not (office / "register.sqlite3").exists()


def test_names_with_a_star_are_expanded_as_windows_leaves_it_to_us(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    workbooks.petitions(tmp_path / "a.xlsx", *ROWS)
    workbooks.petitions(tmp_path / "b.xlsx", ROWS[0])
    _, report = imported(dialogue, office, tmp_path / "*.xlsx")
    assert [file["name"] for file in report["files"]] == ["a.xlsx", "b.xlsx"]


def test_a_rejected_row_names_its_cell_and_loses_no_other(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    empty = (4, None, UNIT, "Phạm Văn Bình", None, "0900000009")
    file = workbooks.petitions(tmp_path / "gui.xlsx", *ROWS, empty)
    code, report = imported(dialogue, office, file)
    assert (code, counts(report)) == (1, (4, 3, 0, 0, 1, 0))
    (problem,) = report["files"][0]["problems"]
    assert problem["code"] == "petition-without-text"
    assert problem["column"] == "B"
    assert "Bình" not in json.dumps(report, ensure_ascii=False)


def test_a_rehearsal_tells_all_and_changes_nothing(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = workbooks.petitions(tmp_path / "gui.xlsx", *ROWS)
    code, report = imported(dialogue, office, file, "--dry-run")
    assert (code, report["dry_run"], counts(report)) == (0, True, (3, 3, 0, 0, 0, 0))
    assert petitions(dialogue, office) == []


def test_delegates_are_told_from_petitions_by_their_headings(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = workbooks.delegates(
        tmp_path / "ds.xlsx", (1, "Nguyễn Thị Lan", "Nữ", 1985, "Công nhân", UNIT, 900000003)
    )
    _, report = imported(dialogue, office, file)
    assert (report["files"][0]["kind"], report["accepted"]) == ("delegates", 1)
    said = dialogue("-w", office, "export", "delegates", "--format", "json")
    (one,) = json.loads(said.out)
    assert set(one) == {
        *("full_name", "unit", "group", "role", "phone", "gender", "code", "source"),
        *("email", "ethnicity", "party_member", "id_number", "seat", "stands_in_for", "absence"),
        "confirmed",
    }
    assert (one["full_name"], one["phone"], one["gender"]) == (
        "Nguyễn Thị Lan",
        "0900000003",
        "nữ",
    )


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("thu.xlsx", b""),
        ("thu.xlsx", b"day la mot tep van ban"),
        ("anh.xlsx", b"\x89PNG\r\n\x1a\n" + b"\0" * 50),
        ("cut.xlsx", b"PK\x03\x04" + b"\0" * 100),
    ],
)
def test_what_is_no_workbook_is_refused_and_changes_nothing(
    dialogue: Dialogue, office: Path, tmp_path: Path, name: str, content: bytes
) -> None:
    bad = tmp_path / name
    bad.write_bytes(content)
    code, report = imported(dialogue, office, bad)
    assert (code, report["rows_read"]) == (3, 0)
    assert report["files"][0]["refused"]
    assert petitions(dialogue, office) == []


def test_a_bad_file_among_good_ones_is_told_and_the_good_ones_are_taken(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    inbox = tmp_path / "thu den"
    inbox.mkdir()
    workbooks.petitions(inbox / "tot.xlsx", *ROWS)
    (inbox / "hong.xlsx").write_bytes(b"hong")
    (inbox / "~$tot.xlsx").write_bytes(b"lock")
    code, report = imported(dialogue, office, inbox)
    assert (code, report["accepted"], len(report["files"])) == (1, 3, 2)


def test_every_file_of_a_folder_is_told_with_what_became_of_it(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    inbox = tmp_path / "thu den"
    inbox.mkdir()
    workbooks.petitions(inbox / "a.xlsx", *ROWS)
    (inbox / "b.csv").write_text(
        "STT;Nội dung kiến nghị;Đơn vị\n1;Sửa đường vào khu công nghiệp;CĐCS An Phát\n",
        encoding="utf-16",
    )
    (inbox / "c.pdf").write_bytes(b"%PDF-1.7")
    (inbox / "d.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    (inbox / "e.doc").write_bytes(compound.container({"WordDocument": b"a"}))
    (inbox / "Thumbs.db").write_bytes(compound.container({"Thumbs": b"a"}))
    code, report = imported(dialogue, office, inbox)
    told = [(file["name"], file["accepted"], bool(file["refused"])) for file in report["files"]]
    assert (code, told) == (
        1,
        [
            ("a.xlsx", 3, False),
            ("b.csv", 1, False),
            ("c.pdf", 0, True),
            ("d.jpg", 0, True),
            ("e.doc", 0, True),
        ],
    )


def test_a_file_that_another_year_has_too_is_told(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = workbooks.petitions(tmp_path / "gui.xlsx", *ROWS)
    imported(dialogue, office, file)
    dialogue("-w", office, "new", "--year", 2025)
    _, report = imported(dialogue, office, file, "--year", 2025)
    (told,) = report["files"]
    assert (told["accepted"], told["notes"]) == (
        3,
        ["đúng tệp này đã nhận cho hội nghị năm 2024; lần này nhận cho năm 2025."],
    )


def test_the_office_named_as_the_folder_brings_in_nothing_of_its_own(
    dialogue: Dialogue, office: Path
) -> None:
    workbooks.petitions(office / "gui.xlsx", *ROWS)
    (office / "templates").mkdir(exist_ok=True)
    workbooks.petitions(office / "templates" / "mau.xlsx", *ROWS)
    assert dialogue("-w", office, "export", "petitions", "--format", "csv").code == 0
    code, report = imported(dialogue, office, office)
    assert (code, [file["name"] for file in report["files"]]) == (0, ["gui.xlsx"])


def test_no_header_says_what_was_seen(dialogue: Dialogue, office: Path, tmp_path: Path) -> None:
    file = workbooks.one_sheet(tmp_path / "x.xlsx", [("Ngày", "Món ăn"), ("1", "Cơm")])
    said = dialogue("-w", office, "import", file)
    assert said.code == 3
    assert "x.xlsx" in said.out


def test_a_file_that_is_not_there_is_named(dialogue: Dialogue, office: Path) -> None:
    said = dialogue("-w", office, "import", "khong-co.xlsx")
    assert (said.code, "khong-co.xlsx" in said.err) == (3, True)


def test_a_damaged_register_is_told_and_left_alone(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = workbooks.petitions(tmp_path / "gui.xlsx", *ROWS)
    register = office / "register.sqlite3"
    register.write_bytes(b"khong phai so du lieu" * 100)
    before = register.read_bytes()
    said = dialogue("-w", office, "import", file)
    assert (said.code, "register.sqlite3" in said.err) == (3, True)
    assert register.read_bytes() == before


def test_a_kept_row_never_takes_the_text_that_now_stands_at_its_place(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = workbooks.petitions(tmp_path / "gui.xlsx", *ROWS)
    imported(dialogue, office, file)
    first = (1, "Đề nghị mở nhà trẻ ở khu công nghiệp", UNIT, None, None, None)
    workbooks.petitions(file, first, *ROWS)
    imported(dialogue, office, file)
    workbooks.petitions(file, *ROWS)
    imported(dialogue, office, file)
    before = petitions(dialogue, office)
    code, report = imported(dialogue, office, file)
    assert (code, counts(report)) == (0, (3, 0, 3, 0, 0, 0))
    assert petitions(dialogue, office) == before


def test_a_unit_once_named_stays_when_the_file_comes_again_without_it(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    rows = [(n, text, None, None, None, None) for n, text, *_ in ROWS]
    file = workbooks.petitions(tmp_path / "gui.xlsx", *rows)
    imported(dialogue, office, file, "--unit", UNIT)
    assert counts(imported(dialogue, office, file)[1]) == (3, 0, 3, 0, 0, 0)
    workbooks.petitions(file, (1, ROWS[0][1] + " ngay", *rows[0][2:]), *rows[1:])
    assert counts(imported(dialogue, office, file)[1]) == (3, 0, 2, 1, 0, 0)
    assert {one["unit"] for one in petitions(dialogue, office)} == {UNIT}


def test_a_delegate_list_that_was_largely_corrected_doubles_nobody(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    def person(number: int, name: str, phone: str) -> tuple[Any, ...]:
        return (number, name, "Nam", 1980, "Công nhân", UNIT, phone)

    file = tmp_path / "ds.xlsx"
    old = [person(1, "Đỗ Văn An", "0900000001"), person(2, "Lê Minh Tú", "0900000002")]
    workbooks.delegates(file, *old, person(3, "Vũ Hải", "0900000003"))
    imported(dialogue, office, file)
    new = [person(1, "Đỗ Văn An", "0900000009"), person(2, "Lê Minh Tuấn", "0900000002")]
    workbooks.delegates(file, *new, person(3, "Hồ Thu Cúc", "0900000004"))
    code, report = imported(dialogue, office, file)
    assert (code, report["changed"], report["accepted"]) == (1, 2, 1)
    assert report["files"][0]["gone"] == 1


def test_a_namesake_that_has_nothing_in_common_is_told(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = workbooks.petitions(tmp_path / "gui.xlsx", *ROWS)
    imported(dialogue, office, file)
    workbooks.petitions(file, (1, "Sửa đường vào cổng", "CĐCS Hoa Sen", None, None, None))
    (told,) = imported(dialogue, office, file)[1]["files"]
    assert any("coi là tệp khác" in note for note in told["notes"])


def test_a_copy_of_an_older_version_under_another_name_brings_nothing_back(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = workbooks.petitions(tmp_path / "gui.xlsx", *ROWS)
    copy = tmp_path / "gui (1).xlsx"
    copy.write_bytes(file.read_bytes())
    imported(dialogue, office, file)
    workbooks.petitions(file, (1, ROWS[0][1] + " ngay", *ROWS[0][2:]), *ROWS[1:])
    imported(dialogue, office, file)
    before = petitions(dialogue, office)
    code, report = imported(dialogue, office, copy)
    assert (code, counts(report)) == (0, (3, 0, 3, 0, 0, 0))
    assert report["files"][0]["same_as"] == "gui.xlsx"
    assert petitions(dialogue, office) == before


def test_a_file_of_two_kinds_says_both(dialogue: Dialogue, office: Path, tmp_path: Path) -> None:
    sheets = {
        "Kiến nghị": (workbooks.PETITION_HEADINGS, *ROWS),
        "Đại biểu": (workbooks.DELEGATE_HEADINGS, (1, "Lê Thị Bình", "Nữ")),
    }
    file = workbooks.save(tmp_path / "hai loai.xlsx", sheets)
    _, report = imported(dialogue, office, file, "--dry-run")
    assert (report["files"][0]["kind"], report["rows_read"]) == ("petitions+delegates", 4)
    assert "kiến nghị, đại biểu" in " ".join(dialogue("-w", office, "import", file).out.split())
