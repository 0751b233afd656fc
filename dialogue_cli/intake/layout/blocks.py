"""Takes apart what stands side by side under one row of headings: tables, half lists, summaries."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dialogue_cli.intake.layout import columns
from dialogue_cli.intake.layout.headers import Header, Sought, with_labels
from dialogue_cli.intake.workbook import Row, Sheet, is_blank

# Below a list beside the table at least so many records go on, as a share of the list and at all.
_SHORT, _FEWEST_LATER = 0.4, 3


@dataclass(frozen=True, slots=True)
class Block:
    """Columns `first` to before `after` that stand together; `apart` when an empty one parts them."""

    first: int
    after: int
    apart: bool


def side_by_side(
    sheet: Sheet, header: Header, end: int, sought: Sought
) -> tuple[tuple[Header, ...], tuple[int, ...]]:
    """The tables that share these rows, and the columns that belong to none of them."""
    blocks = _blocks(sheet.rows[header.top : end], header)
    if len(blocks) < 2:
        return (header,), ()
    body = sheet.rows[header.bottom + 1 :]
    main = next(block for block in blocks if block.first <= header.columns.key < block.after)
    mine, others = [main], list[Header]()
    aside: list[int] = []
    for block in blocks:
        if block is main:
            continue
        other = _header(sheet, header, [block], sought)
        repeats = bool(_fields(header, block) & _fields(header, main))
        if repeats and other and len(other.columns.by_field) > 1:
            others.append(other)
        elif block.apart and (
            repeats or _is_closed(header, blocks, block) or _is_summary(body, header, block)
        ):
            aside.extend(range(block.first, block.after))
        else:
            mine.append(block)
    if not others and not aside:
        return (header,), ()
    first = _header(sheet, header, mine, sought)
    return ((first, *others) if first else (header,)), tuple(aside)


def _blocks(rows: Sequence[Row], header: Header) -> list[Block]:
    """The blocks from left to right: parted by an empty column, or where numbering begins again."""
    first, after = header.span
    found: list[Block] = []
    start, apart, numbered = first, False, False
    for index in range(first, after):
        if not header.labels[index] and all(is_blank(row[index]) for row in rows):
            if index > start:
                found.append(Block(start, index, apart))
            start, apart, numbered = index + 1, True, False
        elif _is_number(header, index):
            if numbered and index > start:
                found.append(Block(start, index, apart))
                start, apart = index, False
            numbered = True
    found.append(Block(start, after, apart))  # the last column has a heading
    # The block on the far left is parted by the empty column after it.
    return [replace(found[0], apart=found[1].apart), *found[1:]] if len(found) > 1 else found


def _is_number(header: Header, index: int) -> bool:
    kind = header.columns.kind
    found = (columns.read(kind, text) for text in header.labels[index])
    return any(reading and reading.whole and reading.field == "number" for reading in found)


def _header(sheet: Sheet, header: Header, blocks: Sequence[Block], sought: Sought) -> Header | None:
    inside = {index for block in blocks for index in range(block.first, block.after)}
    labels = tuple(label if i in inside else () for i, label in enumerate(header.labels))
    return with_labels(sheet, replace(header, labels=labels), sought)


def _fields(header: Header, block: Block) -> set[str]:
    return set(_field_names(header, block))


def _field_names(header: Header, block: Block) -> Iterator[str]:
    for label in header.labels[block.first : block.after]:
        for text in (" ".join(label), *label[-1:]):
            if reading := columns.read(header.columns.kind, text):
                yield reading.field


def _is_closed(header: Header, blocks: Sequence[Block], block: Block) -> bool:
    """Whether remarks, the last column of every form, stand further left."""
    before = blocks[: blocks.index(block)]
    return any("note" in _fields(header, earlier) for earlier in before)


def _is_summary(body: Sequence[Row], header: Header, block: Block) -> bool:
    """Headings that nobody knows, or a short list of its own: filled from the top, then no more."""
    fields = _fields(header, block)
    if not fields:
        return True
    if block.after - block.first < 2 or "number" in fields:
        return False
    filled = [index for index, row in enumerate(body) if _any(row, block)]
    if not filled or filled[0] > 1 or filled[-1] - filled[0] > len(filled):
        return False
    later = (row for row in body[filled[-1] + 1 :] if not is_blank(row[header.columns.key]))
    return sum(1 for _ in later) >= max(_FEWEST_LATER, _SHORT * len(filled))


def _any(row: Row, block: Block) -> bool:
    return any(not is_blank(cell) for cell in row[block.first : block.after])
