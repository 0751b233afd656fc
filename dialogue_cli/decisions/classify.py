"""The four decisions about one petition; what a clerk decided stands and steers the rest."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from dialogue_cli.decisions.agency import helpers, weigh_agency
from dialogue_cli.decisions.ballot import Ballot, conclude
from dialogue_cli.decisions.given import heed_agency, heed_topic
from dialogue_cli.decisions.learned.joint import likeliest_pair
from dialogue_cli.decisions.learned.reading import Readings
from dialogue_cli.decisions.learned.voting import (
    Chances,
    chances,
    knows_a_phrase,
    rule_findings,
    telling_words,
)
from dialogue_cli.decisions.learned.weights import Floats, Numbers
from dialogue_cli.decisions.level import weigh_level
from dialogue_cli.decisions.prepared import Prepared
from dialogue_cli.decisions.scope import weigh_scope
from dialogue_cli.decisions.topics import weigh_topic
from dialogue_cli.messages import decisions as sentences
from dialogue_cli.model.petitions import PERSONAL, Decided, Decision, Field, Petition
from dialogue_cli.reference.agencies import function_names
from dialogue_cli.reference.signs import Sign
from dialogue_cli.reference.topics import topic_name, topics

# A rival with this share of the winner's chance is named beside it.
_NEARLY = 0.5
_NEARLY_A_DRAW = 0.45


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the rules found for each decision, what was learned, and the signs that named agencies."""

    ballots: Mapping[Field, Ballot]
    held: Sequence[Sign]
    chances: Chances
    known: Numbers


def weigh(
    texts: Sequence[Prepared], readings: Readings, kept: Sequence[Mapping[Field, Decision]] = ()
) -> list[Weighed]:
    """Rules and learned weights for each text; what a clerk decided takes the place of the rules' winner."""
    ruled = [
        _by_rules(text, said) for text, said in zip(texts, kept or [{} for _ in texts], strict=True)
    ]
    found = [
        rule_findings(ballots, [name for name in text.quality if name.startswith("@")])
        for text, (ballots, _) in zip(texts, ruled, strict=True)
    ]
    return [
        Weighed(ballots, held, learned, readings.known.row(row))
        for row, ((ballots, held), learned) in enumerate(
            zip(ruled, chances(readings.votes, found), strict=True)
        )
    ]


def _by_rules(
    text: Prepared, kept: Mapping[Field, Decision]
) -> tuple[dict[Field, Ballot], Sequence[Sign]]:
    topic_ballot = weigh_topic(text)
    topic = kept["topic"].value if "topic" in kept else topic_ballot.winner
    level_ballot = weigh_level(text, topic)
    level = kept["level"].value if "level" in kept else level_ballot.winner
    agency_ballot, held = weigh_agency(text, topic, level)
    ballots: dict[Field, Ballot] = {
        "topic": topic_ballot,
        "scope": weigh_scope(text),
        "level": level_ballot,
        "agency": agency_ballot,
    }
    return ballots, held


def classify(
    petitions: Sequence[Decided], texts: Sequence[Prepared], readings: Readings
) -> tuple[list[Decided], Floats]:
    """The petitions with topic, scope, level and agency, in this order; and one row each of the chances behind them."""
    kept = [_kept(one.decisions) for one in petitions]
    weighed = weigh(texts, readings, kept)
    rows = [one.chances.row for one in weighed]
    decided = [
        replace(one, decisions=_decided(one.petition, text, clerks, found))
        for one, text, clerks, found in zip(petitions, texts, kept, weighed, strict=True)
    ]
    width = readings.votes.shape[1]
    return decided, np.array(rows, dtype=np.float32).reshape(len(rows), width)


