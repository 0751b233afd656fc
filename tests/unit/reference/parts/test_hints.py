import pytest

from dialogue_cli.reference.parts.hints import may_hold_several


@pytest.mark.parametrize(
    "text",
    [
        "một\nhai", "x 2. Xây", "a; b) x", "- một", "một; - hai", "• một", "Thứ hai, x", "THỨ HAI", "hai là x",
        "a. Ngoài ra, b", "a. ngoai ra b",
    ],
)  # fmt: skip
def test_a_second_marker_is_seen(text: str) -> None:
    assert may_hold_several(text)


@pytest.mark.parametrize(
    "text", ["Đề nghị tăng lương lên 2.340.000 đồng từ 1/7.", "QL 14 - 26, lúc 2h", "ngoài ra thôi"]
)
def test_ordinary_text_has_none(text: str) -> None:
    assert not may_hold_several(text)
