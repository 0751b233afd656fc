"""Draws sane tables of petitions and delegates, in layouts that change nothing of what they say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from tests.corpus.content import NAMES, POSITIONS, REQUESTS, UNITS, phone
from tests.corpus.truth import Grid

Row = dict[str, str]
# Each field with headings that a union may write over it.
PETITION_HEADINGS = {
    "text": (
        "Nội dung kiến nghị",
        "Ý kiến, kiến nghị",
        "NỘI DUNG\nKIẾN NGHỊ",
        "noi dung kien nghi",
    ),
    "unit": ("Đơn vị", "Tên đơn vị", "ĐƠN VỊ GỬI"),
    "asker": ("Họ và tên", "Người kiến nghị", "HỌ TÊN"),
    "phone": ("Số điện thoại", "SĐT", "Điện  thoại"),
}
DELEGATE_HEADINGS = {
    "full_name": ("Họ và tên", "HỌ TÊN", "Họ và\ntên"),
    "unit": ("Đơn vị công tác", "Đơn vị"),
    "role": ("Chức vụ", "Chức danh"),
    "phone": ("Số điện thoại", "SĐT", "Di động"),
    "birth": ("Năm sinh",),
}
TITLES = (
    "LIÊN ĐOÀN LAO ĐỘNG TỈNH",
    "BẢNG TỔNG HỢP",
    "(Kèm theo Công văn số 12/CV ngày 03/4/2024)",
    "Độc lập - Tự do - Hạnh phúc",
    "",
)
SECTIONS = ("I. NHÓM TIỀN LƯƠNG", "II. NHÓM NHÀ Ở", "III. NHÓM KHÁC")


@dataclass(frozen=True)
class Layout:
    """How a table is written down: none of it changes what the table says."""

    titles: tuple[str, ...]
    headings: dict[str, str]
    order: tuple[str, ...]
    numbered: bool
    spare_columns: frozenset[int]
    blank_after: frozenset[int]
    section_before: dict[int, str]
    people_merged: bool
    column_numbers: bool
    left: int

    def grid(self, rows: list[Row]) -> Grid:
        """The sheet."""
        grid = Grid("Sheet1", left=self.left)
        for title in self.titles:
            grid.add(title or None)
        columns = self._columns()
        self._head(grid, columns)
        for number, row in enumerate(rows):
            if section := self.section_before.get(number):
                grid.wide(section, len(columns))
            grid.add(*(self._cell(column, number, row) for column in columns))
            if number in self.blank_after:
                grid.blank()
        return grid

    def _columns(self) -> list[str]:
        columns = ["number"] if self.numbered else []
        for place, name in enumerate(self.order):
            columns += [name] + [""] * (place in self.spare_columns)
        return columns

    def _head(self, grid: Grid, columns: list[str]) -> None:
        names = [{"number": "STT", "": None}.get(c, self.headings.get(c)) for c in columns]
        side_by_side = "asker" in columns and columns[columns.index("asker") + 1 :][:1] == ["phone"]
        if self.people_merged and side_by_side:
            first = columns.index("asker")
            upper = [None if n in {first, first + 1} else name for n, name in enumerate(names)]
            upper[first] = "Người kiến nghị"
            top = grid.add(*upper)
            grid.add(*(name if n in {first, first + 1} else None for n, name in enumerate(names)))
            grid.merge(top, first + 1, top, first + 2)
            for place in range(len(columns)):
                if place not in {first, first + 1}:
                    grid.merge(top, place + 1, top + 1, place + 1)
        else:
            grid.add(*names)
        if self.column_numbers and "" not in columns and len(columns) > 2:
            grid.add(*(f"({n})" for n in range(1, len(columns) + 1)))

    def _cell(self, column: str, number: int, row: Row) -> Any:
        return number + 1 if column == "number" else row.get(column) or None


@st.composite
def layouts(draw: st.DrawFn, headings: dict[str, tuple[str, ...]]) -> Layout:
    """Any way to write a table with these fields."""
    order = draw(st.permutations(list(headings)))
    numbered = draw(st.booleans())
    few = st.frozensets(st.integers(0, 5), max_size=2)
    # A section row needs neighbours to be told from a record: it is drawn for numbered tables only.
    starts = st.dictionaries(st.integers(0, 4), st.sampled_from(SECTIONS), max_size=2)
    return Layout(
        titles=tuple(draw(st.lists(st.sampled_from(TITLES), max_size=5))),
        headings={name: draw(st.sampled_from(spelt)) for name, spelt in headings.items()},
        order=tuple(order),
        numbered=numbered,
        spare_columns=draw(few),
        blank_after=draw(few),
        section_before=draw(starts) if numbered and "text" in headings else {},
        people_merged=draw(st.booleans()),
        column_numbers=draw(st.booleans()),
        left=draw(st.integers(0, 2)),
    )


@st.composite
def petition_rows(draw: st.DrawFn) -> list[Row]:
    """One to six petitions, all different."""
    texts = draw(st.lists(st.sampled_from(REQUESTS), min_size=1, max_size=6, unique=True))
    return [
        {
            "text": text,
            "unit": draw(st.sampled_from(UNITS)),
            "asker": draw(st.sampled_from(NAMES)),
            "phone": phone(draw(st.integers(0, 999))),
        }
        for text in texts
    ]


@st.composite
def delegate_rows(draw: st.DrawFn) -> list[Row]:
    """One to six people, all different."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=6, unique=True))
    return [
        {
            "full_name": name,
            "unit": draw(st.sampled_from(UNITS)),
            "role": draw(st.sampled_from(POSITIONS)),
            "phone": phone(draw(st.integers(0, 999))),
            "birth": str(draw(st.integers(1960, 2005))),
        }
        for name in names
    ]
