from datetime import date

import pytest

from dialogue_cli.intake.kinds.cells import Place
from dialogue_cli.intake.kinds.petitions import read_row
from dialogue_cli.intake.layout.columns import understand
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.records import Outcome
from dialogue_cli.intake.workbook import Value
from dialogue_cli.messages import intake as messages
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.petitions import Origin, Petition

TEXTS = ("STT", "Nội dung kiến nghị", "Đơn vị", "Họ và tên", "Chức vụ", "SĐT", "Lĩnh vực")
MORE = ("Gửi đến", "Cơ quan trả lời", "Số lượt", "Đăng ký phát biểu", "Ngày gửi", "Ghi chú")
(COLUMNS,) = understand([(text,) for text in TEXTS + MORE], ["petitions"])
PLACE = Place("a.xlsx", "S", COLUMNS, unit="CĐCS B")


def outcome(*values: Value, group: str = "") -> Outcome:
    padded = [*values, *[""] * (len(TEXTS + MORE) - len(values))]
    return read_row(BodyRow(4, padded, "data", "", group), PLACE)


def test_a_full_row_gives_one_petition() -> None:
    person = ("Bà TRẦN THỊ HOA", "Công nhân", 912345678.0, "Tiền lương")
    rest = ("UBND tỉnh", "Sở Nội vụ", 25.0, "x", 45387.0, "gấp")
    read = outcome(1.0, "Đề nghị\ntăng  lương ", "CĐCS A", *person, *rest)
    assert read == Outcome(
        "record",
        "",
        (
            Petition(
                origin=Origin("a.xlsx", "S", 5),
                text="Đề nghị\ntăng lương",
                text_received="Đề nghị\ntăng  lương ",
                unit="CĐCS A",
                asker="Trần Thị Hoa",
                position="Công nhân",
                phone="0912345678",
                topic_given="Tiền lương",
                addressed_to="UBND tỉnh",
                agency_given="Sở Nội vụ",
                people=25,
                wants_to_speak=True,
                received_on=date(2024, 4, 5),
                note="gấp",
            ),
        ),
    )


def test_a_text_alone_is_a_petition_of_the_table_and_its_section() -> None:
    read = outcome("", "Tăng lương", group="Tiền lương")
    assert read.records == (
        Petition(
            Origin("a.xlsx", "S", 5),
            "Tăng lương",
            "Tăng lương",
            "CĐCS B",
            topic_given="Tiền lương",
        ),
    )


def test_a_row_without_text_is_rejected() -> None:
    code = "petition-without-text"
    problem = Problem("S", 5, "B", code, messages.PROBLEMS[code])
    assert outcome(3.0, " ", "CĐCS A") == Outcome("rejected", code, (), (problem,))


@pytest.mark.parametrize("text", ["Không có ý kiến.", "0", "-", "K", "2"])
def test_a_row_that_says_nothing_is_recorded_too(text: str) -> None:
    read = outcome(3.0, text)
    assert (read.outcome, [p.text for p in read.records]) == ("record", [text])


def test_an_unreadable_phone_does_not_lose_the_petition() -> None:
    read = outcome(1.0, "Tăng lương", "", "", "", "12")
    assert (read.outcome, [p.code for p in read.problems]) == ("record", ["phone-unreadable"])


def test_each_request_of_a_cell_is_a_petition_with_its_words_as_received() -> None:
    read = outcome(1.0, "Kiến nghị:\n1.  Đề nghị tăng lương\n2. Đề nghị mở chợ; ", "CĐCS A")
    assert [(p.origin.part, p.text, p.text_received, p.unit) for p in petitions(read)] == [
        (1, "Đề nghị tăng lương", "Kiến nghị:\n1.  Đề nghị tăng lương", "CĐCS A"),
        (2, "Đề nghị mở chợ", "2. Đề nghị mở chợ;", "CĐCS A"),
    ]


def test_a_cell_that_may_hold_several_is_one_petition_and_a_problem() -> None:
    text = "1. Đề nghị xây nhà ở xã hội. 3. Đề nghị tăng lương cơ sở."
    read = outcome(1.0, text)
    told = messages.PROBLEMS["maybe-several-petitions"].format(count=2)
    assert [p.text for p in petitions(read)] == [text]
    assert read.problems == (Problem("S", 5, "B", "maybe-several-petitions", told),)


def petitions(read: Outcome) -> list[Petition]:
    return [record for record in read.records if isinstance(record, Petition)]


