from dialogue_cli.reference.parts.asking import reading
from dialogue_cli.reference.parts.items import Item, says, sentences_of, without_closing


def test_sentences_end_at_a_sign_before_a_space_or_at_a_line() -> None:
    text = "Lương 1.490.000 đồng. Đề nghị tăng; mong xét\nXin cảm ơn"
    found = [text[a:b] for a, b in sentences_of(reading(text), 0, len(text))]
    assert found == ["Lương 1.490.000 đồng.", "Đề nghị tăng;", "mong xét", "Xin cảm ơn"]


def test_thanks_at_the_end_belong_to_no_item() -> None:
    text = "Đề nghị tăng lương. Xin cảm ơn!"
    (item,) = without_closing(reading(text), [Item(0, 0, len(text))])
    assert text[item.body : item.end].strip() == "Đề nghị tăng lương."
    assert without_closing(reading("Xin cảm ơn!"), [Item(0, 0, 11)]) == []


def test_a_hope_is_kept_where_it_is_the_only_request() -> None:
    text = "Ba tháng chưa có lương. Mong sớm được giải quyết."
    assert without_closing(reading(text), [Item(0, 0, len(text))]) == [Item(0, 0, len(text))]


def test_an_item_says_what_it_asks_in_so_many_words() -> None:
    one = reading("Đề nghị mở chợ; Mở chợ")
    assert (says(one, Item(0, 0, 14)), says(one, Item(16, 16, 22))) == (True, False)


def test_a_long_run_of_blanks_is_one_end() -> None:
    text = "Mở chợ." + "\t" * 30_000 + "Sửa đường"
    assert list(sentences_of(reading(text), 0, len(text))) == [(0, 7), (30_007, len(text))]
