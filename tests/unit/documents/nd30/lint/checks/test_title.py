"""Type, subject, and the subject of a letter (ND30-TITLE-01 … 04, ND30-VV-01 … 03)."""

import pytest

from dialogue_cli.documents.nd30.lint.checks.title import about, title
from dialogue_cli.messages import lint as say
from tests.nd30.good import PLAN
from tests.nd30.small import EMPTY, STATE, centred, par, small, table
from tests.nd30.told import told
from tests.nd30.writer import written

Found = list[tuple[str, str]]


@pytest.mark.parametrize(
    ("name", "faults"),
    [
        ("KẾ HOẠCH", []),
        ("KẾ HOẠC", [("TITLE-01", say.RCP_LABEL.format(text="KẾ HOẠC"))]),
        ("KẾ HOẠCH tổ chức Hội nghị", [("TITLE-01", f"{say.TITLE_JOINED}, {say.NOT_UPPER}")]),
    ],
)
def test_type_stands_alone_and_is_spelt_right(name: str, faults: Found) -> None:
    assert told(title, written(PLAN.once("type", lambda _: name))) == faults


@pytest.mark.parametrize(
    ("subject", "faults"),
    [("Tổ chức Hội nghị.", [("TITLE-02", say.SUBJECT_STOP)]), ("Hội nghị đối thoại …", [])],
)
def test_subject_ends_without_a_stop(subject: str, faults: Found) -> None:
    assert told(title, written(PLAN.once("subject", lambda _: subject))) == faults


ISSUER, DATE = centred("SỞ NỘI VỤ"), centred("Đắk Lắk, ngày 05 tháng 6 năm 2026")
NUMBER, SUBJECT = "Số: 12/SNV-LĐVL", "V/v trả lời kiến nghị"
RULE = '<w:p><w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr></w:pPr></w:p>'


def sized(text: str, size: int, space: str = "") -> str:
    return par(text, f'{space}<w:jc w:val="center"/>', f'<w:sz w:val="{2 * size}"/>')


LINE, ABOUT = sized(NUMBER, 13), sized(SUBJECT, 12)
SPACED = sized(SUBJECT, 12, '<w:spacing w:before="120"/>')
TOO_CLOSE = [("VV-02", say.PT.format(pt="0"))]


def head(left: str, right: str = DATE) -> str:
    return table((ISSUER, STATE), (left, right))


@pytest.mark.parametrize(
    ("body", "faults"),
    [
        pytest.param(head(LINE + SPACED), [], id="six points"),
        pytest.param(head(LINE + ABOUT), TOO_CLOSE, id="none"),
        pytest.param(
            head(sized(f"{NUMBER}</w:t><w:br/><w:t>{SUBJECT}", 12)), TOO_CLOSE, id="one paragraph"
        ),
        pytest.param(
            head(LINE + EMPTY + ABOUT), [("VV-02", say.PT.format(pt="12"))], id="an empty line"
        ),
        pytest.param(head(LINE + RULE + SPACED), [], id="a rule between them"),
        pytest.param(head(LINE + sized("HỎA TỐC", 13) + ABOUT), [], id="a mark between them"),
        pytest.param(head(ABOUT, LINE + DATE), [], id="the number in the other column"),
        pytest.param(
            table((ISSUER, STATE)) + table((LINE, DATE)) + ABOUT,
            [],
            id="the subject outside the table of the number",
        ),
        pytest.param(table((ISSUER + ABOUT, STATE + DATE)), [], id="no number"),
        pytest.param(head(LINE), [], id="no subject"),
    ],
)
def test_subject_of_a_letter_stands_six_points_below_its_number(body: str, faults: Found) -> None:
    assert told(about, small(body)) == faults
