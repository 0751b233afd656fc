"""What a clerk reads of gifts: the report, and each hand-over."""

import pytest

from dialogue_cli.console.giving import MOST_TOLD, show_gifts, show_give
from dialogue_cli.decisions.gift_ledger import by_source
from dialogue_cli.model.gift_ledger import (
    GiftBook,
    GiftLedger,
    GiftLine,
    GiftsReport,
    GiveReport,
)
from tests.gifts_making import (
    HARDSHIP,
    at_door,
    books,
    came,
    conference,
    handover,
    person,
    receipt,
)
from tests.unit.checks.making import GIFTS
from tests.unit.console.conftest import Told

MO, KHE, NA = person(1, "Lê Thị Mơ"), person(2, "Trần Khế"), person(3, "Bùi Na")
NEXT = (
    'Việc tiếp theo: Ghi một người nhận quà: dialogue gifts give "Họ và tên"; '
    "đối chiếu: dialogue check gifts"
)


def reported(ledger: GiftLedger, *, counted: bool = False) -> GiftsReport:
    return GiftsReport(2024, ledger, by_source(ledger), counted)


def book(handed: int, amount: int) -> GiftBook:
    """A scheme of 10 gifts and 3.000.000 đồng of which so much went out."""
    return GiftBook(GIFTS, (), handed, amount)


def test_a_scheme_is_told_from_what_was_approved_to_what_goes_back(told: Told) -> None:
    ledger = books(conference(), [MO, KHE, NA], (), [handover(1, 1)])
    assert told(show_gifts, reported(ledger)) == [
        "Quà tặng – năm 2024",
        "Loại quà | Nội dung | Số suất | Số tiền (đồng)",
        "suất quà | Được duyệt | 10 | 3.000.000",
        " | Người được nhận | 3 | ",
        " | trong đó đã có mặt | chưa điểm danh | ",
        " | Đã phát | 1 | 300.000",
        " | Còn lại (không phát thì trả lại nguồn) | 9 | 2.700.000",
        "Được duyệt: 3.000.000 đồng (Ba triệu đồng).",
        "Đã phát: 300.000 đồng (Ba trăm nghìn đồng).",
        "Còn lại (không phát thì trả lại nguồn): 2.700.000 đồng (Hai triệu bảy trăm nghìn đồng).",
        "suất quà: chưa nhận (2 người)",
        "Họ và tên | Đơn vị | Ghi chú",
        "Trần Khế | CĐCS Trạm Y tế Cây Đa | ",
        "Bùi Na | CĐCS Trạm Y tế Cây Đa | ",
        NEXT,
    ]


@pytest.mark.parametrize(
    ("handed", "amount", "left"),
    [
        (10, 3_000_000, [" | Còn lại (không phát thì trả lại nguồn) | 0 | 0"]),
        (12, 3_600_000, [" | VƯỢT số được duyệt | 2 | 600.000"]),
        (
            9,
            3_100_000,
            [
                " | Còn lại (không phát thì trả lại nguồn) | 1 | ",
                " | VƯỢT số được duyệt |  | 100.000",
            ],
        ),
        (
            11,
            2_900_000,
            [
                " | Còn lại (không phát thì trả lại nguồn) |  | 100.000",
                " | VƯỢT số được duyệt | 1 | ",
            ],
        ),
    ],
)
def test_gifts_and_money_that_are_left_and_that_are_too_much_are_told_apart(
    told: Told, handed: int, amount: int, left: list[str]
) -> None:
    lines = told(show_gifts, reported(GiftLedger((book(handed, amount),))))
    assert lines[6 : 6 + len(left)] == left


def test_what_is_too_much_is_told_in_words_too(told: Told) -> None:
    lines = told(show_gifts, reported(GiftLedger((book(12, 3_600_000),))))
    assert "VƯỢT số được duyệt: 600.000 đồng (Sáu trăm nghìn đồng)." in lines


def test_several_sources_are_settled_apart_and_together(told: Told) -> None:
    ledger = books(conference(GIFTS, HARDSHIP), [MO], (), [handover(1, 1)])
    lines = told(show_gifts, reported(ledger))
    start = lines.index("Quyết toán theo nguồn")
    assert lines[start : start + 5] == [
        "Quyết toán theo nguồn",
        "Nguồn kinh phí | Được duyệt | Đã phát | Còn phải trả lại",
        "Ngân sách nhà nước | 3.000.000 | 300.000 | 2.700.000",
        "Tài chính Công đoàn | 3.000.000 | 0 | 3.000.000",
        "Tất cả các loại quà | 6.000.000 | 300.000 | 5.700.000",
    ]


