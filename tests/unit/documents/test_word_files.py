"""The office's own Word files are read, or it is told why not."""

from pathlib import Path

import pytest

from dialogue_cli.documents.errors import TemplateUnreadableError, WordTemplateRefusedError
from dialogue_cli.documents.word_files import MOST_BYTES, read_word


def test_a_file_too_large_to_be_a_template_is_not_read(tmp_path: Path):
    path = tmp_path / "plan.docx"
    with path.open("wb") as out:
        out.truncate(MOST_BYTES + 1)
    with pytest.raises(WordTemplateRefusedError) as told:
        read_word(path)
    assert told.value.places["file"] == "plan.docx"


def test_a_file_that_the_system_does_not_open_is_told(tmp_path: Path):
    (tmp_path / "plan.docx").mkdir()
    for name in ("plan.docx", "khong-co.docx"):
        with pytest.raises(TemplateUnreadableError):
            read_word(tmp_path / name)
