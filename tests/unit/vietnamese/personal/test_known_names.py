import pytest

from dialogue_cli.vietnamese.personal.known_names import KnownNames, syllables_of_name

NAMES = KnownNames(["Ông Nguyễn Thử An", "Lê Mẫu", "H'Thử Niê", "Tập thể công nhân", "x", ""])


def found(text: str) -> list[str]:
    return [text[one.start : one.end] for one in NAMES.found_in(text)]


@pytest.mark.parametrize(
    "written",
    ["Nguyễn Thử An", "NGUYỄN THỬ AN", "nguyen thu an", "Nguyễn_Thử_An", "Lê Mẫu", "H’Thử Niê"],
)
def test_a_known_name_is_found_in_any_spelling(written: str) -> None:
    assert found(f"do {written} gửi") == [written]


@pytest.mark.parametrize(
    "text",
    [
        "đường Nguyễn Thử An",
        "lê mẫu",
        "le mau",
        "Nguyễn Thử",
        "Nguyễn, Thử An",
        "tập thể công nhân",
    ],
)
def test_streets_and_words_that_only_look_alike_are_no_names(text: str) -> None:
    assert found(text) == []


def test_one_person_has_one_key_in_every_spelling() -> None:
    keys = {one.key for one in NAMES.found_in("Nguyễn Thử An, NGUYEN THU AN")}
    assert len(keys) == 1


def test_cells_that_say_something_else_hold_no_name() -> None:
    others = ("Tập thể", "Công đoàn cơ sở", "Người lao động", "12 công nhân", "An", "không nêu tên")
    assert [syllables_of_name(one) for one in others] == [()] * len(others)
    assert syllables_of_name("Chị Đoàn Thử Bình") == ("Đoàn", "Thử", "Bình")
