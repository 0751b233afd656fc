"""Who a paper is addressed to, on one line or on several."""

import pytest

from dialogue_cli.documents.nd30.lint.components.address import Address, find_address
from tests.nd30.small import EMPTY, par, read, table

LABEL = par("Kính gửi:")
ITEMS = par("- Sở Y tế;") + par("- Sở Xây dựng.")
TEXT = par("Ngày 10 tháng 6 năm 2026, Ủy ban nhân dân tỉnh giao nhiệm vụ.")


def told(body: str) -> tuple[str, list[str], int] | None:
    """What stands on the line itself, the lines below it, where the address ends."""
    blocks = read(body).blocks
    found: Address | None = find_address(blocks, 0, len(blocks))
    return found and (found.own, [piece.text for piece in found.items], found.end)


SEVERAL = ["- Sở Y tế;", "- Sở Xây dựng."]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        pytest.param(LABEL + ITEMS + TEXT, ("", SEVERAL, 3), id="several"),
        pytest.param(LABEL + EMPTY + ITEMS + TEXT, ("", SEVERAL, 4), id="below an empty line"),
        pytest.param(LABEL + ITEMS, ("", SEVERAL, 3), id="nothing after them"),
        pytest.param(LABEL + ITEMS + table((TEXT,)), ("", SEVERAL, 3), id="a table after them"),
        pytest.param(
            table(("", LABEL + ITEMS)) + TEXT, ("", SEVERAL, 1), id="all of them in a table"
        ),
        pytest.param(par("Kính gửi: Sở Y tế") + TEXT, ("Sở Y tế", [], 1), id="one"),
        pytest.param(
            "<w:p><w:r><w:t>Kính gửi:</w:t><w:tab/><w:t>Sở Y tế</w:t></w:r></w:p>" + TEXT,
            ("Sở Y tế", [], 1),
            id="one behind a tab",
        ),
        pytest.param(
            "<w:p><w:r><w:t>Kính gửi:</w:t><w:tab/><w:t>- Sở Y tế;</w:t></w:r></w:p>"
            + par("- Sở Xây dựng.")
            + TEXT,
            ("- Sở Y tế;", ["- Sở Xây dựng."], 2),
            id="the first of several behind a tab",
        ),
        pytest.param(TEXT, None, id="none"),
    ],
)
def test_addressees_are_found_beside_the_label_and_below_it(
    body: str, found: tuple[str, list[str], int] | None
) -> None:
    assert told(body) == found
