"""Reads a document into a Paper: what is deleted or hidden is left out, what is inserted is read."""

from collections.abc import Iterator
from typing import Any

from dialogue_cli.documents.nd30.lint.opening import Package
from dialogue_cli.documents.nd30.lint.reading.looks import RunLook
from dialogue_cli.documents.nd30.lint.reading.numbers import Numbers
from dialogue_cli.documents.nd30.lint.reading.ooxml import MC, W, val, whole
from dialogue_cli.documents.nd30.lint.reading.paper import (
    Block,
    Blocks,
    Cell,
    Paper,
    Paragraph,
    Place,
    Row,
    Table,
)
from dialogue_cli.documents.nd30.lint.reading.properties import (
    NO_PARAGRAPH,
    ParagraphLayer,
    over,
    paragraph_layer,
    run_layer,
)
from dialogue_cli.documents.nd30.lint.reading.runs import Content
from dialogue_cli.documents.nd30.lint.reading.sections import read_sections, sections_of
from dialogue_cli.documents.nd30.lint.reading.styles import PLAIN, Layers, Styles
from dialogue_cli.documents.nd30.lint.reading.table_styles import TableLook
from dialogue_cli.documents.nd30.lint.reading.theme import Theme

_P, _TBL, _TR, _TC = (f"{W}{name}" for name in ("p", "tbl", "tr", "tc"))
_SECTION = f"{W}pPr/{W}sectPr"
_NO_BORDER = ("", "nil", "none")
_NARROWEST = 100


def read_paper(package: Package) -> Paper:
    """The document with its headers and footers.

    Raises PaperDamaged, PaperTooBig or PaperUnsafe.
    """
    root = package.xml(package.document)
    body = root.find(f"{W}body")
    if body is None:
        body = root.makeelement(f"{W}body")
    reader = Reader(package)
    sections = read_sections(body, package, reader.part)
    reader.widths = [section.text_width for section in sections]
    blocks = reader.body(body, len(sections_of(body)))
    return Paper(package.name, blocks, sections)


