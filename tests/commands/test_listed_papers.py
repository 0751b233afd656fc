"""Papers that are lists, and the submission with its estimate: the rows and sums of what `lists` prints."""

import json
import re
import shutil
from pathlib import Path

import pytest
from lxml import etree

from tests import docx, workbooks
from tests.conftest import Dialogue
from tests.docx import W
from tests.printed_lists import table
from tests.settled import settle

BUDGET = (
    ("TT", "Nội dung chi", "ĐVT", "Số lượng", "Định mức", "Thành tiền", "Nguồn", "Căn cứ"),
    ("I", "Tổ chức", "", "", "", "", "", ""),
    (1, "Hội trường", "buổi", 1, 8_000_000, 8_000_000, "Tài chính công đoàn", "Hợp đồng"),
    (2, "Giải khát", "người", 160, 20_000, 3_200_000, "Tài chính công đoàn", ""),
    ("II", "Quà", "", "", "", "", "", ""),
    (3, "Quà tặng", "suất", 100, 300_000, 30_000_000, "Ngân sách nhà nước", "Chủ trương"),
)


@pytest.fixture(scope="module")
def walked(shown: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the demonstration's office for all tests here: what is printed changes nothing in its register."""
    return Path(shutil.copytree(shown, tmp_path_factory.mktemp("walked") / "demo"))


def made(dialogue: Dialogue, office: Path, *papers: str) -> list[Path]:
    """The files of drafts of papers; of one made several times all of its copies."""
    said = dialogue("-w", office, "render", *papers, "--draft", "--json")
    assert said.code in {0, 1}, said.err
    files = []
    for one in json.loads(said.out)["papers"]:
        path = Path(one["file"])
        files += sorted(path.glob("*.docx")) if path.is_dir() else [path]
    return files


def rows(file: Path) -> list[list[str]]:
    """The cells of every row of the tables of data: those that repeat their heading."""
    root = etree.fromstring(docx.zipfile.ZipFile(file).read("word/document.xml"))
    tables = [
        one for one in root.iter(f"{W}tbl") if next(one.iter(f"{W}tblHeader"), None) is not None
    ]
    return [
        ["".join(cell.itertext()) for cell in row.findall(f"{W}tc")]
        for one in tables
        for row in one.findall(f"{W}tr")
    ]


@pytest.mark.parametrize(
    ("month", "name", "other"),
    [("2025-06", "cấp huyện, cấp xã", "cấp xã (huyện)"), ("2025-07", "cấp xã", "huyện")],
)
def test_the_lowest_level_is_called_as_on_the_day_of_the_conference(
    dialogue: Dialogue, tmp_path: Path, month: str, name: str, other: str
) -> None:
    office = tmp_path / "vp"
    dialogue("init", office, "--province", "Đắk Lắk", "--year", 2025)
    settle(office, 'month = "2025-05"', f'month = "{month}"', "2025/conference.toml")
    rows = [
        ("Nội dung kiến nghị", "Đơn vị"),
        ("Đề nghị UBND phường lắp đèn đường trong hẻm", "Công ty An Phát"),
    ]
    dialogue("-w", office, "import", workbooks.one_sheet(tmp_path / "kn.xlsx", rows))
    dialogue("-w", office, "triage")
    for paper in ("followup", "proposal", "summary"):
        (file,) = made(dialogue, office, paper)
        told = docx.text(file)
        assert (name in told.lower(), other in told.lower()) == (True, False)


def numbered(file: Path) -> list[list[str]]:
    return [row for row in rows(file) if row[0].isdigit()]


def errors(dialogue: Dialogue, *files: Path) -> list[str]:
    """The rules of the decree that papers break."""
    found = json.loads(dialogue("lint", *files, "--json").out)["findings"]
    return [one["rule"] for one in found if one["severity"] != "info"]


def budgeted(dialogue: Dialogue, office: Path, tmp_path: Path, *lines: tuple[object, ...]) -> None:
    file = workbooks.one_sheet(tmp_path / "du-toan.xlsx", lines or BUDGET, name="Dự toán")
    assert dialogue("-w", office, "import", file, "--kind", "budget").code in {0, 1}


def test_the_tables_of_petitions_add_up_and_the_public_one_names_no_sender(
    dialogue: Dialogue, walked: Path
) -> None:
    bare, answered, public = made(dialogue, walked, "summary", "summary-answers", "summary-public")
    text = docx.text(bare)
    opinions = int(re.search(r"gồm (\d+) ý kiến, trong đó", text)[1])  # type: ignore[index]
    petitions, times, questions = map(
        int,
        re.search(  # type: ignore[union-attr]
            r"- (\d+) kiến nghị thuộc .* \((\d+) lượt\), .* thành (\d+) câu hỏi", text
        ).groups(),
    )
    others = map(int, re.findall(r"^- (\d+) ý kiến ", text, flags=re.MULTILINE))
    assert opinions == petitions + sum(others)
    groups = re.findall(r"NHÓM .* \((\d+) kiến nghị, gộp thành (\d+) câu hỏi\)", text)
    assert [sum(map(int, counts)) for counts in zip(*groups, strict=True)] == [petitions, questions]
    lines = numbered(bare)
    assert [int(row[0]) for row in lines] == list(range(1, questions + 1))
    assert sum(int(row[3]) for row in lines) == times
    assert [row[1] for row in numbered(answered)] == [row[1] for row in lines]
    assert [(row[1], row[2], row[5]) for row in numbered(public)] == [
        (row[1], row[3], row[6]) for row in numbered(answered)
    ]
    assert {len(row) for row in numbered(public)} == {7}
    assert "Đơn vị kiến nghị" not in docx.text(public)
    assert all(row[6] for row in numbered(answered))
    assert errors(dialogue, bare, answered, public) == []


def test_lists_of_people_have_the_rows_and_sums_of_the_printed_ones(
    dialogue: Dialogue, walked: Path
) -> None:
    alone, letter, gifts = made(dialogue, walked, "delegates", "delegates-letter", "gift-receipts")
    dialogue("-w", walked, "lists", "delegates", "gifts", "-o", walked / "in")
    people = table((walked / "in/danh-sach-dai-bieu-2024.xlsx").read_bytes())
    printed = [[str(cell) for cell in row[1:4]] for row in people if isinstance(row[0], float)]
    assert [row[1:4] for row in numbered(alone)] == printed
    assert [row[1:4] for row in numbered(letter)] == printed
    headings = [row[0] for row in people if isinstance(row[0], str) and row[0][1:3] == ". "]
    assert [row[0] for row in rows(alone) if len(row) == 1] == headings
    assert "Danh sách có 160 người (chỉ tiêu 160 người)." in docx.text(alone)
    assert "Tổng số đại biểu: 160 người, chỉ tiêu 160 người" in docx.text(letter)
    signed = table((walked / "in/danh-sach-ky-nhan-qua-2024.xlsx").read_bytes())
    names = [row[1] for row in signed if isinstance(row[0], float)]
    assert [row[1] for row in numbered(gifts)] == names
    assert {row[7] for row in numbered(gifts)} == {""}
    assert ["", "Tổng cộng", "", "", "100", "", "30.000.000", "", ""] in rows(gifts)
    assert "30.000.000 đồng. Bằng chữ: Ba mươi triệu đồng." in docx.text(gifts)
    assert errors(dialogue, alone, letter, gifts) == []


def test_the_submission_has_the_sums_of_the_printed_estimate(
    dialogue: Dialogue, example: Path, tmp_path: Path
) -> None:
    budgeted(dialogue, example, tmp_path)
    (file,) = made(dialogue, example, "submission")
    text = docx.text(file)
    assert "Tổng kinh phí dự kiến: 41.200.000 đồng (Bốn mươi mốt triệu hai trăm nghìn đồng)" in text
    assert (
        "- Tài chính công đoàn: 11.200.000 đồng (Mười một triệu hai trăm nghìn đồng), chiếm 27,2%."
        in text
    )
    assert "- Ngân sách nhà nước: 30.000.000 đồng (Ba mươi triệu đồng), chiếm 72,8%." in text
    assert "02/QC-UBND-LĐLĐ ngày 20/4/2016" in text
    assert "171/LĐLĐ" not in text
    assert rows(file) == [
        ["TT", "Nội dung chi", "ĐVT", "Số lượng", "Định mức (đồng)", "Thành tiền (đồng)",
         "Tài chính công đoàn", "Ngân sách nhà nước", "Căn cứ"],
        ["I. Tổ chức"],
        ["1", "Hội trường", "buổi", "1", "8.000.000", "8.000.000", "8.000.000", "", "Hợp đồng"],
        ["2", "Giải khát", "người", "160", "20.000", "3.200.000", "3.200.000", "", ""],
        ["", "Cộng I. Tổ chức", "", "", "", "11.200.000", "11.200.000", "0", ""],
        ["II. Quà"],
        ["3", "Quà tặng", "suất", "100", "300.000", "30.000.000", "", "30.000.000", "Chủ trương"],
        ["", "Cộng II. Quà", "", "", "", "30.000.000", "0", "30.000.000", ""],
        ["", "Tổng cộng", "", "", "", "41.200.000", "11.200.000", "30.000.000", ""],
    ]  # fmt: skip
    assert errors(dialogue, file) == []


def test_a_submission_without_a_budget_names_the_command_that_takes_one_in(
    dialogue: Dialogue, example: Path
) -> None:
    said = dialogue("-w", example, "render", "submission")
    assert said.code == 3
    assert f'dự toán kinh phí (dialogue -w "{example}" import TỆP --kind budget)' in said.err


def test_a_line_without_its_sum_or_source_stops_the_submission_and_is_named(
    dialogue: Dialogue, example: Path, tmp_path: Path
) -> None:
    budgeted(dialogue, example, tmp_path, *BUDGET[:3], (2, "Nước", "chai", 5, None, None, "", ""))
    said = dialogue("-w", example, "render", "submission")
    assert said.code == 3
    way_out = f'(dialogue -w "{example}" import TỆP --kind budget)'
    for gap in (
        "- thành tiền của “Nước” (du-toan.xlsx, dòng 4:",
        f"- nguồn kinh phí của một số khoản {way_out}",
        f"- tổng kinh phí (còn khoản chưa có thành tiền) {way_out}",
    ):
        assert gap in said.err


def test_each_sort_of_gift_has_a_list_with_its_own_purse_and_decision(
    dialogue: Dialogue, example: Path, tmp_path: Path
) -> None:
    settings = example / "2024/conference.toml"
    text = settings.read_text("utf-8")
    start, end = text.index("[gifts]"), text.index("# --- Thời hạn")
    schemes = (
        '[[gifts]]\nkey = "mot"\nname = "Quà đoàn viên"\ncount = 1\nvalue = 300_000\n'
        'approved_total = 300_000\ngroup = "nguoi-lao-dong"\nitem = "suất quà"\n'
        'source = "Ngân sách nhà nước"\nbasis = "Quyết định số 12/QĐ-UBND"\n\n'
        '[[gifts]]\nkey = "hai"\nname = "Quà khách mời"\ncount = 1\nvalue = 200_000\n'
        'approved_total = 200_000\ngroup = "lanh-dao"\nitem = "phần quà"\nkind = "goods"\n'
        'contents = "01 hộp trà & bánh"\nsource = "Tài chính công đoàn"\nexception = "khách mời"\n\n'
    )
    settings.write_text(text[:start] + schemes + text[end:], "utf-8")
    people = [
        (1, "Lê Thị Chủ", "Nữ", 1970, "Giám đốc", "Sở Y tế", "", "Đại biểu mời", ""),
        (2, "Nguyễn Văn An", "Nam", 1990, "Công nhân", "CĐCS Gạch", "", "NLĐ", ""),
    ]
    dialogue("-w", example, "import", workbooks.delegates(tmp_path / "ds.xlsx", *people))
    one, two = made(dialogue, example, "gift-receipts")
    assert (one.name, two.name) == ("01-qua-doan-vien.docx", "02-qua-khach-moi.docx")
    assert "- Nội dung: Quà đoàn viên." in docx.text(one)
    assert "Ngân sách nhà nước; căn cứ: Quyết định số 12/QĐ-UBND." in docx.text(one)
    assert [row[1] for row in numbered(one)] == ["Nguyễn Văn An"]
    assert "- Nội dung: Quà khách mời (01 hộp trà & bánh)." in docx.text(two)
    assert "[… số, ngày của quyết định chi quà …]" in docx.text(two)
    said = dialogue("-w", example, "render", "gift-receipts")
    assert said.code == 3
    assert "số, ngày của quyết định chi quà (2024/conference.toml: gifts[2].basis)" in said.err


def test_without_gifts_there_is_nothing_to_sign_and_nothing_to_miss(
    dialogue: Dialogue, example: Path, tmp_path: Path
) -> None:
    settle(example, "count = 100 ", "count = 0 ")
    row = (1, "Lê Thị Chủ", "Nữ", 1970, "Giám đốc", "Sở Y tế", "", "Đại biểu mời", "")
    dialogue("-w", example, "import", workbooks.delegates(tmp_path / "ds.xlsx", row))
    said = dialogue("-w", example, "render", "gift-receipts")
    assert said.code == 3
    assert "không có quà tặng, nên không có danh sách ký nhận" in said.err
    assert "ký nhận" not in dialogue("-w", example, "check").out


AWKWARD = [
    "Công ty \"Cà phê & Chè\" <TNHH> 'Một thành viên'",
    "H'Lik Ƀuôn Yă | Niê * Kdăm _ # ",
    "Nguyễn " + "Phúc " * 39 + "An",
]


@pytest.mark.parametrize("name", AWKWARD)
def test_awkward_names_stand_as_they_are_and_break_no_rule(
    dialogue: Dialogue, example: Path, tmp_path: Path, name: str
) -> None:
    row = (1, name, "Nữ", 1970, name, name, "", "NLĐ", "")
    dialogue("-w", example, "import", workbooks.delegates(tmp_path / "ds.xlsx", row))
    alone, gifts = made(dialogue, example, "delegates", "gift-receipts")
    plain = " ".join(name.split())
    assert numbered(alone)[0][2:4] == [plain, plain]
    assert numbered(gifts)[0][2] == plain
    assert errors(dialogue, alone, gifts) == []


def test_the_form_for_questions_has_a_box_for_every_group_of_the_year(
    dialogue: Dialogue, example: Path
) -> None:
    (file,) = made(dialogue, example, "question-form")
    text = docx.text(file)
    groups = re.findall(
        r'\[\[topic_groups\]\]\nname = "(.+)"',
        (example / "2024/conference.toml").read_text("utf-8"),
    )
    assert groups
    assert [f"□ {group}" in text for group in groups] == [True] * len(groups)
    for words in (
        "LIÊN ĐOÀN LAO ĐỘNG",
        "Họ và tên (có thể không ghi):",
        "□ Đề nghị được hỏi trực tiếp tại Hội nghị",
        "trước ngày 31/5/2024",
        "chỉ mang tính cá nhân",
        "dữ liệu cá nhân",
        "XÁC NHẬN CỦA CÔNG ĐOÀN",
        "NGƯỜI ĐĂNG KÝ",
    ):
        assert words in text
    assert errors(dialogue, file) == []


def test_the_submission_is_numbered_before_the_plan_and_a_list_never(
    dialogue: Dialogue, example: Path
) -> None:
    assert dialogue("-w", example, "issue", "plan", "--number", 86, "--date", "10/5/2024").code == 0
    number = ("--number", 17, "--date", "5/4/2024")
    assert dialogue("-w", example, "issue", "submission", *number).code == 0
    assert dialogue("-w", example, "issue", "delegates-letter", *number).code == 3
    assert dialogue("-w", example, "issue", "delegates", *number).code == 2


def test_the_plan_cites_the_submission_once_it_has_its_number(
    dialogue: Dialogue, office: Path
) -> None:
    before = dialogue("-w", office, "render", "plan")
    assert "số, ký hiệu của văn bản đề xuất" in before.err
    dialogue("-w", office, "issue", "submission", "--number", 17, "--date", "5/4/2024")
    (file,) = made(dialogue, office, "plan")
    cited = "đề nghị tại Tờ trình số 17/TTr-LĐLĐ ngày 05/4/2024 của Liên đoàn Lao động tỉnh"
    assert cited in docx.text(file)


def test_a_table_with_answers_is_not_missed_before_the_first_answer_has_come(
    dialogue: Dialogue, example: Path, tmp_path: Path
) -> None:
    asked = [("STT", "Nội dung kiến nghị", "Đơn vị"), (1, "Đề nghị xây nhà ở xã hội.", "CĐCS A")]
    dialogue("-w", example, "import", workbooks.one_sheet(tmp_path / "kn.xlsx", asked))
    dialogue("-w", example, "triage")
    assert "kiến nghị và trả lời" not in dialogue("-w", example, "check").out
    said = dialogue("-w", example, "render", "summary-answers")
    assert said.code == 3
    assert "nội dung trả lời (trả lời của câu hỏi CH-001" in said.err
