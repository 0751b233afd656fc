"""A file that comes again under another name, files of one name from several units, lists that overlap."""

import json
from pathlib import Path
from typing import Any

import pytest

from dialogue_cli.messages import imports as messages
from tests import workbooks
from tests.conftest import Dialogue

TEXTS = (
    "Đề nghị tăng lương tối thiểu vùng cho công nhân",
    "Đề nghị xây nhà ở xã hội gần khu công nghiệp",
    "Mở thêm lớp mầm non cho con công nhân",
    "Sửa đường vào cổng khu công nghiệp",
)
A, B = "CĐCS Công ty An Phát", "CĐCS Trường Hoa Sen"


def rows(unit: str | None, *texts: str) -> list[Any]:
    return [(n, text, unit, None, None, None) for n, text in enumerate(texts, 1)]


class Inbox:
    """An office and the folder where files arrive."""

    def __init__(self, dialogue: Dialogue, office: Path, folder: Path) -> None:
        self.dialogue, self.office, self.folder = dialogue, office, folder

    def send(self, name: str, *what: Any, words: tuple[object, ...] = ()) -> dict[str, Any]:
        """Import a petition workbook of that name; the report of the one file."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return self.take(workbooks.petitions(path, *what), *words)["files"][0]  # type: ignore[no-any-return]

    def take(self, *words: object) -> dict[str, Any]:
        said = self.dialogue("-w", self.office, "import", *words, "--json")
        found: dict[str, Any] = json.loads(said.out)
        return found

    @property
    def texts(self) -> dict[str, str]:
        said = self.dialogue("-w", self.office, "export", "petitions", "--format", "json")
        return {one["id"]: one["text"] for one in json.loads(said.out)}


@pytest.fixture
def inbox(dialogue: Dialogue, office: Path, tmp_path: Path) -> Inbox:
    return Inbox(dialogue, office, tmp_path / "thu den")


def outcome(file: dict[str, Any]) -> tuple[int, int, int, int]:
    return file["accepted"], file["unchanged"], file["changed"], file["gone"]


@pytest.mark.parametrize(
    "name",
    [
        "tong hop (1) sua lan 3.xlsx",
        "Tổng hợp - bản cuối.xlsx",
        "Copy of Tổng hợp.xlsx",
        "TONG_HOP_final.xlsx",
        "Tổng hợp 05.4.2024.xlsx",
    ],
)
def test_a_correction_under_a_name_with_marks_of_a_version_is_one(inbox: Inbox, name: str) -> None:
    inbox.send("Tổng hợp.xlsx", *rows(A, *TEXTS[:3]))
    again = inbox.send(name, *rows(A, TEXTS[0] + " ngay", *TEXTS[1:]))
    assert outcome(again) == (1, 2, 1, 0)
    assert any("bản mới của tệp “Tổng hợp.xlsx”" in note for note in again["notes"])
    assert list(inbox.texts.values()) == [TEXTS[0] + " ngay", *TEXTS[1:]]


def test_nearly_the_same_list_of_a_unit_under_quite_another_name_is_that_list(inbox: Inbox) -> None:
    more = [f"Đề nghị lắp đèn đường ở thôn {n}" for n in range(1, 9)]
    inbox.send("Kiến nghị gửi LĐLĐ.xlsx", *rows(A, *TEXTS[:2], *more))
    again = inbox.send("Cty An Phat 2024.xlsx", *rows(A, TEXTS[0] + " ngay", TEXTS[1], *more))
    assert outcome(again) == (0, 9, 1, 0)
    assert again["notes"] == [messages.RESENT.format(file="Kiến nghị gửi LĐLĐ.xlsx")]
    assert list(inbox.texts.values()) == [TEXTS[0] + " ngay", TEXTS[1], *more]


def test_a_list_that_shares_most_rows_under_quite_another_name_is_told_only(inbox: Inbox) -> None:
    inbox.send("Kiến nghị gửi LĐLĐ.xlsx", *rows(A, *TEXTS))
    others = inbox.send("Cty An Phat 2024.xlsx", *rows(A, *TEXTS[:3], "Xây nhà văn hóa"))
    assert outcome(others) == (4, 0, 0, 0)
    of_b = inbox.send("Hoa Sen.xlsx", *rows(B, *TEXTS))
    assert outcome(of_b) == (4, 0, 0, 0)
    nameless = inbox.send("bang 5.xlsx", *rows(None, *TEXTS))
    assert outcome(nameless) == (4, 0, 0, 0)
    both = inbox.send("bang 6.xlsx", *rows(A, *TEXTS), *rows(B, *TEXTS))
    assert outcome(both) == (8, 0, 0, 0)


def test_two_rows_alike_are_too_few_to_tell_a_list_sent_again(inbox: Inbox) -> None:
    inbox.send("Kiến nghị gửi LĐLĐ.xlsx", *rows(A, *TEXTS[:2]))
    again = inbox.send("Cty An Phat 2024.xlsx", (None, None), *rows(A, *TEXTS[:2]))
    assert outcome(again) == (2, 0, 0, 0)


def test_another_list_under_a_name_with_marks_stays_another_list(inbox: Inbox) -> None:
    inbox.send("tong hop.xlsx", *rows(A, *TEXTS[:2]))
    other = inbox.send("tong hop (2).xlsx", *rows(A, *TEXTS[2:]))
    assert (outcome(other), other["notes"]) == ((2, 0, 0, 0), [])


def test_a_correction_meets_its_own_units_file_and_leaves_the_namesake_alone(
    inbox: Inbox,
) -> None:
    inbox.send("a/danh sach.xlsx", *rows(A, *TEXTS[:3]))
    inbox.send("b/danh sach.xlsx", *rows(B, *TEXTS[:3]))
    for folder, unit in (("a", A), ("b", B), ("a", A)):
        before = inbox.texts
        again = inbox.send(f"{folder}/danh sach.xlsx", *rows(unit, *TEXTS[:2]))
        assert (outcome(again)[0], outcome(again)[2], len(inbox.texts)) == (0, 0, 6)
        assert inbox.texts == before
        assert again["gone"] <= 1
    corrected = inbox.send("b/danh sach.xlsx", *rows(B, TEXTS[0] + " ngay", TEXTS[1]))
    assert (corrected["changed"], corrected["unchanged"]) == (1, 1)


def test_many_units_send_files_of_one_name_and_each_correction_finds_its_own(
    inbox: Inbox,
) -> None:
    units = [f"CĐCS Trường số {n}" for n in range(12)]
    for n, unit in enumerate(units):
        inbox.send(f"{n}/gui.xlsx", *rows(unit, *(f"{text} ở xã {n}" for text in TEXTS)))
    for n, unit in enumerate(units):
        texts = [f"{text} ở xã {n}" for text in TEXTS[:3]]
        again = inbox.send(f"{n}/gui.xlsx", *rows(unit, texts[0] + " ngay", *texts[1:]))
        assert outcome(again) == (0, 2, 1, 1)


ITEMS = [
    *("Hội trường", "Giải khát", "In ấn", "Xe đưa đón", "Hoa tươi", "Băng rôn", "Quà tặng"),
    *("Phóng sự", "Bảo vệ", "Y tế", "Lưu trú", "Ăn trưa", "Văn phòng phẩm", "Âm thanh"),
    *("Máy chiếu", "Bưu phí", "Làm đêm", "Thẻ đại biểu", "Chụp ảnh", "Vệ sinh", "Điện nước"),
]
PEOPLE = [
    [f"{name} {given}" for name in ("Lê Thị", "Trần Văn", "Bùi")]
    for given in ("An", "Bình", "Cúc", "Dung", "Hà", "Lan", "Mai")
]
LISTS: dict[str, tuple[tuple[str, ...], Any]] = {
    "delegates": (
        ("TT", "Họ và tên", "Đơn vị", "Thành phần", "Chức vụ"),
        lambda n, place: (PEOPLE[n][place], f"CĐCS {n}", "NLĐ", "Công nhân"),
    ),
    "attendance": (
        ("TT", "Họ và tên", "Đơn vị", "Có mặt", "Vắng"),
        lambda n, place: (PEOPLE[n][place], f"CĐCS {n}", "x", None),
    ),
    "gifts": (
        ("TT", "Họ và tên", "Đơn vị", "Số tiền", "Ký nhận"),
        lambda n, place: (PEOPLE[n][place], f"CĐCS {n}", 300_000, "x"),
    ),
    "budget": (
        ("TT", "Nội dung chi", "Thành tiền", "Nguồn"),
        lambda n, place: (ITEMS[3 * n + place], 100_000 * (n + 1), "Tài chính công đoàn"),
    ),
    "answers": (
        ("TT", "Nội dung kiến nghị", "Cơ quan trả lời", "Nội dung trả lời"),
        lambda n, place: (
            f"{TEXTS[place]} ở xã {n}",
            "Sở Xây dựng",
            f"Đã làm xong {place} ở xã {n}",
        ),
    ),
}


@pytest.mark.parametrize("kind", LISTS)
def test_of_many_lists_of_one_name_whatever_they_hold_a_correction_finds_its_own(
    inbox: Inbox, kind: str
) -> None:
    if kind == "answers":
        asked = [f"{text} ở xã {n}" for n in range(7) for text in TEXTS[:3]]
        inbox.send("kien nghi.xlsx", *rows(A, *asked))
        inbox.dialogue("-w", inbox.office, "triage")
    heading, row = LISTS[kind]
    for n in range(7):
        path = inbox.folder / f"{n}/bang.xlsx"
        path.parent.mkdir(parents=True, exist_ok=True)
        workbooks.one_sheet(path, [heading, *((p + 1, *row(n, p)) for p in range(3))])
    came = inbox.take(*(inbox.folder / f"{n}/bang.xlsx" for n in range(7)), "--kind", kind)
    assert [outcome(file) for file in came["files"]] == [(3, 0, 0, 0)] * 7
    path = inbox.folder / "4/bang.xlsx"
    workbooks.one_sheet(path, [heading, (1, *row(4, 0)), (2, *row(4, 2))])
    (again,) = inbox.take(path, "--kind", kind)["files"]
    assert (outcome(again), again["kind"]) == ((0, 2, 0, 1), kind)


def test_the_same_petitions_of_a_unit_from_other_people_are_another_list(inbox: Inbox) -> None:
    more = [f"Đề nghị lắp đèn đường ở thôn {n}" for n in range(1, 9)]
    inbox.send("Kiến nghị gửi LĐLĐ.xlsx", *rows(A, *more))
    named = [(n, text, A, f"Bùi Thử {n}", "Y sĩ", None) for n, text in enumerate(more, 1)]
    others = inbox.send("Cty An Phat 2024.xlsx", *named)
    assert outcome(others) == (8, 0, 0, 0)


def test_a_folder_with_all_versions_ends_with_the_last_and_adds_nothing_the_second_time(
    inbox: Inbox,
) -> None:
    for name, text in (
        ("tong hop.xlsx", TEXTS[0]),
        ("tong hop lan 2.xlsx", TEXTS[0] + " hai"),
        ("tong hop ban cuoi.xlsx", TEXTS[0] + " ba"),
    ):
        path = inbox.folder / name
        path.parent.mkdir(exist_ok=True)
        workbooks.petitions(path, *rows(A, text, *TEXTS[1:]))
    assert inbox.take(inbox.folder)["accepted"] == 4
    assert inbox.texts["KN-0001"] == TEXTS[0] + " ba"
    before = inbox.texts
    again = inbox.take(inbox.folder)
    assert (again["accepted"], again["changed"], again["unchanged"]) == (0, 0, 12)
    assert inbox.texts == before


def test_a_unit_named_with_a_file_that_was_saved_again_doubles_nothing(inbox: Inbox) -> None:
    inbox.send("gui.xlsx", *rows(None, *TEXTS))
    again = inbox.send("gui.xlsx", *rows(None, *TEXTS, "Lắp thêm đèn đường"), words=("--unit", A))
    assert outcome(again) == (1, 0, 4, 0)


def test_what_a_summary_repeats_of_a_units_list_is_told_and_kept(inbox: Inbox) -> None:
    inbox.send("an phat.xlsx", *rows(A, *TEXTS[:2]))
    inbox.send("hoa sen.xlsx", *rows(B, *TEXTS[2:]))
    summary = inbox.send(
        "tong hop huyen.xlsx",
        *rows("cđcs công ty An Phát", TEXTS[0] + ".", TEXTS[1]),
        *rows(B, TEXTS[2]),
        *rows("CĐCS Bưu điện", "Tăng phụ cấp độc hại"),
    )
    assert outcome(summary) == (4, 0, 0, 0)
    assert [note[:50] for note in summary["notes"]] == [
        "2 kiến nghị trùng nội dung với tệp “an phat.xlsx” ",
        "1 kiến nghị trùng nội dung với tệp “hoa sen.xlsx” ",
    ]


def test_requests_that_everybody_has_are_no_overlap(inbox: Inbox) -> None:
    inbox.send("an phat.xlsx", *rows(A, *TEXTS))
    other = inbox.send("hoa sen.xlsx", *rows(B, TEXTS[0], "Tăng phụ cấp độc hại"))
    assert other["notes"] == []


def test_overlaps_are_told_within_one_command_too(inbox: Inbox) -> None:
    inbox.folder.mkdir()
    for count, name in enumerate(("huyen.xlsx", "tinh.xlsx"), 2):
        workbooks.petitions(inbox.folder / name, *rows(A, *TEXTS[:count]))
    files = inbox.take(inbox.folder)["files"]
    assert [len(file["notes"]) for file in files] == [0, 1]


def test_two_agencies_answers_in_files_of_one_name_do_not_replace_each_other(
    inbox: Inbox, tmp_path: Path
) -> None:
    inbox.send("gui.xlsx", *rows(A, TEXTS[1]))
    inbox.dialogue("-w", inbox.office, "triage")
    for agency, said in (("Sở Xây dựng", "Đang làm"), ("Sở Tài chính", "Đã bố trí vốn")):
        folder = tmp_path / agency
        folder.mkdir()
        file = workbooks.answers(folder / "tra loi.xlsx", (1, None, TEXTS[1], agency, said))
        assert inbox.take(file)["accepted"] == 1
    again = workbooks.answers(
        tmp_path / "Sở Xây dựng" / "tra loi.xlsx", (1, None, TEXTS[1], "Sở Xây dựng", "Đã xong")
    )
    report = inbox.take(again)["files"][0]
    assert (report["changed"], report["gone"]) == (1, 0)
    out = inbox.dialogue("-w", inbox.office, "export", "questions", "--format", "json").out
    ((one,),) = [[q["answers"] for q in json.loads(out)]]
    assert {a["answer"] for a in one} == {"Đã xong", "Đã bố trí vốn"}
