"""The builder's layout: what the decree fixes (decree.toml), and one choice where it leaves one (rules.toml)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from dialogue_cli.documents.nd30.decree import decree_rule, look_rule

Align = Literal["both", "center", "left", "right"]


@dataclass(frozen=True, slots=True)
class Style:
    """How one kind of paragraph looks; sizes in points, lengths in twips.

    `new_page` starts one before it; `rule` draws a line below the paragraph and nothing else;
    `outline` is its level in Word's navigation; `exactly` is the height of its lines, 0 where letters decide.
    """

    key: str
    name: str
    size: float
    bold: bool = False
    italic: bool = False
    caps: bool = False
    align: Align = "left"
    first_line: int = 0
    left: int = 0
    right: int = 0
    before: int = 0
    after: int = 0
    keep_next: bool = False
    keep_lines: bool = False
    new_page: bool = False
    rule: bool = False
    outline: int | None = None
    exactly: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """An A4 page in portrait, in twips (ND30-PAGE-01 … 06)."""

    width: int
    height: int
    top: int
    bottom: int
    left: int
    right: int
    header: int

    @property
    def text_width(self) -> int:
        """Width between the margins."""
        return self.width - self.left - self.right

    @property
    def turned(self) -> "Page":
        """The same page in landscape, margins unchanged (ND30-ANNEX-10)."""
        return Page(
            self.height, self.width, self.top, self.bottom, self.left, self.right, self.header
        )


@dataclass(frozen=True, slots=True)
class HeaderChoice:
    """One way to lay out the header: width of the left column (twips) and sizes (points)."""

    left: int
    country: float
    motto: float
    names: float
    place: float


@dataclass(frozen=True, slots=True)
class SignatureRules:
    """The signature block: column widths, room to sign, gap above (twips).

    The list of recipients flows over the page when it has more lines than are kept whole.
    """

    columns: tuple[int, int]
    room: int
    gap: int
    lines_kept_whole: int
    lines_beside_signer: int


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything in rules.toml, and what the decree fixes."""

    font: str
    language: str
    point_letters: tuple[str, ...]
    page: Page
    texts: Mapping[str, str]
    fractions: Mapping[str, float]
    signature: SignatureRules
    cell_margin: int
    table_gap: int
    narrowest_column: int
    headers: tuple[HeaderChoice, ...]
    together: tuple[str, ...]
    styles: Mapping[str, Style]


@cache
def rules() -> Rules:
    """The layout values, read once."""
    text = (files("dialogue_cli.documents.nd30") / "rules.toml").read_text(encoding="utf-8")
    data: dict[str, Any] = tomllib.loads(text)
    columns = tuple(data["signature"].pop("columns"))
    return Rules(
        font=decree_rule("ND30-PAGE-07").values["font"],
        language=data["language"],
        point_letters=tuple(decree_rule("ND30-STRUCT-02").values["letters"]),
        page=_page(data["page"]),
        texts={**_fixed_texts(), **data["texts"]},
        fractions=data["rules"],
        signature=SignatureRules(columns=columns, **data["signature"]),
        cell_margin=data["table"]["cell_margin"],
        table_gap=data["table"]["gap"],
        narrowest_column=data["table"]["narrowest"],
        headers=tuple(HeaderChoice(**choice) for choice in data["header"]),
        together=tuple(data["wrapping"]["together"]),
        styles={key: _style(key, values) for key, values in data["styles"].items()},
    )


def style(key: str) -> Style:
    """The style of that key."""
    return rules().styles[key]


def _page(given: dict[str, Any]) -> Page:
    """The decree's paper with the margins chosen."""
    width, height = decree_rule("ND30-PAGE-01").values["size"]
    return Page(width=width, height=height, **given)


def _fixed_texts() -> dict[str, str]:
    """The words that no paper may write otherwise."""
    return {
        "country": decree_rule("ND30-QH-01").values["texts"][0],
        "motto": decree_rule("ND30-QH-03").values["texts"][0],
        "recipients": decree_rule("ND30-RCP-01").values["text"],
    }


def _style(key: str, given: dict[str, Any]) -> Style:
    """A style with what the rule that it follows fixes; its own values only where the rule is silent."""
    look = look_rule(given.pop("follows")) if "follows" in given else None
    if look is None:
        return Style(key=key, **given)
    fixed = {"bold": look.bold, "italic": look.italic, "align": look.align}
    told = {name: value for name, value in fixed.items() if value not in (None, "")}
    if look.case == "upper":
        told["caps"] = True
    return Style(key=key, **{**given, **told})
