"""How keys are called when a person reads them."""

SEVERITIES = {"error": "Lỗi", "warning": "Cảnh báo", "info": "Lưu ý"}
FIELDS = {
    "topic": "Nhóm vấn đề",
    "scope": "Phạm vi",
    "level": "Cấp thẩm quyền",
    "agency": "Cơ quan trả lời",
}
ORIGINS = {"rule": "quy tắc", "model": "mô hình", "precedent": "tiền lệ", "clerk": "cán bộ"}
SCOPES = {"tap-the": "tập thể", "ca-nhan": "cá nhân", "": "cần xem"}
LEVELS = {
    "trung-uong": "Trung ương",
    "tinh": "cấp tỉnh",
    "xa": "cấp xã (huyện)",
    "doanh-nghiep": "người sử dụng lao động",
    "cong-doan": "công đoàn",
    "": "chưa xác định",
}
DEADLINES = {
    "collect": "đơn vị gửi kiến nghị",
    "propose": "đề xuất câu hỏi",
    "delegates": "gửi danh sách đại biểu",
    "answer": "sở, ngành gửi nội dung trả lời",
    "written": "trả lời bằng văn bản sau hội nghị",
}
ATTENDANCE_STATES = {
    "present": "có mặt",
    "substituted": "có người đi thay",
    "excused": "vắng có phép",
    "unexcused": "vắng không phép",
    "absent": "vắng",
    "": "chưa ghi",
}
ROLL_SOURCES = {"door": "ở cửa", "sheet": "phiếu điểm danh", "list": "danh sách đại biểu", "": ""}
RECEIVED = {"True": "đã nhận", "": "chưa nhận"}
ABSENCES = {
    "excused": "vắng có phép",
    "unexcused": "vắng không phép",
    "absent": "vắng",
    "": "",
}
HANDLINGS = {"hall": "trả lời tại hội trường", "writing": "trả lời bằng văn bản", "": "chưa chọn"}

# What was done to damaged text (vietnamese/repair.py); what changes no letter is not told.
REPAIRS = {
    "tcvn3": "đổi từ mã TCVN3 (ABC)",
    "vni": "đổi từ mã VNI",
    "double-conversion": "chữ đã bị đổi mã hai lần",
    "pdf": "chữ chép từ PDF bị sai dấu",
    "mojibake": "chữ Unicode bị đọc sai bảng mã",
    "swallowed-space": "hai chữ bị dính",
    "hyphens": "dấu gạch nối trong số văn bản",
}

PAPERS = {"plan": "Kế hoạch", "agenda": "Chương trình", "conclusion": "Thông báo kết luận"}
