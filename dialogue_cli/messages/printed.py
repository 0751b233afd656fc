"""Words on printed lists, and what is said about making them."""

COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
RULE = "—————"
PAGE = "Trang &P/&N"
PAGE_TOTAL = "Cộng trang"
SO_FAR = "Lũy kế"
TOTAL = "Tổng cộng"
SIGN = "(Ký, ghi rõ họ tên)"

CONFERENCE = "{name} năm {year}"
WHEN_DAY = "{clock}, {weekday}, {day}"
WHEN = "Thời gian: {when}"
WHERE = "Địa điểm: {where}"
WHEN_AND_WHERE = "{when}; {where}"
ATTACHED = "(Kèm theo {kind} số {number}/{symbol} {day} của {issuer})"
PLAN = "Kế hoạch"
BLANK_NUMBER = "        "
BLANK_DAY = "ngày      tháng      năm {year}"
PLACE = "{place}, ngày      tháng      năm {year}"
UNIT_OF_MONEY = "Đơn vị tính: đồng"

# Headings of blocks.
GROUP = "{letter}. {name}: {count}"
UNIT = "{number}. {name}: {count}"
PEOPLE = "{count} người"
PEOPLE_OF_QUOTA = "{count} người (chỉ tiêu {quota}, {how})"
ENOUGH, SHORT_BY, OVER_BY = "đủ", "thiếu {count}", "thừa {count}"
AWAY = "báo vắng {count}"
RESERVES = "dự bị {count}"
RESERVE = "dự bị"
NO_GROUP = "Chưa rõ thành phần"
NO_UNIT = "Chưa rõ đơn vị"
STANDS_IN = "thay {name}"
AGAIN = "đã có ở số {number}"

# Columns: heading, width in millimetres, kind; the columns of one list share the width of a page.
DELEGATES_NAME = "Đại biểu"
DELEGATES_TITLE = "DANH SÁCH ĐẠI BIỂU"
DELEGATE_COLUMNS = (
    ("TT", 10, "count"),
    ("Họ và tên", 44, "text"),
    ("Chức vụ", 34, "text"),
    ("Đơn vị công tác", 52, "text"),
    ("Ghi chú", 20, "text"),
)
DELEGATES_TOTAL = "Danh sách có {count} người (chỉ tiêu {quota})."
DELEGATES_SIGNERS = ("NGƯỜI LẬP", "THỦ TRƯỞNG ĐƠN VỊ")

ATTENDANCE_NAME = "Ký tên"
ATTENDANCE_NAME_OF = "Ký tên – {session}"
ATTENDANCE_TITLE = "DANH SÁCH ĐIỂM DANH ĐẠI BIỂU"
SESSION = "Buổi: {session}"
ATTENDANCE_COLUMNS = (
    ("TT", 10, "count"),
    ("Họ và tên", 42, "text"),
    ("Đơn vị", 44, "text"),
    ("Ký tên", 24, "text"),
    ("Giờ đến", 12, "centred"),
    ("Người đi thay, ghi chú", 28, "text"),
)
ATTENDANCE_TOTAL = "Danh sách có {count} người."
ATTENDANCE_SIGNERS = ("NGƯỜI ĐIỂM DANH", "BAN TỔ CHỨC")

ROLL_NAME = "Kết quả"
ROLL_NAME_OF = "Kết quả – {session}"
ROLL_TITLE = "KẾT QUẢ ĐIỂM DANH ĐẠI BIỂU"
ROLL_COLUMNS = (
    ("TT", 12, "count"),
    ("Họ và tên", 50, "text"),
    ("Đơn vị", 54, "text"),
    ("Có mặt", 16, "mark"),
    ("Vắng có phép", 16, "mark"),
    ("Vắng không phép", 17, "mark"),
    ("Vắng, chưa rõ phép", 17, "mark"),
    ("Chưa ghi", 14, "mark"),
    ("Giờ đến", 15, "centred"),
    ("Người đi thay", 33, "text"),
)
# The column of each state, counted from 0.
ROLL_STATES = {
    "present": 3,
    "substituted": 3,
    "excused": 4,
    "unexcused": 5,
    "absent": 6,
    "": 7,
}
PART_TOTAL = "Cộng"
STRANGERS = "Người ngoài danh sách đại biểu: {count}"

# Money.
SUM = "Tổng số tiền: {sum}."
IN_WORDS = "Bằng chữ: {words}."
MONEY_SIGNERS = ("NGƯỜI LẬP", "KẾ TOÁN", "THỦ TRƯỞNG ĐƠN VỊ")

GIFTS_NAME = "Ký nhận"
GIFTS_NAME_OF = "Ký nhận – {scheme}"
GIFTS_TITLE = "DANH SÁCH KÝ NHẬN QUÀ"
GIFT_WHAT = "Nội dung: {what}"
GIFT_CONTENTS = "{what} ({contents})"
GIFT_SOURCE = "Nguồn kinh phí: {source}"
GIFT_BASIS = "{source}; căn cứ: {basis}"
GIFT_COLUMNS = (
    ("TT", 11, "count"),
    ("Họ và tên", 46, "text"),
    ("Đơn vị", 56, "text"),
    ("Nội dung", 26, "text"),
    ("Số lượng", 13, "count"),
    ("Mức quà", 21, "money"),
    ("Số tiền", 23, "money"),
    ("Ký nhận", 26, "text"),
    ("Ghi chú", 22, "text"),
)

