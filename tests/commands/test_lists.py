"""`dialogue lists`: workbooks to print."""

import json
from pathlib import Path

import pytest

from tests import workbooks
from tests.conftest import Dialogue
from tests.printed_lists import shown, table


@pytest.fixture
def peopled(dialogue: Dialogue, office: Path, tmp_path: Path) -> Path:
    """An office that has one leader and two delegates of a unit that is on no list."""
    rows = [
        (1, "Lê Thị Chủ", "Nữ", 1970, "Giám đốc", "Sở Y tế", "0905000001", "Đại biểu mời", ""),
        (2, "Nguyễn Văn An", "Nam", 1990, "Công nhân", "Công ty Gạch", "0905000002", "NLĐ", ""),
    ]
    file = workbooks.delegates(tmp_path / "ds.xlsx", *rows)
    assert dialogue("-w", office, "import", file).code in {0, 1}
    return office


def test_all_lists_are_made_in_the_folder_of_the_year(dialogue: Dialogue, peopled: Path) -> None:
    said = dialogue("-w", peopled, "lists", "--json")
    assert said.code == 1
    made = json.loads(said.out)["lists"]
    folder = peopled / "2024" / "danh-sach"
    assert [(one["kind"], Path(one["file"])) for one in made] == [
        ("delegates", folder / "danh-sach-dai-bieu-2024.xlsx"),
        ("attendance", folder / "danh-sach-diem-danh-2024.xlsx"),
    ]
    assert [one["sheets"] for one in made] == [[["Đại biểu", 2]], [["Ký tên", 2]]]


def test_what_a_person_should_look_at_is_told_once(dialogue: Dialogue, peopled: Path) -> None:
    said = dialogue("-w", peopled, "lists")
    assert said.code == 1
    out = " ".join(said.out.split())
    for sentence in (
        "Chưa chốt ngày tổ chức: danh sách ghi tháng dự kiến (2024/conference.toml: [time] date).",
        "Thành phần “Báo chí” chưa có người nào (chỉ tiêu 10).",
        "1 người thuộc đơn vị không có trong danh sách đơn vị cử đại biểu",
    ):
        assert out.count(sentence) == 1


def test_one_list_goes_into_the_file_named(dialogue: Dialogue, peopled: Path) -> None:
    file = Path("ds in.xlsx")
    assert dialogue("-w", peopled, "lists", "delegates", "-o", file).code == 1
    people = [row[1] for row in table(file.read_bytes()) if isinstance(row[0], float)]
    assert people == ["Lê Thị Chủ", "Nguyễn Văn An"]
    written = str(shown(file.read_bytes()))
    assert "0905000001" not in written


def test_several_lists_do_not_fit_one_file(dialogue: Dialogue, peopled: Path) -> None:
    said = dialogue("-w", peopled, "lists", "-o", "tat-ca.xlsx")
    assert (said.code, Path("tat-ca.xlsx").exists()) == (2, False)
    assert "không chứa được nhiều danh sách" in said.err


def test_several_lists_go_into_a_folder_named(dialogue: Dialogue, peopled: Path) -> None:
    assert dialogue("-w", peopled, "lists", "delegates", "attendance", "-o", "in").code == 1
    assert sorted(path.name for path in Path("in").iterdir()) == [
        "danh-sach-dai-bieu-2024.xlsx",
        "danh-sach-diem-danh-2024.xlsx",
    ]


def test_the_files_of_the_office_are_not_written_over(dialogue: Dialogue, peopled: Path) -> None:
    said = dialogue("-w", peopled, "lists", "delegates", "-o", peopled / "templates" / "a.xlsx")
    assert said.code == 3


def test_the_same_people_give_the_same_bytes(dialogue: Dialogue, peopled: Path) -> None:
    contents = []
    for _ in range(2):
        dialogue("-w", peopled, "lists", "delegates", "-o", "a.xlsx")
        contents.append(Path("a.xlsx").read_bytes())
    assert contents[0] == contents[1]


def test_an_office_without_delegates_is_told_so(dialogue: Dialogue, office: Path) -> None:
    said = dialogue("-w", office, "lists", "delegates", "-o", "a.xlsx")
    assert said.code == 1
    assert "Sổ chưa có đại biểu nào" in said.out


def test_people_who_came_stand_in_the_result(
    dialogue: Dialogue, peopled: Path, tmp_path: Path
) -> None:
    headings = ("TT", "Họ và tên", "Đơn vị", "Có mặt", "Vắng có phép", "Vắng không phép", "Ký tên")
    rows = [headings, (1, "Lê Thị Chủ", "Sở Y tế", "x", "", "", "")]
    sheet = workbooks.one_sheet(tmp_path / "diem-danh.xlsx", rows)
    assert dialogue("-w", peopled, "import", sheet, "--kind", "attendance").code in {0, 1}
    said = dialogue("-w", peopled, "lists", "attendance", "-o", "a.xlsx", "--json")
    made = json.loads(said.out)["lists"][0]
    assert made["sheets"] == [["Kết quả", 2], ["Ký tên", 2]]
    assert "1 người chưa ghi có mặt hay vắng." in made["amiss"]
    marks = [row[3:8] for row in table(Path("a.xlsx").read_bytes()) if isinstance(row[0], float)]
    assert marks == [["x", "", "", "", ""], ["", "", "", "", "x"]]
