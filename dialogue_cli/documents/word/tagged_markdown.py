"""The Markdown of a template with signs for its tags, so that it reads as the Markdown of a paper.

A tag that stands alone in its line becomes a paragraph or, within a table, a row. A macro of one line stays text; one
whose line is a row of a table is written out where it is called.
"""

import re
from collections.abc import Iterator, Mapping

from dialogue_cli.documents.errors import WordStartImpossibleError
from dialogue_cli.documents.word.signs import Signs
from dialogue_cli.documents.word.tags import TAG
from dialogue_cli.messages import documents as sentences

_COMMENT = re.compile(r"\{#.*?#\}\n?", re.DOTALL)
_MACRO = re.compile(
    r"\{%-?\s*macro\s+(?P<name>\w+)\((?P<given>[^)]*)\)\s*-%\}\s*(?P<text>.*?)\s*"
    r"\{%-\s*endmacro\s*-?%\}\n?",
    re.DOTALL,
)
_BLOCK_MACRO = re.compile(r"\{%-?\s*macro\s+(\w+)")
_WORD = re.compile(r"\{%[-+]?\s*(\w+)")
_CALL = re.compile(r"\{\{-?\s*(?P<name>\w+)\((?P<given>.*)\)\s*-?\}\}")
_OTHER_COLUMNS = re.compile(r"^\|.*\{%\s*for\b[^%]*%\}[^%]*\|", re.MULTILINE)
_OPENING = frozenset(("if", "for", "macro", "call", "filter"))
_BETWEEN = frozenset(("else", "elif"))
_END = "end"


def with_signs(wording: str, title: str, signs: Signs) -> str:
    """Markdown that the reader of Markdown understands; raises WordStartImpossibleError."""
    if _OTHER_COLUMNS.search(wording):
        raise WordStartImpossibleError(title=title, reason=sentences.WORD_COLUMNS)
    rows: dict[str, tuple[list[str], str]] = {}

    def kept(macro: re.Match[str]) -> str:
        if macro["text"].startswith("|"):
            rows[macro["name"]] = (
                [one.strip() for one in macro["given"].split(",")],
                macro["text"],
            )
            return ""
        text = " ".join(macro["text"].split("\n"))
        return f"{{% macro {macro['name']}({macro['given']}) %}}{text}{{% endmacro %}}\n"

    plain = _MACRO.sub(kept, _COMMENT.sub("", wording))
    return "\n".join(_Lines(signs, rows, frozenset(_BLOCK_MACRO.findall(plain))).read(plain))


class _Lines:
    """One pass over the lines: whether they are in a table or below Kính gửi, and which tags are open."""

    def __init__(
        self, signs: Signs, rows: Mapping[str, tuple[list[str], str]], macros: frozenset[str]
    ) -> None:
        self._signs, self._rows, self._macros = signs, rows, macros
        self._in_table = self._addressing = False
        self._open: list[tuple[str, bool]] = []

    def read(self, wording: str) -> Iterator[str]:
        for line in wording.split("\n"):
            text = line.strip()
            tags = TAG.findall(text)
            if not text:
                self._in_table = False
                yield ""
            elif text == sentences.SALUTATION:
                self._addressing = True
                yield from (text, "")
            elif tags and not TAG.sub("", text).strip():
                yield from self._only_tags(text, tags)
            elif text.startswith("{% macro"):
                yield from ("", self._signs.sign(text), "")
            else:
                yield self._wording(text)

    def _wording(self, text: str) -> str:
        self._in_table = text.startswith("|")
        if self._addressing and text.startswith("- "):
            repeated = any(word == "for" for word, _ in self._open[-1:])
            bare = self._signs.within(text.rstrip(" ;.,"))
            return bare + self._signs.ending(repeated=repeated)
        if self._addressing:
            self._addressing = False
            return f"\n{self._signs.within(text)}"
        return self._signs.within(text)

    def _only_tags(self, text: str, tags: list[str]) -> Iterator[str]:
        call = _CALL.fullmatch(text)
        if call and call["name"] in self._rows:
            yield from self._row(call)
        elif call and call["name"] in self._macros:
            yield from ("", self._signs.sign(text.replace("{{", "{{p", 1)), "")
        elif all(tag.startswith("{%") for tag in tags):
            for tag in tags:
                yield from self._statement(tag)
        else:
            self._in_table = False
            yield self._signs.within(text)

    def _row(self, call: re.Match[str]) -> Iterator[str]:
        """The row of a macro, what it was given set before it."""
        names, text = self._rows[call["name"]]
        for name, given in zip(names, call["given"].split(","), strict=True):
            if name != given.strip():
                yield from self._statement(f"{{% set {name} = {given.strip()} %}}")
        yield self._wording(text)

    def _statement(self, tag: str) -> Iterator[str]:
        """A paragraph of its own, or a row where the tag belongs to the table."""
        found = _WORD.match(tag)
        word = found[1] if found else ""
        within = self._in_table
        if word in _BETWEEN or word.startswith(_END):
            _, within = self._open.pop() if self._open else ("", within)
            if word in _BETWEEN:
                self._open.append((word, within))
        elif word in _OPENING:
            self._open.append((word, within))
        sign = self._signs.sign(tag)
        self._in_table = within
        if within:
            yield f"| {sign} |"
        elif self._addressing:
            yield f"- {sign}"
        else:
            yield from ("", sign, "")
