from dataclasses import replace
from datetime import date

import pytest

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.instruments import check_instruments
from dialogue_cli.model.drafts import Passage
from tests.unit.checks.making import GOOD, found


def reply(text: str, day: date) -> CheckFacts:
    return CheckFacts(
        GOOD, passages=(Passage("answer", "CH-001", "trả lời câu hỏi CH-001", text, day),)
    )


def test_a_reply_by_a_decree_that_has_ended_is_found_once() -> None:
    at = reply("Theo NĐ 74/2024 và Nghị định 74/2024/NĐ-CP thì …", date(2026, 5, 20))
    assert found(check_instruments(at)) == [
        (
            "LAW-01",
            "Nghị định 74/2024/NĐ-CP hết hiệu lực sau ngày 31/12/2025 (Nghị định 293/2025/NĐ-CP); văn bản lấy theo "
            "ngày 20/5/2026. Thay bằng: Nghị định 293/2025/NĐ-CP.",
        )
    ]


@pytest.mark.parametrize("day", [date(2024, 7, 1), date(2025, 12, 31)])
def test_it_may_be_cited_while_it_is_in_force(day: date) -> None:
    assert found(check_instruments(reply("Theo NĐ 74/2024", day))) == []


def test_an_old_decree_named_as_old_is_let_be() -> None:
    text = "Nghị định 293/2025/NĐ-CP thay thế Nghị định 74/2024/NĐ-CP"
    assert found(check_instruments(reply(text, date(2026, 5, 20)))) == []


def test_a_law_that_is_not_yet_in_force_is_found() -> None:
    at = replace(reply("Theo Luật Công đoàn năm 2024", date(2025, 5, 20)))
    ((code, _),) = found(check_instruments(at))
    assert code == "LAW-02"
