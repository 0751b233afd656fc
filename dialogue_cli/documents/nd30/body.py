"""The content: blocks → paragraphs and tables (ND30-BODY-01 … 07)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dialogue_cli.documents.blocks import (
    Addressees,
    Annex,
    Basis,
    Block,
    Code,
    Heading,
    Item,
    PageBreak,
    Paragraph,
    Run,
    Runs,
    Table,
)
from dialogue_cli.documents.nd30.ooxml import paragraph, plain
from dialogue_cli.documents.nd30.rules import Style, rules, style
from dialogue_cli.documents.nd30.tables import data_table

_HEADINGS = {1: "section", 2: "clause"}
# The signature never stands on a page without some of what is signed.
ROWS_WITH_SIGNATURE = 2


def content(blocks: Sequence[Block], width: int, *, kept: int = 0) -> str:
    """The blocks of one section, one after another, in a column of that width (twips).

    Of a table at the end so many rows as are `kept` go with what follows to its page.
    """
    return "".join(_written(blocks, width, kept))


def content_before_signature(blocks: Sequence[Block], width: int) -> str:
    """The same, where the last paragraph stays whole and goes with the signature to its page.

    A page break at the end is left out: the signature would stand alone.
    """
    *before, last = blocks or (Paragraph(()),)
    if isinstance(last, PageBreak):
        return content_before_signature(before, width)
    if isinstance(last, Table | Addressees):
        return content(blocks, width, kept=ROWS_WITH_SIGNATURE) + separator(keep_next=True)
    assert not isinstance(last, Annex | Code)
    looked = replace(_look(last), keep_next=True, keep_lines=True)
    new_page = bool(before) and isinstance(before[-1], PageBreak)
    kept = paragraph(replace(looked, new_page=new_page), *_parts(last))
    # The sum below a table goes with the signature, and some of what is summed with both.
    return content(before, width, kept=ROWS_WITH_SIGNATURE) + kept


def separator(*, section: str = "", keep_next: bool = False, new_page: bool = False) -> str:
    """A paragraph without height: keeps two tables apart, ends a section."""
    look = replace(style("spacer"), keep_next=keep_next, new_page=new_page)
    return paragraph(look, section=section)


def _written(blocks: Sequence[Block], width: int, kept: int) -> Iterator[str]:
    new_page = after_table = False
    for block, following in zip(blocks, [*blocks[1:], None], strict=False):
        if isinstance(block, PageBreak):
            new_page = True
            continue
        if isinstance(block, Table):
            if new_page or after_table:
                yield separator(new_page=new_page)
            yield data_table(block, width, kept=0 if following else kept)
        elif isinstance(block, Addressees):
            yield from _addressees(block)
        else:
            assert not isinstance(block, Annex | Code)  # split off, and for cards alone
            gap = rules().table_gap if isinstance(following, Table) else 0
            yield paragraph(replace(_look(block), new_page=new_page, after=gap), *_parts(block))
        new_page, after_table = False, isinstance(block, Table)


def _addressees(block: Addressees) -> Iterator[str]:
    """One addressee on the line of the salutation, several below it (ND30-TO-03, 04)."""
    texts = rules().texts
    if len(block.lines) == 1:
        yield paragraph(style("to_one"), f"{texts['addressed_to']} ", *_bare(block.lines[0]))
        return
    yield paragraph(style("to"), texts["addressed_to"])
    *others, last = block.lines
    yield from (paragraph(style("addressee"), "- ", *_bare(line), ";") for line in others)
    yield paragraph(style("addressee"), "- ", *_bare(last), ".")


def _bare(runs: Runs) -> Runs:
    """The runs without the mark at their end."""
    *before, last = runs
    return (*before, last if last.gap else replace(last, text=last.text.rstrip(" .;,")))


def _look(block: Heading | Paragraph | Item | Basis) -> Style:
    match block:
        case Heading(level=level):
            return style(_HEADINGS[level])
        case Item():
            return style("item")
        case Basis():
            return style("basis")
        case _:
            # What announces a list does not stay behind alone at the foot of a page.
            return replace(style("body"), keep_next=plain(block.runs).endswith(":"))


def _parts(block: Heading | Paragraph | Item | Basis) -> Runs:
    if isinstance(block, Item):
        return (Run(f"{block.mark} "), *block.runs)
    return block.runs
