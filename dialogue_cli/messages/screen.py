"""What reports say on the screen: headings of tables, summaries, the next command."""

NEXT = "Việc tiếp theo"

OFFICE_MADE = "Đã tạo hội nghị năm {year} cho {province}."
OFFICE_SETTINGS = "Thiết lập: {file}"
OFFICE_NEXT = (
    'Mở tệp trên ghi địa điểm, chỉ tiêu, thời hạn; sau đó: dialogue -w "{folder}" import TỆP…\n'
    'Xem thử kế hoạch ngay: dialogue -w "{folder}" plan --year {year} --draft'
)

IMPORT_TITLE = "Nhận tệp – năm {year}"
IMPORT_DRY = "Xem thử – chưa ghi gì vào sổ (năm {year})"
IMPORT_COLUMNS = ("Tệp", "Loại", "Dòng", "Mới", "Đã có", "Thay đổi", "Trả lại", "Bỏ qua")
IMPORT_KINDS = {
    "petitions": "kiến nghị",
    "delegates": "đại biểu",
    "answers": "trả lời",
    "attendance": "điểm danh",
    "gifts": "nhận quà",
    "budget": "dòng bảng dự toán",
}
IMPORT_SHEET = "  – {sheet}"
IMPORT_SKIPPED = "{file}: bỏ qua {count} dòng không phải số liệu ({reasons})."
IMPORT_SKIPPED_REASON = "{count} {reason}"
IMPORT_SEVERAL = "{count} tệp ({files})"
IMPORT_TOTAL = "Cộng"
IMPORT_READ = "Đã xem {count} tệp: {taken} tệp nhận được, {refused} tệp không nhận được."
IMPORT_ADDED = "Thêm vào sổ: {records}."
IMPORT_WOULD_ADD = "Sẽ thêm vào sổ: {records}."
IMPORT_RECORDS = "{count} {kind}"
IMPORT_ADDED_NOTHING = "không có gì mới"
IMPORT_ALSO_CHANGED = "{records}; cập nhật {count} dòng đã có"
IMPORT_SAME = "{file}: trùng từng chữ với tệp đã nhận ({same}), không thêm gì."
IMPORT_SAME_SEVERAL = "{count} tệp trùng từng chữ với tệp đã nhận cùng tên, không thêm gì: {files}."
IMPORT_REFUSED = "Không nhận được {file}"
IMPORT_GONE = "{file}: {count} mục của bản trước không còn trong bản này ({which}); chương trình vẫn giữ, xin hỏi lại đơn vị."
IMPORT_PROBLEMS = "Những chỗ cần xem lại"
IMPORT_PROBLEM_COLUMNS = ("Tệp", "Trang tính", "Ô", "Nội dung")
IMPORT_MORE = "… và {count} chỗ nữa (xem đủ bằng --json)."
IMPORT_NEXT = {
    "petitions": "Phân loại kiến nghị: dialogue triage",
    "delegates": "Kiểm tra chỉ tiêu, danh sách: dialogue check",
    "answers": "In thông báo kết luận: dialogue render conclusion",
    "attendance": "Xem số người có mặt: dialogue status",
    "gifts": "Đối chiếu quà đã phát với số được duyệt: dialogue gifts",
    "budget": "Xem dự toán, hai nguồn: dialogue budget",
}
IMPORT_DRY_NEXT = "Đúng như mong muốn thì chạy lại lệnh này, bỏ --dry-run."

TRIAGE_TITLE = "Phân loại – năm {year}"
TRIAGE_COLUMNS = ("Kết quả", "Số lượng")
TRIAGE_PETITIONS = "Kiến nghị đã nhận"
TRIAGE_QUESTIONS = "Câu hỏi sau khi gộp"
TRIAGE_NEW = "  trong đó câu hỏi mới"
TRIAGE_PERSONAL = "Kiến nghị cá nhân (chuyển giải quyết riêng)"
TRIAGE_NOT = "Không phải kiến nghị"
TRIAGE_OUTSIDE = "Ngoài phạm vi"
TRIAGE_UNSURE = "Kiến nghị cần người xem lại phân loại"
TRIAGE_TO_CONFIRM = "Kiến nghị đã gộp nhưng chưa chắc, cần xác nhận"
TRIAGE_TOPICS = "Nhóm vấn đề của câu hỏi"
TRIAGE_TOPIC_COLUMNS = ("Nhóm vấn đề", "Câu hỏi")
TRIAGE_UNDECIDED = "Chưa xác định"
TRIAGE_NEXT = "Rà soát trong Excel: dialogue review export; sau đó chọn câu hỏi cho hội trường: dialogue select"
TRIAGE_NOTHING = "Sổ chưa có kiến nghị nào. Nhận tệp trước: dialogue import TỆP…"

