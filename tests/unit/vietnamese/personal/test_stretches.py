from dialogue_cli.vietnamese.personal.stretches import Stretch, apart, covered


def test_of_stretches_that_overlap_the_first_and_longest_is_kept() -> None:
    short, long, later = (
        Stretch(2, 4, "phone", "a"),
        Stretch(2, 6, "email", "b"),
        Stretch(5, 8, "name", "c"),
    )
    assert apart([later, short, long]) == [long]
    assert apart([later, short]) == [short, later]


def test_text_between_the_stretches_stays() -> None:
    stretches = [Stretch(1, 2, "phone", "a"), Stretch(3, 4, "name", "b")]
    assert covered("abcde", stretches, {"phone": "<1>", "name": "<2>"}) == "a<1>c<2>e"
