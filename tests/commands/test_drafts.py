"""Drafts, right and wrong, as a clerk would write them into conference.toml or a template: what check says of each."""

import json
from pathlib import Path

import pytest

from tests.conftest import Dialogue

ANCHOR = "Ban hành Giấy mời dự hội nghị đối thoại."
TEMPLATES = Path(__file__).parent.parent.parent / "templates"

WRONG = (
    ("Chuẩn bị tài liệu cho 150 đại biểu tham dự.", "FIGURE-01"),
    ("Hội nghị dự kiến 155 đại biểu, họp trong một buổi.", "FIGURE-01"),
    ("Tổng số đại biểu tham dự: 165.", "FIGURE-01"),
    ("Triệu tập 90 đoàn viên, người lao động dự hội nghị đối thoại.", "FIGURE-01"),
    ("Mời 12 phóng viên dự hội nghị.", "FIGURE-01"),
    ("Chuẩn bị 120 suất quà tặng đại biểu.", "FIGURE-02"),
    ("Quà tặng mỗi suất trị giá 500.000 đồng.", "FIGURE-02"),
    ("Tặng quà, mức quà 350.000 đồng/suất.", "FIGURE-02"),
    ("Tổng kinh phí quà tặng 35.000.000 đồng.", "FIGURE-02"),
    ("Đôn đốc 05 Công đoàn ngành gửi danh sách.", "FIGURE-03"),
    ("Cấp 30.000.000 đồng (Ba triệu đồng).", "FIGURE-04"),
    ("Cấp 25.400.000 đồng (Bằng chữ: Hai mươi lăm triệu bốn nghìn đồng chẵn).", "FIGURE-04"),
    ("Nước uống: 160 người x 20.000 đồng = 3.000.000 đồng.", "FIGURE-05"),
    ("Chỗ ngồi: 40 + 100 + 10 + 20 = 160.", "FIGURE-05"),
    ("Có 160 đại biểu, gồm: 40 đại biểu lãnh đạo, 90 đại biểu công đoàn, 10 đại biểu, 10 người.", "FIGURE-05"),
    ("Thuê hội trường 5,000,000 đồng.", "FIGURE-06"),
    ("Hội nghị khai mạc lúc 08 giờ 00.", "FIGURE-07"),
    ("Hội nghị bắt đầu từ 07 giờ 30 đến 11 giờ 00.", "FIGURE-07"),
    ("Hội nghị tổ chức tại Hội trường UBND tỉnh.", "FIGURE-08"),
    ("Họp chuẩn bị vào thứ Ba, ngày 20/6/2024.", "DATE-16"),
    ("Họp chuẩn bị sáng thứ 3 (05/6/2024).", "DATE-16"),
    ("Báo cáo trước ngày 31/6/2024.", "DATE-17"),
    ("Hội nghị được tổ chức vào ngày 21/6/2024.", "DATE-18"),
    ("Gửi danh sách đại biểu trước ngày 10/5/2024.", "DATE-19"),
    ("Các sở gửi nội dung trả lời chậm nhất ngày 12/6/2024.", "DATE-19"),
    ("Hoàn thành trong 10 ngày làm việc kể từ ngày 10/6/2024, chậm nhất ngày 20/6/2024.", "DATE-20"),
    ("Phối hợp với Sở Nông nghiệp và Môi trường trả lời.", "NAME-01"),
    ("Phối hợp với Báo Đắc Lắc đưa tin.", "NAME-02"),
    ("Đăng tin trên trang của tỉnh Đăk Lăk.", "NAME-02"),
    ("Mời tỉnh Dak Lak cùng dự.", "NAME-02"),
    ("Thực hiện theo khoản 2 mục VI Kế hoạch này.", "REF-01"),
    ("Thực hiện theo khoản 9, mục IV Kế hoạch này.", "REF-01"),
    ("Phân bổ số lượng tại Phụ lục 2 kèm theo Kế hoạch này.", "REF-03"),
    ("Theo đề nghị tại Công văn số 171/LĐLĐ ngày 15/4/2024.", "REF-02"),
    ("Thực hiện Nghị định số 293/2025/NĐ-CP.", "LAW-02"),
    ("Thực hiện Luật Bảo hiểm xã hội năm 2024.", "LAW-02"),
    ("Áp dụng Nghị định 90/2019/NĐ-CP về lương tối thiểu.", "LAW-01"),
    (
        "Đôn đốc Liên đoàn Lao động thành phố Buôn Ma Thuột và các Công đoàn ngành: Giao thông vận tải, Y tế, "
        "Giáo dục, Công Thương, Viên chức.",
        "PLAN-06",
    ),
    (
        "Đôn đốc Liên đoàn Lao động thành phố Buôn Ma Thuột và các Công đoàn ngành: Nông nghiệp và Phát triển nông "
        "thôn, Giao thông vận tải, Y tế, Giáo dục, Công Thương, Viên chức, Dệt may.",
        "PLAN-07",
    ),
)  # fmt: skip

