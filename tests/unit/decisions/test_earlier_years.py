"""A question finds itself among those of earlier years."""

from dialogue_cli.decisions.earlier_years import earlier_years
from dialogue_cli.decisions.questions import triage
from dialogue_cli.model.memory import AskedBefore
from dialogue_cli.model.petitions import Earlier
from tests.unit.decisions.making import received

NURSERY = "Đề nghị tỉnh xây thêm nhà trẻ gần khu công nghiệp để công nhân gửi con khi tăng ca"
NURSERY_AGAIN = "Xây nhà trẻ gần KCN cho công nhân gửi con lúc tăng ca"
ROAD = "Đường vào cụm công nghiệp đầy ổ gà, đề nghị sửa chữa"
WAGES = "Đề nghị tăng lương tối thiểu vùng"


def test_the_same_request_of_earlier_years_is_found_in_whatever_words() -> None:
    questions = triage(received(ROAD, NURSERY)).questions
    then = [(2021, 4, NURSERY), (2023, 7, NURSERY_AGAIN), (2023, 1, WAGES)]
    before = [AskedBefore(*one) for one in then]
    same, other = earlier_years(questions, before)
    assert same == Earlier(2, 2021, 4, 1.0, "cùng lời")
    assert (other.question, other.year, other.number) == (2, 2023, 7)
    assert 0.5 <= other.confidence < 1
    assert other.reason.startswith("cùng nêu “")


def test_of_the_same_words_the_latest_year_comes_first_and_three_are_enough() -> None:
    questions = triage(received(ROAD)).questions
    before = [AskedBefore(year, 1, ROAD) for year in (2019, 2022, 2020, 2021)]
    found = earlier_years(questions, before)
    assert [one.year for one in found] == [2022, 2021, 2020]
    assert earlier_years(questions, before[::-1]) == found


def test_without_earlier_years_nothing_is_found() -> None:
    questions = triage(received(ROAD)).questions
    assert earlier_years(questions, []) == earlier_years((), [AskedBefore(2023, 1, ROAD)]) == ()
