"""Names that no file system and no markup is fond of: a right paper all the same, in its folder."""

import re
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from dialogue_cli.documents.values import printable
from tests import docx
from tests.conftest import Dialogue
from tests.workbooks import one_sheet

LONG = "Công ty " + "trách nhiệm " * 16 + "hữu hạn"
UNITS = (
    *("../../x", "CON", "con", "nul.txt", "aux", "Đơn vị cuối. . ", "....", "-", "C:\\a/b:c*d?e"),
    *("Công đoàn “Sao” & 'Mai' <b>", "CÔNG ĐOÀN SAO MAI", "Công đoàn sao mai", LONG, "x" * 200),
    *(
        "\u202eđảo\u202c ngược",
        "\u05d0\u05d1\u05d2 Do Thái",
        "👩\u200d💼 vui 😀",
        "{{ 7*7 }} {% if %}",
    ),
    *(
        "| a | **b** # `c` [d](e) ::: annex",
        "A\u0301 rời",
        "\ufeffx\u200b",
        "]]> <w:p/> &amp; &#x0;",
    ),
)
SAFE = re.compile(r"\d{2,}(-[a-z0-9]+)*\.docx")
NOT_A_LETTER = re.compile(r"\W+")


def letters(text: str) -> str:
    """A name without the blanks and marks that reading a sheet may tidy up."""
    return NOT_A_LETTER.sub("", printable(text)).casefold()


@pytest.fixture
def full(dialogue: Dialogue, example: Path, tmp_path: Path) -> Path:
    """An office to which units and people of such names have written."""
    asks = [
        ("STT", "Đơn vị", "Nội dung kiến nghị"),
        *(
            (n, unit, f"Đề nghị công ty đóng đủ bảo hiểm xã hội cho tôi trong {n + 1} tháng còn nợ")
            for n, unit in enumerate(UNITS, start=1)
        ),
        *(
            (n + 100, unit, f"Đề nghị Sở Xây dựng làm nhà ở xã hội số {n} cho công nhân khu {unit}")
            for n, unit in enumerate(UNITS, start=1)
        ),
    ]
    people = [
        ("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Thành phần"),
        *((n, unit, "Giám đốc", unit, "Doanh nghiệp") for n, unit in enumerate(UNITS, start=1)),
    ]
    for name, rows in (("kien-nghi.xlsx", asks), ("dai-bieu.xlsx", people)):
        one_sheet(tmp_path / name, rows)
        assert dialogue("-w", example, "import", tmp_path / name).code in {0, 1}
    assert dialogue("-w", example, "triage").code in {0, 1}
    return example


def whole(file: Path) -> list[str]:
    """The paragraphs of a .docx every part of which is sound XML."""
    with zipfile.ZipFile(file) as parts:
        for name in parts.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(parts.read(name))
    return docx.paragraphs(file)


def test_papers_of_awkward_names_are_right_and_stay_in_their_folder(
    dialogue: Dialogue, full: Path, tmp_path: Path
) -> None:
    before = {path for path in tmp_path.rglob("*") if not path.is_relative_to(full / "2024")}
    papers = ("assignment-each", "invitation-each", "transfer", "proposal")
    assert dialogue("-w", full, "render", "--draft", *papers).code == 1
    after = {path for path in tmp_path.rglob("*") if not path.is_relative_to(full / "2024")}
    assert {path.name for path in after - before} <= {"register.sqlite3", "here"}
    made = sorted((full / "2024/papers").rglob("*.docx"))
    each = [file for file in made if file.parent != full / "2024/papers"]
    assert len(each) > 2 * 15
    assert [file.name for file in each if not SAFE.fullmatch(file.name)] == []
    assert len({str(file).casefold() for file in made}) == len(made)
    said = letters("".join(text for file in made for text in whole(file)))
    assert [unit for unit in UNITS if letters(unit) not in said] == []


@pytest.mark.parametrize("name", ["CON.docx", "nul.tar.docx", "Com1.docx", "aux .docx"])
def test_a_name_that_windows_keeps_for_itself_is_refused(
    dialogue: Dialogue, example: Path, name: str
) -> None:
    said = dialogue("-w", example, "plan", "-o", name)
    assert (said.code, "Windows" in said.err) == (3, True)
    assert not Path(name).exists()


@pytest.mark.parametrize("name", ["LPT9", "văn bản.", "in ra "])
def test_so_is_a_folder_of_such_a_name(dialogue: Dialogue, example: Path, name: str) -> None:
    said = dialogue("-w", example, "render", "plan", "-o", name)
    assert (said.code, "Windows" in said.err) == (3, True)
    assert not Path(name).exists()
