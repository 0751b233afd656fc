"""Words of the review workbook, and what `review export` and `review apply` say."""

# The workbook ------------------------------------------------------------------------------------

PETITION_SHEET, QUESTION_SHEET, GUIDE_SHEET, LIST_SHEET = (
    "Kiến nghị", "Câu hỏi", "Hướng dẫn", "Danh mục",
)  # fmt: skip
FILE = "ra-soat-{year}.xlsx"
PETITION_HEADINGS = {
    "id": "Mã KN",
    "question": "Câu hỏi số",
    "text": "Nội dung kiến nghị",
    "unit": "Đơn vị",
    "topic": "Nhóm vấn đề",
    "scope": "Phạm vi",
    "level": "Cấp thẩm quyền",
    "agency": "Cơ quan trả lời",
    "also": "Cơ quan phối hợp",
    "fate": "Kết cục",
    "certainty": "Mức chắc",
    "seen": "Đã xem",
    "reason": "Lý do",
    "similar": "Có thể trùng với",
    "mark": "Dấu gốc (xin giữ nguyên)",
}
QUESTION_HEADINGS = {
    "id": "Mã CH",
    "wording": "Nội dung câu hỏi",
    "handling": "Hình thức trả lời",
    "seen": "Đã xem",
    "why": "Vì sao",
    "units": "Số đơn vị",
    "petitions": "Số kiến nghị",
    "people": "Số người",
    "topic": "Nhóm vấn đề",
    "agency": "Cơ quan trả lời",
    "earlier": "Các năm trước",
    "mark": "Dấu gốc (xin giữ nguyên)",
}
CERTAINTIES = {"must": "phải xem", "should": "nên xem", "sure": "chắc"}
FATES = {
    "": "chưa phân loại",
    "question": "trong câu hỏi",
    "personal": "việc riêng",
    "not-a-petition": "không phải kiến nghị",
    "outside-scope": "ngoài phạm vi",
}
OUTSIDE = "ngoài phạm vi: {reason}"
UNDECIDED = "chưa xác định"
SEEN = "x"
SEEN_WORDS = (SEEN, "✓", "✔", "v", "có", "đã xem", "1", "true", "đúng", "ok")
NOT_SEEN_WORDS = ("", "0", "false", "không", "chưa", "-")
NO_AGENCY = ("không", "không có", "-", "–")
NEW = "mới"
BETWEEN_AGENCIES = "; "
SIMILAR = "{place} ({petition}, {percent} %): {reason}"
SIMILAR_BARE = "{place} ({petition}, {percent} %)"
SIMILAR_NOWHERE = "ngoài câu hỏi"
MAYBE_SAME = "Có thể trùng với {similar}."
REASON_OF = "{field}: {reason}"
NOT_TRIAGED = "Chưa phân loại."