BUDGET_NAME = "Dự toán"
BUDGET_TITLE = "DỰ TOÁN KINH PHÍ"
BUDGET_COLUMNS = (
    ("TT", 11, "count"),
    ("Nội dung chi", 84, "text"),
    ("ĐVT", 18, "centred"),
    ("Số lượng", 18, "count"),
    ("Định mức", 25, "money"),
    ("Thành tiền", 28, "money"),
    ("Nguồn kinh phí, căn cứ", 60, "text"),
)
BASIS = "Căn cứ"
OF_THIS = "Trong đó"
SECTION_TOTAL = "Cộng {section}"
BUDGET_PART = "– {source}: {sum} ({share} %)."

SETTLEMENT_NAME = "Quyết toán"
SETTLEMENT_TITLE = "QUYẾT TOÁN KINH PHÍ"
SETTLEMENT_COLUMNS = (
    ("TT", 11, "count"),
    ("Nội dung chi", 72, "text"),
    ("Nguồn", 40, "text"),
    ("Dự toán", 26, "money"),
    ("Thực chi", 26, "money"),
    ("Còn lại", 24, "money"),
    ("Vượt", 22, "money"),
    ("Ghi chú", 23, "text"),
)
SPENT = "Tổng số tiền đã chi: {sum}."

QUOTA_NAME = "Chỉ tiêu"
QUOTA_TITLE = "CHỈ TIÊU VÀ SỐ ĐẠI BIỂU"
QUOTA_COLUMNS = (
    ("TT", 10, "count"),
    ("Thành phần, đơn vị", 58, "text"),
    ("Chỉ tiêu", 15, "count"),
    ("Đăng ký", 15, "count"),
    ("Xác nhận", 16, "count"),
    ("Có mặt", 14, "count"),
    ("Thiếu", 14, "count"),
    ("Thừa", 14, "count"),
)
QUOTA_SIGNERS = ("NGƯỜI LẬP", "THỦ TRƯỞNG ĐƠN VỊ")

# What was made.
FILES = {
    "delegates": "danh-sach-dai-bieu-{year}.xlsx",
    "attendance": "danh-sach-diem-danh-{year}.xlsx",
    "gifts": "danh-sach-ky-nhan-qua-{year}.xlsx",
    "budget": "du-toan-{year}.xlsx",
    "quota": "chi-tieu-{year}.xlsx",
}
KINDS = {
    "delegates": "danh sách đại biểu",
    "attendance": "danh sách điểm danh",
    "gifts": "danh sách ký nhận quà",
    "budget": "dự toán, quyết toán",
    "quota": "chỉ tiêu, số đại biểu",
}
LISTS_TITLE = "Danh sách in – năm {year}"
LISTS_COLUMNS = ("Danh sách", "Tệp", "Trang tính", "Dòng")
LISTS_NEXT = "Mở tệp bằng Excel, xem trước khi in; sửa số liệu thì sửa ở tệp đã nhận hoặc thiết lập, rồi làm lại lệnh này."
ONE_FILE_MANY_LISTS = "Một tệp {file} không chứa được nhiều danh sách."
ONE_FILE_MANY_LISTS_HINT = (
    "Xin ghi sau -o tên một thư mục, hoặc chỉ làm một danh sách: dialogue lists delegates -o {file}"
)

NO_BUDGET = (
    "Sổ chưa có dự toán: không làm bảng dự toán. Nhận dự toán: dialogue import TỆP --kind budget"
)
OPEN_LINES = "{count} khoản dự toán chưa có thành tiền, chưa tính vào tổng."
WITHOUT_SOURCE = "{count} khoản dự toán chưa ghi nguồn kinh phí."
NOT_SPENT_YET = "{count} khoản dự toán chưa ghi thực chi."
NO_GIFTS = "Thiết lập chưa có quà tặng: không làm danh sách ký nhận."
NOBODY_TO_SIGN = "Quà “{scheme}”: chưa có ai được nhận, danh sách ký nhận còn trống."
MORE_THAN_GIFTS = "Quà “{scheme}”: {rows} người ký nhận mà chỉ có {count} suất."
MORE_THAN_APPROVED = "Quà “{scheme}”: danh sách {total}, được duyệt {approved}."
NO_DELEGATES = "Sổ chưa có đại biểu nào: danh sách còn trống."
GROUP_EMPTY = "Thành phần “{group}” chưa có người nào (chỉ tiêu {quota})."
AND_MORE = " …"
UNITS_EMPTY = "{count} đơn vị chưa cử người nào: {units}."
WITHOUT_GROUP = "{count} người chưa rõ thành phần, đứng ở cuối danh sách."
WITHOUT_UNIT = "{count} người thuộc đơn vị không có trong danh sách đơn vị cử đại biểu, đứng ở mục “Chưa rõ đơn vị”."
NO_DAY = "Chưa chốt ngày tổ chức: danh sách ghi tháng dự kiến ({key})."
NO_DAY_AT_ALL = "Chưa có ngày tổ chức: danh sách không ghi thời gian ({key})."
NO_VENUE = "Chưa có địa điểm tổ chức: danh sách không ghi địa điểm ({key})."
NOT_RECORDED = "“{session}”: {count} người chưa ghi có mặt hay vắng."
NOT_RECORDED_ONCE = "{count} người chưa ghi có mặt hay vắng."
STRANGERS_CAME = "“{session}”: {count} người trong bảng điểm danh không có trong danh sách đại biểu (đứng ở cuối trang kết quả)."
STRANGERS_CAME_ONCE = "{count} người trong bảng điểm danh không có trong danh sách đại biểu (đứng ở cuối trang kết quả)."
