from dataclasses import replace
from io import BytesIO

from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue_cli.documents.blocks import (
    Annex,
    Paragraph,
    Run,
)
from dialogue_cli.documents.nd30.builder import build
from dialogue_cli.model.office import Signer
from tests.built import END, SUBJECT, TABLE, framed
from tests.nd30_rules import Paper


def test_paper_without_content_is_still_a_paper():
    assert Paper(build((), SUBJECT, framed())).sections


def test_document_opens_in_python_docx_with_its_properties():
    document = Document(BytesIO(build((END,), SUBJECT, framed(draft=True))))
    assert document.core_properties.title == f"Kế hoạch: {SUBJECT[0].text}"
    assert document.core_properties.language == "vi-VN"
    assert document.paragraphs[0].text == "KẾ HOẠCH"


def test_same_paper_gives_the_same_bytes():
    assert build((END,), SUBJECT, framed()) == build((END,), SUBJECT, framed())


@settings(max_examples=30)
@given(st.text(), st.text(), st.text())
def test_no_text_breaks_the_file(name: str, line: str, text: str):
    frame = replace(
        framed(), recipients=(line,), filed=line, place=name, signer=Signer((name,), line)
    )
    blocks = (Paragraph((Run(text),)), Annex((Run(text),)), TABLE)
    opened = Document(BytesIO(build(blocks, (Run(text),), frame)))
    assert [row.cells[0].text for row in opened.tables[-1].rows] == ["TT", "1"]
