from collections.abc import Mapping
from datetime import date, time

import pytest

from dialogue_cli.checks.deadlines import check_deadlines
from dialogue_cli.model.conference import When
from tests.unit.checks.making import GOOD, codes, facts, found


def with_days(**days: date | None) -> Mapping[str, date | None]:
    return {**GOOD.deadlines, **days}


def test_deadlines_in_order_with_room_are_fine() -> None:
    assert codes(check_deadlines(facts())) == []


@pytest.mark.parametrize("key", ["collect", "propose", "delegates", "answer"])
def test_deadline_after_the_event_is_found(key: str) -> None:
    late = check_deadlines(facts(deadlines=with_days(**{key: date(2024, 6, 28)})))
    assert "DATE-01" in codes(late)


def test_deadline_before_the_day_of_the_event_is_still_before_it() -> None:
    found_codes = codes(check_deadlines(facts(deadlines=with_days(answer=date(2024, 6, 27)))))
    assert found_codes == ["DATE-04"]


def test_deadline_in_the_expected_month_is_a_warning() -> None:
    when = When(None, (2024, 6), time(7, 30), time(11, 30))
    assert set(codes(check_deadlines(facts(when=when)))) == {"DATE-02"}


def test_deadline_after_the_expected_month_is_found() -> None:
    when = When(None, (2024, 5), time(7, 30), time(11, 30))
    assert set(codes(check_deadlines(facts(when=when)))) == {"DATE-01"}


def test_steps_out_of_order_are_found() -> None:
    days = with_days(collect=date(2024, 6, 12), propose=date(2024, 6, 11), answer=date(2024, 6, 11))
    assert codes(check_deadlines(facts(deadlines=days))) == [
        "DATE-03",
        "DATE-03",
    ]


def test_collecting_may_not_end_on_the_day_of_proposing() -> None:
    days = with_days(collect=date(2024, 6, 11))
    assert codes(check_deadlines(facts(deadlines=days))) == ["DATE-04"]


def test_too_little_room_is_said_in_days() -> None:
    days = with_days(answer=date(2024, 6, 13))
    assert found(check_deadlines(facts(deadlines=days))) == [
        (
            "DATE-04",
            "Từ hạn đề xuất câu hỏi đến hạn sở, ngành gửi nội dung trả lời chỉ có 2 ngày làm việc, "
            "nên có ít nhất 5 ngày.",
        )
    ]


def test_missing_deadline_is_found() -> None:
    assert codes(check_deadlines(facts(deadlines=with_days(answer=None)))) == ["DATE-05"]


def test_written_answers_come_after_the_event() -> None:
    days = with_days(written=date(2024, 6, 27))
    assert codes(check_deadlines(facts(deadlines=days))) == ["DATE-06"]


def test_event_at_the_weekend_is_found() -> None:
    when = When(date(2024, 6, 30), None, time(7, 30), time(11, 30))
    ((code, message),) = found(check_deadlines(facts(when=when)))
    assert (code, message) == ("DATE-07", "Hội nghị tổ chức Chủ nhật, ngày 30/6/2024.")


def test_before_monday_means_sunday_at_the_latest() -> None:
    days = with_days(propose=date(2024, 6, 10))
    assert found(check_deadlines(facts(deadlines=days))) == [
        (
            "DATE-08",
            "Hạn đề xuất câu hỏi “trước ngày 10/6/2024” nghĩa là chậm nhất Chủ nhật, "
            "ngày 09/6/2024.",
        )
    ]


def test_conference_without_any_day_only_misses_nothing_else() -> None:
    when = When(None, None, time(7, 30), time(11, 30))
    assert codes(check_deadlines(facts(when=when))) == []
