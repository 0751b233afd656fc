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
        "Từ {first} đến {second} chỉ có {days} ngày làm việc, nên có ít nhất {least} ngày.",
        "Giãn hai mốc ra nếu được.",
        (
            "Các cơ quan cần ngày làm việc (không kể thứ Bảy, Chủ nhật, lễ, Tết) để chuẩn bị, tổng hợp, trình ký; "
            "gấp quá thì câu trả lời sơ sài hoặc không kịp."
        ),
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
    "DATE-09": CheckText(
        "error",
        "Ngày tổ chức là ngày nghỉ lễ, Tết",
        "Hội nghị tổ chức {weekday}, ngày {event}, là ngày nghỉ: {holiday}.",
        "Chọn ngày làm việc khác, sửa date ở mục [time] và các thời hạn theo.",
        (
            "Người lao động được nghỉ làm, hưởng nguyên lương ngày lễ, Tết (Bộ luật Lao động 2019, Điều 112); "
            "họp ngày đó thì đại biểu, cơ quan trả lời đều vắng."
        ),
        "Thứ Hai, ngày 27/4/2026 (nghỉ bù Giỗ Tổ)",
        "Thứ Ba, ngày 28/4/2026",
    ),
    "DATE-10": CheckText(
        "warning",
        "Ngày tổ chức trong dịp Tết",
        "Hội nghị tổ chức {weekday}, ngày {event}, sát Tết Nguyên đán (mùng 1 là ngày {new_year}).",
        "Dời sang trước 23 tháng Chạp hoặc sau mùng 7 tháng Giêng nếu được.",
        "Từ 23 tháng Chạp đến mùng 7 tháng Giêng công nhân về quê, cơ quan ít người trực, giấy mời đến chậm.",
        "Ngày 13/02/2026 (26 tháng Chạp)",
        "Ngày 27/02/2026 (11 tháng Giêng)",
    ),
    "DATE-11": CheckText(
        "warning",
        "Ngày tổ chức có thể là ngày nghỉ, chưa có thông báo",
        "Hội nghị tổ chức {weekday}, ngày {event}, dự kiến là ngày nghỉ: {holiday}.",
        "Xem thông báo nghỉ lễ, Tết của năm đó trước khi chốt ngày.",
        (
            "Ngày nghỉ Tết, ngày nghỉ thứ hai dịp Quốc khánh do Thủ tướng quyết định hằng năm (Bộ luật Lao động 2019, "
            "Điều 112 khoản 3); ngày 24/11 theo chủ trương tại Nghị quyết 80-NQ/TW."
        ),
        "Ngày 24/11/2026 (Ngày Văn hóa Việt Nam)",
        "Ngày 25/11/2026",
    ),
    "DATE-12": CheckText(
        "warning",
        "Ngày cuối cùng của thời hạn rơi vào ngày nghỉ lễ, Tết",
        (
            "Hạn {deadline} “trước ngày {day}” nghĩa là chậm nhất {weekday}, ngày {last}, là ngày nghỉ: {holiday}. "
            "Ngày làm việc cuối cùng trước hạn là {working}."
        ),
        "Dời thời hạn sang sau kỳ nghỉ, hoặc báo các đơn vị gửi chậm nhất ngày {working}.",
        (
            "Văn thư không nhận văn bản ngày nghỉ; hạn rơi vào ngày nghỉ thì kéo sang ngày làm việc tiếp theo "
            "(Bộ luật Dân sự 2015, Điều 148 khoản 5), lúc đó đã quá hạn ghi trong kế hoạch."
        ),
        "Trước ngày 28/4/2026 (27/4 nghỉ bù Giỗ Tổ)",
        "Trước ngày 25/4/2026",
    ),
    "DATE-13": CheckText(
        "warning",
        "Văn bản ghi ngày ban hành là ngày nghỉ lễ, Tết",
        "{paper} ghi ban hành ngày {day}, là ngày nghỉ: {holiday}.",
        "Kiểm tra lại date ở mục documents của văn bản này.",
        "Văn bản được ghi số, ngày khi làm thủ tục phát hành (Nghị định 30/2020/NĐ-CP); ngày nghỉ thường là gõ nhầm.",
        "Kế hoạch ban hành ngày 01/5/2026",
        "Kế hoạch ban hành ngày 04/5/2026",
    ),
    "DATE-14": CheckText(
        "warning",
        "Kế hoạch ban hành khi thời hạn đã qua",
        "Hạn {deadline} là trước ngày {day}, nhưng Kế hoạch ban hành ngày {issued}.",
        "Lùi thời hạn lại sau ngày ban hành, hoặc kiểm tra ngày ban hành.",
        "Không cơ quan nào làm kịp việc mà khi nhận được kế hoạch thì đã hết hạn.",
        "Ban hành 12/6/2024, đề xuất câu hỏi trước ngày 10/6/2024",
        "Ban hành 10/5/2024, đề xuất câu hỏi trước ngày 10/6/2024",
    ),
    "DATE-15": CheckText(
        "error",
        "Căn cứ ra đời sau văn bản viện dẫn nó",
        "{paper} ban hành ngày {issued}, nhưng viện dẫn {basis} ngày {day}.",
        "Sửa ngày của căn cứ hoặc ngày ban hành.",
        "Văn bản chỉ được căn cứ vào văn bản đã ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
        "Kế hoạch ngày 10/5/2024, xét Công văn ngày 05/6/2024",
        "Kế hoạch ngày 10/5/2024, xét Công văn ngày 05/4/2024",
    ),
}
