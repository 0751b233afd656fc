"""What the checks say about the words of a draft: figures, sums, days, names, references and the law."""

from dialogue_cli.messages.findings.text import CheckText

_ONE_FIGURE = (
    "Người ký chịu trách nhiệm về từng con số; một số liệu ghi hai nơi khác nhau thì đơn vị không biết theo số nào, "
    "kế toán không quyết toán được (Nghị định 30/2020/NĐ-CP: nội dung văn bản phải chính xác, thống nhất)."
)

FIGURES = {
    "FIGURE-01": CheckText(
        "error",
        "Số người trong lời văn khác số đã chốt",
        "Lời văn ghi “{said}”, trong khi {what} là {settled}.",
        "Sửa lời văn cho khớp, hoặc sửa chỉ tiêu ở mục [delegates].",
        _ONE_FIGURE,
        "Mục [delegates] total = 160, một nhiệm vụ ghi “150 đại biểu tham dự”",
        "Cả hai nơi đều ghi 160 đại biểu",
    ),
    "FIGURE-02": CheckText(
        "error",
        "Số suất quà hoặc số tiền quà trong lời văn khác số đã duyệt",
        "Lời văn ghi “{said}”, trong khi {what} là {settled}.",
        "Sửa lời văn cho khớp, hoặc sửa mục [gifts].",
        (
            "Quà từ ngân sách phải chi đúng số lượng, mức và tổng số tiền được duyệt "
            "(Luật Ngân sách nhà nước; Nghị định 59/2019/NĐ-CP, Điều 24)."
        ),
        "Mục [gifts] count = 100, lời văn ghi “120 suất quà”",
        "Cả hai nơi đều ghi 100 suất quà",
    ),
    "FIGURE-03": CheckText(
        "error",
        "Số đơn vị trong lời văn khác danh sách",
        "Lời văn ghi {written} {kind}, danh sách đơn vị có {settled}.",
        "Đếm lại mục [[units]] và sửa chỗ sai.",
        _ONE_FIGURE,
        "“06 Công đoàn ngành” khi danh sách có 5",
        "“05 Công đoàn ngành”",
    ),
    "FIGURE-04": CheckText(
        "error",
        "Số tiền bằng số và bằng chữ khác nhau",
        "“{figures}” đi với “{words}”; đúng ra bằng chữ là “{right}”.",
        "Sửa phần bằng số hoặc phần bằng chữ.",
        "Số tiền bằng số phải khớp với bằng chữ; sai lệch thì kho bạc, kế toán trả lại chứng từ (Luật Kế toán, Điều 16).",
        "30.000.000 đồng (Ba triệu đồng)",
        "30.000.000 đồng (Ba mươi triệu đồng)",
    ),
    "FIGURE-05": CheckText(
        "error",
        "Phép tính trong lời văn không đúng",
        "Lời văn ghi “{said}”; tính ra là {right}.",
        "Tính lại rồi sửa số lượng, mức hoặc tổng.",
        _ONE_FIGURE,
        "100 suất × 300.000 đồng = 300.000.000 đồng",
        "100 suất × 300.000 đồng = 30.000.000 đồng",
    ),
    "FIGURE-06": CheckText(
        "warning",
        "Số tiền dùng dấu phẩy ngăn hàng nghìn",
        "“{said}” viết theo kiểu tiếng Anh; có lẽ là {likely}.",
        "Dùng dấu chấm ngăn hàng nghìn: {likely}.",
        "Văn bản tiếng Việt dùng dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân; “30,000” dễ bị đọc thành 30.",
        "30,000,000 đồng",
        "30.000.000 đồng",
    ),
    "FIGURE-07": CheckText(
        "error",
        "Giờ trong lời văn khác giờ đã chốt",
        "Lời văn ghi {said}, trong khi {what} ở mục [time] là {settled}.",
        "Sửa lời văn hoặc mục [time]; giấy mời, chương trình và kế hoạch phải cùng một giờ.",
        "Kế hoạch, giấy mời và chương trình ghi khác giờ thì đại biểu đến lỡ buổi.",
        "[time] start = 07:30, lời văn “khai mạc lúc 08 giờ 00”",
        "Cả hai nơi đều ghi 07 giờ 30",
    ),
    "FIGURE-08": CheckText(
        "warning",
        "Địa điểm trong lời văn khác địa điểm đã chốt",
        "Lời văn ghi “{said}”, trong khi địa điểm ở mục [venue] là “{settled}”.",
        "Sửa lời văn hoặc mục [venue].",
        "Kế hoạch, giấy mời và chương trình ghi khác nơi họp thì đại biểu đến nhầm chỗ.",
        "[venue] Hội trường Khách sạn Công đoàn, lời văn “tại Hội trường UBND tỉnh”",
        "Cả hai nơi ghi cùng một hội trường",
    ),
}

