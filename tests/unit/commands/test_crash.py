"""Our own faults are told by their kind alone."""

from pathlib import Path

from dialogue_cli.commands.crash import report


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
