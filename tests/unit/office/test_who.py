"""Who does it, and where, on systems that do not tell."""

import getpass
import os
from pathlib import Path

import pytest

from dialogue_cli.office.who import current_actor, surroundings


@pytest.mark.parametrize("failure", [OSError, KeyError, ImportError])
def test_a_system_without_login_names_gives_a_question_mark(
    monkeypatch: pytest.MonkeyPatch, failure: type[Exception]
) -> None:
    def fails() -> str:
        raise failure

    monkeypatch.setattr(getpass, "getuser", fails)
    assert current_actor().name == "?"


def test_in_a_folder_that_has_been_deleted_the_root_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone() -> Path:
        raise FileNotFoundError

    monkeypatch.setattr(Path, "cwd", gone)
    assert surroundings().here == Path(os.path.abspath(os.sep))  # noqa: PTH100
