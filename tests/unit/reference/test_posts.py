import pytest

from dialogue_cli.reference.posts import (
    has_consent,
    is_manager,
    is_union_officer,
    post_of,
    stands_in_for_head,
)


@pytest.mark.parametrize(
    ("role", "post"),
    [
        ("Giám đốc Sở Y tế", "head"),
        ("Q. Giám đốc Sở", "head"),
        ("Chủ tịch UBND thành phố", "head"),
        ("Chánh Văn phòng UBND tỉnh", "head"),
        ("Uỷ viên BTV, Trưởng ban Tuyên giáo", "head"),
        ("Phó Bí thư, Chủ tịch UBND", "head"),
        ("Phó Giám đốc Sở", "deputy"),
        ("P.GĐ", "deputy"),
        ("PCT UBND TP", "deputy"),
        ("Phó Trưởng ban", "deputy"),
        ("Trưởng phòng", ""),
        ("Công nhân", ""),
        ("Bí thư Chi đoàn", ""),
        ("", ""),
    ],
)
def test_a_post_tells_heads_and_deputies(role: str, post: str) -> None:
    assert post_of(role) == post


@pytest.mark.parametrize(
    ("role", "manager"),
    [
        ("Giám đốc", True),
        ("Phó Tổng Giám đốc", True),
        ("Chủ tịch HĐQT", True),
        ("PGĐ", True),
        ("Phó Giám đốc, Chủ tịch CĐCS", False),
        ("Giám đốc kiêm PCT LĐLĐ", False),
        ("Chủ tịch", False),
        ("Tổ trưởng", False),
        ("Lái xe cho giám đốc", False),
        ("", False),
    ],
)
def test_a_manager_holds_no_office_in_the_union(role: str, manager: bool) -> None:
    assert is_manager(role) == manager


def test_posts_of_the_union_are_known() -> None:
    assert all(
        map(is_union_officer, ("CTCĐ", "Chủ tịch Công đoàn cơ sở", "UV BCH", "Trưởng ban Nữ công"))
    )
    assert not is_union_officer("Công nhân may")


@pytest.mark.parametrize(
    ("note", "given"),
    [
        ("vắng có phép", True),
        ("đã báo cáo, được đồng ý", True),
        ("LĐ UBND tỉnh nhất trí", True),
        ("vắng", False),
        ("đã báo cáo", False),
        ("chưa được đồng ý", False),
        ("vắng không phép", False),
        ("đang xin phép", False),
        ("vắng, đ/c Đồng dự thay", False),
    ],
)
def test_a_remark_tells_leave(note: str, given: bool) -> None:
    assert has_consent(note) == given


def test_a_remark_tells_who_takes_a_heads_place() -> None:
    assert stands_in_for_head("Dự thay Giám đốc Sở")
    assert stands_in_for_head("thay mặt đ/c Cục trưởng")
    assert not stands_in_for_head("thay Phó Giám đốc")
    assert not stands_in_for_head("thay xe")
