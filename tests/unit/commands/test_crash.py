"""Our own faults are told by their kind alone."""

import tempfile
from pathlib import Path

import pytest

from dialogue_cli.commands.crash import report
from dialogue_cli.messages import errors as say


def written(error: Exception) -> str:
    sentence = report(error)
    name = next(word for word in sentence.split() if word.endswith(".log"))
    text = Path(name).read_text(encoding="utf-8")
    Path(name).unlink()
    return text


def test_an_error_that_causes_itself_is_told_once() -> None:
    error = ValueError("Nguyễn Văn A")
    error.__cause__ = error
    assert written(error) == "builtins.ValueError\n"


def test_causes_are_told_without_what_they_say() -> None:
    error = ValueError("Nguyễn Văn A")
    error.__cause__ = KeyError("0900000001")
    assert written(error) == "builtins.ValueError < builtins.KeyError\n"


def test_where_no_file_can_be_written_the_kind_of_error_is_told_at_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "khong-co"))
    assert report(ValueError("Nguyễn Văn A")) == say.INTERNAL_NO_LOG.format(
        kind="builtins.ValueError"
    )
