"""“Kính gửi” (ND30-TO-01 … 05)."""

from dialogue_cli.documents.nd30.decree import decree_rule
from dialogue_cli.documents.nd30.lint.checks.looks import is_gap, look_fault
from dialogue_cli.documents.nd30.lint.components.address import Address
from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.components.words import words
from dialogue_cli.documents.nd30.lint.faults import Fault, Faults
from dialogue_cli.messages import lint as say

_SAME_INDENT = 40


def addressees(paper: Anatomy) -> Faults:
    """Who a paper is sent to, where its kind asks for that."""
    address = paper.address
    if address is None:
        if paper.letter:
            yield Fault("ND30-TO-01", say.ADDRESS_MISSING.format(paper=say.LETTER))
        elif paper.abbreviation in words().with_address and paper.type:
            yield Fault("ND30-TO-01", say.ADDRESS_MISSING.format(paper=paper.type.name))
        return
    if paper.type and paper.abbreviation in words().without_address:
        found = say.ADDRESS_EXTRA.format(paper=paper.type.name)
        yield Fault("ND30-TO-01", found, address.label, severity="warning")
    yield from _label(address)
    yield from _lines(address)


def _label(address: Address) -> Faults:
    starts = decree_rule("ND30-TO-02").values["starts"]
    also = []
    if not address.label.shown.startswith(starts):
        also.append(say.ADDRESS_LABEL.format(text=address.label.shown[:40]))
    yield from look_fault("ND30-TO-02", address.label, also=also)
    for piece in address.items:
        yield from look_fault("ND30-TO-02", piece)


def _lines(address: Address) -> Faults:
    """One addressee on the line itself; several each on a line of its own."""
    items = [piece for piece in address.items if not is_gap(piece)]
    if address.own:
        several = address.own.count(";") > 0 and address.own.rstrip(" .").count(";") > 0
        if several or items:
            found = say.ADDRESS_ONE_LINE.format(text=address.own[: say.LONGEST_QUOTE])
            yield Fault("ND30-TO-04", found, address.label)
    elif len(address.items) == 1:
        yield Fault("ND30-TO-03", say.ADDRESS_ALONE, address.items[0])
        return
    for at, piece in enumerate(items):
        wanted = "." if at == len(items) - 1 else ";"
        text = piece.text.rstrip()
        if not text.startswith("- ") or not text.endswith(wanted):
            yield Fault("ND30-TO-04", text[: say.LONGEST_QUOTE], piece)
    starts = [_starts_at(piece.paragraph.look) for piece in items]
    if starts and max(starts) - min(starts) > _SAME_INDENT:
        yield Fault("ND30-TO-05", say.ADDRESS_ALIGN, items[0])


def _starts_at(look: object) -> int:
    return look.left + (look.first or 0)  # type: ignore[attr-defined, no-any-return]
