"""What the checks say about papers that cannot be made yet, and those that were made."""

from dialogue_cli.messages.findings.text import CheckText

TEXTS = {
    "PAPER-01": CheckText(
        "warning",
        "Văn bản còn chỗ trống",
        "{paper} còn thiếu {count} nội dung: {gaps}.",
        "Điền các khóa đã nêu rồi kiểm tra lại; xem thử bằng --draft.",
        "Văn bản còn thiếu nội dung thì chương trình không in bản chính thức.",
        "Kế hoạch chưa có địa điểm tổ chức",
        'venue.name = "Hội trường Nhà văn hóa Lao động"',
    ),
    "PAPER-02": CheckText(
        "error",
        "Chưa in được văn bản",
        "{paper}: {obstacle}",
        "Sửa theo câu trên rồi kiểm tra lại.",
        "Thiết lập hoặc mẫu văn bản có chỗ chương trình không thể hiểu.",
        "Thiết lập còn nhắc cơ quan đã kết thúc hoạt động",
        "Chỉ nhắc cơ quan đang hoạt động vào ngày ban hành",
    ),
    "PAPER-03": CheckText(
        "info",
        "Văn bản sau hội nghị chưa đủ dữ liệu",
        "{paper} còn thiếu {count} nội dung, sẽ bổ sung sau hội nghị: {gaps}.",
        "Sau hội nghị điền mục [conclusion], nhận bảng trả lời rồi kiểm tra lại.",
        "Thông báo kết luận được lập từ những gì đã diễn ra.",
        "Hội nghị đã họp mà chưa ghi held_on",
        "held_on = 2024-06-20",
    ),
    "PAPER-04": CheckText(
        "warning",
        "Văn bản đã cũ",
        "{paper} không còn khớp với sổ và thiết lập; đã đổi từ khi lập: {changes}.",
        "Lập lại: dialogue render {key}. Muốn xem từng chỗ: dialogue verify TỆP.",
        "Văn bản lập trước khi sổ đổi thì nói khác sổ; gửi đi là gửi số liệu cũ.",
        "Thông báo kết luận lập trước khi Sở sửa câu trả lời CH-003",
        "Lập lại Thông báo kết luận sau khi nhận câu trả lời mới",
    ),
    "PAPER-05": CheckText(
        "warning",
        "Văn bản đã ban hành nay không còn khớp",
        "{paper} số {number} không còn khớp với sổ và thiết lập; đã đổi từ khi lập: {changes}.",
        "Xem từng chỗ bằng dialogue verify TỆP; cân nhắc ban hành văn bản điều chỉnh (kế hoạch: dialogue render plan-amended), hoặc chấp nhận phát hiện này (dialogue accept).",
        "Văn bản đã ký không lập đè được; nơi nhận chỉ biết nội dung mới khi có văn bản điều chỉnh.",
        "Kế hoạch đã ban hành mà địa điểm trong thiết lập đã khác",
        "Có văn bản điều chỉnh địa điểm",
    ),
    "PAPER-06": CheckText(
        "info",
        "Văn bản đã sửa tay",
        "{paper} có {count} chỗ đã sửa tay từ khi lập.",
        "Đưa chỗ sửa vào thiết lập, mẫu hoặc sổ, kẻo lần lập sau mất; xem từng chỗ: dialogue verify TỆP.",
        "Lập lại văn bản sẽ ghi đè chỗ đã sửa tay.",
        "Tên người dự được gõ thẳng vào tệp Word",
        "Tên người dự được ghi trong sổ hoặc thiết lập",
    ),
}
