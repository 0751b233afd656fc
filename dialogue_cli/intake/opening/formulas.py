"""Whether a workbook holds formulas that nobody has worked out: a program wrote it and left the results to Excel."""

import re

from dialogue_cli.intake.opening.archive import Archive

_BOOK, _CHAIN = "xl/workbook.xml", "xl/calcChain.xml"
_LEFT_TO_EXCEL = re.compile(rb"\bfullCalcOnLoad\s*=\s*[\"'](?:1|true)[\"']")
_P = rb"(?:\w{1,20}:)?"
_END = rb"</%bf>\s*(?:<%bv\s*/>|<%bv>\s*%b</%bv>)?\s*</%bc>"
# Several times as fast as `in` where, as in most sheets, there is none.
_ANY_FORMULA = re.compile(rb"f>").search
_EMPTY = re.compile(_END % (_P, _P, _P, b"", _P, _P))
_EMPTY_OR_NIL = re.compile(_END % (_P, _P, _P, rb"(?:0\s*)?", _P, _P))


def leaves_results_to_excel(archive: Archive) -> bool:
    """Whether the results kept beside the formulas may mean nothing: some programs write 0 into each."""
    part = archive.parts.get(_BOOK)
    if part is None or _CHAIN in archive.parts:
        return False
    return _LEFT_TO_EXCEL.search(b"".join(archive.chunks(part))) is not None


def may_lack_results(piece: bytes, *, nil_too: bool) -> bool:
    """A quick look at a piece of a sheet: whether some formula in it has no result, or none but 0."""
    if not _ANY_FORMULA(piece):
        return False
    return (_EMPTY_OR_NIL if nil_too else _EMPTY).search(piece) is not None
