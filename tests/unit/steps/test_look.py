"""A search looks for words."""

import pytest

from dialogue_cli.model.reports import FindReport
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.look import NothingToFind, find


def test_a_search_for_no_word_is_wrong_usage_and_one_in_an_empty_office_finds_nothing(
    desk: Desk,
) -> None:
    for text in ("", " – ?!"):
        with pytest.raises(NothingToFind):
            find(desk, text)
    assert find(desk, "nhà ở") == FindReport("nhà ở", ())
