from dialogue_cli.checks.gathered import by_word, in_rows, most_frequent, named
from dialogue_cli.model.petitions import Origin
from tests.unit.checks.making import delegate


def test_rows_of_a_sheet_are_told_together() -> None:
    rows = [Origin("a.xlsx", "DS", row) for row in (2, 9, 9)] + [Origin("b.xlsx", "1", 3)]
    assert in_rows(rows) == "a.xlsx, trang tính DS, dòng 2, 9; b.xlsx, trang tính 1, dòng 3"


def test_only_the_first_of_many_rows_and_sheets_are_told() -> None:
    rows = [Origin(f"{file}.xlsx", "DS", row) for file in "abcde" for row in range(2, 10)]
    told = ", dòng 2, 3, 4, 5, 6 và 3 dòng khác; "
    assert in_rows(rows) == (
        f"a.xlsx, trang tính DS{told}b.xlsx, trang tính DS{told}c.xlsx, trang tính DS{told}"
        "16 dòng ở 2 trang tính khác"
    )


def test_names_beyond_the_first_are_counted() -> None:
    assert named(["A", "B"]) == "A, B"
    assert named(list("ABCDEFGHIK")) == "A, B, C, D, E, F, G, H và 2 mục khác"


def test_the_most_frequent_words_are_told_apart() -> None:
    people = [delegate(n, "Lê A", unit=f"Đơn vị {n % 30}") for n in range(90)]
    people += [delegate(n, "Lê A", unit="Đơn vị 29") for n in range(90, 95)]
    told, rest = most_frequent(by_word(people, lambda one: one.unit))
    assert (len(told), len(told[0]), len(rest)) == (20, 8, 30)
    assert most_frequent(by_word(people[:20], lambda one: one.unit))[1] == []
