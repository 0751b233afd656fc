"""Papers damaged on purpose: the linter ends with findings or a refusal, whatever stands in the parts."""

import io
import zipfile
from collections.abc import Mapping
from copy import deepcopy

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from dialogue_cli.documents.nd30.lint.linter import lint
from dialogue_cli.documents.nd30.lint.repair.mending import mend
from dialogue_cli.documents.papers import compose
from dialogue_cli.documents.templates import find_template
from dialogue_cli.errors import DialogueError
from tests import papers

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NASTY = (
    *(
        "",
        "0",
        "-1",
        "-99999999",
        "9" * 5000,
        "1e999",
        "nan",
        "inf",
        "²",
        "٣",
        "1.5",
        "12pt",
        "pt",
        "%",
    ),
    *(
        "x" * 300,
        "\u202e",
        "😀",
        "true",
        "off",
        "FFFF",
        "0x1F",
        "../../x",
        "&<>\"'",
        "  ",
        "Số: ²/x",
    ),
    *("ngày ٣ tháng 99 năm 0000", "Điều ²", "IVXLCDM" * 40, "1.1.1.1.1.", "- Lưu: VT", "Kính gửi:"),
)
TAGS = (
    "p",
    "r",
    "t",
    "tbl",
    "tr",
    "tc",
    "pPr",
    "rPr",
    "sectPr",
    "style",
    "basedOn",
    "lvl",
    "drawing",
    "x",
)
PARTS = (
    "word/document.xml",
    "word/styles.xml",
    "word/settings.xml",
    "word/_rels/document.xml.rels",
)
# What is done: to which element of which part, in which way, with what.
CHANGE = st.tuples(
    st.sampled_from(PARTS),
    st.integers(0, 10_000),
    st.sampled_from(("attribute", "text", "drop", "copy", "within", "tag")),
    st.integers(0, 10_000),
    st.sampled_from(NASTY),
)


def parts_of(paper: bytes) -> Mapping[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(paper)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


SOUND = parts_of(
    compose(find_template("agenda"), papers.AGENDA, papers.AGENDA_FRAME, draft=False).document
)


def changed(root: etree._Element, place: int, how: str, other: int, value: str) -> None:
    """Damage one element of a part."""
    elements = list(root.iter(etree.Element))
    element, second = elements[place % len(elements)], elements[other % len(elements)]
    names = sorted(element.attrib)
    if how == "attribute" and names:
        element.set(names[other % len(names)], value)
    elif how == "text":
        element.text = value
    elif how == "tag":
        element.tag = W + TAGS[other % len(TAGS)]
    elif how == "drop" and element.getparent() is not None:
        element.getparent().remove(element)
    elif how == "copy" and element.getparent() is not None:
        element.addnext(deepcopy(element))
    elif how == "within":
        second.append(deepcopy(element))


def packed(parts: Mapping[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return written.getvalue()


@settings(max_examples=20)
@given(st.lists(CHANGE, min_size=1, max_size=8))
def test_damaged_parts_give_findings_or_a_refusal(changes: list[tuple[str, int, str, int, str]]):
    roots = {name: etree.fromstring(SOUND[name]) for name in PARTS}
    for name, place, how, other, value in changes:
        changed(roots[name], place, how, other, value)
    paper = packed({**SOUND, **{name: etree.tostring(root) for name, root in roots.items()}})
    for look in (lint, mend):
        try:
            look("thử.docx", paper)
        except DialogueError as error:
            assert error.sentence


@settings(max_examples=15)
@given(st.integers(0, 10**6), st.integers(1, 255), st.integers(0, 10**6))
def test_damaged_bytes_give_findings_or_a_refusal(place: int, bit: int, cut: int):
    paper = bytearray(packed(SOUND))
    paper[place % len(paper)] ^= bit
    for damaged in (bytes(paper), bytes(paper[: cut % len(paper)])):
        try:
            lint("thử.docx", damaged)
        except DialogueError as error:
            assert error.sentence
