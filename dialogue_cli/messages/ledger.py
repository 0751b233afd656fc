"""Sentences of log and undo: what was changed, what was taken back."""

LOG_TITLE = "Sổ ghi việc (việc mới nhất ở trên)"
LOG_COLUMNS = ("Số", "Lúc", "Người làm", "Việc", "Năm", "Tệp và số dòng", "Ghi chú")
LOG_EMPTY = "Sổ chưa ghi việc nào."
LOG_FILE = "{file}: {rows} dòng (mới {accepted}, thay đổi {changed}, trả lại {rejected})"
LOG_DOOR = "{door}{recorded} lượt ghi{withdrawn}"
LOG_DOOR_NAME = "cửa {door}: "
LOG_DOOR_WITHDRAWN = ", rút {count}"
LOG_UNDONE = "đã lấy lại (việc số {by})"
LOG_TOOK_BACK = "lấy lại việc số {changes}"
LOG_MORE_FILES = "… và {count} tệp nữa"
COMMANDS = {
    "import": "nhận tệp",
    "triage": "phân loại",
    "review": "ghi kết quả rà soát",
    "select": "chọn câu hỏi",
    "checkin": "điểm danh ở cửa",
    "accept": "chấp nhận phát hiện",
    "undo": "lấy lại",
    "gifts": "phát quà",
    "redact": "xóa dữ liệu cá nhân",
}

UNDO_TITLE = "Đã lấy lại việc số {number}: {command}, {author} làm lúc {at} (hội nghị năm {year})."
UNDO_DRY = (
    "Xem thử – sẽ lấy lại việc số {number}: {command}, {author} làm lúc {at} (hội nghị năm {year})."
)
UNDO_DERIVED = "Kéo theo việc số {number} ({command}), vì làm sau và dựa trên việc này."
UNDO_COLUMNS = ("Trong sổ", "Bỏ ra", "Trả về như trước")
UNDO_TABLE = "Sổ trở lại như trước việc này"
UNDO_DRY_NEXT = "Đúng như mong muốn thì chạy lại lệnh này, bỏ --dry-run."
UNDO_AGAIN = "Phân loại lại: dialogue triage"
UNDO_NEXT_OF = {
    "select": "Chọn lại câu hỏi: dialogue select",
    "accept": "Xem lại các phát hiện: dialogue check",
    "review": "Xuất lại bảng rà soát: dialogue review export",
}
UNDO_NEXT = "Khi cần, nhận lại tệp như bình thường: dialogue import TỆP…"
TABLES = {
    "source_file": "tệp",
    "source_row": "dòng của tệp",
    "petition": "kiến nghị",
    "delegate": "đại biểu",
    "attendance": "dòng điểm danh",
    "gift_receipt": "dòng nhận quà",
    "budget_line": "dòng bảng dự toán",
    "answer": "trả lời",
    "commitment": "nhiệm vụ được giao",
    "question": "câu hỏi",
    "decision": "quyết định phân loại",
    "fate": "kết cục của kiến nghị",
    "proposal": "gợi ý kiến nghị trùng",
    "earlier": "câu hỏi của năm trước",
    "accepted_finding": "phát hiện đã chấp nhận",
}

NOTHING_TO_UNDO = (
    "Không có việc nào để lấy lại: sổ chưa ghi việc nào, hoặc mọi việc đã được lấy lại."
)
NOTHING_TO_UNDO_HINT = "Xem các việc đã làm: dialogue log"
NOT_RECORDED = "Không lấy lại được việc số {number}: việc này do bản chương trình cũ ghi, chưa kèm dữ liệu để lấy lại."
NOT_RECORDED_HINT = "Sổ không bị thay đổi. Muốn trở về trước đó, xin dùng bản sao lưu của sổ."
CLERKS_WORD = "Không lấy lại được việc số {number}: sau đó cán bộ đã tự quyết định phân loại, lấy lại thì mất các quyết định ấy."
CLERKS_WORD_HINT = "Sổ không bị thay đổi. Xin sửa từng chỗ sai bằng cách nhận lại tệp đã sửa."
CHECKED_IN = "Không lấy lại được việc số {number}: {count} đại biểu của danh sách ấy đã được điểm danh ở cửa."
CHECKED_IN_HINT = "Sổ không bị thay đổi. Sửa danh sách thì nhận lại tệp đã sửa (dialogue import); nếu chỉ là điểm danh thử thì rút các lượt ấy trước: dialogue checkin --undo"
GIFTS_GIVEN = (
    "Không lấy lại được việc số {number}: {count} đại biểu của danh sách ấy đã được ghi nhận quà."
)
GIFTS_GIVEN_HINT = (
    "Sổ không bị thay đổi. Sửa danh sách thì nhận lại tệp đã sửa (dialogue import); nếu chỉ là ghi thử thì "
    "lấy lại các lần phát ấy trước: dialogue gifts take-back"
)
NOT_WHOLE = "Không lấy lại được việc số {number}: phần còn lại của sổ sẽ thiếu chỗ dựa."
NOT_WHOLE_HINT = (
    "Sổ không bị thay đổi. Xin chạy dialogue verify và gửi kết quả cho người phụ trách kỹ thuật."
)
