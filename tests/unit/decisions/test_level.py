import pytest

from dialogue_cli.decisions.level import weigh_level
from dialogue_cli.decisions.prepared import prepare


@pytest.mark.parametrize(
    ("text", "topic", "level"),
    [
        ("Kiến nghị Quốc hội sửa luật để giảm tuổi nghỉ hưu", "bao-hiem", "trung-uong"),
        ("Nâng lương tối thiểu vùng cho kịp giá cả", "tien-luong", "trung-uong"),
        ("Đề nghị tỉnh bố trí quỹ đất xây nhà ở xã hội", "nha-o", "tinh"),
        ("Đề nghị xã lắp đèn đường trong hẻm", "ha-tang", "xa"),
        ("Đề nghị công ty tăng tiền thưởng tết", "tien-luong", "doanh-nghiep"),
        ("Xin công đoàn hỗ trợ mái ấm cho đoàn viên", "cong-doan", "cong-doan"),
    ],
)
def test_level_follows_who_can_decide(text: str, topic: str, level: str) -> None:
    assert weigh_level(prepare(text), topic).winner == level


def test_level_is_never_empty() -> None:
    assert weigh_level(prepare(""), "").winner == "tinh"