class Reader:
    """Walks the parts of one document; counts its lists, tables and paragraphs."""

    def __init__(self, package: Package) -> None:
        """Read what the text leans on: theme, styles, lists."""
        roots = {
            kind: package.xml(part) if (part := package.related(kind)) else None
            for kind in ("theme", "styles", "numbering")
        }
        theme = Theme(roots["theme"])
        self._styles = Styles(roots["styles"], theme)
        self._numbers = Numbers(roots["numbering"])
        self.widths: list[int] = []
        self._section = self._paragraphs = self._tables = 0
        self._part = "body"
        self._cell: tuple[int, int, int] = (0, 0, 0)

    def body(self, body: Any, sections: int) -> Blocks:
        """The blocks of the body; `sections` tells how many sections there are."""
        self._part, self._section, self._paragraphs, self._tables = "body", 0, 0, 0
        width = self.widths[0] if self.widths else 0
        return tuple(self._blocks(body, width, PLAIN, at_top=sections > 0))

    def part(self, root: Any, kind: str) -> Blocks:
        """The blocks of a header or footer."""
        self._part, self._paragraphs, self._tables = kind, 0, 0
        return tuple(self._blocks(root, self.widths[0] if self.widths else 0, PLAIN))

    def _blocks(
        self, parent: Any, width: int, around: Layers, *, at_top: bool = False
    ) -> Iterator[Block]:
        for child in _children(parent, (_P, _TBL)):
            if at_top and self._section < len(self.widths):
                width = self.widths[self._section]
            if child.tag == _P:
                yield self._paragraph(child, width, around)
                if at_top and child.find(_SECTION) is not None:
                    self._section += 1
            else:
                yield self._table(child)

    def _table(self, element: Any) -> Table:
        if self._part == "body":
            self._tables += 1
        number, outer = self._tables, self._cell
        look = TableLook(element, self._styles)
        grid = [whole(c.get(f"{W}w")) or 0 for c in element.findall(f"{W}tblGrid/{W}gridCol")]
        rows = [row for row in _children(element, (_TR,)) if not _is_deleted(row)]
        read = []
        for at, row in enumerate(rows):
            read.append(self._row(row, (at, len(rows)), grid, look, number))
        self._cell = outer
        return Table(tuple(read), number, look.bordered(), self._section, element)

    def _row(
        self, element: Any, at: tuple[int, int], grid: list[int], look: TableLook, table: int
    ) -> Row:
        cells, column = [], whole(val(element.find(f"{W}trPr/{W}gridBefore"))) or 0
        found = list(_children(element, (_TC,)))
        for place, cell in enumerate(found):
            properties = cell.find(f"{W}tcPr")
            span = (
                1 if properties is None else whole(val(properties.find(f"{W}gridSpan"), "1")) or 1
            )
            width = _cell_width(properties, grid[column : column + span])
            self._cell = (table, at[0] + 1, place + 1)
            left, right = _cell_margins(properties, look)
            around = look.layers(at[0], place, at[1], len(found))
            inner = max(0, width - left - right) if width else 0
            blocks = tuple(self._blocks(cell, inner, around))
            cells.append(Cell(blocks, column, width, _own_borders(properties)))
            column += span
        return Row(tuple(cells))

    def _paragraph(self, element: Any, width: int, around: Layers) -> Paragraph:
        self._paragraphs += 1
        place = Place(self._part, self._paragraphs, *self._cell)
        properties = element.find(f"{W}pPr")
        direct = paragraph_layer(properties)
        style = self._styles.paragraph_style(_style_of(properties))
        list_id, level, numbered = self._list(style, direct)
        look = self._styles.paragraph_look(around, style, direct, numbered)
        content = Content(lambda own: self._run_look(around, style, own))
        content.read(element)
        label = self._numbers.label(list_id, level) if list_id else ""
        # A list counts also what is only a number, but an empty bullet prints nothing worth a name.
        typed = any(run.text.strip() for run in content.runs)
        return Paragraph(
            runs=tuple(content.runs),
            look=look,
            place=place,
            element=element,
            label=label if typed else "",
            width=width,
            section=self._section,
            drawn=tuple(content.drawn),
            boxes=tuple(self._box(box) for box in content.boxes),
            breaks_page=content.breaks_page or look.new_page,
            pictures=content.pictures,
            fields=tuple(content.fields),
        )

    def _list(self, style: str, direct: ParagraphLayer) -> tuple[str, int, ParagraphLayer]:
        """The list and level that a paragraph counts in, by itself or by its style."""
        merged = over(self._styles.paragraph_of(style), direct)
        list_id = merged.list_id or ""
        level = merged.list_level or 0
        found = self._numbers.level(list_id, level) if list_id not in ("", "0") else None
        return (list_id, level, found.paragraph) if found else ("", 0, NO_PARAGRAPH)

    def _box(self, content: Any) -> Blocks:
        part, cell, self._part, self._cell = self._part, self._cell, "box", (0, 0, 0)
        count = self._paragraphs
        blocks = tuple(self._blocks(content, 0, PLAIN))
        self._part, self._cell = part, cell
        if part == "body":
            self._paragraphs = count
        return blocks

    def _run_look(self, around: Layers, style: str, own: Any) -> RunLook:
        return self._styles.run_look(around, style, run_layer(own, self._styles.theme))


def _children(parent: Any, tags: tuple[str, ...]) -> Iterator[Any]:
    """Children of these names, also those within content controls, insertions and custom tags."""
    for child in parent:
        if child.tag in tags:
            yield child
        elif isinstance(child.tag, str) and child.tag in _WRAPPERS:
            yield from _children(child, tags)


_WRAPPERS = {f"{W}{n}" for n in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag")} | {
    f"{MC}AlternateContent",
    f"{MC}Choice",
}


def _style_of(properties: Any) -> str:
    return "" if properties is None else val(properties.find(f"{W}pStyle"))


def _is_deleted(row: Any) -> bool:
    return row.find(f"{W}trPr/{W}del") is not None


def _cell_width(properties: Any, grid: list[int]) -> int:
    own = None if properties is None else properties.find(f"{W}tcW")
    if own is not None and own.get(f"{W}type", "dxa") == "dxa":
        twips = whole(own.get(f"{W}w")) or 0
        if twips > _NARROWEST:
            return twips
    return sum(grid)


def _cell_margins(properties: Any, look: TableLook) -> tuple[int, int]:
    left, right = look.margins()
    if properties is not None:
        for names, side in ((("left", "start"), 0), (("right", "end"), 1)):
            for name in names:
                own = properties.find(f"{W}tcMar/{W}{name}")
                if own is not None:
                    twips = whole(own.get(f"{W}w")) or 0
                    left, right = (twips, right) if side == 0 else (left, twips)
    return left, right


def _own_borders(properties: Any) -> bool:
    borders = None if properties is None else properties.find(f"{W}tcBorders")
    return borders is not None and any(val(side) not in _NO_BORDER for side in borders)
