from dialogue_cli.documents.nd30.numbering import is_lettered, point_letter, roman


def test_points_follow_the_vietnamese_alphabet_and_go_on_after_its_end():
    letters = [point_letter(place) for place in (1, 4, 5, 6, 7, 23, 24, 25, 46, 47)]
    assert letters == ["a", "d", "đ", "e", "g", "y", "aa", "ab", "ay", "ba"]


def test_points_have_letters_of_their_own_up_to_y():
    assert [is_lettered(count) for count in (0, 23, 24)] == [True, True, False]


def test_roman_figures():
    numbers = (1, 2, 3, 4, 5, 8, 9, 14, 40, 49, 90, 400, 2024)
    assert [roman(number) for number in numbers] == [
        "I", "II", "III", "IV", "V", "VIII", "IX", "XIV", "XL", "XLIX", "XC", "CD", "MMXXIV"
    ]  # fmt: skip
