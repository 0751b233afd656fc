"""What each paragraph of the content is."""

import pytest

from dialogue_cli.documents.nd30.lint.components.content import classify
from tests.nd30.small import EMPTY, centred, par, read, table

LAW = "Căn cứ Luật Công đoàn ngày 27 tháng 11 năm 2024"
ITALIC = par(f"{LAW}.", rpr="<w:i/>")


def kinds(body: str, *, decision: bool = False) -> list[str]:
    return [part.kind for part in classify(read(body).blocks, decision=decision)]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        pytest.param(par(f"{LAW};"), ["basis"], id="one that ends with its semicolon"),
        pytest.param(ITALIC, ["basis"], id="one in italics"),
        pytest.param(par(f"{LAW}."), ["plain"], id="a sentence that begins so"),
        pytest.param(par(f"{LAW},") * 2, ["basis", "basis"], id="several"),
        pytest.param(
            par(f"{LAW}; Căn cứ Nghị định số 30/2020/NĐ-CP."), ["basis"], id="two in one paragraph"
        ),
        pytest.param(
            par(f"{LAW}, Sở Nội vụ ban hành Kế hoạch này."), ["plain"], id="what opens the text"
        ),
        pytest.param(par(f"{LAW}, thực hiện các việc:"), ["plain"], id="what announces a list"),
        pytest.param(
            par("Sở Nội vụ báo cáo.") + ITALIC, ["plain", "plain"], id="one after other text"
        ),
        pytest.param(
            centred("GIÁM ĐỐC SỞ NỘI VỤ") + EMPTY + ITALIC,
            ["power", "blank", "basis"],
            id="one below who decides",
        ),
        pytest.param(
            centred("QUYẾT ĐỊNH:") + ITALIC, ["resolves", "plain"], id="one below what is resolved"
        ),
    ],
)
def test_basis_is_told_from_text_that_begins_like_one(body: str, found: list[str]) -> None:
    assert kinds(body) == found


def test_decision_begins_with_bases_however_they_end() -> None:
    assert kinds(par(f"{LAW}, Sở Nội vụ ban hành Kế hoạch này."), decision=True) == ["basis"]


def test_captions_and_remarks_beside_a_table_are_not_regulated() -> None:
    body = par("Bảng 1. Số kiến nghị") + table((par("STT"),)) + par("Đơn vị tính: kiến nghị")
    assert kinds(body + par("(Chi tiết gửi kèm)") + par("Bảng 1 nêu số kiến nghị.")) == [
        "note",
        "note",
        "note",
        "plain",
    ]
