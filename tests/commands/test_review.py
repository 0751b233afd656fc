"""`dialogue review`: what a clerk changes in Excel stands, exactly once, and can be taken back."""

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests import registers, workbooks
from tests.conftest import Dialogue
from tests.review_books import ReviewFile

UNIT, OTHER = "CĐCS Công ty An Phát", "CĐCS Trường Hoa Sen"
HOUSING = "Đề nghị tỉnh sớm xây nhà ở xã hội gần khu công nghiệp cho công nhân"
TAX = "Kiến nghị nâng mức giảm trừ gia cảnh khi tính thuế thu nhập cá nhân"
ROAD = "Đường vào cụm công nghiệp đầy ổ gà, đề nghị sửa chữa"
OWN = "Tôi nghỉ việc ba tháng chưa được trả sổ BHXH, nhờ can thiệp giúp tôi"
THANKS = "Xin cảm ơn lãnh đạo tỉnh"
PHONE, ASKER = "0900000001", "Trần Thị Mẫu"


class Desk:
    """An office with six triaged petitions, and the commands used here."""

    def __init__(self, dialogue: Dialogue, office: Path, folder: Path) -> None:
        self._dialogue, self.office, self.folder = dialogue, office, folder
        texts = (HOUSING, TAX, ROAD, HOUSING, OWN, THANKS)
        rows = [
            (number, text, OTHER if number == 4 else UNIT, ASKER, "Công nhân", PHONE)
            for number, text in enumerate(texts, start=1)
        ]
        self.run("import", workbooks.petitions(folder / "gui.xlsx", *rows))
        self.run("triage")

    def run(self, *words: object) -> dict[str, Any]:
        said = self._dialogue("-w", self.office, *words, "--json")
        found: dict[str, Any] = json.loads(said.out)
        return {**found, "code": said.code}

    def export(self, name: str = "ra soat.xlsx") -> ReviewFile:
        said = self.run("review", "export", "-o", self.folder / name)
        assert said["code"] == 0
        return ReviewFile(self.folder / name)

    def apply(self, file: ReviewFile, *words: object) -> dict[str, Any]:
        return self.run("review", "apply", file.path, *words)

    def petitions(self) -> dict[str, dict[str, Any]]:
        said = self._dialogue("-w", self.office, "export", "petitions", "--format", "json")
        return {one["id"]: one for one in json.loads(said.out)}

    def questions(self) -> dict[str, dict[str, Any]]:
        said = self._dialogue("-w", self.office, "export", "questions", "--format", "json")
        return {one["id"]: one for one in json.loads(said.out)}

    def homes(self) -> dict[str, str | None]:
        return {code: one["question"] for code, one in self.petitions().items()}

    def fates(self) -> dict[str, str]:
        return {code: one["fate"]["kind"] for code, one in self.petitions().items()}

    @property
    def dump(self) -> Any:
        return registers.dump(self.office)


@pytest.fixture
def desk(dialogue: Dialogue, office: Path, tmp_path: Path) -> Desk:
    folder = tmp_path / "thu"
    folder.mkdir()
    return Desk(dialogue, office, folder)


