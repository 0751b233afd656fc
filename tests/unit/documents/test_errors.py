from dialogue_cli.documents.errors import MOST_TOLD, PaperUnknownError, ValueMissingError
from dialogue_cli.messages import documents as sentences
from dialogue_cli.model.findings import Missing


def test_missing_values_are_named_with_the_setting_that_holds_them():
    error = ValueMissingError(
        "Kế hoạch", (Missing("venue.name", "địa điểm"), Missing("time.date", "ngày tổ chức"))
    )
    assert str(error) == (
        "Chưa thể hoàn thành Kế hoạch: còn thiếu 2 nội dung.\n"
        "- địa điểm (venue.name)\n- ngày tổ chức (time.date)"
    )
    assert "--draft" in error.remedy
    assert error.exit_code == 3


def test_unknown_paper_is_a_wrong_use_and_offers_the_nearest():
    error = PaperUnknownError("agend", ("agenda", "plan"))
    assert str(error) == "Không có văn bản nào tên “agend” (có phải là “agenda”?)."
    assert error.remedy == "Các văn bản có mẫu: agenda, plan."
    assert error.exit_code == 2


def test_of_very_many_missing_values_the_first_are_named_and_the_others_counted():
    gaps = tuple(Missing(f"k{n}", f"nội dung {n}") for n in range(MOST_TOLD + 3))
    error = ValueMissingError("Kế hoạch", gaps)
    first, *lines, last = str(error).split("\n")
    assert first == f"Chưa thể hoàn thành Kế hoạch: còn thiếu {MOST_TOLD + 3} nội dung."
    assert lines == [f"- nội dung {n} (k{n})" for n in range(MOST_TOLD)]
    assert last == sentences.VALUE_MISSING_MORE.format(count=3)
