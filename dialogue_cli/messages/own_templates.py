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
