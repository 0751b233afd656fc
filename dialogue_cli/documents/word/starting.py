"""A Word file to start from: the shipped template of a paper, its wording laid out and its tags as they are.

Each tag becomes a sign that neither Markdown nor the builder knows; the builder lays the paper out, and the tags are
put back: within their line, or alone in a paragraph or a row that goes away with them.
"""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import replace
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from lxml import etree

from dialogue_cli.documents.blocks import Run
from dialogue_cli.documents.errors import WordStartImpossibleError
from dialogue_cli.documents.frame import Frame, FrameValues
from dialogue_cli.documents.framing import framed
from dialogue_cli.documents.markdown import read_blocks
from dialogue_cli.documents.nd30.annex import attached_to
from dialogue_cli.documents.nd30.builder import body, packed
from dialogue_cli.documents.nd30.layout import number_or_blank, place_and_day
from dialogue_cli.documents.nd30.lint.reading.ooxml import W
from dialogue_cli.documents.nd30.package import zipped
from dialogue_cli.documents.nd30.rules import rules
from dialogue_cli.documents.templates import TemplateSource
from dialogue_cli.documents.values import Values
from dialogue_cli.documents.word.signs import SIGN, Signs, room
from dialogue_cli.documents.word.tagged_markdown import with_signs
from dialogue_cli.messages import documents as sentences
from dialogue_cli.model.office import Signer

_DOCUMENT = "word/document.xml"
# The first line of a column stands lower than the others.
_LINES = (
    "{{ paper.signer.lines[0] }}",
    *("{% for line in paper.signer.lines[1:] %}", "{{ line }}", "{% endfor %}"),
)
_RECIPIENTS = ("{% for line in paper.recipients %}", "{{ line }}", "{% endfor %}")


def starting_file(template: TemplateSource, values: FrameValues) -> bytes:
    """The .docx whose paragraphs are those of the paper; raises WordStartImpossibleError."""
    if template.layout == "cards":
        raise WordStartImpossibleError(title=template.title, reason=sentences.WORD_CARDS)
    signs = Signs()
    markdown = with_signs(template.body, template.title, signs)
    # To whom it goes is read at the head of a text; tags that stand before it are none.
    before, addressed, after = markdown.partition(f"\n{sentences.SALUTATION}")
    blocks = (*read_blocks(before, Values()), *read_blocks(addressed + after, Values()))
    subject = signs.sign("{{ paper.subject }}") + room(template.subject)
    frame = _frame(template, values, subject, signs)
    made = packed(body(blocks, (Run(subject),), frame), frame)
    with ZipFile(BytesIO(made)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    root = etree.fromstring(parts[_DOCUMENT])
    for paragraph in list(root.iter(f"{W}p")):
        _put_back(paragraph, frame, signs)
    parts[_DOCUMENT] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return zipped(parts)


def _frame(template: TemplateSource, values: FrameValues, subject: str, signs: Signs) -> Frame:
    """The frame of an unissued draft, tags where a year's values stand."""
    signer = Signer(tuple(map(signs.sign, _LINES)), signs.sign("{{ paper.signer.name }}"))
    values = replace(
        values,
        number=None,
        day=None,
        signer=signer if values.signer else None,
        recipients=tuple(map(signs.sign, _RECIPIENTS)),
    )
    signing = [line for line in template.signers.split("\n") if line.strip()]
    signers = tuple(_signer(signs.within(line)) for line in signing)
    return framed(template, subject, values, signers, draft=True)


def _signer(line: str) -> Signer:
    role, _, name = line.partition("|")
    return Signer(tuple(part.strip() for part in role.split("/")), name.strip())


def _put_back(paragraph: Any, frame: Frame, signs: Signs) -> None:
    """Tags for signs, and for what the builder has written of the frame."""
    texts = list(paragraph.iter(f"{W}t"))
    whole = "".join(text.text or "" for text in texts)
    told = _of_the_frame(frame).get(whole) or signs.alone(whole)
    if told is not None:
        _set(texts, told)
    elif SIGN.search(whole):
        ended = signs.ended(whole)
        if ended != whole:
            _set(texts, ended)
        for text in texts:
            text.text = signs.put_back(text.text or "")
    if whole == rules().texts["draft"]:
        for tag, add in (("{% if paper.draft %}", "addprevious"), ("{% endif %}", "addnext")):
            copy = deepcopy(paragraph)
            _set(list(copy.iter(f"{W}t")), tag)
            getattr(paragraph, add)(copy)


def _of_the_frame(frame: Frame) -> dict[str, str]:
    texts = rules().texts
    number = texts["number"].format(number=number_or_blank(frame), symbol=frame.symbol)
    tagged = texts["number"].format(number="{{ paper.number }}", symbol="{{ paper.symbol }}")
    return {
        number: tagged,
        place_and_day(frame): "{{ paper.place_day }}",
        attached_to(frame): "{{ paper.attached }}",
    }


def _set(texts: Sequence[Any], told: str) -> None:
    first, *others = texts
    first.text = told
    for text in others:
        text.text = ""
