import pytest

from dialogue_cli.errors import DialogueError, likely


@pytest.mark.parametrize(
    ("name", "words"),
    [("agend", " (có phải là “agenda”?)"), ("plna", " (có phải là “plan”?)"), ("xyz", "")],
)
def test_only_a_near_name_is_offered(name: str, words: str) -> None:
    assert likely(name, ("agenda", "plan")) == words


def test_scripts_tell_an_error_by_the_words_of_its_class() -> None:
    class NotABackup(DialogueError):
        """An article stands alone, as any word."""

    class RegisterBusyError(DialogueError):
        """The ending says nothing more."""

    assert [NotABackup().code, RegisterBusyError().code] == ["not-a-backup", "register-busy"]
