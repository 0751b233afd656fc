"""Cards → the body of a document: sheets to print, to cut or to fold."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from dialogue_cli.documents.blocks import Block, Code, Heading, PageBreak, Paragraph
from dialogue_cli.documents.cards.fitting import CardLine, card_lines
from dialogue_cli.documents.cards.qr import qr_drawing, qr_picture
from dialogue_cli.documents.cards.sizes import CardSize
from dialogue_cli.documents.nd30.metrics import TWIPS_PER_MM
from dialogue_cli.documents.nd30.ooxml import element, paragraph, plain
from dialogue_cli.documents.nd30.rules import Style, rules, style

# What a card can show.
ON_CARDS = frozenset((Heading, Paragraph, Code, PageBreak))
_SIDES = ("top", "left", "bottom", "right")
# Thin and grey: where to cut, hardly seen when cut a little beside it.
_CUT = {"val": "dotted", "sz": 4, "space": 0, "color": "999999"}
_CODE_SIZE = 6.5
# Folded between the halves, each half is read from its own side of the table.
_TURNED = ("tbRl", "btLr")


@dataclass(frozen=True, slots=True)
class Sheets:
    """What the document shows, and the pictures in it (PNG) by the relationship under which it names them."""

    body: str
    pictures: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class _Card:
    """What one card shows, and the code that its QR holds, as people read it; empty for none."""

    blocks: tuple[Block, ...]
    code: str

    @property
    def held(self) -> str:
        """The code as the QR holds it."""
        return "".join(self.code.split())


def sheets(blocks: Sequence[Block], size: CardSize) -> Sheets:
    """The blocks as cards, a page break between two of them, sheet after sheet."""
    cards = tuple(_cards(blocks))
    coded = [card.held for card in cards if card.held] if size.code else []
    pictures = {_key(number): qr_picture(code) for number, code in enumerate(coded, start=1)}
    numbers = iter(range(1, len(coded) + 1))
    rows = (
        _row(cards[start : start + size.across], size, numbers)
        for start in range(0, len(cards), size.across)
    )
    table = _table(size, "".join(rows)) if cards else ""
    return Sheets(table + paragraph(style("spacer")) + _section(size), pictures)


def _cards(blocks: Sequence[Block]) -> Iterator[_Card]:
    shown: list[Block] = []
    code = ""
    for block in (*blocks, PageBreak()):
        if isinstance(block, Code):
            code = plain(block.runs)
        elif not isinstance(block, PageBreak):
            shown.append(block)
        elif shown or code:
            yield _Card(tuple(shown), code)
            shown, code = [], ""


def _key(number: int) -> str:
    """The relationship by which the document finds the picture of that number."""
    return f"rIdQr{number}"


def _row(cards: Sequence[_Card], size: CardSize, numbers: Iterator[int]) -> str:
    cells = [cell for card in cards for cell in _cells(card, size, numbers)]
    high = size.width if size.tents else size.height
    properties = element(
        "trPr", element("cantSplit"), element("trHeight", val=_twips(high), hRule="exact")
    )
    return element("tr", properties, *cells)


def _cells(card: _Card, size: CardSize, numbers: Iterator[int]) -> Iterator[str]:
    lines = "".join(_paragraph(line) for line in card_lines(card.blocks, size))
    if size.tents:
        for turned in _TURNED:
            yield _cell(lines, size, size.height, _SIDES, turned=turned)
        return
    if not size.code:
        yield _cell(lines, size, size.width, _SIDES)
        return
    yield _cell(lines, size, size.width - size.code, ("top", "left", "bottom"))
    yield _cell(_code(card, size, numbers), size, size.code, ("top", "bottom", "right"))


def _cell(
    content: str, size: CardSize, width: float, sides: Sequence[str], *, turned: str | None = None
) -> str:
    margin = _twips(size.margin)
    properties = element(
        "tcPr",
        element("tcW", w=_twips(width), type="dxa"),
        element("tcBorders", *(element(side, **_CUT) for side in sides)),
        element("tcMar", *(element(side, w=margin, type="dxa") for side in _SIDES)),
        element("textDirection", val=turned) if turned else "",
        element("vAlign", val="center"),
    )
    return element("tc", properties, content)


def _paragraph(line: CardLine) -> str:
    return paragraph(_look(line.size), *line.runs)


@cache
def _look(size: float) -> Style:
    room = round(size * 20 * 0.1)
    return replace(style("cell"), size=size, align="center", before=room, after=room)


def _code(card: _Card, size: CardSize, numbers: Iterator[int]) -> str:
    """The picture, and below it the digits for when no scanner reads it."""
    if not card.held:
        return paragraph(_look(_CODE_SIZE))
    number = next(numbers)
    drawing = qr_drawing(card.held, number, _key(number), size.code - size.margin)
    picture = paragraph(_look(_CODE_SIZE)).replace("</w:p>", f"<w:r>{drawing}</w:r></w:p>")
    return picture + paragraph(_look(_CODE_SIZE), card.code)


def _table(size: CardSize, rows: str) -> str:
    card = [size.height] * 2 if size.tents else [size.width - size.code, size.code]
    columns = [_twips(width) for width in card if width] * size.across
    properties = element(
        "tblPr",
        element("tblW", w=sum(columns), type="dxa"),
        element("jc", val="center"),
        element("tblLayout", type="fixed"),
    )
    grid = element("tblGrid", *(element("gridCol", w=width) for width in columns))
    return element("tbl", properties, grid, rows)


def _section(size: CardSize) -> str:
    """A page with the margins of every paper and no number: what stands on it is cut."""
    page = rules().page.turned if size.landscape else rules().page
    margins = element(
        "pgMar",
        top=page.top,
        bottom=page.bottom,
        left=page.left,
        right=page.right,
        header=0,
        footer=0,
        gutter=0,
    )
    turned = "landscape" if size.landscape else None
    return element(
        "sectPr",
        element("type", val="nextPage"),
        element("pgSz", w=page.width, h=page.height, orient=turned),
        margins,
    )


def _twips(length: float) -> int:
    return round(length * TWIPS_PER_MM)
