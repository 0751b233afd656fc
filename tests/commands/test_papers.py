"""`dialogue plan` and `dialogue render`: papers from the register and the settings."""

import json
import re
from pathlib import Path

import pytest

from dialogue_cli.documents.templates import known_papers
from tests import docx
from tests.conftest import Dialogue
from tests.settled import settle

# What the plan of 2024 states, in the order of its sections.
PLAN_FACTS = (
    "ỦY BAN NHÂN DÂN", "TỈNH ĐẮK LẮK", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc", "/KH-UBND", "KẾ HOẠCH", "năm 2024",
    "02/QC-UBND-LĐLĐ ngày 20/4/2016", "171/LĐLĐ ngày 05/4/2024",
    "I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "2. Yêu cầu", "dân chủ, công khai, minh bạch",
    "thông qua Liên đoàn Lao động tỉnh", "chỉ mang tính cá nhân",
    "II. NỘI DUNG", "1. Đối tượng đối thoại", "2. Nội dung Hội nghị đối thoại", "3. Hình thức đối thoại",
    "4. Thời gian", "5. Địa điểm", "6. Số lượng tham dự",
    "Liên đoàn Lao động thành phố Buôn Ma Thuột", "06 Công đoàn ngành",
    "Nông nghiệp và Phát triển nông thôn", "Giao thông vận tải", "Y tế", "Giáo dục", "Công Thương",
    "Viên chức", "nhà ở", "an ninh trật tự", "nguồn nhân lực",
    "01 buổi", "dự kiến trong tháng 6 năm 2024",
    "Hội trường Khách sạn Công đoàn Ban Mê", "số 09 Nguyễn Chí Thanh",
    "160 đại biểu", "40 đại biểu", "100 đại biểu", "10 đại biểu", "10 người",
    "III. THÀNH PHẦN THAM DỰ", "1. Chủ trì đối thoại", "2. Đại biểu mời",
    "Chủ tịch Liên đoàn Lao động tỉnh", "Thường trực Tỉnh ủy", "Thường trực Hội đồng nhân dân tỉnh",
    "Đoàn Đại biểu Quốc hội tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Ban Tuyên giáo Tỉnh ủy",
    "Ban Dân vận Tỉnh ủy", "Đảng ủy Khối các Cơ quan và Doanh nghiệp tỉnh",
    "Ban Kinh tế - Ngân sách", "Ban Văn hóa - Xã hội", "Ban Quản lý Khu công nghiệp tỉnh",
    "Hội Liên hiệp Phụ nữ tỉnh", "Báo Đắk Lắk", "Cổng thông tin điện tử tỉnh",
    "IV. KINH PHÍ TỔ CHỨC THỰC HIỆN", "Tài chính Công đoàn tỉnh", "100 suất quà",
    "300.000 đồng/suất", "30.000.000 đồng", "Ba mươi triệu đồng", "Ngân sách nhà nước",
    "V. TỔ CHỨC THỰC HIỆN", "10/6/2024", "khoản 2, mục IV", "a) ", "b) ", "c) ", "d) ", "đ) ",
    "Sở Lao động – Thương binh và Xã hội", "Văn phòng UBND tỉnh", "Giấy mời",
    "Sở Thông tin và Truyền thông", "Sở Tài chính", "./.",
    "Nơi nhận:", "- Thường trực Tỉnh ủy (b/c);", "(đ/b);", "- Lưu: VT, KGVX (Th.20b).",
    "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH",
)  # fmt: skip


def plan(dialogue: Dialogue, office: Path, *words: object) -> str:
    said = dialogue("-w", office, "plan", "--json", *words)
    assert said.code in {0, 1}, said.err
    return docx.text(Path(json.loads(said.out)["papers"][0]["file"]))


