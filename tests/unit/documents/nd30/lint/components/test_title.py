"""Type and subject are told from what stands around them."""

import pytest

from dialogue_cli.documents.nd30.lint.components.title import Title, find_title
from tests.nd30.small import EMPTY, centred, par, read, table

TYPE = centred("KẾ HOẠCH", bold=True)
SUBJECT = centred("Tổ chức Hội nghị đối thoại", bold=True)
TEXT = par("Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:")
POWER = centred("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", bold=True)


def title(body: str) -> Title:
    return find_title(read(body).blocks, 0)


def told(found: Title) -> dict[str, object]:
    """What was found, in words."""
    return {
        "type": found.type.abbreviation if found.type else None,
        "name": found.name.text if found.name else None,
        "subject": [piece.text for piece in found.subject],
        "joined": found.joined,
        "working": found.working,
        "end": found.end,
    }


WHOLE: dict[str, object] = {
    "type": "KH",
    "name": "KẾ HOẠCH",
    "subject": ["Tổ chức Hội nghị đối thoại"],
    "joined": False,
    "working": False,
    "end": 2,
}
JOINED = "KẾ HOẠCH tổ chức Hội nghị đối thoại"


@pytest.mark.parametrize(
    ("body", "found"),
    [
        pytest.param(TYPE + SUBJECT + TEXT, {}, id="type and subject"),
        pytest.param(EMPTY + TYPE + SUBJECT + TEXT, {"end": 3}, id="below an empty line"),
        pytest.param(
            TYPE + EMPTY + SUBJECT + centred("_____") + TEXT, {"end": 4}, id="a rule below them"
        ),
        pytest.param(
            centred(JOINED, bold=True) + TEXT,
            {"name": JOINED, "subject": [], "joined": True, "end": 1},
            id="type and subject on one line",
        ),
        pytest.param(
            centred("KẾ HOẠCH</w:t><w:br/><w:t>Tổ chức Hội nghị", bold=True),
            {"subject": ["Tổ chức Hội nghị"], "end": 1},
            id="both in one paragraph",
        ),
        pytest.param(
            centred("DANH SÁCH ĐẠI BIỂU", bold=True) + TEXT,
            {"type": None, "name": "DANH SÁCH ĐẠI BIỂU", "subject": [], "working": True, "end": 1},
            id="a list is of no type",
        ),
        pytest.param(TYPE + SUBJECT + table((par("STT"),)), {}, id="a table below them"),
        pytest.param(
            TYPE + SUBJECT + centred("năm 2026", bold=True) * 6 + TEXT,
            {"subject": ["Tổ chức Hội nghị đối thoại", *["năm 2026"] * 6], "end": 8},
            id="a subject of many lines",
        ),
        pytest.param(
            TYPE + SUBJECT + centred("năm 2026", bold=True) * 9,
            {"subject": ["Tổ chức Hội nghị đối thoại", *["năm 2026"] * 6], "end": 8},
            id="a subject without an end is cut",
        ),
        pytest.param(
            centred("QUYẾT ĐỊNH", bold=True) + SUBJECT + POWER,
            {"type": "QĐ", "name": "QUYẾT ĐỊNH"},
            id="who decides is no subject",
        ),
        pytest.param(
            centred("QUYẾT ĐỊNH", bold=True) + POWER,
            {"type": "QĐ", "name": "QUYẾT ĐỊNH", "subject": [], "end": 1},
            id="nor where there is none",
        ),
        pytest.param(
            TYPE + SUBJECT + centred("(Kèm theo Tờ trình số 12)"), {}, id="nor what it comes with"
        ),
        pytest.param(TYPE + SUBJECT + centred("I. MỤC ĐÍCH", bold=True), {}, id="nor a heading"),
        pytest.param(TYPE + SUBJECT + centred("Phụ lục I", bold=True), {}, id="nor an annex"),
        pytest.param(
            TYPE + par("Tổ chức Hội nghị đối thoại") + TEXT,
            {},
            id="a subject that is neither bold nor centred",
        ),
        pytest.param(
            par("Căn cứ Luật Công đoàn;") + TYPE,
            {"type": None, "name": None, "subject": [], "end": 0},
            id="a paper that begins with its text",
        ),
        pytest.param(
            par("Hội nghị đối thoại") * 20,
            {"type": None, "name": None, "subject": [], "end": 0},
            id="a paper without a title",
        ),
    ],
)
def test_type_and_subject_end_where_something_else_begins(
    body: str, found: dict[str, object]
) -> None:
    assert told(title(body)) == WHOLE | found
