import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.reference.headings import (
    columns,
    fields,
    fields_named,
    guess,
    is_telling,
    kinds,
    may_head,
    read,
    required,
)
from dialogue_cli.vietnamese.text import fold_key

ALL_COLUMNS = [(kind, column) for kind in kinds() for column in columns(kind)]


def spellings(column):
    return {column.title, *column.headings, *column.telling, *column.exact}


def field_for(kind, heading):
    found = read(kind, heading)
    return found.field if found else None


def test_kinds_of_table():
    assert kinds() == ("petitions", "answers", "delegates", "attendance", "gifts")


def test_fields_of_petitions_and_delegates():
    assert fields("petitions") == (
        "number",
        "text",
        "solution",
        "proposal",
        "unit",
        "asker",
        "family_name",
        "middle_name",
        "given_name",
        "gender",
        "male",
        "female",
        "birth",
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
        "confirmed",
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
        ("petitions", "Ngày sinh", "birth"),
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


@pytest.mark.parametrize(
    ("heading", "field", "confidence"),
    [
        ("Nôi dug", "text", 0.86),
        ("Nội dung kiếnn nghị", "text", 0.94),
        ("Nội dug kiến nghị của người lao động", "text", 0.89),
        ("Đon vvị", "unit", 0.83),
        ("Họ và tn", "asker", 0.86),
        ("ND k.nghị", "text", 1.0),
        ("Họ tên NLĐ", "asker", 1.0),
        ("Các ý kiến (nếu có)", "text", 1.0),
    ],
)
def test_misspelt_and_shortened_headings_are_guessed_with_a_confidence(heading, field, confidence):
    found = guess("petitions", heading)
    assert (found.field, round(found.confidence, 2)) == (field, confidence)


@pytest.mark.parametrize(
    "heading",
    ["Ghi chép", "Mã vạch", "Ngày nghỉ", "Tn", "Nội dung trả lời"],
)
def test_what_is_no_misspelling_is_not_guessed(heading):
    assert guess("petitions", heading) is None


@pytest.mark.parametrize(("kind", "column"), ALL_COLUMNS)
def test_what_is_known_is_never_guessed_otherwise(kind, column):
    for spelling in spellings(column):
        assert guess(kind, spelling) == read(kind, spelling)
        assert read(kind, spelling).confidence == 1
        assert may_head(spelling)


def test_a_clerk_names_a_field_by_its_key_its_title_or_any_heading():
    assert fields_named("text") == ("text",)
    assert fields_named("họ và tên") == ("asker", "full_name")
    assert fields_named("SĐT") == ("phone",)
    assert fields_named("màu sắc") == ()
