"""No template goes on for ever, fills the memory, or looks where it should not."""

import pytest

from dialogue_cli.documents import allowance, filling
from dialogue_cli.messages import documents as sentences
from tests.unit.documents.test_filling import broken, shown

TOO_MUCH = "mẫu lặp quá nhiều lần hoặc làm ra quá nhiều chữ"
ENDLESS = "macro gọi chính nó mãi không dừng"
TWICE = "{% set n = namespace(a='x', l=[1]) %}{% for i in range(99) %}{% set n."


@pytest.fixture(autouse=True)
def _less_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same counting, sooner at its end."""
    small = allowance.Allowance.__init__
    monkeypatch.setattr(small, "__defaults__", (20_000, 200_000))


@pytest.mark.parametrize(
    "body",
    [
        "{% for i in range(10**9) %}x{% endfor %}",
        "{% for i in range(100000) %}{% for j in range(100000) %}{% endfor %}{% endfor %}",
        "{% for i in range(99999) %}{% for j in range(99999) if false %}{% endfor %}{% endfor %}",
        "{% for i in range(10000) %}" + "x" * 10_000 + "{% endfor %}",
        "{% for i in range(100000) %}{{ name }}{% endfor %}",
        "{% for i in range(100000) %}{% set x = range(100000) | list | sort %}{% endfor %}",
        "{% for i in range(100000) %}{% if 1.5 in range(100000) %}{% endif %}{% endfor %}",
        "{% for i in range(100000) %}{{ name.upper() and '' }}{% endfor %}",
        "{% macro m(n) %}{% if n %}{{ m(n-1) }}{{ m(n-1) }}{% endif %}{% endmacro %}{{ m(99) }}",
        "{{ 'x' * 10**9 }}",
        "{{ [1] * 10**9 }}",
        "{{ 10 ** 10 ** 10 }}",
        "{{ 9 ** 64 ** 64 }}",
        "{{ 1.5 ** 99999 }}",
        "{{ 2 ** -99999 }}",
        "{{ ('x' * 10000) | replace('x', 'y' * 10000) }}",
        TWICE + "a = n.a ~ n.a %}{% endfor %}",
        TWICE + "a = n.a + n.a %}{% endfor %}",
        TWICE + "l = n.l + n.l %}{% endfor %}",
        TWICE + "a %}{{ n.a }}{{ n.a }}{% endset %}{% endfor %}",
        TWICE + "l = [n.l, n.l] %}{% endfor %}{{ n.l == [n.l] }}",
        TWICE + "l = [n.l, n.l] %}{% endfor %}{{ n.l | unique }}",
        "{% set n = namespace(a=3) %}{% for i in range(60) %}{% set n.a = n.a * n.a %}{% endfor %}",
    ],
)
def test_what_would_not_end_or_fill_the_memory_is_stopped(body: str) -> None:
    assert f"dòng 8: {TOO_MUCH}" in broken(body)


@pytest.mark.parametrize(
    "body",
    [
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{% for i in range(9) recursive %}{{ loop(range(9)) }}{% endfor %}",
        "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
        "{% if 1 %}" * 3000 + "{% endif %}" * 3000,
    ],
)
def test_what_holds_itself_is_stopped(body: str) -> None:
    assert ENDLESS in broken(body)


@pytest.mark.parametrize(
    "body",
    [
        "{% include '/etc/passwd' %}",
        "{% import '/etc/passwd' as x %}",
        "{% from 'plan.md.j2' import cited %}",
        "{% extends 'plan.md.j2' %}",
        "{% if false %}{% include 'x' %}{% endif %}",
    ],
)
def test_no_other_file_is_read(body: str) -> None:
    assert "dòng 8: mẫu không được lấy nội dung từ tệp khác" in broken(body)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("{{ name.__class__ }}", "__class__"),
        ("{{ name['__class__'] }}", "__class__"),
        ("{{ total.to_bytes(9, 'big') }}", "to_bytes"),
        ("{{ '{0.__class__}'.format(name) }}", "format"),
        ("{{ name.ljust(9) }}", "ljust"),
        ("{{ when.start.strftime('%9d') }}", "strftime"),
        ("{{ [1].append(2) }}", "append"),
        ("{{ (1, 2).index(2) }}", "index"),
        ("{{ namespace.__init__.__globals__ }}", "__init__"),
        ("{{ self.__dict__ }}", "__dict__"),
        ("{{ lipsum(9) }}", "lipsum"),
        ("{{ open('x') }}", "open"),
    ],
)
def test_the_inside_of_objects_does_not_exist(body: str, name: str) -> None:
    assert f"dòng 8: không có giá trị nào tên “{name}”" in broken(body)


@pytest.mark.parametrize("name", ["attr", "format", "center", "safe", "random", "pprint", "batch"])
def test_filters_that_get_out_or_grow_do_not_exist(name: str) -> None:
    assert f"không có bộ lọc hoặc phép thử nào tên “{name}”" in broken(f"{{{{ name | {name} }}}}")


@pytest.mark.parametrize(
    "body", ["{{ groups }}", "{{ 'x' ~ groups }}", "{{ when }}", "{{ {1: 2} }}"]
)
def test_a_whole_list_or_record_is_not_printed(body: str) -> None:
    assert "là cả một danh sách hoặc một nhóm giá trị" in broken(body)


def test_a_text_is_not_filled_by_percent_signs() -> None:
    assert "không tính được giá trị" in broken("{{ '%999d' % total }}")


@pytest.mark.parametrize("exponent", ["'x'", "name", "groups"])
def test_only_numbers_raise_to_a_power(exponent: str) -> None:
    assert "không tính được giá trị" in broken(f"{{{{ 2 ** {exponent} }}}}")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("{{ 7 * 6 }} {{ 2 ** 10 }} {{ 17 % 5 }} {{ 'ab' * 2 }}", "42 1024 2 abab"),
        ("{{ groups | map(attribute='quota') | sum }}", "160"),
        ("{{ groups | sum('quota') }} {{ groups | length }}", "160 4"),
        ("{{ 'a-b' | replace('-', ', ') }} {{ 'a b'.split() | join('+') }}", "a, b a+b"),
        ("{{ 2.345 | round(1) }} {{ [3, 1] | sort | first }}", "2.3 1"),
        ("{% for g in groups if g.quota > 0 %}{{ loop.index }}{% endfor %}", "1234"),
        ("{% for a in 'ba' | sort %}{{ loop.index }}{{ a }}{% endfor %}", "1a2b"),
        ("{{ {'a': 1}.items() | list | length }} {{ 'a' in name }}", "1 True"),
    ],
)
def test_what_papers_need_still_works(body: str, text: str) -> None:
    assert shown(body) == text


def test_a_body_of_very_many_lines_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filling, "MOST_LINES", 100)
    body = "{% for i in range(60) %}a\n\n{% endfor %}"
    assert sentences.REASON_TOO_LONG.format(most=100) in broken(body)
