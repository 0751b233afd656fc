"""Wrong usage is told in Vietnamese, with the help page of the very command."""

import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from dialogue_cli.commands.usage import reworded
from tests.conftest import Dialogue


@pytest.mark.parametrize(
    ("line", "sentence", "command"),
    [
        ("--year 2024 status", "Tùy chọn --year phải đặt sau tên lệnh, ví dụ: dialogue status --year", "dialogue"),
        ("status -w vp", "Tùy chọn -w phải đặt trước tên lệnh, ví dụ: dialogue -w THƯ_MỤC status", "dialogue status"),
        ("status --nope", "Không có tùy chọn --nope.", "dialogue status"),
        ("-w vp", "Còn thiếu tên lệnh.", "dialogue"),
        ("-w", "Tùy chọn -w cần một giá trị.", "dialogue"),
        ("checkin --state", "Tùy chọn --state cần một giá trị.", "dialogue checkin"),
        ("gifts --year", "Tùy chọn --year cần một giá trị.", "dialogue gifts"),
        ("gifts give An --scheme", "Tùy chọn --scheme cần một giá trị.", "dialogue gifts give"),
        ("status --json=1", "Tùy chọn --json đứng một mình, không kèm giá trị.", "dialogue status"),
        ("review nope", "Không có lệnh “nope”.", "dialogue review"),
        ("status a b", "Thừa tham số: a b.", "dialogue status"),
        ("lint", "Giá trị của TỆP… không hợp lệ: chưa có tệp nào.", "dialogue lint"),
    ],
)  # fmt: skip
def test_each_slip_is_told_in_one_sentence_with_the_page_to_look_at(
    dialogue: Dialogue, line: str, sentence: str, command: str
) -> None:
    said = dialogue(*line.split())
    assert (said.code, said.out) == (2, "")
    assert said.err == f"Câu lệnh chưa đúng: {sentence}\nXem cách dùng: {command} --help\n"


@pytest.mark.parametrize("words", [(), ("review",), ("show",)])
def test_without_a_command_the_help_page_is_shown(
    dialogue: Dialogue, words: tuple[str, ...]
) -> None:
    said = dialogue(*words)
    assert said.code == 2
    assert said.err == dialogue(*words, "--help").out


def test_what_a_later_typer_may_complain_of_is_told_without_its_english() -> None:
    unheard = SimpleNamespace(ctx=None, message="Something in English.")
    assert reworded(unheard) == (
        "Câu lệnh chưa đúng: Câu lệnh có chỗ chương trình không hiểu.",
        "Xem cách dùng: dialogue --help",
    )


def test_the_way_out_of_an_error_goes_to_the_office_that_was_named(
    dialogue: Dialogue, office: Path
) -> None:
    said = dialogue("-w", office, "review", "export", "--json")
    error = json.loads(said.out)["error"]
    typed = f'dialogue -w "{office}"'
    assert (said.code, error["remedy"]) == (
        3,
        f"Nhận tệp rồi phân loại trước: {typed} import TỆP…; {typed} triage",
    )
    assert said.err.splitlines()[1] == error["remedy"]


def test_commands_told_by_the_way_go_to_that_office_too(dialogue: Dialogue, office: Path) -> None:
    told = " ".join(dialogue("-w", office, "triage").out.split())
    assert told.endswith(f'Nhận tệp trước: dialogue -w "{office}" import TỆP…')
