"""In words: which parts of a paper are not the same, and what has changed since it was made."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from dialogue_cli.documents.manifest.text import TextPart
from dialogue_cli.messages import paper_verdicts as say
from dialogue_cli.model.manifest import Manifest, Part, SourceKind, part_fingerprint

_LETTERS = 40
_PETITION = "KN-"
_CODE = re.compile(r"\b(?:CH|KN)-\d{3,6}\b")


def places_edited(
    found: Sequence[TextPart], made: Sequence[Part], *, quoted: bool
) -> tuple[str, ...]:
    """Where a file says something else than the paper did when it was made; empty when nowhere.

    `quoted` tells the beginning of a paragraph too: not of papers in which people are named.
    """
    shas = [part_fingerprint(part.text) for part in found]
    left, told = Counter(part.sha for part in made), []
    for part, sha in zip(found, shas, strict=True):
        if left[sha]:
            left[sha] -= 1
        else:
            told.append(_place(part, _CODE.findall(part.text), quoted=quoted))
    gone = left.total() - len(told)
    if gone > 0:
        told.append(say.GONE.format(count=gone))
    if not told and shas != [part.sha for part in made]:
        told.append(say.OTHER_ORDER)
    return tuple(told)


def places_otherwise(
    now: Sequence[Part], texts: Sequence[TextPart], made: Sequence[Part], *, quoted: bool
) -> tuple[str, ...]:
    """Where the paper that would be made now says something else than the one that was made."""
    left, told = Counter(part.sha for part in made), []
    for part, text in zip(now, texts, strict=True):
        if left[part.sha]:
            left[part.sha] -= 1
        else:
            told.append(_place(text, part.codes, quoted=quoted))
    gone = left.total() - len(told)
    if gone > 0:
        told.append(say.GONE_NOW.format(count=gone))
    return tuple(told) or (say.OTHER_ORDER,)


def changes_since(made: Manifest, now: Manifest) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What has changed since a paper was made, in words, and the codes of the questions among it."""
    asked = tuple(_questions(_by_name(made, "question"), _by_name(now, "question")))
    stated = tuple(_stated(made, now))
    told = [*(sentence for sentence, _ in asked), *stated]
    if stated or not asked:
        told += [say.SETTING.format(name=name) for name in _differing(made, now, "setting")]
    if made.template != now.template:
        told.append(say.TEMPLATE)
    if made.program != now.program:
        told.append(say.PROGRAM.format(before=made.program, now=now.program))
    return tuple(dict.fromkeys(told)), tuple(code for _, code in asked)


def same_sources(made: Manifest, now: Manifest) -> bool:
    """Whether both are made from the same: then they say the same, and the paper need not be made to know it."""
    return (
        made.template == now.template
        and made.program == now.program
        and [one for one in made.sources if one.kind != "setting"]
        == [one for one in now.sources if one.kind != "setting"]
    )


def _place(part: TextPart, codes: Iterable[str], *, quoted: bool) -> str:
    if part.row:
        named = ", ".join(codes)
        sentence = say.ROW_OF if named else say.ROW
        return sentence.format(place=part.place, row=part.row, codes=named)
    if not quoted:
        return say.PARAGRAPH.format(place=part.place)
    return say.PARAGRAPH_BEGINS.format(place=part.place, beginning=_beginning(part.text))


def _beginning(text: str) -> str:
    return text if len(text) <= _LETTERS else f"{text[:_LETTERS].rstrip()}…"


def _by_name(manifest: Manifest, kind: SourceKind) -> Mapping[str, str]:
    return {one.name: one.sha for one in manifest.sources if one.kind == kind}


def _differing(made: Manifest, now: Manifest, kind: SourceKind) -> list[str]:
    before, after = _by_name(made, kind), _by_name(now, kind)
    return [name for name in {**before, **after} if before.get(name) != after.get(name)]


def _stated(made: Manifest, now: Manifest) -> Iterator[str]:
    for name in _differing(made, now, "fact"):
        yield say.FACTS.get(name) or say.FACT.format(name=name)
    for name in _differing(made, now, "frame"):
        yield say.FRAME.get(name) or say.FACT.format(name=name)


def _questions(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for code in sorted({*before, *after}):
        petition = code.startswith(_PETITION)
        if code not in before:
            sentence = say.PETITION_NEW if petition else say.QUESTION_NEW
        elif code not in after:
            sentence = say.PETITION_GONE if petition else say.QUESTION_GONE
        elif before[code] != after[code]:
            sentence = say.PETITION_CHANGED if petition else say.QUESTION_CHANGED
        else:
            continue
        yield sentence.format(code=code), code
