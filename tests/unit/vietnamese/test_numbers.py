import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.vietnamese.numbers import NumberWordsError, from_words, to_words

# workflow.md §6.3: figure, words, and what is also accepted when reading.
EXAMPLES = [
    (5, "năm", []),
    (11, "mười một", []),
    (15, "mười lăm", []),
    (21, "hai mươi mốt", ["hai mốt"]),
    (24, "hai mươi tư", ["hai mươi bốn"]),
    (55, "năm mươi lăm", ["năm lăm"]),
    (101, "một trăm linh một", ["một trăm lẻ một"]),
    (105, "một trăm linh năm", ["một trăm lẻ năm"]),
    (115, "một trăm mười lăm", []),
    (
        1_001,
        "một nghìn không trăm linh một",
        ["một ngàn không trăm lẻ một", "một nghìn lẻ một"],
    ),
    (1_015, "một nghìn không trăm mười lăm", []),
    (15_005, "mười lăm nghìn không trăm linh năm", []),
    (101_000, "một trăm linh một nghìn", ["một trăm lẻ một ngàn"]),
    (204_500, "hai trăm linh bốn nghìn năm trăm", ["hai trăm lẻ bốn ngàn năm trăm"]),
    (300_000, "ba trăm nghìn", ["ba trăm ngàn"]),
    (3_005_000, "ba triệu không trăm linh năm nghìn", []),
    (15_400_000, "mười lăm triệu bốn trăm nghìn", []),
    (30_000_000, "ba mươi triệu", []),
    (81_750_000, "tám mươi mốt triệu bảy trăm năm mươi nghìn", []),
    (121_500_000, "một trăm hai mươi mốt triệu năm trăm nghìn", []),
    (
        204_000_005,
        "hai trăm linh bốn triệu không trăm linh năm",
        ["hai trăm linh bốn triệu không nghìn không trăm linh năm"],
    ),
    (
        1_000_000_001,
        "một tỷ không trăm linh một",
        ["một tỉ không triệu không nghìn không trăm lẻ một"],
    ),
    (9_632_000_000, "chín tỷ sáu trăm ba mươi hai triệu", []),
    (121_514_000_000, "một trăm hai mươi mốt tỷ năm trăm mười bốn triệu", []),
    (
        555_005_015_000,
        "năm trăm năm mươi lăm tỷ không trăm linh năm triệu không trăm mười lăm nghìn",
        [],
    ),
    (
        999_999_999_999,
        "chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu "
        "chín trăm chín mươi chín nghìn chín trăm chín mươi chín",
        [],
    ),
]


@pytest.mark.parametrize(("value", "words"), [(value, words) for value, words, _ in EXAMPLES])
def test_to_words_writes_the_formal_reading(value: int, words: str) -> None:
    assert to_words(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "không"),
        (10, "mười"),
        (14, "mười bốn"),
        (104, "một trăm linh bốn"),
        (-21, "âm hai mươi mốt"),
        (10**12, "một nghìn tỷ"),
        (10**15 + 1, "một triệu tỷ không trăm linh một"),
        (10**18 + 5 * 10**9, "một tỷ tỷ không trăm linh năm tỷ"),
    ],
)
def test_to_words_reaches_below_zero_and_above_a_thousand_billion(value: int, words: str) -> None:
    assert to_words(value) == words


@pytest.mark.parametrize(
    ("words", "value"),
    [(spelling, value) for value, words, others in EXAMPLES for spelling in [words, *others]],
)
def test_from_words_reads_every_accepted_form(words: str, value: int) -> None:
    assert from_words(words) == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("bẩy mươi nhăm", 75),
        ("một trăm hai mốt", 121),
        ("hai mươi một", 21),
        ("hai triệu rưỡi", 2_500_000),
        ("hai triệu rưởi", 2_500_000),
        ("một tỷ rưỡi", 1_500_000_000),
        ("tỷ rưỡi", 1_500_000_000),
        ("trăm rưỡi", 150),
        ("một trăm rưỡi", 150),
        ("trăm rưỡi nghìn", 150_000),
        ("hai nghìn rưỡi tỷ", 2_500_000_000_000),
        ("chục", 10),
        ("ba chục nghìn", 30_000),
        ("ba vạn", 30_000),
        ("ba vạn năm nghìn", 35_000),
        ("hai vạn rưỡi", 25_000),
        ("một triệu lẻ năm nghìn", 1_005_000),
        ("một triệu năm nghìn", 1_005_000),
        ("một nghìn không trăm", 1_000),
        ("  Ba Mươi\ntriệu, năm trăm nghìn ", 30_500_000),
        (unicodedata.normalize("NFD", "hai mươi tỷ"), 20_000_000_000),
    ],
)
def test_from_words_reads_what_is_spoken_or_old(words: str, value: int) -> None:
    assert from_words(words) == value


@pytest.mark.parametrize(
    "words",
    [
        "hai mươi năm",  # twenty years
        "mười năm",
        "một trăm mốt",  # spoken for 110
        "một trăm năm",
        "hai triệu ba",  # spoken for 2.300.000
        "một tỷ năm",
        "hai ba",  # two or three
        "một mươi",
        "hai mười",
        "mười mốt",
        "một trăm linh mốt",
        "một trăm linh không",
        "linh năm",
        "mươi",
        "trăm",
        "nghìn",
        "tỷ",
        "rưỡi",
        "một rưỡi",
        "hai triệu rưỡi năm nghìn",
        "hai triệu ba tỷ",
        "hai nghìn ba triệu",
        "hai triệu ba triệu",
        "một vạn mười nghìn",
        "hai tỷ ba mươi tỷ",
        "một trăm trăm",
        "không trăm linh năm",
        "không nghìn",
        "một hai ba",
        "mốt",
        "âm",
        "âm âm một",
        "ba mươi triệu đồng",
        "30 triệu",
        "xin chào",
        "ba muoi trieu",
        "",
        " ",
    ],
)
def test_from_words_refuses_what_is_no_number_or_has_two_readings(words: str) -> None:
    with pytest.raises(NumberWordsError):
        from_words(words)


@given(st.integers(min_value=0, max_value=999_999_999_999))
def test_from_words_reads_back_what_was_written(value: int) -> None:
    assert from_words(to_words(value)) == value


@given(st.integers())
def test_from_words_reads_back_any_whole_number(value: int) -> None:
    assert from_words(to_words(value)) == value


@given(st.integers(min_value=0, max_value=999_999_999_999))
def test_from_words_reads_the_southern_form_of_what_was_written(value: int) -> None:
    southern = to_words(value).replace("nghìn", "ngàn").replace("linh", "lẻ").replace("tỷ", "tỉ")
    assert from_words(southern) == value


NUMBER_WORDS = [
    *("không", "một", "hai", "bốn", "tư", "năm", "lăm", "mười", "mươi", "mốt"),
    *("trăm", "linh", "nghìn", "triệu", "tỷ", "rưỡi", "âm"),
]


@given(st.lists(st.sampled_from(NUMBER_WORDS), max_size=8))
def test_from_words_reads_any_heap_of_words_or_refuses_it(heap: list[str]) -> None:
    try:
        value = from_words(" ".join(heap))
    except NumberWordsError:
        return
    assert from_words(to_words(value)) == value
