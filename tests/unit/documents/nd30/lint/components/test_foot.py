"""The foot is found however recipients and signer are put beside each other."""

import pytest

from dialogue_cli.documents.nd30.lint.components.foot import Foot, find_foot
from tests.nd30.small import EMPTY, box, centred, par, read, table

LONG = "Các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành văn bản này kể từ ngày ký./."
TEXT = par(LONG)
LABEL = par("Nơi nhận:")
COPIES = par("- Như trên;") + par("- Lưu: VT.")
TITLE, NAME = centred("GIÁM ĐỐC", bold=True), centred("Trần Thị Mai", bold=True)
BOX = box(TITLE + NAME)


def foot(body: str) -> Foot:
    blocks = read(body).blocks
    return find_foot(blocks, 0, len(blocks))


def told(found: Foot) -> dict[str, object]:
    """The texts of what was found."""
    several = {"recipients": found.recipients, "authority": found.authority, "others": found.others}
    return {
        **{name: [piece.text for piece in pieces] for name, pieces in several.items()},
        "label": found.label.text if found.label else None,
        "name": found.name.text if found.name else None,
        "start": found.start,
    }


WHOLE: dict[str, object] = {
    "label": "Nơi nhận:",
    "recipients": ["- Như trên;", "- Lưu: VT."],
    "authority": ["GIÁM ĐỐC"],
    "name": "Trần Thị Mai",
    "others": [],
    "start": 1,
}
UNLABELLED: dict[str, object] = {"label": None, "recipients": []}


@pytest.mark.parametrize(
    ("body", "found"),
    [
        pytest.param(TEXT + table((LABEL + COPIES, TITLE + NAME)), {}, id="a table"),
        pytest.param(
            TEXT + table((table((LABEL + COPIES, TITLE + NAME)),)), {}, id="a table within a table"
        ),
        pytest.param(
            TEXT + TITLE + EMPTY + NAME + table((LABEL + COPIES,)),
            {},
            id="the signer in lines above a table of recipients",
        ),
        pytest.param(
            TEXT + table((par("Biểu"),)) + BOX + table((LABEL + COPIES,)),
            {"start": 2},
            id="the signer in a box above a table of recipients",
        ),
        pytest.param(
            TEXT + TITLE + NAME + LABEL + COPIES, {}, id="the signer above the recipients"
        ),
        pytest.param(
            TEXT + LABEL + COPIES + TITLE + NAME, {}, id="the signer below the recipients"
        ),
        pytest.param(TEXT + BOX + LABEL + COPIES, {}, id="the signer in a box"),
        pytest.param(
            table((par("Biểu"),)) + TITLE + NAME + LABEL + COPIES,
            {},
            id="the signer right below a table of the text",
        ),
        pytest.param(
            TEXT + LABEL + par("Sở Y tế;") + COPIES + TITLE + NAME,
            {"recipients": ["Sở Y tế;", "- Như trên;", "- Lưu: VT."]},
            id="a recipient without its dash",
        ),
        pytest.param(
            TEXT + TITLE + NAME + TEXT + LABEL + COPIES,
            {"start": 4, "authority": [], "name": None},
            id="a title far above the recipients is none of the foot",
        ),
        pytest.param(
            TEXT + TITLE + NAME + LABEL + COPIES + table((par("Biểu kèm theo"),)),
            {},
            id="what a table below holds is none of the foot",
        ),
        pytest.param(TEXT + TITLE + NAME, UNLABELLED, id="a signer without recipients"),
        pytest.param(
            TEXT + table((par("Biểu"),), borders="single") + TITLE + NAME,
            UNLABELLED | {"start": 2},
            id="a signer below a table with borders",
        ),
        pytest.param(
            par("Hội trường tỉnh") * 10 + LABEL + COPIES,
            {"authority": [], "name": None, "start": 10},
            id="recipients without a signer",
        ),
        pytest.param(
            TEXT + table((EMPTY, TITLE + NAME)),
            UNLABELLED,
            id="a signer without recipients in a table",
        ),
        pytest.param(
            TEXT + TITLE + NAME + TEXT, UNLABELLED, id="a text below the signer is no name"
        ),
        pytest.param(
            TEXT + par("Giám đốc Sở Nội vụ báo cáo."),
            UNLABELLED | {"authority": [], "name": None, "start": 2},
            id="no foot",
        ),
        pytest.param(
            TEXT + table((LABEL + COPIES, TITLE + par("[… họ tên người ký]"))),
            {"name": "[… họ tên người ký]"},
            id="a draft that leaves room for the name",
        ),
        pytest.param(
            TEXT + table((LABEL + COPIES, TITLE + par("(Đã ký)") + NAME)),
            {},
            id="a remark that it is signed",
        ),
        pytest.param(
            TEXT + table((LABEL + COPIES, TITLE)), {"name": None}, id="a title without a name"
        ),
        pytest.param(
            TEXT + table((par("Vào sổ:") + LABEL + COPIES, TITLE + NAME)),
            {"others": ["Vào sổ:"]},
            id="a line above the recipients",
        ),
        pytest.param(
            TEXT
            + table(
                (LABEL + COPIES, TITLE + NAME + centred("CHỦ TỌA", bold=True) + centred("Lê An"))
            ),
            {"others": ["GIÁM ĐỐC", "Trần Thị Mai"], "authority": ["CHỦ TỌA"], "name": "Lê An"},
            id="two signers, one below the other",
        ),
    ],
)
def test_foot_is_found_however_recipients_and_signer_stand(
    body: str, found: dict[str, object]
) -> None:
    assert told(foot(body)) == WHOLE | found


def test_empty_lines_above_label_and_signer_are_counted() -> None:
    found = foot(table((EMPTY + LABEL + COPIES, EMPTY * 2 + TITLE + NAME)))
    assert (found.above["label"], found.above["authority"]) == (1, 2)
