import pytest

from dialogue_cli.decisions.not_petitions import as_no_petition
from dialogue_cli.decisions.prepared import prepare


@pytest.mark.parametrize(
    "text",
    [
        "",
        "…",
        "123",
        "Không",
        "Không có gì",
        "N/A",
        "x",
        "Không có ý kiến",
        "KHÔNG CÓ KIẾN NGHỊ",
        "Khong co y kien gi",
        "CĐCS Trường THPT Hoa Sen không có ý kiến, xin cảm ơn",
        "Nhất trí",
        "Chúng tôi rất cảm ơn lãnh đạo tỉnh đã quan tâm",
        "Kính chúc hội nghị thành công tốt đẹp",
    ],
)
def test_cell_that_asks_nothing_is_no_petition(text: str) -> None:
    fate = as_no_petition(prepare(text))
    assert fate is not None
    assert fate.kind == "not-a-petition"
    assert fate.reason


@pytest.mark.parametrize(
    "text",
    [
        "Không có chỗ gửi con",
        "Không có ý kiến gì thêm, chỉ đề nghị sửa đường vào khu công nghiệp",
        "Cảm ơn tỉnh đã làm đường, đề nghị lắp thêm đèn",
        "Thống nhất một mẫu giấy xác nhận thu nhập",
        "Xây nhà ở xã hội",
    ],
)
def test_request_is_not_taken_for_courtesy(text: str) -> None:
    assert as_no_petition(prepare(text)) is None
