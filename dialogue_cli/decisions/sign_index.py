"""Finds the signs that can hold for a text without trying each: of hundreds only a few have a term in it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from dialogue_cli.reference.signs import Sign


class SignIndex:
    """Signs by the terms of their first line; those without a line by the topics they are for."""

    def __init__(self, signs: Sequence[Sign]) -> None:
        """Look up what each sign needs."""
        self._signs = signs
        self._by_term: dict[str, list[int]] = defaultdict(list)
        self._by_topic: dict[str, list[int]] = defaultdict(list)
        self._always: list[int] = []
        for place, sign in enumerate(signs):
            for term in sign.when[0] if sign.when else ():
                self._by_term[term].append(place)
            for topic in sign.topics if not sign.when else ():
                self._by_topic[topic].append(place)
            if not sign.when and not sign.topics:
                self._always.append(place)

    def able(self, known: Iterable[str], topic: str = "") -> list[Sign]:
        """The signs that may hold where these terms are known, in their order."""
        places = {*self._always, *self._by_topic.get(topic, ())}
        for term in known:
            places.update(self._by_term.get(term, ()))
        return [self._signs[place] for place in sorted(places)]
