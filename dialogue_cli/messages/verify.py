"""Sentences of verify: what was gone through, and what does not add up."""

DONE = "Đã đối chiếu {files} tệp, {rows} dòng, {petitions} kiến nghị."
FAULTS = "Những chỗ không khớp ({count})"
COLUMNS = ("Không khớp", "Tệp", "Trang tính", "Dòng")
MORE = "… và {count} chỗ nữa (xem đủ bằng --json)."
NEXT = "Giữ nguyên thư mục văn phòng, sao chép sổ register.sqlite3 ra nơi khác, rồi báo người phụ trách kỹ thuật kèm kết quả: dialogue verify --json"

OUTCOMES = {
    "accepted": "mới",
    "unchanged": "đã có",
    "changed": "thay đổi",
    "rejected": "trả lại",
    "skipped": "bỏ qua",
}
BROKEN = {
    "integrity": "Tệp sổ dữ liệu bị hỏng bên trong: {detail}.",
    "link": "Bảng {table}, mục số {number} dựa vào một mục của bảng {parent} không còn trong sổ.",
    "file-unreported": "Không có ghi chép nào về lần nhận tệp này.",
    "file-sum": "Khi nhận đã báo {told} dòng “{outcome}”, trong sổ có {found}.",
    "sheet-total": "Số dòng đã đọc là {told}, nhưng các loại cộng lại là {found}.",
    "sheet-sum": "Trang tính khi nhận có {told} dòng “{outcome}”, trong sổ có {found}.",
    "sheet-unreported": "Sổ có dòng của trang tính này nhưng không có số liệu đã báo của nó.",
    "petition-sum": "Việc số {change} đã thêm {told} kiến nghị, trong sổ có {found}.",
    "delegate-sum": "Việc số {change} đã thêm {told} đại biểu, trong sổ có {found}.",
    "row-without-record": "Dòng được nhận (“{outcome}”) nhưng không còn mục nào trong sổ là của dòng này.",
    "petition-missing": "Thiếu kiến nghị KN-{number:04d}: mã đã cấp nhưng không còn trong sổ.",
    "delegate-missing": "Thiếu đại biểu số {number}: số đã cấp nhưng không còn trong sổ.",
    "petition-of-dropped-row": "Kiến nghị KN-{number:04d} là của một dòng “{outcome}”.",
    "delegate-of-dropped-row": "Đại biểu số {number} là của một dòng “{outcome}”.",
    "answer-of-dropped-row": "Trả lời số {number} là của một dòng “{outcome}”.",
    "petition-doubled": "Kiến nghị KN-{number:04d} trùng chỗ với một kiến nghị khác: một phần của dòng được tính hai lần.",
    "delegate-doubled": "Đại biểu số {number} trùng chỗ với một đại biểu khác: một dòng được tính hai lần.",
    "petition-of-other-year": "Kiến nghị KN-{number:04d} thuộc năm khác với tệp của nó.",
    "delegate-of-other-year": "Đại biểu số {number} thuộc năm khác với tệp của mình.",
    "petition-moved-silently": "Kiến nghị KN-{number:04d} đứng ở tệp này mà không có ghi chép nào cho biết vì sao.",
    "delegate-moved-silently": "Đại biểu số {number} đứng ở tệp này mà không có ghi chép nào cho biết vì sao.",
    "fate-of-other-year": "Kiến nghị KN-{petition:04d} ở trong câu hỏi CH-{question:03d} của năm khác.",
    "fate-twice": "Kiến nghị KN-{petition:04d} có hơn một kết cục.",
    "lead-of-other-year": "Câu hỏi CH-{question:03d} lấy lời của kiến nghị KN-{petition:04d} thuộc năm khác.",
    "answered-without-petition": "Câu hỏi CH-{question:03d} (năm {year}) có trả lời nhưng không còn kiến nghị nào.",
    "undone-but-there": "Việc số {change} đã được lấy lại nhưng bảng {table} còn mục số {number} của việc đó.",
}