def _decided(
    petition: Petition, text: Prepared, kept: Mapping[Field, Decision], weighed: Weighed
) -> tuple[Decision, ...]:
    if not text.hits and not knows_a_phrase(weighed.known):
        nothing = tuple(kept.get(field) or _nothing(field) for field in weighed.ballots)
        return _heeded(nothing, petition.topic_given, "")
    level, agency = likeliest_pair(weighed.chances, kept)
    topic = _settled("topic", weighed.chances.best("topic"), weighed, text, _topic_names())
    scope = _settled("scope", _scope(weighed), weighed, text, sentences.SCOPES)
    level_decision = _settled("level", level, weighed, text, sentences.LEVELS)
    level = kept["level"].value if "level" in kept else level
    agency_decision = _agency(agency, level, weighed, text, steered="topic" in kept)
    settled = (topic, scope, level_decision, agency_decision)
    decisions = tuple(kept.get(one.field) or one for one in settled)
    named = petition.agency_given or petition.addressed_to
    return _heeded(decisions, petition.topic_given, named)


def _scope(weighed: Weighed) -> str:
    """The likelier scope; nearly a draw is personal if the rules say so: nobody's case is read out by chance."""
    personal = dict(weighed.chances.ranked["scope"])[PERSONAL]
    if weighed.ballots["scope"].winner == PERSONAL and personal >= _NEARLY_A_DRAW:
        return PERSONAL
    return weighed.chances.best("scope")


def _agency(value: str, level: str, weighed: Weighed, text: Prepared, *, steered: bool) -> Decision:
    """The lead agency with its helpers; where a clerk set the topic, the rules for that topic alone."""
    ballot, names = weighed.ballots["agency"], function_names()
    if steered and ballot.winner:
        also = helpers(ballot.winner, level, ballot, weighed.held)
        return conclude("agency", ballot, names, also)
    also = helpers(value, level, ballot, weighed.held, weighed.chances.ranked["agency"])
    return _settled("agency", value, weighed, text, names, also)


def _settled(
    field: Field,
    value: str,
    weighed: Weighed,
    text: Prepared,
    names: Mapping[str, str],
    also: tuple[str, ...] = (),
) -> Decision:
    """The decision for a value: whether a rule or the learned weights led to it, how sure, and why."""
    ballot, learned = weighed.ballots[field], weighed.chances
    by_rule = ballot.winner == value
    words = list(ballot.shown(value)) if by_rule else []
    if not by_rule:
        telling = ", ".join(
            sentences.QUOTED.format(words=one)
            for one in telling_words(text, weighed.known, field, value)
        )
        words.append(
            sentences.LEARNED.format(terms=telling) if telling else sentences.LEARNED_ALONE
        )
    reason = sentences.BECAUSE.format(value=names.get(value, value), words="; ".join(words))
    ranked = learned.ranked[field]
    chance = next(chance for one, chance in ranked if one == value)
    rival, likely = next((one for one in ranked if one[0] != value), ("", 0.0))
    if rival and likely >= _NEARLY * chance:
        reason += sentences.NEARLY.format(value=names.get(rival, rival))
    sure = learned.sure[field] if value == learned.best(field) else chance
    # Of many petitions many have the same reason: it is kept once.
    reason = sys.intern(reason)
    return Decision(field, value, "rule" if by_rule else "model", round(sure, 2), reason, also)


def _heeded(
    decisions: tuple[Decision, ...], topic_given: str, agency_given: str
) -> tuple[Decision, ...]:
    """With what the unit itself wrote as topic and agency; a clerk's decision stays as it is."""
    topic, scope, level, agency = decisions
    if topic.origin != "clerk":
        topic = heed_topic(topic, topic_given, topic_name)
    if agency.origin != "clerk":
        agency = heed_agency(agency, agency_given, lambda key: function_names()[key])
    return topic, scope, level, agency


def _nothing(field: Field) -> Decision:
    return Decision(field, "", "rule", 0.0, sentences.NOTHING_FOUND)


def _kept(decisions: Sequence[Decision]) -> dict[Field, Decision]:
    return {decision.field: decision for decision in decisions if decision.origin == "clerk"}


@cache
def _topic_names() -> Mapping[str, str]:
    return {topic.key: topic.name for topic in topics()}