def test_the_plan_goes_into_a_folder_under_its_usual_name(
    dialogue: Dialogue, example: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "ra"
    folder.mkdir()
    said = dialogue("-w", example, "plan", "-o", folder, "--json")
    assert said.code in {0, 1}
    assert [file.name for file in folder.iterdir()] == ["ke-hoach-2024.docx"]


def test_what_stands_in_the_place_of_a_paper_and_is_none_is_written_over(
    dialogue: Dialogue, example: Path
) -> None:
    place = example / "2024/papers/ke-hoach-2024.docx"
    place.parent.mkdir()
    place.write_text("không phải tệp Word", encoding="utf-8")
    assert "KẾ HOẠCH" in plan(dialogue, example)


def test_the_plan_states_every_fact_of_the_settings(dialogue: Dialogue, example: Path) -> None:
    text = plan(dialogue, example)
    assert [fact for fact in PLAN_FACTS if fact not in text] == []


def test_no_figure_of_the_plan_is_typed_into_the_template(
    dialogue: Dialogue, example: Path
) -> None:
    settle(example, "count = 100 ", "count = 120 ")
    settle(example, "value = 300_000", "value = 350_000")
    settle(example, "total = 160", "total = 180")
    settle(example, "propose = 2024-06-10", "propose = 2024-06-05")
    text = plan(dialogue, example)
    assert "42.000.000 đồng (Bốn mươi hai triệu đồng)" in text
    assert "120 suất quà" in text
    assert "180 đại biểu" in text
    assert "trước ngày 05/6/2024" in text
    assert re.findall(r"30\.000\.000|300\.000|160 đại biểu|10/6/2024", text) == []


def test_the_same_plan_names_the_agencies_of_its_time(dialogue: Dialogue, tmp_path: Path) -> None:
    names = {}
    for year in (2024, 2026):
        folder = tmp_path / str(year)
        dialogue("init", folder, "--province", "Đắk Lắk", "--year", year)
        names[year] = plan(dialogue, folder, "--draft")
    assert "a) Giao Sở Lao động – Thương binh và Xã hội:" in names[2024]
    assert "a) Giao Sở Nội vụ:" in names[2026]
    assert "Sở Lao động" not in names[2026]
    assert "c) Sở Văn hóa, Thể thao và Du lịch:" in names[2026]


def test_number_and_day_are_printed_when_given_and_name_the_agencies(
    dialogue: Dialogue, example: Path
) -> None:
    blank = plan(dialogue, example)
    assert re.search(r"Số:\s+/KH-UBND", blank)
    with (example / "2024/conference.toml").open("a", encoding="utf-8") as file:
        file.write("\n[documents.plan]\nnumber = 5\ndate = 2024-02-05\n")
    issued = plan(dialogue, example)
    assert "Số: 05/KH-UBND" in issued
    assert "Đắk Lắk, ngày 05 tháng 02 năm 2024" in issued


def test_rendering_again_gives_the_same_bytes(dialogue: Dialogue, example: Path) -> None:
    dialogue("-w", example, "render", "all", "--draft", "-o", "mot")
    dialogue("-w", example, "render", "all", "--draft", "-o", "hai")
    first, second = (
        {path.relative_to(name): path.read_bytes() for path in Path(name).rglob("*.docx")}
        for name in ("mot", "hai")
    )
    assert first == second
    assert (
        len(first) >= len(known_papers()) - 3
    )  # nobody is listed, no case personal, nothing amended


def test_a_missing_value_stops_the_paper_and_is_a_gap_in_a_draft(
    dialogue: Dialogue, example: Path
) -> None:
    settle(example, 'name = "Hội trường Khách sạn Công đoàn Ban Mê"', 'name = ""')
    said = dialogue("-w", example, "plan")
    assert said.code == 3
    assert "venue.name" in said.err
    assert not (example / "2024" / "papers").exists()
    draft = dialogue("-w", example, "plan", "--draft", "--json")
    (paper,) = json.loads(draft.out)["papers"]
    assert (draft.code, [gap["key"] for gap in paper["gaps"]]) == (
        1,
        ["2024/conference.toml: venue.name"],
    )
    assert "DỰ THẢO" in docx.text(Path(paper["file"]))


def test_the_agenda_fills_the_session_without_a_gap(dialogue: Dialogue, example: Path) -> None:
    assert dialogue("-w", example, "render", "agenda", "-o", ".").code == 0
    times = re.findall(r"(\d\dh\d\d) - (\d\dh\d\d)", docx.text(Path("chuong-trinh-2024.docx")))
    assert (times[0][0], times[-1][1]) == ("07h30", "11h30")
    assert [end for _, end in times[:-1]] == [start for start, _ in times[1:]]


def test_an_agenda_that_does_not_fit_says_by_how_much(dialogue: Dialogue, example: Path) -> None:
    settle(example, "end = 11:30:00", "end = 09:00:00")
    said = dialogue("-w", example, "render", "agenda")
    # 90 minutes fixed and 4 groups of at least 5 minutes in a session of 90 minutes.
    assert (said.code, "20 phút" in said.err) == (3, True)


def test_an_office_of_the_union_signs_in_its_own_form(dialogue: Dialogue, tmp_path: Path) -> None:
    dialogue("init", tmp_path / "l", "--province", "Cà Mau", "--year", 2026, "--kind", "ldld")
    text = plan(dialogue, tmp_path / "l", "--draft")
    wanted = ("TỔNG LIÊN ĐOÀN LAO ĐỘNG", "LIÊN ĐOÀN LAO ĐỘNG", "/KH-LĐLĐ", "TM. BAN THƯỜNG VỤ")
    assert [words for words in wanted if words not in text] == []


def test_an_unknown_paper_names_those_there_are(dialogue: Dialogue, example: Path) -> None:
    said = dialogue("-w", example, "render", "agendaa")
    assert (said.code, "agenda" in said.err) == (2, True)


@pytest.mark.parametrize(
    ("template", "told"),
    [
        ("{{ nguoi_ky_ten }}", "nguoi_ky_ten"),
        ("{% if %}", "dòng"),
        ("{% for x in groups %}", "dòng"),
    ],
)
def test_a_broken_template_of_the_office_names_file_and_line(
    dialogue: Dialogue, example: Path, template: str, told: str
) -> None:
    from dialogue_cli.documents.templates import templates_folder

    own = example / "templates"
    own.mkdir()
    shipped = (templates_folder() / "plan.md.j2").read_text(encoding="utf-8")
    (own / "plan.md.j2").write_text(f"{shipped}\n{template}\n", encoding="utf-8")
    line = len(shipped.splitlines()) + 2
    said = dialogue("-w", example, "plan")
    assert said.code == 3
    assert "plan.md.j2" in said.err
    assert told in said.err
    assert str(line) in said.err or str(line - 1) in said.err
    assert not (example / "2024" / "papers").exists()


def test_a_file_in_the_way_is_told_and_nothing_is_left(dialogue: Dialogue, example: Path) -> None:
    Path("ra").write_text("tệp", encoding="utf-8")
    said = dialogue("-w", example, "plan", "-o", "ra/plan.docx")
    assert (said.code, "ra" in said.err) == (3, True)
    assert Path("ra").read_text(encoding="utf-8") == "tệp"


def test_the_list_of_papers_tells_what_is_missing(dialogue: Dialogue, example: Path) -> None:
    said = dialogue("-w", example, "render", "--list", "--json")
    papers = {one["paper"]: one["gaps"] for one in json.loads(said.out)["papers"]}
    assert (said.code, set(papers), papers["plan"]) == (0, set(known_papers()), [])


def gaps(dialogue: Dialogue, office: Path, paper: str) -> list[str]:
    said = dialogue("-w", office, "render", paper, "--draft", "--json")
    (made,) = json.loads(said.out)["papers"]
    return [gap["key"].partition(": ")[2] or gap["key"] for gap in made["gaps"]]


def without(office: Path, *headings: str) -> None:
    """Take whole tables out of the settings."""
    path = office / "2024" / "conference.toml"
    text = path.read_text(encoding="utf-8")
    for heading in headings:
        text = re.sub(rf"^{re.escape(heading)}\n(?:(?!\[).*\n)*", "", text, flags=re.MULTILINE)
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("heading", "missing"),
    [
        ("[deadlines]", {"deadlines.propose", "deadlines.answer"}),
        ("[recipients]", {"recipients.plan"}),
        ("[[basis]]", {"basis"}),
        ("[[units]]", {"units"}),
    ],
)
def test_what_was_taken_out_of_the_settings_is_a_gap_and_no_final_plan(
    dialogue: Dialogue, example: Path, heading: str, missing: set[str]
) -> None:
    without(example, heading)
    said = dialogue("-w", example, "plan")
    assert (said.code, [key for key in missing if key not in said.err]) == (3, [])
    assert set(gaps(dialogue, example, "plan")) == missing
    text = docx.text(example / "2024/papers/ke-hoach-2024.docx")
    assert "[… " in text
    assert "…/…" not in text


