"""Writes docs/findings.md, every code that `dialogue check` can give: python -m benchmarks.findings_page."""

import re
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from dialogue_cli.checks.catalogue import codes, explain
from dialogue_cli.messages.checks import TEXTS
from dialogue_cli.messages.labels import SEVERITIES

PAGE = Path(__file__).parent.parent / "docs" / "findings.md"
_PLACE = re.compile(r"\{\w+\}")
_HEAD = """# Danh mục mã phát hiện

Trang này do chương trình viết ra từ chính các phép kiểm tra (`make docs`); xin không sửa bằng tay.

- **Lỗi**: số liệu, ngày tháng, tên gọi trái nhau hoặc trái quy định; phải sửa trước khi trình ký.
- **Cảnh báo**: nhiều khả năng sai hoặc thiếu; phải có người xem.
- **Lưu ý**: nên biết; không làm lệnh `dialogue check` kết thúc với mã 1.

Mã không bao giờ đổi nghĩa. Xem một mã ngay trên máy: `dialogue explain MÃ`. Có lý do để giữ nguyên:
`dialogue accept SỐ_HIỆU --reason "…" --by "…"` (xem [Kiểm tra](huong-dan/06-kiem-tra.md)).
"""
_GROUPS = {
    "ATTEND": "Điểm danh",
    "BUDGET": "Dự toán kinh phí",
    "DATE": "Ngày, giờ, thời hạn",
    "DELEGATE": "Danh sách đại biểu",
    "DOOR": "Điểm danh tại cửa",
    "FIGURE": "Số liệu trong lời văn",
    "GIFT": "Quà tặng",
    "LAW": "Hiệu lực của văn bản được viện dẫn",
    "NAME": "Tên cơ quan, địa danh",
    "PAPER": "Văn bản",
    "PETITION": "Kiến nghị",
    "PLAN": "Kế hoạch",
    "PRIVACY": "Dữ liệu cá nhân",
    "QUESTION": "Câu hỏi",
    "QUOTA": "Chỉ tiêu đại biểu",
    "REF": "Viện dẫn",
    "SELECT": "Câu hỏi tại hội trường",
}


def page() -> str:
    """The whole page."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield _HEAD
    listed = sorted(codes(), key=lambda code: (_prefix(code), code))
    yield "| Mã | Mức độ | Phát hiện |"
    yield "| --- | --- | --- |"
    for code in listed:
        found = explain(code)
        link = f"[{code}](#{code.lower()})"
        yield f"| {link} | {SEVERITIES[found.severity]} | {_cell(found.title)} |"
    for prefix, of_prefix in groupby(listed, key=_prefix):
        yield f"\n## {_GROUPS.get(prefix, prefix)}"
        for code in of_prefix:
            yield from _entry(code)
    yield ""


def _entry(code: str) -> Iterator[str]:
    found = explain(code)
    yield f"\n### {code}\n"
    yield f"**{found.title}** ({SEVERITIES[found.severity]})\n"
    yield f"- Chương trình nói: {_plain(TEXTS[code].message)}"
    yield f"- Vì sao quan trọng: {found.why}"
    yield f"- Cách xử lý: {_plain_code(found.remedy)}"
    yield f"- Ví dụ sai: {_plain_code(found.bad)}"
    yield f"- Ví dụ đúng: {_plain_code(found.good)}"


def _prefix(code: str) -> str:
    return code.rsplit("-", 1)[0]


def _plain(sentence: str) -> str:
    """A sentence with dots where a real finding names something."""
    return _PLACE.sub("…", sentence)


def _plain_code(example: str) -> str:
    return example.replace("[[", "\\[[").replace("{", "`{").replace("}", "}`")


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{PAGE}\n")
