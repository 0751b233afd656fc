"""The 13 topics: their keys, printed names and the terms that point to them (workflow.md §4.6)."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic: key, printed name, and its terms by the weight they carry."""

    key: str
    name: str
    strong: tuple[str, ...]
    weak: tuple[str, ...]
    phrases: tuple[str, ...]


@cache
def topics() -> tuple[Topic, ...]:
    """Every topic, in the order in which they are printed."""
    data = files("dialogue_cli.reference").joinpath("topics.toml").read_text(encoding="utf-8")
    return tuple(
        Topic(
            key=key,
            name=row["name"],
            strong=tuple(row["strong"]),
            weak=tuple(row["weak"]),
            phrases=tuple(row["phrases"]),
        )
        for key, row in tomllib.loads(data).items()
    )


def topic_keys() -> tuple[str, ...]:
    """The keys of the topics, in the order in which they are printed."""
    return tuple(topic.key for topic in topics())


def topic_name(key: str) -> str:
    """The printed name of a topic; the key itself when there is no such topic."""
    return next((topic.name for topic in topics() if topic.key == key), key)
