"""Sentences of the door: checking delegates in."""

STATES = {
    "present": "có mặt",
    "substituted": "có người đi thay",
    "excused": "vắng có phép",
    "unexcused": "vắng không phép",
}
INSTEAD = "{state} ({name})"
RECORDED = "Đã ghi {when}: {who}: {state}."
ALREADY = "Không ghi lần nữa: {who} đã được ghi “{state}” lúc {when}."
WITHDRAWN = "Đã rút: {who} (đã ghi “{was}”)."
NOTHING_TO_UNDO = "Không còn lượt nào để rút."
BUSY = "CHƯA GHI ĐƯỢC: sổ đang được một lệnh khác ghi. Xin làm lại lượt này."
ON_DAY = "{hour} ngày {day}"
AT_DOOR = "{when} (cửa {door})"
NO_GROUP = "Chưa rõ thành phần"

CODES = {
    "mistyped": "Mã đọc sai hoặc gõ nhầm, không ghi. Quét lại, hoặc gõ tên.",
    "other-year": "Mã này không phải của hội nghị năm {year} (mã của hội nghị năm khác), không ghi. Xin tìm theo tên.",
    "other-register": "Mã này do văn phòng khác hoặc hội nghị khác in, không ghi. Xin tìm theo tên.",
    "other-card": "Đây không phải mã đại biểu (có thể là mã của giấy tờ khác), không ghi. Quét mã trên thẻ, hoặc gõ tên.",
    "old-list": "Mã này in từ một danh sách đã được lấy lại, không ghi. Xin tìm theo tên.",
}
AMBIGUOUS = "Có {count} người hợp với “{given}”: xin ghi rõ hơn, thêm đơn vị, hoặc dùng mã."
UNKNOWN = "Không có ai trong danh sách hợp với “{given}”."
NOT_CHECKED_IN = "{who} chưa được ghi ở buổi này, không có gì để rút."

NOBODY_EXPECTED = "Chưa có danh sách đại biểu năm {year} để điểm danh."
NOBODY_EXPECTED_HINT = "Nhận danh sách trước: dialogue import DANH_SÁCH.xlsx"
SESSION_NEEDED = "Hội nghị có {count} buổi; cần cho biết điểm danh buổi nào."
SESSION_NEEDED_HINT = "Thêm --session và một trong: {known}."
SESSION_UNKNOWN = "Không rõ buổi “{name}” là buổi nào."
SESSION_UNKNOWN_HINT = (
    "Các buổi: {known}. Số buổi của hội nghị ghi ở mục [time] sessions của conference.toml."
)
SESSIONS_OF_ONE_DAY = {1: ("",), 2: ("Buổi sáng", "Buổi chiều")}
SESSION_NUMBERED = "Buổi {number}"
SUBSTITUTE_NEEDED = "--state substituted cần thêm --substitute và họ tên người đi thay."
SUBSTITUTE_ALONE = "--substitute chỉ dùng cùng --state substituted, cho một người."
WORDS_AND_STDIN = "Dùng --stdin thì không ghi thêm tên, mã trên dòng lệnh."
STATE_OF_WHOM = "--state cần tên hoặc mã của người được ghi."
WRONG_WISH = "Câu lệnh chưa đúng: {why}"
USAGE_HINT = "Xem cách dùng: dialogue checkin --help"

# The talk at the keyboard.
TITLE = "Điểm danh năm {year}: {count} đại biểu trong danh sách"
TITLE_SESSION = "buổi: {session}"
TITLE_DOOR = "cửa: {door}"
WELCOME = "Gõ vài chữ của tên hoặc đơn vị (không cần dấu), hoặc quét mã. ? = cách dùng, q = nghỉ."
HELP = (
    (
        "Gõ vài chữ rồi Enter:",
        "nguyen van an · ng v an · nva · nva y te (tên và đơn vị) · số điện thoại",
    ),
    ("Quét mã QR trên thẻ:", "ghi có mặt ngay"),
    ("Enter (dòng trống):", "ghi có mặt người duy nhất vừa hiện ra"),
    ("2 rồi Enter:", "ghi có mặt người số 2 trong bảng vừa hiện ra"),
    ("p2 · k2 · t2:", "người số 2 vắng có Phép · vắng Không phép · có người đi Thay"),
    ("u:", "rút lượt vừa ghi; u2: rút lượt đã ghi của người số 2"),
    ("+:", "ghi khách không có trong danh sách"),
    ("q:", "nghỉ (mọi lượt đã ghi đều đã vào sổ)"),
)
PROMPT = "Tên, đơn vị hoặc mã > "
PROMPT_ONE = "Enter = có mặt; p, k, t; hoặc tìm người khác > "
PROMPT_ALREADY = "u1 = rút lượt cũ nếu ghi sai; hoặc tìm người khác > "
PROMPT_SEVERAL = "Số = có mặt; p2, k2, t2; hoặc tìm người khác > "
SESSION_TITLE = "Hội nghị có nhiều buổi. Điểm danh buổi nào?"
SESSION_PROMPT = "Số hoặc tên buổi > "
MORE = "… và {count} người nữa: gõ thêm vài chữ."
NOBODY = "Không có ai trong danh sách hợp với “{text}”. Gõ ít chữ hơn, hoặc + để ghi khách ngoài danh sách."
NOBODY_NUMBER = "Không có ai trong danh sách có số vừa gõ."
ALIKE = "Không có ai hợp hẳn; gần giống nhất:"
MARK = "đã ghi {state} {when}"
ABSENT_BY_LIST = {
    "excused": "danh sách ghi vắng có phép",
    "unexcused": "danh sách ghi vắng không phép",
    "absent": "danh sách ghi vắng",
}
WHICH = "Xin gõ số của một người trong bảng vừa hiện ra."
NO_LIST = "Chưa có bảng nào để chọn số: gõ vài chữ của tên trước."
NO_SUCH_NUMBER = "Không có số {number} trong bảng vừa hiện ra."
SUBSTITUTE_PROMPT = "Ai đi thay {name}? (họ và tên; để trống là thôi) > "
DROPPED = "Thôi, không ghi gì."
GUEST_NAME_PROMPT = "Khách ngoài danh sách – họ và tên (để trống là thôi) > "
GUEST_UNIT_PROMPT = "Đơn vị > "
GUEST_GROUP_PROMPT = "Thành phần (số; để trống nếu chưa rõ) > "
GUEST_CONFIRM = "Ghi {who} là khách ngoài danh sách? Gõ c rồi Enter để ghi > "
GUEST_YES = ("c", "co", "y")
COUNTS = "Có mặt {present}/{registered}"
COUNTS_GROUP = "{label} {present}/{registered}"
COUNTS_GUESTS = "khách ngoài danh sách {count}"
COUNTS_AWAY = "vắng {count}"
GOODBYE = "Nghỉ. Mọi lượt đã ghi đều ở trong sổ; mở lại bằng lệnh dialogue checkin."
