"""What a finished paper says of itself: sources by name, questions by code, a fingerprint a part."""

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from lxml import etree

from dialogue_cli import __version__
from dialogue_cli.documents.framing import Composed
from dialogue_cli.documents.manifest.reading import read_paper
from dialogue_cli.documents.manifest.sealing import sealed
from dialogue_cli.documents.manifest.xml import NAMESPACE, to_xml
from dialogue_cli.documents.papers import compose
from dialogue_cli.documents.templates import find_template, read_template
from dialogue_cli.model.manifest import Manifest, Origin, Source, part_fingerprint
from tests import papers
from tests.word_files import changed

ORIGIN = Origin("ubnd/dak lak", "", (Source("setting", "dialogue.toml: kind", "0" * 16),))


def made(paper: str, **changed: object) -> Composed:
    facts, frame = papers.ALL[paper]
    given = replace(facts, **changed)
    return compose(find_template(paper), given, frame, draft=False, origin=ORIGIN)


def kept(document: bytes) -> Manifest:
    found = read_paper("a.docx", document).manifest
    assert found is not None
    return found


def changed_sources(one: Manifest, other: Manifest) -> set[str]:
    return {s.name for s in set(one.sources) ^ set(other.sources)}


@pytest.mark.parametrize("paper", papers.ALL)
def test_the_paper_holds_its_manifest(paper: str):
    composed = made(paper)
    assert kept(composed.document) == composed.manifest


def test_it_says_what_the_paper_is():
    manifest = made("plan").manifest
    assert (manifest.paper, manifest.year, manifest.program) == ("plan", 2024, __version__)
    assert (manifest.office, manifest.draft, manifest.number) == (ORIGIN.office, False, "")
    assert ORIGIN.settings[0] in manifest.sources


def test_number_and_day_of_issue_are_kept():
    facts, frame = papers.ALL["plan"]
    issued = replace(frame, number=86, day=papers.THE_DAY.day)
    manifest = compose(find_template("plan"), facts, issued, draft=False).manifest
    assert (manifest.number, manifest.day) == ("86/KH-UBND", papers.THE_DAY.day)


@pytest.mark.parametrize("paper", papers.ALL)
def test_the_text_of_the_file_is_that_of_the_manifest(paper: str):
    composed = made(paper)
    parts = read_paper("a.docx", composed.document).parts()
    assert [part_fingerprint(part.text) for part in parts] == [
        part.sha for part in composed.manifest.parts
    ]


def test_rows_and_paragraphs_know_the_questions_behind_them():
    composed = made("conclusion")
    told = [
        (part.text[:24], known.codes)
        for part, known in zip(
            read_paper("a.docx", composed.document).parts(),
            composed.manifest.parts,
            strict=True,
        )
        if known.codes
    ]
    assert told == [
        ("- Hoàn thiện hồ sơ, trìn", ("CH-001",)),
        ("- Công khai tiến độ dự á", ("CH-001", "CH-004")),
        ("b) UBND thành phố Buôn M", ("CH-001",)),
        ("- Đề nghị điều chỉnh mức", ("CH-003",)),
        ("1|CH-001|Đề nghị đẩy nha", ("CH-001",)),
        ("2|CH-002|Đề nghị xử lý d", ("CH-002",)),
        ("3|CH-003|Đề nghị điều ch", ("CH-003",)),
    ]


def test_a_question_is_known_where_its_code_is_not_printed():
    text = (
        '+++\npaper = "x"\ntitle = "X"\ntype = "TB"\nfacts = "conclusion"\nsubject = "Y"\n+++\n'
        "{% for group in groups %}{% for question in group.questions %}\n"
        "- {{ question.answer | unstopped }}.\n\n{% endfor %}{% endfor %}\n"
        "{% if groups[0].questions[0].code %}{{ year }} tổng kết{% endif %}\n"
    )
    facts, frame = papers.ALL["conclusion"]
    manifest = compose(read_template(text, "x"), facts, frame, draft=True).manifest
    assert [part.codes for part in manifest.parts if part.codes] == [("CH-001",), ("CH-002",)]


def test_a_changed_question_changes_its_own_source_alone():
    facts, _ = papers.ALL["conclusion"]
    group, *others = facts.groups
    (question,) = group.questions
    other = replace(question, answer="Sẽ trả lời sau.")
    groups = (replace(group, questions=(other,)), *others)
    assert changed_sources(
        made("conclusion").manifest, made("conclusion", groups=groups).manifest
    ) == {"CH-001"}


def test_a_changed_fact_changes_its_own_source_alone():
    assert changed_sources(made("plan").manifest, made("plan", total=161).manifest) == {"total"}


def test_the_same_input_gives_the_same_bytes():
    assert made("conclusion").document == made("conclusion").document


def test_nothing_of_the_text_stands_in_the_manifest():
    facts, frame = papers.ALL["invitation-each"]
    composed = compose(find_template("invitation-each"), facts, frame, draft=False)
    with ZipFile(BytesIO(composed.document)) as archive:
        manifest = archive.read("customXml/item1.xml").decode()
    assert facts.guest.name not in manifest
    assert facts.venue not in manifest


def test_word_processors_keep_it_because_it_is_joined_to_the_document():
    document = Document(BytesIO(made("plan").document))
    kinds = [rel.reltype.rpartition("/")[2] for rel in document.part.rels.values()]
    assert "customXml" in kinds
    saved = BytesIO()
    document.save(saved)
    assert kept(saved.getvalue()) == made("plan").manifest


ITEM = "customXml/item1.xml"


@pytest.mark.parametrize(
    "other",
    [
        f'<x xmlns="{NAMESPACE}"/>',
        f'<manifest xmlns="{NAMESPACE}"/>',
        f'<manifest xmlns="{NAMESPACE}" paper="plan" year="hai nghìn"/>',
        f'<manifest xmlns="{NAMESPACE}" paper="plan" day="hôm qua"/>',
    ],
)
def test_a_part_that_is_no_manifest_is_passed_over(other: str):
    alone = changed(
        made("plan").document, lambda name, raw: other.encode() if name == ITEM else raw
    )
    assert read_paper("a.docx", alone).manifest is None
    manifest = made("plan").manifest
    with_another = BytesIO(alone)
    with ZipFile(with_another, "a") as archive:
        archive.writestr("customXml/item7.xml", to_xml(manifest))
    assert kept(with_another.getvalue()) == manifest


@pytest.mark.parametrize("known", ["", '<Default Extension="xml" ContentType="application/xml"/>'])
def test_a_package_learns_what_its_parts_in_xml_are(known: str):
    space = "http://schemas.openxmlformats.org/package/2006/content-types"
    types = f'<Types xmlns="{space}">{known}</Types>'.encode()
    parts = sealed({"[Content_Types].xml": types, "word/document.xml": b"<x/>"}, b"<m/>", "urn:x")
    root = etree.fromstring(parts["[Content_Types].xml"])
    assert [one.get("Extension") or one.get("PartName") for one in root] == [
        "xml",
        "/customXml/itemProps1.xml",
    ]
