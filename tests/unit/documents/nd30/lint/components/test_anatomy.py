"""What kind of paper it is, and of what day."""

from datetime import date

import pytest

from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy, take_apart
from tests.nd30.small import STATE, centred, par, read, table

TO = par("Kính gửi: Sở Y tế")


def paper(
    number: str = "Số: 12/SNV-LĐVL", day: str = "", below: str = "", about: str = ""
) -> Anatomy:
    left = centred(number) + (centred(about) if about else "")
    head = table((centred("SỞ NỘI VỤ"), STATE), (left, centred(day) if day else ""))
    return take_apart(read(head + below + par("Sở Nội vụ báo cáo./.")))


@pytest.mark.parametrize(
    ("number", "below", "about", "letter"),
    [
        ("Số: 12/SNV-LĐVL", "", "V/v trả lời kiến nghị", True),
        ("Số: 12/SNV-LĐVL", TO, "", True),
        ("Số: 12/BC-SNV", TO, "", False),  # a report whose title is missing
        ("Số: 12/2026/BC-SNV", TO, "", False),
        ("Số: 12", TO, "", True),
        ("Số: 12/SNV-LĐVL", "", "", False),
        ("Số: 12/BC-SNV", centred("BÁO CÁO", bold=True) + TO, "", False),
    ],
)
def test_letter_has_a_subject_or_addressees_and_no_type(
    number: str, below: str, about: str, letter: bool
) -> None:
    assert paper(number, below=below, about=about).letter is letter


@pytest.mark.parametrize(
    ("day", "issued", "latest"),
    [
        ("Đắk Lắk, ngày 05 tháng 6 năm 2026", date(2026, 6, 5), date(2026, 6, 5)),
        ("Đắk Lắk, ngày     tháng     năm 2026", None, date(2026, 12, 31)),
        ("Đắk Lắk, ngày 31 tháng 6 năm 2026", None, date(2026, 12, 31)),
        ("", None, None),
    ],
)
def test_day_of_issue_is_known_where_it_is_whole_and_else_its_year(
    day: str, issued: date | None, latest: date | None
) -> None:
    found = paper(day=day)
    assert (found.day, found.latest) == (issued, latest)


@pytest.mark.parametrize(
    ("number", "day", "dated"),
    [
        ("Số: 12/SNV-LĐVL", "Đắk Lắk, ngày 05 tháng 6 năm 2026", True),
        ("Số:    /SNV-LĐVL", "Đắk Lắk, ngày 05 tháng 6 năm 2026", False),
        ("Số: 12/SNV-LĐVL", "Đắk Lắk, ngày    tháng 6 năm 2026", False),
    ],
)
def test_paper_has_been_issued_when_number_and_day_are_there(
    number: str, day: str, dated: bool
) -> None:
    assert paper(number, day).dated is dated
