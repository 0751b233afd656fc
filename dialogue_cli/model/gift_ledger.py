"""Gifts as they go out: who may have one, who has one, what is left to be given back."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from dialogue_cli.model.conference import GiftScheme
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.gifts import GiftReceipt

ClaimState = Literal[
    "entitled", "absent", "awaited", "other-group", "excluded", "unlisted", "other-gift"
]
Presence = Literal["present", "absent", "awaited", "unknown"]


@dataclass(frozen=True, slots=True)
class GiftHandover:
    """One gift handed over, worth `amount` đồng; `at` is the moment in local time (2024-06-20T10:40:05+07:00).

    `delegate` is the number of a delegate, None for somebody who is on no delegate list (then `full_name` and `unit`
    say who). `received_by` took it for the person; `note` is why somebody got it who was not to. `id` is 0 until
    stored.
    """

    scheme: str
    delegate: int | None
    amount: int
    at: str
    full_name: str = ""
    unit: str = ""
    received_by: str = ""
    author: str = ""
    note: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class GiftClaim:
    """One person, or one seat, and whether a gift of one scheme is due; nobody has two claims to one scheme.

    `people` are all entries on the delegate lists that are this person, with those whose seat the person takes or who
    takes the person's seat, by number; none for somebody who stands on the gift list alone (`listed`). `full_name` is
    who is to sign, `stands_for` whose place that is. `presence` is "unknown" while nobody has noted who came,
    "awaited" when others have come but not this one.
    """

    scheme: str
    state: ClaimState
    full_name: str
    unit: str
    group: str = ""
    stands_for: str = ""
    presence: Presence = "unknown"
    people: tuple[Delegate, ...] = ()
    listed: tuple[GiftReceipt, ...] = ()

    @property
    def delegate(self) -> int | None:
        """The number under which a gift is noted: that of the first entry; None for who is on no delegate list."""
        return self.people[0].id if self.people else None

    @property
    def entitled(self) -> bool:
        """Whether a gift is due."""
        return self.state == "entitled"


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """What is known of one person's gift of one scheme: what was noted when it was handed over, and the paper lists.

    `claim` is None for somebody who is on no list; `handovers` has more than one only where two people have turned out
    to be one since. `receipts` are the person's rows on paper lists, signed or not, in the order in which they came.
    """

    full_name: str
    unit: str
    claim: GiftClaim | None = None
    handovers: tuple[GiftHandover, ...] = ()
    receipts: tuple[GiftReceipt, ...] = ()

    @property
    def signed(self) -> tuple[GiftReceipt, ...]:
        """The rows with a signature or a mark for one."""
        return tuple(one for one in self.receipts if one.received)

    @property
    def received(self) -> bool:
        """Whether the gift has gone out."""
        return bool(self.handovers or self.signed)

    @property
    def received_by(self) -> str:
        """Who took it for the person, by name or as the list says it; empty when nobody did."""
        names = [*(h.received_by for h in self.handovers), *(r.received_by for r in self.signed)]
        return next(filter(None, names), "")

    @property
    def was_due(self) -> bool:
        """Whether the gift was due; that of somebody who is away is when another takes it (nhận thay)."""
        if self.claim is None:
            return False
        away = self.claim.state in {"absent", "awaited"}
        return self.claim.entitled or (away and bool(self.received_by))

    @property
    def again(self) -> int:
        """How many gifts more than one went out, if every record is true; one noted twice over counts once."""
        return max(0, max(len(self.handovers), len(self.signed)) - 1)


@dataclass(frozen=True, slots=True)
class GiftBook:
    """One scheme with everybody who may or may not have its gift, and what has become of each gift.

    `handed` counts the gifts that went out and `amount` their đồng; a second signature of one person counts nothing and
    is told apart (`again`). `unread` counts signed rows of money without a sum, taken for the scheme's value.
    """

    scheme: GiftScheme
    lines: tuple[LedgerLine, ...]
    handed: int
    amount: int
    unread: int = 0

    @property
    def again(self) -> int:
        """How many signatures or records there are beyond one for each person."""
        return sum(line.again for line in self.lines)

    @property
    def claims(self) -> tuple[GiftClaim, ...]:
        """Everybody who is known by a list."""
        return tuple(line.claim for line in self.lines if line.claim)

    @property
    def entitled(self) -> int:
        """How many people a gift is due to."""
        return sum(claim.entitled for claim in self.claims)

    @property
    def present(self) -> int:
        """How many of those a gift is due to are known to have come."""
        return sum(claim.entitled and claim.presence == "present" for claim in self.claims)

    @property
    def waiting(self) -> tuple[LedgerLine, ...]:
        """Those who have not received the gift that is due to them."""
        return tuple(
            line for line in self.lines if line.claim and line.claim.entitled and not line.received
        )

    @property
    def outside(self) -> tuple[LedgerLine, ...]:
        """Those who have received a gift that was not due to them."""
        return tuple(line for line in self.lines if line.received and not line.was_due)

    @property
    def left(self) -> int:
        """How many gifts go back to the source; below 0 when more went out than were approved."""
        return self.scheme.count - self.handed

    @property
    def left_amount(self) -> int:
        """What goes back to the source, in đồng; below 0 when more went out than was approved."""
        return self.scheme.approved_total - self.amount


@dataclass(frozen=True, slots=True)
class SourceSettlement:
    """What one source gave and gets back, in đồng, over all schemes that it pays for."""

    source: str
    approved: int
    handed: int

    @property
    def left(self) -> int:
        """What goes back; below 0 when more went out than was approved."""
        return self.approved - self.handed


@dataclass(frozen=True, slots=True)
class GiftLedger:
    """The books of all schemes; `unclear` are rows of paper lists that may belong to one scheme or another."""

    books: tuple[GiftBook, ...]
    unclear: tuple[GiftReceipt, ...] = ()

    def book(self, key: str) -> GiftBook | None:
        """The book of the scheme of that key."""
        return next((book for book in self.books if book.scheme.key == key), None)

    def __iter__(self) -> Iterator[GiftBook]:
        """The books in the order of the settings."""
        return iter(self.books)


@dataclass(frozen=True, slots=True)
class SigningRow:
    """One line of the list on which people sign for a gift; `note` says whose place is taken."""

    number: int
    full_name: str
    unit: str
    count: int
    value: int
    note: str = ""

    @property
    def amount(self) -> int:
        """What is signed for, in đồng."""
        return self.count * self.value


GiveRefusal = Literal[
    "", "already", "already-signed", "none-left", "over-total", "no-receiver", "absent", "awaited",
    "other-group", "excluded", "unlisted", "other-gift",
]  # fmt: skip
GiftOutcome = Literal[
    "given", "taken-back", "refused", "ambiguous", "unknown", "which-scheme", "nothing-to-take-back",
    "wrong-code",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class GiftLine:
    """What became of one name or code at the handing over; `message` says it, `candidates` are who may be meant."""

    given: str
    outcome: GiftOutcome
    message: str
    scheme: str = ""
    refusal: GiveRefusal = ""
    full_name: str = ""
    unit: str = ""
    amount: int = 0
    received_by: str = ""
    at: str = ""
    candidates: tuple[Delegate, ...] = ()

    @property
    def done(self) -> bool:
        """Whether something was stored."""
        return self.outcome in {"given", "taken-back"}


@dataclass(frozen=True, slots=True)
class GiveReport:
    """One run of `gifts give` or `gifts take-back`, and where each scheme stands after it."""

    year: int
    lines: tuple[GiftLine, ...]
    books: tuple[GiftBook, ...] = ()


@dataclass(frozen=True, slots=True)
class GiftsReport:
    """Where the gifts stand: each scheme's book, what goes back to each source."""

    year: int
    ledger: GiftLedger
    sources: tuple[SourceSettlement, ...]
    counted: bool = False
    """Whether anybody has noted who came."""
