"""A piece of text that may be a component: a paragraph, or one line or one tabbed column of it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from functools import cached_property

from dialogue_cli.documents.nd30.lint.reading.paper import Block, Paragraph, Row, Run, Table
from dialogue_cli.vietnamese.text import fold, one_line, title_upper

_UNDERSCORES = re.compile(r"[_\s]{3,}")
_FALSE_RULE = re.compile(r"[-–—─━=*.~\s·•¯]{3,}")


@dataclass(frozen=True, eq=False)
class Piece:
    """Text with its looks; `whole` when it is all that its paragraph prints."""

    paragraph: Paragraph
    runs: tuple[Run, ...]
    whole: bool = True
    tabbed: bool = False
    labelled: bool = field(default=True)

    @cached_property
    def raw(self) -> str:
        """The text as typed."""
        return "".join(run.text for run in self.runs)

    @cached_property
    def text(self) -> str:
        """The text in one spelling: NFC, plain and single spaces, its automatic number first."""
        text = one_line(self.raw)
        label = self.paragraph.label if self.labelled else ""
        return f"{label} {text}" if label else text

    @cached_property
    def shown(self) -> str:
        """The text as printed: capitals where the look asks for them."""
        parts = (title_upper(r.text) if r.look.caps else r.text for r in self.runs)
        text = one_line("".join(parts))
        label = self.paragraph.label if self.labelled else ""
        return f"{label} {text}" if label else text

    @cached_property
    def folded(self) -> str:
        """The text without marks and case."""
        return fold(self.text)

    @cached_property
    def inked(self) -> tuple[Run, ...]:
        """The runs that print something."""
        return tuple(run for run in self.runs if run.text.strip())

    @property
    def upper(self) -> bool:
        """Whether it is printed in capitals throughout."""
        return is_upper(self.shown)

    def all(self, name: str) -> bool:
        """Whether every run has that switch on."""
        return all(getattr(run.look, name) for run in self.inked)

    def any(self, name: str) -> bool:
        """Whether some run has it on."""
        return any(getattr(run.look, name) for run in self.inked)

    def mostly(self, name: str) -> bool:
        """Whether more than half of the letters have it on."""
        letters = sum(len(run.text.strip()) for run in self.inked)
        having = sum(len(run.text.strip()) for run in self.inked if getattr(run.look, name))
        return 2 * having > letters

    @property
    def size(self) -> float:
        """The size of its first letters in points."""
        return self.inked[0].look.size if self.inked else 0.0


def is_upper(text: str) -> bool:
    """Whether there are letters and none is small; figures and signs count for neither."""
    return text.upper() == text and text.lower() != text


def piece_of(paragraph: Paragraph) -> Piece:
    """The whole paragraph as one piece."""
    return Piece(paragraph, paragraph.runs)


def pieces_of(paragraph: Paragraph) -> list[Piece]:
    """The lines of a paragraph, each taken apart at its tabs; what prints nothing is left out."""
    if "\n" not in paragraph.typed and "\t" not in paragraph.typed.strip("\t "):
        placed = paragraph.typed.startswith("\t") and any(
            k == "center" for k, _ in paragraph.look.tabs
        )
        whole = Piece(paragraph, paragraph.runs, tabbed=placed)
        return [] if paragraph.blank else [whole]
    found: list[Piece] = []
    for line in _split(paragraph.runs, "\n"):
        columns = [runs for runs in _split(line, "\t") if any(r.text.strip() for r in runs)]
        for runs in columns:
            found.append(Piece(paragraph, tuple(runs), False, len(columns) > 1, labelled=not found))
    return found


def _split(runs: Iterable[Run], mark: str) -> Iterator[list[Run]]:
    line: list[Run] = []
    for run in runs:
        first, *rest = run.text.split(mark)
        cut = run.part or bool(rest)
        if first:
            line.append(replace(run, text=first, part=cut))
        for part in rest:
            yield line
            line = [replace(run, text=part, part=cut)] if part else []
    yield line


def all_pieces(blocks: Sequence[Block]) -> Iterator[Piece]:
    """Every piece in order, those of cells and text boxes too."""
    for block in blocks:
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from all_pieces(cell.blocks)
        else:
            yield from pieces_of(block)
            for box in block.boxes:
                yield from all_pieces(box)


def rows_of(table: Table) -> list[Row]:
    """Its rows; tables that are all there is in one stand for it with their own rows."""
    found: list[Row] = []
    for row in table.rows:
        inner = [block for cell in row.cells for block in cell.blocks if isinstance(block, Table)]
        if len(row.cells) == 1 and inner:
            found += (own for nested in inner for own in rows_of(nested))
        else:
            found.append(row)
    return found


def is_underscores(text: str) -> bool:
    """Whether a text is a rule made of underscores, as in the decree's own files."""
    return "_" in text and bool(_UNDERSCORES.fullmatch(text))


def is_false_rule(text: str) -> bool:
    """Whether a text is a rule made of dashes, dots or stars."""
    return bool(text.strip()) and "_" not in text and bool(_FALSE_RULE.fullmatch(text))


def is_rule_text(text: str) -> bool:
    """Whether a text is meant for a rule at all."""
    return is_underscores(text) or is_false_rule(text)


def alike(folded: str, wanted: str, least: float = 0.82) -> bool:
    """Whether two folded texts are the same but for a few letters, spaces and signs apart."""
    one, other = _letters(folded), _letters(wanted)
    if one == other:
        return bool(one)
    if not one or abs(len(one) - len(other)) > 0.35 * len(other):
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() >= least and matcher.ratio() >= least


def _letters(folded: str) -> str:
    return "".join(letter for letter in folded if letter.isalnum())
