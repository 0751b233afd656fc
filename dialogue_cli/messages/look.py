"""Sentences of status, show and find."""

from dialogue_cli.messages import labels

NO_SUCH_PETITION = "Năm {year} không có kiến nghị nào mang mã “{code}”."
NO_SUCH_PETITION_HINT = "Tìm theo nội dung: dialogue find VÀI CHỮ"
NO_SUCH_QUESTION = "Năm {year} không có câu hỏi nào mang mã “{code}”."
NO_SUCH_QUESTION_HINT = "Xem danh sách câu hỏi: dialogue export questions --format xlsx"

NOTHING_TO_FIND = "Chưa có chữ nào để tìm."
NOTHING_TO_FIND_HINT = "Xin gõ vài chữ trong kiến nghị hoặc tên đơn vị: dialogue find nha o xa hoi"

DEADLINES = {key: name[:1].upper() + name[1:] for key, name in labels.DEADLINES.items()}

NEXT_IMPORT = "Nhận bảng kiến nghị: dialogue import TỆP…"
NEXT_TRIAGE = "Phân loại kiến nghị: dialogue triage"
NEXT_SELECT = "Chọn câu hỏi hỏi tại hội trường: dialogue select"
NEXT_DELEGATES = (
    "Nhận danh sách đại biểu: dialogue import TỆP…; xem còn thiếu ở đâu: dialogue quota"
)
NEXT_PAPERS = "Kiểm tra rồi in văn bản: dialogue check; dialogue plan; dialogue render agenda"
NEXT_STALE = "Có văn bản đã cũ so với sổ, thiết lập: xem từng chỗ rồi lập lại: dialogue verify"
NEXT_ANSWERS = "Nhận bảng trả lời của các cơ quan: dialogue import TỆP…"
NEXT_CONCLUSION = "In thông báo kết luận: dialogue render conclusion"
