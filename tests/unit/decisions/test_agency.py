import pytest

from dialogue_cli.decisions.agency import helpers, weigh_agency
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
    ballot, _ = weigh_agency(prepare(text), topic, level)
    assert ballot.winner == agency


def test_centre_stands_first_beside_the_provincial_lead() -> None:
    ballot, held = weigh_agency(prepare("Nâng lương tối thiểu vùng"), "tien-luong", "trung-uong")
    assert ballot.winner == "lao-dong"
    assert helpers("lao-dong", "trung-uong", ballot, held)[0] == "trung-uong"


def test_lead_is_not_among_its_helpers_and_all_are_known() -> None:
    text = prepare("Nhân viên y tế, giáo viên, biên chế")
    ballot, held = weigh_agency(text, "can-bo", "tinh")
    also = helpers(ballot.winner, "tinh", ballot, held, [("tai-chinh", 0.3), ("thue", 0.1)])
    assert ballot.winner not in also
    assert "thue" not in also
    assert {ballot.winner, *also} <= set(answer_keys())
    assert len(also) <= 3


def test_nothing_known_weighs_nothing() -> None:
    ballot, _ = weigh_agency(prepare("abc"), "", "")
    assert ballot.winner == ""
