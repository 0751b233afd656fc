"""Words of the blank forms that go out to the units, and what `forms` says."""

GUIDE_SHEET = "Hướng dẫn"
GUIDE_TITLE = "HƯỚNG DẪN GHI BIỂU MẪU"
FORM_CODE = "Mã biểu mẫu"
EXAMPLE = "Ví dụ"
UNIT_LABEL = "Đơn vị gửi:"

SHEETS = {
    "petitions": "Kiến nghị",
    "delegates": "Đại biểu",
    "answers": "Trả lời",
    "budget": "Dự toán",
}
FILES = {
    "petitions": "bieu-mau-kien-nghi-{year}.xlsx",
    "delegates": "bieu-mau-dai-bieu-{year}.xlsx",
    "answers": "bieu-mau-tra-loi-{year}.xlsx",
    "budget": "bieu-mau-du-toan-{year}.xlsx",
}
TITLES = {
    "petitions": "BẢNG TỔNG HỢP KIẾN NGHỊ CỦA ĐOÀN VIÊN, NGƯỜI LAO ĐỘNG",
    "delegates": "DANH SÁCH ĐẠI BIỂU THAM DỰ HỘI NGHỊ",
    "answers": "BẢNG TRẢ LỜI KIẾN NGHỊ CỦA NGƯỜI LAO ĐỘNG",
    "budget": "DỰ TOÁN KINH PHÍ TỔ CHỨC HỘI NGHỊ (ĐVT: đồng)",
}
CONFERENCE = "{name} năm {year}"
HINT = "Chỉ ghi vào các ô để trống; cách ghi xem trang “Hướng dẫn”. Dòng “Ví dụ” không tính, cứ để nguyên."
HINT_BEFORE = "{hint} Đề nghị gửi lại tệp này trước ngày {day}."
PAGE = "Trang &P/&N"

ASK_UNIT_TITLE = "Đơn vị gửi"
ASK_UNIT = "Ghi tên đơn vị gửi bảng này, hoặc chọn trong danh sách."
ASK = {
    "number": "Số thứ tự đã đánh sẵn; cần thêm dòng thì ghi tiếp.",
    "text": "Mỗi dòng ghi một kiến nghị, nêu rõ nội dung đề nghị giải quyết.",
    "unit": "Tên đơn vị cơ sở có ý kiến. Để trống nếu chính là đơn vị gửi ghi ở đầu bảng.",
    "asker": "Họ và tên người kiến nghị; không bắt buộc.",
    "position": "Chức vụ hoặc nghề nghiệp.",
    "phone": "Ghi đủ các chữ số, kể cả số 0 ở đầu.",
    "topic": "Chọn trong danh sách; không rõ thì để trống.",
    "people": "Số người cùng có kiến nghị này, chỉ ghi chữ số.",
    "wants_to_speak": "Chọn “Có” nếu muốn phát biểu tại hội nghị.",
    "received_on": "Ghi ngày/tháng/năm, ví dụ 05/4/2024.",
    "full_name": "Ghi đủ họ, chữ đệm và tên vào một ô.",
    "gender": "Chọn Nam hoặc Nữ.",
    "birth": "Ghi năm sinh (1985) hoặc ngày sinh (05/4/1985).",
    "upper_unit": "Chọn đơn vị cử đại biểu trong danh sách.",
    "group": "Chọn thành phần trong danh sách.",
    "question": "Mã do chương trình ghi sẵn, xin giữ nguyên.",
    "agency": "Cơ quan trả lời; ghi lại nếu cơ quan khác trả lời.",
    "answer": "Nội dung trả lời kiến nghị ở dòng này.",
    "document": "Số, ký hiệu văn bản trả lời, nếu có.",
    "answered_on": "Ghi ngày/tháng/năm, ví dụ 05/4/2024.",
    "task": "Việc cơ quan nhận làm tiếp, nếu có.",
    "product": "Kết quả cụ thể của việc đó.",
    "deadline": "Ghi ngày/tháng/năm phải xong.",
    "handling": "Chọn “Trực tiếp tại hội nghị” hoặc “Bằng văn bản”.",
    "note": "Điều khác cần nói thêm.",
    "item": "Mỗi dòng một khoản chi; khoản không chi thì xóa cả dòng.",
    "measure": "Người, buổi, bộ, suất …",
    "quantity": "Một số (160; 0,5) hoặc một tích (160 người x 2 buổi).",
    "rate": "Số tiền của một đơn vị, tính bằng đồng.",
    "amount": "Để trống thì chương trình tự nhân số lượng với định mức.",
    "source": "Mỗi dòng một nguồn; chọn trong danh sách hoặc ghi nguồn khác.",
    "basis": "Văn bản quy định mức chi, hoặc “chi thực tế theo hóa đơn”.",
    "spent": "Ghi sau hội nghị: số đã chi, tính bằng đồng.",
}
ASK_IN = {
    ("delegates", "unit"): "Tên cơ quan, doanh nghiệp nơi đại biểu làm việc.",
    ("delegates", "full_name"): "Mỗi dòng một đại biểu; ghi đủ họ, chữ đệm và tên vào một ô.",
    ("answers", "text"): "Nội dung do chương trình ghi sẵn, xin giữ nguyên.",
}
ALERT_TITLE = "Xin xem lại"
ALERT_LIST = "Xin chọn một giá trị trong danh sách (bấm mũi tên ở góc ô)."
ALERT_LIST_OPEN = "Giá trị này không có trong danh sách. Vẫn giữ như đã ghi?"
ALERT_DATE = "Xin ghi ngày/tháng/năm, ví dụ 05/4/2024."
ALERT_COUNT = "Xin ghi số nguyên bằng chữ số."
ALERT_MONEY = "Xin ghi số nguyên đồng bằng chữ số, không ghi chữ, không âm."
ALERT_PHONE = "Số điện thoại có từ 9 đến 12 chữ số. Vẫn giữ như đã ghi?"

