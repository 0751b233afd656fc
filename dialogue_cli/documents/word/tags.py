"""Makes the tags of a Word file whole before docxtpl reads them, and tells those that cannot be meant.

Word breaks a tag over runs where it was corrected or spell-checked, and turns its quotation marks. A tag that stands
alone in its paragraph, or in its table row, is meant to leave nothing of that behind: it is read as {%p … %} or
{%tr … %}.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from typing import Any

from dialogue_cli.documents.nd30.lint.reading.ooxml import W
from dialogue_cli.messages import documents as sentences

TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_HALF = re.compile(r"\{\{|\{%|\{#|%\}|\}\}|#\}")
_WHOLE_PARAGRAPH = re.compile(r"\{[{%#](p|tr|tc) ")
_OF_DOCXTPL = re.compile(r"\{%-?\s*(p|tr|tc|r|vm|hm|colspan|cellbg)\b")
_MACRO = re.compile(r"\{%-?\s*macro\b.*\{%-?\s*endmacro\s*-?%\}", re.DOTALL)
_QUOTES = str.maketrans("“”„‘’‚\u00a0\u202f", "\"\"\"'''  ")
_BLANK = ""

Telling = Callable[[str, str], Exception]
"""Makes the error of a paragraph's text and a reason."""


def made_whole(root: Any, broken: Telling) -> None:
    """Put every tag of a part into one text, and mark those that stand alone."""
    found = _texts_by_paragraph(root)
    for texts in found.values():
        _joined("".join(text.text or "" for text in texts), texts, broken)
    for paragraph, texts in found.items():
        _alone(paragraph, "".join(text.text or "" for text in texts).strip(), broken)


def _texts_by_paragraph(root: Any) -> Mapping[Any, list[Any]]:
    """The texts of each paragraph, those of a text box in it left to its own paragraphs."""
    found: dict[Any, list[Any]] = {}
    for text in root.iter(f"{W}t"):
        paragraph = next(text.iterancestors(f"{W}p"), None)
        if paragraph is not None:
            found.setdefault(paragraph, []).append(text)
    return found


def _joined(whole: str, texts: list[Any], broken: Telling) -> None:
    """Move each tag that is spread over several texts into the first of them."""
    if not _HALF.search(whole):
        return
    if _HALF.search(TAG.sub(_BLANK, whole)):
        raise broken(whole, sentences.REASON_TAG_HALF)
    letters = [[text, letter] for text in texts for letter in text.text or ""]
    for tag in TAG.finditer(whole):
        owner = letters[tag.start()][0]
        for place in range(tag.start(), tag.end()):
            letters[place] = [owner, letters[place][1].translate(_QUOTES)]
    kept: dict[int, list[str]] = {id(text): [] for text in texts}
    for text, letter in letters:
        kept[id(text)].append(letter)
    for text in texts:
        text.text = "".join(kept[id(text)])


def _alone(paragraph: Any, whole: str, broken: Telling) -> None:
    """A tag that takes its paragraph or row with it must be all that is there."""
    if "{" not in whole:
        return
    if prefix := _WHOLE_PARAGRAPH.search(whole):
        place = _place_of(prefix[1], paragraph)
        if place is not None and TAG.findall(_text_of(place)) != [_text_of(place)]:
            raise broken(_text_of(place), sentences.REASON_TAG_ALONE.format(tag=prefix[1]))
    elif _MACRO.fullmatch(whole):
        _lifted(paragraph, whole)
    elif _only_statements(whole) and paragraph.find(f"{W}pPr/{W}sectPr") is None:
        _marked(paragraph, TAG.findall(whole))


def _only_statements(whole: str) -> bool:
    tags = TAG.findall(whole)
    plain = all(tag.startswith("{%") and not _OF_DOCXTPL.match(tag) for tag in tags)
    return plain and not TAG.sub(_BLANK, whole).strip()


def _place_of(prefix: str, paragraph: Any) -> Any:
    """What a tag with that prefix takes with it."""
    return next(paragraph.iterancestors(W + prefix), None) if prefix != "p" else paragraph


def _text_of(element: Any) -> str:
    return "".join(text.text or "" for text in element.iter(f"{W}t")).strip()


def _marked(paragraph: Any, tags: list[str]) -> None:
    """Give each tag a paragraph, or a row, that goes away with it."""
    row = next(paragraph.iterancestors(f"{W}tr"), None)
    place, prefix = paragraph, "p"
    if row is not None and _text_of(row) == _text_of(paragraph):
        place, prefix = row, "tr"
    for tag in tags:
        place.addprevious(_holding(place, tag.replace("{%", f"{{%{prefix} ", 1)))
    place.getparent().remove(place)


def _holding(place: Any, tag: str) -> Any:
    """A copy of a paragraph or row whose only text is the tag."""
    copy = deepcopy(place)
    copy.tail = None
    first, *others = copy.iter(f"{W}t")
    first.text = re.sub(r"^(\{%\w+) -?", r"\1 ", tag.replace("-%}", "%}"))
    for text in others:
        text.text = ""
    return copy


def _lifted(paragraph: Any, whole: str) -> None:
    """A macro within one paragraph is a piece of text, not a paragraph: it stands between the others."""
    before, parent = paragraph.getprevious(), paragraph.getparent()
    text = re.sub(r"(?<=\{%)-|-(?=%\})", "", whole)
    if before is None:
        parent.text = (parent.text or "") + text
    else:
        before.tail = (before.tail or "") + text
    parent.remove(paragraph)


def tags_in(root: Any) -> Iterator[str]:
    """Every tag of a part."""
    for texts in _texts_by_paragraph(root).values():
        yield from TAG.findall("".join(text.text or "" for text in texts))
