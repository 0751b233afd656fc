"""`dialogue gifts`: hand over, refuse, take back, settle; through the command line and the register."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dialogue_cli.console.place import remember_place
from dialogue_cli.main import outcome
from dialogue_cli.register import database, gift_handovers
from tests.workbooks import one_sheet, petitions

HEAD = ["STT", "Họ và tên", "Đơn vị", "Thành phần"]
PEOPLE = [
    ["1", "Lê Thị Mơ", "CĐCS Trạm Y tế Cây Đa", "NLĐ"],
    ["2", "Trần Khế", "CĐCS Trạm Y tế Cây Đa", "NLĐ"],
    ["3", "Bùi Na", "CĐCS Cây Xoài", "NLĐ"],
    ["4", "Cao Lãnh", "UBND tỉnh", "Lãnh đạo"],
]
SIGNED = ["STT", "Họ và tên", "Đơn vị", "Nội dung", "Số tiền", "Ký nhận", "Ghi chú"]
HARDSHIP = """
[[gifts]]
key = "kho-khan"
name = "Quà hoàn cảnh khó khăn"
count = 30
value = 1_000_000
approved_total = 30_000_000
people = "listed"
kind = "both"
contents = "750.000 đồng và 01 túi quà"
item = "suất quà"
source = "Tài chính Công đoàn"
"""
COMMON = """
[[gifts]]
key = "chung"
count = 2
value = 300_000
approved_total = 600_000
group = "nguoi-lao-dong"
item = "suất quà"
source = "Ngân sách nhà nước"
"""


@pytest.fixture
def office(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Path]:
    folder = tmp_path / "vp"
    words = ["init", str(folder), "--province", "Đắk Lắk", "--year", "2024"]
    assert outcome(words) == 0
    one_sheet(tmp_path / "dai-bieu.xlsx", [HEAD, *PEOPLE])
    assert outcome(["-w", str(folder), "import", str(tmp_path / "dai-bieu.xlsx")]) in {0, 1}
    capsys.readouterr()
    yield folder
    remember_place(None)


def run(
    office: Path, capsys: pytest.CaptureFixture[str], *words: str
) -> tuple[int, dict[str, Any]]:
    code = outcome(["-w", str(office), *words, "--json"])
    return code, json.loads(capsys.readouterr().out)


def settle(office: Path, text: str) -> None:
    """Put other gifts into the settings."""
    path = office / "2024" / "conference.toml"
    said = path.read_text(encoding="utf-8")
    start = said.index("[gifts]")
    end = said.index("# --- Thời hạn")
    path.write_text(said[:start] + text.lstrip() + "\n" + said[end:], encoding="utf-8")


def said(found: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one["outcome"], one["refusal"]) for one in found["results"]]


def test_a_gift_goes_out_once(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, first = run(office, capsys, "gifts", "give", "le", "thi", "mo")
    assert (code, said(first)) == (0, [("given", "")])
    code, again = run(office, capsys, "gifts", "give", "Lê Thị Mơ")
    (told,) = again["results"]
    assert (code, told["outcome"], told["refusal"]) == (3, "refused", "already")
    clock = first["results"][0]["at"].partition("T")[2][:8]
    assert clock in told["message"]
    assert again["schemes"][0]["handed_over"] == {
        "count": 1,
        "dong": 300_000,
        "words": "Ba trăm nghìn đồng",
    }


def test_each_of_several_people_is_answered(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, found = run(office, capsys, "gifts", "give", "Lê Thị Mơ", "Cao Lãnh", "Đỗ Xa Lạ")
    assert (code, said(found)) == (1, [("given", ""), ("refused", "excluded"), ("unknown", "")])


def test_a_name_that_means_two_is_asked_back(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, found = run(office, capsys, "gifts", "give", "CĐCS Trạm")
    (told,) = found["results"]
    assert (code, told["outcome"]) == (3, "ambiguous")
    assert {one["full_name"] for one in told["candidates"]} == {"Lê Thị Mơ", "Trần Khế"}
    number = str(told["candidates"][0]["delegate"])
    assert run(office, capsys, "gifts", "give", number)[0] == 0


def test_two_people_of_one_name_are_told_apart_by_their_units(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one_sheet(tmp_path / "them.xlsx", [HEAD, ["1", "Lê Thị Mơ", "CĐCS Cây Xoài", "NLĐ"]])
    assert outcome(["-w", str(office), "import", str(tmp_path / "them.xlsx")]) in {0, 1}
    capsys.readouterr()
    code, found = run(office, capsys, "gifts", "give", "Lê Thị Mơ")
    (told,) = found["results"]
    assert (code, told["outcome"], [one["unit"] for one in told["candidates"]]) == (
        3,
        "ambiguous",
        ["CĐCS Trạm Y tế Cây Đa", "CĐCS Cây Xoài"],
    )
    assert told["message"].startswith("“Lê Thị Mơ”: có 2 người khớp.")
    code, found = run(office, capsys, "gifts", "give", "Lê Thị Mơ Cây Xoài")
    assert (code, found["results"][0]["unit"]) == (0, "CĐCS Cây Xoài")


@pytest.mark.parametrize("given", ["0900000123", "0900 000 123", "Lê Thị Mơ 0900000123"])
def test_a_telephone_of_the_list_means_its_owner(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], given: str
) -> None:
    row = ["1", "Lê Thị Mơ", "CĐCS Cây Xoài", "NLĐ", "0900000123"]
    one_sheet(tmp_path / "them.xlsx", [[*HEAD, "Điện thoại"], row])
    assert outcome(["-w", str(office), "import", str(tmp_path / "them.xlsx")]) in {0, 1}
    capsys.readouterr()
    code, found = run(office, capsys, "gifts", "give", given)
    assert (code, found["results"][0]["unit"]) == (0, "CĐCS Cây Xoài")


@pytest.mark.parametrize(
    ("given", "outcome_of_it", "message"),
    [
        ("0900000001", "unknown", "Không có ai trong danh sách có số vừa gõ."),
        ("0900 000 001", "unknown", "Không có ai trong danh sách có số vừa gõ."),
        (
            "079201001234|201234567|Lê Văn Thẻ|01011990|Nam|Cây Đa",
            "wrong-code",
            "Đây không phải mã đại biểu (có thể là mã của giấy tờ khác). Xin quét mã trên thẻ, hoặc gõ tên.",
        ),
    ],
)
def test_a_telephone_or_a_card_typed_or_scanned_by_mistake_is_not_told_again(
    office: Path,
    capsys: pytest.CaptureFixture[str],
    given: str,
    outcome_of_it: str,
    message: str,
) -> None:
    code, found = run(office, capsys, "gifts", "give", given)
    assert (code, [(one["outcome"], one["message"]) for one in found["results"]]) == (
        3,
        [(outcome_of_it, message)],
    )
    outcome(["-w", str(office), "gifts", "give", given])
    told = capsys.readouterr()
    assert [word for word in given.split("|") if word in told.out + told.err] == []


def test_a_reason_is_noted_for_somebody_who_is_not_due(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("gifts", "give", "Cao Lãnh", "--reason", "Quyết định số 12/QĐ-UBND")
    assert run(office, capsys, *words)[0] == 0
    with database.opened(office / "register.sqlite3") as db:
        (record,) = gift_handovers.of_year(db, 2024)
    assert (record.note, record.amount) == ("Quyết định số 12/QĐ-UBND", 300_000)
    _, found = run(office, capsys, "check", "gifts")
    assert [one["code"] for one in found["findings"] if one["code"] in {"GIFT-13", "GIFT-14"}] == [
        "GIFT-14"
    ]


def test_no_more_go_out_than_were_approved_whatever_the_reason(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settle(office, COMMON + HARDSHIP)
    for name in ("Lê Thị Mơ", "Trần Khế"):
        assert run(office, capsys, "gifts", "give", name)[0] == 0
    code, found = run(office, capsys, "gifts", "give", "Bùi Na", "--reason", "xin thêm")
    assert (code, said(found)) == (3, [("refused", "none-left")])


def test_taken_back_a_gift_can_go_out_again(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(office, capsys, "gifts", "give", "Lê Thị Mơ")
    assert said(run(office, capsys, "gifts", "take-back", "Lê Thị Mơ")[1]) == [("taken-back", "")]
    code, found = run(office, capsys, "gifts", "take-back", "Lê Thị Mơ")
    assert (code, said(found)) == (3, [("nothing-to-take-back", "")])
    assert run(office, capsys, "gifts", "give", "Lê Thị Mơ")[0] == 0
    assert said(run(office, capsys, "gifts", "take-back", "--last")[1]) == [("taken-back", "")]
    assert run(office, capsys, "gifts", "take-back", "--last")[0] == 3


def test_the_list_of_somebody_who_has_a_gift_is_not_taken_back(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(office, capsys, "gifts", "give", "Lê Thị Mơ")
    assert outcome(["-w", str(office), "undo"]) == 3
    assert "gifts take-back" in capsys.readouterr().err
    run(office, capsys, "gifts", "take-back", "--last")
    assert outcome(["-w", str(office), "undo"]) == 0
    capsys.readouterr()
    assert outcome(["-w", str(office), "verify"]) == 0


def test_two_schemes_are_settled_by_source(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settle(office, COMMON + HARDSHIP)
    rows = [
        [SIGNED[0], *SIGNED[1:]],
        ["1", "Bùi Na", "CĐCS Cây Xoài", "Quà hoàn cảnh khó khăn", "1.000.000", "x", ""],
        ["2", "Đỗ Xa", "Xã Mây", "Quà hoàn cảnh khó khăn", "1.000.000", "", ""],
    ]
    one_sheet(tmp_path / "kho-khan.xlsx", rows)
    assert outcome(["-w", str(office), "import", str(tmp_path / "kho-khan.xlsx")]) in {0, 1}
    capsys.readouterr()
    run(office, capsys, "gifts", "give", "Lê Thị Mơ")
    code, found = run(office, capsys, "gifts", "give", "Đỗ Xa", "--received-by", "Bùi Na")
    assert (code, found["results"][0]["scheme"]) == (0, "kho-khan")
    _, report = run(office, capsys, "gifts")
    assert [
        (one["source"], one["approved"]["dong"], one["handed_over"]["dong"], one["to_return"])
        for one in report["sources"]
    ] == [
        ("Ngân sách nhà nước", 600_000, 300_000, {"dong": 300_000, "words": "Ba trăm nghìn đồng"}),
        (
            "Tài chính Công đoàn",
            30_000_000,
            2_000_000,
            {"dong": 28_000_000, "words": "Hai mươi tám triệu đồng"},
        ),
    ]
    assert report["total"]["to_return"]["words"] == "Hai mươi tám triệu ba trăm nghìn đồng"
    assert [one["full_name"] for one in report["schemes"][1]["waiting"]] == []


def test_signed_on_paper_is_not_handed_over_again(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [SIGNED, ["1", "Lê Thị Mơ", "CĐCS Trạm Y tế Cây Đa", "Quà", "300.000", "x", ""]]
    one_sheet(tmp_path / "ky-nhan.xlsx", rows)
    assert outcome(["-w", str(office), "import", str(tmp_path / "ky-nhan.xlsx")]) in {0, 1}
    capsys.readouterr()
    _, found = run(office, capsys, "gifts", "give", "Lê Thị Mơ")
    (told,) = found["results"]
    assert told["refusal"] == "already-signed"
    assert "ky-nhan.xlsx" in told["message"]
    _, found = run(office, capsys, "gifts", "take-back", "Lê Thị Mơ")
    assert "ky-nhan.xlsx" in found["results"][0]["message"]


def codes(office: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """The codes of the badges, by the delegate's name."""
    assert outcome(["-w", str(office), "export", "delegates", "--format", "json"]) == 0
    return {one["full_name"]: one["code"] for one in json.loads(capsys.readouterr().out)}


