"""What the checks say about days and deadlines."""

from dialogue_cli.messages.findings.text import CheckText

TEXTS = {
    "DATE-01": CheckText(
        "error",
        "Thời hạn sau ngày tổ chức",
        "Hạn {deadline} là trước ngày {day}, hội nghị tổ chức chậm nhất ngày {event}.",
        "Đưa thời hạn lên trước ngày tổ chức.",
        "Kiến nghị, danh sách, câu trả lời đến sau hội nghị thì không còn dùng được.",
        "Hội nghị 20/6/2024, hạn trả lời trước ngày 25/6/2024",
        "Hội nghị 20/6/2024, hạn trả lời trước ngày 17/6/2024",
    ),
    "DATE-02": CheckText(
        "warning",
        "Thời hạn rơi vào tháng dự kiến tổ chức",
        (
            "Hạn {deadline} là trước ngày {day}, trong khi hội nghị dự kiến trong tháng "
            "{month}, chưa chốt ngày."
        ),
        "Khi chốt ngày tổ chức, kiểm tra lại thời hạn này.",
        "Nếu hội nghị họp đầu tháng thì thời hạn có thể đến sau ngày họp.",
        "Dự kiến tháng 6, hạn trước ngày 10/6",
        "Hội nghị ngày 26/6, hạn trước ngày 10/6",
    ),
    "DATE-03": CheckText(
        "error",
        "Các thời hạn không đúng thứ tự",
        "Hạn {first} (trước ngày {first_day}) phải {order} hạn {second} (trước ngày {second_day}).",
        "Sửa mục [deadlines] theo thứ tự: đơn vị gửi kiến nghị, đề xuất câu hỏi, sở ngành trả lời.",
        "Bước sau cần kết quả của bước trước.",
        "Sở trả lời trước 05/6, đề xuất câu hỏi trước 10/6",
        "Đề xuất câu hỏi trước 10/6, sở trả lời trước 17/6",
    ),
    "DATE-04": CheckText(
        "warning",
        "Giữa hai mốc còn quá ít ngày",
        "Từ {first} đến {second} chỉ có {days} ngày, nên có ít nhất {least} ngày.",
        "Giãn hai mốc ra nếu được.",
        "Các cơ quan cần ngày làm việc để chuẩn bị, tổng hợp, trình ký.",
        "Đề xuất trước 15/6, trả lời trước 17/6",
        "Đề xuất trước 10/6, trả lời trước 17/6",
    ),
    "DATE-05": CheckText(
        "warning",
        "Chưa đặt thời hạn",
        "Chưa đặt hạn {deadline}.",
        "Ghi ngày cho {key} ở mục [deadlines].",
        "Kế hoạch và công văn giao việc phải nêu thời hạn.",
        "Không có dòng answer",
        "answer = 2024-06-17",
    ),
    "DATE-06": CheckText(
        "error",
        "Hạn trả lời bằng văn bản không sau hội nghị",
        "Hạn {deadline} là trước ngày {day}, hội nghị tổ chức chậm nhất ngày {event}.",
        "Đặt hạn trả lời bằng văn bản sau ngày tổ chức.",
        "Đây là việc làm sau hội nghị, cho những câu chưa trả lời tại chỗ.",
        "Hội nghị 20/6, trả lời bằng văn bản trước 15/6",
        "Hội nghị 20/6, trả lời bằng văn bản trước 31/7",
    ),
    "DATE-07": CheckText(
        "info",
        "Ngày tổ chức rơi vào cuối tuần",
        "Hội nghị tổ chức {weekday}, ngày {event}.",
        "Giữ nguyên nếu đã chủ ý chọn ngày nghỉ.",
        "Cán bộ các sở, ngành dự họp ngoài ngày làm việc; giấy mời phải ghi đúng thứ.",
        "Chủ nhật, ngày 16/6/2024",
        "Thứ Năm, ngày 20/6/2024",
    ),
    "DATE-08": CheckText(
        "info",
        "Ngày cuối cùng của thời hạn rơi vào cuối tuần",
        "Hạn {deadline} “trước ngày {day}” nghĩa là chậm nhất {weekday}, ngày {last}.",
        "Cân nhắc dời sang ngày làm việc để cơ quan văn thư kịp tiếp nhận.",
        (
            "“Trước ngày 10/6” tính đến hết ngày 09/6; nếu đó là ngày nghỉ thì thực tế mất "
            "thêm một, hai ngày."
        ),
        "Trước ngày 10/6/2024 (09/6 là Chủ nhật)",
        "Trước ngày 12/6/2024",
    ),
}
