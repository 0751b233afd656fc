"""The talk at the door, line by line as it stands on the screen; what a door does is told by a small one of paper."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from dialogue_cli.console.door import Read, choose_session, talk
from dialogue_cli.messages import door as say
from dialogue_cli.model.conference import Group
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.door import DoorCounts, DoorLine
from dialogue_cli.model.petitions import Origin
from dialogue_cli.model.roll import Checkin, CheckinState

WORKERS = Group("nld", "Người lao động", 3, "đại biểu", short="Người lao động")
PRESS = Group("bao-chi", "Báo chí", 1, "đại biểu", short="Báo chí")
ORIGIN = Origin("ds.xlsx", "DS", 1)
AN = Delegate(ORIGIN, "Nguyễn Văn An", "Trạm Y tế", role="Y sĩ", group="nld", id=1)
BINH = Delegate(ORIGIN, "Trần [Thị] Bình", upper_unit="CĐ Y tế", absence="excused", id=2)
CUONG = Delegate(ORIGIN, "Lê Văn Cường", id=3)
CODES = {"dl-1": AN, "dl-3": CUONG}


@dataclass
class Found:
    delegates: tuple[Delegate, ...] = ()
    count: int = 0
    sure: bool = True


@dataclass
class Door:
    """Three people; it finds whose name holds the words, and notes who comes."""

    session: str = ""
    name: str = ""
    year: int = 2024
    most: int = 10
    groups: tuple[Group, ...] = (WORKERS, PRESS)
    records: list[Checkin] = field(default_factory=list)

    def search(self, text: str) -> Found:
        people = (AN, BINH, CUONG)
        found = tuple(one for one in people if text.lower() in one.full_name.lower())
        if not found and text == "bimh":
            return Found((BINH,), 1, sure=False)
        return Found(found[: self.most], len(found))

    def scanned(self, line: str) -> Delegate | DoorLine | None:
        if line == "dl-9":
            return DoorLine(line, "mistyped", "Mã đọc sai.")
        return CODES.get(line)

    def record_of(self, delegate: Delegate) -> Checkin | None:
        return next((one for one in self.records if one.delegate == delegate.id), None)

    def when(self, record: Checkin) -> str:
        return record.at

    def group_label(self, key: str) -> str:
        return next((group.label for group in self.groups if group.key == key), key)

    def check_in(self, delegate: Delegate, state: CheckinState, substitute: str = "") -> DoorLine:
        if self.record_of(delegate):
            return DoorLine("", "already", f"Đã có: {delegate.full_name}.", delegate)
        self.records.append(Checkin(delegate.id, state, "07:12:05", substitute=substitute))
        instead = f" ({substitute})" if substitute else ""
        told = f"Ghi: {delegate.full_name}: {say.STATES[state]}{instead}."
        return DoorLine("", "recorded", told, delegate)

    def check_in_guest(self, full_name: str, unit: str, group: str) -> DoorLine:
        self.records.append(Checkin(None, "present", "", full_name=full_name))
        return DoorLine("", "recorded", f"Ghi khách: {full_name}, {unit}, {group}.")

    def withdraw(self, record: Checkin) -> DoorLine:
        self.records.remove(record)
        return DoorLine("", "withdrawn", "Đã rút.")

    def withdraw_last(self) -> DoorLine:
        if not self.records:
            return DoorLine("", "nothing-to-undo", say.NOTHING_TO_UNDO)
        return self.withdraw(self.records[-1])

    def counts(self) -> DoorCounts:
        return DoorCounts(sum(one.present for one in self.records), 3, 0, 0, 0, 0)


def keyboard(*lines: str) -> Read:
    """Types these lines, each behind the prompt it answers, then ends the input."""
    left: Iterator[str] = iter(lines)

    def read(prompt: str) -> str:
        line = next(left, None)
        if line is None:
            raise EOFError
        print(f"{prompt}{line}")
        return line

    return read


Talked = Callable[..., list[str]]


@pytest.fixture
def talked(capsys: pytest.CaptureFixture[str]) -> Talked:
    """What stands on the screen between the greeting and the farewell."""

    def run(*lines: str, door: Door | None = None, with_bell: bool = False) -> list[str]:
        talk(door or Door(), with_bell=with_bell, read=keyboard(*lines))
        return capsys.readouterr().out.splitlines()[3:-2]

    return run


ASK, ONE = say.PROMPT, say.PROMPT_ONE
SEVERAL, ALREADY = say.PROMPT_SEVERAL, say.PROMPT_ALREADY


@pytest.mark.parametrize(
    ("door", "title"),
    [
        (Door(), "Điểm danh năm 2024: 3 đại biểu trong danh sách"),
        (
            Door("Buổi sáng", "A"),
            "Điểm danh năm 2024: 3 đại biểu trong danh sách · buổi: Buổi sáng · cửa: A",
        ),
    ],
)
@pytest.mark.parametrize("way_out", ["q", "THOAT", None])
def test_a_sitting_begins_and_ends_with_how_many_have_come(
    capsys: pytest.CaptureFixture[str], door: Door, title: str, way_out: str | None
) -> None:
    talk(door, read=keyboard(*([way_out] if way_out else [])))
    assert capsys.readouterr().out.splitlines() == [
        title,
        say.WELCOME,
        "Có mặt 0/3",
        *([f"{ASK}{way_out}"] if way_out else []),
        "Có mặt 0/3",
        say.GOODBYE,
    ]


def test_the_only_one_found_is_taken_with_enter_and_an_empty_line_means_nobody(
    talked: Talked,
) -> None:
    assert talked("", "an", "", "q")[:-1] == [
        ASK,
        f"{ASK}an",
        "  1  Nguyễn Văn An · Trạm Y tế · Y sĩ · Người lao động",
        ONE,
        "Ghi: Nguyễn Văn An: có mặt.",
        "Có mặt 1/3",
    ]


def test_of_several_one_is_chosen_by_number_and_a_letter_for_the_state(talked: Talked) -> None:
    assert talked("n", "", "7", "00", "p3", "q")[:-1] == [
        f"{ASK}n",
        "  1  Nguyễn Văn An · Trạm Y tế · Y sĩ · Người lao động",
        "  2  Trần [Thị] Bình · CĐ Y tế · danh sách ghi vắng có phép",
        "  3  Lê Văn Cường",
        SEVERAL,
        say.WHICH,
        f"{SEVERAL}7",
        "Không có số 7 trong bảng vừa hiện ra.",
        f"{SEVERAL}00",
        "Không có số 00 trong bảng vừa hiện ra.",
        f"{SEVERAL}p3",
        "Ghi: Lê Văn Cường: vắng có phép.",
        "Có mặt 0/3",
    ]


def test_a_letter_without_a_number_asks_which_where_there_are_several(talked: Talked) -> None:
    assert talked("n", "k")[-1] == say.WHICH


def test_a_number_without_a_list_is_told_to_look_first(talked: Talked) -> None:
    assert talked("2") == [f"{ASK}2", say.NO_LIST]


def test_more_than_the_screen_shows_are_counted(talked: Talked) -> None:
    assert talked("n", door=Door(most=1))[1:] == [
        "  1  Nguyễn Văn An · Trạm Y tế · Y sĩ · Người lao động",
        "… và 2 người nữa: gõ thêm vài chữ.",
    ]


def test_somebody_only_alike_is_shown_as_such_and_not_taken_with_enter(talked: Talked) -> None:
    assert talked("bimh", "", "1")[:-1] == [
        f"{ASK}bimh",
        say.ALIKE,
        "  1  Trần [Thị] Bình · CĐ Y tế · danh sách ghi vắng có phép",
        SEVERAL,
        say.WHICH,
        f"{SEVERAL}1",
        "Ghi: Trần [Thị] Bình: có mặt.",
    ]


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        (
            "zzz [x]",
            "Không có ai trong danh sách hợp với “zzz [x]”. "
            "Gõ ít chữ hơn, hoặc + để ghi khách ngoài danh sách.",
        ),
        ("0900 000 001", "Không có ai trong danh sách có số vừa gõ."),
    ],
)
def test_nobody_found_repeats_words_but_no_long_number(
    talked: Talked, typed: str, answer: str
) -> None:
    assert talked(typed) == [f"{ASK}{typed}", answer]


def test_who_has_come_already_is_marked_and_can_be_taken_back_at_once(talked: Talked) -> None:
    assert talked("dl-3", "dl-3", "u1", "dl-3", "cường", "u") == [
        f"{ASK}dl-3",
        "Ghi: Lê Văn Cường: có mặt.",
        "Có mặt 1/3",
        f"{ASK}dl-3",
        "Đã có: Lê Văn Cường.",
        "Có mặt 1/3",
        f"{ALREADY}u1",
        "Đã rút.",
        "Có mặt 0/3",
        f"{ASK}dl-3",
        "Ghi: Lê Văn Cường: có mặt.",
        "Có mặt 1/3",
        f"{ASK}cường",
        "  1  Lê Văn Cường · đã ghi có mặt 07:12:05",
        f"{ONE}u",
        "Đã rút.",
        "Có mặt 0/3",
    ]


def test_what_was_never_noted_cannot_be_taken_back(talked: Talked) -> None:
    assert talked("an", "u1", "u")[3:] == [
        "Nguyễn Văn An chưa được ghi ở buổi này, không có gì để rút.",
        f"{ONE}u",
        say.NOTHING_TO_UNDO,
        "Có mặt 0/3",
    ]


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("Lê Thế", ["Ghi: Nguyễn Văn An: có người đi thay (Lê Thế).", "Có mặt 1/3"]),
        ("dl-3", ["Ghi: Nguyễn Văn An: có người đi thay (Lê Văn Cường).", "Có mặt 1/3"]),
        ("dl-1", ["Ghi: Nguyễn Văn An: có mặt.", "Có mặt 1/3"]),
        ("dl-9", ["Mã đọc sai.", "Có mặt 0/3"]),
        ("", [say.DROPPED]),
    ],
)
def test_who_comes_instead_is_typed_or_scanned(
    talked: Talked, typed: str, answer: list[str]
) -> None:
    assert talked("an", "t", typed)[2:] == [
        f"{ONE}t",
        f"Ai đi thay Nguyễn Văn An? (họ và tên; để trống là thôi) > {typed}",
        *answer,
    ]


def test_the_end_of_the_input_in_the_middle_of_a_question_notes_nothing(talked: Talked) -> None:
    assert talked("an", "t")[3:] == [say.DROPPED]


def test_a_guest_is_noted_after_a_yes_with_the_group_if_it_is_known(talked: Talked) -> None:
    groups = ["  1  Người lao động", "  2  Báo chí"]
    assert talked("+", "Vũ Khách", "Báo X", "2", "C", "+", "Vũ Khách", "", "9", "không") == [
        f"{ASK}+",
        f"{say.GUEST_NAME_PROMPT}Vũ Khách",
        f"{say.GUEST_UNIT_PROMPT}Báo X",
        *groups,
        f"{say.GUEST_GROUP_PROMPT}2",
        "Ghi Vũ Khách – Báo X – Báo chí là khách ngoài danh sách? Gõ c rồi Enter để ghi > C",
        "Ghi khách: Vũ Khách, Báo X, bao-chi.",
        "Có mặt 1/3",
        f"{ASK}+",
        f"{say.GUEST_NAME_PROMPT}Vũ Khách",
        f"{say.GUEST_UNIT_PROMPT}",
        *groups,
        f"{say.GUEST_GROUP_PROMPT}9",
        "Ghi Vũ Khách là khách ngoài danh sách? Gõ c rồi Enter để ghi > không",
        say.DROPPED,
    ]


def test_a_card_scanned_where_a_guest_is_asked_for_is_that_delegate(talked: Talked) -> None:
    assert talked("+", "dl-1", "+", "dl-9", "+", "") == [
        f"{ASK}+",
        f"{say.GUEST_NAME_PROMPT}dl-1",
        "Ghi: Nguyễn Văn An: có mặt.",
        "Có mặt 1/3",
        f"{ASK}+",
        f"{say.GUEST_NAME_PROMPT}dl-9",
        "Mã đọc sai.",
        "Có mặt 1/3",
        f"{ASK}+",
        say.GUEST_NAME_PROMPT,
        say.DROPPED,
    ]


def test_the_keys_are_told_when_asked_for(talked: Talked) -> None:
    assert [" ".join(line.split()) for line in talked("?")[1:]] == [
        " ".join(words) for words in say.HELP
    ]


def test_a_refusal_is_heard_where_there_is_a_bell_and_a_record_is_not(talked: Talked) -> None:
    assert talked("dl-9", "dl-1", with_bell=True) == [
        f"{ASK}dl-9",
        "Mã đọc sai.",
        "\aCó mặt 0/3",
        f"{ASK}dl-1",
        "Ghi: Nguyễn Văn An: có mặt.",
        "Có mặt 1/3",
    ]


# Which session -----------------------------------------------------------------------------------

SESSIONS = ("Buổi sáng", "Buổi chiều")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("2", "Buổi chiều"), ("sáng", "sáng"), ("3", "3"), ("0", "0"), (" 1 ", "Buổi sáng")],
)
def test_a_session_is_chosen_by_number_or_name(
    capsys: pytest.CaptureFixture[str], typed: str, meant: str
) -> None:
    assert choose_session(SESSIONS, keyboard(typed)) == meant
    assert capsys.readouterr().out.splitlines() == [
        say.SESSION_TITLE,
        "  1  Buổi sáng",
        "  2  Buổi chiều",
        f"{say.SESSION_PROMPT}{typed}",
    ]


def test_where_nobody_answers_no_session_is_chosen() -> None:
    assert choose_session(SESSIONS, keyboard()) == ""


def test_the_only_session_is_not_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert (choose_session(("",), keyboard()), capsys.readouterr().out) == ("", "")
