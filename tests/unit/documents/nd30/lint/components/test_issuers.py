"""Superior body and issuer are told apart by their names, else by what is bold."""

import pytest

from dialogue_cli.documents.nd30.lint.components.issuers import letterhead
from dialogue_cli.documents.nd30.lint.components.pieces import piece_of
from tests.nd30.small import par, paragraphs


@pytest.mark.parametrize(
    ("lines", "superior"),
    [
        (("UBND TỈNH ĐẮK LẮK", "SỞ NỘI VỤ"), 1),
        (("TỔNG LIÊN ĐOÀN LAO ĐỘNG", "VIỆT NAM", "LIÊN ĐOÀN LAO ĐỘNG", "TỈNH ĐẮK LẮK"), 2),
        (("ỦY BAN NHÂN DÂN", "TỈNH ĐẮK LẮK"), 0),
        (("ỦY BAN NHÂN DÂN TỈNH", "LIÊN ĐOÀN LAO ĐỘNG TỈNH"), 0),  # both issue it
        (("ĐẠI HỌC TÂY NGUYÊN", "PHÒNG TỔ CHỨC"), 0),
        ((), 0),
    ],
)
def test_names_tell_who_issues(lines: tuple[str, ...], superior: int) -> None:
    found = letterhead([piece_of(p) for line in lines for p in paragraphs(par(line))])
    told = tuple(p.text for p in found.superior), tuple(p.text for p in found.issuer)
    assert told == (lines[:superior], lines[superior:])


def test_what_is_bold_tells_it_of_names_that_are_not_known() -> None:
    lines = paragraphs(par("CỤM THI ĐUA") + par("KHỐI CÁC TỈNH", rpr="<w:b/>"))
    found = letterhead([piece_of(line) for line in lines])
    assert [p.text for p in (*found.superior, *found.issuer)] == ["CỤM THI ĐUA", "KHỐI CÁC TỈNH"]
    assert [p.text for p in found.issuer] == ["KHỐI CÁC TỈNH"]
