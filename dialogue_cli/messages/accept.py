"""Sentences of `dialogue accept`: findings that somebody lets stand."""

UNKNOWN = "Không có phát hiện số hiệu “{id}” ở hội nghị năm {year}."
UNKNOWN_HINT = (
    "Số hiệu đứng trong ngoặc vuông sau mỗi phát hiện của lệnh dialogue check, ví dụ QUOTA-03-K7M2Q9X. "
    "Số liệu đã sửa thì phát hiện mang số hiệu khác."
)
SEVERAL = "Số hiệu “{id}” hợp với {count} phát hiện."
SEVERAL_HINT = "Ghi đủ số hiệu, ví dụ {example}."
NO_REASON = "Thiếu lý do và tên người chấp nhận."
NO_REASON_HINT = (
    'Ghi đủ: dialogue accept {id} --reason "lý do" --by "họ tên, chức vụ người quyết định"'
)
NOT_ACCEPTED = "Phát hiện {id} chưa được ai chấp nhận, không có gì để rút lại."
NOT_ACCEPTED_HINT = "Xem những phát hiện đã chấp nhận ở cuối bảng của lệnh dialogue check."

DONE = "Đã chấp nhận {count} phát hiện của năm {year}: {by}. Lý do: {reason}"
WITHDRAWN = "Đã rút lại việc chấp nhận {count} phát hiện của năm {year}."
UNCHANGED = "{count} phát hiện đã được chấp nhận với đúng lý do và tên ấy từ trước."
LINE = "{id}: {message}"
IS_ERROR = (
    "Lưu ý: {count} phát hiện trong số này là LỖI. Chấp nhận không làm số liệu đúng lên; "
    "người ghi tên chịu trách nhiệm khi ký văn bản."
)
NEXT_UNCHANGED = "Xem lại: dialogue check"
NEXT = "Xem lại: dialogue check; lấy lại việc này: dialogue undo"