RIGHT = (
    "Chuẩn bị tài liệu cho 160 đại biểu tham dự.",
    "Hội nghị dự kiến 160 đại biểu, trong đó có 50 đại biểu nữ.",
    "Mỗi đơn vị cử ít nhất 02 đại biểu phát biểu; khoảng 150 người dự phần văn nghệ.",
    "Toàn tỉnh có 110.000 đoàn viên, người lao động; 5.000 doanh nghiệp trên địa bàn tỉnh.",
    "Triệu tập 100 đoàn viên, người lao động dự hội nghị; CĐ ngành Y tế cử 10 đoàn viên dự hội nghị.",
    "Tặng 100 suất quà, mỗi suất 300.000 đồng. Tổng kinh phí: 30.000.000 đồng (Ba mươi triệu đồng).",
    "Mỗi đại biểu nhận 01 suất quà; chuẩn bị 160 suất ăn.",
    "Kinh phí thuê xe 12.000.000 đồng; lương tối thiểu vùng 4.410.000 đồng/tháng (Nghị định 38/2022 đã được thay thế).",
    "Nước uống: 160 người x 20.000 đồng = 3.200.000 đồng (Ba triệu hai trăm nghìn đồng).",
    "Chỗ ngồi: 40 + 100 + 10 + 10 = 160; hội trường có 300 chỗ (ba trăm).",
    "Có 160 đại biểu, gồm: 40 đại biểu lãnh đạo, 100 đại biểu công đoàn, 10 đại biểu doanh nghiệp, 10 phóng viên.",
    "Đôn đốc 06 Công đoàn ngành; mỗi năm 01 lần.",
    "Hội nghị khai mạc lúc 07 giờ 30; đại biểu có mặt trước 07 giờ 00; các sở gửi tài liệu trước 16 giờ 00.",
    "Hội nghị từ 07 giờ 30 đến 11 giờ 30.",
    "Họp chuẩn bị vào thứ Năm, ngày 20/6/2024; lần thứ ba, ngày 21/6/2024.",
    "Hội nghị năm trước tổ chức ngày 15/5/2023 với 140 đại biểu tham dự.",
    "Gửi danh sách đại biểu trước ngày {han.delegates}; gửi nội dung trả lời trước ngày {han.answer}.",
    "Hoàn thành trong 10 ngày làm việc kể từ ngày 10/6/2024, chậm nhất ngày 24/6/2024.",
    "Phối hợp với Sở Nông nghiệp và Phát triển nông thôn; Ban Dân tộc (HĐND tỉnh).",
    "Đăng trên Cổng thông tin điện tử tỉnh Đắk Lắk (daklak.gov.vn), TỈNH ĐẮK LẮK.",
    "Thực hiện theo khoản 2, mục IV Kế hoạch này và khoản 1 Điều 5 Quy chế phối hợp, mục IX Nghị quyết 02-NQ/TW.",
    "Thực hiện Bộ luật Lao động năm 2019, Nghị định số 30/2020/NĐ-CP, khoản 7 Điều 20 Luật Công đoàn.",
    "Theo đề nghị tại Công văn số 171/LĐLĐ ngày 05/4/2024.",
    "Đôn đốc công đoàn các ngành Y tế, Giáo dục; ngành giao thông vận tải, công thương cùng trả lời.",
    "Tỷ lệ 68,5%; 9,632 tỷ đồng; giai đoạn 2020 - 2025; điểm 1.5; 24/7; Nghị quyết 02/NQ-HĐND.",
    "Kinh phí còn lại khoảng 1,2 triệu đồng; tạm ứng 50% (năm mươi phần trăm).",
)  # fmt: skip


