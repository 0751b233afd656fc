import pytest

from dialogue_cli.decisions.agency import decide_agency
from dialogue_cli.decisions.prepared import prepare
from dialogue_cli.reference.agencies import answer_keys


@pytest.mark.parametrize(
    ("text", "topic", "level", "agency"),
    [
        ("Xây nhà ở xã hội", "nha-o", "tinh", "xay-dung"),
        ("Chủ trọ thu tiền điện cao", "nha-o", "tinh", "dien-luc"),
        ("Gói vay mua nhà lãi suất cao", "nha-o", "trung-uong", "ngan-hang"),
        ("Nợ bảo hiểm xã hội", "bao-hiem", "tinh", "bhxh"),
        ("Trợ cấp thất nghiệp chi chậm", "bao-hiem", "tinh", "lao-dong"),
        ("Phụ cấp cho nhân viên y tế", "can-bo", "tinh", "y-te"),
        ("Thi thăng hạng viên chức", "can-bo", "tinh", "noi-vu"),
        ("Khói bụi, nước thải từ nhà máy", "ha-tang", "tinh", "tai-nguyen-moi-truong"),
        ("Đường hư hỏng nặng", "ha-tang", "tinh", "giao-thong"),
        ("Đường trong hẻm hư hỏng", "ha-tang", "xa", "ubnd-cap-duoi"),
        ("Công an xã cần tuần tra", "an-ninh", "xa", "cong-an"),
        ("Thưởng tết", "tien-luong", "doanh-nghiep", "doanh-nghiep"),
        ("Quà tết", "cong-doan", "cong-doan", "ldld"),
        ("Thuế thu nhập cá nhân", "thu-tuc", "trung-uong", "thue"),
    ],
)
def test_agency_follows_topic_level_and_words(
    text: str, topic: str, level: str, agency: str
) -> None:
    assert decide_agency(prepare(text), topic, level).value == agency


def test_central_matter_is_led_in_the_province_with_the_centre_beside() -> None:
    decided = decide_agency(prepare("Nâng lương tối thiểu vùng"), "tien-luong", "trung-uong")
    assert decided.value == "lao-dong"
    assert decided.also[0] == "trung-uong"


def test_lead_is_not_among_its_helpers_and_all_are_known() -> None:
    decided = decide_agency(prepare("Nhân viên y tế, giáo viên, biên chế"), "can-bo", "tinh")
    assert decided.value not in decided.also
    assert {decided.value, *decided.also} <= set(answer_keys())


def test_without_topic_and_level_nothing_is_guessed() -> None:
    assert decide_agency(prepare("abc"), "", "").value == ""
