from dataclasses import replace

from dialogue_cli.checks.repeated_lists import check_repeated_lists
from dialogue_cli.model.conference import Outcome, Recipient, SendingUnit
from tests.unit.checks.making import GOOD, codes, found, said

KIND = "Công đoàn ngành"
UNITS = tuple(
    SendingUnit(f"{KIND} {name}", 5, short=name, kind=KIND)
    for name in ("Y tế", "Giáo dục", "Công Thương", "Viên chức")
)


def test_a_repeated_list_that_leaves_one_out_names_it() -> None:
    text = "Đôn đốc các Công đoàn ngành: Y tế, Giáo dục, Viên chức."
    ((code, message),) = found(check_repeated_lists(said(text, units=UNITS)))
    assert code == "PLAN-06"
    assert "thiếu: Công đoàn ngành Công Thương" in message


def test_a_repeated_list_with_a_stranger_names_it() -> None:
    text = "Các Công đoàn ngành: Y tế, Giáo dục, Công Thương, Viên chức, Dệt may."
    assert found(check_repeated_lists(said(text, units=UNITS))) == [
        ("PLAN-07", "“Dệt may” nằm trong danh sách nhắc lại nhưng không có ở mục [[units]].")
    ]


def test_the_whole_list_or_the_matters_of_some_are_let_be() -> None:
    for text in (
        "Các Công đoàn ngành: Y tế, Giáo dục, Công Thương và Viên chức.",
        "Trả lời về y tế, giáo dục, công thương.",
        "Công đoàn ngành Y tế cử 02 người.",
    ):
        assert codes(check_repeated_lists(said(text, units=UNITS))) == []


def test_whoever_follows_the_conclusion_up_receives_it() -> None:
    outcome = Outcome(held_on=GOOD.when.day)
    recipients = {"conclusion": (Recipient("Liên đoàn Lao động tỉnh"),)}
    at = said("x", recipients=recipients, outcome=outcome)
    assert codes(check_repeated_lists(at)) == ["PLAN-02", "PLAN-02"]
    everybody = {"conclusion": (Recipient("Các sở, ban, ngành, đơn vị được giao nhiệm vụ"),)}
    at = replace(at, conference=replace(at.conference, recipients=everybody))
    assert codes(check_repeated_lists(at)) == []
