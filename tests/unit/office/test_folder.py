"""The office as a folder."""

from pathlib import Path

import pytest

from dialogue_cli.office.errors import NoYearYet
from dialogue_cli.office.folder import Folder


def test_an_office_without_a_conference_has_no_year_to_go_by(tmp_path: Path) -> None:
    (tmp_path / "2024").mkdir()  # a folder without conference.toml
    with pytest.raises(NoYearYet):
        Folder(tmp_path).year(None)
