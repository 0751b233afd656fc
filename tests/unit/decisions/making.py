"""Petitions for the tests of decisions."""

from collections.abc import Iterable

from dialogue_cli.model.petitions import Decided, Decision, Fate, Origin, Petition


def petition(number: int, text: str, unit: str = "CĐCS Công ty May Bình Minh") -> Petition:
    origin = Origin("kien-nghi.xlsx", "Sheet1", number + 1)
    return Petition(origin, text, text, unit=unit, id=number)


def received(*texts: str) -> list[Decided]:
    return [Decided(petition(number, text)) for number, text in enumerate(texts, 1)]


def by_clerk(one: Decided, **values: str) -> Decided:
    decisions = tuple(
        Decision(field, value, "clerk", 1.0, "x")  # type: ignore[arg-type]
        for field, value in values.items()
    )
    return Decided(one.petition, decisions, one.fate)


def fates(decided: Iterable[Decided]) -> list[tuple[str, int | None]]:
    return [_fate(one.fate) for one in decided]


def _fate(fate: Fate | None) -> tuple[str, int | None]:
    assert fate is not None
    return fate.kind, fate.question
