from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.vietnamese.in_place import bare_letters, is_accentless, lower_letters
from dialogue_cli.vietnamese.text import normalise


def test_letters_lose_case_and_marks_or_case_alone() -> None:
    assert bare_letters("Đề nghị UỶ BAN, hoà") == "de nghi uy ban, hoa"
    assert lower_letters("Đề nghị UỶ BAN, hoà") == "đề nghị ủy ban, hòa"


def test_text_without_marks_is_told() -> None:
    assert is_accentless("de nghi xay nha o xa hoi o Đak Lak")
    assert not is_accentless("Đề nghị xây nhà")


@given(st.text(alphabet=st.characters(codec="utf-8", max_codepoint=0x1EFF), max_size=40))
def test_every_letter_keeps_its_place(text: str) -> None:
    normal = normalise(text)
    assert len(lower_letters(normal)) == len(normal)


@given(st.text(alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyÁẬỮ Ợ.1", max_size=40))
def test_vietnamese_without_marks_keeps_every_place_too(text: str) -> None:
    assert len(bare_letters(text)) == len(text)
