from dialogue_cli.decisions.identities import identities, proper_names


def test_names_stand_after_their_markers() -> None:
    assert identities("Đường qua xã Tân Hòa, KCN Phú An 2 theo NĐ 154/2025/NĐ-CP") == {
        "place": frozenset({"tan hoa", "phu an 2"}),
        "rule": frozenset({"154"}),
        "name": frozenset({"tan hoa", "phu an"}),
        "number": frozenset({"2", "154", "2025"}),
    }


def test_proper_names_are_known_without_a_word_before_them_but_not_people() -> None:
    text = "Công nhân Tràng Duệ và anh Lò Văn Tám cần nhà ở. Đề Nghị tỉnh xây"
    assert set(proper_names(text)) == {"trang due"}


def test_common_words_are_no_names() -> None:
    assert identities("đường vào xã, công ty nợ lương, luật lao động") == {}


def test_text_in_capitals_names_nothing() -> None:
    assert identities("ĐƯỜNG VÀO XÃ TÂN HÒA") == {}
