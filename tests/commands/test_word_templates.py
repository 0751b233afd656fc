"""An office's own Word file among its templates."""

import json
from pathlib import Path

import pytest

from tests import docx
from tests.commands.test_templates import checked
from tests.conftest import Dialogue
from tests.word_files import word


@pytest.fixture
def own(example: Path) -> Path:
    """The office's folder of templates."""
    folder = example / "templates"
    folder.mkdir()
    return folder


def test_a_word_file_is_used_in_place_of_the_text_template_and_linted(
    dialogue: Dialogue, example: Path, own: Path
) -> None:
    (own / "Plan.DOCX").write_bytes(word("Số: {{ paper.number }}", "Có {{ total | two }} đại biểu"))
    said = dialogue("-w", example, "plan", "--json")
    (paper,) = json.loads(said.out)["papers"]
    made = docx.paragraphs(example / "2024/papers/ke-hoach-2024.docx")
    assert made == ["Số:        ", "Có 160 đại biểu"]
    assert "chưa đúng thể thức" in paper["warning"]
    assert checked(dialogue, example) == (0, {"plan": ""})


def test_what_word_keeps_beside_an_open_file_is_no_template(
    dialogue: Dialogue, example: Path, own: Path
) -> None:
    (own / "~$plan.docx").write_bytes(b"x")
    assert checked(dialogue, example) == (0, {})


def test_where_there_are_both_the_word_file_counts_and_that_is_told(
    dialogue: Dialogue, example: Path, own: Path
) -> None:
    assert dialogue("-w", example, "templates", "copy", "plan").code == 0
    (own / "plan.docx").write_bytes(word("của phòng"))
    said = dialogue("-w", example, "plan", "--json")
    (paper,) = json.loads(said.out)["papers"]
    assert "Văn phòng có cả plan.docx và plan.md.j2" in paper["warning"]
    assert docx.paragraphs(example / "2024/papers/ke-hoach-2024.docx") == ["của phòng"]


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("plan.docx", b"", "tệp không có nội dung"),
        ("plan.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "plan.docx"),
        ("plan.docx", word("{{ veneu }}"), "có phải là “venue”"),
        ("plan.docx", word("a")[:200], "plan.docx"),
        ("plna.docx", word("a"), "Không có văn bản nào tên “plna” (có phải là “plan”?)"),
        ("plan.doc", b"x", "không phải tài liệu Word dạng .docx"),
        ("plan.docm", b"x", "không phải tài liệu Word dạng .docx"),
    ],
)
def test_a_file_that_cannot_serve_is_told(
    dialogue: Dialogue, example: Path, own: Path, name: str, content: bytes, told: str
) -> None:
    (own / name).write_bytes(content)
    code, faults = checked(dialogue, example)
    assert (code, len(faults)) == (1, 1)
    assert told in next(iter(faults.values()))


def test_a_broken_word_file_stops_the_paper_and_writes_nothing(
    dialogue: Dialogue, example: Path, own: Path
) -> None:
    (own / "plan.docx").write_bytes(word("a", "{{ veneu }}"))
    said = dialogue("-w", example, "plan")
    assert (said.code, "đoạn “{{ veneu }}”" in said.err) == (3, True)
    assert not (example / "2024/papers").exists()


def test_a_file_to_start_from_gives_the_same_paper(
    dialogue: Dialogue, example: Path, tmp_path: Path
) -> None:
    assert dialogue("-w", example, "plan", "-o", tmp_path / "goc.docx").code == 0
    said = dialogue("-w", example, "templates", "copy", "plan", "--word")
    assert (said.code, "Word" in said.out) == (0, True)
    assert (example / "templates/plan.docx").is_file()
    assert checked(dialogue, example) == (0, {"plan": ""})
    assert dialogue("-w", example, "plan", "-o", tmp_path / "moi.docx").code == 0
    made, meant = (docx.paragraphs(tmp_path / name) for name in ("moi.docx", "goc.docx"))
    assert list(filter(None, made)) == list(filter(None, meant))
    assert dialogue("-w", example, "templates", "copy", "plan", "--word").code == 3