def test_the_code_of_a_badge_means_its_delegate_and_nobody_who_came_later(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = codes(office, capsys)["Lê Thị Mơ"]
    code, found = run(office, capsys, "gifts", "give", own)
    assert (code, found["results"][0]["full_name"]) == (0, "Lê Thị Mơ")
    mistyped = own[:-1] + str((int(own[-1]) + 1) % 10)
    code, found = run(office, capsys, "gifts", "give", mistyped)
    assert (code, said(found)) == (3, [("wrong-code", "")])
    assert (
        found["results"][0]["message"] == f"“{mistyped}”: mã đọc sai hoặc thiếu số, xin quét lại."
    )
    run(office, capsys, "gifts", "take-back", own)
    assert outcome(["-w", str(office), "undo"]) == 0
    one_sheet(tmp_path / "khac.xlsx", [HEAD, ["1", "Phạm Khác", "CĐCS Cây Xoài", "NLĐ"]])
    assert outcome(["-w", str(office), "import", str(tmp_path / "khac.xlsx")]) in {0, 1}
    capsys.readouterr()
    code, found = run(office, capsys, "gifts", "give", own)
    assert (code, found["results"][0]["message"]) == (
        3,
        f"“{own}”: mã in từ danh sách cũ, người này không còn trong danh sách hiện tại.",
    )
    assert found["schemes"][0]["handed_over"]["count"] == 0


BOTH = """
[[gifts]]
key = "tien"
count = 10
value = 300_000
approved_total = 3_000_000
group = "nguoi-lao-dong"
item = "phong bì"
source = "Ngân sách nhà nước"

[[gifts]]
key = "tui"
name = "Túi quà"
count = 10
value = 200_000
approved_total = 2_000_000
group = "nguoi-lao-dong"
item = "túi"
source = "Tài chính Công đoàn"
"""


def test_of_several_gifts_that_are_due_one_must_be_named(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settle(office, BOTH + HARDSHIP)

    def told(*words: str) -> tuple[str, str, str, str]:
        (one,) = run(office, capsys, "gifts", *words)[1]["results"]
        return one["outcome"], one["scheme"], one["refusal"], one["message"]

    which = (
        "Lê Thị Mơ – CĐCS Trạm Y tế Cây Đa: được nhận nhiều loại quà (tien, tui). "
        "Xin cho biết loại nào bằng --scheme."
    )
    assert told("give", "Lê Thị Mơ") == ("which-scheme", "", "", which)
    assert told("give", "Lê Thị Mơ", "--scheme", "tui qua")[:3] == ("given", "tui", "")
    # One is left that is due: no need to name it.
    assert told("give", "Lê Thị Mơ")[:3] == ("given", "tien", "")
    assert told("give", "Lê Thị Mơ")[:3] == ("refused", "tien", "already")
    assert told("take-back", "Lê Thị Mơ") == ("which-scheme", "", "", which)
    assert told("take-back", "Lê Thị Mơ", "--scheme", "TIEN")[:3] == ("taken-back", "tien", "")
    assert told("take-back", "Đỗ Xa Lạ")[0] == "unknown"


def test_whom_no_gift_is_due_is_told_of_the_nearest(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settle(office, BOTH + HARDSHIP)
    rows = [
        SIGNED,
        ["1", "Đỗ Xa", "Xã Mây", "Quà hoàn cảnh khó khăn", "1.000.000", "x", ""],
        ["2", "Ngô Không Đơn Vị", "", "Quà hoàn cảnh khó khăn", "1.000.000", "x", ""],
    ]
    one_sheet(tmp_path / "kho-khan.xlsx", rows)
    assert outcome(["-w", str(office), "import", str(tmp_path / "kho-khan.xlsx")]) in {0, 1}
    capsys.readouterr()
    people = ("Cao Lãnh", "Đỗ Xa", "Ngô Không Đơn Vị")
    _, found = run(office, capsys, "gifts", "give", *people)
    assert [(one["refusal"], one["scheme"]) for one in found["results"]] == [
        ("excluded", "tien"),
        ("already-signed", "kho-khan"),
        ("already-signed", "kho-khan"),
    ]
    assert found["results"][2]["message"].startswith("Ngô Không Đơn Vị: ĐÃ KÝ NHẬN")


def test_without_gifts_or_without_people_nothing_is_handed_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "vp"
    outcome(["init", str(folder), "--province", "Đắk Lắk", "--year", "2024"])

    def refused(*words: str) -> tuple[int, str]:
        capsys.readouterr()
        code = outcome(["-w", str(folder), "gifts", *words])
        return code, capsys.readouterr().err.splitlines()[0]

    nobody = "Sổ năm 2024 chưa có danh sách đại biểu hay danh sách nhận quà nào."
    assert refused("give", "Lê Thị Mơ") == (3, nobody)
    petitions(tmp_path / "kn.xlsx", (1, "Xây nhà ở xã hội", "CĐCS A"))
    assert outcome(["-w", str(folder), "import", str(tmp_path / "kn.xlsx")]) in {0, 1}
    assert refused("give", "Lê Thị Mơ") == (3, nobody)
    settle(folder, "")
    none = "Thiết lập năm 2024 không có quà tặng (mục [gifts] hoặc [[gifts]])."
    assert [refused(*words) for words in ((), ("give", "Mơ"), ("take-back", "--last"))] == [
        (3, none)
    ] * 3


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("give",), 2),
        (("take-back",), 2),
        (("give", "Lê Thị Mơ", "--scheme", "khác"), 2),
        (("give", "999"), 3),
        (("give", "9" * 5000), 3),
    ],
)
def test_wrong_words_are_told(
    office: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], code: int
) -> None:
    assert outcome(["-w", str(office), "gifts", *words]) == code
    told = capsys.readouterr()
    assert "Traceback" not in told.out + told.err


def test_two_tables_at_once_hand_nothing_over_twice(office: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "dialogue_cli",
        "-w",
        str(office),
        "gifts",
        "give",
        "Lê Thị Mơ",
    ]
    both = [subprocess.Popen(command, stdout=subprocess.DEVNULL) for _ in range(2)]
    assert sorted(one.wait() for one in both) == [0, 3]
    with database.opened(office / "register.sqlite3") as db:
        assert len(gift_handovers.of_year(db, 2024)) == 1


def test_the_screen_tells_sums_in_words_and_who_is_waited_for(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert outcome(["-w", str(office), "gifts"]) == 0
    told = capsys.readouterr().out
    assert "Được duyệt: 30.000.000 đồng (Ba mươi triệu đồng)." in told
    assert "chưa nhận (3 người)" in told
