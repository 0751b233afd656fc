"""Sentences about the register."""

BUSY = "Sổ dữ liệu của văn phòng đang được một lệnh khác ghi."
BUSY_HINT = "Xin đợi lệnh kia chạy xong rồi chạy lại."
DAMAGED = (
    "Không đọc được sổ dữ liệu {file}: tệp bị hỏng hoặc không phải sổ dữ liệu của chương trình."
)
DAMAGED_HINT = "Xin giữ nguyên tệp, rồi dựng lại văn phòng từ bản sao lưu gần nhất: dialogue restore TỆP THƯ_MỤC_MỚI"
EMPTIED = "Sổ dữ liệu {file} trống không (0 byte): nội dung của sổ đã mất, nên chương trình dừng lại chứ không lập sổ mới."
EMPTIED_HINT = "Chưa có gì bị thay đổi. Xin giữ nguyên thư mục và dựng lại văn phòng từ bản sao lưu gần nhất: dialogue restore TỆP THƯ_MỤC_MỚI. Chỉ khi văn phòng chưa từng nhận tệp nào thì xóa tệp trống ấy rồi chạy lại."
GONE = "Không thấy sổ dữ liệu {file}, mà văn phòng đã nhận tệp từ trước (còn {trace}): sổ đã bị xóa hoặc chuyển đi nơi khác."
GONE_HINT = "Chưa có gì bị thay đổi. Xin đưa sổ về chỗ cũ, hoặc dựng lại văn phòng từ bản sao lưu gần nhất: dialogue restore TỆP THƯ_MỤC_MỚI. Nếu chủ ý làm lại từ đầu, xin chuyển thư mục nói trên ra nơi khác rồi chạy lại."
NEWER = "Sổ dữ liệu {file} do bản chương trình mới hơn tạo ra (lược đồ {found}, bản này biết đến {known})."
NEWER_HINT = "Xin nâng cấp chương trình rồi chạy lại; sổ dữ liệu không bị thay đổi."
SQLITE_OLD = "Thư viện SQLite của máy này quá cũ ({found}); cần từ {needed} trở lên."
SQLITE_OLD_HINT = "Xin cài Python 3.11 trở lên từ python.org rồi chạy lại."
NO_COPY = "Chưa nâng cấp sổ dữ liệu {file}: không ghi được bản sao trước khi nâng cấp ({copy})."
NO_COPY_HINT = "Sổ dữ liệu không bị thay đổi. Xin kiểm tra ổ đĩa còn chỗ và thư mục cho phép ghi, rồi chạy lại."
