from dialogue_cli.decisions.sign_index import SignIndex
from dialogue_cli.reference.signs import Sign

BY_WORDS = Sign("a", 1.0, (("lương", "thưởng"), ("giáo viên",)))
FOR_TOPIC = Sign("b", 1.0, topics=("nha-o",))
ALWAYS = Sign("c", 1.0, unless=("công ty",))
INDEX = SignIndex([ALWAYS, BY_WORDS, FOR_TOPIC])


def test_only_what_can_hold_is_looked_at_in_the_order_of_the_table() -> None:
    assert INDEX.able({"đường"}) == [ALWAYS]
    assert INDEX.able({"thưởng", "lương"}) == [ALWAYS, BY_WORDS]
    assert INDEX.able({"lương"}, "nha-o") == [ALWAYS, BY_WORDS, FOR_TOPIC]
    assert INDEX.able((), "viec-lam") == [ALWAYS]