YES_NO = ("Có", "Không")
GENDERS = ("Nam", "Nữ")
HANDLINGS = ("Trực tiếp tại hội nghị", "Bằng văn bản")

EXAMPLES: dict[str, dict[str, str | int]] = {
    "petitions": {
        "text": "Đề nghị UBND tỉnh sớm xây dựng nhà ở xã hội gần khu công nghiệp để công nhân ổn định chỗ ở.",
        "unit": "CĐCS Công ty Hướng Dương",
        "asker": "Nguyễn Văn Mẫu",
        "position": "Công nhân",
        "phone": "0900000000",
        "people": 12,
        "wants_to_speak": "Có",
        "received_on": "05/4/{year}",
    },
    "delegates": {
        "full_name": "Nguyễn Văn Mẫu",
        "gender": "Nam",
        "birth": "1985",
        "position": "Chủ tịch CĐCS",
        "unit": "Công ty Hướng Dương",
        "phone": "0900000000",
        "wants_to_speak": "Không",
    },
    "answers": {
        "question": "CH-000",
        "text": "Đề nghị sớm xây dựng nhà ở xã hội gần khu công nghiệp.",
        "agency": "Sở Xây dựng",
        "answer": "Tỉnh đã chọn địa điểm; dự án khởi công trong quý IV năm {year}.",
        "document": "123/SXD-QLN",
        "answered_on": "05/4/{year}",
        "task": "Trình phê duyệt dự án nhà ở xã hội",
        "product": "Quyết định phê duyệt",
        "deadline": "31/12/{year}",
        "handling": "Trực tiếp tại hội nghị",
    },
}

EXAMPLES["budget"] = {
    "item": "Giải khát giữa giờ",
    "measure": "người",
    "quantity": "160 người x 1 buổi",
    "rate": 20_000,
    "amount": 3_200_000,
    "basis": "theo quy chế chi tiêu",
}

GUIDE: dict[str, tuple[str, ...]] = {
    "petitions": (
        "Ghi tên đơn vị gửi vào ô tô màu ở đầu trang “Kiến nghị”.",
        "Mỗi dòng ghi một kiến nghị. Một người có ba kiến nghị thì ghi ba dòng.",
        "Chỉ cột “Nội dung kiến nghị” là bắt buộc; các cột khác ghi được càng đủ càng tốt.",
    ),
    "delegates": (
        "Ghi tên đơn vị gửi vào ô tô màu ở đầu trang “Đại biểu”.",
        "Mỗi dòng ghi một đại biểu. Chỉ cột “Họ và tên” là bắt buộc; các cột khác xin ghi đủ để làm giấy mời.",
        "Cột “Công đoàn cấp trên” và “Thành phần” chọn trong danh sách để tính đúng chỉ tiêu.",
    ),
    "answers": (
        "Ghi tên cơ quan trả lời vào ô tô màu ở đầu trang “Trả lời”.",
        "Mỗi dòng là một câu hỏi, có mã ghi sẵn: xin trả lời đúng dòng, không sửa mã.",
        "Dòng chưa trả lời để trống, có thể gửi bổ sung sau bằng chính tệp này.",
    ),
}
GUIDE["budget"] = (
    "Mỗi dòng một khoản chi, một nguồn. Khoản chi từ hai nguồn thì ghi thành hai dòng.",
    "Tiền ghi bằng đồng, số nguyên. Số lượng ghi được cả phép nhân: 160 người x 2 buổi.",
    "Cột “Thực chi” để trống khi lập dự toán, ghi sau hội nghị rồi nhận lại chính tệp này để đối chiếu.",
    "Không cần dòng cộng: chương trình tự cộng theo nguồn và ghi số tiền bằng chữ.",
)
GUIDE_ALWAYS = (
    "Không đổi tên cột, không chèn cột. Thiếu dòng thì ghi tiếp xuống dưới hoặc chèn thêm dòng.",
    "Dòng “Ví dụ” chỉ để xem cách ghi, chương trình không nhận dòng này.",
    "Trang tính được khóa phần tiêu đề để khỏi sửa nhầm, không có mật khẩu. Muốn mở khóa: thẻ Review, chọn Unprotect Sheet.",
    "Ghi xong, lưu tệp dạng Excel (.xlsx) và gửi lại nơi đã gửi biểu mẫu.",
)
GUIDE_COLUMNS = ("Cột", "Cách ghi")
GUIDE_CHOICES = "CÁC GIÁ TRỊ ĐƯỢC CHỌN"

FORMS_TITLE = "Biểu mẫu – năm {year}"
FORMS_COLUMNS = ("Biểu mẫu", "Tệp", "Dòng ghi sẵn")
FORMS_NEXT = "Gửi các tệp trên cho đơn vị; khi nhận lại: dialogue import TỆP…"
NO_QUESTIONS = "Chưa có câu hỏi nào nên biểu mẫu trả lời để trống; sau khi phân loại (dialogue triage), làm lại lệnh này để có sẵn mã và nội dung."
NO_QUESTIONS_OF_AGENCY = "Không có câu hỏi nào của cơ quan “{agency}”."
NO_QUESTIONS_OF_AGENCY_HINT = (
    "Xin ghi tên như trong bảng dialogue export questions, ví dụ “Sở Xây dựng”."
)
FORM_TAKEN = "Đã có tệp {file} khác với biểu mẫu sắp ghi (có thể có người đã ghi vào)."
FORM_TAKEN_HINT = "Xin đổi tên hoặc chuyển tệp đó đi, hoặc chọn thư mục khác bằng -o."
