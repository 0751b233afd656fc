"""Sentences for what stops any command."""

UNEXPECTED = "Chương trình gặp lỗi ngoài dự kiến; dữ liệu của văn phòng không bị thay đổi."
INTERNAL = (
    "Chương trình gặp lỗi ngoài dự kiến nên đã dừng lại; việc đang làm dở không được ghi.\n"
    "Chi tiết kỹ thuật: {log} – xin gửi tệp này cho người phụ trách kỹ thuật."
)
INTERNAL_NO_LOG = (
    "Chương trình gặp lỗi ngoài dự kiến nên đã dừng lại; việc đang làm dở không được ghi.\n"
    "Không ghi được tệp chi tiết kỹ thuật; xin chạy lại và báo người phụ trách kỹ thuật: {kind}."
)
INTERRUPTED = "Đã dừng theo yêu cầu; không có việc nào bị ghi dở dang."

DID_YOU_MEAN = " (có phải là “{name}”?)"

USAGE = "Câu lệnh chưa đúng"
USAGE_HELP = "Xem cách dùng: {command} --help"
USAGE_NO_SUCH_OPTION = "Không có tùy chọn {name}."
USAGE_AFTER_COMMAND = "Tùy chọn {name} phải đặt sau tên lệnh, ví dụ: dialogue status {name}"
USAGE_BEFORE_COMMAND = (
    "Tùy chọn {name} phải đặt trước tên lệnh, ví dụ: dialogue {name} THƯ_MỤC status"
)
USAGE_NO_SUCH_COMMAND = "Không có lệnh “{name}”."
USAGE_MISSING_ARGUMENT = "Còn thiếu {name}."
USAGE_MISSING_OPTION = "Còn thiếu tùy chọn {name}."
USAGE_OPTION_VALUE = "Tùy chọn {name} cần một giá trị."
USAGE_OPTION_BARE = "Tùy chọn {name} đứng một mình, không kèm giá trị."
USAGE_BAD_VALUE = "Giá trị của {name} không hợp lệ: {value}."
USAGE_BAD_VALUE_CHOICES = "Giá trị của {name} không hợp lệ: {value}. Chọn một trong: {choices}."
USAGE_TOO_MANY = "Thừa tham số: {names}."
USAGE_OTHER = "Câu lệnh có chỗ chương trình không hiểu."

OUTPUT_FULL = "Không hiện đủ kết quả: nơi nhận (đĩa hoặc tệp được chuyển đến) đã đầy. Việc đã làm trong sổ vẫn được ghi; xin xem lại bằng dialogue log."
OUTPUT_LOST = "Không hiện đủ kết quả: nơi nhận không nhận nữa. Việc đã làm trong sổ vẫn được ghi; xin xem lại bằng dialogue log."
DISK_FULL = "Đĩa đã đầy nên không ghi được {file}; dữ liệu cũ còn nguyên."
DISK_FULL_HINT = "Xin dọn bớt ổ đĩa rồi chạy lại lệnh."
NOT_WRITABLE = "Không ghi được {file}: tệp đang mở ở chương trình khác hoặc thư mục không cho ghi."
NOT_WRITABLE_HINT = "Xin đóng tệp đó trong Word hoặc Excel, hoặc chọn thư mục khác, rồi chạy lại."
NOT_READABLE = "Không đọc được {file}."
NOT_READABLE_HINT = (
    "Xin kiểm tra tệp còn ở chỗ cũ và tài khoản của mình được phép mở, rồi chạy lại."
)
USAGE_COMMAND_NAME = "tên lệnh"
IS_A_FOLDER = "{file} là một thư mục, không phải tên tệp."
IS_A_FOLDER_HINT = "Xin ghi thêm tên tệp sau tên thư mục."
OUTPUT_WRONG_KIND = "Không ghi {file}: lệnh này ghi ra tệp {suffix}."
OUTPUT_WRONG_KIND_HINT = "Xin đặt tên tệp có đuôi {suffix}."
OUTPUT_NAME_RESERVED = (
    "Không ghi được tệp tên “{file}”: Windows dành tên này cho thiết bị, hoặc tự bỏ dấu cuối tên."
)
OUTPUT_NAME_RESERVED_HINT = (
    "Xin chọn tên khác, ví dụ thêm chữ vào trước tên và bỏ dấu chấm, dấu cách ở cuối."
)
OUTPUT_OF_OFFICE = "Không ghi đè {file}: đó là tệp của chính văn phòng."
OUTPUT_OF_OFFICE_HINT = "Xin chọn tên tệp khác."
