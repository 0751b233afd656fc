"""Gifts: nobody gets one twice and no more go out than were approved, whatever happens in whatever order."""

from collections import Counter
from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from dialogue_cli.decisions.gift_giving import refusal
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.gift_ledger import GiftHandover, GiftLedger
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.model.roll import Checkin
from dialogue_cli.vietnamese.money import dong_in_words, read_dong
from tests.gifts_making import (
    HARDSHIP,
    at_door,
    books,
    came,
    conference,
    handover,
    person,
    receipt,
)
from tests.unit.checks.making import GIFTS

FEW = replace(GIFTS, count=3, approved_total=900_000, reserve=1)
NAMES = st.sampled_from(["Lê Thị Mơ", "Trần Khế", "Bùi Na", "Cao Đào"])
UNITS = st.sampled_from(["CĐCS A", "CĐCS B"])
SCHEMES = st.sampled_from(["qua", "kho-khan"])
PLACES = st.integers(0, 30)


class Handing(RuleBasedStateMachine):
    """Lists come, people come, gifts go out and come back; two sorts of gifts."""

    def __init__(self) -> None:
        super().__init__()
        self.held: Conference = conference(FEW, HARDSHIP)
        self.delegates: list[Delegate] = []
        self.checkins: dict[int, Checkin] = {}
        self.receipts: list[GiftReceipt] = []
        self.handovers: dict[int, GiftHandover] = {}
        self.made = 0

    def ledger(self) -> GiftLedger:
        rolls = came(self.delegates, *self.checkins.values())
        return books(
            self.held, self.delegates, rolls, tuple(self.handovers.values()), self.receipts
        )

    @rule(name=NAMES, unit=UNITS, phone=st.sampled_from(["", "1", "2"]), instead=st.booleans())
    def a_delegate_is_listed(self, name: str, unit: str, phone: str, *, instead: bool) -> None:
        of = self.delegates[-1].full_name if instead and self.delegates else ""
        number = len(self.delegates) + 1
        self.delegates.append(person(number, name, unit=unit, phone=phone, stands_in_for=of))

    @rule(place=PLACES, state=st.sampled_from(["present", "excused"]))
    def somebody_comes_or_excuses(self, place: int, state: str) -> None:
        if self.delegates:
            number = self.delegates[place % len(self.delegates)].id
            self.checkins[number] = at_door(number, state)

    @rule(place=PLACES, name=NAMES)
    def somebody_comes_instead(self, place: int, name: str) -> None:
        if self.delegates:
            number = self.delegates[place % len(self.delegates)].id
            self.checkins[number] = at_door(number, "substituted", substitute=name)

    @rule(name=NAMES, unit=UNITS, signed=st.booleans(), amount=st.sampled_from([None, 300_000, 1_000_000]))  # fmt: skip
    def a_row_of_a_paper_list_is_imported(
        self, name: str, unit: str, amount: int | None, *, signed: bool
    ) -> None:
        number = len(self.receipts) + 1
        said = {"unit": unit, "received": signed, "amount": amount, "file": f"{number % 3}.xlsx"}
        self.receipts.append(receipt(number, name, **said))

    @rule(place=PLACES, scheme=SCHEMES, reason=st.sampled_from(["", "Quyết định số 12"]))
    def a_gift_is_given(self, place: int, scheme: str, reason: str) -> None:
        book = self.ledger().book(scheme)
        assert book
        if not book.lines:
            return
        line = book.lines[place % len(book.lines)]
        by = "Đỗ Xa" if reason else ""
        if refusal(book, line, reason=reason, received_by=by):
            return
        assert not line.received
        assert book.handed < book.scheme.count
        self.made += 1
        delegate = line.claim.delegate if line.claim else None
        self.handovers[self.made] = handover(
            self.made,
            delegate,
            scheme=scheme,
            amount=book.scheme.value,
            at="2024-06-27T10:00:00+07:00",
            full_name="" if delegate else line.full_name,
            unit="" if delegate else line.unit,
        )
        after = self.ledger().book(scheme)
        assert after
        assert (after.handed, after.amount) == (book.handed + 1, book.amount + book.scheme.value)
        assert after.again == book.again

    @rule(place=PLACES)
    def a_gift_is_taken_back(self, place: int) -> None:
        if self.handovers:
            self.handovers.pop(sorted(self.handovers)[place % len(self.handovers)])

    @invariant()
    def no_delegate_has_two_records(self) -> None:
        noted = Counter(
            (one.scheme, one.delegate) for one in self.handovers.values() if one.delegate
        )
        assert not noted or max(noted.values()) == 1

    @invariant()
    def totals_equal_their_parts_and_read_back(self) -> None:
        for book in self.ledger():
            assert book.handed + book.left == book.scheme.count
            assert book.amount + book.left_amount == book.scheme.approved_total
            noted = [one for line in book.lines for one in line.handovers]
            known = [one for one in self.handovers.values() if one.scheme == book.scheme.key]
            assert sorted(noted, key=lambda one: one.id) == known
            assert read_dong(dong_in_words(book.amount)) == book.amount


Handing.TestCase.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
TestHanding = Handing.TestCase
