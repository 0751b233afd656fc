import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.vietnamese import text

VIETNAMESE = st.text(alphabet="aăâbcdđeêhinoôơquưyáàảãạấềộợựỳĂÂĐÊƯ ŭƀ'’ʼ-\u0301\u0323\u200b\n")


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Công đoàn", "Công đoàn"),
        (unicodedata.normalize("NFD", "Công đoàn cơ sở"), "Công đoàn cơ sở"),
        ("một\u00a0hai\u202fba\u3000bốn", "một hai ba bốn"),
        ("đối\u200bthoại\ufeff\u2060\u200d", "đốithoại"),
        ("dòng một\r\ndòng hai\rdòng ba", "dòng một\ndòng hai\ndòng ba"),
        ("dòng một\vdòng hai\u2028dòng ba", "dòng một\ndòng hai\ndòng ba"),
        ("  a   b  \n   c  ", "a b\nc"),
        ("\n \n a\n\nb \n\t\n", "a\n\nb"),
        ("a\x00b\x07c\x1fd\ud800e\uffff", "abcde"),
        ("cột\tcột", "cột\tcột"),
        ("o\u200b\u0323", "ọ"),
        ("", ""),
    ],
)
def test_normalise_gives_the_spelling_of_the_register(written: str, kept: str) -> None:
    assert text.normalise(written) == kept


def test_normalise_keeps_the_soft_hyphen_that_is_a_tcvn3_letter() -> None:
    assert text.normalise("ng\u00adêi lao \u00aeéng") == "ng\u00adêi lao \u00aeéng"


@given(st.text())
def test_normalise_changes_nothing_the_second_time(written: str) -> None:
    once = text.normalise(written)
    assert text.normalise(once) == once


@given(st.text())
def test_normalise_can_always_be_stored_and_composed(written: str) -> None:
    once = text.normalise(written)
    assert once.encode("utf-8").decode("utf-8") == once
    assert unicodedata.is_normalized("NFC", once)


def test_one_line_joins_lines_and_tabs_by_one_space() -> None:
    assert text.one_line(" Tiền lương \n\n\t tối thiểu\r\nvùng ") == "Tiền lương tối thiểu vùng"


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Liên đoàn  Lao ĐỘNG", "lien doan lao dong"),
        ("Ðắk Lắk", "dak lak"),  # typed with an eth
        ("H’Hen Niê", "h'hen nie"),
        ("HʼHen Niê", "h'hen nie"),
        ("Y Bĭt Ƀuôn ƀuôr", "y bit buon buor"),
        ("a\u00a0\t\nb", "a b"),
        ("ABC", "abc"),
    ],
)
def test_fold_drops_case_marks_and_spare_spaces(written: str, folded: str) -> None:
    assert text.fold(written) == folded


@given(st.one_of(st.text(), VIETNAMESE))
def test_fold_changes_nothing_the_second_time(written: str) -> None:
    assert text.fold(text.fold(written)) == text.fold(written)


@given(st.one_of(st.text(), VIETNAMESE))
def test_fold_is_the_same_for_composed_and_taken_apart_letters(written: str) -> None:
    composed = unicodedata.normalize("NFC", written)
    assert text.fold(unicodedata.normalize("NFD", written)) == text.fold(composed)


def test_fold_key_keeps_letters_and_digits_only() -> None:
    assert text.fold_key("  Số ĐT (di động) - 2: ") == "sodtdidong2"


@pytest.mark.parametrize(
    ("written", "standard"),
    [
        ("hoà", "hòa"),
        ("Thuý", "Thúy"),
        ("Uỷ ban, UỶ BAN", "Ủy ban, ỦY BAN"),
        ("khoẻ", "khỏe"),
        ("loè loẹt", "lòe loẹt"),
        ("toà án; xoá; goá", "tòa án; xóa; góa"),
        ("hòa thúy ủy", "hòa thúy ủy"),
        (unicodedata.normalize("NFD", "hoà"), "hòa"),
        ("quý, quỳ, quỷ", "quý, quỳ, quỷ"),
        ("qúy", "quý"),
        ("hoàn, huỳnh, khuỷu, loét, thuở", "hoàn, huỳnh, khuỷu, loét, thuở"),
        ("H'Hen Niê, Y Bĭt, ƀ ŭ č, H'Hoà", "H'Hen Niê, Y Bĭt, ƀ ŭ č, H'Hoà"),
        ("voilà wzoà", "voilà wzoà"),
    ],
)
def test_standard_tones_moves_only_the_tone_of_open_oa_oe_uy(written: str, standard: str) -> None:
    assert text.standard_tones(written) == standard


