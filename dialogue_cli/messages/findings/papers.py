"""What the checks say about papers that cannot be made yet."""

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
}
