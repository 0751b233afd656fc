"""Sentences about the office's own templates."""

THERE = "Văn phòng đã có mẫu riêng {file}."
THERE_HINT = "Mẫu đang có được giữ nguyên. Muốn lấy lại mẫu gốc, xin đổi tên tệp đó rồi chạy lại."
COPIED = "Đã chép {count} mẫu vào {folder}."
COPIED_NEXT = (
    "Mở tệp bằng Notepad, sửa lời văn, lưu bảng mã UTF-8, rồi chạy: dialogue templates check"
)
NONE = "Văn phòng chưa có mẫu riêng; các văn bản đều dùng mẫu có sẵn."
NONE_NEXT = (
    "Muốn sửa lời văn một văn bản: dialogue templates copy TÊN_LỆNH (xem dialogue render --list)"
)
TITLE = "Mẫu riêng của văn phòng"
COLUMNS = ("Văn bản", "Tệp", "Kết quả")
GOOD = "dùng được"

NOT_WORD = "Tệp {file} không phải tài liệu Word dạng .docx nên không dùng làm mẫu được."
NOT_WORD_HINT = (
    "Xin mở tệp bằng Word, chọn Lưu thành (Save As), loại “Word Document (*.docx)”, rồi chạy lại."
)
WORD_COMES_FIRST = "Văn phòng có cả {word} và {text}: lời văn lấy theo {word}; của {text} chỉ dùng phần giữa hai dòng +++."
WORD_LINTED = (
    "Mẫu Word {file} cho ra văn bản có {count} chỗ chưa đúng thể thức ({errors} lỗi):\n{told}{more}"
)
WORD_LINTED_MORE = "\n- … và {count} chỗ nữa; xem bằng lệnh dialogue lint"
COPIED_WORD_NEXT = "Mở tệp bằng Word, sửa, lưu và đóng tệp, rồi chạy: dialogue templates check"
