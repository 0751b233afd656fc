"""The sizes of cards (sizes.toml): what a template may name as its `card`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class CardSize:
    """One kind of card; lengths in mm, sizes of letters in points.

    `across` and `down` count the cards on a sheet of A4; `code` is the width kept for a QR, 0 for none; `tents` are
    printed twice, upside down to each other, to be folded between; `least` is the smallest size of a name.
    """

    landscape: bool
    across: int
    down: int
    width: float
    height: float
    margin: float
    code: float
    tents: bool
    name: float
    title: float
    text: float
    least: float


@cache
def card_sizes() -> Mapping[str, CardSize]:
    """The kinds of card by name."""
    written = files(__package__).joinpath("sizes.toml").read_text("utf-8")
    return {name: CardSize(**values) for name, values in tomllib.loads(written).items()}