CHECK_TITLE = "Kiểm tra – năm {year}: {counts}"
CHECK_COUNTS = {"error": "{n} lỗi", "warning": "{n} cảnh báo", "info": "{n} lưu ý"}
CHECK_NONE_OPEN = "không còn gì phải xem"
CHECK_NONE = "Không có phát hiện nào."
CHECK_CODE = "{severity} {code} – {title}"
CHECK_CODE_MANY = "{severity} {code} – {title} ({count} chỗ)"
CHECK_FINDING = "{message}\n{where}  [{id}]"
CHECK_MORE = "… và {count} chỗ nữa. Xem hết: dialogue export findings"
CHECK_WHY = "Vì sao:"
CHECK_REMEDY = "Xử lý:"
CHECK_ACCEPTED = "ĐÃ CHẤP NHẬN ({count})"
CHECK_ACCEPTED_BY = "{by} chấp nhận lúc {at}. Lý do: {reason}"
CHECK_LAPSED = (
    "{count} lần chấp nhận trước đây không còn ứng với phát hiện nào: số liệu đã sửa hoặc đã đổi."
)
CHECK_NEXT = (
    "Xem ví dụ sai, đúng của một mã: dialogue explain {code}; sửa xong chạy lại dialogue check. "
    'Có lý do để giữ nguyên: dialogue accept {id} --reason "…" --by "…"'
)
EXPLAIN_SEVERITY = "Mức độ"
EXPLAIN_WHY = "Vì sao quan trọng"
EXPLAIN_BAD = "Ví dụ sai"
EXPLAIN_GOOD = "Ví dụ đúng"
EXPLAIN_REMEDY = "Cách xử lý"

RENDER_TITLE = "Văn bản – năm {year}"
RENDER_COLUMNS = ("Văn bản", "Tệp", "Chỗ còn trống")
RENDER_GAPS = "Những chỗ còn trống trong bản dự thảo"
RENDER_LACKS = "Chưa in được vì còn thiếu (xem thử: thêm --draft)"
RENDER_GAP = "{label} ({key})"
LISTING_TITLE = "Văn bản in được – năm {year}"
LISTING_COLUMNS = ("Tên lệnh", "Văn bản", "Còn thiếu")
LISTING_READY = "đủ dữ liệu"
LISTING_NEXT = "In một văn bản: dialogue render TÊN_LỆNH"

STATUS_TITLE = "{conference} năm {year}"
STATUS_FOLDER = "Văn phòng"
STATUS_WHEN = "Thời gian"
STATUS_WHEN_MONTH = "dự kiến {month}"
STATUS_WHEN_OPEN = "chưa xác định"
STATUS_FILES = "Tệp đã nhận"
STATUS_PETITIONS = "Kiến nghị"
STATUS_PETITIONS_VALUE = "{count} (chưa phân loại: {undecided}; cá nhân: {personal})"
STATUS_QUESTIONS = "Câu hỏi"
STATUS_QUESTIONS_VALUE = "{count} (đã có trả lời: {answered})"
STATUS_DELEGATES = "Đại biểu trong danh sách"
STATUS_DELEGATES_VALUE = "{count} / chỉ tiêu {quota}"
STATUS_DELEGATES_CONFIRMED = "{value} (đã xác nhận: {confirmed})"
STATUS_ATTENDANCE = "Điểm danh"
STATUS_ATTENDANCE_OF = "Điểm danh – {session}"
STATUS_ATTENDANCE_VALUE = (
    "có mặt {present} / {invited} (đi thay: {substituted}; vắng có phép: {excused};"
    " vắng không phép: {unexcused}; chưa ghi: {open})"
)
STATUS_GIFTS = "Quà đã ký nhận"
STATUS_GIFTS_VALUE = "{received} / {listed} người, {worth} trên tổng số {total}"
STATUS_BUDGET = "Dự toán"
STATUS_BUDGET_VALUE = "{planned} ({lines} khoản; đã chi {spent} của {spent_lines} khoản)"
STATUS_PAPERS = "Văn bản đã in"
STATUS_STALE = "Văn bản đã cũ"
STATUS_OLD_PDFS = "PDF cũ hơn văn bản"
STATUS_NONE = "chưa có"
STATUS_DEADLINE = "{name} (trước ngày)"
STATUS_PASSED = "{day} – đã qua"

