"""The rules of the decree as data: what builder and linter both go by, read from decree.toml."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Literal

from dialogue_cli.messages import lint as say
from dialogue_cli.model.findings import Severity

Profile = Literal["nd30", "union"]
IN_FORCE = date(2020, 3, 5)  # Đ.37
OFF = "off"
# After the number of an annex, a part or a section of it, a comma.
_AFTER_ANNEX = re.compile(r"((?<![^\W\d_])[IVX]+)\s+(?=\S)")
_FIELDS = frozenset(
    ("clause", "severity", "union", "from", "title", "rule", "message", "remedy", "look")
)


@dataclass(frozen=True, slots=True)
class LookRule:
    """How a component has to look; None where the decree is silent. Sizes in points, both ends allowed."""

    size: tuple[float, float]
    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    case: str = ""
    align: str = ""


@dataclass(frozen=True, slots=True)
class DecreeRule:
    """One rule: where it stands, how serious a breach is, what is told, and the values that may be.

    `union` is the severity for union papers, empty where it does not hold there.
    """

    id: str
    clause: str
    severity: Severity
    union: Severity | None
    since: date
    title: str
    rule: str
    message: str
    remedy: str
    look: LookRule | None
    values: Mapping[str, Any]

    @property
    def family(self) -> str:
        """What the middle of its id says: PAGE, QH, BODY."""
        return self.id.split("-")[1]

    def severity_in(self, profile: Profile) -> Severity | None:
        """How serious a breach is under that profile; None where the rule does not hold."""
        return self.union if profile == "union" else self.severity


@cache
def decree() -> Mapping[str, DecreeRule]:
    """All rules by id, in the order of the decree."""
    text = (files("dialogue_cli.documents.nd30") / "decree.toml").read_text(encoding="utf-8")
    return MappingProxyType({key: _rule(key, entry) for key, entry in tomllib.loads(text).items()})


def decree_rule(rule: str) -> DecreeRule:
    """The rule of that id."""
    return decree()[rule]


def look_rule(rule: str) -> LookRule:
    """How the component of that rule has to look; KeyError of a rule that is not about looks."""
    look = decree()[rule].look
    if look is None:
        raise KeyError(rule)
    return look


def _rule(key: str, entry: Mapping[str, Any]) -> DecreeRule:
    severity: Severity = entry["severity"]
    told = entry.get("union", severity)
    return DecreeRule(
        id=key,
        clause=entry["clause"],
        severity=severity,
        union=None if told == OFF else told,
        since=entry.get("from", IN_FORCE),
        title=entry["title"],
        rule=entry["rule"],
        message=entry.get("message", ""),
        remedy=entry["remedy"],
        look=_look(entry["look"]) if "look" in entry else None,
        values=MappingProxyType({k: v for k, v in entry.items() if k not in _FIELDS}),
    )


def _look(entry: Mapping[str, Any]) -> LookRule:
    low, high = entry["size"]
    return LookRule(**{**entry, "size": (low, high)})


def clause_in_words(clause: str) -> str:
    """A clause as people cite it: “PLI P.I M.II k.6.đ” is Phụ lục I, Phần I, Mục II, điểm đ khoản 6."""
    told = []
    for one in clause.split("; "):
        words = one
        for form, spoken in say.CLAUSES:
            words = re.sub(form, spoken, words)
        told.append(_AFTER_ANNEX.sub(r"\1, ", words))
    return "; ".join(told)
