from datetime import date
from io import BytesIO
from zipfile import ZipFile

from dialogue_cli.documents.nd30.package import package
from dialogue_cli.documents.nd30.page import section

DAY = date(2024, 6, 20)


def parts(title: str = "Kế hoạch") -> dict[str, bytes]:
    with ZipFile(BytesIO(package("<w:p/>" + section(), title, DAY))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_package_holds_what_is_needed_and_nothing_of_a_template():
    assert sorted(parts()) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/header1.xml",
        "word/header2.xml",
        "word/settings.xml",
        "word/styles.xml",
    ]


def test_content_types_come_first_and_no_time_is_kept():
    with ZipFile(BytesIO(package("<w:p/>" + section(), "x", DAY))) as archive:
        entries = archive.infolist()
    assert entries[0].filename == "[Content_Types].xml"
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.create_system for entry in entries} == {0}


def test_no_font_or_colour_of_another_kind_is_left():
    styles = parts()["word/styles.xml"].decode()
    assert "Theme" not in styles
    assert styles.count("w:ascii=") == styles.count('w:ascii="Times New Roman"') > 0
    assert styles.count("<w:color ") == styles.count('<w:color w:val="000000"/>') > 0
    assert 'w:lang w:val="vi-VN"' in styles


def test_title_may_hold_any_sign():
    assert (
        "<dc:title>a &lt;b&gt; &amp; c</dc:title>"
        in parts("a <b> & c")["docProps/core.xml"].decode()
    )
