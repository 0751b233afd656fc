"""Whether a gift may be handed over now; what is refused without a way round, and what a reason overrides."""

from dialogue_cli.model.gift_ledger import GiftBook, GiveRefusal, LedgerLine


def refusal(book: GiftBook, line: LedgerLine, *, reason: str, received_by: str) -> GiveRefusal:
    """Why a person does not get a gift of the scheme; empty when nothing is in the way.

    Never twice, never more than was approved: no reason overrides that. Somebody to whom no gift is due gets one only
    for a reason that is noted, and who is absent only through somebody who signs for it.
    """
    scheme = book.scheme
    if line.received:
        return "already" if line.handovers else "already-signed"
    if book.handed >= scheme.count:
        return "none-left"
    if book.amount + scheme.value > scheme.approved_total:
        return "over-total"
    state = line.claim.state if line.claim else "unlisted"
    if state == "entitled":
        return ""
    if not reason:
        return state
    return "no-receiver" if state == "absent" and not received_by else ""