class Desk:
    """An office of 2024 with a settled day, units and a hall, whose texts can be changed."""

    def __init__(self, dialogue: Dialogue, office: Path) -> None:
        self.dialogue, self.office = dialogue, office
        self.settings = office / "2024" / "conference.toml"
        demo = (TEMPLATES.parent / "examples" / "2024" / "conference.toml").read_text("utf-8")
        settled = demo.replace('month = "2024-06" ', "date = 2024-06-20 ")
        self.settings.write_text(settled.split("[conclusion]")[0], "utf-8")
        self.replace(ANCHOR, ANCHOR)

    def replace(self, before: str, after: str) -> None:
        text = self.settings.read_text("utf-8")
        assert before in text
        self.settings.write_text(text.replace(before, after, 1), "utf-8")

    def codes(self, *checks: str) -> list[str]:
        return [one["code"] for one in self.findings(*checks)]

    def findings(self, *checks: str) -> list[dict[str, str]]:
        said = self.dialogue("-w", self.office, "check", *(checks or ("consistency",)), "--json")
        found: list[dict[str, str]] = json.loads(said.out)["findings"]
        return found


class Desk2026(Desk):
    """A fresh office of another year."""

    def __init__(self, dialogue: Dialogue, office: Path, year: int = 2026) -> None:
        self.dialogue, self.office = dialogue, office
        self.settings = office / str(year) / "conference.toml"


@pytest.fixture
def desk(dialogue: Dialogue, office: Path) -> Desk:
    return Desk(dialogue, office)


def test_the_real_plan_of_2024_has_nothing_to_find(desk: Desk) -> None:
    assert desk.codes() == []


@pytest.mark.parametrize(("said", "code"), WRONG)
def test_a_wrong_sentence_is_found_where_it_stands(desk: Desk, said: str, code: str) -> None:
    desk.replace(ANCHOR, said)
    found, *others = desk.findings()
    assert [one["code"] for one in others] == []
    assert (found["code"], found["where"]) == (code, "2024/conference.toml, mục tasks[3].items[2]")


@pytest.mark.parametrize("said", RIGHT)
def test_a_right_sentence_is_left_alone(desk: Desk, said: str) -> None:
    desk.replace(ANCHOR, said)
    assert desk.codes() == []


@pytest.mark.parametrize(("said", "code"), WRONG)
def test_a_wrong_sentence_in_a_template_is_found_too(desk: Desk, said: str, code: str) -> None:
    folder = desk.office / "templates"
    folder.mkdir(exist_ok=True)
    plan = (TEMPLATES / "plan.md.j2").read_text("utf-8")
    own = plan.replace("{{ venue | stopped }}\n", f"{{{{ venue | stopped }}}}\n\n- {said}\n", 1)
    assert own != plan
    (folder / "plan.md.j2").write_text(own, "utf-8")
    assert [(one["code"], one["where"].split(",")[0]) for one in desk.findings()] == [
        (code, "Kế hoạch")
    ]


@pytest.mark.parametrize("said", RIGHT)
def test_a_right_sentence_in_a_template_is_left_alone_too(desk: Desk, said: str) -> None:
    folder = desk.office / "templates"
    folder.mkdir(exist_ok=True)
    plain = said.replace("{han.delegates}", "12/6/2024").replace("{han.answer}", "17/6/2024")
    plan = (TEMPLATES / "plan.md.j2").read_text("utf-8")
    own = plan.replace("{{ venue | stopped }}\n", f"{{{{ venue | stopped }}}}\n\n- {plain}\n", 1)
    (folder / "plan.md.j2").write_text(own, "utf-8")
    assert desk.codes() == []


