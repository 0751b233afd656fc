"""Gifts as JSON objects: sums in đồng and in words; people by name and unit, never by telephone or ID number."""

from typing import Any

from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.gift_ledger import (
    GiftBook,
    GiftLine,
    GiftsReport,
    GiveReport,
    LedgerLine,
)
from dialogue_cli.vietnamese.money import dong_in_words


def gifts_object(report: GiftsReport) -> dict[str, Any]:
    """Where the gifts stand."""
    books = report.ledger.books
    return {
        "year": report.year,
        "counted": report.counted,
        "schemes": [
            {
                **_book(book),
                "waiting": [_person(line) for line in book.waiting],
                "outside": [_person(line) for line in book.outside],
                "received": [_person(line) for line in book.lines if line.received],
            }
            for book in books
        ],
        "sources": [
            {
                "source": one.source,
                "approved": money_object(one.approved),
                "handed_over": money_object(one.handed),
                "to_return": money_object(one.left),
            }
            for one in report.sources
        ],
        "total": {
            "approved": money_object(sum(book.scheme.approved_total for book in books)),
            "handed_over": money_object(sum(book.amount for book in books)),
            "to_return": money_object(sum(book.left_amount for book in books)),
        },
        "unclear_rows": len(report.ledger.unclear),
    }


def give_object(report: GiveReport) -> dict[str, Any]:
    """What became of each name, and where the schemes stand now."""
    return {
        "year": report.year,
        "results": [_line(line) for line in report.lines],
        "schemes": [_book(book) for book in report.books],
    }


def money_object(amount: int) -> dict[str, Any]:
    """A sum in figures and words."""
    return {"dong": amount, "words": dong_in_words(amount)}


def _book(book: GiftBook) -> dict[str, Any]:
    scheme = book.scheme
    return {
        "key": scheme.key,
        "name": scheme.label,
        "kind": scheme.kind,
        "source": scheme.source,
        "approved": {
            "count": scheme.count,
            "value": scheme.value,
            **money_object(scheme.approved_total),
        },
        "entitled": book.entitled,
        "present": book.present,
        "handed_over": {"count": book.handed, **money_object(book.amount)},
        "to_return": {"count": book.left, **money_object(book.left_amount)},
        "signed_again": book.again,
        "without_sum": book.unread,
    }


def _person(line: LedgerLine) -> dict[str, Any]:
    claim = line.claim
    return {
        "delegate": claim.delegate if claim else None,
        "full_name": line.full_name,
        "unit": line.unit,
        "state": claim.state if claim else "unknown",
        "presence": claim.presence if claim else "unknown",
        "received_by": line.received_by,
        "at": line.handovers[0].at if line.handovers else "",
        "source": [
            {"file": row.origin.file, "sheet": row.origin.sheet, "row": row.origin.row}
            for row in line.signed
        ],
    }


def _line(line: GiftLine) -> dict[str, Any]:
    return {
        "given": line.given,
        "outcome": line.outcome,
        "refusal": line.refusal,
        "message": line.message,
        "scheme": line.scheme,
        "full_name": line.full_name,
        "unit": line.unit,
        "amount": line.amount,
        "received_by": line.received_by,
        "at": line.at,
        "candidates": [_candidate(one) for one in line.candidates],
    }


def _candidate(one: Delegate) -> dict[str, Any]:
    return {"delegate": one.id or None, "full_name": one.full_name, "unit": one.unit}
