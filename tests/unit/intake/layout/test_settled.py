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

LABELS = ((), ("TT",), ("Ghi chép",), ("Ai nói", "họ tên"), ())


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        ("Cột C=text", Settled({2: ("text",)})),
        ("c=Nội dung kiến nghị", Settled({2: ("text",)})),
        ("AB=-", Settled({27: ()})),
        ("cot d=không dùng", Settled({3: ()})),
        ("Ghi chép=text", Settled({}, {"ghichep": ("text",)})),
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
