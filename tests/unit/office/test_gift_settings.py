"""[gifts] and [[gifts]]: one scheme as ever, several with keys of their own, every fault told."""

from pathlib import Path

import pytest

from dialogue_cli.model.conference import GiftScheme
from dialogue_cli.office.gift_settings import read_gifts
from dialogue_cli.office.toml_table import load
from tests.unit.checks.making import GOOD

ONE = """
[gifts]
count = 100
value = 300_000
approved_total = 30_000_000
group = "nguoi-lao-dong"
item = "suất quà"
source = "Ngân sách nhà nước"
"""
SEVERAL = """
[[gifts]]
key = "chung"
count = 100
value = 300_000
approved_total = 30_000_000
groups = ["nguoi-lao-dong", "lanh-dao"]
exception = "Quyết định số 12/QĐ-UBND"
item = "suất quà"
source = "Ngân sách nhà nước"
ceiling = 500_000
ceiling_total = 40_000_000
reserve = 2

[[gifts]]
key = "kho-khan"
name = "Quà cho hoàn cảnh khó khăn"
count = 30
value = 250_000
approved_total = 7_500_000
people = "listed"
listed_in = "hoàn cảnh khó khăn"
mark = "HCKK"
kind = "goods"
contents = "05 kg gạo"
whom = "đoàn viên khó khăn"
item = "phần quà"
basis = "Quyết định số 12/QĐ-LĐLĐ ngày 05/6/2024"
exclusive = true
"""


def read(tmp_path: Path, text: str) -> tuple[tuple[GiftScheme, ...], list[str]]:
    path = tmp_path / "conference.toml"
    path.write_text(text, encoding="utf-8")
    top = load(path, path.name)
    schemes = read_gifts(top, GOOD.groups)
    return schemes, top.faults.lines


def test_one_table_is_one_scheme(tmp_path: Path) -> None:
    assert read(tmp_path, ONE) == (
        (
            GiftScheme(
                100, 300_000, 30_000_000, ("nguoi-lao-dong",), "Ngân sách nhà nước", "suất quà"
            ),
        ),
        [],
    )


def test_several_tables_are_as_many_schemes(tmp_path: Path) -> None:
    common = GiftScheme(
        100,
        300_000,
        30_000_000,
        ("nguoi-lao-dong", "lanh-dao"),
        "Ngân sách nhà nước",
        "suất quà",
        key="chung",
        exception="Quyết định số 12/QĐ-UBND",
        ceiling=500_000,
        ceiling_total=40_000_000,
        reserve=2,
    )
    hardship = GiftScheme(
        30,
        250_000,
        7_500_000,
        (),
        "",
        "phần quà",
        key="kho-khan",
        name="Quà cho hoàn cảnh khó khăn",
        people="listed",
        listed_in="hoàn cảnh khó khăn",
        mark="HCKK",
        kind="goods",
        contents="05 kg gạo",
        whom="đoàn viên khó khăn",
        basis="Quyết định số 12/QĐ-LĐLĐ ngày 05/6/2024",
        exclusive=True,
        present_only=False,
    )
    assert read(tmp_path, SEVERAL) == ((common, hardship), [])


def test_without_the_table_there_is_no_scheme(tmp_path: Path) -> None:
    assert read(tmp_path, "[gifts]\n") == ((), [])
    assert read(tmp_path, "") == ((), [])


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("value = 300_000", "value = -300_000", "- gifts.value: đang là -300000;"),
        ("value = 300_000", "value = 300_000.5", "- gifts.value: đang là 300000.5;"),
        ("value = 300_000", "value = 300.000", "- gifts.value: đang là 300.0;"),
        ("count = 100", 'count = "100 suất"', "- gifts.count: đang là “100 suất”;"),
        ("approved_total = 30_000_000", "", "- gifts.approved_total: còn thiếu;"),
        ('group = "nguoi-lao-dong"', "", "- gifts.group: còn thiếu;"),
        ('group = "nguoi-lao-dong"', 'group = "x"', "- gifts.group: “x” không có"),
        ('group = "nguoi-lao-dong"', 'groups = ["x"]', "- gifts.groups: “x” không có"),
        ("count = 100", "count = 100\nceiling = 0", "- gifts.ceiling: đang là 0;"),
        ("count = 100", "count = 100\nreserve = -1", "- gifts.reserve: đang là -1;"),
        ("count = 100", 'count = 100\nkind = "tiền"', "- gifts.kind: đang là “tiền”;"),
        ("count = 100", "count = 100\nsuat = 1", "- gifts.suat: khóa này"),
    ],
)
def test_a_fault_names_its_key(tmp_path: Path, old: str, new: str, told: str) -> None:
    assert old in ONE
    _, faults = read(tmp_path, ONE.replace(old, new))
    assert [line.strip()[: len(told)] for line in faults] == [told]


def test_several_schemes_need_a_key_each(tmp_path: Path) -> None:
    _, faults = read(tmp_path, SEVERAL.replace('"kho-khan"', '"chung"'))
    assert [line.strip()[:30] for line in faults] == ["- gifts[2].key: “chung” xuất h"]
    _, faults = read(tmp_path, SEVERAL.replace('key = "kho-khan"\n', ""))
    assert [line.strip()[:30] for line in faults] == ["- gifts[2].key: còn thiếu; cần"]
