from dataclasses import replace

from dialogue_cli.checks.consistency import check_consistency
from dialogue_cli.model.conference import Recipient, SendingUnit, Tasks, TopicGroup
from dialogue_cli.reference.topics import topic_keys
from tests.unit.checks.making import GOOD, codes, facts, found


def test_plan_that_agrees_with_itself_is_fine() -> None:
    assert codes(check_consistency(facts())) == []


def test_unit_written_in_two_ways_is_found() -> None:
    twice = (*GOOD.units, SendingUnit("LĐLĐ TP. Sông Xanh", 1))
    assert found(check_consistency(facts(units=twice))) == [
        ("PLAN-01", "“LĐLĐ TP. Sông Xanh” có hai lần trong danh sách đơn vị cử đại biểu.")
    ]


def test_agency_with_a_task_must_receive_the_plan() -> None:
    recipients = {"plan": (Recipient("Liên đoàn Lao động tỉnh"),)}
    assert found(check_consistency(facts(recipients=recipients))) == [
        (
            "PLAN-02",
            "Sở Tài chính được giao nhiệm vụ nhưng không có trong Nơi nhận của kế hoạch.",
        )
    ]


def test_plan_without_recipients_yet_says_nothing_of_them() -> None:
    assert codes(check_consistency(facts(recipients={}))) == []


def test_task_for_nobody_is_found() -> None:
    assert codes(check_consistency(facts(tasks=(Tasks("so-la", ("x",)),)))) == ["PLAN-03"]


def test_topic_printed_nowhere_or_twice_is_found() -> None:
    groups = (TopicGroup("a", topic_keys()[1:]), TopicGroup("b", topic_keys()[-1:]))
    messages = found(check_consistency(facts(topic_groups=groups)))
    assert [code for code, _ in messages] == ["PLAN-04", "PLAN-04"]
    assert "có trong 0 nhóm in" in messages[0][1]
    assert "có trong 2 nhóm in" in messages[1][1]


def test_agenda_longer_than_the_session_is_found() -> None:
    longer = replace(facts(), agenda_overrun=10)
    assert found(check_consistency(longer)) == [
        ("PLAN-05", "Chương trình dài hơn buổi họp 10 phút.")
    ]
