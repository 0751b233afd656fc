"""How keys are called when a person reads them."""

KINDS = {"petitions": "kiến nghị", "delegates": "đại biểu", "answers": "trả lời", "": "–"}
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
HANDLINGS = {"hall": "trả lời tại hội trường", "writing": "trả lời bằng văn bản", "": "chưa chọn"}
