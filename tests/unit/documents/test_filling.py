from dataclasses import replace

import pytest

from dialogue_cli.documents.errors import TemplateBrokenError
from dialogue_cli.documents.filling import Filled, fill
from dialogue_cli.documents.templates import read_template
from dialogue_cli.model.findings import Missing
from tests.papers import PLAN

HEAD = (
    '+++\npaper = "x"\ntitle = "X"\ntype = "KH"\nfacts = "plan"\nsubject = "Về {{ name }}"\n+++\n'
)
SPICY = "a **b** # | {{ x }} <b> & \\ _c_"


def filled(body: str, **changed: object) -> Filled:
    """A small template filled with the sample plan's facts, some of them changed."""
    return fill(read_template(HEAD + body, "x.md.j2"), replace(PLAN, **changed))


def shown(body: str, **changed: object) -> str:
    """The text of that, every value in its place."""
    result = filled(body, **changed)
    return result.values.text(result.body).strip("\n")


def broken(body: str, **changed: object) -> str:
    """What is said about a template that cannot be filled."""
    with pytest.raises(TemplateBrokenError) as caught:
        filled(body, **changed)
    return str(caught.value)


def test_subject_is_filled_too():
    result = filled("")
    assert result.values.text(result.subject) == f"Về {PLAN.name}"


def test_no_value_stands_in_the_markdown():
    assert SPICY not in filled("{{ name }}", name=SPICY).body
    assert shown("{{ name }}", name=SPICY) == SPICY


@pytest.mark.parametrize(
    "body",
    [
        "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(name) }}",
        "{% macro m() %}{% endmacro %}{{ m() ~ name }}",
        "{% macro m() %}{% endmacro %}{{ m() + name }}",
        "{% macro m(x) %}{{ x }}{% endmacro %}{{ [m(name)] | join }}",
        "{% macro m() %}{% endmacro %}{{ [m(), name] | join('') }}",
        "{% set kept %}{{ name }}{% endset %}{{ kept }}",
        "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(name) | unstopped }}",
        "{{ [name] | join(', ') }}",
        "{{ name ~ '' }}",
    ],
)
def test_data_stays_data_on_every_way_through_a_template(body: str):
    result = filled(body, name=SPICY)
    assert "**" not in result.body
    assert result.values.text(result.body).strip() == SPICY


def test_marks_typed_in_a_macro_stay_marks():
    assert "**" in filled("{% macro m() %}**Rõ**{% endmacro %}{{ m() }}").body


def test_missing_value_stays_missing_through_attributes_and_filters():
    gap = Missing("gifts", "quà tặng")
    result = filled("{{ gifts.value | dong }} {{ gifts.a.b['c'] }}", gifts=gap)
    assert [piece for piece in result.values.pieces(result.body) if piece == gap] == [gap, gap]


def test_missing_list_is_one_gap():
    gap = Missing("contents", "nội dung")
    body = "{% for c in contents | each %}- {{ c | stopped }}{% endfor %}{{ contents | join }}"
    assert shown(body, contents=gap) == "- nội dungnội dung"
    assert shown("{% if contents is missing %}thiếu{% endif %}", contents=gap) == "thiếu"


def test_unknown_name_is_told_with_its_line_and_the_nearest_one():
    assert broken("một\n{{ totl }}") == (
        "Mẫu văn bản x.md.j2 có lỗi ở dòng 9: không có giá trị nào tên “totl” (có phải là “total”?)."
    )


def test_unknown_name_is_found_in_a_branch_that_is_not_taken():
    assert "dòng 8: không có giá trị nào tên “foo”" in broken("{% if false %}{{ foo }}{% endif %}")


def test_unknown_part_of_a_value_is_told_with_its_line():
    assert "dòng 8: không có giá trị nào tên “totl” (có phải là “total”?)" in broken(
        "{{ gifts.totl }}"
    )


def test_unknown_name_in_the_subject_is_told_with_its_line():
    source = read_template(HEAD.replace("{{ name }}", "{{ nam }}"), "x.md.j2")
    with pytest.raises(TemplateBrokenError, match="dòng 6: không có giá trị nào tên “nam”"):
        fill(source, PLAN)


def test_wrong_syntax_is_told_with_its_line():
    assert broken("một\nhai\n{{ total") == (
        "Mẫu văn bản x.md.j2 có lỗi ở dòng 10: cú pháp chưa đúng ở chỗ “{{ total”."
    )


def test_a_tag_that_is_never_closed_is_told_with_the_line_it_stands_on():
    assert broken("{% for g in groups %}\n{% if total %}\na\n{% endfor %}\nb\n{% if year %}") == (
        "Mẫu văn bản x.md.j2 có lỗi ở dòng 11: cú pháp chưa đúng ở chỗ “{% endfor %}”."
    )
    assert broken("một\n{% if total %}\na\n{% if year %}b{% endif %}\nc") == (
        "Mẫu văn bản x.md.j2 có lỗi ở dòng 9: thẻ if mở ra mà chưa có thẻ endif đóng lại."
    )


def test_unknown_filter_is_told_with_the_nearest_one():
    assert "không có bộ lọc hoặc phép thử nào tên “dongg” (có phải là “dong”?)" in broken(
        "{{ total | dongg }}"
    )


def test_filter_that_would_let_data_pass_as_markdown_does_not_exist():
    assert "không có bộ lọc" in broken("{{ name | safe }}")


def test_expression_that_fails_is_told_with_its_line():
    assert broken("một\n{{ total | short }}") == (
        "Mẫu văn bản x.md.j2 có lỗi ở dòng 9: không tính được giá trị ở chỗ “{{ total | short }}”."
    )


def test_nothing_is_never_printed_as_a_word():
    assert "đang để trống" in broken("{{ proposal }}", proposal=None)


def test_template_cannot_leave_its_sandbox():
    assert "dòng 8" in broken("{{ name.__class__.__mro__ }}")


def test_values_set_in_one_branch_are_no_unknown_names():
    assert shown("{% if total %}{% set a = total %}{{ a }}{% endif %}") == "160"


@pytest.mark.parametrize(
    "expression",
    [
        "venue | replace('a', 'b')",
        "venue | sum",
        "[1, venue] | sum",
        "groups | sum('quota')",
        "venue | join",
    ],
)
def test_a_missing_value_stays_missing_in_replacing_and_adding_up(expression: str):
    gap = Missing("plan.venue", "địa điểm")
    first, *others = PLAN.groups
    groups = (replace(first, quota=gap), *others)
    result = filled(f"{{{{ {expression} }}}}", venue=gap, groups=groups)
    assert list(result.values.pieces(result.body.strip("\n"))) == [gap]


def test_a_tag_within_a_remark_opens_nothing():
    body = "{% if total %}\n{# {% for g in groups %} #}\na\n{% endif %}\n{% if year %}\nb"
    assert "dòng 12: thẻ if mở ra" in broken(body)
