"""Words of the report on the budget."""

TITLE = "Dự toán kinh phí – năm {year}"
COLUMNS_PLANNED = ("Nội dung chi", "Nguồn", "Số lượng", "Định mức", "Thành tiền")
COLUMNS = (*COLUMNS_PLANNED, "Thực chi")
TOTAL = "Tổng cộng"
OF_SOURCES = "Theo nguồn kinh phí (đồng)"
OF_SECTIONS = "Theo mục (đồng)"
SUMS = ("", "Số khoản", "Dự toán", "Tỷ lệ (%)")
SUMS_SPENT = (*SUMS, "Thực chi", "Còn lại", "Chưa chi")
NO_SOURCE = "Chưa ghi nguồn"
NO_SECTION = "Ngoài các mục"
WORDS = "Bằng chữ: {words}."
WORDS_OF = "{name}: {sum} ({words})."
OPEN = "{count} khoản chưa có thành tiền, chưa tính vào các tổng trên."
UNREAD = "{count} khoản có số không đọc được ở cột thành tiền, chưa tính vào các tổng trên: xem lại tệp đã nhận."
SPENT = "Đã chi {spent} của các khoản dự toán {planned}: còn lại {left}."
OVERSPENT = "Đã chi {spent} của các khoản dự toán {planned}: vượt {left}."
NOT_TOLD = "{count} khoản chưa ghi thực chi."
FINDINGS = "Phát hiện về dự toán ({count})"
FINDING_COLUMNS = ("Mức độ", "Mã", "Phát hiện", "Ở đâu")
MORE_LINES = "… và {count} khoản nữa (xem đủ: dialogue export budget)."
MORE_FINDINGS = "… và {count} phát hiện nữa (xem đủ: dialogue check budget)."
NOTHING = "Chưa nhận dự toán nào cho hội nghị năm {year}."
NOTHING_NEXT = "Làm biểu mẫu: dialogue forms budget; ghi xong thì nhận vào sổ: dialogue import TỆP --kind budget"
NEXT_FINDING = "Xem cách xử lý một mã: dialogue explain {code}"
NEXT = "Ghi thực chi vào bảng rồi nhận lại: dialogue import TỆP --kind budget"

# Words of a measure that counts people, or what each of them gets; as plain syllables.
PEOPLE = (
    "nguoi",
    "dai bieu",
    "suat",
    "phan",
    "khach",
    "phong vien",
    "doan vien",
    "cong nhan",
    "ly",
    "coc",
    "chai",
    "bo",
)
