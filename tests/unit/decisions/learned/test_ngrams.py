from dialogue_cli.decisions.learned.ngrams import as_written, ngrams
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


def test_every_ngram_is_found_again_as_written() -> None:
    text = prepare("Đề nghị xây nhà trẻ, xây thêm trường")
    assert {ngram: as_written(text, ngram) for ngram in ngrams(text)}.keys() == ngrams(text).keys()
    assert as_written(text, "xay * tre") == "xây nhà trẻ"
    assert as_written(text, "=trẻ") == "trẻ"
