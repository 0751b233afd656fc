from io import BytesIO
from zipfile import ZipFile

import docx

from dialogue_cli.documents.spoken import Spoken, spoken, spoken_text


def paper() -> bytes:
    made = docx.Document()
    made.core_properties.author = "Người soạn"
    made.add_paragraph("Đoạn đầu")
    made.add_paragraph("")
    split = made.add_paragraph("0900 ")
    split.add_run("000 001")
    table = made.add_table(rows=2, cols=2)
    table.cell(1, 0).text, table.cell(1, 1).text = "CH-007", "Lời văn"
    made.sections[0].header.paragraphs[0].text = "Đầu trang"
    content = BytesIO()
    made.save(content)
    return content.getvalue()


def test_every_paragraph_has_a_place_that_a_person_can_find() -> None:
    said = [one for one in spoken(paper()) if one.where != "thuộc tính của tệp"]
    assert said == [
        Spoken("Đoạn đầu", "đoạn 1"),
        Spoken("0900 000 001", "đoạn 2"),
        Spoken("CH-007", "bảng 1, dòng 2", "CH-007"),
        Spoken("Lời văn", "bảng 1, dòng 2", "CH-007"),
        Spoken("Đầu trang", "đầu trang hoặc chân trang"),
    ]


def test_properties_of_the_file_are_read_too() -> None:
    assert any("Người soạn" in one.text for one in spoken(paper()))
    assert "Người soạn" in spoken_text(paper())


def test_no_entity_of_a_strange_file_is_followed() -> None:
    body = (
        '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.'
        'openxmlformats.org/wordprocessingml/2006/main"><w:p><w:t>a&e;</w:t></w:p></w:document>'
    )
    content = BytesIO()
    with ZipFile(content, "w") as package:
        package.writestr("word/document.xml", body)
    assert spoken_text(content.getvalue()) == "a"
