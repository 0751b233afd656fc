"""Words of the unattended run: its report on the screen and as a page, what stops it, the text beside a refused file."""

ANOTHER_RUN = "Một lượt chạy tự động khác của văn phòng này đang làm việc."
ANOTHER_RUN_HINT = "Không cần làm gì: lượt kia xử lý hết các tệp. Muốn đợi nó xong rồi chạy tiếp: dialogue run --wait"

OUR_FAULT = (
    "chương trình gặp lỗi ngoài dự kiến khi đọc tệp này ({kind}); các tệp khác vẫn được xử lý."
)
OUR_FAULT_HINT = "Xin báo người phụ trách kỹ thuật, gửi kèm tệp."
STAGE_FAULT = "chương trình gặp lỗi ngoài dự kiến ({kind})."

REVIEW_NOT_ASKED = "Tệp “{file}” là bảng rà soát; lượt chạy tự động không tự áp dụng."
REVIEW_NOT_ASKED_HINT = (
    "Xin xem lại rồi áp dụng: dialogue review apply TỆP. Muốn lượt chạy tự động áp dụng luôn thì ghi "
    "apply_reviews = true ở mục [run] trong dialogue.toml."
)
REVIEW_FAULTS = "Bảng rà soát “{file}” có chỗ ghi chưa đúng nên chưa áp dụng gì."
REVIEW_FAULTS_HINT = "Xin sửa những ô kể ra rồi để lại tệp vào thư mục inbox."

# The text file beside a refused file.
REASON_SUFFIX = ".ly-do.txt"
REASON_TITLE = "Chưa nhận được tệp {file}."

DRAFT_NO_MATTER = "chưa có dữ liệu để làm"

# Why a file is left in the inbox, by `model.run_reports.WhyWaiting`.
WAITING = {
    "unfinished": "đang được chép hoặc tải về",
    "open": "đang mở trong Excel hoặc chương trình khác",
    "growing": "đang được ghi",
    "changed": "vừa có người sửa",
    "empty": "chưa có dữ liệu (0 byte)",
    "closed": "tài khoản chạy lệnh không được phép đọc",
    "link": "là đường dẫn tắt, không phải tệp",
    "hidden": "là tệp ẩn (tên bắt đầu bằng dấu chấm); cần nhận thì đổi tên",
}
WAITING_LONG = "{why}; đã quá một ngày, xin xem lại"
# What no waiting mends, and what a person has to do.
WAITING_PERSON = {
    "link": "{why}; xin chép hẳn tệp vào thư mục inbox",
    "closed": "{why}; xin cho tài khoản ấy quyền đọc tệp",
}

OUTCOMES = {"imported": "đã nhận", "reviewed": "đã áp dụng rà soát", "refused": "không nhận được"}
STAGES = {
    "import": "nhận tệp",
    "triage": "phân loại",
    "check": "kiểm tra",
    "drafts": "làm bản dự thảo",
}

TITLE = "Lượt chạy tự động – năm {year}"
QUIET = "Không có gì mới trong thư mục inbox; không có gì thay đổi."
QUIET_BUT_WAITING = "Lượt này chưa nhận được tệp nào; không có gì thay đổi."
STATE_LOOK = "Đã chạy xong, có việc cần người xem."
STATE_DONE = "Đã chạy xong, không có việc gì phải xem."
STATE_BROKEN_OFF = (
    "Lượt chạy này bị ngắt giữa chừng (tắt máy, mất điện). Các tệp dưới đây đã được ghi vào sổ; "
    "lượt chạy sau tự làm tiếp phần còn lại, không nhận trùng."
)
INTERRUPTED = "Lượt chạy trước bị ngắt giữa chừng; lượt này đã làm tiếp. Xem {page}"
STARTED = "Bắt đầu lúc {clock} ngày {day} (giờ Việt Nam)"

