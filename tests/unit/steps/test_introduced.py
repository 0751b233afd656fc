"""How guests are called."""

import pytest

from dialogue_cli.steps.introduced import post_at, with_title


@pytest.mark.parametrize(
    ("role", "unit", "post"),
    [
        ("Giám đốc", "Sở Y tế", "Giám đốc Sở Y tế"),
        ("Giám đốc Sở Y tế", "Sở Y tế", "Giám đốc Sở Y tế"),
        ("Phó Chánh Văn phòng", "Văn phòng UBND tỉnh", "Phó Chánh Văn phòng UBND tỉnh"),
        ("Phó Trưởng ban", "Ban Dân vận Tỉnh ủy", "Phó Trưởng Ban Dân vận Tỉnh ủy"),
        ("Chánh Thanh tra", "Thanh tra tỉnh", "Chánh Thanh tra tỉnh"),
        ("", "Sở Y tế", "Sở Y tế"),
        ("Phóng viên", "", "Phóng viên"),
        ("", "", ""),
    ],
)
def test_post_and_unit_stand_in_one_phrase(role: str, unit: str, post: str) -> None:
    assert post_at(role, unit) == post


def test_a_guest_is_called_with_the_title_that_is_known() -> None:
    assert with_title("Trịnh Hoài Thu", "nữ", "Giám đốc", "Sở Y tế") == (
        "Bà Trịnh Hoài Thu, Giám đốc Sở Y tế"
    )
    assert with_title("Lê Văn Sơn", "", "", "") == "Ông (Bà) Lê Văn Sơn"
