"""Groups, sending units and their places as conference.toml says them."""

from pathlib import Path

import pytest

from dialogue_cli.model.conference import Conference, SendingUnit
from dialogue_cli.office.conference_settings import read_conference
from dialogue_cli.office.errors import SettingsBroken

HEAD = """
name = "Hội nghị"
audience = "đoàn viên"
time = { start = 07:30:00, end = 11:30:00 }

[delegates]
total = 15
groups = [
  { key = "lanh-dao", name = "Lãnh đạo", quota = 3, noun = "người" },
  { key = "lao-dong", name = "Người lao động", quota = 10, noun = "người", WORKERS },
  { key = "can-bo", name = "Cán bộ công đoàn", quota = 2, noun = "người", OFFICERS },
]
"""


def read(tmp_path: Path, workers: str, officers: str, *units: str) -> Conference:
    text = HEAD.replace(", WORKERS", workers and f", {workers}")
    text = text.replace(", OFFICERS", officers and f", {officers}")
    for number, unit in enumerate(units, start=1):
        text += f'\n[[units]]\nname = "Đơn vị {number}"\n{unit}\n'
    path = tmp_path / "conference.toml"
    path.write_text(text, encoding="utf-8")
    return read_conference(path, 2024)


def faults(tmp_path: Path, workers: str, officers: str, *units: str) -> list[str]:
    with pytest.raises(SettingsBroken) as told:
        read(tmp_path, workers, officers, *units)
    return told.value.sentence.split("\n")[1:]


HAND, EVEN, MEMBERS = 'allocation = "hand"', 'allocation = "even"', 'allocation = "members"'


@pytest.mark.parametrize("how", ["allocated = true", HAND, f"allocated = true, {HAND}"])
def test_one_quota_is_for_the_one_group_shared_out_by_hand(tmp_path: Path, how: str) -> None:
    found = read(tmp_path, how, "", "quota = 6", "quota = 4")
    assert [group.allocation for group in found.groups] == ["", "hand", ""]
    assert found.units == (
        SendingUnit("Đơn vị 1", 6, quotas=(("lao-dong", 6),)),
        SendingUnit("Đơn vị 2", 4, quotas=(("lao-dong", 4),)),
    )


def test_several_groups_have_their_quotas_by_name(tmp_path: Path) -> None:
    found = read(tmp_path, HAND, HAND, "quotas = { lao-dong = 10, can-bo = 1 }", "quotas.can-bo=1")
    assert [(unit.quota, unit.quotas) for unit in found.units] == [
        (11, (("lao-dong", 10), ("can-bo", 1))),
        (1, (("can-bo", 1),)),
    ]


def test_computed_groups_need_no_quota_and_members_are_read(tmp_path: Path) -> None:
    found = read(tmp_path, f"{MEMBERS}, least = 2", EVEN, "members = 1_200", "members = 0")
    assert (found.groups[1].allocation, found.groups[1].least) == ("members", 2)
    assert [(unit.quota, unit.members) for unit in found.units] == [(0, 1200), (0, 0)]


def test_one_quota_beside_a_computed_group_is_for_the_group_by_hand(tmp_path: Path) -> None:
    found = read(tmp_path, EVEN, HAND, "quota = 2")
    assert found.units[0].quotas == (("can-bo", 2),)


@pytest.mark.parametrize(
    ("workers", "officers", "units", "told"),
    [
        (HAND, "", ("",), "- units[1].quota: còn thiếu"),
        (HAND, "", ('quota = "10"',), "- units[1].quota: đang là “10”; cần một số nguyên"),
        (HAND, "", ("quota = -3",), "- units[1].quota: đang là -3; cần số từ 0"),
        (HAND, "", ("quota = 2.5",), "- units[1].quota: đang là 2.5; cần một số nguyên"),
        (HAND, HAND, ("quota = 3",), "- units[1].quota: nhiều thành phần được phân bổ (lao-dong, "),
        (HAND, HAND, ("",), "- units[1].quotas: còn thiếu"),
        (HAND, "", ("quota = 3\nquotas.lao-dong = 3",), "- units[1].quota: chỉ ghi một trong hai"),
        (HAND, "", ("quotas.lao-dong = '9'",), "- units[1].quotas.lao-dong: đang là “9”"),
        (HAND, "", ("quotas.can-bo = 1",), "- units[1].quotas.can-bo: “can-bo” không phải"),
        (HAND, EVEN, ("quotas.can-bo = 1",), "- units[1].quotas.can-bo: thành phần can-bo do"),
        (HAND, "", ("quotas = 5",), "- units[1].quotas: đang là 5"),
        (EVEN, "", ("quota = 10",), "- units[1].quota: thành phần lao-dong do chương trình"),
        (MEMBERS, "", ("",), "- units[1].members: còn thiếu; cần số đoàn viên"),
        (MEMBERS, "", ("members = 0",), "- units: mọi đơn vị đều ghi members = 0"),
        (MEMBERS, "", ("members = -1",), "- units[1].members: đang là -1"),
        (
            f"{EVEN}, least = 6",
            "",
            ("", ""),
            "- delegates.groups[2].least: đang là 6; 2 đơn vị × 6 = 12, nhiều hơn chỉ tiêu 10",
        ),
        (f"{HAND}, least = 1", "", ("quota = 1",), "- delegates.groups[2].least: chỉ dùng khi"),
        ('allocation = "deu"', "", ("quota = 1",), "- delegates.groups[2].allocation: đang là"),
        (f"allocated = false, {EVEN}", "", ("",), "- delegates.groups[2].allocated: đang là false"),
    ],
)
def test_a_fault_names_the_key_and_the_value(
    tmp_path: Path, workers: str, officers: str, units: tuple[str, ...], told: str
) -> None:
    found = faults(tmp_path, workers, officers, *units)
    assert [line for line in found if line.strip().startswith(told)] != []


def test_the_same_fault_of_several_units_is_told_once(tmp_path: Path) -> None:
    members, quota = faults(tmp_path, MEMBERS, "", "quota = 5", "quota = 5", "members = 3")
    assert quota.strip().startswith("- units[1].quota: thành phần lao-dong do")
    assert members.strip().startswith("- units[1].members: còn thiếu")
    assert (members[-22:], quota[-22:]) == (" (cũng vậy ở units[2])",) * 2


def test_a_group_without_a_quota_is_told(tmp_path: Path) -> None:
    path = tmp_path / "conference.toml"
    text = HEAD.replace(", WORKERS", "").replace(", OFFICERS", "").replace("quota = 3, ", "")
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsBroken) as told:
        read_conference(path, 2024)
    assert "- delegates.groups[1].quota: còn thiếu" in told.value.sentence


def test_places_without_any_allocated_group_are_kept(tmp_path: Path) -> None:
    found = read(tmp_path, "", "", "quota = 6")
    assert (found.units[0].quota, found.units[0].quotas) == (6, ())
