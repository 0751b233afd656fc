"""What a change did to one petition or question, in words; names of fields are told, what people wrote is not."""

from collections.abc import Mapping
from typing import Any

from dialogue_cli.messages import labels, screen
from dialogue_cli.messages import ledger as say_ledger
from dialogue_cli.messages import log as say
from dialogue_cli.model.petitions import petition_code, question_code
from dialogue_cli.reference.topics import topics
from dialogue_cli.register.touched import Touch

# What tells where a record stands, not what it says.
_PLACES = frozenset({"id", "origin", "source_row", "part", "change", "reason", "confidence"})
_TOPICS = {topic.key: topic.name for topic in topics()}
_OWN = {"scope": labels.SCOPES, "level": labels.LEVELS}


def deed(touch: Touch, agencies: Mapping[str, str]) -> str:
    """One line on what was done; `agencies` are their names by key."""
    if touch.subject == "decision":
        field = str(touch.after.get("field") or touch.before.get("field", ""))
        before, after = (_value(field, values, agencies) for values in (touch.before, touch.after))
        return _decided(labels.FIELDS.get(field, field), touch, before, after)
    if touch.subject == "fate" and touch.action != "joined":
        return _decided(say.FATE, touch, _fate(touch.before), _fate(touch.after))
    sentence = say.DEEDS.get((touch.subject, touch.action))
    if sentence is None:
        subject = say_ledger.TABLES.get(touch.subject, touch.subject)
        return say.OTHER.format(subject=subject, action=touch.action)
    petition = petition_code(int(touch.after["petition"])) if "petition" in touch.after else ""
    told = sentence.format(fields=_changed(touch), petition=petition)
    if touch.place is None:
        return told
    file, sheet, row = touch.place
    return say.FROM.format(told=told, file=file, sheet=sheet, row=row)


def _decided(field: str, touch: Touch, before: str, after: str) -> str:
    if not touch.after:
        return say.DECISION_GONE.format(field=field, before=before)
    origin = labels.ORIGINS.get(str(touch.after.get("origin")), "")
    sentence = say.DECIDED_ANEW if touch.before else say.DECIDED
    return sentence.format(field=field, before=before, value=after, origin=origin)


def _value(field: str, values: Mapping[str, Any], agencies: Mapping[str, str]) -> str:
    key = str(values.get("value") or "")
    named = _TOPICS if field == "topic" else _OWN.get(field, agencies)
    return named.get(key, key) or say.UNSETTLED


def _fate(values: Mapping[str, Any]) -> str:
    number = values.get("question")
    told = screen.FATES.get(str(values.get("kind")), say.UNSETTLED)
    return told.format(code=question_code(int(number)) if number else "").strip()


def _changed(touch: Touch) -> str:
    """The names of the fields that say something else now."""
    names = [
        say.FIELDS.get(name, name)
        for name in touch.before
        if name not in _PLACES and touch.before[name] != touch.after.get(name)
    ]
    return ", ".join(dict.fromkeys(names))
