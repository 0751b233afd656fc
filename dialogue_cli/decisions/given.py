"""What a unit wrote in its own columns: weighed and told in the reason, not taken over blindly."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from dialogue_cli.decisions.prepared import prepare
from dialogue_cli.messages import decisions as sentences
from dialogue_cli.model.petitions import Decision
from dialogue_cli.reference.agencies import function_of
from dialogue_cli.reference.topics import topics
from dialogue_cli.vietnamese.text import fold_key

_SURER, _LESS_SURE = 0.1, 0.1
_ONLY_GIVEN = 0.35
_NOBODY_SPECIAL = "khac"


def heed_topic(decided: Decision, given: str, name_of: Callable[[str], str]) -> Decision:
    """The topic decision with what the unit wrote as its group of problems."""
    return _heed(decided, given, _topic_of(given), name_of)


def heed_agency(decided: Decision, given: str, name_of: Callable[[str], str]) -> Decision:
    """The agency decision with the agency that the unit itself named."""
    meant = function_of(given) if given else None
    # "UBND tỉnh" and the like name whom the paper is sent to, not who answers.
    return _heed(decided, given, meant if meant and meant != _NOBODY_SPECIAL else "", name_of)


def _heed(decided: Decision, given: str, meant: str, name_of: Callable[[str], str]) -> Decision:
    if not meant:
        return decided
    if not decided.value:
        reason = sentences.GIVEN_ALONE.format(value=name_of(meant), given=given)
        return replace(decided, value=meant, confidence=_ONLY_GIVEN, reason=reason)
    if meant == decided.value or meant in decided.also:
        sure = round(min(0.97, decided.confidence + _SURER), 2)
        told = sentences.GIVEN_AGREES
    else:
        sure = round(max(0.0, decided.confidence - _LESS_SURE), 2)
        told = sentences.GIVEN_DIFFERS
    return replace(decided, confidence=sure, reason=decided.reason + told.format(given=given))


@lru_cache(maxsize=1000)
def _topic_of(given: str) -> str:
    """The topic that a unit's own heading means, by key, printed name, or its strong terms."""
    if not given:
        return ""
    key = fold_key(given)
    for topic in topics():
        if key in (fold_key(topic.key), fold_key(topic.name)):
            return topic.key
    text = prepare(given)
    counts = {t.key: sum(text.has(term) for term in t.strong) for t in topics()}
    best = max(counts, key=lambda name: counts[name])
    rivals = [name for name, count in counts.items() if count == counts[best]]
    return best if counts[best] and len(rivals) == 1 else ""
