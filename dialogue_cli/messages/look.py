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
NEXT_REVIEW = (
    "Rà soát trong Excel, nhất là các dòng chưa chắc chắn: dialogue review export; "
    "sau đó chọn câu hỏi hỏi tại hội trường: dialogue select"
)
NEXT_SELECT = "Chọn câu hỏi hỏi tại hội trường: dialogue select"
NEXT_PLAN = (
    "Kiểm tra, điền {year}/conference.toml cho đủ rồi in kế hoạch: dialogue check; dialogue plan"
)
NEXT_STALE = "Có văn bản đã cũ so với sổ, thiết lập: xem từng chỗ rồi lập lại: dialogue verify"
NEXT_ISSUE = (
    "Trình ký kế hoạch; khi ban hành thì ghi số, ngày: dialogue issue plan --number SỐ --date NGÀY"
)
NEXT_DELEGATES = (
    "Nhận danh sách đại biểu: dialogue import TỆP…; xem còn thiếu ở đâu: dialogue quota"
)
NEXT_HALL = (
    "Chưa có câu nào hỏi tại hội trường: chọn lại theo danh sách đại biểu: dialogue select; "
    "hoặc tự chọn trong bảng rà soát: dialogue review export"
)
NEXT_ANSWERS = "Nhận bảng trả lời của các cơ quan: dialogue import TỆP…"
NEXT_PAPERS = (
    "Kiểm tra rồi in văn bản cho ngày hội nghị: dialogue check; dialogue render agenda invitation"
)
NEXT_WAIT = (
    "Đã đủ cho ngày hội nghị; hôm đó điểm danh: dialogue checkin. Họp xong thì ghi ngày họp (held_on) "
    "vào mục [conclusion] của {year}/conference.toml"
)
NEXT_HELD = (
    "Ngày dự kiến họp đã qua: ghi ngày họp (held_on) vào mục [conclusion] của {year}/conference.toml, "
    "hoặc dời ngày ở mục [time]"
)
NEXT_ROLL = (
    "Nhận bảng điểm danh: dialogue import TỆP…; không điểm danh thì ghi số người dự (attended) vào mục "
    "[conclusion] của {year}/conference.toml rồi in thông báo kết luận: dialogue render conclusion"
)
NEXT_CONCLUSION = "In biên bản, thông báo kết luận: dialogue render minutes conclusion"
NEXT_REPORT = (
    "In báo cáo kết quả hội nghị, kết quả giải quyết kiến nghị: dialogue render report followup"
)
NEXT_REPORT_UNCOUNTED = (
    "Báo cáo cần số người dự theo thành phần, nhận bảng điểm danh: dialogue import TỆP…; "
    "xem trước bản dự thảo: dialogue render report followup --draft"
)
NEXT_YEAR = (
    "Hội nghị năm {year} đã xong các bước; mở hội nghị năm sau: dialogue new --year {following}"
)
ALL_DONE = "Hội nghị năm {year} đã xong các bước."
OF_YEAR = "{told} (mỗi lệnh thêm: --year {year})"
