"""Sentences about the register."""

BUSY = "Sổ dữ liệu của văn phòng đang được một lệnh khác ghi."
BUSY_HINT = "Xin đợi lệnh kia chạy xong rồi chạy lại."
DAMAGED = (
    "Không đọc được sổ dữ liệu {file}: tệp bị hỏng hoặc không phải sổ dữ liệu của chương trình."
)
DAMAGED_HINT = "Xin giữ nguyên tệp, rồi dựng lại văn phòng từ bản sao lưu gần nhất: dialogue restore TỆP THƯ_MỤC_MỚI"
NEWER = "Sổ dữ liệu {file} do bản chương trình mới hơn tạo ra (lược đồ {found}, bản này biết đến {known})."
NEWER_HINT = "Xin nâng cấp chương trình rồi chạy lại; sổ dữ liệu không bị thay đổi."
SQLITE_OLD = "Thư viện SQLite của máy này quá cũ ({found}); cần từ {needed} trở lên."
SQLITE_OLD_HINT = "Xin cài Python 3.11 trở lên từ python.org rồi chạy lại."
NO_COPY = "Chưa nâng cấp sổ dữ liệu {file}: không ghi được bản sao trước khi nâng cấp ({copy})."
NO_COPY_HINT = "Sổ dữ liệu không bị thay đổi. Xin kiểm tra ổ đĩa còn chỗ và thư mục cho phép ghi, rồi chạy lại."
