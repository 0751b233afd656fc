import pytest

from dialogue_cli.decisions.prepared import prepare
from dialogue_cli.decisions.topics import weigh_topic


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Đơn giá sản phẩm thấp, lương không đủ sống, mong công ty xem lại", "tien-luong"),
        (
            "Xưởng hết đơn hàng, nhiều người mất việc, mong được giới thiệu chỗ làm",
            "viec-lam",
        ),
        ("Công ty chậm đóng BHXH nửa năm, nghỉ việc không chốt được sổ", "bao-hiem"),
        ("Mong tỉnh xây thêm NOXH cho người thu nhập thấp thuê mua", "nha-o"),
        ("Bữa ăn ca nguội lạnh, ít thịt, đề nghị kiểm tra an toàn thực phẩm", "an-toan"),
        ("Tan ca 18 giờ mà trường mầm non đóng cửa lúc 17 giờ, không ai đón trẻ", "giao-duc"),
        ("Xin mở lớp dạy nghề buổi tối để công nhân nâng cao tay nghề", "dao-tao"),
        ("Viên chức chờ thi thăng hạng chức danh nghề nghiệp đã nhiều năm", "can-bo"),
        ("Nộp hồ sơ ở bộ phận một cửa phải đi lại nhiều lần", "thu-tuc"),
        ("Đường vào khu công nghiệp nhiều ổ gà, trời mưa là ngập", "ha-tang"),
        ("Cho vay nặng lãi dán tờ rơi khắp xóm trọ", "an-ninh"),
        ("Công ty không trích nộp kinh phí công đoàn", "cong-doan"),
        ("Giá phân bón tăng, nông sản rớt giá", "khac"),
    ],
)
def test_each_topic_is_known_by_its_words(text: str, topic: str) -> None:
    assert weigh_topic(prepare(text)).winner == topic


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Phụ cấp của giáo viên vùng khó khăn còn thấp", "can-bo"),
        ("Tiền làm thêm giờ tính chưa đúng", "tien-luong"),
        ("Bắt buộc làm thêm giờ quá nhiều", "viec-lam"),
        ("Đi khám chữa bệnh bằng thẻ BHYT phải chờ lâu", "bao-hiem"),
        ("Chủ trọ thu tiền điện, tiền nước quá cao", "nha-o"),
        ("Khu dân cư hay bị mất điện, thiếu nước sạch", "ha-tang"),
        ("Dãy phòng trọ không có lối thoát nạn khi cháy", "an-ninh"),
        ("Xin được vay vốn lãi suất thấp để mua nhà", "nha-o"),
        ("Xây nhà văn hóa, sân thể thao cho công nhân khu trọ", "cong-doan"),
        ("Thiết chế công đoàn cần có căn hộ cho công nhân thuê", "nha-o"),
        ("Nâng mức hỗ trợ mái ấm công đoàn để sửa nhà", "cong-doan"),
        ("Nâng mức giảm trừ gia cảnh khi tính thuế TNCN", "thu-tuc"),
    ],
)
def test_rival_topics_are_told_apart(text: str, topic: str) -> None:
    assert weigh_topic(prepare(text)).winner == topic


def test_text_without_marks_is_understood_but_weighs_less() -> None:
    with_marks = weigh_topic(prepare("Đề nghị xây nhà ở xã hội cho công nhân"))
    without = weigh_topic(prepare("De nghi xay nha o xa hoi cho cong nhan"))
    assert with_marks.winner == without.winner == "nha-o"
    assert without.scores["nha-o"] < with_marks.scores["nha-o"]


def test_stop_phrases_alone_weigh_nothing() -> None:
    text = prepare("Kính đề nghị lãnh đạo tỉnh quan tâm, tạo điều kiện")
    assert weigh_topic(text).ranking() == []


def test_reason_names_the_words() -> None:
    assert weigh_topic(prepare("Xây nhà ở xã hội")).shown("nha-o") == ["có “nhà ở xã hội”"]
