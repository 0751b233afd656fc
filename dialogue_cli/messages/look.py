"""Sentences of status, show and find."""

NO_SUCH_PETITION = "Năm {year} không có kiến nghị nào mang mã “{code}”."
NO_SUCH_PETITION_HINT = "Tìm theo nội dung: dialogue find VÀI CHỮ"
NO_SUCH_QUESTION = "Năm {year} không có câu hỏi nào mang mã “{code}”."
NO_SUCH_QUESTION_HINT = "Xem danh sách câu hỏi: dialogue export questions --format xlsx"

NOTHING_TO_FIND = "Chưa có chữ nào để tìm."
NOTHING_TO_FIND_HINT = "Xin gõ vài chữ trong kiến nghị hoặc tên đơn vị: dialogue find nha o xa hoi"

DEADLINES = {
    "collect": "Đơn vị gửi kiến nghị",
    "propose": "Đề xuất nội dung với UBND",
    "delegates": "Đơn vị gửi danh sách đại biểu",
    "answer": "Sở, ngành gửi nội dung trả lời",
    "written": "Trả lời bằng văn bản",
}

NEXT_IMPORT = "Nhận bảng kiến nghị: dialogue import TỆP…"
NEXT_TRIAGE = "Phân loại kiến nghị: dialogue triage"
NEXT_DELEGATES = "Nhận danh sách đại biểu: dialogue import TỆP…; kiểm tra: dialogue check"
NEXT_PAPERS = "Kiểm tra rồi in văn bản: dialogue check; dialogue plan; dialogue render agenda"
NEXT_ANSWERS = "Nhận bảng trả lời của các cơ quan: dialogue import TỆP…"
NEXT_CONCLUSION = "In thông báo kết luận: dialogue render conclusion"
