import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.vietnamese.mending.legacy import Decoded, decode, from_tcvn3, from_vni

# Written out by hand from TCVN 5712:1993 and from the VNI keyboard, apart from the tables under test.
TCVN3 = {
    **dict(zip("àảãáạ", "µ¶·¸¹", strict=True)),
    **dict(zip("ăằẳẵắặ", "¨»¼½¾Æ", strict=True)),
    **dict(zip("âầẩẫấậ", "©ÇÈÉÊË", strict=True)),
    **dict(zip("èẻẽéẹ", "ÌÎÏÐÑ", strict=True)),
    **dict(zip("êềểễếệ", "ªÒÓÔÕÖ", strict=True)),
    **dict(zip("ìỉĩíị", "×ØÜÝÞ", strict=True)),
    **dict(zip("òỏõóọ", "ßáâãä", strict=True)),
    **dict(zip("ôồổỗốộ", "«åæçèé", strict=True)),
    **dict(zip("ơờởỡớợ", "¬êëìíî", strict=True)),
    **dict(zip("ùủũúụ", "ïñòóô", strict=True)),
    **dict(zip("ưừửữứự", "\u00adõö÷øù", strict=True)),
    **dict(zip("ỳỷỹýỵ", "úûüýþ", strict=True)),
    **dict(zip("đĂÂÊÔƠƯĐ", "®¡¢£¤¥¦§", strict=True)),
}
VNI_MARKS = {
    **dict(zip("\u0301\u0300\u0309\u0303\u0323", "ùøûõï", strict=True)),
    **{"\u0302": "â", "\u0302\u0301": "á", "\u0302\u0300": "à", "\u0302\u0309": "å"},
    **{"\u0302\u0303": "ã", "\u0302\u0323": "ä", "\u0306": "ê", "\u0306\u0301": "é"},
    **{"\u0306\u0300": "è", "\u0306\u0309": "ú", "\u0306\u0303": "ü", "\u0306\u0323": "ë"},
}
VNI_ALONE = {**dict(zip("đỉĩịỵ", "ñæóòî", strict=True)), "í": "í", "ì": "ì"}
SENTENCES = (
    "Kính đề nghị Ủy ban nhân dân tỉnh xem xét hỗ trợ nhà ở cho người lao động",
    "công ty chưa đóng bảo hiểm xã hội, nợ lương 3 tháng; nhiều chị em phải nghỉ việc",
    "thực phẩm trong bữa ăn giữa ca kém chất lượng, những đĩa rau ngoằn ngoèo, ỷ lại",
    "quỹ khuyến học của Đắk Lắk, kỹ thuật, vỡ đường ống nước, sửa chữa, lũ lụt, ngã ba",
)
LETTERS = "".join(sorted({c for c in "".join(SENTENCES) if c.isalpha()}))


def as_tcvn3(text: str) -> str:
    return "".join(TCVN3.get(letter, letter) for letter in text)


def as_vni(text: str) -> str:
    return "".join(map(vni_letter, text))


def vni_letter(letter: str) -> str:
    if letter.lower() in VNI_ALONE:
        sign = VNI_ALONE[letter.lower()]
        return sign.upper() if letter.isupper() else sign
    parts = unicodedata.normalize("NFD", letter)
    # U+0323 comes before U+0302 in NFD; VNI names the shape first.
    shape = "".join(mark for mark in parts[1:] if mark in "\u0302\u0306")
    tone = "".join(mark for mark in parts[1:] if mark in "\u0301\u0300\u0309\u0303\u0323")
    horned = "\u031b" in parts
    base = {"o": "ô", "u": "ö", "O": "Ô", "U": "Ö"}[parts[0]] if horned else parts[0]
    mark = VNI_MARKS.get(shape + tone, "")
    return base + (mark.upper() if letter.isupper() else mark)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Liªn ®oµn lao ®éng tØnh", "Liên đoàn lao động tỉnh"),
        ("néi dung kiÕn nghÞ", "nội dung kiến nghị"),
        ("hä vµ tªn", "họ và tên"),
        ("ng\u00adêi", "người"),
        ("®oμn", "đoàn"),
        ("C¤NG §OµN Hµ NéI", "CÔNG ĐOÀN HÀ NỘI"),
        ("Lª Thu Hµ, C¤NG §OµN", "Lê Thu Hà, CÔNG ĐOÀN"),
        ("Lª Hµ", "Lê Hà"),
    ],
)
def test_tcvn3_is_read_as_its_fonts_show_it(written: str, meant: str) -> None:
    assert from_tcvn3(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Xin chaøo caùc baïn", "Xin chào các bạn"),
        ("LIEÂN ÑOAØN LAO ÑOÄNG TÆNH", "LIÊN ĐOÀN LAO ĐỘNG TỈNH"),
        ("ngöôøi lao ñoäng, nhöõng höôùng daãn", "người lao động, những hướng dẫn"),
        ("Ñaïi bieåu Lyù Thò Kyø", "Đại biểu Lý Thị Kỳ"),
    ],
)
def test_vni_is_read_as_its_fonts_show_it(written: str, meant: str) -> None:
    assert from_vni(written) == meant


@given(st.text(LETTERS + " ,.;0123456789", max_size=40).map(str.lower))
def test_every_small_letter_survives_tcvn3(text: str) -> None:
    assert from_tcvn3(as_tcvn3(text)) == text


@given(st.lists(st.sampled_from(" ".join(SENTENCES).split()), max_size=12).map(" ".join))
def test_words_survive_vni(text: str) -> None:
    assert from_vni(as_vni(text)) == text


@pytest.mark.parametrize("text", SENTENCES)
@pytest.mark.parametrize(
    ("codec", "named"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32-le"),
    ],
)
def test_bytes_of_unicode_are_read(text: str, codec: str, named: str) -> None:
    assert decode(text.encode(codec)) == Decoded(text, named)


def cp1258(text: str) -> bytes:
    """As Windows wrote it: letters with their shape, tones after them."""
    found = []
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        tone = "".join(mark for mark in parts if mark in "\u0301\u0300\u0309\u0303\u0323")
        rest = unicodedata.normalize("NFC", "".join(m for m in parts if m not in tone))
        found.append(rest + tone)
    return "".join(found).encode("cp1258")


@pytest.mark.parametrize("text", SENTENCES)
def test_bytes_of_old_code_pages_are_told_apart(text: str) -> None:
    assert decode(cp1258(text)) == Decoded(text, "cp1258")
    small = text.lower()
    assert decode(as_tcvn3(small).encode("latin-1")) == Decoded(small, "tcvn3")
    assert decode(as_vni(text).encode("cp1252")) == Decoded(text, "vni")


def test_what_is_no_vietnamese_is_western() -> None:
    text = "Société générale à Besançon, déjà vu: café naïf"
    assert decode(text.encode("cp1252")) == Decoded(text, "cp1252")


def test_one_broken_letter_does_not_make_another_encoding_of_utf8() -> None:
    content = " ".join(SENTENCES).encode() + b" \xe1\xba n"
    assert decode(content) == Decoded(" ".join(SENTENCES) + " \ufffd n", "utf-8")


def test_decomposed_text_is_composed() -> None:
    assert decode(unicodedata.normalize("NFD", SENTENCES[0]).encode()) == Decoded(
        SENTENCES[0], "utf-8"
    )


@given(st.binary(max_size=200))
def test_any_bytes_become_text(content: bytes) -> None:
    assert unicodedata.is_normalized("NFC", decode(content).text)
