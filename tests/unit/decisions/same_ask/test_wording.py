from dialogue_cli.decisions.prepared import prepare
from dialogue_cli.decisions.same_ask.wording import features, wording


def test_stop_phrases_and_filling_words_are_no_features() -> None:
    assert features(wording(prepare("Đề nghị UBND tỉnh quan tâm xây nhà trẻ"))) == {
        "xay": "xây",
        "nha": "nhà",
        "tre": "trẻ",
        "xay nha": "xây nhà",
        "nha tre": "nhà trẻ",
    }
