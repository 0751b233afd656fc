"""Weighing: rules give weight to values, the heaviest wins, and how clearly is the confidence."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dialogue_cli.decisions.prepared import ASKED, NAMED, ONE, Prepared
from dialogue_cli.messages import decisions as sentences
from dialogue_cli.model.petitions import Decision, Field
from dialogue_cli.reference.signs import Sign

_SHOWN_REASONS = 4
# What a lone winner must outweigh to be sure; measured on labelled petitions, field by field.
_DOUBT: dict[Field, float] = {"topic": 1.8, "scope": 0.3, "level": 1.2, "agency": 3.5}
_SUREST = 0.97


@dataclass(slots=True)
class Ballot:
    """What was found for each value: its weight, and the words or notes that gave it."""

    scores: dict[str, float] = field(default_factory=dict)
    reasons: dict[str, list[str]] = field(default_factory=dict)

    def add(self, value: str, weight: float, reason: str) -> None:
        """Give a value weight, for a reason in words (said once)."""
        self.scores[value] = self.scores.get(value, 0.0) + weight
        said = self.reasons.setdefault(value, [])
        if reason and reason not in said:
            said.append(reason)

    def shown(self, value: str) -> list[str]:
        """The first few reasons for a value."""
        return self.reasons.get(value, [])[:_SHOWN_REASONS]

    def hand_over(self, loser: str, winner: str) -> None:
        """Give all that one value has to another."""
        self.scores[winner] = self.scores.get(winner, 0.0) + self.scores.pop(loser, 0.0)
        self.reasons.setdefault(winner, []).extend(self.reasons.pop(loser, []))

    @property
    def winner(self) -> str:
        """The heaviest value; empty when nothing has weight."""
        heaviest = max(self.scores, key=self.scores.__getitem__, default="")
        return heaviest if self.scores.get(heaviest, 0.0) > 0 else ""

    def ranking(self) -> list[tuple[str, float]]:
        """Values with weight, the heaviest first; of equals the one found first."""
        return sorted(((v, s) for v, s in self.scores.items() if s > 0), key=lambda item: -item[1])


def cast(
    ballot: Ballot, signs: Iterable[Sign], text: Prepared, topic: str = "", level: str = ""
) -> list[Sign]:
    """Let every sign that holds vote, in order; the signs that did."""
    held = []
    for sign in signs:
        found = _evidence(sign, text, topic, level)
        if found is None:
            continue
        held.append(sign)
        if sign.instead_of:
            ballot.hand_over(sign.instead_of, sign.value)
        quality = min((text.quality[term] for term in found), default=1.0)
        words = ", ".join(_spoken(term) for term in found) or sign.note or sentences.BY_TOPIC
        ballot.add(sign.value, sign.weight * quality, words)
    return held


def confidence(of: Field, ranking: list[tuple[str, float]]) -> float:
    """0 (nothing found) to 0.97: how far the first stands above the second, and how much it has."""
    if not ranking:
        return 0.0
    first = ranking[0][1]
    second = ranking[1][1] if len(ranking) > 1 else 0.0
    return round(min(_SUREST, first / (first + second) * first / (first + _DOUBT[of]) + 0.1), 2)


def conclude(
    of: Field, ballot: Ballot, names: Mapping[str, str], also: tuple[str, ...] = ()
) -> Decision:
    """The decision for the heaviest value, with the words that led there; empty if nothing did."""
    ranking = ballot.ranking()
    if not ranking:
        return Decision(of, "", "rule", 0.0, sentences.NOTHING_FOUND)
    value = ranking[0][0]
    reason = sentences.BECAUSE.format(
        value=names.get(value, value),
        words="; ".join(ballot.shown(value)),
    )
    if len(ranking) > 1 and ranking[1][1] >= 0.9 * ranking[0][1]:
        rival = ranking[1][0]
        reason += sentences.NEARLY.format(value=names.get(rival, rival))
    return Decision(of, value, "rule", confidence(of, ranking), reason, also)


def _evidence(sign: Sign, text: Prepared, topic: str, level: str) -> list[str] | None:
    """One found term for each line of the sign, or None when it does not hold."""
    if (sign.topics and topic not in sign.topics) or (sign.levels and level not in sign.levels):
        return None
    known = text.quality.keys()
    if not known.isdisjoint(sign.unless):
        return None
    if any(known.isdisjoint(line) for line in sign.when):
        return None
    return [max((term for term in line if term in known), key=len) for line in sign.when]


def _spoken(term: str) -> str:
    if term.startswith(ASKED):
        return sentences.ASKED_OF.format(
            who=sentences.LEVELS.get(term.removeprefix(ASKED), sentences.UNKNOWN)
        )
    return {NAMED: sentences.NAMED, ONE: sentences.ONE}.get(term, sentences.WORD.format(term=term))
