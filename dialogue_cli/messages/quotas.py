"""What `dialogue quota` says."""

TITLE = "Chỉ tiêu đại biểu – năm {year}"
BY_GROUP = "Theo thành phần"
BY_UNIT = "Theo đơn vị – thành phần {group}"
COLUMNS = ("Kế hoạch", "Đăng ký", "Xác nhận", "Có mặt", "So với chỉ tiêu")
GROUP_COLUMN = "Thành phần"
UNIT_COLUMN = "Đơn vị"
TOTAL = "Cộng"
UNKNOWN = "–"
NO_GROUP = "Chưa rõ thành phần"
NO_UNIT = "Không thuộc đơn vị trong danh sách"
STRANGERS = "Có mặt nhưng không có trong danh sách"
ENOUGH = "đủ"
OVER = "thừa {n}"
UNDER = "thiếu {n}"
OUTSIDE = "ngoài chỉ tiêu"
SUM_OF_PARTS = "{title}: kế hoạch cộng lại là {sum}, chỉ tiêu ghi {quota} ({difference})."
LEFT_OUT = "Không tính vào cột Đăng ký: {parts}."
LEFT_OUT_ABSENT = "{n} người báo vắng hoặc từ chối"
LEFT_OUT_AGAIN = "{n} dòng ghi lại người đã có"
LEFT_OUT_RESERVES = "{n} đại biểu dự bị chưa được gọi"
NOBODY_ASKED = (
    "Dấu “–” ở cột Xác nhận: chưa danh sách nào ghi ai xác nhận tham dự (cột “Xác nhận tham dự”)."
)
NOT_LOOKED = "Dấu “–” ở cột Có mặt: chưa điểm danh."
SEVERAL_SESSIONS = "Có mặt: dự ít nhất một trong {n} buổi đã điểm danh."
NEXT = "Xem chi tiết từng chỗ thừa, thiếu, trùng: dialogue check quotas delegates"
NEXT_LISTS = "Nhận danh sách đại biểu: dialogue import TỆP…"

SHARES_TITLE = "Cơ cấu đại biểu đã đăng ký"
SHARE_COLUMNS = ("Cơ cấu", "Số người", "Tỷ lệ (%)")
SHARE_OF = "  {name}"
SHARE_GENDER = "Nam, nữ – mọi đại biểu"
SHARE_GENDER_WORKERS = "Nam, nữ – thành phần người lao động"
SHARE_GROUPS = "Thành phần"
SHARE_POSTS = "Chức vụ – thành phần người lao động"
SHARE_PARTY = "Đảng viên"
SHARE_ETHNIC = "Dân tộc"
GENDERS = {"nữ": "Nữ", "nam": "Nam", "": "Chưa ghi"}
POSTS = {
    "worker": "Đoàn viên, người lao động",
    "officer": "Cán bộ công đoàn (chức vụ ghi công đoàn)",
    "": "Chưa ghi chức vụ",
}
PARTY = {"yes": "Đảng viên", "": "Không ghi là đảng viên"}
ETHNIC = {"minority": "Dân tộc thiểu số", "kinh": "Kinh", "": "Chưa ghi"}
SHARES_NOBODY = "Chưa có đại biểu nào trong danh sách nên chưa có cơ cấu."

METHODS = {"even": "chia đều", "members": "theo số đoàn viên"}
PROPOSAL_TITLE = "Đề xuất phân bổ {quota} chỗ của thành phần {name}, {method}"
PROPOSAL_LEAST = "{title}, mỗi đơn vị ít nhất {least}"
PROPOSAL_COLUMNS = ("Đơn vị", "Đoàn viên", "Đang ghi", "Đề xuất", "Thay đổi")
PROPOSAL_HOW = {
    "even": "Phần lẻ khi chia đều lần lượt vào đơn vị nhiều đoàn viên hơn, bằng nhau thì theo tên A, B, C.",
    "members": (
        "Cách chia: lấy phần nguyên theo tỷ lệ đoàn viên, chỗ còn lại lần lượt cho đơn vị có phần lẻ lớn nhất; "
        "bằng nhau thì đơn vị nhiều đoàn viên hơn, rồi theo tên A, B, C."
    ),
}
PROPOSAL_LINES = "Các dòng để ghi vào từng mục [[units]] của {file}:"
PROPOSAL_LINE = "  {setting:<{width}}  # {unit}"
PROPOSAL_NEXT = (
    "Ghi thẳng các số này vào tệp, giữ nguyên chú thích (bản cũ được giữ lại): "
    "dialogue quota --propose {method}{least} --group {group} --write"
)
PROPOSAL_WRITTEN = "Đã ghi vào {file}. Bản trước khi ghi: {backup}"
PROPOSAL_SAME = "Các số này đã có sẵn trong {file}; không ghi gì."
PROPOSAL_AFTER = "Kiểm tra: dialogue check quotas; xem bảng: dialogue quota"
CHANGE_NONE = "–"

NO_ALLOCATED = "Chưa thành phần nào được phân bổ cho các đơn vị."
NO_ALLOCATED_HINT = "Chọn thành phần cần chia: --group MÃ (các mã: {groups})."
SEVERAL_ALLOCATED = "Có nhiều thành phần được phân bổ: {groups}."
SEVERAL_ALLOCATED_HINT = "Chọn một thành phần: --group MÃ."
NO_SUCH_GROUP = "Không có thành phần nào mang mã “{group}”."
NO_SUCH_GROUP_HINT = "Các mã thành phần: {groups}."
NO_UNITS = "Mục [[units]] chưa có đơn vị nào để phân bổ."
NO_UNITS_HINT = "Ghi các đơn vị cử đại biểu vào {file}, rồi chạy lại."
MEMBERS_MISSING = "{count} đơn vị chưa ghi số đoàn viên: {units}."
MEMBERS_MISSING_HINT = "Thêm dòng members = SỐ_ĐOÀN_VIÊN vào mục [[units]] của các đơn vị đó trong {file}, rồi chạy lại."
NO_MEMBERS = "Mọi đơn vị đều ghi members = 0 nên không chia theo số đoàn viên được."
LEAST_TOO_MANY = "Không đủ chỗ: {count} đơn vị × {least} = {needed}, chỉ tiêu là {quota}."
LEAST_TOO_MANY_HINT = "Giảm --least, hoặc sửa chỉ tiêu của thành phần."
ONLY_WITH_PROPOSE = "Tùy chọn {option} chỉ dùng cùng với --propose."
ONLY_WITH_PROPOSE_HINT = "Ví dụ: dialogue quota --propose members --least 1"
NOT_EDITABLE = "Chương trình không chắc ghi đúng chỗ trong {file}, nên không ghi gì."
NOT_EDITABLE_HINT = (
    "Xin chạy lại lệnh, bỏ --write, rồi tự ghi các dòng được đề xuất vào từng mục [[units]]."
)
