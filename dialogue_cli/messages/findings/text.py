"""The shape of the texts of one code."""

from typing import Literal, NamedTuple


class CheckText(NamedTuple):
    """The texts of one code; `message` and `remedy` have {named} places, `why` names the rule or the law."""

    severity: Literal["error", "warning", "info"]
    title: str
    message: str
    remedy: str
    why: str
    bad: str
    good: str
