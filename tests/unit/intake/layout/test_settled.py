from pathlib import Path

import pytest

from dialogue_cli.intake.layout.settled import (
    MapTwice,
    MapUnknownField,
    MapWithoutEquals,
    Settled,
    from_memory,
    settle,
    signature,
    to_memory,
)
from dialogue_cli.intake.reading import read_file
from dialogue_cli.messages import intake as messages
from dialogue_cli.messages import layout as say
from tests import workbooks

LABELS = ((), ("TT",), ("Ghi chép",), ("Ai nói", "họ tên"), ())


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        ("Cột C=text", Settled({2: ("text",)})),
        ("c=Nội dung kiến nghị", Settled({2: ("text",)})),
        ("AB=-", Settled({27: ()})),
        ("cot d=không dùng", Settled({3: ()})),
        ("Ghi chép=text", Settled({}, {"ghichep": ("text",)})),
        ("tt=Số điện thoại", Settled({}, {"tt": ("phone",)})),
        ("cột xyzw=text", Settled({}, {"cotxyzw": ("text",)})),
        ("TT=Số điện thoại", Settled({539: ("phone",)})),
        ("Dòng 5=tiêu đề", Settled(header_row=4)),
        ("B=Họ và tên", Settled({1: ("full_name", "asker")})),
    ],
)
def test_words_of_the_clerk(text: str, settled: Settled) -> None:
    found = settle([text])
    assert found.header_row == settled.header_row
    assert {k: set(v) for k, v in found.by_column.items()} == {
        k: set(v) for k, v in settled.by_column.items()
    }
    assert dict(found.by_heading) == dict(settled.by_heading)


@pytest.mark.parametrize(
    ("given", "error"),
    [
        (["Cột C"], MapWithoutEquals),
        (["=text"], MapWithoutEquals),
        (["C="], MapWithoutEquals),
        (["C=lung tung"], MapUnknownField),
        (["Dòng x=tiêu đề"], MapUnknownField),
        (["Dòng 0=tiêu đề"], MapUnknownField),
        (["Hàng dài 5=tiêu đề"], MapUnknownField),
        (["C=text", "Cột C=phone"], MapTwice),
    ],
)
def test_words_that_say_nothing_are_refused_as_wrong_usage(
    given: list[str], error: type[MapTwice]
) -> None:
    with pytest.raises(error) as refused:
        settle(given)
    assert refused.value.exit_code == 2
    assert "text (Nội dung kiến nghị)" in refused.value.remedy
    assert given[-1] in refused.value.sentence


def test_each_kind_of_table_takes_its_own_field() -> None:
    settled = settle(["Ai nói=Họ và tên", "B=-"])
    labels = (("TT",), ("Ghi chép",), ("Ai nói",))
    assert settled.fields("petitions", labels) == {1: "", 2: "asker"}
    assert settled.fields("delegates", labels) == {1: "", 2: "full_name"}
    assert settle(["B=answer"]).fields("petitions", labels) is None


def test_what_is_remembered_holds_wherever_the_headings_stand() -> None:
    remembered = to_memory("cdcsa", {2: "text", 3: ""}, LABELS)
    assert remembered.by_column == ((1, "text"), (2, ""))
    moved = LABELS[1:]
    assert signature(moved) == signature(LABELS) == "tt|ghichep|ainoihoten"
    assert from_memory(remembered, moved) == Settled({1: ("text",), 2: ()}, from_memory=True)


def test_what_was_said_of_columns_that_are_not_there_is_unmet() -> None:
    labels = (("STT",), ("Nội dung",), ())
    said = settle(["Cột Z=Ghi chú", "Gi chép=text", "nội dung=text", "C=-"])
    assert said.unmet(labels) == ("Z", "Gi chép")


ROWS = [
    ("STT", "Nội dung kiến nghị", "Đơn vị"),
    ("TT", "Ghi chép", "Ai nói"),
    (1, "Đề nghị tăng lương tối thiểu vùng", "CĐCS A"),
]


def test_the_row_that_a_clerk_names_holds_the_headings(tmp_path: Path) -> None:
    path = workbooks.one_sheet(tmp_path / "gui.xlsx", ROWS)
    reading = read_file(path, settled=settle(["Dòng 2=tiêu đề", "Ghi chép=text"]))
    assert [one.text for one in reading.records] == ["Đề nghị tăng lương tối thiểu vùng"]


def test_a_row_named_beyond_the_sheet_or_without_headings_is_looked_for_anew(
    tmp_path: Path,
) -> None:
    path = workbooks.one_sheet(tmp_path / "gui.xlsx", [ROWS[0], ROWS[2]])
    for row in ("Dòng 2", "Dòng 99"):
        reading = read_file(path, settled=settle([f"{row}=tiêu đề"]))
        assert [one.unit for one in reading.records] == ["CĐCS A"]


def test_a_column_that_a_clerk_names_and_no_table_has_is_told(tmp_path: Path) -> None:
    path = workbooks.one_sheet(tmp_path / "gui.xlsx", ROWS[1:])
    reading = read_file(path, settled=settle(["Ghi chép=text", "Đơn vị gửi=unit"]))
    told = say.MAP_UNMET.format(sheet="Sheet1", columns=messages.QUOTED.format(text="Đơn vị gửi"))
    assert told in reading.sheets[0].note


def test_what_a_clerk_settled_is_remembered_under_the_unit_that_is_given(tmp_path: Path) -> None:
    path = workbooks.one_sheet(tmp_path / "gui.xlsx", ROWS[1:])
    said = settle(["Ghi chép=text", "Ai nói=unit"])
    for unit, owner in (("CĐCS Hoa Mai", "cdcshoamai"), (None, "gui")):
        (remembered,) = read_file(path, unit=unit, settled=said).settled
        assert (remembered.owner, dict(remembered.by_column)) == (owner, {1: "text", 2: "unit"})
        again = read_file(path, unit=unit, remembered=(remembered,))
        assert [one.text for one in again.records] == ["Đề nghị tăng lương tối thiểu vùng"]
