"""The page of documentation that lists what a template may name, written from the classes of facts themselves."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import is_dataclass
from datetime import date, time

from benchmarks.variables.meanings import (
    Variable,
    all_facts,
    meanings,
    title_of,
    variables,
)
from dialogue_cli.documents.compiling import TemplateText, compiled, rendered
from dialogue_cli.documents.facts import PaperFacts
from dialogue_cli.documents.filling import filling
from dialogue_cli.documents.paper_kinds import FACTS
from dialogue_cli.documents.templates import find_template, known_papers
from dialogue_cli.documents.word.names import PaperNames
from dialogue_cli.vietnamese.text import fold

_USE_ONE = "`{{{{ {name}.{first} }}}}`"
_USE_SEVERAL = "`{{% for one in {name} %}}{{{{ one.{first} }}}}{{% endfor %}}`"
_USE_ONE_WITHIN = "`….{name}.{first}`"
_USE_SEVERAL_WITHIN = "`{{% for two in one.{name} %}}{{{{ two.{first} }}}}{{% endfor %}}`"
_YES, _NO = "có", "không"
_TITLE = "Giá trị dùng trong mẫu văn bản"
_HEAD = """Trang này do chương trình viết ra từ chính các bộ dữ kiện (`make docs`); xin không sửa bằng tay.

Mẫu chữ (`plan.md.j2`) và mẫu Word (`plan.docx`) dùng cùng những tên này: `{{ venue }}` in địa điểm,
`{{ when.start | clock }}` in giờ khai mạc, `{% for group in groups %}{{ group.name }}{% endfor %}` in lần lượt từng
thành phần. Tên sai được báo kèm tên gần đúng. Cách làm mẫu riêng: [Mẫu riêng](huong-dan/24-mau-rieng.md).

- **có thể còn thiếu**: chưa có thì văn bản chính thức không in được; bản dự thảo để chỗ trống tô vàng.
- **có thể bỏ trống**: nên viết `{% if tên %}…{% endif %}`.
- **[Tên nhóm]**: một nhóm giá trị, xem mục cùng tên; lấy từng giá trị bằng dấu chấm, ví dụ `plan.number`.

Ví dụ lấy từ văn phòng chạy thử (`dialogue demo`)."""
_OF_A_PAPER = '{title} (`facts = "{facts}"`)'
_USED_BY = "Văn bản: {papers}."
_ALSO = "Thêm vào các giá trị mà văn bản nào cũng có."
_GROUPS_TITLE = "Các nhóm giá trị"
_COLUMNS = "| tên | nghĩa | kiểu | ví dụ |\n| --- | --- | --- | --- |"
_FILTERS_TITLE = "Bộ lọc"
_FILTERS_HEAD = "Viết sau dấu `|`: `{{ total | two }}`."
_FILTERS_COLUMNS = "| bộ lọc | nghĩa | viết | ra |\n| --- | --- | --- | --- |"
_TESTS_TITLE = "Phép thử"
_TESTS_HEAD = "Viết sau chữ `is`: `{% if when is missing %}`."
_MOST_SHOWN = 60
_OF_PAPERS = (PaperFacts, *FACTS.values())
# What the examples of filters are written about.
_SAMPLE = {"day": date(2024, 5, 10), "month": (2024, 6), "start": time(7, 30)}


def variables_page(examples: Iterable[object]) -> str:
    """docs/template-variables.md; `examples` are facts of an office at work."""
    found = _found_in(examples)
    parts = [f"# {_TITLE}", _HEAD, *_section(title_of(PaperFacts), PaperFacts, found)]
    for kind, facts in FACTS.items():
        title = _OF_A_PAPER.format(title=title_of(facts), facts=kind)
        used = ", ".join(f"`{paper}`" for paper in _papers_of(kind))
        parts += [*_section(title, facts, found, f"{_USED_BY.format(papers=used)} {_ALSO}")]
    parts += _section(title_of(PaperNames), PaperNames, found)
    parts.append(f"## {_GROUPS_TITLE}")
    own = {PaperFacts, PaperNames, *FACTS.values()}
    groups = sorted(
        (one for one in all_facts() if one not in own), key=lambda one: fold(title_of(one))
    )
    for group in groups:
        parts += _section(title_of(group), group, found, level=3)
    parts += _functions(_FILTERS_TITLE, _FILTERS_HEAD, "filters")
    parts += _functions(_TESTS_TITLE, _TESTS_HEAD, "tests")
    return "\n\n".join(parts) + "\n"


def _papers_of(kind: str) -> Iterator[str]:
    return (name for name in known_papers() if find_template(name).facts == kind)


def _section(
    title: str, facts: type, found: Mapping[tuple[type, str], str], note: str = "", level: int = 2
) -> Iterator[str]:
    yield f"{'#' * level} {title}"
    if note:
        yield note
    rows = [
        _row(f"`{one.name}`", one.meaning, one.kind, _example(facts, one, found))
        for one in variables(facts)
    ]
    yield "\n".join((_COLUMNS, *rows))


def _example(facts: type, one: Variable, found: Mapping[tuple[type, str], str]) -> str:
    """How a group of values is used; of a plain value one that an office had, or one made up."""
    if one.holds is None:
        made_up: str = meanings()["examples"].get(f"{facts.__name__}.{one.name}", "")
        return found.get((facts, one.name), made_up)
    first = next(variables(one.holds)).name
    if facts in _OF_PAPERS:
        form = _USE_SEVERAL if one.several else _USE_ONE
        return form.format(name=one.name, first=first)
    form = _USE_SEVERAL_WITHIN if one.several else _USE_ONE_WITHIN
    return form.format(name=one.name, first=first)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cell.replace('|', '&#124;') for cell in cells)} |"


def _functions(title: str, head: str, table: str) -> Iterator[str]:
    yield f"## {title}"
    yield head
    rows = [
        _row(f"`{name}`", meaning, f"<code>{written}</code>", _result(written))
        for name, (meaning, written) in meanings()[table].items()
    ]
    yield "\n".join((_FILTERS_COLUMNS, *rows))


def _result(written: str) -> str:
    source = TemplateText("", written, tuple(_SAMPLE))
    with filling() as values:
        return values.text(rendered(source, compiled(source), _SAMPLE)).strip()


def _found_in(examples: Iterable[object]) -> dict[tuple[type, str], str]:
    """An example of every value: the first that says anything."""
    found: dict[tuple[type, str], str] = {}
    for facts in examples:
        _look(facts, found)
    return found


def _look(value: object, found: dict[tuple[type, str], str]) -> None:
    if isinstance(value, tuple):
        for one in value:
            _look(one, found)
    if not is_dataclass(value) or isinstance(value, type) or type(value).__name__ not in meanings():
        return
    for kind in type(value).__mro__:
        for one in variables(kind) if kind.__name__ in meanings() else ():
            held = getattr(value, one.name)
            shown = _shown(held)
            if shown and (kind, one.name) not in found:
                found[kind, one.name] = shown
            _look(held, found)


def _shown(value: object) -> str:
    """A plain value as the page tells it; empty for groups of values, and for what is not there."""
    if isinstance(value, bool):
        return _YES if value else _NO
    if isinstance(value, tuple) and value and all(isinstance(one, str) for one in value):
        value = "; ".join(value)
    if isinstance(value, date | time):
        return value.isoformat()
    if not isinstance(value, str | int) or not str(value).strip():
        return ""
    text = " ".join(str(value).split())
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN].rstrip()}…"
