"""Titles and headings of exported lists: heading, width in characters, path to the value."""

PETITIONS = "Kiến nghị"
QUESTIONS = "Câu hỏi"
DELEGATES = "Đại biểu"
ATTENDANCE = "Điểm danh"
ROLL = "Ai có mặt"
GIFTS = "Nhận quà"
BUDGET = "Dự toán"
FINDINGS = "Phát hiện"

PUBLIC_STEM = "{stem}-cong-khai"

PETITION_COLUMNS = (
    ("Mã", 10, "id"),
    ("Nội dung kiến nghị", 48, "text"),
    ("Đơn vị", 28, "unit"),
    ("Người kiến nghị", 20, "asker"),
    ("Ngày nhận", 12, "received_on"),
    ("Nhóm vấn đề", 13, "topic"),
    ("Phạm vi", 11, "scope"),
    ("Cấp thẩm quyền", 13, "level"),
    ("Cơ quan trả lời", 15, "agency"),
    ("Câu hỏi", 10, "question"),
    ("Kết cục", 30, "fate.reason"),
    ("Tin cậy (nhóm vấn đề)", 11, "decisions.topic.confidence"),
    ("Lý do (nhóm vấn đề)", 34, "decisions.topic.reason"),
    ("Tin cậy (cơ quan)", 11, "decisions.agency.confidence"),
    ("Lý do (cơ quan)", 34, "decisions.agency.reason"),
    ("Tệp", 24, "source.file"),
    ("Trang tính", 14, "source.sheet"),
    ("Dòng", 7, "source.row"),
)
# The columns after this one are for the screen: on paper all of them together would be too small to read.
PETITIONS_PRINTED_TO = "fate.reason"
QUESTION_COLUMNS = (
    ("Mã", 10, "id"),
    ("Nội dung câu hỏi", 48, "text"),
    ("Nhóm vấn đề", 14, "topic"),
    ("Cấp thẩm quyền", 14, "level"),
    ("Cơ quan trả lời", 16, "agency"),
    ("Đơn vị kiến nghị", 26, "units"),
    ("Các kiến nghị", 14, "petitions"),
    ("Hình thức trả lời", 14, "handling"),
    ("Nội dung trả lời", 44, "replies"),
)
DELEGATE_COLUMNS = (
    ("Họ và tên", 26, "full_name"),
    ("Đơn vị", 40, "unit"),
    ("Thành phần", 18, "group"),
    ("Chức vụ", 26, "role"),
    ("Số điện thoại", 15, "phone"),
    ("Giới tính", 10, "gender"),
    ("Số ghế", 9, "seat"),
    ("Đi thay cho", 24, "stands_in_for"),
    ("Vắng mặt", 16, "absence"),
    ("Mã", 19, "code"),
    ("Tệp", 26, "source.file"),
    ("Trang tính", 14, "source.sheet"),
    ("Dòng", 7, "source.row"),
)
ATTENDANCE_COLUMNS = (
    ("Họ và tên", 26, "full_name"),
    ("Đơn vị", 40, "unit"),
    ("Chức vụ", 26, "position"),
    ("Buổi", 18, "session"),
    ("Giấy mời số", 12, "invitation"),
    ("Tình trạng", 18, "state"),
    ("Giờ đến", 9, "arrived_at"),
    ("Người đi thay", 24, "substitute"),
    ("Đi thay cho", 24, "stands_in_for"),
    ("Ghi chú", 24, "note"),
    ("Tệp", 26, "source.file"),
    ("Trang tính", 14, "source.sheet"),
    ("Dòng", 7, "source.row"),
)
ROLL_COLUMNS = (
    ("Buổi", 18, "session"),
    ("Mã", 19, "code"),
    ("Họ và tên", 26, "full_name"),
    ("Đơn vị", 40, "unit"),
    ("Thành phần", 18, "group"),
    ("Tình trạng", 18, "state"),
    ("Lúc", 26, "at"),
    ("Người đi thay", 24, "substitute"),
    ("Theo", 18, "record"),
)
GIFT_COLUMNS = (
    ("Họ và tên", 26, "full_name"),
    ("Đơn vị", 40, "unit"),
    ("Nội dung", 28, "purpose"),
    ("Số suất", 9, "quantity"),
    ("Mức quà (đồng)", 15, "rate"),
    ("Số tiền (đồng)", 15, "amount"),
    ("Đã nhận", 10, "received"),
    ("Người nhận thay", 24, "received_by"),
    ("Số phong bì", 12, "envelope"),
    ("Ghi chú", 24, "note"),
    ("Tệp", 26, "source.file"),
    ("Trang tính", 14, "source.sheet"),
    ("Dòng", 7, "source.row"),
)
BUDGET_COLUMNS = (
    ("Mục", 28, "section"),
    ("Nội dung chi", 40, "item"),
    ("ĐVT", 10, "measure"),
    ("Số lượng", 20, "quantity_written"),
    ("Định mức (đồng)", 15, "rate"),
    ("Thành tiền (đồng)", 16, "amount"),
    ("Nguồn", 26, "paid_from"),
    ("Căn cứ", 30, "basis"),
    ("Thực chi (đồng)", 16, "spent"),
    ("Ghi chú", 24, "note"),
    ("Tệp", 26, "source.file"),
    ("Trang tính", 14, "source.sheet"),
    ("Dòng", 7, "source.row"),
)
FINDING_COLUMNS = (
    ("Số hiệu", 20, "id"),
    ("Mã", 12, "code"),
    ("Nhóm kiểm tra", 18, "check"),
    ("Mức độ", 11, "severity"),
    ("Phát hiện", 60, "message"),
    ("Ở đâu", 34, "where"),
    ("Vì sao", 44, "why"),
    ("Cách xử lý", 50, "remedy"),
    ("Người chấp nhận", 18, "accepted.by"),
    ("Lý do chấp nhận", 34, "accepted.reason"),
    ("Chấp nhận lúc", 20, "accepted.at"),
)

SUMMARY = "Tổng hợp"
TOTAL = "Cộng"
UNKNOWN = "Chưa rõ"