def changed(said: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    return [(one["id"], one["field"], one["before"], one["after"]) for one in said["changes"]]


def test_the_example_is_as_the_other_tests_take_it(desk: Desk) -> None:
    assert desk.homes() == {
        "KN-0001": "CH-001",
        "KN-0002": "CH-002",
        "KN-0003": "CH-003",
        "KN-0004": "CH-001",
        "KN-0005": None,
        "KN-0006": None,
    }


def test_an_unchanged_workbook_changes_nothing(desk: Desk) -> None:
    as_it_was, file = desk.dump, desk.export()
    said = desk.apply(file)
    assert (said["code"], said["applied"], said["refused"], said["faults"]) == (0, 0, [], [])
    assert desk.dump == as_it_was
    assert [line["command"] for line in desk.run("log")["changes"]] == ["triage", "import"]


def test_decisions_become_the_clerks_with_a_reason_that_names_clerk_and_day(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "lan")
    file = desk.export()
    topic = file.value("KN-0001", "Nhóm vấn đề")
    file.set(
        "KN-0001",
        Nhóm_vấn_đề="Nội dung khác",
        Cấp_thẩm_quyền="công đoàn",
        Cơ_quan_trả_lời="Sở Y tế",
        Cơ_quan_phối_hợp="Sở Tài chính, Sở Văn hóa, Thể thao và Du lịch",
    )
    said = desk.apply(file)
    assert (said["code"], said["applied"], {one["id"] for one in said["changes"]}) == (
        0, 4, {"KN-0001"},
    )  # fmt: skip
    decisions = desk.petitions()["KN-0001"]["decisions"]
    by_clerk = {name: one["value"] for name, one in decisions.items() if one["origin"] == "clerk"}
    assert by_clerk == {"topic": "khac", "level": "cong-doan", "agency": "y-te"}
    assert decisions["agency"]["also"] == ["tai-chinh", "van-hoa"]
    assert decisions["topic"]["reason"].startswith("Người xử lý (lan) sửa ngày ")
    assert f"“{topic}”" in decisions["topic"]["reason"]
    assert decisions["topic"]["confidence"] == 1


def test_petitions_are_merged_and_split_by_the_number(desk: Desk) -> None:
    file = desk.export()
    file.set("KN-0002", Câu_hỏi_số=1.0)
    file.set("KN-0004", Câu_hỏi_số="mới")
    file.set("KN-0003", Câu_hỏi_số="Mới")
    said = desk.apply(file)
    assert sorted(changed(said)) == [
        ("KN-0002", "question", "CH-002", "CH-001"),
        ("KN-0003", "question", "CH-003", "CH-004"),
        ("KN-0004", "question", "CH-001", "CH-004"),
    ]
    assert list(desk.questions()) == ["CH-001", "CH-004"]
    assert desk.petitions()["KN-0004"]["merged"] == {
        "confidence": 1.0, "origin": "clerk", "sure": True,
    }  # fmt: skip
    file.set("KN-0001", Câu_hỏi_số=77)
    assert changed(desk.apply(file)) == [("KN-0001", "question", "CH-001", "CH-005")]


def test_a_fate_can_be_changed_both_ways(desk: Desk) -> None:
    file = desk.export()
    file.set("KN-0002", Kết_cục="việc riêng")
    file.set("KN-0003", Kết_cục="ngoài phạm vi: đã trả lời tại hội nghị trước")
    file.set("KN-0005", Phạm_vi="tập thể")
    file.set("KN-0006", Kết_cục="trong câu hỏi", Câu_hỏi_số=1)
    assert desk.apply(file)["code"] == 0
    assert desk.fates() == {
        "KN-0001": "question", "KN-0002": "personal", "KN-0003": "outside-scope",
        "KN-0004": "question", "KN-0005": "question", "KN-0006": "question",
    }  # fmt: skip
    petitions = desk.petitions()
    assert (petitions["KN-0002"]["scope"], petitions["KN-0005"]["scope"]) == ("ca-nhan", "tap-the")
    assert (petitions["KN-0005"]["question"], petitions["KN-0006"]["question"]) == (
        "CH-004", "CH-001",
    )  # fmt: skip
    assert desk.export("hai.xlsx").value("KN-0003", "Kết cục") == (
        "ngoài phạm vi: đã trả lời tại hội nghị trước"
    )


def test_triage_afterwards_keeps_every_word_of_the_clerk(desk: Desk) -> None:
    file = desk.export()
    file.set("KN-0001", Nhóm_vấn_đề="Nội dung khác", Cơ_quan_trả_lời="Sở Y tế", Đã_xem="x")
    file.set("KN-0002", Kết_cục="không phải kiến nghị", Đã_xem="x")
    file.set("KN-0003", Kết_cục="việc riêng")
    file.set("KN-0004", Câu_hỏi_số="mới")
    file.set("KN-0005", Kết_cục="trong câu hỏi")
    file.set("KN-0006", Câu_hỏi_số=1)
    file.set(
        "CH-001", Nội_dung_câu_hỏi="Sớm xây nhà ở xã hội", Hình_thức_trả_lời="trả lời bằng văn bản"
    )
    assert desk.apply(file)["code"] == 0
    said = {code: said_by_clerk(one) for code, one in desk.petitions().items()}
    question = desk.questions()["CH-001"]
    workbooks.petitions(desk.folder / "them.xlsx", (1, HOUSING + " tỉnh", OTHER), (2, ROAD, OTHER))
    desk.run("import", desk.folder / "them.xlsx")
    desk.run("triage")
    later = desk.petitions()
    assert {code: said_by_clerk(later[code]) for code in said} == said
    after = desk.questions()["CH-001"]
    assert (after["text"], after["handling"]) == (question["text"], "writing")
    assert desk.apply(file)["applied"] == 0


def said_by_clerk(one: dict[str, Any]) -> Any:
    decided = {k: v for k, v in one["decisions"].items() if v["origin"] == "clerk"}
    return decided, one["question"], one["fate"]["kind"]


def test_a_row_marked_as_seen_is_the_clerks_own(desk: Desk) -> None:
    file = desk.export()
    file.set("KN-0001", Đã_xem="X")
    assert changed(desk.apply(file)) == [("KN-0001", "seen", "", "clerk")]
    one = desk.petitions()["KN-0001"]
    assert {said["origin"] for said in one["decisions"].values()} == {"clerk"}
    assert one["merged"]["origin"] == "clerk"
    assert desk.apply(file)["applied"] == 0
    again = desk.export("hai.xlsx")
    assert (again.value("KN-0001", "Đã xem"), again.value("KN-0001", "Mức chắc")) == ("x", "chắc")
    assert again.value("KN-0002", "Đã xem") is None


def test_questions_get_their_wording_and_handling(desk: Desk) -> None:
    file = desk.export()
    file.set(
        "CH-002", Nội_dung_câu_hỏi="-Nâng mức giảm trừ", Hình_thức_trả_lời="trả lời tại hội trường"
    )
    said = desk.apply(file)
    assert [one[:2] for one in changed(said)] == [("CH-002", "wording"), ("CH-002", "handling")]
    question = desk.questions()["CH-002"]
    assert (question["text"], question["handling"]) == ("-Nâng mức giảm trừ", "hall")
    again = desk.export("hai.xlsx")
    assert again.value("CH-002", "Nội dung câu hỏi") == "-Nâng mức giảm trừ"
    again.set("CH-002", Nội_dung_câu_hỏi=None, Hình_thức_trả_lời="chưa chọn")
    assert desk.apply(again)["applied"] == 2
    question = desk.questions()["CH-002"]
    assert (question["text"], question["handling"]) == (TAX, None)


def edit_everything(file: ReviewFile) -> None:
    file.set("KN-0001", Nhóm_vấn_đề="Nội dung khác", Đã_xem="x")
    file.set("KN-0002", Kết_cục="việc riêng")
    file.set("KN-0004", Câu_hỏi_số="mới 2")
    file.set("KN-0006", Câu_hỏi_số="mới 10")
    file.set("CH-003", Nội_dung_câu_hỏi="Sửa đường", Hình_thức_trả_lời="trả lời tại hội trường")


def test_undo_takes_a_review_back_exactly_and_it_can_be_applied_again(desk: Desk) -> None:
    file = desk.export()
    edit_everything(file)
    as_it_was = desk.dump
    rehearsed = desk.apply(file, "--dry-run")
    assert desk.dump == as_it_was
    done = desk.apply(file)
    assert {**rehearsed, "dry_run": False} == done
    as_applied = desk.dump
    assert (done["code"], desk.apply(file)["applied"]) == (0, 0)
    assert desk.dump == as_applied
    assert desk.run("undo")["change"]["command"] == "review"
    assert desk.dump == as_it_was
    assert desk.run("verify")["faults"] == []
    again = desk.apply(file)
    assert again["changes"] == done["changes"]


def test_one_may_go_on_in_the_same_workbook(desk: Desk) -> None:
    file, level = desk.export(), desk.petitions()["KN-0001"]["level"]
    edit_everything(file)
    desk.apply(file)
    file.set("KN-0001", Cấp_thẩm_quyền="công đoàn")
    file.set("KN-0003", Câu_hỏi_số="mới 2")
    said = desk.apply(file)
    assert (said["code"], sorted(changed(said))) == (
        0,
        [
            ("KN-0001", "level", level, "cong-doan"),
            ("KN-0003", "question", "CH-003", desk.homes()["KN-0004"]),
        ],
    )


def test_a_level_by_its_name_of_another_time_is_understood_and_changes_nothing(desk: Desk) -> None:
    file = desk.export()
    file.set("KN-0003", Cấp_thẩm_quyền="cấp huyện, cấp xã", Đã_xem="x")
    desk.apply(file)
    for name in ("cấp xã", "cấp xã (huyện)"):  # as it is called today, and as it once was here
        file.set("KN-0003", Cấp_thẩm_quyền=name)
        assert changed(desk.apply(file)) == []
    assert desk.petitions()["KN-0003"]["level"] == "xa"


def test_rows_that_somebody_else_changed_meanwhile_are_refused_and_named(desk: Desk) -> None:
    mine, theirs = desk.export("mot.xlsx"), desk.export("hai.xlsx")
    theirs.set("KN-0001", Nhóm_vấn_đề="Nội dung khác")
    theirs.set("CH-002", Nội_dung_câu_hỏi="Nâng mức giảm trừ")
    mine.set("KN-0001", Cấp_thẩm_quyền="công đoàn")
    mine.set("KN-0002", Cấp_thẩm_quyền="công đoàn")
    mine.set("CH-002", Nội_dung_câu_hỏi="Giảm thuế")
    assert desk.apply(theirs)["code"] == 0
    said = desk.apply(mine)
    assert (said["code"], [one["id"] for one in said["changes"]]) == (1, ["KN-0002"])
    assert [(one["sheet"], one["id"]) for one in said["refused"]] == [
        ("Kiến nghị", "KN-0001"),
        ("Câu hỏi", "CH-002"),
    ]
    assert "nhóm vấn đề" in said["refused"][0]["message"]
    assert desk.questions()["CH-002"]["text"] == "Nâng mức giảm trừ"


def test_a_petition_whose_text_was_corrected_meanwhile_is_refused(desk: Desk) -> None:
    file = desk.export()
    file.set("KN-0002", Đã_xem="x")
    registers.damage(desk.office, f"UPDATE petition SET text = '{ROAD} ngay' WHERE id = 2")
    said = desk.apply(file)
    assert (said["applied"], [one["id"] for one in said["refused"]]) == (0, ["KN-0002"])


FAULTS: dict[str, tuple[str, dict[str, Any], str, str]] = {
    "a topic": ("KN-0001", {"Nhóm_vấn_đề": "Nhà cửa"}, "Nhóm vấn đề", "review-topic"),
    "an agency of later": (
        "KN-0001",
        {"Cơ_quan_trả_lời": "Sở Nông nghiệp và Môi trường"},
        "Cơ quan trả lời",
        "review-agency-then",
    ),
    "no agency": ("KN-0001", {"Cơ_quan_phối_hợp": "Sở Mây"}, "Cơ quan phối hợp", "review-agency"),
    "a scope": ("KN-0001", {"Phạm_vi": "chung"}, "Phạm vi", "review-scope"),
    "a level": ("KN-0001", {"Cấp_thẩm_quyền": "thôn"}, "Cấp thẩm quyền", "review-level"),
    "a fate": ("KN-0001", {"Kết_cục": "bỏ"}, "Kết cục", "review-fate"),
    "a number": ("KN-0001", {"Câu_hỏi_số": "số 1 và 2"}, "Câu hỏi số", "review-question"),
    "two meanings": (
        "KN-0001",
        {"Kết_cục": "việc riêng", "Câu_hỏi_số": 2},
        "Câu hỏi số",
        "review-fate-number",
    ),
    "scope against fate": (
        "KN-0002",
        {"Phạm_vi": "cá nhân", "Câu_hỏi_số": 1},
        "Phạm vi",
        "review-scope-fate",
    ),
    "a remark instead of x": ("KN-0001", {"Đã_xem": "xem lại sau"}, "Đã xem", "review-seen"),
    "a mark": ("KN-0001", {"Dấu_gốc_(xin_giữ_nguyên)": "a|b"}, "Dấu gốc (xin giữ nguyên)", "review-mark"),
    "a code that is none": ("KN-0003", {"Mã_KN": "12a"}, "Mã KN", "review-id"),
    "a code that no petition has": ("KN-0003", {"Mã_KN": "KN-9999"}, "Mã KN", "review-unknown"),
    "a handling": ("CH-001", {"Hình_thức_trả_lời": "gọi điện"}, "Hình thức trả lời", "review-handling"),
}  # fmt: skip


@pytest.mark.parametrize("case", FAULTS)
def test_what_cannot_be_read_is_named_by_its_cell_and_nothing_is_applied(
    desk: Desk, case: str
) -> None:
    code, values, heading, fault = FAULTS[case]
    file, as_it_was = desk.export(), desk.dump
    file.set("KN-0003", Nhóm_vấn_đề="Nội dung khác")
    address = file.address(code, heading)
    file.set(code, **values)
    said = desk.apply(file)
    assert (said["code"], said["applied"], said["changes"]) == (3, 0, [])
    assert [(one["code"], one["cell"]) for one in said["faults"]] == [(fault, address)]
    assert desk.dump == as_it_was


def test_all_faults_are_told_at_once_on_the_screen(desk: Desk, dialogue: Dialogue) -> None:
    file = desk.export()
    file.set("KN-0001", Nhóm_vấn_đề="Nhà cửa", Phạm_vi="chung")
    file.set("KN-0002", Cơ_quan_trả_lời=PHONE)
    shown = dialogue("-w", desk.office, "review", "apply", file.path)
    told = " ".join(shown.out.split())
    assert (shown.code, "có 3 chỗ sai" in told, PHONE in told) == (3, True, False)
    assert file.address("KN-0001", "Phạm vi") in told


def test_a_missing_column_of_codes_or_marks_stops_everything(desk: Desk) -> None:
    file = desk.export()
    file.set("KN-0001", Nhóm_vấn_đề="Nội dung khác")
    file.do(lambda book: book["Kiến nghị"].delete_cols(1))
    said = desk.apply(file)
    assert (said["code"], said["applied"]) == (3, 0)
    assert [(one["sheet"], one["row"]) for one in said["faults"]] == [("Kiến nghị", 1)]
    assert "“Mã KN”" in said["faults"][0]["message"]


def test_codes_of_another_office_and_year_are_named(
    desk: Desk, dialogue: Dialogue, tmp_path: Path
) -> None:
    file = desk.export()
    file.set("KN-0001", Nhóm_vấn_đề="Nội dung khác")
    other = tmp_path / "khac"
    dialogue("init", other, "--province", "Đắk Lắk", "--year", 2024)
    (other / "thu").mkdir()
    elsewhere = Desk(dialogue, other, other / "thu")
    said = elsewhere.apply(file)
    assert (said["code"], said["applied"]) == (3, 0)
    assert {(one["code"], one["column"]) for one in said["faults"]} == {("review-office", "A")}
    assert len(said["faults"]) == 6 + 3
    dialogue("-w", desk.office, "new", "--year", 2025)
    workbooks.petitions(desk.folder / "nam sau.xlsx", (1, ROAD, UNIT))
    desk.run("import", desk.folder / "nam sau.xlsx")
    assert {one["code"] for one in desk.apply(file)["faults"]} == {"review-year"}
    assert desk.apply(file, "--year", 2024)["applied"] == 1


def test_a_number_that_never_was_a_question_with_petitions_is_a_fault(desk: Desk) -> None:
    first = desk.export()
    first.set("KN-0002", Câu_hỏi_số=1)
    desk.apply(first)
    file = desk.export("hai.xlsx")
    file.set("KN-0003", Câu_hỏi_số=2)
    said = desk.apply(file)
    assert [one["code"] for one in said["faults"]] == ["review-empty-question"]
    first.set("KN-0003", Câu_hỏi_số=2)
    said = desk.apply(first)
    assert (said["code"], [one["id"] for one in said["refused"]]) == (1, ["KN-0003"])


def test_an_answered_question_keeps_a_petition(desk: Desk) -> None:
    answer = (1, "CH-001", HOUSING, "Sở Xây dựng", "Đang làm")
    desk.run("import", workbooks.answers(desk.folder / "tra loi.xlsx", answer))
    file = desk.export()
    file.set("KN-0001", Câu_hỏi_số=2)
    file.set("KN-0004", Câu_hỏi_số=2)
    said = desk.apply(file)
    assert (said["code"], said["applied"]) == (1, 0)
    assert [one["id"] for one in said["refused"]] == ["KN-0001", "KN-0004"]
    file.set("KN-0004", Câu_hỏi_số=1)
    said = desk.apply(file)
    assert changed(said) == [("KN-0001", "question", "CH-001", "CH-002")]
    assert desk.questions()["CH-001"]["replies"] == ["Đang làm"]


def test_a_row_copied_with_other_edits_is_a_fault_and_a_true_copy_is_none(desk: Desk) -> None:
    def copy_first(book: Any) -> None:
        sheet = book["Kiến nghị"]
        sheet.append([cell.value for cell in sheet[2]])

    file = desk.export()
    file.do(copy_first)
    assert desk.apply(file)["code"] == 0
    file.do(lambda book: book["Kiến nghị"].cell(8, 5, "Nội dung khác"))
    said = desk.apply(file)
    assert [(one["code"], one["cell"]) for one in said["faults"]] == [("review-twice", "A8")]


def test_columns_sorted_apart_from_their_codes_are_noticed(desk: Desk) -> None:
    def sort_codes_alone(book: Any) -> None:
        sheet = book["Kiến nghị"]
        sheet["A2"].value, sheet["A3"].value = sheet["A3"].value, sheet["A2"].value

    def sort_texts_alone(book: Any) -> None:
        sheet = book["Kiến nghị"]
        row = next(r for r in range(3, 8) if sheet.cell(r, 3).value != sheet["C2"].value)
        sheet["C2"].value, sheet.cell(row, 3).value = sheet.cell(row, 3).value, sheet["C2"].value

    file = desk.export()
    file.do(sort_codes_alone)
    assert {one["code"] for one in desk.apply(file)["faults"]} == {"review-id-mark"}
    other = desk.export("hai.xlsx")
    other.do(sort_texts_alone)
    assert {one["code"] for one in desk.apply(other)["faults"]} == {"review-text"}


def test_rows_without_a_code_and_edited_texts_are_told_and_the_rest_is_applied(desk: Desk) -> None:
    file = desk.export()
    file.set("KN-0001", Nội_dung_kiến_nghị="Lời khác", Nhóm_vấn_đề="Nội dung khác")
    file.do(lambda book: book["Kiến nghị"].append([None, "mới", "Thêm một kiến nghị"]))
    said = desk.apply(file)
    assert (said["code"], [one["id"] for one in said["changes"]]) == (1, ["KN-0001"])
    assert sorted((one["id"], one["row"] > 0) for one in said["refused"]) == [
        ("", True),
        ("KN-0001", True),
    ]
    assert desk.petitions()["KN-0001"]["text"] == HOUSING


def test_likely_petitions_elsewhere_are_told_and_make_the_place_doubtful(desk: Desk) -> None:
    registers.damage(
        desk.office,
        "DELETE FROM proposal",
        "INSERT INTO proposal VALUES (3, 2, 0.71, 'cùng nêu “thuế”'), (3, 6, 0.3, ''), (3, 5, 0.01, '')",
        "INSERT INTO proposal VALUES (1, 4, 0.99, 'trùng lời')",
    )
    file = desk.export()
    assert file.value("KN-0003", "Có thể trùng với") == (
        "CH-002 (KN-0002, 71 %): cùng nêu “thuế”\nngoài câu hỏi (KN-0006, 30 %)"
    )
    assert file.value("KN-0003", "Mức chắc") == "phải xem"
    assert "trùng với CH-002 (KN-0002, 71 %)." in file.value("KN-0003", "Lý do")
    assert file.value("KN-0001", "Có thể trùng với") is None


def test_the_workbook_holds_no_personal_data_and_a_unit_is_not_sent_it_by_mistake(
    desk: Desk,
) -> None:
    file = desk.export()
    cells = [
        str(cell)
        for sheet in openpyxl.load_workbook(file.path)
        for row in sheet.iter_rows(values_only=True)
        for cell in row
    ]
    assert not [cell for cell in cells if PHONE in cell or ASKER in cell]
    said = desk.run("import", file.path)
    assert (said["code"], said["accepted"]) == (3, 0)
    assert "bảng rà soát" in said["files"][0]["refused"]


def test_where_there_is_no_petition_there_is_nothing_to_review(
    dialogue: Dialogue, desk: Desk, tmp_path: Path
) -> None:
    file = desk.export()
    other = tmp_path / "khac"
    dialogue("init", other, "--province", "Đắk Lắk", "--year", 2024)

    def refused(*words: object) -> tuple[int, str]:
        said = dialogue("-w", other, "review", *words)
        return said.code, said.err.splitlines()[0]

    nothing = (3, "Năm 2024 chưa có kiến nghị nào để rà soát.")
    assert [refused("export"), refused("apply", file.path)] == [nothing, nothing]
    person = (1, "Đỗ Văn An", "Nam", 1980, "Công nhân", UNIT)
    dialogue("-w", other, "import", workbooks.delegates(tmp_path / "ds.xlsx", person))
    assert refused("export") == nothing


def test_petitions_of_which_no_question_came_can_be_reviewed_before_triage_and_after(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = workbooks.petitions(tmp_path / "gui.xlsx", (1, OWN, UNIT))
    dialogue("-w", office, "import", file)
    place = tmp_path / "ra soat.xlsx"
    assert dialogue("-w", office, "review", "export", "-o", place).code == 0
    assert ReviewFile(place).value("KN-0001", "Lý do") == "Chưa phân loại."
    assert dialogue("-w", office, "triage").code in {0, 1}
    assert dialogue("-w", office, "review", "export", "-o", place).code == 0
    assert ReviewFile(place).value("KN-0001", "Kết cục") == "việc riêng"
    assert ReviewFile(place).codes("Câu hỏi") == []
    assert dialogue("-w", office, "review", "apply", place).code == 0


def test_a_file_at_that_place_that_is_no_review_is_written_over(desk: Desk) -> None:
    file = workbooks.one_sheet(desk.folder / "ra soat.xlsx", [("bảng", "khác")])
    assert desk.run("review", "export", "-o", file)["code"] == 0
    assert sorted(ReviewFile(file).codes()) == [f"KN-000{n}" for n in range(1, 7)]


def test_edits_that_are_not_in_the_register_yet_are_not_written_over(desk: Desk) -> None:
    file = desk.export()
    file.set("KN-0001", Nhóm_vấn_đề="Nội dung khác")
    said = desk.run("review", "export", "-o", file.path)
    assert (said["code"], file.value("KN-0001", "Nhóm vấn đề")) == (3, "Nội dung khác")
    desk.apply(file)
    assert desk.run("review", "export", "-o", file.path)["code"] == 0


def test_export_of_nothing_and_a_file_of_another_kind_are_refused(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    empty = dialogue("-w", office, "review", "export", "-o", tmp_path / "a.xlsx")
    assert (empty.code, f'dialogue -w "{office}" import' in empty.err) == (3, True)
    other = workbooks.petitions(tmp_path / "gui.xlsx", (1, ROAD, UNIT))
    assert dialogue("-w", office, "import", other).code == 0
    refused = dialogue("-w", office, "review", "apply", other)
    assert (refused.code, "không phải bảng rà soát" in refused.err) == (3, True)
