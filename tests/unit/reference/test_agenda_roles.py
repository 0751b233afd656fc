"""What the items of an agenda are, as offices word them."""

import pytest

from dialogue_cli.reference.agenda_roles import role_of


@pytest.mark.parametrize(
    ("what", "role"),
    [
        ("Đón tiếp đại biểu, phát tài liệu", "reception"),
        ("Tuyên bố lý do, giới thiệu đại biểu", "introduction"),
        ("Phát biểu khai mạc", "opening"),
        ("Báo cáo kết quả giải quyết kiến nghị kỳ trước", "report"),
        ("Tặng quà cán bộ công đoàn, đoàn viên", "gifts"),
        ("TRAO QUÀ CHO NGƯỜI LAO ĐỘNG", "gifts"),
        ("Phát biểu kết luận", "conclusion"),
        ("Kết luận, bế mạc", "conclusion"),
        ("Cảm ơn và bế mạc", "closing"),
        ("Giải lao", "break"),
        ("Văn nghệ chào mừng", "culture"),
        ("Phát biểu của lãnh đạo Tổng Liên đoàn", "speech"),
        ("Chụp ảnh lưu niệm", ""),
    ],
)
def test_an_item_is_known_by_its_words(what: str, role: str) -> None:
    assert role_of(what) == role
