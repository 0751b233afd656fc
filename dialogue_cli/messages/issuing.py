"""Sentences about numbering papers."""

DAY_UNREADABLE = "“{value}” không phải một ngày."
DAY_UNREADABLE_HINT = "Xin ghi ngày ban hành, ví dụ --date 10/5/2024 hoặc --date 2024-05-10."
DAY_OTHER_YEAR = "Ngày {day} cách hội nghị năm {year} quá xa."
DAY_OTHER_YEAR_HINT = "Xin ghi đủ ngày, tháng, năm; hội nghị năm khác thì thêm --year."
NUMBER_TAKEN = "Số {number} năm {year} đã cấp cho văn bản “{other}”."
NUMBER_TAKEN_HINT = "Mỗi số chỉ cấp một lần trong năm. Xin xem lại sổ văn thư; chưa có gì thay đổi."
ALREADY_ISSUED = "Văn bản “{paper}” đã ghi số {number}."
ALREADY_ISSUED_HINT = "Nếu số hoặc ngày trước ghi sai, xin chạy lại và thêm --again."
BEFORE_PLAN = "Ngày {day} sớm hơn ngày ban hành kế hoạch ({plan})."
BEFORE_PLAN_HINT = "Văn bản này viện dẫn kế hoạch nên không thể có trước. Xin xem lại ngày."
NOT_SETTABLE = (
    "Không tự ghi được số, ngày của “{paper}” vào {file}: mục [documents] viết theo cách khác."
)
NOT_SETTABLE_HINT = "Xin mở tệp bằng Notepad, ghi number và date dưới dòng [documents.{paper}]."
ISSUED = "{title}: số {number}, ngày {day}. Đã ghi vào {file}."
ISSUED_NEXT = "In lại văn bản có số, ngày: dialogue render {paper}"
