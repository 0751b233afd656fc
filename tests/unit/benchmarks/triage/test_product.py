"""The product's own triage, seen through the figures' eyes."""

from dataclasses import replace

from benchmarks.triage.labelled import Row
from benchmarks.triage.product import by_rules, triaged

BUS = Row(
    "x", "Đề nghị tỉnh mở tuyến xe buýt cho công nhân khu công nghiệp Hòa Phú", "CĐCS A",
    "ha-tang", "tinh", "giao-thong", "tap-the", "g1",
)  # fmt: skip
MY_CASE = replace(
    BUS, id="z", text="Tôi xin được cấp lại sổ bảo hiểm xã hội của tôi bị mất", group="g2"
)


def test_the_same_words_from_two_units_are_one_group_merged_surely() -> None:
    said = triaged([BUS, replace(BUS, id="y", unit="CĐCS B"), MY_CASE])
    assert list(said) == ["x", "y", "z"]
    assert said["x"].group == said["y"].group != ""
    assert (said["x"].surely, said["y"].surely) == (True, True)


def test_a_personal_case_is_in_no_group() -> None:
    said = triaged([BUS, MY_CASE])["z"]
    assert (said.group, said.surely, said.values["scope"]) == ("", False, "ca-nhan")


def test_every_field_is_said_with_its_confidence() -> None:
    said = triaged([BUS])["x"]
    assert said.values["topic"] == "ha-tang"
    assert list(said.values) == list(said.confidence) == ["topic", "scope", "level", "agency"]


def test_the_rules_alone_say_every_field_and_merge_nothing() -> None:
    said = by_rules([BUS, BUS])["x"]
    assert list(said.values) == ["topic", "scope", "level", "agency"]
    assert (said.values["topic"], said.group) == ("ha-tang", "")
