"""Checks the {places} in the texts of a conference, so that a typing error is told when it is made."""

from collections.abc import Iterator
from typing import TypeVar

from dialogue_cli.errors import likely
from dialogue_cli.messages import office as say
from dialogue_cli.model.conference import Conference
from dialogue_cli.office.toml_table import Faults
from dialogue_cli.reference.places import DEADLINE, UNITS, known_places, places_in

T = TypeVar("T")


def check_places(conference: Conference, faults: Faults) -> None:
    """Note every {place} that nothing would fill."""
    known = known_places() | {f"{DEADLINE}{name}" for name in conference.deadlines}
    for key, text in texts(conference):
        for name in places_in(text):
            if name not in known or (name == UNITS and key.startswith("units")):
                what = say.FAULT_PLACE.format(name=name, suggestion=likely(name, known))
                faults.add(key, what)


def texts(conference: Conference) -> Iterator[tuple[str, str]]:
    """Every text that may hold places, with the key it stands under."""
    yield "name", conference.name
    yield "audience", conference.audience
    yield "venue.name", conference.venue.name
    yield "venue.address", conference.venue.address
    yield "costs.source", conference.cost_source
    for n, group in _from_1(conference.groups):
        yield f"delegates.groups[{n}].name", group.name
        yield f"delegates.groups[{n}].noun", group.noun
    for n, unit in _from_1(conference.units):
        yield f"units[{n}].name", unit.name
        yield f"units[{n}].short", unit.short
        yield f"units[{n}].kind", unit.kind
    for n, scheme in _from_1(conference.gifts):
        key = "gifts" if len(conference.gifts) == 1 else f"gifts[{n}]"
        for name in ("item", "source", "name", "basis", "contents", "whom", "exception"):
            yield f"{key}.{name}", getattr(scheme, name)
    for n, basis in _from_1(conference.basis):
        yield f"basis[{n}].kind", basis.kind
        yield f"basis[{n}].number", basis.number
        yield f"basis[{n}].about", basis.about
        yield f"basis[{n}].issuer", basis.issuer
    for key in ("contents", "chairs", "invited"):
        yield from ((f"plan.{key}[{n}]", text) for n, text in _from_1(getattr(conference, key)))
    yield "plan.amended_for", conference.amended_for
    for n, tasks in _from_1(conference.tasks):
        yield f"tasks[{n}].name", tasks.name
        yield from ((f"tasks[{n}].items[{m}]", text) for m, text in _from_1(tasks.items))
    for paper, lines in conference.recipients.items():
        yield from (
            (f"recipients.{paper}[{n}]", f"{line.name} {line.mark}") for n, line in _from_1(lines)
        )
    yield "conclusion.chair", conference.outcome.chair
    yield "conclusion.previous", conference.outcome.previous
    for key in ("good", "weak", "proposals"):
        texts = _from_1(getattr(conference.outcome, key))
        yield from ((f"conclusion.{key}[{n}]", text) for n, text in texts)
    for n, item in _from_1(conference.agenda):
        yield f"agenda[{n}].what", item.what
        yield f"agenda[{n}].by", item.by
    yield from ((f"topic_groups[{n}].name", g.name) for n, g in _from_1(conference.topic_groups))


def _from_1(items: tuple[T, ...]) -> Iterator[tuple[int, T]]:
    return enumerate(items, start=1)