def in_two_columns(
    first: str,
    second: str,
    headings: tuple[str, str] = ("Nội dung kiến nghị", "Đề xuất hướng giải quyết"),
) -> list[tuple[str, str]]:
    labels = tuple((heading,) for heading in headings)
    (found,) = understand(labels, ["petitions"])
    place = Place("a.xlsx", "S", found, labels=labels)
    read = read_row(BodyRow(4, [first, second], "data", "", ""), place)
    return [(petition.text, petition.note) for petition in petitions(read)]


def test_what_is_proposed_beside_a_request_stands_in_the_note() -> None:
    text, solution = "Đề nghị sửa đường liên xã", "Bố trí kinh phí từ quỹ bảo trì"
    assert in_two_columns(text, solution) == [(text, f"Đề xuất hướng giải quyết: {solution}")]
    assert in_two_columns(text, "") == [(text, "")]


def test_what_is_proposed_is_the_request_where_nothing_else_is_asked() -> None:
    text, solution = "Đường liên xã hư hỏng nặng", "Đề nghị sớm bố trí kinh phí"
    headings = ("Khó khăn, vướng mắc", "Đề xuất giải pháp")
    assert in_two_columns(text, solution, headings) == [(f"{text}\n{solution}", "")]
    assert in_two_columns("", solution) == [(solution, "")]


def test_several_requests_in_the_second_column_are_told_apart() -> None:
    solution = "1. Đề nghị mở chợ đêm\n2. Đề nghị lắp đèn đường"
    assert in_two_columns("", solution) == [
        ("Đề nghị mở chợ đêm", ""),
        ("Đề nghị lắp đèn đường", ""),
    ]


def test_each_of_several_columns_of_requests_gives_its_petitions() -> None:
    labels = [
        ("Đơn vị",),
        ("Kiến nghị về tiền lương",),
        ("Kiến nghị về nhà ở",),
        ("Kiến nghị khác",),
    ]
    (found,) = understand(labels, ["petitions"])
    place = Place("a.xlsx", "S", found)
    cells: list[Value] = [
        "CĐCS A",
        "",
        "1. Đề nghị mở chợ đêm\n2. Đề nghị lắp đèn",
        "Đề nghị sửa cầu",
    ]
    read = read_row(BodyRow(4, cells, "data", "", ""), place)
    assert [(p.text, p.unit, p.origin.part) for p in read.records] == [
        ("Đề nghị mở chợ đêm", "CĐCS A", 1),
        ("Đề nghị lắp đèn", "CĐCS A", 2),
        ("Đề nghị sửa cầu", "CĐCS A", 3),
    ]
    empty = read_row(BodyRow(5, ["CĐCS A", "", "", ""], "data", "", ""), place)
    assert (empty.outcome, empty.reason) == ("rejected", "petition-without-text")


def test_the_name_of_who_asks_may_stand_in_three_columns() -> None:
    texts = ("STT", "Nội dung kiến nghị", "Họ", "Tên đệm", "Tên")
    (columns,) = understand([(text,) for text in texts], ["petitions"])
    cells = [1.0, "Đề nghị tăng lương", "LÊ", "THỊ", "HOA"]
    read = read_row(BodyRow(4, cells, "data"), Place("a.xlsx", "S", columns))
    assert [one.asker for one in read.records] == ["Lê Thị Hoa"]


@pytest.mark.parametrize(
    ("text", "proposal", "told"),
    [
        ("1. Tiền lương còn thấp", "2. Đề nghị tăng lương", []),
        ("Đề nghị xem lại tiền lương", "Đề nghị nâng mức lương tối thiểu", []),
        ("- Tiền lương còn thấp", "- Đề nghị tăng lương", []),
        ("- Lương thấp\n- Nhà ở thiếu", "- Tăng lương\n- Xây nhà", ["maybe-several-petitions"]),
    ],
)
def test_a_request_and_what_follows_from_it_are_one(
    text: str, proposal: str, told: list[str]
) -> None:
    texts = ("STT", "Nội dung phản ánh", "Kiến nghị")
    (columns,) = understand([(one,) for one in texts], ["petitions"])
    read = read_row(BodyRow(4, [1.0, text, proposal], "data"), Place("a.xlsx", "S", columns))
    assert [one.text for one in read.records] == [f"{text}\n{proposal}"]
    assert [one.code for one in read.problems] == told
