"""`dialogue lists`: workbooks to print."""

import json
import os
from pathlib import Path

import pytest

from tests import workbooks
from tests.conftest import Dialogue
from tests.printed_lists import shown, table
from tests.settled import settle


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
    made = [one for one in json.loads(said.out)["lists"] if one["file"]]
    folder = peopled / "2024" / "danh-sach"
    assert [(one["kind"], Path(one["file"])) for one in made] == [
        ("delegates", folder / "danh-sach-dai-bieu-2024.xlsx"),
        ("attendance", folder / "danh-sach-diem-danh-2024.xlsx"),
        ("gifts", folder / "danh-sach-ky-nhan-qua-2024.xlsx"),
        ("quota", folder / "chi-tieu-2024.xlsx"),
    ]
    assert [one["sheets"] for one in made] == [
        [["Đại biểu", 2]],
        [["Ký tên", 2]],
        [["Ký nhận", 1]],
        [["Chỉ tiêu", 10]],
    ]


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


def test_the_budget_is_printed_with_its_purses_and_what_was_spent(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    headings = (
        "TT",
        "Nội dung chi",
        "ĐVT",
        "Số lượng",
        "Định mức",
        "Thành tiền",
        "Nguồn",
        "Thực chi",
    )
    rows = [
        headings,
        (1, "Thuê hội trường", "buổi", 1, 5_000_000, 5_000_000, "Tài chính công đoàn", 4_900_000),
        (2, "Quà tặng", "suất", 100, 300_000, 30_000_000, "Ngân sách nhà nước", None),
    ]
    file = workbooks.one_sheet(tmp_path / "du-toan.xlsx", rows, name="Dự toán")
    assert dialogue("-w", office, "import", file).code in {0, 1}
    said = dialogue("-w", office, "lists", "budget", "-o", "a.xlsx", "--json")
    made = json.loads(said.out)["lists"][0]
    assert made["sheets"] == [["Dự toán", 2], ["Quyết toán", 2]]
    assert "1 khoản dự toán chưa ghi thực chi." in made["amiss"]
    content = Path("a.xlsx").read_bytes()
    total = next(row for row in table(content) if row[0] == "Tổng cộng")
    assert total[5:8] == [35_000_000, 5_000_000, 30_000_000]
    assert "Bằng chữ: Ba mươi lăm triệu đồng." in [row[0] for row in table(content)]
    settled = next(row for row in table(content, 1) if row[0] == "Tổng cộng")
    assert settled[3:7] == [35_000_000, 4_900_000, 100_000, 0]


def test_without_a_budget_no_file_is_made_of_it(dialogue: Dialogue, office: Path) -> None:
    said = dialogue("-w", office, "lists", "budget", "-o", "a.xlsx")
    assert (said.code, Path("a.xlsx").exists()) == (1, False)
    assert "Sổ chưa có dự toán" in said.out


def test_those_to_whom_a_gift_is_due_sign_for_it(dialogue: Dialogue, peopled: Path) -> None:
    said = dialogue("-w", peopled, "lists", "gifts", "-o", "a.xlsx", "--json")
    assert json.loads(said.out)["lists"][0]["sheets"] == [["Ký nhận", 1]]
    content = Path("a.xlsx").read_bytes()
    rows = table(content)
    assert [row for row in rows if isinstance(row[0], float)] == [
        [1, "Nguyễn Văn An", "Công ty Gạch", "suất quà", 1, 300_000, 300_000, "", ""]
    ]
    assert "Bằng chữ: Ba trăm nghìn đồng." in [row[0] for row in rows]
    heads = [row[0] for row in shown(content)]
    assert "Nội dung: suất quà" in heads
    assert "Nguồn kinh phí: Ngân sách nhà nước" in heads


def settle_all(office: Path, *changes: tuple[str, str]) -> None:
    for old, new in changes:
        settle(office, old, new)


def amiss(dialogue: Dialogue, office: Path, kind: str) -> list[str]:
    said = dialogue("-w", office, "lists", kind, "-o", "a.xlsx", "--json")
    (made,) = json.loads(said.out)["lists"]
    told: list[str] = made["amiss"]
    return told


DAY = ('month = "2024-05"', "date = 2024-05-20")
HALL = ('name = ""   ', 'name = "Hội trường Cây Đa"   ')


def test_a_settled_day_stands_on_the_list_and_is_missed_no_more(
    dialogue: Dialogue, peopled: Path
) -> None:
    settle_all(peopled, DAY, HALL)
    told = amiss(dialogue, peopled, "attendance")
    assert told == []
    heads = [row[0] for row in shown(Path("a.xlsx").read_bytes())]
    (line,) = [head for head in heads if "20/5/2024" in str(head)]
    assert line == "Thời gian: 07 giờ 30, thứ Hai, 20/5/2024; Địa điểm: Hội trường Cây Đa"


def test_people_of_no_group_and_of_no_unit_stand_at_the_end_and_are_told(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    city = "CĐ ngành Y tế"
    headings = ("TT", "Họ và tên", "Đơn vị", "Công đoàn cấp trên", "Thành phần")
    rows = [
        headings,
        (1, "Lê Thị Chủ", "Hội Cây Đa", "", "Người qua đường"),
        (2, "Nguyễn Văn An", "CĐCS Gạch", city, "NLĐ"),
    ]
    workbooks.one_sheet(tmp_path / "ds.xlsx", rows)
    dialogue("-w", office, "import", tmp_path / "ds.xlsx", "--kind", "delegates")
    settle_all(office, DAY, HALL)
    assert amiss(dialogue, office, "delegates") == [
        "Thành phần “Lãnh đạo, sở, ngành” chưa có người nào (chỉ tiêu 40).",
        "4 đơn vị chưa cử người nào: Liên đoàn Lao động các huyện, thị xã, thành phố; "
        "Công đoàn ngành Giáo dục; Công đoàn ngành Công Thương; Công đoàn ngành Viên chức.",
        "Thành phần “Người sử dụng lao động” chưa có người nào (chỉ tiêu 10).",
        "Thành phần “Báo chí” chưa có người nào (chỉ tiêu 10).",
        "1 người chưa rõ thành phần, đứng ở cuối danh sách.",
    ]


def test_of_two_sessions_each_has_a_list_to_sign_until_its_roll_is_taken(
    dialogue: Dialogue, peopled: Path
) -> None:
    settle_all(peopled, DAY, HALL, ("sessions = 1", "sessions = 2"))

    def sheets() -> list[str]:
        said = dialogue("-w", peopled, "lists", "attendance", "-o", "a.xlsx", "--json")
        (made,) = json.loads(said.out)["lists"]
        return [name for name, _ in made["sheets"]]

    to_sign = ["Ký tên – Buổi sáng", "Ký tên – Buổi chiều"]
    assert sheets() == to_sign
    assert dialogue("-w", peopled, "checkin", "Lê Thị Chủ", "--session", "sáng").code == 0
    assert sheets() == ["Kết quả – Buổi sáng", *to_sign]


def test_strangers_on_the_roll_are_counted(
    dialogue: Dialogue, peopled: Path, tmp_path: Path
) -> None:
    headings = ("TT", "Họ và tên", "Đơn vị", "Có mặt", "Vắng")
    rows = [
        (1, "Lê Thị Chủ", "Sở Y tế", "x", ""),
        (2, "Nguyễn Văn An", "Công ty Gạch", "", "x"),
        (3, "Vũ Khách", "Báo Cây Đa", "x", ""),
    ]
    file = workbooks.save(tmp_path / "diem-danh.xlsx", {"Buổi sáng": [headings, *rows]})
    dialogue("-w", peopled, "import", file, "--kind", "attendance")
    settle_all(peopled, DAY, HALL)
    assert amiss(dialogue, peopled, "attendance") == [
        "“Buổi sáng”: 1 người trong bảng điểm danh không có trong danh sách đại biểu "
        "(đứng ở cuối trang kết quả)."
    ]


def test_a_list_of_delegates_without_anybody_is_empty_and_told(
    dialogue: Dialogue, office: Path
) -> None:
    settle_all(office, DAY)
    assert amiss(dialogue, office, "attendance") == [
        "Chưa có địa điểm tổ chức: danh sách không ghi địa điểm (2024/conference.toml: [venue] name).",
        "Sổ chưa có đại biểu nào: danh sách còn trống.",
    ]


def test_more_people_than_gifts_or_nobody_at_all_is_told(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    source = ('source = "Ngân sách nhà nước"', 'source = ""')
    settle_all(office, ("count = 100 ", "count = 1 "), ("= 30_000_000", "= 300_000"), source)
    assert amiss(dialogue, office, "gifts") == [
        "Quà “suất quà”: chưa có ai được nhận, danh sách ký nhận còn trống."
    ]
    rows = [
        (n, f"Nguyễn Văn {name}", "Nam", 1990, "", "CĐCS Gạch", "", "NLĐ", "")
        for n, name in enumerate(("An", "Bình"), 1)
    ]
    dialogue("-w", office, "import", workbooks.delegates(tmp_path / "ds.xlsx", *rows))
    assert amiss(dialogue, office, "gifts") == [
        "Quà “suất quà”: 2 người ký nhận mà chỉ có 1 suất.",
        "Quà “suất quà”: danh sách 600.000 đồng, được duyệt 300.000 đồng.",
    ]
    heads = [str(row[0]) for row in shown(Path("a.xlsx").read_bytes())]
    assert [head for head in heads if head.startswith("Nguồn")] == []


def test_lines_of_the_budget_without_a_sum_or_a_source_are_told(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    headings = ("TT", "Nội dung chi", "ĐVT", "Số lượng", "Định mức", "Thành tiền", "Nguồn")
    rows = [
        headings,
        (1, "Thuê hội trường", "buổi", 1, 5_000_000, 5_000_000, "Tài chính công đoàn"),
        (2, "Xe", "chuyến", 3, None, None, "Tài chính công đoàn"),
        (3, "Hoa", "lẵng", 1, 500_000, 500_000, None),
    ]
    file = workbooks.one_sheet(tmp_path / "du-toan.xlsx", rows, name="Dự toán")
    assert dialogue("-w", office, "import", file, "--kind", "budget").code in {0, 1}
    assert amiss(dialogue, office, "budget") == [
        "1 khoản dự toán chưa có thành tiền, chưa tính vào tổng.",
        "1 khoản dự toán chưa ghi nguồn kinh phí.",
    ]


def test_more_people_than_gifts_are_told(dialogue: Dialogue, peopled: Path) -> None:
    settle_all(peopled, ("count = 100 ", "count = 0 "), ("= 30_000_000", "= 0"))
    said = dialogue("-w", peopled, "lists", "gifts", "-o", "a.xlsx")
    assert (said.code, Path("a.xlsx").exists()) == (1, False)
    assert "không làm danh sách ký nhận" in said.out


def test_quotas_stand_beside_the_people_of_each_group(dialogue: Dialogue, peopled: Path) -> None:
    dialogue("-w", peopled, "lists", "quota", "-o", "a.xlsx")
    rows = table(Path("a.xlsx").read_bytes())
    lines = [row for row in rows if isinstance(row[0], float)][:4]
    assert [row[2:4] + row[6:] for row in lines] == [
        [40, 1, 39, 0],
        [100, 1, 99, 0],
        [10, 0, 10, 0],
        [10, 0, 10, 0],
    ]
    assert next(row for row in rows if row[0] == "Cộng")[2:4] == [160, 2]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in lists, not in bits")
def test_what_holds_names_and_telephones_is_its_makers_alone(
    dialogue: Dialogue, peopled: Path, tmp_path: Path
) -> None:
    sent = workbooks.petitions(tmp_path / "kn.xlsx", (1, None, "Xã Cây Đa"), (2, "Tăng lương", "X"))
    dialogue("-w", peopled, "import", sent)
    dialogue("-w", peopled, "triage")
    dialogue("-w", peopled, "lists")
    dialogue("-w", peopled, "review", "export")
    made = {path.parent.name: path for path in (peopled / "2024").rglob("*.xlsx")}
    assert sorted(made) == ["danh-sach", "exports", "tra-lai"]
    assert [name for name, path in made.items() if path.stat().st_mode & 0o077] == []
