"""Which columns a blank form has, and what their cells take: forms.toml beside the headings of reference/."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, get_args

from dialogue_cli.reference import headings

Holds = Literal["text", "date", "count", "phone", "choice", "open", "money", "quantity"]


@dataclass(frozen=True, slots=True)
class FormColumn:
    """One column of a form: its field and heading, its width in characters, what its cells take."""

    field: str
    title: str
    width: int
    holds: Holds = "text"
    written: bool = False


@dataclass(frozen=True, slots=True)
class FormLayout:
    """The columns of a form and how many rows stand ready."""

    columns: tuple[FormColumn, ...]
    rows: int


def form_layout(kind: str) -> FormLayout:
    """The layout of one kind's form; KeyError when there is none."""
    return _layouts()[kind]


@cache
def _layouts() -> dict[str, FormLayout]:
    text = files("dialogue_cli.workbooks").joinpath("forms.toml").read_text(encoding="utf-8")
    return {kind: _layout(kind, table) for kind, table in tomllib.loads(text).items()}


def _layout(kind: str, table: dict[str, list[dict[str, str]]]) -> FormLayout:
    titles = {column.field: column.title for column in headings.columns(kind)}
    columns = tuple(
        FormColumn(
            field=row["field"],
            title=titles[row["field"]],
            width=int(row["width"]),
            holds=_holds(row.get("holds", "text")),
            written=bool(row.get("written", False)),
        )
        for row in table["column"]
    )
    return FormLayout(columns, int(str(table["rows"])))


def _holds(name: str) -> Holds:
    known: tuple[Holds, ...] = get_args(Holds)
    return next(one for one in known if one == name)
