import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.reference.headings import (
    columns,
    field_for,
    fields,
    is_telling,
    kinds,
    required,
)
from dialogue_cli.vietnamese.text import fold_key

ALL_COLUMNS = [(kind, column) for kind in kinds() for column in columns(kind)]


def spellings(column):
    return {column.title, *column.headings, *column.telling, *column.exact}


def test_kinds_of_table():
    assert kinds() == ("petitions", "answers", "delegates", "attendance", "gifts")


def test_fields_of_petitions_and_delegates():
    assert fields("petitions") == (
        "number",
        "text",
        "unit",
        "asker",
        "position",
        "phone",
        "topic",
        "addressed_to",
        "agency",
        "co_agency",
        "people",
        "wants_to_speak",
        "received_on",
        "signature",
        "note",
    )
    assert fields("delegates") == (
        "number",
        "full_name",
        "family_name",
        "middle_name",
        "given_name",
        "gender",
        "male",
        "female",
        "birth",
        "ethnicity",
        "party_member",
        "position",
        "unit",
        "upper_unit",
        "phone",
        "id_number",
        "email",
        "group",
        "wants_to_speak",
        "seat",
        "note",
    )


@pytest.mark.parametrize("kind", kinds())
def test_no_spelling_names_two_fields_of_one_kind(kind):
    meanings = {}
    for column in columns(kind):
        for spelling in spellings(column):
            meanings.setdefault(fold_key(spelling), set()).add(column.field)
    assert {key: names for key, names in meanings.items() if len(names) > 1} == {}


@pytest.mark.parametrize(("kind", "column"), ALL_COLUMNS)
def test_every_spelling_finds_its_field(kind, column):
    assert {field_for(kind, spelling) for spelling in spellings(column)} == {column.field}
    assert all(is_telling(kind, spelling) for spelling in column.telling)


@pytest.mark.parametrize(("kind", "column"), ALL_COLUMNS)
def test_no_spelling_stands_twice_in_the_lists_of_a_column(kind, column):
    listed = [fold_key(s) for s in (*column.headings, *column.telling, *column.exact)]
    assert len(listed) == len(set(listed)), kind


@pytest.mark.parametrize("kind", kinds())
def test_required_fields_are_fields_of_the_kind(kind):
    assert required(kind)
    assert set().union(*required(kind)) <= set(fields(kind))


def test_petitions_need_their_text_and_delegates_a_name():
    assert required("petitions") == (frozenset({"text"}),)
    assert required("delegates") == (
        frozenset({"full_name"}),
        frozenset({"family_name", "given_name"}),
    )


def test_headings_that_tell_requests_never_tell_lists_of_people():
    requests = {
        fold_key(s) for k, c in ALL_COLUMNS if k in {"petitions", "answers"} for s in c.telling
    }
    people = {
        fold_key(s) for k, c in ALL_COLUMNS if k not in {"petitions", "answers"} for s in c.telling
    }
    assert requests & people == set()


def test_lists_of_people_share_no_telling_heading():
    told = [
        fold_key(s)
        for k, c in ALL_COLUMNS
        if k in {"delegates", "attendance", "gifts"}
        for s in c.telling
    ]
    assert len(told) == len(set(told))


@pytest.mark.parametrize(
    ("kind", "heading", "field"),
    [
        ("petitions", "Nội dung kiến nghị, đề xuất của đoàn viên", "text"),
        ("petitions", "NOI DUNG KIEN NGHI", "text"),
        ("petitions", "Ý kiến,\nkiến nghị", "text"),
        ("petitions", "Nội dung (mỗi dòng một kiến nghị)", "text"),
        ("petitions", "Nội dung trả lời", None),
        ("petitions", "Ý kiến trả lời", None),
        ("petitions", "Ngày sinh", None),
        ("petitions", "Đơn vị trả lời ý kiến", "agency"),
        ("petitions", "Đơn vị/ CĐCS", "unit"),
        ("petitions", "Đơn vịkiến nghị", "unit"),
        ("petitions", "Họ và tên người kiến nghị", "asker"),
        ("petitions", "S.T.T", "number"),
        ("petitions", "SĐT liên hệ", "phone"),
        ("petitions", "", None),
        ("petitions", "1", None),
        ("answers", "Trả lời tại hội trường / bằng văn bản", "handling"),
        ("answers", "Trả lời của cơ quan chuyên môn", "answer"),
        ("answers", "Câu hỏi số", "question"),
        ("answers", "Câu hỏi", "text"),
        ("delegates", "Họ và tên đệm", "family_name"),
        ("delegates", "Họ và tên (chữ in hoa)", "full_name"),
        ("delegates", "Nam", "male"),
        ("delegates", "Năm sinh", "birth"),
        ("delegates", "Chức vụ (Đảng, chính quyền, đoàn thể)", "position"),
        ("attendance", "Vắng (P/K)", "absent"),
        ("attendance", "Vắng không phép", "absent_unexcused"),
        ("gifts", "Số tiền (đồng)", "amount"),
        ("gifts", "Địa chỉ / CCCD", "address"),
    ],
)
def test_field_for_a_heading(kind, heading, field):
    assert field_for(kind, heading) == field


def test_a_name_column_tells_nothing_and_a_request_column_does():
    assert not is_telling("petitions", "Họ và tên")
    assert not is_telling("delegates", "Họ và tên")
    assert is_telling("petitions", "Nội dung kiến nghị của CĐCS")
    assert not is_telling("petitions", "Nội dung")
    assert not is_telling("petitions", "Màu sắc")


def test_an_unknown_kind_is_refused():
    with pytest.raises(KeyError):
        fields("invoices")


@given(st.sampled_from(kinds()), st.text(max_size=40))
def test_any_heading_is_read_without_failing(kind, heading):
    assert field_for(kind, heading) in {None, *fields(kind)}
