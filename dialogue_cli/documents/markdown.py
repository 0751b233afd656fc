"""Filled Markdown → blocks: the few marks that a paper needs, everything else stays literal text.

`#` mục, `##` khoản with a title, `-` and `+` lines, `>` legal bases, tables, `**` and `*`, and a
line of its own `::: annex`, `::: annex landscape`, `::: page` or `::: code` with a code behind it.
A first line `Kính gửi:`, with a name behind it or a list below it, tells to whom the paper goes.
Numbers and letters at the head of a line are plain text, typed as the writer means them (nd30.md
§4.8): ordered lists are off.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from itertools import takewhile

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.list import list_block
from markdown_it.token import Token

from dialogue_cli.documents.blocks import (
    Addressees,
    Annex,
    Basis,
    Block,
    Code,
    Column,
    ColumnAlign,
    Heading,
    Item,
    PageBreak,
    Paragraph,
    Row,
    Run,
    Runs,
    Table,
)
from dialogue_cli.documents.markdown_tables import ROWS, table_in_rows
from dialogue_cli.documents.values import Values
from dialogue_cli.messages import documents as sentences
from dialogue_cli.model.findings import Missing

_PAGE = "::: page"
_CODE = "::: code "
_ANNEXES = {"::: annex": False, "::: annex landscape": True}
_PIPE = re.compile(r"(?<!\\)\|")
_PLAIN = {"softbreak": " ", "hardbreak": "\n"}
_ALIGNED: Mapping[tuple[bool, bool], ColumnAlign] = {
    (False, False): "left",
    (True, False): "left",
    (False, True): "right",
    (True, True): "center",
}
_MARKED = re.compile(r"[*_\\\n]")


class MarkdownError(ValueError):
    """Markdown that no paper can hold: the reason in words, and the line's own text."""

    def __init__(self, reason: str, text: str) -> None:
        super().__init__(reason)
        self.reason, self.text = reason, text


def read_blocks(markdown: str, values: Values) -> tuple[Block, ...]:
    """The blocks of a filled template, values put back. Raises MarkdownError."""
    return tuple(_addressed(list(_Reader(markdown, values).blocks())))


def read_runs(text: str, values: Values) -> Runs:
    """The runs of one line of Markdown, values put back."""
    alone = values.alone(text)  # nearly all cells are one value and nothing else
    if isinstance(alone, str):
        return (Run(alone),) if alone else ()
    return tuple(_merged(_pieces(text, values)))


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero").enable(["heading", "blockquote", "list", "table"])
    parser.enable(["emphasis", "escape", "newline"])
    parser.block.ruler.at("table", table_in_rows, {"alt": ["paragraph", "reference"]})
    parser.block.ruler.at("list", _bullets_only, {"alt": ["paragraph", "blockquote"]})
    parser.block.ruler.before("paragraph", "directive", _directive, {"alt": ["paragraph"]})
    # Inline text is read on demand: most lines, and nearly all cells, hold no mark at all.
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


