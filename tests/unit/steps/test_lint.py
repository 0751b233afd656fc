"""A file that is to be looked at is there and can be read, or it is told."""

from pathlib import Path

import pytest

from dialogue_cli.steps.lint import PaperClosedToUs, PaperMissing, content_of


def test_a_file_that_is_gone_or_locked_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.docx"
    with pytest.raises(PaperMissing) as told:
        content_of(file)
    assert "a.docx" in told.value.sentence
    file.write_bytes(b"PK")
    assert content_of(file) == b"PK"

    def locked(_path: Path) -> bytes:
        raise PermissionError(13, "open in Word")

    monkeypatch.setattr(Path, "read_bytes", locked)
    with pytest.raises(PaperClosedToUs) as told_too:
        content_of(file)
    assert "a.docx" in told_too.value.sentence
