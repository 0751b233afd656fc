"""Where the components stand to each other, however head and foot are laid out (ND30-POS-01 … 06)."""

import pytest

from dialogue_cli.documents.nd30.lint.checks.position import position
from dialogue_cli.messages import lint as say
from tests.nd30.small import EMPTY, STATE, box, centred, par, small, table
from tests.nd30.told import told

Found = list[tuple[str, str]]
ISSUER = centred("UBND TỈNH ĐẮK LẮK") + centred("SỞ NỘI VỤ")
NUMBER, DATE = centred("Số: 05/KH-SNV"), centred("Đắk Lắk, ngày 05 tháng 6 năm 2026")
TITLE = centred("KẾ HOẠCH", bold=True)
LABEL, COPY = par("Nơi nhận:"), par("- Lưu: VT.")
SIGNER = centred("GIÁM ĐỐC", bold=True) + centred("Trần Thị Mai", bold=True)
HEAD = table((ISSUER, STATE), (NUMBER, DATE))


def framed(paragraph: str) -> str:
    return paragraph.replace("<w:pPr>", '<w:pPr><w:framePr w:xAlign="right"/>')


NOT_FIRST = ("POS-01", say.COUNTRY_NOT_FIRST)
ROWS = ("POS-03", say.NUMBER_DATE_ROWS)


@pytest.mark.parametrize(
    ("body", "faults"),
    [
        pytest.param(HEAD + TITLE, [], id="two columns, two rows"),
        pytest.param(par("Mẫu số 01") + HEAD, [NOT_FIRST], id="something before the head"),
        pytest.param(centred("DỰ THẢO") + HEAD, [], id="a mark before the head"),
        pytest.param(
            table((ISSUER, par("Mẫu số 01") + STATE), (NUMBER, DATE)),
            [NOT_FIRST],
            id="something above the State title in its cell",
        ),
        pytest.param(
            table((EMPTY, par("Mẫu số 01")), (ISSUER, STATE), (NUMBER, DATE)),
            [NOT_FIRST],
            id="something above it in another row",
        ),
        pytest.param(
            table((EMPTY, centred("HỎA TỐC")), (ISSUER, STATE), (NUMBER, DATE)),
            [],
            id="a mark above it",
        ),
        pytest.param(
            table((table((ISSUER, STATE)),), (table((NUMBER, DATE)),)),
            [],
            id="tables within a table",
        ),
        pytest.param(box(ISSUER + NUMBER) + box(STATE + DATE) + TITLE, [], id="text boxes"),
        pytest.param(
            par("Mẫu số 01") + box(ISSUER + NUMBER) + box(STATE + DATE),
            [NOT_FIRST],
            id="something before the text boxes",
        ),
        pytest.param(
            ISSUER + centred("_____") + STATE + NUMBER + DATE,
            [("POS-02", say.HEAD_NO_TABLE), ROWS],
            id="lines, one below the other",
        ),
        pytest.param(
            table((ISSUER, STATE), (NUMBER, DATE), borders="single"),
            [("POS-02", say.HEAD_BORDERS)],
            id="borders",
        ),
        pytest.param(
            table((ISSUER, STATE)) + table((NUMBER, DATE)),
            [],
            id="number and date in a second table",
        ),
        pytest.param(
            table((ISSUER, STATE)) + table((NUMBER, EMPTY), (EMPTY, DATE)),
            [ROWS],
            id="in two rows of it",
        ),
        pytest.param(
            table((ISSUER + EMPTY + centred("____") + NUMBER, STATE + DATE)),
            [],
            id="one row, as many lines above both",
        ),
        pytest.param(
            table((ISSUER + NUMBER, STATE + centred("và") + centred("nay") + DATE)),
            [("POS-03", say.NUMBER_DATE_LINES.format(left=3, right=5))],
            id="one row, more lines above the date",
        ),
        pytest.param(
            table((ISSUER, STATE), (box(par("Số: 05/KH-SNV")), DATE)), [], id="the number in a box"
        ),
        pytest.param(
            table((ISSUER, STATE), (par("Số: 05/KH-SNV"), DATE)),
            [("POS-04", "“Số: 05/KH-SNV”")],
            id="the number at the margin of its cell",
        ),
        pytest.param(HEAD.replace(NUMBER, ""), [], id="no number"),
        pytest.param(table((ISSUER, EMPTY), (NUMBER, DATE)), [], id="no State title"),
    ],
)
def test_head_begins_the_paper_in_two_columns_of_two_rows(body: str, faults: Found) -> None:
    assert told(position, small(body)) == faults


APART = ("POS-06", say.FOOT_ROWS)
LINES = ("POS-06", say.FOOT_LINES)


@pytest.mark.parametrize(
    ("foot", "faults"),
    [
        pytest.param(table((LABEL + COPY, SIGNER)), [], id="a table"),
        pytest.param(
            table((LABEL + COPY, SIGNER), borders="single"),
            [("POS-06", say.FOOT_BORDERS)],
            id="a table with borders",
        ),
        pytest.param(table((LABEL + COPY, EMPTY), (EMPTY, SIGNER)), [APART], id="two rows"),
        pytest.param(table((EMPTY + LABEL + COPY, SIGNER)), [LINES], id="an empty line above one"),
        pytest.param(SIGNER + table((LABEL + COPY,)), [APART], id="the signer above the table"),
        pytest.param(box(SIGNER) + table((LABEL + COPY,)), [], id="the signer in a box above it"),
        pytest.param(LABEL + COPY + SIGNER, [APART], id="one below the other"),
        pytest.param(box(SIGNER) + LABEL + COPY, [], id="the signer in a box"),
        pytest.param(LABEL + COPY + framed(SIGNER), [], id="the signer in a frame"),
        pytest.param(
            "<w:p><w:r><w:t>Nơi nhận:</w:t><w:tab/><w:t>GIÁM ĐỐC</w:t></w:r></w:p>" + COPY,
            [],
            id="beside each other by a tab",
        ),
        pytest.param(table((LABEL + COPY,)), [], id="no signer"),
    ],
)
def test_recipients_and_signer_stand_beside_each_other(foot: str, faults: Found) -> None:
    assert told(position, small(par("Sở Nội vụ báo cáo./.") + foot)) == faults


def test_two_people_sign_minutes_wherever_the_recipients_stand() -> None:
    minutes = HEAD + centred("BIÊN BẢN", bold=True) + centred("Hội nghị đối thoại", bold=True)
    assert told(position, small(minutes + SIGNER + LABEL + COPY)) == []
