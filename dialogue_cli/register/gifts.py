"""Stores and finds receipts of gifts."""

from typing import Any

from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.model.petitions import Origin
from dialogue_cli.register.records import RecordTable

_CONTENT = (
    "full_name", "unit", "position", "address", "id_number", "phone", "purpose", "quantity", "rate",
    "amount", "received", "received_by", "envelope", "note",
)  # fmt: skip


def _receipt(number: int, origin: Origin, values: dict[str, Any]) -> GiftReceipt:
    return GiftReceipt(id=number, origin=origin, received=bool(values.pop("received")), **values)


GIFT_RECEIPTS: RecordTable[GiftReceipt] = RecordTable(
    "gift_receipt", {name: name for name in _CONTENT}, _receipt
)
