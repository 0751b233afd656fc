"""Papers as plain data, to be written as .docx in many ways and to be broken one rule at a time."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

Line = tuple[str, str]  # role, text


@dataclass(frozen=True)
class Look:
    """How the paragraphs of one role look; lengths in twips, size in points."""

    size: float = 14
    bold: bool = False
    italic: bool = False
    underline: bool = False
    caps: bool = False
    align: str = "left"
    first: int = 0
    left: int = 0
    before: int = 0
    after: int = 0
    line: int = 240
    line_rule: str = "auto"
    font: str = "Times New Roman"
    colour: str = "000000"
    box: bool = False
    contextual: bool = False


BODY = Look(align="both", first=567, before=120)
BOLD_BODY = replace(BODY, bold=True)
CENTRED = Look(align="center")
LOOKS: Mapping[str, Look] = {
    "country": Look(13, bold=True, align="center"),
    "motto": Look(14, bold=True, align="center"),
    "superior": Look(13, align="center"),
    "issuer": Look(13, bold=True, align="center"),
    "number": Look(13, align="center"),
    "date": Look(14, italic=True, align="center"),
    "about": Look(12, align="center", before=120),
    "type": Look(14, bold=True, align="center", before=240),
    "subject": Look(14, bold=True, align="center"),
    "urgent": Look(13, bold=True, align="center", box=True),
    "to": Look(14, left=1985, before=120),
    "to_item": Look(14, left=2835),
    "power": Look(14, bold=True, align="center", before=120),
    "basis": replace(BODY, italic=True),
    "part": Look(14, bold=True, align="center", before=120),
    "part_title": Look(14, bold=True, align="center", before=120),
    "article": BOLD_BODY,
    "section": BOLD_BODY,
    "clause": BOLD_BODY,
    "body": BODY,
    "item": BODY,
    "point": BODY,
    "recipients": Look(12, bold=True, italic=True),
    "recipient": Look(11),
    "authority": Look(14, bold=True, align="center"),
    "name": Look(14, bold=True, align="center", before=1300),
    "annex": Look(14, bold=True, align="center"),
    "annex_title": Look(14, bold=True, align="center"),
    "attached": Look(14, italic=True, align="center"),
    "page": Look(14, align="center"),
    "address": Look(11, align="center"),
    "cell": Look(12),
}
PAGE: Mapping[str, int] = {
    "w": 11906,
    "h": 16838,
    "top": 1134,
    "bottom": 1134,
    "left": 1701,
    "right": 1134,
}


@dataclass(frozen=True)
class Doc:
    """A whole paper. `rules` are lengths as shares of the text above, 0: none; `rule_style` how they are drawn.

    `number_at`: header or footer; `number_on_first`: whether page one shows it.
    """

    left: tuple[Line, ...]
    left_low: tuple[Line, ...]
    right: tuple[Line, ...]
    right_low: tuple[Line, ...]
    title: tuple[Line, ...]
    body: tuple[Line, ...]
    foot_left: tuple[Line, ...]
    foot_right: tuple[Line, ...]
    annexes: tuple[tuple[Line, ...], ...] = ()
    looks: Mapping[str, Look] = field(default_factory=lambda: dict(LOOKS))
    page: Mapping[str, int] = field(default_factory=lambda: dict(PAGE))
    rules: Mapping[str, float] = field(
        default_factory=lambda: {"motto": 1.0, "issuer": 0.4, "subject": 0.4}
    )
    rule_style: str = ""
    number_at: str = "header"
    number_on_first: bool = False
    number_format: str = ""
    number_start: int | None = 1
    number_text: str = "{}"
    annex_section: bool = True
    annex_start: int | None = 1
    annex_on_first: bool = False
    annex_break: bool = True
    head_borders: str = "none"
    swapped: bool = False
    rows_apart: bool = False
    foot_rows_apart: bool = False
    address: str = ""
    address_at: str = "first"

    def look(self, role: str, **changed: object) -> "Doc":
        """The same paper, one role looking otherwise."""
        return replace(self, looks={**self.looks, role: replace(self.looks[role], **changed)})

    def on_page(self, **changed: int) -> "Doc":
        """The same paper on another page."""
        return replace(self, page={**self.page, **changed})

    def said(self, role: str, change: Callable[[str], str]) -> "Doc":
        """The same paper, the texts of one role changed."""

        def told(lines: tuple[Line, ...]) -> tuple[Line, ...]:
            return tuple((r, change(t) if r == role else t) for r, t in lines)

        return self._each(told)

    def once(self, role: str, change: Callable[[str], str], which: int = 0) -> "Doc":
        """The same, only the n-th text of that role changed (from 0, or from the end)."""
        total = self.count(role)
        wanted = which % total if total else -1
        seen = -1

        def told(lines: tuple[Line, ...]) -> tuple[Line, ...]:
            nonlocal seen
            made = []
            for r, t in lines:
                if r == role:
                    seen += 1
                    made.append((r, change(t) if seen == wanted else t))
                else:
                    made.append((r, t))
            return tuple(made)

        return self._each(told)

    def without(self, role: str) -> "Doc":
        """The same without the lines of that role."""
        return self._each(lambda lines: tuple(line for line in lines if line[0] != role))

    def count(self, role: str) -> int:
        """How many lines have that role."""
        return sum(r == role for lines in self.groups() for r, _ in lines)

    def has(self, *roles: str) -> bool:
        """Whether it has lines of all these roles."""
        return all(self.count(role) for role in roles if role != "page")

    def groups(self) -> tuple[tuple[Line, ...], ...]:
        """Every group of lines, in order."""
        head = (self.left, self.left_low, self.right, self.right_low, self.title)
        return (*head, self.body, self.foot_left, self.foot_right, *self.annexes)

    def _each(self, told: Callable[[tuple[Line, ...]], tuple[Line, ...]]) -> "Doc":
        return replace(
            self,
            left=told(self.left),
            left_low=told(self.left_low),
            right=told(self.right),
            right_low=told(self.right_low),
            title=told(self.title),
            body=told(self.body),
            foot_left=told(self.foot_left),
            foot_right=told(self.foot_right),
            annexes=tuple(told(annex) for annex in self.annexes),
        )
