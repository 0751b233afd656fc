"""Words of the marked copy that goes back to a unit, and what `import` says of it."""

SHEET = "Cần sửa"
TITLE = "NHỮNG CHỖ CẦN SỬA TRONG TỆP NÀY"
LIST_TITLE = "NHỮNG CHỖ CẦN SỬA TRONG TỆP ĐÃ GỬI"
# What the marked copy adds to the name of the unit's file; a second one of the same name is numbered.
MARK = "(cần sửa)"
MARK_NUMBERED = "(cần sửa {number})"

UNIT = "Đơn vị:"
NO_UNIT = "(chưa ghi trong tệp)"
FILE = "Tệp:"
CODE = "Mã tệp:"
TAKEN = "Số dòng đã nhận:"
REJECTED = "Số dòng chưa nhận được:"
PLACES = "Số chỗ cần sửa:"
TABLE = ("STT", "Trang tính", "Ô", "Chỗ chưa đúng", "Cách sửa")
MORE = "… và {count} chỗ nữa, xem các ô tô màu trong tệp."
LIST_MORE = "… và {count} chỗ nữa."
HOW = "CÁCH SỬA VÀ GỬI LẠI"
STEPS = (
    "Bấm vào địa chỉ ô ở bảng trên để đến đúng chỗ. Các ô cần sửa được tô màu vàng và có ghi chú; xin sửa ngay trong ô đó.",
    "Các dòng khác đã được nhận, xin giữ nguyên chỗ: không chèn dòng, không dời ô; chỉ xóa dòng khi cột “Cách sửa” cho phép. Màu và ghi chú không cần xóa.",
    "Lưu tệp (nên giữ nguyên tên tệp và trang này) rồi gửi lại nơi đã gửi tệp cho đơn vị.",
)
LIST_STEPS = (
    "Tệp của đơn vị rất lớn nên không gửi lại bản tô màu; xin mở tệp gốc và sửa ở các ô kể trên.",
    "Lưu tệp với đúng tên cũ rồi gửi lại nơi đã gửi bảng này.",
)
REMARK = "Lưu ý: bản này chỉ giữ giá trị các ô và cách trình bày; công thức đã thay bằng kết quả, không có macro, hình ảnh, biểu đồ, liên kết ra ngoài."
REMARK_FRESH = "Lưu ý: bản này được chép lại thành tệp Excel (.xlsx) từ tệp đơn vị đã gửi, mỗi ô vẫn ở đúng địa chỉ cũ."

COMMENT = "Cần sửa: {message}"
# Where the sentence about what to do begins within the message about a fault.
REMEDIES = ("Đề nghị ", "Xin ", "xin ")
REMEDY = "Xin xem lại và sửa trong ô được tô màu."
AUTHOR = "dialogue"

MADE = "Bản đánh dấu để gửi lại đơn vị: {file}"
MADE_SEVERAL = "{count} bản đánh dấu để gửi lại các đơn vị, trong thư mục: {folder}"
MADE_ONE_OF = "  {file}"
MADE_NEXT = "Đơn vị sửa xong gửi về thì nhận như tệp khác: dialogue import TỆP…"
NOT_MADE = "đã nhận xong nhưng chưa ghi được bản đánh dấu để gửi lại ({reason}) Nhận lại tệp này để làm bản đánh dấu."
ONLY_LIST = "tệp rất lớn nên bản gửi lại chỉ là bảng kê các ô cần sửa, không có bản tô màu."
TAKEN_AWAY = "không còn chỗ nào cần sửa; đã bỏ bản đánh dấu cũ ({file})."
NOT_READ_AGAIN = "không đọc lại được tệp."
CORRECTS = "là bản đã sửa của tệp {file}."
LIST_ALONE = "Tệp “{file}” chỉ có phần do chương trình ghi (bảng kê chỗ cần sửa hoặc hướng dẫn), không có bảng dữ liệu."
LIST_ALONE_HINT = "Đề nghị nhận tệp của đơn vị đã sửa theo bảng kê đó."
