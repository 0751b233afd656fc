"""Sentences of `redact`: what is erased for good, and what a person still has to delete."""

TITLE = "Đã xóa dữ liệu cá nhân của hội nghị năm {years} (họp trước ngày {before})."
TITLE_DRY = (
    "Xem thử – sẽ xóa dữ liệu cá nhân của hội nghị năm {years} (họp trước ngày {before}); "
    "xóa rồi thì không lấy lại được."
)
NOTHING = "Không có dữ liệu cá nhân nào của hội nghị họp trước ngày {before} trong sổ."
COLUMNS_TITLE = ("Trong sổ", "Mục", "Số chỗ")
TOTAL = "Cộng"
EXPORTED = "Bản chép những gì đã xóa: {file} – xin cất nơi an toàn hoặc hủy theo quy định."
FINAL = (
    "Việc này không lấy lại được; số kiến nghị, câu hỏi, đại biểu, tiền quà và các mã giữ nguyên."
)
LEFT = (
    "Ngoài sổ còn các tệp có thể chứa cùng dữ liệu, chương trình không tự xóa; xin xem và xóa tay:"
)
LEFT_COLUMNS = ("Thư mục", "Số tệp")
NEXT_DRY = 'Xóa thật: dialogue redact --before {before} --export "nơi cất\\da-xoa.zip" --yes'
NEXT = "Kiểm tra lại sổ: dialogue verify"
ASK = "Xóa {count} chỗ dữ liệu cá nhân, không lấy lại được? Gõ c rồi Enter để xóa > "
ANSWERS_YES = ("c", "co", "có", "y", "yes")

DAY_UNREADABLE = "“{value}” không phải một ngày."
DAY_UNREADABLE_HINT = "Xin ghi ngày, ví dụ --before 01/01/2024 hoặc --before 2024-01-01."
DAY_IN_FUTURE = "Ngày {day} chưa đến."
DAY_IN_FUTURE_HINT = "Chỉ xóa dữ liệu của hội nghị đã qua; xin ghi ngày hôm nay hoặc sớm hơn."
NO_EXPORT = "Chưa ghi nơi cất bản chép những gì sẽ xóa."
NO_EXPORT_HINT = 'Xin thêm --export "…\\da-xoa.zip" (ở ngoài thư mục văn phòng); muốn xem trước thì thêm --dry-run.'
EXPORT_THERE = "Đã có tệp {file}; chưa xóa gì trong sổ."
EXPORT_THERE_HINT = "Xin đặt tên khác cho bản chép, để không mất bản chép lần trước."
NOT_REWRITTEN = "Đã xóa dữ liệu cá nhân trong sổ, nhưng chưa viết lại được tệp sổ (đĩa đầy, hoặc sổ đang mở ở chỗ khác)."
NOT_REWRITTEN_HINT = "Xin dọn bớt đĩa, đóng các cửa sổ dialogue khác, rồi chạy lại đúng lệnh này với tên tệp chép khác."
NEEDS_YES = (
    "Lệnh này xóa hẳn dữ liệu, không lấy lại được, nên phải có --yes khi không có người trả lời."
)
NEEDS_YES_HINT = "Xin xem trước bằng --dry-run, rồi chạy lại và thêm --yes."
NOT_CONFIRMED = "Đã dừng, chưa xóa gì."
NOT_CONFIRMED_HINT = "Muốn xóa thì chạy lại và trả lời “c”, hoặc thêm --yes."

ROW_NUMBER = "số dòng trong sổ"
NOTE_FILE = "doc-truoc.txt"
NOTE = (
    "Dữ liệu cá nhân đã xóa khỏi sổ của chương trình dialogue: hội nghị năm {years} (họp trước ngày {before}).\r\n"
    "Mỗi tệp .csv là một bảng của sổ, mỗi dòng là các giá trị trước khi xóa. Xin cất nơi an toàn hoặc hủy theo quy định.\r\n"
)
TABLES = {
    "delegate": "dai-bieu",
    "petition": "kien-nghi",
    "attendance": "diem-danh",
    "gift_receipt": "nhan-qua",
    "checkin": "diem-danh-o-cua",
    "gift_handover": "phat-qua",
    "source_file": "tep",
    "source_sheet": "trang-tinh",
    "source_row": "dong-da-nhan",
    "question": "cau-hoi",
    "decision": "quyet-dinh",
    "fate": "ket-cuc",
    "proposal": "goi-y-trung",
    "earlier": "cau-hoi-nam-truoc",
    "answer": "tra-loi",
    "commitment": "nhiem-vu",
    "budget_line": "du-toan",
    "accepted_finding": "phat-hien-da-chap-nhan",
    "undo_row": "ban-ghi-de-lay-lai",
    "history": "lich-su",
}
TABLE_NAMES = {
    "delegate": "đại biểu",
    "petition": "kiến nghị",
    "attendance": "dòng điểm danh",
    "gift_receipt": "dòng nhận quà",
    "checkin": "điểm danh ở cửa",
    "gift_handover": "lần phát quà",
    "source_file": "tệp",
    "source_sheet": "trang tính",
    "source_row": "dòng như đã nhận",
    "question": "câu hỏi",
    "decision": "quyết định phân loại",
    "fate": "kết cục của kiến nghị",
    "proposal": "gợi ý kiến nghị trùng",
    "earlier": "câu hỏi của năm trước",
    "answer": "trả lời",
    "commitment": "nhiệm vụ được giao",
    "budget_line": "dòng dự toán",
    "accepted_finding": "phát hiện đã chấp nhận",
    "undo_row": "bản ghi để lấy lại",
    "history": "lịch sử",
}
COLUMNS = {
    "full_name": "họ và tên",
    "asker": "người kiến nghị",
    "stands_in_for": "đi thay cho",
    "substitute": "người đi thay",
    "received_by": "người nhận thay",
    "phone": "số điện thoại",
    "birth": "ngày sinh",
    "id_number": "số giấy tờ",
    "email": "thư điện tử",
    "address": "địa chỉ",
    "text": "nội dung",
    "text_received": "nội dung như đã nhận",
    "unit": "đơn vị",
    "upper_unit": "đơn vị cấp trên",
    "position": "chức vụ",
    "role": "chức vụ",
    "note": "ghi chú",
    "name": "tên",
    "sheet": "tên trang tính",
    "cells": "các ô như đã nhận",
    "wording": "lời văn",
    "reason": "lý do",
    "answer": "nội dung trả lời",
    "content": "nội dung",
    "before": "trước",
    "after": "sau",
}