def test_all_that_is_missing_is_told_at_once(dialogue: Dialogue, office: Path) -> None:
    told = dialogue("-w", office, "plan").err
    missing = gaps(dialogue, office, "plan")
    assert missing[-1] == "signers.pho-chu-tich.name"
    assert [key for key in missing if key not in told] == []
    found = json.loads(dialogue("-w", office, "check", "--json").out)["findings"]
    assert any(f"còn thiếu {len(missing)} nội dung" in one["message"] for one in found)


def test_a_conclusion_without_questions_claims_nothing_of_them(
    dialogue: Dialogue, office: Path
) -> None:
    assert "dialogue import, dialogue triage" in gaps(dialogue, office, "conclusion")
    text = docx.text(office / "2024/papers/thong-bao-ket-luan-2024.docx")
    assert re.findall(r"00 câu|Không có câu hỏi", text) == []


def test_a_plan_without_gifts_does_not_refer_to_them(dialogue: Dialogue, example: Path) -> None:
    settle(example, "count = 100 ", "count = 0 ")
    said = dialogue("-w", example, "plan")
    assert (said.code, "{muc-qua}" in said.err) == (3, True)


@pytest.mark.parametrize(
    "name",
    [
        "register.sqlite3",
        "Register.sqlite3-wal",
        "dialogue.toml/a",
        "templates",
        "2025/conference.toml",
    ],
)
def test_a_folder_of_papers_takes_no_name_of_the_office(
    dialogue: Dialogue, office: Path, name: str
) -> None:
    said = dialogue("-w", office, "render", "all", "--draft", "-o", office / name)
    assert (said.code, "văn phòng" in said.err) == (3, True)
    assert sorted(path.name for path in office.iterdir()) == ["2024", "dialogue.toml"]
