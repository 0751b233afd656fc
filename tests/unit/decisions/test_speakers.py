"""Who is called to ask: by name only who registered to speak."""

from dataclasses import replace

from dialogue_cli.decisions.speakers import Speaker, speakers
from tests.unit.decisions.selection_making import delegate, member, question

UNIT = "CĐCS Công ty An Phát"
NAMED = {"asker": "Trần Văn Thử", "wants_to_speak": True}


def test_the_sender_who_registered_is_called_with_the_post_of_the_delegate_list() -> None:
    person = delegate(UNIT, name="Trần Văn Thử", gender="nam", role="Tổ trưởng", speaks=False)
    found = speakers([question(member(1, **NAMED))], [person])
    assert found == {1: Speaker("Trần Văn Thử", "nam", "Tổ trưởng", UNIT)}


def test_a_sender_who_did_not_register_is_never_named() -> None:
    assert speakers([question(member(1, asker="Trần Văn Thử"))], []) == {}


def test_a_delegate_of_the_unit_who_registered_is_called() -> None:
    person = delegate(UNIT, name="Lê Thị Mẫu", gender="nữ", role="Chủ tịch CĐCS")
    found = speakers([question(member(1, asker="Trần Văn Thử"))], [person])
    assert found == {1: Speaker("Lê Thị Mẫu", "nữ", "Chủ tịch CĐCS", UNIT)}


def test_questions_of_one_unit_are_shared_out_to_those_who_registered() -> None:
    people = [delegate(UNIT, name="Lê Thị Mẫu"), delegate(UNIT, name="Phạm Văn Ví")]
    asked = [replace(question(member(n)), number=n) for n in (1, 2, 3)]
    names = [one.full_name for one in speakers(asked, people).values()]
    assert names == ["Lê Thị Mẫu", "Phạm Văn Ví", "Lê Thị Mẫu"]


def test_whoever_sent_a_case_of_their_own_or_stays_away_is_not_called() -> None:
    own = question(member(1, scope="ca-nhan", **NAMED))
    away = delegate(UNIT, name="Lê Thị Mẫu", absence="excused")
    assert speakers([own], [away]) == {}