TITLE = "Bảng rà soát phân loại kiến nghị – {name} năm {year}"
GUIDE_TITLE = "CÁCH DÙNG BẢNG RÀ SOÁT"
GUIDE = (
    "Trang “Kiến nghị”: mỗi dòng một kiến nghị, chỗ chương trình chưa chắc đứng trên cùng. Ô tô màu là chỗ cần xem: đỏ – phải xem, vàng – nên xem.",
    "Sửa thẳng vào ô có nền trắng hoặc tô màu: Câu hỏi số, Nhóm vấn đề, Phạm vi, Cấp thẩm quyền, Cơ quan trả lời, Cơ quan phối hợp, Kết cục (bấm mũi tên ở góc ô để chọn). Cột nền xám chỉ để đọc.",
    "Gộp: ghi cùng một số ở cột “Câu hỏi số” cho các kiến nghị cùng hỏi một việc. Cột “Có thể trùng với” gợi ý những chỗ giống nhau.",
    "Tách: ghi “mới” để kiến nghị thành một câu hỏi riêng; nhiều dòng cùng ghi “mới” thì chung một câu hỏi mới. Cần hai câu hỏi mới thì ghi “mới 1”, “mới 2”. Số của câu hỏi mới do chương trình đặt.",
    "Cơ quan phối hợp: nhiều cơ quan thì cách nhau bằng dấu chấm phẩy; xóa trống là không có cơ quan phối hợp. Các ô khác để trống thì giữ như cũ.",
    "Dòng đúng rồi, không cần sửa: ghi “x” vào cột “Đã xem”. Từ đó phân loại ấy là của người xử lý, chương trình không tự đổi nữa.",
    "Trang “Câu hỏi”: sửa lời câu hỏi, chọn trả lời tại hội trường hay bằng văn bản. Xóa trống nội dung thì lấy lại lời của kiến nghị.",
    "Được sắp xếp, lọc, ẩn, chuyển cột, xóa bớt dòng: dòng không còn trong bảng thì giữ như cũ. Xin không sửa mã và cột “Dấu gốc” (đang ẩn).",
    "Xong thì lưu tệp, đóng Excel rồi chạy: dialogue review apply TÊN_TỆP (thêm --dry-run để xem trước). Ghi nhầm thì lấy lại bằng: dialogue undo.",
    "Trang tính được khóa để giữ mã, không có mật khẩu: thẻ Review, chọn Unprotect Sheet.",
)
GUIDE_COLORS = "Mức chắc"
GUIDE_CERTAINTIES = {
    "must": "chưa xác định được hoặc chỉ là phỏng đoán: cần người quyết định",
    "should": "có căn cứ nhưng chưa đủ chắc: nên đọc lại",
    "sure": "chương trình chắc, hoặc người xử lý đã quyết định",
}
ALERT_TITLE = "Xin xem lại"
ALERT_LIST = "Xin chọn một giá trị trong danh sách (bấm mũi tên ở góc ô)."
ALERT_OPEN = "Giá trị này không có trong danh sách. Vẫn giữ như đã ghi?"
ALERT_FIXED = "Ô này do chương trình ghi, xin giữ nguyên."
ASK = {
    "question": "Cùng số là cùng một câu hỏi. Ghi “mới” để tách thành câu hỏi mới.",
    "also": "Nhiều cơ quan: cách nhau bằng dấu chấm phẩy. Xóa trống: không có.",
    "seen": "Ghi “x” nếu cả dòng đã đúng.",
    "wording": "Sửa lời câu hỏi; xóa trống để lấy lại lời của kiến nghị.",
}

# Reasons that a clerk's word leaves --------------------------------------------------------------

EDITED = "Người xử lý ({author}) sửa ngày {day}, trước là “{before}”."
AGREED = "Người xử lý ({author}) xem và đồng ý ngày {day}. {reason}"
FOLLOWED = "Theo kết cục người xử lý ({author}) ghi ngày {day}, trước là “{before}”."
MERGED = "Người xử lý ({author}) đưa vào câu hỏi {code} ngày {day}."
SPLIT = "Người xử lý ({author}) tách thành câu hỏi {code} ngày {day}."
SET_APART = {
    "personal": "Việc riêng của cá nhân: người xử lý ({author}) ghi ngày {day}; cần chuyển nơi giải quyết.",
    "not-a-petition": "Không phải kiến nghị: người xử lý ({author}) ghi ngày {day}.",
    "outside-scope": "Ngoài phạm vi, {reason}: người xử lý ({author}) ghi ngày {day}.",
}

# What is wrong with a cell: nothing is taken over --------------------------------------------------

