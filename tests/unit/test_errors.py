import pytest

from dialogue_cli.errors import likely


@pytest.mark.parametrize(
    ("name", "words"),
    [("agend", " (có phải là “agenda”?)"), ("plna", " (có phải là “plan”?)"), ("xyz", "")],
)
def test_only_a_near_name_is_offered(name: str, words: str) -> None:
    assert likely(name, ("agenda", "plan")) == words