FILES_TITLE = "Các tệp trong thư mục inbox"
FILES_COLUMNS = ("Tệp", "Kết quả", "Dòng", "Mới", "Đã có", "Thay đổi", "Trả lại", "Bỏ qua")
REFUSED_TITLE = "Tệp không nhận được"
AMISS_TITLE = "Những chỗ cần xem lại"
AMISS_COLUMNS = ("Tệp", "Trang tính", "Ô", "Nội dung")
AMISS_MORE = "… và {count} chỗ nữa, xem bản đánh dấu."
AMISS_ROW = "dòng {row}"
NOTES_TITLE = "Điều cần biết về từng tệp"
NOTE = "{file}: {note}"
SAME = "trùng từng chữ với tệp đã nhận ({same}), không thêm gì."
GONE = (
    "{count} mục của bản trước không còn trong bản này; chương trình vẫn giữ, xin hỏi lại đơn vị."
)
RETURNED = "bản đánh dấu để gửi lại đơn vị: {place}"
NOT_MOVED = "chưa chuyển được khỏi inbox: {reason}"

WAITING_TITLE = "Để lại trong inbox cho lượt sau"
WAITING_COLUMNS = ("Tệp", "Vì sao")
ELSEWHERE_TITLE = "Tệp trong inbox của năm khác"
ELSEWHERE = "Thư mục inbox của năm {year} còn {files} tệp, lượt này không nhận. Để nhận: dialogue run --year {year}; nhầm năm thì chuyển sang đúng thư mục."
TRIAGE_TITLE = "Phân loại"
TRIAGE_COLUMNS = ("Kết quả", "Số lượng")
TRIAGE_ROWS = {
    "petitions": "Kiến nghị đã nhận",
    "questions": "Câu hỏi sau khi gộp",
    "new_questions": "Câu hỏi mới",
    "personal": "Kiến nghị cá nhân (chuyển giải quyết riêng)",
    "not_petitions": "Không phải kiến nghị",
    "outside": "Ngoài phạm vi",
    "unsure": "Kiến nghị cần người xem lại phân loại",
    "to_confirm": "Kiến nghị đã gộp nhưng chưa chắc, cần xác nhận",
}
TRIAGE_NEXT = "Rà soát trong Excel: dialogue review export"
FINDINGS_TITLE = "Kiểm tra"
FINDINGS_COLUMNS = ("Mức", "Mã", "Nội dung", "Số chỗ")
FINDINGS_NEXT = "Xem từng chỗ và cách xử lý: dialogue check"
DRAFTS_TITLE = "Bản dự thảo"
DRAFTS_COLUMNS = ("Văn bản", "Tệp", "Chỗ trống", "Ghi chú")
DRAFT_NOT_MADE = "(chưa làm được)"
STOPPED_TITLE = "Việc chưa làm được, lượt sau tự làm lại"
STOPPED_COLUMNS = ("Việc", "Vì sao", "Cách xử lý")
REPORT = "Báo cáo: {page}"
WHERE = "Tệp đã nhận được chuyển vào thư mục {folder}"
WHERE_REFUSED = "Tệp và lý do ở thư mục {folder}; sửa xong để lại vào inbox."
PAGE_FOOT = "Báo cáo do chương trình dialogue lập, chỉ dùng trong văn phòng. Nội dung kiến nghị và thông tin cá nhân không ghi ở đây."

# What `dialogue status` tells.
STATUS_INBOX = "Thư mục inbox"
STATUS_INBOX_VALUE = "{count} tệp chờ lượt chạy tự động ({names})"
STATUS_INBOX_MORE = "{names}, …"
STATUS_LAST = "Lượt chạy tự động gần nhất"
STATUS_LAST_VALUE = "{clock} ngày {day}: {outcome}"
STATUS_LAST_REPORT = "{told}; báo cáo: {page}"
STATUS_REPORT_BEFORE = "{told}; báo cáo gần nhất: {page} ({outcome})"
STATUS_OUTCOMES = {
    0: "xong, không có gì phải xem",
    1: "xong, có việc cần người xem",
    3: "không chạy được (mã 3), chạy thử dialogue run để xem lý do",
    4: "văn phòng đang bận (mã 4), lượt sau tự chạy lại",
    5: "gặp lỗi ngoài dự kiến (mã 5), chạy thử dialogue run để xem lý do",
}
STATUS_OTHER = "kết thúc với mã {code}"
