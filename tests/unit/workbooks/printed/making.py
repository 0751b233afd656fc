"""A small list of sums, and what stands above every list, for the tests of printed lists."""

from collections.abc import Sequence

from dialogue_cli.workbooks.printed.listing import (
    Column,
    Entry,
    Letterhead,
    Line,
    Listing,
    Occasion,
    Product,
)

OCCASION = Occasion(
    Letterhead(("UBND TỈNH SÔNG XANH",), ("VĂN PHÒNG",)),
    ("Hội nghị đối thoại năm 2024", "Thời gian: tháng 6 năm 2024"),
    "Sông Xanh, ngày      tháng      năm 2024",
)
COLUMNS = (
    Column("TT", 12, "count"),
    Column("Họ và tên", 60),
    Column("Số lượng", 20, "count"),
    Column("Mức", 26, "money"),
    Column("Số tiền", 30, "money"),
)


def line(number: int, name: str = "Nguyễn Văn An", count: int = 1, rate: int = 300_000) -> Line:
    return Line((number, name, count, rate, Product((2, 3), count * rate)))


def sums(entries: Sequence[Entry], **changes: object) -> Listing:
    """A list whose pages end with what they add up to."""
    known: dict[str, object] = {
        "name": "Ký nhận",
        "occasion": OCCASION,
        "title": "DANH SÁCH KÝ NHẬN",
        "columns": COLUMNS,
        "entries": tuple(entries),
        "summed": (2, 4),
        "page_totals": True,
        "total": "Tổng cộng",
        "words": ("Bằng chữ: …",),
        "signers": ("NGƯỜI LẬP", "KẾ TOÁN", "THỦ TRƯỞNG"),
    }
    return Listing(**{**known, **changes})  # type: ignore[arg-type]