NO_COLUMN = "Thiếu cột “{heading}” ở dòng tiêu đề. Xin lấy lại cột này từ tệp đã xuất, hoặc xuất lại: dialogue review export"
TWO_COLUMNS = "Có hai cột “{heading}” (cột {first} và cột này). Xin bỏ bớt một cột."
BAD_PETITION_ID = (
    "Ô này không phải mã kiến nghị (dạng KN-0012). Xin ghi lại mã như trong tệp đã xuất."
)
BAD_QUESTION_ID = "Ô này không phải mã câu hỏi (dạng CH-012). Xin ghi lại mã như trong tệp đã xuất."
BAD_MARK = "{id}: dấu gốc của dòng bị mất hoặc bị sửa. Xin chép lại cả dòng từ tệp đã xuất, hoặc xóa dòng này."
OTHER_OFFICE = "{id} là mã của văn phòng khác (sổ khác). Xin dùng tệp do văn phòng này xuất."
OTHER_YEAR = (
    "{id} là mã của hội nghị năm {year}. Xin chạy lại với --year {year}, hoặc dùng đúng tệp."
)
OTHER_MARK = "Mã {id} và dấu gốc của dòng không cùng một kiến nghị ({other}): các cột có thể đã bị sắp xếp lệch nhau. Xin xuất lại bảng."
OTHER_TEXT = "{id}: nội dung ở dòng này là của {other}; các cột có thể đã bị sắp xếp lệch nhau. Xin xuất lại bảng."
UNKNOWN_PETITION = (
    "Sổ không có kiến nghị {id}. Xin ghi lại mã như trong tệp đã xuất, hoặc xóa dòng này."
)
UNKNOWN_QUESTION = (
    "Sổ không có câu hỏi {id}. Xin ghi lại mã như trong tệp đã xuất, hoặc xóa dòng này."
)
TWICE = "{id} đã có ở dòng {row} (trang “{sheet}”) với nội dung sửa khác. Xin giữ lại một dòng."
UNKNOWN_TOPIC = "Không có nhóm vấn đề {value}. Xin chọn trong danh sách ở ô."
UNKNOWN_SCOPE = "Phạm vi {value} không có; xin chọn “tập thể” hoặc “cá nhân”."
UNKNOWN_LEVEL = "Không có cấp thẩm quyền {value}. Xin chọn trong danh sách ở ô."
UNKNOWN_AGENCY = "Không có cơ quan trả lời {value}. Xin chọn trong danh sách ở ô."
SEVERAL_AGENCIES = "Ô này ghi nhiều cơ quan hoặc có chữ không rõ là cơ quan nào. Xin chọn một cơ quan trong danh sách; cơ quan khác ghi ở cột “Cơ quan phối hợp”, cách nhau bằng dấu chấm phẩy."
AGENCY_NOT_THEN = "Cơ quan {value} không có vào ngày {day} (thời điểm hội nghị); khi đó việc này do {holder} làm. Xin chọn trong danh sách ở ô."
UNKNOWN_FATE = "Không có kết cục {value}. Xin chọn trong danh sách ở ô."
UNKNOWN_HANDLING = "Không có hình thức trả lời {value}. Xin chọn trong danh sách ở ô."
UNKNOWN_SEEN = "Cột “Đã xem” chỉ ghi “x” hoặc để trống; ô này ghi {value}."
NO_QUESTION_NUMBER = "Không hiểu số câu hỏi {value}. Xin ghi số của câu hỏi cần gộp vào, hoặc “mới” để tách thành câu hỏi mới."
EMPTY_QUESTION = (
    "Câu hỏi {code} không có kiến nghị nào. Xin ghi số khác, hoặc “mới” để tách thành câu hỏi mới."
)
NUMBER_BUT_APART = (
    "Kết cục ghi “{fate}” nhưng lại ghi sang câu hỏi khác. Xin chỉ sửa một trong hai ô."
)
SCOPE_BUT_ASKED = "Phạm vi ghi “cá nhân” nhưng lại đưa vào câu hỏi. Xin chỉ sửa một trong hai ô."
SCOPE_BUT_PERSONAL = (
    "Phạm vi ghi “tập thể” nhưng kết cục ghi “việc riêng”. Xin chỉ sửa một trong hai ô."
)
MERGED_CELLS = (
    "Các ô {area} đã được gộp làm một nên chỉ dòng đầu còn giá trị. Xin bỏ gộp ô (Merge & Center) "
    "và ghi giá trị vào từng dòng."
)
FORMULA = "Ô này là công thức chưa có kết quả. Xin ghi thẳng giá trị vào ô."
QUOTED = "“{value}”"
NOT_QUOTED = "ghi ở ô này"

# Why a row is not taken over -----------------------------------------------------------------------

BASE_CHANGED = (
    "Kiến nghị đã thay đổi trong sổ sau khi xuất bảng ({fields}); chỗ sửa ở dòng này không ghi."
)
BASE_CHANGED_QUESTION = (
    "Câu hỏi đã thay đổi trong sổ sau khi xuất bảng ({fields}); chỗ sửa ở dòng này không ghi."
)
QUESTION_GONE = "Câu hỏi {code} không còn kiến nghị nào sau khi xuất bảng; dòng này không ghi."
ANSWERED = "Câu hỏi {code} đã có trả lời; chuyển hết kiến nghị đi thì trả lời không còn thuộc câu hỏi nào, nên dòng này không ghi. Xin giữ lại ít nhất một kiến nghị, hoặc gộp theo chiều ngược lại."
NO_ID = "Dòng không có mã nên không ghi. Kiến nghị mới xin nhận bằng lệnh: dialogue import TỆP"
TEXT_EDITED = "Nội dung kiến nghị không sửa được ở đây (giữ nguyên lời đơn vị gửi); các ô khác của dòng vẫn ghi. Lời câu hỏi sửa ở trang “Câu hỏi”."
FIELDS = {
    "text": "nội dung",
    "question": "câu hỏi số",
    "fate": "kết cục",
    "outside": "lý do ngoài phạm vi",
    "also": "cơ quan phối hợp",
    "handling": "hình thức trả lời",
    "wording": "nội dung câu hỏi",
    "seen": "đã xem",
}