DAYS = {
    "DATE-16": CheckText(
        "error",
        "Thứ không khớp với ngày",
        "“{said}”: ngày {day} là {right}.",
        "Xem lịch rồi sửa thứ hoặc ngày.",
        "Ghi sai thứ thì người nhận không biết theo thứ hay theo ngày.",
        "Thứ Ba, ngày 20/6/2024",
        "Thứ Năm, ngày 20/6/2024",
    ),
    "DATE-17": CheckText(
        "error",
        "Ngày không có trong lịch",
        "“{said}”: không có ngày này.",
        "Sửa ngày hoặc tháng.",
        "Thời hạn ghi vào một ngày không có thì không ràng buộc được ai.",
        "trước ngày 31/6/2024",
        "trước ngày 30/6/2024",
    ),
    "DATE-18": CheckText(
        "error",
        "Ngày tổ chức trong lời văn khác ngày đã chốt",
        "Lời văn ghi hội nghị tổ chức “{said}”, mục [time] ghi {right}.",
        "Sửa lời văn hoặc mục [time].",
        "Kế hoạch, giấy mời và chương trình phải ghi cùng một ngày.",
        "[time] date = 2024-06-20, lời văn “hội nghị tổ chức ngày 21/6/2024”",
        "Cả hai nơi đều ghi 20/6/2024",
    ),
    "DATE-19": CheckText(
        "error",
        "Thời hạn trong lời văn khác thời hạn đã chốt",
        "Lời văn ghi {said}, trong khi hạn {deadline} ở mục [deadlines] là trước ngày {settled}.",
        "Sửa lời văn, tốt nhất là viết {{han.answer}} (hoặc collect, propose, delegates, written) để chương trình tự điền; hoặc sửa mục [deadlines].",
        "Hai thời hạn cho một việc thì cơ quan nhận làm theo ngày muộn hơn, bước sau không kịp.",
        "answer = 2024-06-17, lời văn “gửi nội dung trả lời trước ngày 20/6/2024”",
        "“gửi nội dung trả lời trước ngày {han.answer}”",
    ),
    "DATE-20": CheckText(
        "warning",
        "Số ngày và ngày cuối của thời hạn không khớp",
        "“{said}” {first} là đến hết ngày {last}, lời văn ghi {written}.",
        "Tính lại theo lịch làm việc (không kể thứ Bảy, Chủ nhật, lễ, Tết) rồi ghi một trong hai.",
        (
            "Thời hạn tính theo ngày bắt đầu từ ngày tiếp theo; ngày cuối là ngày nghỉ thì kéo sang ngày làm việc tiếp theo "
            "(Bộ luật Dân sự 2015, Điều 147, Điều 148)."
        ),
        "trong 10 ngày làm việc kể từ ngày 24/4/2026, chậm nhất ngày 08/5/2026",
        "trong 10 ngày làm việc kể từ ngày 24/4/2026, chậm nhất ngày 13/5/2026",
    ),
}

NAMES = {
    "NAME-01": CheckText(
        "error",
        "Cơ quan không tồn tại vào ngày của văn bản",
        "“{said}” {when}; văn bản lấy tên cơ quan theo ngày {day}.{instead}",
        "Ghi tên cơ quan đang có, hoặc viết mã lĩnh vực trong ngoặc nhọn, ví dụ {{lao-dong}}, để chương trình tự điền.",
        (
            "Giao việc, gửi văn bản cho cơ quan đã sáp nhập thì không ai thực hiện "
            "(Nghị định 45/2025/NĐ-CP, Nghị định 150/2025/NĐ-CP về các sở; Nghị quyết 60-NQ/TW)."
        ),
        "Kế hoạch năm 2026: Giao Sở Lao động - Thương binh và Xã hội",
        "Kế hoạch năm 2026: Giao Sở Nội vụ",
    ),
    "NAME-02": CheckText(
        "warning",
        "Tên tỉnh viết nhiều cách",
        "“{said}” ({count} chỗ), tên tỉnh viết là “{right}”.",
        "Viết thống nhất “{right}”.",
        "Tên địa phương trong văn bản phải đúng tên trong nghị quyết thành lập, viết một cách từ đầu đến cuối.",
        "Báo Đắc Lắc, UBND tỉnh Đăk Lăk",
        "Báo Đắk Lắk, UBND tỉnh Đắk Lắk",
    ),
    "NAME-03": CheckText(
        "warning",
        "Tỉnh, thành phố đã sáp nhập",
        "“{said}” không còn từ ngày {since}, nay thuộc {into}.",
        "Ghi tên mới; khi nói về trước đây thì thêm chữ “cũ” hoặc “trước đây”.",
        "Cả nước còn 34 tỉnh, thành phố (Nghị quyết 202/2025/QH15).",
        "Kế hoạch năm 2026: các đơn vị thuộc tỉnh Phú Yên",
        "Kế hoạch năm 2026: các đơn vị thuộc địa bàn tỉnh Phú Yên cũ",
    ),
    "NAME-04": CheckText(
        "warning",
        "Cấp huyện không còn",
        "“{said}”: từ ngày 01/7/2025 không còn huyện, quận, thị xã, thành phố thuộc tỉnh (văn bản ngày {day}).",
        "Ghi xã, phường, đặc khu; khi nói về trước đây thì thêm chữ “cũ” hoặc “trước đây”.",
        "Chính quyền địa phương chỉ còn hai cấp (Luật Tổ chức chính quyền địa phương 72/2025/QH15).",
        "Nơi nhận năm 2026: UBND các huyện, thành phố",
        "Nơi nhận năm 2026: UBND các xã, phường",
    ),
}

