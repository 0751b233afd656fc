"""The head is found however its columns are put beside each other."""

import pytest

from dialogue_cli.documents.nd30.lint.components.head import Head, find_head
from tests.nd30.small import EMPTY, STATE, centred, par, read, table

SIDES = ((centred("SỞ NỘI VỤ"), STATE),)
NUMBER, DATE = "Số: 05/KH-SNV", "Đắk Lắk, ngày 05 tháng 6 năm 2026"
TITLE = centred("KẾ HOẠCH", bold=True)
ABOUT = "V/v trả lời kiến nghị"


def head(body: str) -> Head:
    return find_head(read(body).blocks)


def told(found: Head) -> dict[str, object]:
    """The texts of what was found."""
    single = {"number": found.number, "date": found.date}
    several = {"names": found.names, "about": found.about, "marks": found.marks}
    return {
        **{name: piece.text if piece else None for name, piece in single.items()},
        **{name: [piece.text for piece in pieces] for name, pieces in several.items()},
        "end": found.end,
    }


WHOLE: dict[str, object] = {
    "number": NUMBER,
    "date": DATE,
    "names": ["SỞ NỘI VỤ"],
    "about": [],
    "marks": [],
}


@pytest.mark.parametrize(
    ("body", "found"),
    [
        pytest.param(
            table(*SIDES) + EMPTY + table((centred(NUMBER), centred(DATE))) + TITLE,
            {"end": 3},
            id="number and date in a second table",
        ),
        pytest.param(
            table(("", STATE)) + table((centred("SỞ NỘI VỤ") + centred(NUMBER), centred(DATE))),
            {"end": 2},
            id="the issuer in the second table too",
        ),
        pytest.param(
            table((table(*SIDES, (centred(NUMBER), centred(DATE))) + EMPTY,)) + TITLE,
            {"end": 1},
            id="a table within a table",
        ),
        pytest.param(
            table((table(*SIDES),), (table((centred(NUMBER), centred(DATE))),)) + TITLE,
            {"end": 1},
            id="two tables within a table",
        ),
        pytest.param(
            table(*SIDES, (centred(NUMBER), centred(DATE))).replace("</w:tbl>", "<w:tr/></w:tbl>"),
            {"end": 1},
            id="a row without cells",
        ),
        pytest.param(
            table(*SIDES) + par(f"{NUMBER}\t{DATE}") + TITLE,
            {"end": 2},
            id="number and date in a line below the table",
        ),
        pytest.param(
            table(*SIDES) + par(NUMBER) + par(ABOUT) + par(DATE) + TITLE,
            {"about": [ABOUT], "end": 4},
            id="number, subject and date in lines of their own",
        ),
        pytest.param(
            table(*SIDES, (centred(NUMBER), centred(DATE))) + EMPTY + par(ABOUT) + EMPTY + TITLE,
            {"about": [ABOUT], "end": 3},
            id="the subject alone below the table",
        ),
        pytest.param(
            table(*SIDES, (centred(NUMBER), centred(DATE))) + centred("Về việc tổ chức Hội nghị"),
            {"end": 1},
            id="the subject of a paper whose type is missing is none of the head",
        ),
        pytest.param(
            table(*SIDES, (centred(NUMBER), centred(DATE)))
            + table((par("Số: 1/KH"), par("Nội dung"))),
            {"end": 1},
            id="nor is what another table holds",
        ),
        pytest.param(
            table(*SIDES, (centred(NUMBER), "")) + TITLE + par(DATE),
            {"date": None, "end": 1},
            id="what stands below the title is none of the head",
        ),
        pytest.param(
            table(*SIDES, (centred(NUMBER), "")) + table((par("STT"), par("Nội dung"))) + par(DATE),
            {"date": None, "end": 1},
            id="nor is what stands below another table",
        ),
        pytest.param(
            centred("DỰ THẢO")
            + par("Bản in lần 2")
            + table(*SIDES, (centred(NUMBER), centred(DATE))),
            {"marks": ["DỰ THẢO"], "end": 3},
            id="a mark above the table",
        ),
        pytest.param(
            table((par("HỎA TỐC"),), borders="single")
            + table(*SIDES, (centred(NUMBER), centred(DATE))),
            {"marks": ["HỎA TỐC"], "end": 2},
            id="a mark in a frame above the table",
        ),
        pytest.param(
            table(*SIDES, (centred(NUMBER) + centred("Số: 06/KH-LĐLĐ"), centred(DATE))),
            {"end": 1},
            id="of two numbers the first",
        ),
        pytest.param(
            table(
                *SIDES,
                (
                    centred(NUMBER) + centred(ABOUT) + centred("năm 2026") + centred("-----"),
                    centred(DATE),
                ),
            ),
            {"about": [ABOUT, "năm 2026"], "end": 1},
            id="a subject of two lines with a rule below it",
        ),
        pytest.param(
            centred("SỞ NỘI VỤ") + STATE + par(NUMBER) + par(DATE),
            {"end": 5},
            id="lines, one below the other, and nothing after them",
        ),
        pytest.param(
            par("Mẫu số 01") + centred("SỞ NỘI VỤ") + STATE + par(NUMBER) + par(DATE) + TITLE,
            {"end": 6},
            id="lines below something else",
        ),
        pytest.param(
            centred("SỞ NỘI VỤ") + par("Phòng Tổ chức") + STATE + par(NUMBER) + par(DATE),
            {"end": 6},
            id="lines with something else among them",
        ),
        pytest.param(
            centred("SỞ NỘI VỤ") + STATE + centred("_____") + par(NUMBER) + par(DATE) + TITLE,
            {"end": 6},
            id="lines with a rule among them",
        ),
        pytest.param(
            centred("SỞ NỘI VỤ") + STATE + par(NUMBER) + par(DATE) + table((par("STT"), "")),
            {"end": 5},
            id="lines up to a table",
        ),
    ],
)
def test_head_is_found_however_its_columns_stand(body: str, found: dict[str, object]) -> None:
    assert told(head(body)) == WHOLE | found
