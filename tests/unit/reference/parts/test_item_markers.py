import pytest

from dialogue_cli.reference.parts.asking import reading
from dialogue_cli.reference.parts.item_markers import top_list


def found(text: str) -> tuple[str, list[int], bool] | None:
    chain = top_list(reading(text))
    return (chain.family, [m.value for m in chain.markers], chain.sound) if chain else None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1. Xây nhà. 2. Sửa đường.", ("number", [1, 2], True)),
        ("(1) Xây nhà; (2) Sửa đường", ("number", [1, 2], True)),
        ("a) xây nhà; b) sửa đường; c) mở chợ; d) cấp nước; đ) lắp đèn", ("letter", [1, 2, 3, 4, 5], True)),
        ("a. xây nhà\nb. sửa đường", ("letter", [1, 2], True)),
        ("I. Xây nhà\nII. Sửa đường", ("roman", [1, 2], True)),
        ("Kiến nghị 1: xây nhà\nKiến nghị 2: sửa đường", ("named", [1, 2], True)),
        ("Ý kiến thứ nhất: xây nhà. Ý kiến thứ hai: sửa đường", ("named", [1, 2], True)),
        ("Thứ nhất, xây nhà. Thứ 2, sửa đường", ("ordinal", [1, 2], True)),
        ("mot la xay nha; hai la sua duong", ("ordinal", [1, 2], True)),
        ("- xây nhà\n– sửa đường", ("bullet", [0, 0], True)),
        ("\uf0b7 xây nhà\n\uf0b7 sửa đường", ("bullet", [0, 0], True)),
        ("- Xây nhà ở QL 14 - 26\n- Sửa đường", ("bullet", [0, 0], True)),
        ("1. Xây nhà. 3. Sửa đường.", ("number", [1, 3], False)),
        ("1. Xây nhà\n2. Sửa đường\n1. Mở chợ", ("number", [1, 2, 1], False)),
        ("1. Xây nhà theo Điều 2. Nghị định 5. 2. Sửa đường", ("number", [1, 2], True)),
        ("1. Xây nhà\n- một\n- hai\n2. Sửa đường", ("number", [1, 2], True)),
    ],
)  # fmt: skip
def test_a_list_is_found(text: str, wanted: tuple[str, list[int], bool]) -> None:
    assert found(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Nâng lương từ 1.490.000 lên 2.340.000 đồng",
        "Phụ cấp 1.5 và 2.5",
        "Theo khoản 1. Điều 2. Luật Nhà ở",
        "Giai đoạn 2020 - 2025, 2026 - 2030",
        "Công ty A - Chi nhánh 2 - Tổ 3",
        "1. Chỉ một ý kiến",
        "- Chỉ một gạch đầu dòng",
        "giáo viên dạy hai buổi (1) và kiêm nhiệm (2)",
        "Thứ hai hằng tuần nghỉ",
    ],
)
def test_what_numbers_no_item_is_no_list(text: str) -> None:
    assert found(text) is None
