"""One paper from the office's own Word file: the same facts, names and strictness as from a template in Markdown."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from datetime import date
from io import BytesIO
from typing import Any

from docxtpl import DocxTemplate
from lxml import etree

from dialogue_cli.documents.allowance import MOST_LETTERS_OF_WORD
from dialogue_cli.documents.compiling import faults_named, rendered
from dialogue_cli.documents.errors import ValueMissingError, WordTemplateRefusedError
from dialogue_cli.documents.facts import PaperFacts
from dialogue_cli.documents.filling import fill_around, filling
from dialogue_cli.documents.frame import Frame, FrameValues
from dialogue_cli.documents.framing import Composed, framed, named_or_usual, recipients_of
from dialogue_cli.documents.manifest.making import with_text
from dialogue_cli.documents.manifest.sealing import sealed
from dialogue_cli.documents.manifest.text import read_parts
from dialogue_cli.documents.manifest.xml import NAMESPACE, to_xml
from dialogue_cli.documents.nd30.lint.reading.ooxml import W
from dialogue_cli.documents.nd30.ooxml import paragraph
from dialogue_cli.documents.nd30.package import CORE, core_properties, zipped
from dialogue_cli.documents.nd30.rules import rules, style
from dialogue_cli.documents.templates import TemplateSource
from dialogue_cli.documents.values import Values
from dialogue_cli.documents.word.names import PAPER, paper_names
from dialogue_cli.documents.word.opening import CONTENT_TYPES
from dialogue_cli.documents.word.preparing import WordPart, WordTemplate, prepared
from dialogue_cli.documents.word.putting_back import parsed, put_back
from dialogue_cli.messages import documents as sentences
from dialogue_cli.model.findings import Missing, unmarked
from dialogue_cli.model.manifest import Manifest

# Word numbers pictures from one; a number twice in a file is damage.
_FIRST_PICTURE = 1000


def compose_word(
    template: TemplateSource,
    facts: PaperFacts,
    frame_values: FrameValues,
    source: Manifest,
    *,
    unsigned: Missing | None = None,
) -> Composed:
    """Make the paper; in a draft a missing value is a marked gap. `unsigned` is the gap of the signer's name.

    `source` is the manifest as far as it is known before.

    Raises TemplateBrokenError, what opening the file raises, and ValueMissingError when a final paper lacks a value.
    """
    if template.layout == "cards":
        raise WordTemplateRefusedError(file=template.word_file, reason=sentences.WORD_CARDS)
    word = prepared(template)
    with filling(MOST_LETTERS_OF_WORD) as values:
        frame, filled = _rendered(word, template, facts, frame_values, values, draft=source.draft)
    gaps = _gaps(filled, values, unsigned)
    if gaps and not source.draft:
        raise ValueMissingError(template.title, gaps)

    def told(reason: str) -> WordTemplateRefusedError:
        return WordTemplateRefusedError(file=word.file, reason=reason)

    roots = {name: parsed(xml, values, told) for name, xml in filled.items()}
    texts = "\n".join(filter(None, _texts(roots[word.document])))
    for part in word.with_tags:
        put_back(roots[part.name], values, told)
        roots[part.name] = _shaped(part, roots[part.name])
    if frame.draft:
        _mark_draft(roots[word.document])
    body = roots[word.document].find(f"{W}body")
    said = [part.text for part in read_parts(body)] if body is not None else []
    manifest = with_text(source, said, {})
    return Composed(gaps, texts, values, _packed(word, roots, frame, manifest), manifest)


def _rendered(
    word: WordTemplate,
    template: TemplateSource,
    facts: PaperFacts,
    frame_values: FrameValues,
    values: Values,
    *,
    draft: bool,
) -> tuple[Frame, dict[str, str]]:
    """The frame, and each part with placeholders, within a filling."""
    around = fill_around(template, facts, values)
    usual = named_or_usual(frame_values.recipients, around.recipients)
    recipients = recipients_of(usual, addressed=word.addressed)
    frame_values = replace(frame_values, recipients=recipients)
    subject = values.marked(around.subject)
    frame = framed(template, subject, frame_values, around.signers, draft=draft)
    named = {part.name: getattr(facts, part.name) for part in fields(facts)}
    named[PAPER] = paper_names(frame)
    return frame, {part.name: _filled(part, named) for part in word.with_tags}


def _filled(part: WordPart, named: Mapping[str, object]) -> str:
    """The part with placeholders for its values."""
    xml = rendered(part.source, part.template, named).replace("\n<w:p", "<w:p")
    for typed, meant in (("{_{", "{{"), ("}_}", "}}"), ("{_%", "{%"), ("%_}", "%}")):
        xml = xml.replace(typed, meant)
    return xml


def _gaps(
    filled: Mapping[str, str], values: Values, unsigned: Missing | None
) -> tuple[Missing, ...]:
    """What is missing in the text, each once, in the order of reading."""
    pieces = (piece for xml in filled.values() for piece in values.pieces(xml))
    found = [piece for piece in pieces if isinstance(piece, Missing)]
    return tuple(dict.fromkeys([*found, *([unsigned] if unsigned else [])]))


def _texts(root: Any) -> Iterator[str]:
    """The text of each paragraph of the document, placeholders in it."""
    for one in root.iter(f"{W}p"):
        yield "".join(text.text or "" for text in one.iter(f"{W}t"))


def _packed(
    word: WordTemplate, roots: Mapping[str, Any], frame: Frame, manifest: Manifest
) -> bytes:
    """The parts of the template, those with tags filled, the properties told anew, sealed with the manifest."""
    parts = dict(word.parts)
    for name, root in roots.items():
        parts[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    if CORE in parts:
        made_on = frame.day or date(frame.year, 1, 1)
        title = f"{frame.type_name}: {unmarked(frame.subject)}"
        parts[CORE] = core_properties(title, made_on).encode()
    parts = sealed(parts, to_xml(manifest), NAMESPACE, word.document)
    first = {CONTENT_TYPES: parts.pop(CONTENT_TYPES)}
    return zipped({**first, **{name: parts[name] for name in sorted(parts)}})


def _shaped(part: WordPart, root: Any) -> Any:
    """The part's root, the columns of its tables and its pictures counted anew."""
    tables = DocxTemplate(BytesIO())
    tables.docx_ids_index = _FIRST_PICTURE
    if part.other_columns:
        with faults_named(part.source):
            root = tables.fix_tables(etree.tostring(root, encoding="unicode"))
    tables.fix_docpr_ids(root)
    return root


def _mark_draft(root: Any) -> None:
    """ND30-MARK-05: a draft says so, also where the office's file does not."""
    mark = rules().texts["draft"]
    texts = ("".join(text.text or "" for text in one.iter(f"{W}t")) for one in root.iter(f"{W}p"))
    body = root.find(f"{W}body")
    if body is None or any(text.strip() == mark for text in texts):
        return
    wrapped = f'<w:body xmlns:w="{W[1:-1]}">{paragraph(style("draft"), mark)}</w:body>'
    (marked,) = etree.fromstring(wrapped)
    for named in marked.iter(f"{W}pStyle"):
        named.getparent().remove(named)
    body.insert(0, marked)
