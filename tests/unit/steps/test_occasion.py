"""What stands above the table of every printed list."""

from dataclasses import replace
from datetime import date

from dialogue_cli.model.conference import Issued, Venue
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.occasion import occasion_of

WHERE = "Địa điểm: Hội trường Khách sạn Công đoàn Ban Mê, số 09 Nguyễn Chí Thanh, thành phố Buôn Ma Thuột"
WITH_PLAN = "(Kèm theo Kế hoạch số         /KH-UBND ngày      tháng      năm 2024 của Ủy ban nhân dân tỉnh Đắk Lắk)"


def lines(desk: Desk, **changes: object) -> tuple[str, ...]:
    """The lines below the name of the conference."""
    conference = replace(desk.conference, **changes)  # type: ignore[arg-type]
    return occasion_of(replace(desk, conference=conference)).lines[1:]


def test_what_is_settled_of_day_and_place_is_told_and_nothing_else(desk: Desk) -> None:
    when = desk.conference.when
    assert lines(desk) == (f"Thời gian: tháng 6 năm 2024; {WHERE}", WITH_PLAN)
    on_a_day = replace(when, day=date(2024, 6, 20))
    assert lines(desk, when=on_a_day)[0] == (f"Thời gian: 07 giờ 30, thứ Năm, 20/6/2024; {WHERE}")
    nothing = replace(when, day=None, month=None)
    assert lines(desk, when=nothing)[0] == WHERE
    assert lines(desk, when=nothing, venue=Venue()) == (WITH_PLAN,)
    assert lines(desk, venue=Venue())[0] == "Thời gian: tháng 6 năm 2024"


def test_the_plan_is_named_with_its_number_once_it_has_one(desk: Desk) -> None:
    issued = {"plan": Issued(86, date(2024, 5, 10))}
    assert lines(desk, documents=issued)[1] == (
        "(Kèm theo Kế hoạch số 86/KH-UBND ngày 10 tháng 5 năm 2024 của Ủy ban nhân dân tỉnh Đắk Lắk)"
    )


def test_an_office_that_issues_no_plan_names_none(desk: Desk) -> None:
    papers = {name: one for name, one in desk.office.papers.items() if name != "plan"}
    without = replace(desk, office=replace(desk.office, papers=papers))
    assert lines(without) == (f"Thời gian: tháng 6 năm 2024; {WHERE}",)
