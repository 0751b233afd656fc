"""Reports of `gifts`: what was approved, handed over and goes back; what became of each name."""

from collections.abc import Iterator, Sequence

from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.messages import gifts as say
from dialogue_cli.model.gift_ledger import (
    GiftBook,
    GiftLine,
    GiftsReport,
    GiveReport,
    LedgerLine,
)
from dialogue_cli.vietnamese.money import dong, dong_in_words, grouped

MOST_TOLD = 20


def show_gifts(out: Out, report: GiftsReport) -> None:
    """Each scheme from what was approved to what goes back, the sums in words, then who is still without a gift."""
    books = report.ledger.books
    out.table(
        say.TITLE.format(year=report.year),
        say.COLUMNS,
        [row for book in books for row in _rows(book, counted=report.counted)],
        numbers_from=2,
    )
    _sums(out, report)
    for warning in _warnings(report):
        out.line(warning, STYLES["warning"])
    for book in books:
        _people(out, say.OUTSIDE, book, book.outside)
        _people(out, say.WAITING, book, book.waiting)
    out.next(say.NEXT)


def show_give(out: Out, report: GiveReport) -> None:
    """What became of each name, then how many gifts are left."""
    for line in report.lines:
        out.line(line.message, "" if line.done else STYLES["error"])
        _candidates(out, line)
    touched = {line.scheme for line in report.lines}
    for book in report.books:
        if book.scheme.key in touched:
            out.line(_left_now(book))


def _rows(book: GiftBook, *, counted: bool) -> Iterator[tuple[str, ...]]:
    scheme = book.scheme
    present = grouped(book.present) if counted else say.NOT_COUNTED
    yield scheme.label, say.APPROVED, grouped(scheme.count), grouped(scheme.approved_total)
    yield "", say.ENTITLED, grouped(book.entitled), ""
    yield "", say.PRESENT, present, ""
    yield "", say.HANDED, grouped(book.handed), grouped(book.amount)
    yield from _rest(book)


def _rest(book: GiftBook) -> Iterator[tuple[str, ...]]:
    """What is left and what is too much: of money it may be one, of gifts the other."""
    count, amount = grouped(abs(book.left)), grouped(abs(book.left_amount))
    if (book.left < 0) == (book.left_amount < 0):
        yield "", say.OVER if book.left < 0 else say.LEFT, count, amount
    elif book.left < 0:
        yield "", say.LEFT, "", amount
        yield "", say.OVER, count, ""
    else:
        yield "", say.LEFT, count, ""
        yield "", say.OVER, "", amount


def _sums(out: Out, report: GiftsReport) -> None:
    """The sums in figures and words; those of all schemes only where there are several."""
    books = report.ledger.books
    approved = sum(book.scheme.approved_total for book in books)
    handed = sum(book.amount for book in books)
    for what, amount in (
        (say.APPROVED, approved),
        (say.HANDED, handed),
        (say.LEFT if handed <= approved else say.OVER, abs(approved - handed)),
    ):
        out.line(
            say.IN_WORDS.format(what=what, amount=dong(amount), words=dong_in_words(amount)), "bold"
        )
    if len(report.sources) > 1:
        rows = [
            (
                one.source or say.NO_SOURCE,
                grouped(one.approved),
                grouped(one.handed),
                grouped(one.left),
            )
            for one in report.sources
        ]
        total = (say.TOTAL, grouped(approved), grouped(handed), grouped(approved - handed))
        out.table(say.SOURCES, say.SOURCE_COLUMNS, rows, numbers_from=1, total=total)


def _warnings(report: GiftsReport) -> Iterator[str]:
    for book in report.ledger.books:
        if book.again:
            yield say.AGAIN.format(gift=book.scheme.label, count=book.again)
        if book.unread:
            yield say.UNREAD.format(gift=book.scheme.label, count=book.unread)
    if report.ledger.unclear:
        yield say.UNCLEAR.format(count=len(report.ledger.unclear))


def _people(out: Out, title: str, book: GiftBook, lines: Sequence[LedgerLine]) -> None:
    if not lines:
        return
    rows = [(line.full_name, line.unit, _remark(line)) for line in lines[:MOST_TOLD]]
    out.table(title.format(gift=book.scheme.label, count=len(lines)), say.PEOPLE_COLUMNS, rows)
    if len(lines) > MOST_TOLD:
        out.line(say.MORE.format(count=len(lines) - MOST_TOLD))


def _remark(line: LedgerLine) -> str:
    claim = line.claim
    if claim is None:
        return say.NOT_ON_LISTS
    return say.STATES[claim.state] or say.PRESENCES[claim.presence]


def _candidates(out: Out, line: GiftLine) -> None:
    rows = [(one.id or "", one.full_name, one.unit) for one in line.candidates]
    if rows:
        out.table(say.CANDIDATES.format(given=line.given), say.CANDIDATE_COLUMNS, rows)


def _left_now(book: GiftBook) -> str:
    scheme = book.scheme
    amount = dong(abs(book.left_amount))
    if (book.left < 0) != (book.left_amount < 0):
        amount = (say.SUM_LEFT if book.left < 0 else say.SUM_OVER).format(amount=amount)
    return (say.OVER_NOW if book.left < 0 else say.LEFT_NOW).format(
        gift=scheme.label,
        handed=grouped(book.handed),
        count=grouped(scheme.count),
        left=grouped(abs(book.left)),
        unit=scheme.item.split()[0],
        amount=amount,
    )
