from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.documents.values import Values, printable
from dialogue_cli.model.findings import Missing, missing_in, unmarked
from dialogue_cli.vietnamese.text import title_upper

GAP = Missing("venue.name", "địa điểm")


def test_values_come_back_where_their_placeholders_stood():
    values = Values()
    text = f"a {values.placeholder('**b**')} c{values.placeholder(GAP)}"
    assert list(values.pieces(text)) == ["a ", "**b**", " c", GAP]


def test_text_shows_a_missing_value_by_its_label():
    values = Values()
    assert values.text(f"Tại {values.placeholder(GAP)}.") == "Tại địa điểm."


def test_placeholders_stay_apart_beyond_one_block_of_letters():
    values = Values()
    placeholders = [values.placeholder(number) for number in range(70_000)]
    assert values.text(placeholders[65_280] + placeholders[69_999]) == "6528069999"


def test_a_placeholder_holds_no_letter_that_markdown_or_jinja_knows():
    assert not set(Values().placeholder("x")) & {chr(code) for code in range(0x3000)}


def test_printable_drops_what_xml_forbids_and_keeps_line_breaks():
    assert printable("a\x00b\r\nc\x0bd\te\ud800\ufffe\uf0b7") == "ab\nc\nd\te"


def test_printable_drops_what_turns_the_words_around_and_keeps_the_letters():
    assert printable("a\u202eb\u202c \u2067c\u2069 \u05d0\u05d1 👩\u200d💼") == (
        "ab c \u05d0\u05d1 👩\u200d💼"
    )


def test_printable_composes_letters():
    assert printable("Đắk Lắk") == "Đắk Lắk"


@given(st.lists(st.text()))
def test_every_list_of_texts_comes_back(texts: list[str]):
    values = Values()
    joined = "|".join(values.placeholder(text) for text in texts)
    assert values.text(joined) == "|".join(map(printable, texts))


def test_a_gap_within_a_text_is_a_piece_of_its_own_and_survives_the_filters() -> None:
    gap = Missing("deadlines.propose", "thời hạn")
    values = Values()
    text = title_upper(f"trước ngày {gap.mark}") + "."
    assert tuple(values.pieces(values.placeholder(text))) == ("TRƯỚC NGÀY ", gap, ".")
    assert unmarked(text) == "TRƯỚC NGÀY thời hạn."
    assert missing_in(text) == (gap,)


def test_the_parts_of_a_text_tell_what_is_a_value() -> None:
    values = Values()
    kept = [values.placeholder(one) for one in ("A", GAP, "B")]
    of_values = [("A", False), ("địa điểm", False), ("B", False)]
    assert list(values.parts("".join(kept))) == of_values
    assert list(values.parts(f"tại {kept[0]}.")) == [("tại ", True), ("A", False), (".", True)]
    assert list(values.parts("")) == []