def _bullets_only(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    mark = state.src[state.bMarks[first] + state.tShift[first]]
    return mark in "-+" and list_block(state, first, last, silent)


def _directive(state: StateBlock, first: int, _last: int, silent: bool) -> bool:
    """A line of its own that starts with three colons, also right below a paragraph."""
    line = state.src[state.bMarks[first] + state.tShift[first] : state.eMarks[first]].strip()
    if not line.startswith(":::"):
        return False
    if not silent:
        state.push("directive", "", 0).content = line
        state.line = first + 1
    return True


class _Reader:
    """One pass over the tokens of a filled template."""

    def __init__(self, markdown: str, values: Values) -> None:
        self._lines = markdown.split("\n")
        self._tokens = iter(_parser().parse(markdown))
        self._values = values
        self._marks: list[str] = []
        self._quoted = False
        self._level = 0
        self._annex: bool | None = None

    def blocks(self) -> Iterator[Block]:
        for token in self._tokens:
            if token.type == "list_item_open":
                self._marks.append(token.markup)
            elif token.type == "list_item_close":
                self._marks.pop()
            elif token.type in ("blockquote_open", "blockquote_close"):
                self._quoted = token.nesting > 0
            elif token.type == "heading_open":
                self._level = len(token.markup)
            elif token.type == "table_open":
                yield self._table(token)
            elif token.type == "directive":
                yield from self._directive(token.content)
            elif token.type == "inline":
                yield from self._text(token.content)
                self._level = 0
        self._no_annex_waits()

    def _text(self, content: str) -> Iterator[Block]:
        if self._level:
            yield self._heading(self._level, content)
            return
        self._no_annex_waits()
        if self._quoted:
            yield from (Basis(self._runs(line)) for line in content.split("\n"))
        elif self._marks:
            yield Item(self._marks[-1], self._runs(content), self._values.codes(content))
        else:
            yield Paragraph(self._runs(content), self._values.codes(content))

    def _heading(self, level: int, content: str) -> Heading | Annex:
        if level > 2:
            raise MarkdownError(sentences.REASON_HEADING, content)
        if self._annex is None or level > 1:
            self._no_annex_waits()
            return Heading(level, self._runs(content), self._values.codes(content))
        landscape, self._annex = self._annex, None
        return Annex(self._runs(content), landscape)

    def _directive(self, line: str) -> Iterator[Block]:
        self._no_annex_waits()
        if line == _PAGE:
            yield PageBreak()
        elif line.startswith(_CODE):
            yield Code(self._runs(line.removeprefix(_CODE)))
        elif line in _ANNEXES:
            self._annex = _ANNEXES[line]
        else:
            raise MarkdownError(sentences.REASON_DIRECTIVE.format(text=line), line)

    def _no_annex_waits(self) -> None:
        """An annex without a title is a fault."""
        if self._annex is not None:
            raise MarkdownError(sentences.REASON_ANNEX_TITLE, "::: annex")

    def _table(self, opening: Token) -> Table:
        headings: list[Runs] = []
        rows: list[Row] = []
        for token in takewhile(lambda one: one.type != "table_close", self._tokens):
            if token.type == "inline":
                headings.append(self._runs(token.content))
            elif token.type == ROWS:
                rows = [self._row(cells, len(headings)) for cells in token.meta[ROWS]]
        return Table(tuple(self._columns(opening, headings)), tuple(rows))

    def _row(self, cells: list[str], columns: int) -> Row:
        """A row with as many cells as the heading has; one typed alone spans all columns."""
        if len(cells) > 1 or columns == 1:
            cells = [*cells[:columns], *[""] * (columns - len(cells))]
        return Row(tuple(map(self._runs, cells)), self._values.codes("".join(cells)))

    def _columns(self, opening: Token, headings: list[Runs]) -> Iterator[Column]:
        """Below the heading, dashes give the shares of the width and colons the alignment."""
        assert opening.map, "markdown-it tells the lines of every table"
        rulers = self._typed_cells(opening.map[0] + 1)
        for heading, ruler in zip(headings, rulers, strict=True):
            aligned = _ALIGNED[ruler.startswith(":"), ruler.endswith(":")]
            yield Column(heading, ruler.count("-"), aligned)

    def _typed_cells(self, line: int) -> list[str]:
        typed = self._lines[line].strip().removeprefix("|").removesuffix("|")
        return [cell.strip() for cell in _PIPE.split(typed)]

    def _runs(self, content: str) -> Runs:
        return read_runs(content, self._values)


def _addressed(blocks: list[Block]) -> Iterator[Block]:
    """The blocks, a `Kính gửi:` at the head read with the list below it (ND30-TO-01 … 04)."""
    first = blocks[0] if blocks else None
    if not (isinstance(first, Paragraph) and first.runs and _is_salutation(first.runs[0])):
        yield from blocks
        return
    label, *rest = first.runs
    named = label.text.removeprefix(sentences.SALUTATION).strip()
    one = (*((replace(label, text=named),) if named else ()), *rest)
    below = list(takewhile(lambda block: isinstance(block, Item), blocks[1:]))
    listed = [block.runs for block in below if isinstance(block, Item)]
    lines = tuple(filter(None, (one, *listed)))
    if not lines:
        raise MarkdownError(sentences.REASON_NO_ADDRESSEE, sentences.SALUTATION)
    yield Addressees(lines)
    yield from blocks[1 + len(below) :]


def _is_salutation(run: Run) -> bool:
    return run.text.startswith(sentences.SALUTATION)


def _pieces(text: str, values: Values) -> Iterator[Run]:
    """One run for each piece of one look; values are put back now that no mark is looked for."""
    bold = italic = 0
    for token in _inline(text):
        if token.type.startswith("strong_"):
            bold += token.nesting
        elif token.type.startswith("em_"):
            italic += token.nesting
        else:
            for piece in values.pieces(_PLAIN.get(token.type, token.content)):
                gap = isinstance(piece, Missing)
                shown = piece.label if isinstance(piece, Missing) else piece
                yield Run(shown, bool(bold), bool(italic), gap)


def _inline(text: str) -> list[Token]:
    if not _MARKED.search(text):
        return [Token("text", "", 0, content=text)]
    found: list[Token] = []
    parser = _parser()
    parser.inline.parse(text, parser, {}, found)
    return found


def _merged(runs: Iterator[Run]) -> Iterator[Run]:
    """Neighbouring runs of one look as one."""
    last: Run | None = None
    for run in runs:
        if last and not last.gap and last == replace(run, text=last.text):
            last = replace(last, text=last.text + run.text)
        elif run.text:
            if last:
                yield last
            last = run
    if last:
        yield last
