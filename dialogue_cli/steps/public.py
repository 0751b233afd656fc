"""What of an exported list everybody may see: nobody's name, telephone or card; free texts with such data covered."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import privacy as say
from dialogue_cli.model.objects import Object
from dialogue_cli.register.personal import personal_columns
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.outgoing import settings_text
from dialogue_cli.steps.stored import Stored
from dialogue_cli.vietnamese.personal.known_names import KnownNames
from dialogue_cli.vietnamese.personal.watch import Watch, keys_in

# The code on a badge opens a person's place at the door; in other lists `code` is that of a finding.
_ALSO = {"delegates": frozenset({"code"}), "roll": frozenset({"code"})}


class PersonalDataInExport(DialogueError):
    """Something personal would still be in a public list."""

    message, hint = say.IN_EXPORT, say.IN_EXPORT_HINT


@dataclass(slots=True)
class Public:
    """Makes a list public, and counts what it took out: values emptied, data covered in texts."""

    personal: frozenset[str]
    watch: Watch = field(default_factory=Watch)
    emptied: int = 0
    masked: int = 0
    row: int = 0
    # Reasons, units and topics come again and again.
    covered: dict[str, tuple[str, int]] = field(default_factory=dict)

    def objects(self, objects: Sequence[Object]) -> list[Object]:
        """The objects with the same keys: what is personal is empty. Raises PersonalDataInExport."""
        made = []
        for self.row, one in enumerate(objects, start=1):
            made.append(self._value(one))
        return made

    def _value(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {
                key: self._emptied(one) if key in self.personal else self._value(one)
                for key, one in value.items()
            }
        if isinstance(value, list):
            return [self._value(one) for one in value]
        if not isinstance(value, str):
            return value
        if value not in self.covered:
            self.covered[value] = self._covered(value)
        text, count = self.covered[value]
        self.masked += count
        return text

    def _covered(self, text: str) -> tuple[str, int]:
        """A text with its data covered; nothing is left that could be found again."""
        left, count = self.watch.mask(text, say.MASKS)
        if count and self.watch.find(left):
            raise PersonalDataInExport(row=self.row)
        return left, count

    def _emptied(self, value: Any) -> Any:
        """Of the same kind as far as it can be: an empty text, else nothing."""
        self.emptied += bool(value)
        return "" if isinstance(value, str) else None


def public_list(desk: Desk, held: Stored, what: str) -> Public:
    """For a list of that kind, with everybody's name whom the register knows."""
    names = KnownNames(_everybody(held))
    watch = Watch(names, keys_in(settings_text(desk), names))
    return Public(personal_columns() | _ALSO.get(what, frozenset()), watch)


def _everybody(held: Stored) -> Iterator[str]:
    for one in held.decided:
        yield one.petition.asker
    for delegate in held.delegates:
        yield from (delegate.full_name, delegate.stands_in_for)
    for row in held.attendance:
        yield from (row.full_name, row.substitute, row.stands_in_for)
    for gift in held.gifts:
        yield from (gift.full_name, gift.received_by)
    for checkin in held.checkins:
        yield from (checkin.full_name, checkin.substitute)
    for handover in held.handovers:
        yield from (handover.full_name, handover.received_by)
