import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.vietnamese.mending.repair import (
    Repaired,
    has_damaged_words,
    has_strange_letters,
    repair,
    speaks_against,
)
from dialogue_cli.vietnamese.text import normalise

SOUND = (
    "Đề nghị Ủy ban nhân dân tỉnh hỗ trợ 1.490.000 đồng/tháng, theo Nghị định 30/2020/NĐ-CP",
    "Công ty Vinamilk® và H'Ñôn Niê, Y Kơ Êñuôl ở xã Ea Hồ, buôn Kŭ",
    "Toà án, Tòa án; hoà giải; Uỷ ban; thuý; giờ làm; nghĩa vụ; cơm trưa; ơn",
    "Không có ý kiến",
    "Cực kỳ khó khăn",
)


@pytest.mark.parametrize("text", SOUND)
def test_sound_text_comes_back_as_it_is(text: str) -> None:
    assert repair(text) == Repaired(text)


@pytest.mark.parametrize(
    ("written", "repaired"),
    [
        ("hä vµ tªn", Repaired("họ và tên", ("tcvn3",))),
        ("Xin chaøo caùc baïn", Repaired("Xin chào các bạn", ("vni",))),
        ("cỏc khoản khụng cú", Repaired("các khoản không có", ("double-conversion",))),
        ("Cơng đồn cơ sở", Repaired("Công đoàn cơ sở", ("pdf",))),
        ("Ä‘á»“ng nghiá»‡p", Repaired("đồng nghiệp", ("mojibake",))),
        ("XàHỘI", Repaired("XÃ HỘI", ("swallowed-space",))),
        ("số 12/QĐUBND", Repaired("số 12/QĐ-UBND", ("hyphens",))),
        ("c«ng ty theo 5/Q§UBND", Repaired("công ty theo 5/QĐ-UBND", ("tcvn3", "hyphens"))),
        ("người\u200b lao động", Repaired("người lao động", ("invisible",))),
        ("ngư\u00adời", Repaired("người", ("invisible",))),
        ("Công\u00a0ty", Repaired("Công ty", ("spaces",))),
        ("Công  ty", Repaired("Công ty", ("spaces",))),
        (unicodedata.normalize("NFD", "đề nghị"), Repaired("đề nghị", ("nfc",))),
        ("ti\ufffdn lương", Repaired("ti\ufffdn lương", (), doubtful=True)),
    ],
)
def test_each_kind_of_damage_is_made_good_and_named(written: str, repaired: Repaired) -> None:
    assert repair(written) == repaired


def test_what_changes_no_letter_is_trivial() -> None:
    assert repair("Công\u00a0ty").is_trivial
    assert not repair("hä vµ tªn").is_trivial


@pytest.mark.parametrize("text", SOUND)
def test_sound_text_holds_no_damaged_word(text: str) -> None:
    assert not has_damaged_words(text)


@pytest.mark.parametrize(
    "text", ["hä vµ tªn", "caùc baïn", "Ä‘á»“ng", "a\u00a0b", "a\u200bb", "ngư\u00adời", "e\u0323"]
)
def test_strange_letters_are_seen(text: str) -> None:
    assert has_strange_letters(text)


@pytest.mark.parametrize(
    "text",
    ["cỏc", "khụng", "cụng", "tiờn", "Cơng", "cĩ nĩi", "lóy tõy", "12/QĐUBND", "CỘNG HỒ XÃ HỘI"],
)
def test_damaged_words_are_seen(text: str) -> None:
    assert has_damaged_words(text)


def test_letters_that_speak_against_a_code() -> None:
    found = [speaks_against(code, "đồng hồ công ty") for code in ("tcvn3", "vni", "pdf")]
    assert found == [True, True, True]
    assert not speaks_against("tcvn3", "Hoa")


@given(st.text(max_size=60))
def test_any_text_is_repaired_to_its_normal_spelling(text: str) -> None:
    assert repair(text).text == normalise(repair(text).text)


@given(st.lists(st.sampled_from(" ".join(SOUND).split()), max_size=10).map(" ".join))
def test_repairing_twice_changes_nothing_more(text: str) -> None:
    once = repair(text).text
    assert repair(once).text == once
