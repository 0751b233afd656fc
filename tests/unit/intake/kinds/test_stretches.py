import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.intake.kinds.stretches import received_stretches
from dialogue_cli.vietnamese.text import normalise

TEXT = "1. Đề nghị sửa đường.\n2. Đề nghị lắp đèn."
SECOND = TEXT.index("2.")


def test_a_cell_in_order_is_cut_where_its_text_is() -> None:
    assert received_stretches(TEXT, TEXT, [0, SECOND]) == (
        "1. Đề nghị sửa đường.",
        "2. Đề nghị lắp đèn.",
    )


def test_a_repaired_cell_is_cut_at_the_same_words() -> None:
    received = unicodedata.normalize(
        "NFD", "  1.\u00a0Đề  nghị sửa đường.\r\n2. Đề nghị lắp\u200b đèn. "
    )
    assert normalise(received) == TEXT
    first, second = received_stretches(received, TEXT, [0, SECOND])
    assert (first, second) == (
        received[: received.index("2.")].strip(),
        received[received.index("2.") :].strip(),
    )


def test_a_cut_inside_a_sound_word_is_found() -> None:
    assert received_stretches("a\u00a0 máy.2.Sửa", "a máy.2.Sửa", [0, 6]) == (
        "a\u00a0 máy.",
        "2.Sửa",
    )


def test_a_cut_inside_a_repaired_word_keeps_the_whole_cell() -> None:
    received = unicodedata.normalize("NFD", "máy.2.Sửa")
    assert received_stretches(received, "máy.2.Sửa", [0, 4]) == (received, received)


def test_other_words_keep_the_whole_cell() -> None:
    assert received_stretches("a b c", "a bc", [0, 2]) == ("a b c", "a b c")


@given(st.text(alphabet="aế.1\n\u00a0 \u200b\r", max_size=30), st.data())
def test_no_letter_is_lost_between_the_stretches(received: str, data: st.DataObject) -> None:
    text = normalise(received)
    places = [i for i, letter in enumerate(text) if i and letter.strip()]
    start = data.draw(st.sampled_from(places)) if places else 0
    parts = received_stretches(received, text, [0, start] if start else [0])
    joined = "".join("".join(part.split()) for part in parts)
    assert joined == "".join(received.split()) or set(parts) == {received}
