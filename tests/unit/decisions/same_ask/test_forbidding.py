import pytest

from dialogue_cli.decisions.prepared import prepare
from dialogue_cli.decisions.same_ask.forbidding import forbids


@pytest.mark.parametrize(
    "text",
    [
        "Đề nghị không giảm giờ làm",
        "Không xây dựng nhà ở xã hội nữa",
        "Kiến nghị đừng tăng giá điện",
    ],
)
def test_what_is_not_to_be_done_is_forbidden(text: str) -> None:
    assert forbids(prepare(text))


@pytest.mark.parametrize(
    "text",
    [
        "Đề nghị giảm giờ làm",
        "Không có nhà trẻ, đề nghị xây thêm",
        "Đề nghị không để xảy ra tai nạn",
        "Công ty không trả lương",
        "",
    ],
)
def test_a_lack_or_a_wrong_is_not(text: str) -> None:
    assert not forbids(prepare(text))
