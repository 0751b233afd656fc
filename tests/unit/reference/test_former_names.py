from datetime import date

import pytest

from dialogue_cli.reference.former_names import agencies_not_of

IN_2024, IN_2026 = date(2024, 6, 20), date(2026, 5, 20)


@pytest.mark.parametrize(
    ("text", "day", "names"),
    [
        ("Sở Lao động - Thương binh và Xã hội", IN_2026, ["Sở Lao động - Thương binh và Xã hội"]),
        ("giao Sở LĐTBXH và Sở Nội vụ", IN_2026, ["Sở LĐTBXH"]),
        ("giao Sở LĐTBXH và Sở Nội vụ", IN_2024, []),
        ("Sở Nông nghiệp và Môi trường", IN_2026, []),
        ("Sở Nông nghiệp và Môi trường", IN_2024, ["Sở Nông nghiệp và Môi trường"]),
        ("Ban Tuyên giáo và Dân vận Tỉnh ủy", IN_2026, []),
        ("Ban Tuyên giáo Tỉnh ủy", IN_2026, ["Ban Tuyên giáo"]),
        ("Cục Thuế, Bộ Tài chính", IN_2026, []),
        ("Cục Thuế tỉnh", IN_2026, ["Cục Thuế tỉnh"]),
        ("lĩnh vực nội vụ, tài chính", IN_2026, []),
        ("Báo và Đài Phát thanh - Truyền hình tỉnh", IN_2026, []),
    ],
)
def test_names_that_no_agency_bears_on_the_day(text: str, day: date, names: list[str]) -> None:
    assert [text[start:end] for start, end, _ in agencies_not_of(text, day)] == names


def test_a_former_agency_tells_who_has_its_duties_now() -> None:
    ((_, _, former),) = agencies_not_of("Sở Kế hoạch và Đầu tư", IN_2026)
    assert (former.last_day, former.heirs) == (date(2025, 2, 28), ("Sở Tài chính",))
