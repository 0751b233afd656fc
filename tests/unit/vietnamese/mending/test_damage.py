import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.vietnamese.mending.damage import DAMAGES, Restored, is_untouched, restore

# What each converter does to the letters of Latin-1, written out by hand (workflow.md §3.6).
DOUBLE = str.maketrans("áâãèéêìíòóôõùú", "ỏõóốộờỡớũúụừựỳ")
SENTENCES = (
    "Khách mời không có trong danh sách trả lương được hưởng thù lao và chi phí đi lại",
    "Đề nghị công ty đóng bảo hiểm xã hội đúng hạn cho công nhân, không để nợ kéo dài",
    "Công đoàn cơ sở kiến nghị lãnh đạo tỉnh quan tâm xây nhà trẻ gần khu công nghiệp",
)


def through_tcvn3(text: str) -> str:
    return text.translate(DOUBLE)


def through_vni(text: str) -> str:
    for pair, letter in (("oà", "ồ"), ("oá", "ố"), ("oã", "ỗ"), ("OÀ", "Ồ"), ("OÁ", "Ố")):
        text = text.replace(pair, letter)
    return text.translate(str.maketrans("ôòóÔÒÓ", "ơịĩƠỊĨ"))


@pytest.mark.parametrize("text", SENTENCES)
def test_a_sentence_run_through_a_tcvn3_converter_is_made_good(text: str) -> None:
    assert restore(through_tcvn3(text), "double-conversion") == Restored(text, doubtful=False)


@pytest.mark.parametrize("text", SENTENCES)
def test_a_sentence_from_a_pdf_is_made_good(text: str) -> None:
    assert restore(through_vni(text), "pdf") == Restored(text, doubtful=False)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("khụng cú trong danh sỏch trả lương", "không có trong danh sách trả lương"),
        ("chi phớ", "chi phí"),
        ("tớnh chất", "tính chất"),
        ("lónh đạo", "lãnh đạo"),
    ],
)
def test_what_was_seen_doubly_converted(written: str, meant: str) -> None:
    assert restore(written, "double-conversion") == Restored(meant, doubtful=False)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Cơng đồn cơ sở", "Công đoàn cơ sở"),
        ("dịng sơng", "dòng sông"),
        ("CỘNG HỒ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ],
)
def test_what_was_seen_in_pdf_files(written: str, meant: str) -> None:
    assert restore(written, "pdf") == Restored(meant, doubtful=False)


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize(
    "text",
    [
        *SENTENCES,
        *("Hồ Minh Đồn", "Võ Thị Cú", "Cụ Tú", "Phú Thọ", "Ngõ 5, phố Lộc Thọ", "Đồn Biên phòng"),
        *("Ủy ban nhân dân", "Mức lương tối thiểu", "kiến ngị", "H'Bơn Niê", "Y Kơ", "ASEAN", ""),
        *("Hộ nghèo", "Tự túc", "Thứ tự", "cơm trưa", "đơn vị", "ngồi chờ", "cực kỳ tốn kém"),
    ],
)
def test_sound_text_is_left_alone(text: str, damage: str) -> None:
    assert restore(text, damage) is None  # type: ignore[arg-type]


@given(st.lists(st.sampled_from(" ".join(SENTENCES).split()), min_size=1, max_size=8))
def test_no_run_of_sound_words_is_changed(words: list[str]) -> None:
    found = [restore(" ".join(words), damage) for damage in DAMAGES]
    assert [one for one in found if one and one.text != " ".join(words)] == []


def test_company_lets_a_short_text_be_judged() -> None:
    assert restore("cú", "double-conversion") is None
    assert restore("cú", "double-conversion", in_company=True) == Restored("có", doubtful=False)


def test_a_word_with_two_readings_is_doubtful() -> None:
    # "Hồ" is a family name; "Hoà" a given one.
    found = restore("Cơng đồn thơng báo: bà Hồ", "pdf")
    assert found is not None
    assert found.doubtful


@pytest.mark.parametrize(
    ("damage", "text", "untouched"),
    [
        ("double-conversion", "các", True),
        ("double-conversion", "cỏc", False),
        ("pdf", "công", True),
        ("pdf", "các", False),
    ],
)
def test_a_letter_that_would_be_gone_speaks_against_damage(
    damage: str, text: str, untouched: bool
) -> None:
    assert is_untouched(text, damage) == untouched


def test_a_name_that_may_be_another_is_doubtful() -> None:
    assert restore("Trường Lê Hồng Phong", "pdf", in_company=True) == Restored(
        "Trường Lê Hồng Phong", doubtful=True
    )