# On the screen -------------------------------------------------------------------------------------

NOTHING_TO_REVIEW = "Năm {year} chưa có kiến nghị nào để rà soát."
NOTHING_TO_REVIEW_HINT = "Nhận tệp rồi phân loại trước: dialogue import TỆP…; dialogue triage"
NOT_A_REVIEW = "{file} không phải bảng rà soát do chương trình xuất."
NOT_A_REVIEW_HINT = "Xuất bảng rà soát: dialogue review export -o TỆP.xlsx"
EDITS_WAITING = "Tệp {file} là bảng rà soát còn những chỗ sửa chưa ghi vào sổ; không ghi đè."
EDITS_WAITING_HINT = (
    "Ghi các chỗ sửa trước: dialogue review apply TỆP; hoặc chọn tên tệp khác, hoặc xóa tệp đó."
)
IS_REVIEW = "{file} là bảng rà soát của chương trình, không phải bảng đơn vị gửi."
IS_REVIEW_HINT = "Ghi kết quả rà soát vào sổ: dialogue review apply TỆP"

EXPORT_TITLE = "Bảng rà soát – năm {year}"
EXPORT_COLUMNS = ("Trong bảng", "Số lượng")
EXPORT_ROWS = ("Kiến nghị", "  phải xem", "  nên xem", "Câu hỏi")
EXPORT_UNDECIDED = "{count} kiến nghị chưa phân loại; nên chạy dialogue triage rồi xuất lại."
EXPORT_FILE = "Đã ghi {file}"
EXPORT_NEXT = "Mở tệp bằng Excel, sửa, lưu; sau đó: dialogue review apply {file} --dry-run"
APPLY_TITLE = "Ghi kết quả rà soát – năm {year}"
APPLY_DRY = "Xem thử – chưa ghi gì vào sổ (năm {year})"
APPLY_COLUMNS = ("Mã", "Mục", "Trước", "Sau")
APPLY_NOTHING = "Không có gì thay đổi: {rows} dòng trong bảng khớp với sổ."
APPLY_DONE = "{changes} chỗ sửa ở {rows} dòng."
APPLY_MORE = "… và {count} chỗ nữa (xem đủ bằng --json)."
APPLY_REFUSED = "Những dòng không ghi ({count})"
APPLY_REFUSED_COLUMNS = ("Trang tính", "Dòng", "Mã", "Vì sao")
APPLY_FAULTS = "Chưa ghi gì vào sổ: bảng có {count} chỗ sai, xin sửa rồi chạy lại"
APPLY_WHOLE_ROW = "dòng {row}"
APPLY_FAULT_COLUMNS = ("Trang tính", "Ô", "Chỗ sai")
APPLY_DRY_NEXT = "Đúng như mong muốn thì chạy lại lệnh này, bỏ --dry-run."
APPLY_FAULT_NEXT = "Sửa các ô trên, lưu tệp rồi chạy lại lệnh này."
APPLY_NEXT = "Phân loại lại phần còn lại: dialogue triage; ghi nhầm thì lấy lại: dialogue undo"
APPLY_REFUSED_NEXT = "Xuất lại bảng để sửa các dòng không ghi: dialogue review export -o TỆP.xlsx"
CHANGED_FIELDS = {
    "topic": "Nhóm vấn đề",
    "scope": "Phạm vi",
    "level": "Cấp thẩm quyền",
    "agency": "Cơ quan trả lời",
    "also": "Cơ quan phối hợp",
    "question": "Câu hỏi",
    "fate": "Kết cục",
    "seen": "Đã xem",
    "wording": "Nội dung câu hỏi",
    "handling": "Hình thức trả lời",
}
