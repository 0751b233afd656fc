"""Sentences of log: what a change did to one petition or question."""

NO_SUCH_PETITION = "Sổ không có kiến nghị nào mang mã “{code}”."
NO_SUCH_PETITION_HINT = "Tìm theo nội dung: dialogue find VÀI CHỮ"
UNKNOWN_COMMAND = "Không có việc nào tên là “{name}”{suggestion}."
UNKNOWN_COMMAND_HINT = "Chọn một trong: {names}."
DAY_UNREADABLE = "Không hiểu ngày “{value}”."
DAY_UNREADABLE_HINT = "Xin ghi như 10/5/2024."
NOTHING = "Không có việc nào khớp với điều kiện."

DEEDS = {
    ("petition", "added"): "đưa vào sổ",
    ("petition", "moved"): "có trong bản mới của tệp",
    ("petition", "changed"): "sửa theo bản mới của tệp: {fields}",
    ("question", "added"): "lập câu hỏi",
    ("question", "changed"): "sửa câu hỏi: {fields}",
    ("fate", "joined"): "gộp {petition}",
    ("answer", "added"): "ghi trả lời",
    ("answer", "removed"): "thay trả lời cũ",
}
FROM = "{told} ({file}, {sheet}, dòng {row})"
DECIDED = "{field}: {value} ({origin})"
DECIDED_ANEW = "{field}: {before} → {value} ({origin})"
DECISION_GONE = "{field}: bỏ {before}"
FATE = "Kết cục"
UNSETTLED = "chưa xác định"
OTHER = "{subject}: {action}"
# Names of fields alone are told, never what stood in them: a log is shown to others.
FIELDS = {
    "text": "nội dung",
    "text_received": "nội dung gốc",
    "unit": "đơn vị",
    "asker": "người kiến nghị",
    "position": "chức vụ",
    "phone": "điện thoại",
    "topic_given": "lĩnh vực đơn vị ghi",
    "addressed_to": "nơi nhận đơn vị ghi",
    "agency_given": "cơ quan đơn vị ghi",
    "people": "số người",
    "wants_to_speak": "đăng ký phát biểu",
    "received_on": "ngày gửi",
    "note": "ghi chú",
    "wording": "cách diễn đạt",
    "handling": "hình thức trả lời",
    "lead": "kiến nghị tiêu biểu",
}
