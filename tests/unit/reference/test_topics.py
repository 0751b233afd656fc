from dialogue_cli.reference.fillers import fillers
from dialogue_cli.reference.topics import topic_keys, topic_name, topics


def test_there_are_the_thirteen_topics() -> None:
    assert topic_keys() == (
        *("tien-luong", "viec-lam", "bao-hiem", "nha-o", "an-toan", "giao-duc", "dao-tao"),
        *("can-bo", "thu-tuc", "ha-tang", "an-ninh", "cong-doan", "khac"),
    )


def test_every_topic_has_a_name_and_terms_of_its_own() -> None:
    assert all(topic.name and topic.strong and topic.phrases for topic in topics())
    assert len({topic.name for topic in topics()}) == len(topics())


def test_no_term_stands_twice_in_one_topic() -> None:
    for topic in topics():
        terms = (*topic.strong, *topic.weak, *topic.phrases)
        assert sorted(set(terms)) == sorted(terms), topic.key


def test_no_stop_phrase_is_a_term() -> None:
    stop = set(fillers().stop_phrases)
    assert not [t for topic in topics() for t in (*topic.strong, *topic.weak) if t in stop]


def test_unknown_key_stands_for_itself() -> None:
    assert (topic_name("nha-o"), topic_name("la")) == ("Nhà ở, nhà trọ", "la")
