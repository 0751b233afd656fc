from dialogue_cli.decisions.learned.ngrams import ngrams
from dialogue_cli.decisions.prepared import prepare


def test_words_pairs_and_pairs_with_a_gap_each_as_written() -> None:
    assert ngrams(prepare("Xây nhà trẻ")) == {
        "xay": "xây",
        "nha": "nhà",
        "tre": "trẻ",
        "=xây": "xây",
        "=nhà": "nhà",
        "=trẻ": "trẻ",
        "xay nha": "xây nhà",
        "nha tre": "nhà trẻ",
        "xay * tre": "xây nhà trẻ",
    }


def test_nothing_of_nothing() -> None:
    assert ngrams(prepare("")) == {}
