from dialogue_cli.decisions.identities import agreement, identities, proper_names


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


def test_agreement_tells_same_other_and_none() -> None:
    one, other = identities("xã Tân Hòa năm 2024"), identities("xã Phú An năm 2024")
    assert agreement(one, one)[0] == 1.0
    assert agreement(one, other)[0] == -1.0
    assert agreement(one, identities("đường"))[0] == 0.0
    assert agreement(one, other)[5:] == (1.0, 0.0)


def test_common_words_are_no_names() -> None:
    assert identities("đường vào xã, công ty nợ lương, luật lao động") == {}


def test_text_in_capitals_names_nothing() -> None:
    assert identities("ĐƯỜNG VÀO XÃ TÂN HÒA") == {}


def test_different_places_set_two_texts_apart() -> None:
    one, other = identities("đường xã Tân Hòa"), identities("đường xã Phú An")
    assert agreement(one, other)[0] < 0
    assert agreement(one, one)[0] >= 0


def test_text_without_a_place_goes_with_any() -> None:
    assert agreement(identities("đường xã Tân Hòa"), identities("đường hư hỏng"))[0] >= 0