WRONG_IN_2026 = (
    ("Giao Sở Lao động - Thương binh và Xã hội tổng hợp.", "NAME-01"),
    ("Phối hợp với Sở LĐ-TB&XH.", "NAME-01"),
    ("Phối hợp với Sở Thông tin và Truyền thông đưa tin.", "NAME-01"),
    ("Phối hợp với Ban Dân vận Tỉnh ủy.", "NAME-01"),
    ("Gửi Đảng ủy Khối các Cơ quan và Doanh nghiệp tỉnh.", "NAME-01"),
    ("Thông báo đến Ủy ban nhân dân huyện Krông Pắc.", "NAME-04"),
    ("Họp tại thành phố Buôn Ma Thuột.", "NAME-04"),
    ("Gửi UBND các huyện, thành phố.", "NAME-04"),
    ("Mời đại biểu tỉnh Phú Yên cùng dự.", "NAME-03"),
    ("Bảo vệ dữ liệu theo Nghị định 13/2023/NĐ-CP.", "LAW-01"),
    ("Căn cứ Luật Công đoàn năm 2012.", "LAW-01"),
)
RIGHT_IN_2026 = (
    "Giao Sở Nội vụ tổng hợp; Ban Tuyên giáo và Dân vận Tỉnh ủy phối hợp.",
    "Tiếp nhận từ Sở Lao động - Thương binh và Xã hội những việc chưa xong.",
    "Hồ sơ của Sở Lao động - Thương binh và Xã hội trước đây.",
    "Phối hợp với Báo và Đài Phát thanh - Truyền hình tỉnh; Cục Thuế, Bộ Tài chính; Thuế tỉnh Đắk Lắk.",
    "Họp tại phường Buôn Ma Thuột, tỉnh Đắk Lắk; mời thành phố Đà Nẵng, thành phố Hồ Chí Minh, thành phố Huế.",
    "Đại biểu địa bàn tỉnh Phú Yên cũ; huyện Krông Pắc (cũ).",
    "Nghị định 356/2025/NĐ-CP thay thế Nghị định 13/2023/NĐ-CP; Luật Công đoàn năm 2024.",
    "Lập danh sách huyện đảo không có; cấp xã tự tổ chức; quận trưởng.",
)


@pytest.fixture
def office_of_2026(dialogue: Dialogue, tmp_path: Path) -> Desk2026:
    folder = tmp_path / "2026"
    dialogue("init", folder, "--province", "Đắk Lắk", "--year", 2026)
    return Desk2026(dialogue, folder)


@pytest.mark.parametrize(("said", "code"), WRONG_IN_2026)
def test_a_name_or_law_of_another_time_is_found(
    office_of_2026: Desk2026, said: str, code: str
) -> None:
    office_of_2026.replace(ANCHOR, said)
    assert office_of_2026.codes() == [code]


@pytest.mark.parametrize("said", RIGHT_IN_2026)
def test_names_of_the_day_and_old_ones_called_so_are_left_alone(
    office_of_2026: Desk2026, said: str
) -> None:
    office_of_2026.replace(ANCHOR, said)
    assert office_of_2026.codes() == []


@pytest.mark.parametrize("year", [2024, 2025, 2026, 2027])
@pytest.mark.parametrize("province", ["Đắk Lắk", "Hà Nội", "Hồ Chí Minh", "Thái Nguyên"])
@pytest.mark.parametrize("kind", ["ubnd", "ldld"])
def test_a_fresh_office_has_nothing_to_find_in_its_words(
    dialogue: Dialogue, tmp_path: Path, province: str, year: int, kind: str
) -> None:
    folder = tmp_path / "moi"
    dialogue("init", folder, "--province", province, "--year", year, "--kind", kind)
    assert Desk2026(dialogue, folder, year).codes() == []