REFERENCES = {
    "REF-01": CheckText(
        "error",
        "Viện dẫn một phần không có trong văn bản",
        "“{said}” không có trong văn bản này (các mục: {there}).",
        "Sửa số mục, khoản, điểm; viết {{muc-qua}} để chương trình tự ghi chỗ nói về quà tặng.",
        "Cơ quan được giao việc “theo mục …” không tìm thấy nội dung thì không có căn cứ thực hiện.",
        "“theo khoản 2 mục VI Kế hoạch này” khi kế hoạch có năm mục",
        "“theo khoản 2 mục IV Kế hoạch này”",
    ),
    "REF-02": CheckText(
        "error",
        "Một văn bản được viện dẫn với hai ngày khác nhau",
        "Văn bản số {number} ghi ngày {day}, nơi khác ghi ngày {settled}.",
        "Đối chiếu bản gốc rồi sửa chỗ sai.",
        "Viện dẫn phải đúng số, ký hiệu và ngày của văn bản (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
        "Công văn số 171/LĐLĐ ngày 05/4/2024 và Công văn số 171/LĐLĐ ngày 15/4/2024",
        "Cả hai nơi đều ghi ngày 05/4/2024",
    ),
    "REF-03": CheckText(
        "error",
        "Viện dẫn phụ lục không có",
        "“{said}” được nhắc đến nhưng văn bản không có phụ lục ấy.",
        "Thêm phụ lục vào mẫu văn bản hoặc bỏ chỗ viện dẫn.",
        "Phụ lục kèm theo là một phần của văn bản; thiếu phụ lục thì văn bản chưa đủ (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
        "“phân bổ tại Phụ lục 2 kèm theo” khi chỉ có một phụ lục",
        "“phân bổ tại Phụ lục kèm theo”",
    ),
    "LAW-01": CheckText(
        "warning",
        "Viện dẫn văn bản đã hết hiệu lực",
        "{title} hết hiệu lực sau ngày {last} ({source}); văn bản lấy theo ngày {day}. Thay bằng: {instead}.",
        "Viện dẫn {instead}, và xem lại nội dung theo quy định mới.",
        "Văn bản chỉ căn cứ vào văn bản đang có hiệu lực (Nghị định 30/2020/NĐ-CP); trả lời theo luật cũ là trả lời sai.",
        "Năm 2026 viện dẫn Nghị định 13/2023/NĐ-CP",
        "Năm 2026 viện dẫn Nghị định 356/2025/NĐ-CP",
    ),
    "LAW-02": CheckText(
        "warning",
        "Viện dẫn văn bản chưa có hiệu lực",
        "{title} có hiệu lực từ ngày {first}, văn bản lấy theo ngày {day}.",
        "Ghi rõ “có hiệu lực từ ngày {first}”, hoặc viện dẫn văn bản đang áp dụng.",
        "Văn bản chưa có hiệu lực thì chưa là căn cứ để giải quyết.",
        "Tháng 5/2025 trả lời theo Luật Công đoàn 2024",
        "Tháng 7/2025 trả lời theo Luật Công đoàn 2024",
    ),
}

LISTS = {
    "PLAN-06": CheckText(
        "warning",
        "Danh sách đơn vị nhắc lại không đủ",
        "Chỗ này nêu {named} trong {total} đơn vị cử đại biểu, thiếu: {missing}.",
        "Viết {{don-vi}} để chương trình tự điền đủ danh sách, hoặc bổ sung đơn vị còn thiếu.",
        "Danh sách đơn vị nêu nhiều lần trong kế hoạch phải giống nhau; đơn vị bị sót không cử đại biểu.",
        "Chỗ này nêu 7 đơn vị, chỗ kia nêu 6",
        "Các chỗ đều nêu đủ 7 đơn vị",
    ),
    "PLAN-07": CheckText(
        "warning",
        "Đơn vị nhắc đến không có trong danh sách",
        "“{unit}” nằm trong danh sách nhắc lại nhưng không có ở mục [[units]].",
        "Thêm đơn vị vào mục [[units]] kèm chỉ tiêu, hoặc bỏ khỏi chỗ này.",
        "Đơn vị được nêu tên mà không được phân bổ chỉ tiêu thì không biết cử bao nhiêu người.",
        "“… Y tế, Giáo dục, Dệt may” khi danh sách không có Dệt may",
        "Các đơn vị nêu ra đều có ở mục [[units]]",
    ),
}

TEXTS = {**FIGURES, **DAYS, **NAMES, **REFERENCES, **LISTS}
