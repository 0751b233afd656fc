"""The tests' own reader of the rules finds the faults that are put into a good paper."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from dialogue_cli.documents.papers import compose
from dialogue_cli.documents.templates import find_template
from tests.nd30_rules import faults
from tests.papers import CONCLUSION, CONCLUSION_FRAME

GOOD = compose(find_template("conclusion"), CONCLUSION, CONCLUSION_FRAME, draft=False).document


FONT = '<w:rPr><w:rFonts w:ascii="Times New Roman"'


def changed(old: str, new: str) -> bytes:
    """The good paper with one thing in its text changed."""
    written = BytesIO()
    with ZipFile(BytesIO(GOOD)) as source, ZipFile(written, "w") as target:
        for name in source.namelist():
            text = source.read(name)
            if name == "word/document.xml":
                assert old.encode() in text
                text = text.replace(old.encode(), new.encode(), 1)
            target.writestr(name, text)
    return written.getvalue()


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ('w:top="1134"', 'w:top="850"', "ND30-PAGE margins: top"),
        ('w:right="1134"', 'w:right="1417"', "ND30-PAGE margins: right"),
        ("<w:titlePg/>", "", "ND30-PAGE-13"),
        (f"<w:r>{FONT}", f"<w:r>{FONT.replace('Times New Roman', 'Arial')}", "ND30-PAGE-07"),
        ("Độc lập - Tự do", "Độc lập – Tự do", "ND30-QH-03"),
        ("TỈNH ĐẮK LẮK", "Tỉnh Đắk Lắk", "ND30-ORG-02/03"),
        ("Số:        /TB-UBND", "Số        /TB-UBND", "ND30-NUM"),
        ("Đắk Lắk, ngày", "Đắk Lắk ngày", "ND30-DATE"),
        ("THÔNG BÁO", "Thông báo", "ND30-TITLE-01"),
        ('w:firstLine="567"', 'w:firstLine="709"', "ND30-BODY-03"),
        ('<w:jc w:val="both"/>', '<w:jc w:val="left"/>', "ND30-BODY-02"),
        ("thực hiện./.", "thực hiện.", "ND30-BODY-06"),
        ("b) UBND", "c) UBND", "ND30-STRUCT-02"),
        ("TL. CHỦ TỊCH", "T/L CHỦ TỊCH", "ND30-SIGN"),
        ("Tỉnh ủy (b/c);", "Tỉnh ủy (b/c)", "ND30-RCP-03"),
        ("- Lưu: VT, KGVX.", "- Lưu VT, KGVX", "ND30-RCP-04"),
        (">Phụ lục<", ">PHỤ LỤC 1<", "ND30-ANNEX-02/03"),
        ("(Kèm theo", "Kèm theo", "ND30-ANNEX-05"),
    ],
)
def test_planted_fault_is_found(old: str, new: str, rule: str):
    assert any(found.startswith(rule) for found in faults(changed(old, new)))


def test_good_paper_has_no_fault():
    assert faults(GOOD) == []
