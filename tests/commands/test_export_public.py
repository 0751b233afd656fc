"""`dialogue export … --public`: the same lists for everybody's eyes."""

import csv
import io
import json
import stat
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests import workbooks
from tests.conftest import Dialogue

NAME, PHONE = "Trịnh Thử An", "0900000001"
TEXT = f"Đề nghị xây nhà ở xã hội, xin gọi {PHONE} gặp {NAME}"


@pytest.fixture
def held(dialogue: Dialogue, office: Path, tmp_path: Path) -> Path:
    petition = (1, TEXT, "CĐCS Cây Đa", NAME, "Y sĩ", PHONE)
    person = (1, NAME, "Nam", "05/4/1985", "Y sĩ", "CĐCS Cây Đa", PHONE, "NLĐ", f"số {PHONE}")
    gifts = (
        ("TT", "Họ và tên", "Đơn vị", "Địa chỉ", "Số CCCD", "Số suất", "Mức quà", "Số tiền"),
        (1, NAME, "CĐCS Cây Đa", "Số 7 ngõ Thử", "066085000111", 1, 300000, 300000),
    )
    for file in (
        workbooks.petitions(tmp_path / "kn.xlsx", petition),
        workbooks.delegates(tmp_path / "db.xlsx", person),
        workbooks.one_sheet(tmp_path / f"qua {NAME}.xlsx", gifts),
    ):
        assert dialogue("-w", office, "import", file).code in {0, 1}
    assert dialogue("-w", office, "triage").code in {0, 1}
    return office


def exported(dialogue: Dialogue, office: Path, what: str, *words: str) -> tuple[Any, str]:
    said = dialogue("-w", office, "export", what, "--format", "json", *words)
    return json.loads(said.out), said.err


LISTS = ("petitions", "questions", "delegates", "attendance", "roll", "gifts", "budget", "findings")


@pytest.mark.parametrize("what", LISTS)
def test_no_public_list_names_anybody_and_all_keep_their_keys(
    dialogue: Dialogue, held: Path, what: str
) -> None:
    usual, _ = exported(dialogue, held, what)
    public, told = exported(dialogue, held, what, "--public")
    assert [sorted(one) for one in public] == [sorted(one) for one in usual]
    written = json.dumps(public, ensure_ascii=False)
    secrets = (NAME, PHONE, "1985", "ngõ Thử", "066085000111")
    assert [secret for secret in secrets if secret in written] == []
    assert "Bản công khai" in told


def test_what_is_personal_is_empty_and_counted(dialogue: Dialogue, held: Path) -> None:
    said = dialogue("-w", held, "export", "petitions", "--public", "--json", "--format", "xlsx")
    report = json.loads(said.out)
    assert (report["public"], report["emptied"], report["masked"]) == (True, 1, 2)
    (petition,), _ = exported(dialogue, held, "petitions", "--public")
    assert petition["asker"] == ""
    assert petition["text"].endswith("xin gọi [số điện thoại] gặp [họ tên]")
    (person,), _ = exported(dialogue, held, "delegates", "--public")
    empty = {key for key, value in person.items() if value in ("", None)}
    assert empty >= {"full_name", "phone", "gender", "party_member", "id_number", "code"}
    assert person["group"] == "nguoi-lao-dong"


def test_a_public_workbook_has_no_personal_columns_and_a_name_of_its_own(
    dialogue: Dialogue, held: Path
) -> None:
    words = ("export", "delegates", "--public", "--format", "xlsx", "--json")
    file = Path(json.loads(dialogue("-w", held, *words).out)["file"])
    assert file.name == "dai-bieu-cong-khai.xlsx"
    book = openpyxl.load_workbook(file)
    assert [cell.value for cell in book["Đại biểu"][1]] == [
        *("Đơn vị", "Thành phần", "Chức vụ", "Số ghế", "Vắng mặt", "Tệp", "Trang tính", "Dòng"),
    ]
    assert book.sheetnames == ["Đại biểu"]


def test_a_public_csv_has_the_same_columns_as_the_workbook(dialogue: Dialogue, held: Path) -> None:
    said = dialogue("-w", held, "export", "gifts", "--public", "--format", "csv")
    headings, row = list(csv.reader(io.StringIO(said.out.removeprefix("\ufeff"))))
    assert "Họ và tên" not in headings
    assert row[headings.index("Tệp")] == "qua [họ tên].xlsx"


def test_a_list_with_personal_data_belongs_to_its_maker_a_public_one_to_all(
    dialogue: Dialogue, held: Path
) -> None:
    modes = []
    for words in ((), ("--public",)):
        said = dialogue("-w", held, "export", "delegates", "--format", "xlsx", "--json", *words)
        modes.append(stat.S_IMODE(Path(json.loads(said.out)["file"]).stat().st_mode))
    assert modes in ([0o600, 0o644], [0o600, 0o664], [0o666, 0o666])


def test_names_known_from_the_door_the_roll_or_the_table_of_gifts_alone_are_covered(
    dialogue: Dialogue, held: Path, tmp_path: Path
) -> None:
    instead, stranger, proxy = "Ngô Thế Chỗ", "Vũ Xa Lạ", "Cao Nhận Hộ"
    roll = (
        ("TT", "Họ và tên", "Đơn vị", "Có mặt", "Vắng"),
        (1, stranger, "Báo Cây Đa", "x", None),
    )
    text = f"Đề nghị làm cầu, xin hỏi {instead}, {stranger} hoặc {proxy}"
    for file in (
        workbooks.petitions(tmp_path / "kn-2.xlsx", (1, text, "CĐCS Cây Xoài")),
        workbooks.save(tmp_path / "phieu.xlsx", {"Buổi sáng": roll}),
    ):
        assert dialogue("-w", held, "import", file).code in {0, 1}
    at_door = ("checkin", NAME, "--state", "substituted", "--substitute", instead)
    for words in (at_door, ("gifts", "give", NAME, "--received-by", proxy)):
        assert dialogue("-w", held, *words).code == 0
    petitions, _ = exported(dialogue, held, "petitions", "--public")
    assert petitions[1]["text"] == "Đề nghị làm cầu, xin hỏi [họ tên], [họ tên] hoặc [họ tên]"
