import pytest

from dialogue_cli.reference.parts.asking import (
    asking,
    closes,
    greets,
    hopes,
    lead_in,
    opens_with_request,
    reading,
    refers_back,
    share_matter,
)


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("Lương thấp, đề nghị công ty tăng lương", "said"),
        ("de nghi tang luong cho cong nhan", "said"),
        ("Đường ĐT746 quá xấu. De nghị sửa", "said"),
        ("Tôi xin được chuyển công tác", "said"),
        ("Bao giờ có nhà ở xã hội", "said"),
        ("Ngày phép có được cộng dồn không?", "said"),
        ("Tăng tiền ăn ca", "bare"),
        ("Sớm có nhà trẻ cho con công nhân", "bare"),
        ("Có chính sách giữ chân bác sĩ", "bare"),
        ("Phường cần tăng cường tuần tra", "bare"),
        ("Tiền trọ tăng", "not"),
        ("Thu nhập của công nhân thấp", "not"),
        ("Có trường hợp công nhân bị ngất", "not"),
        ("Các kiến nghị trước đây chưa được trả lời", "not"),
        ("Công nhân đi xin việc ở nơi khác", "not"),
    ],
)
def test_a_stretch_asks_in_words_by_its_verb_or_not(text: str, how: str) -> None:
    assert asking(reading(text)) == how


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (" ", "none"),
        ("Công đoàn cơ sở Công ty A có các kiến nghị sau:", "announces"),
        ("Kiến nghị:", "announces"),
        ("Công nhân xin kiến nghị một số nội dung như sau:", "announces"),
        ("Đề nghị UBND tỉnh:", "names"),
        ("Đề nghị Sở Giao thông vận tải quan tâm:", "names"),
        ("Đề nghị tỉnh quan tâm các vấn đề sau:", "names-all"),
        ("Về tiền lương:", "subject"),
        ("Lĩnh vực an toàn lao động:", "subject"),
        ("Hai năm nay công nhân không được khám sức khỏe.", "states"),
        ("Đề nghị hỗ trợ công nhân mất việc:", "asks"),
        ("Đề nghị lắp đèn chiếu sáng tại:", "asks"),
        ("Đề nghị tăng lương vì:", "reasons"),
        ("Đề nghị xem lại đơn giá với các lý do:", "reasons"),
    ],
)
def test_what_stands_before_a_list_is_known(text: str, kind: str) -> None:
    assert lead_in(reading(text)) == kind


def test_thanks_greetings_and_hopes_are_known() -> None:
    assert closes(reading("Xin trân trọng cảm ơn!"))
    assert not closes(reading("Cảm ơn công đoàn, đề nghị tăng quà Tết"))
    assert greets(reading("Kính thưa đồng chí Chủ tịch!"))
    assert hopes(reading("Rất mong được lãnh đạo tỉnh quan tâm giải quyết."))
    assert not hopes(reading("Đề nghị giải quyết chế độ thai sản"))


def test_a_request_opens_with_its_verb() -> None:
    assert opens_with_request(reading("Đề nghị mở chợ"))
    assert not opens_with_request(reading("Chợ xa, đề nghị mở chợ"))


def test_requests_are_related_by_a_word_that_points_back_or_by_their_matter() -> None:
    road = reading("Đề nghị sửa đường vào KCN Phú Xuân.")
    assert refers_back([road, reading("Đề nghị lắp đèn trên tuyến đường này.")])
    assert share_matter([road, reading("Đề nghị quét dọn KCN Phú Xuân.")])
    assert not share_matter([road, reading("Đề nghị tăng lương.")])
