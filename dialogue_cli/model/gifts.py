"""Gifts and money handed out, as the lists of receipts say."""

from dataclasses import dataclass

from dialogue_cli.model.petitions import Origin


@dataclass(frozen=True, slots=True)
class GiftReceipt:
    """One person on a list of receipts; `rate` and `amount` in đồng, None (as `quantity`) where nothing is written.

    `received` says whether there is a signature or a mark for one; `received_by` who took the gift for the person,
    by name or as the list says it. `id` is 0 until stored.
    """

    origin: Origin
    full_name: str
    unit: str = ""
    position: str = ""
    address: str = ""
    id_number: str = ""
    phone: str = ""
    purpose: str = ""
    quantity: int | None = None
    rate: int | None = None
    amount: int | None = None
    received: bool = False
    received_by: str = ""
    envelope: str = ""
    note: str = ""
    id: int = 0

    @property
    def worth(self) -> int | None:
        """The amount in đồng: as written, else quantity × rate where both are."""
        if self.amount is not None or self.rate is None:
            return self.amount
        return self.rate * (1 if self.quantity is None else self.quantity)