def test_what_is_doubtful_on_paper_lists_is_told(told: Told) -> None:
    rows = [
        receipt(1, "Lê Thị Mơ"),
        receipt(2, "Lê Thị Mơ", file="ban-2.xlsx"),
        receipt(3, "Trần Khế", amount=None),
    ]
    (found,) = books(conference(), [MO, KHE, NA], receipts=rows)
    unclear = (receipt(4, "Bùi Na"), receipt(5, "Bùi Na"))
    lines = told(show_gifts, reported(GiftLedger((found,), unclear)))
    assert [line for line in lines if "check gifts)" in line or "tạm tính" in line] == [
        "suất quà: 1 chữ ký hoặc lần ghi bị trùng, không tính vào số đã phát; "
        "xin xem lại (dialogue check gifts).",
        "suất quà: 1 người ký nhận nhưng danh sách không ghi số tiền; tạm tính theo mức quà.",
        "2 dòng của danh sách ký nhận chưa rõ thuộc loại quà nào nên chưa tính "
        "(dialogue check gifts).",
    ]


def test_gifts_that_were_not_due_are_told_with_the_reason(told: Told) -> None:
    people = [MO, person(4, "Cao Lãnh", group="lanh-dao")]
    given = [handover(1, 4), handover(2, None, full_name="Đỗ Xa", unit="Xã Mây")]
    lines = told(show_gifts, reported(books(conference(), people, (), given)))
    start = lines.index("suất quà: đã nhận nhưng không thuộc đối tượng (2 người)")
    assert lines[start + 1 : start + 4] == [
        "Họ và tên | Đơn vị | Ghi chú",
        "Cao Lãnh | CĐCS Trạm Y tế Cây Đa | lãnh đạo, ban tổ chức hoặc báo chí",
        "Đỗ Xa | Xã Mây | không có trong danh sách nào",
    ]


def test_of_many_who_wait_only_the_first_are_named_and_who_is_there_is_told(told: Told) -> None:
    people = [person(n, f"Lê Thị {n:02}") for n in range(1, MOST_TOLD + 4)]
    ledger = books(conference(), people, came(people, *(at_door(one.id) for one in people)))
    lines = told(show_gifts, reported(ledger, counted=True))
    assert " | trong đó đã có mặt | 23 | " in lines
    assert sum(line.endswith(" | có mặt") for line in lines) == MOST_TOLD
    assert lines[-2:] == ["… và 3 người nữa (xem đủ bằng --json).", NEXT]


def line(message: str, outcome: str = "given", **more: object) -> GiftLine:
    return GiftLine("mo", outcome, message, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("handed", "amount", "left"),
    [
        (1, 300_000, "đã phát 1/10, còn 9 suất (2.700.000 đồng)."),
        (10, 3_000_000, "đã phát 10/10, còn 0 suất (0 đồng)."),
        (12, 3_600_000, "đã phát 12/10, VƯỢT 2 suất (600.000 đồng)."),
        (10, 3_200_000, "đã phát 10/10, còn 0 suất (VƯỢT 200.000 đồng)."),
        (9, 3_100_000, "đã phát 9/10, còn 1 suất (VƯỢT 100.000 đồng)."),
        (11, 2_900_000, "đã phát 11/10, VƯỢT 1 suất (còn 100.000 đồng)."),
    ],
)
def test_after_each_hand_over_what_is_left_is_told(
    told: Told, handed: int, amount: int, left: str
) -> None:
    report = GiveReport(
        2024,
        (line("Lê Thị Mơ: đã nhận.", scheme=GIFTS.key),),
        (book(handed, amount), GiftBook(HARDSHIP, (), 0, 0)),
    )
    assert told(show_give, report) == ["Lê Thị Mơ: đã nhận.", f"suất quà: {left}"]


def test_who_may_be_meant_is_shown_with_numbers_to_choose_by(told: Told) -> None:
    asked = line("“mo”: có 2 người khớp.", "ambiguous", candidates=(MO, person(0, "Lê Mơ")))
    assert told(show_give, GiveReport(2024, (asked,), (book(0, 0),))) == [
        "“mo”: có 2 người khớp.",
        "Người có thể là “mo”",
        "Số | Họ và tên | Đơn vị",
        "1 | Lê Thị Mơ | CĐCS Trạm Y tế Cây Đa",
        " | Lê Mơ | CĐCS Trạm Y tế Cây Đa",
    ]
