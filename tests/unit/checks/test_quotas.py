from dataclasses import replace

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.quotas import check_quotas
from tests.unit.checks.making import GOOD, codes, delegate, facts, found


def test_quotas_that_add_up_are_fine() -> None:
    assert codes(check_quotas(facts())) == []


def test_parts_that_do_not_make_the_total_are_found() -> None:
    assert found(check_quotas(facts(total=20))) == [
        ("QUOTA-01", "Các thành phần cộng lại là 13 (3 + 10), tổng số đại biểu ghi 20: thiếu 7.")
    ]


def test_allocation_must_make_the_quota_of_its_group() -> None:
    units = (replace(GOOD.units[0], quotas=(("nguoi-lao-dong", 9),)), GOOD.units[1])
    ((code, message),) = found(check_quotas(facts(units=units)))
    assert code == "QUOTA-02"
    assert "thừa 3" in message


def test_allocated_group_needs_units() -> None:
    assert codes(check_quotas(facts(units=()))) == ["QUOTA-08"]


def test_quota_below_one_is_found() -> None:
    groups = (replace(GOOD.groups[0], quota=0), GOOD.groups[1])
    assert codes(check_quotas(facts(groups=groups, total=10))) == ["QUOTA-07"]


def test_people_are_counted_by_group_and_by_unit() -> None:
    people = (
        *(delegate(row, f"Lê Thị {row}") for row in range(5)),
        *(delegate(row, f"Lê Văn {row}", upper_unit="LĐLĐ TP SX") for row in range(6, 10)),
        *(delegate(row, f"Trần {row}", group="lanh-dao", unit="") for row in range(10, 14)),
    )
    assert found(check_quotas(CheckFacts(GOOD, people))) == [
        ("QUOTA-03", "Thành phần “lanh-dao” đã có 4 người, chỉ tiêu 3: thừa 1."),
        ("QUOTA-04", "Thành phần “nguoi-lao-dong” mới có 9 người, chỉ tiêu 10: thiếu 1."),
        (
            "QUOTA-06",
            "Liên đoàn Lao động thành phố Sông Xanh cử 4 người, được phân bổ 6: thiếu 2.",
        ),
        ("QUOTA-05", "Công đoàn ngành Y tế cử 5 người, được phân bổ 4: thừa 1."),
    ]


def test_whoever_is_noted_absent_fills_no_quota() -> None:
    people = (
        *(delegate(row, f"Lê Thị {row}") for row in range(4)),
        delegate(5, "Lê Thị Mơ", absence="excused"),
        *(delegate(row, f"Lê Văn {row}", upper_unit="LĐLĐ TP SX") for row in range(6, 12)),
        *(delegate(row, f"Trần {row}", group="lanh-dao", unit="") for row in range(12, 15)),
        delegate(15, "Trần Văn Khế", group="lanh-dao", unit="", absence="absent"),
    )
    assert codes(check_quotas(CheckFacts(GOOD, people))) == []


def test_nobody_is_missed_before_a_list_has_come() -> None:
    assert codes(check_quotas(CheckFacts(GOOD))) == []


def test_each_person_counts_once_and_reserves_only_when_called_in() -> None:
    people = (
        *(delegate(row, f"Lê Thị {row}") for row in range(4)),
        delegate(4, "BÀ LE THI 3"),
        delegate(5, "Lê Thị Mơ", note="dự bị"),
        delegate(6, "Lê Thị Mận", confirmed="no"),
        *(delegate(row, f"Lê Văn {row}", upper_unit="LĐLĐ TP SX") for row in range(7, 12)),
        delegate(12, "Lê Văn Khế", upper_unit="LĐLĐ TP SX", note="dự bị, đã gọi"),
        *(delegate(row, f"Trần {row}", group="lanh-dao", unit="") for row in range(13, 16)),
    )
    assert codes(check_quotas(CheckFacts(GOOD, people))) == []


def test_reserves_who_could_be_called_in_are_told() -> None:
    people = (
        *(delegate(row, f"Lê Thị {row}") for row in range(3)),
        delegate(4, "Lê Thị Mơ", note="dự bị"),
        delegate(5, "Lê Thị Mận", note="dự bị"),
        *(delegate(row, f"Lê Văn {row}", upper_unit="LĐLĐ TP SX") for row in range(6, 12)),
        *(delegate(row, f"Trần {row}", group="lanh-dao", unit="") for row in range(12, 15)),
    )
    assert found(check_quotas(CheckFacts(GOOD, people)))[-1] == (
        "QUOTA-11",
        "Công đoàn ngành Y tế còn thiếu 1 người, có 2 đại biểu dự bị chưa được gọi.",
    )


def test_a_unit_without_any_place_is_told() -> None:
    units = (
        replace(GOOD.units[0], quotas=(("nguoi-lao-dong", 10),)),
        replace(GOOD.units[1], quotas=(("nguoi-lao-dong", 0),)),
    )
    assert found(check_quotas(facts(units=units))) == [
        (
            "QUOTA-09",
            "1 đơn vị trong danh sách không được phân bổ chỗ nào: Công đoàn ngành Y tế.",
        )
    ]


def test_places_of_units_belong_to_an_allocated_group() -> None:
    groups = (GOOD.groups[0], replace(GOOD.groups[1], allocation=""))
    assert found(check_quotas(facts(groups=groups))) == [
        (
            "QUOTA-10",
            "Các đơn vị được ghi tổng cộng 10 chỗ, nhưng không thành phần nào ghi là được phân bổ.",
        )
    ]


def test_each_of_several_allocated_groups_is_held_to_its_own_places() -> None:
    officers = replace(GOOD.groups[1], key="can-bo", quota=2)
    units = tuple(
        replace(unit, quotas=(*unit.quotas, ("can-bo", places)))
        for unit, places in zip(GOOD.units, (1, 2), strict=True)
    )
    several = replace(GOOD, groups=(*GOOD.groups, officers), units=units, total=15)
    people = (
        *(delegate(row, f"Lê Thị {row}") for row in range(4)),
        *(delegate(row, f"Lê Văn {row}", upper_unit="LĐLĐ TP SX") for row in range(6, 12)),
        *(delegate(row, f"Trần {row}", group="lanh-dao", unit="") for row in range(12, 15)),
        *(delegate(row, f"Phạm {row}", group="can-bo") for row in range(15, 17)),
    )
    assert found(check_quotas(CheckFacts(several, people))) == [
        (
            "QUOTA-02",
            "Các đơn vị được phân bổ 3, thành phần “can-bo” có chỉ tiêu 2: thừa 1.",
        ),
        (
            "QUOTA-06",
            "Liên đoàn Lao động thành phố Sông Xanh cử 0 người cho thành phần “can-bo”,"
            " được phân bổ 1: thiếu 1.",
        ),
    ]