@given(VIETNAMESE)
def test_standard_tones_changes_neither_the_letters_nor_itself(written: str) -> None:
    once = text.standard_tones(written)
    assert text.fold(once) == text.fold(written)
    assert text.standard_tones(once) == once


def test_words_are_lower_case_syllables_and_whole_numbers() -> None:
    assert text.words("Uỷ ban, NĐ-CP: 44 người, 1.490.000đ, 2%, 1,5%; H’Hen.") == [
        *["ủy", "ban", "nđ", "cp", "44", "người", "1.490.000", "đ", "2%", "1,5%", "h'hen"]
    ]


def test_words_are_the_same_for_letters_taken_apart() -> None:
    written = "Bảo hiểm xã hội"
    assert text.words(unicodedata.normalize("NFD", written)) == ["bảo", "hiểm", "xã", "hội"]


def test_sort_key_follows_the_alphabet() -> None:
    alphabet = list("aăâbcdđeêghiklmnoôơpqrstuưvxy")
    backwards = alphabet[::-1]
    assert sorted(backwards, key=text.sort_key) == alphabet


def test_sort_key_follows_the_order_of_tones() -> None:
    tones = ["ma", "mà", "mả", "mã", "má", "mạ"]
    backwards = tones[::-1]
    assert sorted(backwards, key=text.sort_key) == tones


def test_sort_key_looks_at_tones_only_between_equal_letters() -> None:
    names = ["An Bình", "Anh", "Ánh", "Ánh Dương", "Đà", "Hòa", "Hoá", "Hoan", "Y Bĭt", "Y Bơ"]
    backwards = names[::-1]
    assert sorted(backwards, key=text.sort_key) == names


def test_sort_key_takes_all_apostrophes_as_one() -> None:
    assert text.sort_key("H'Hen")[:2] == text.sort_key("HʼHen")[:2]


@pytest.mark.parametrize(
    ("written", "capitalised"),
    [
        ("ba mươi triệu", "Ba mươi triệu"),
        ("đối thoại", "Đối thoại"),
        ("“ấm no”", "“Ấm no”"),
        (unicodedata.normalize("NFD", "ấm"), "Ấm"),
        ("30 triệu", "30 triệu"),
        ("", ""),
    ],
)
def test_capitalise_first_raises_the_first_letter(written: str, capitalised: str) -> None:
    assert text.capitalise_first(written) == capitalised


@pytest.mark.parametrize(
    ("written", "upper"),
    [
        ("đắk lắk", "ĐẮK LẮK"),
        (unicodedata.normalize("NFD", "hội nghị đối thoại"), "HỘI NGHỊ ĐỐI THOẠI"),
        ("ðắk", "ĐẮK"),
    ],
)
def test_title_upper_writes_composed_capitals(written: str, upper: str) -> None:
    assert text.title_upper(written) == upper


@pytest.mark.parametrize(
    ("written", "brief"),
    [
        ("Ngắn gọn.", "Ngắn gọn."),
        ("Câu một dài vừa đủ. Câu hai thì không còn chỗ nữa.", "Câu một dài vừa đủ."),
        ("Đề nghị xem xét hỗ trợ nhà ở cho công nhân", "Đề nghị xem xét hỗ trợ nhà ở…"),
        ("Dòng một\ndòng hai", "Dòng một dòng hai"),
    ],
)
def test_a_text_in_brief_ends_with_a_sentence_or_a_word(written: str, brief: str) -> None:
    assert text.in_brief(written, 30) == brief