PETITION_TITLE = "Kiến nghị {code}"
PETITION_UNIT = "Đơn vị"
PETITION_SOURCE = "Nguồn"
PETITION_SOURCE_VALUE = "{file}, trang tính {sheet}, dòng {row}"
PETITION_SOURCE_PART = "{place}, phần {part}/{parts} của ô"
PETITION_RECEIVED = "Ngày nhận"
PETITION_FATE = "Kết cục"
PETITION_NO_FATE = "chưa phân loại"
PETITION_AS_RECEIVED = "Như đã nhận"
PETITION_MENDED = "Chữ đã sửa"
PETITION_MENDED_CELL = "cột {column} ({kinds})"
FATES = {
    "question": "đưa vào câu hỏi {code}", "personal": "kiến nghị cá nhân, chuyển giải quyết riêng",
    "not-a-petition": "không phải kiến nghị", "outside-scope": "ngoài phạm vi",
}  # fmt: skip

QUESTION_TITLE = "Câu hỏi {code}"
QUESTION_COUNT = "Gộp từ"
QUESTION_COUNT_VALUE = "{petitions} kiến nghị của {units} đơn vị"
QUESTION_HANDLING = "Hình thức"
QUESTION_HANDLING_BY = "{handling} (do {origin})"
QUESTION_EARLIER = "Các năm trước"
QUESTION_MEMBERS = "Các kiến nghị trong câu hỏi, và vì sao là một"
QUESTION_LEAD = "{unit} (lời đại diện cho câu hỏi)"
EARLIER_LIKELY = "Khả năng cùng hỏi {percent} %: {reason}."
SURE_IN_SHORT = " Mức chắc: {certainty}."
HOW_SURE = " Tin cậy {percent} % ({certainty}), do {origin}."
ELSEWHERE = "Ở nơi khác có thể cùng hỏi"
ELSEWHERE_WHY = "{place}, khả năng {percent} %: {reason}"
ELSEWHERE_NOWHERE = "ngoài câu hỏi"
QUESTION_ANSWER = "Trả lời"
QUESTION_ANSWER_OF = "{agency}: {answer}"
QUESTION_TASK = "Nhiệm vụ: {content}"
QUESTION_TASK_MORE = "{content} – sản phẩm: {product}"
QUESTION_TASK_DEADLINE = "{content} – trước ngày {day}"

FIND_TITLE = "Tìm “{text}”: {count} kiến nghị"
FIND_NOTHING = (
    "Không tìm thấy kiến nghị nào có “{text}”. Xin thử ít chữ hơn, có dấu hay không dấu đều được."
)
FIND_COLUMNS = ("Mã", "Đơn vị", "Nội dung", "Kết cục")

EXPORT_DONE = "Đã xuất {count} mục ra {file}"

DEMO_DONE = "Xong. Các văn bản đã in:"
DEMO_NEXT = (
    "Mở thử các tệp trên bằng Word, rồi xem tiếp:\n"
    '  dialogue -w "{folder}" status\n'
    '  dialogue -w "{folder}" show question 1\n'
    '  dialogue -w "{folder}" find nha o xa hoi'
)
PROGRESS_READING = "Đang đọc tệp"
PROGRESS_RENDERING = "Đang lập văn bản"
VALUE_AND_ALSO = "{value} (phối hợp: {also})"
RENDER_NOT_MADE = "(chưa in được)"
RENDER_COPIES = "{count} bản trong {folder}"
RENDER_WITH_PDF = "{file} (kèm PDF)"
