"""A Word file made ready once, to be filled again and again: opened, its tags made whole, its texts compiled."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import Template
from lxml import etree

from dialogue_cli.documents.compiling import TemplateText, compiled, known_names, shortened
from dialogue_cli.documents.errors import TemplateBrokenError, WordTemplateBrokenError
from dialogue_cli.documents.nd30.lint.reading.ooxml import W
from dialogue_cli.documents.paper_kinds import FACTS
from dialogue_cli.documents.templates import TemplateSource
from dialogue_cli.documents.word.names import PAPER
from dialogue_cli.documents.word.opening import open_word
from dialogue_cli.documents.word.tags import made_whole, tags_in
from dialogue_cli.messages import documents as sentences

_MARKS = re.compile(r"<[^>]*>")
_BEFORE_A_TAG = re.compile(r"(</w:(?:p|tc|tr|tbl|tblGrid)>|<w:body>)(?=\{)")
# Tags after which the columns of a table may be others than the template's.
_OTHER_COLUMNS = re.compile(r"\{[{%]-?\s*(tc|colspan|hm)\b")


@dataclass(frozen=True, slots=True)
class WordText(TemplateText):
    """The text of one part; a fault is told with the paragraph it stands in, for Word counts no lines."""

    def broken(self, line: int, reason: str) -> TemplateBrokenError:
        """What is raised for a fault in a line, which is one paragraph."""
        return WordTemplateBrokenError(file=self.file, place=self.shown(line), reason=reason)

    def shown(self, line: int) -> str:
        """The paragraph's text, or that of the one before where it has none."""
        lines = self.text.split("\n")[: max(line, 1)]
        texts = (" ".join(_MARKS.sub("", one).split()) for one in reversed(lines))
        return shortened(next(filter(None, texts), ""))


@dataclass(frozen=True, slots=True)
class WordPart:
    """One part with tags: its name in the file, its text and what fills it."""

    name: str
    source: WordText
    template: Template
    other_columns: bool


@dataclass(frozen=True, slots=True)
class WordTemplate:
    """A template ready to be filled; `addressed` says whether its text says to whom the paper goes."""

    file: str
    document: str
    parts: Mapping[str, bytes]
    with_tags: tuple[WordPart, ...]
    addressed: bool


@lru_cache(maxsize=16)
def prepared(source: TemplateSource) -> WordTemplate:
    """The office's own Word file of a paper.

    Raises WordTemplateBrokenError, WordTemplateRefusedError and what `open_word` raises.
    """
    opened = open_word(source.word_file, source.word)
    known = (*known_names(FACTS[source.facts]), PAPER)
    texts = opened.with_tags[opened.document].iter(f"{W}p")
    addressed = any(_text(one).startswith(sentences.SALUTATION) for one in texts)
    with_tags = tuple(
        _part(source.word_file, name, root, known) for name, root in opened.with_tags.items()
    )
    return WordTemplate(source.word_file, opened.document, opened.parts, with_tags, addressed)


def _part(file: str, name: str, root: Any, known: tuple[str, ...]) -> WordPart:
    def broken(place: str, reason: str) -> WordTemplateBrokenError:
        return WordTemplateBrokenError(file=file, place=shortened(place), reason=reason)

    made_whole(root, broken)
    other_columns = any(_OTHER_COLUMNS.match(tag) for tag in tags_in(root))
    written = etree.tostring(root, encoding="unicode")
    patched = DocxTemplate(BytesIO()).patch_xml(written)
    # One paragraph or tag a line: where a fault lies is told by its line.
    by_line = _BEFORE_A_TAG.sub(r"\1\n", re.sub(r"<w:p([ >])", r"\n<w:p\1", patched))
    source = WordText(file, by_line, known)
    return WordPart(name, source, compiled(source), other_columns)


def _text(paragraph: Any) -> str:
    return "".join(text.text or "" for text in paragraph.iter(f"{W}t")).strip()
