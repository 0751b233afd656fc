"""What a clerk reads about the format of a file: what is not taken, and what to send instead."""

OLD_WORD = (
    "Tệp “{file}” là văn bản dạng khác với .docx ({found}) nên không đọc được bảng bên trong."
)
OLD_WORD_HINT = (
    "Đề nghị mở tệp bằng Word, lưu lại thành .docx (Lưu thành > Word Document) rồi nhập tệp mới."
)
FOUND_DOC = ".doc"
FOUND_RTF = "RTF"
FOUND_WORD_XML = "Word XML"
FOUND_ODT = ".odt"

NO_TEXT_INSIDE = "Tệp “{file}” là {found}: chữ trong tệp không đọc được như một bảng."
NO_TEXT_INSIDE_HINT = "Đề nghị đơn vị gửi lại bảng tính Excel hoặc văn bản Word (.docx) có bảng."

PACKED = "Tệp “{file}” là tệp nén; lệnh import không mở tệp nén."
PACKED_HINT = "Đề nghị giải nén ra một thư mục, rồi nhập thư mục đó."

WORD_WITHOUT_TABLE = "Văn bản Word “{file}” không có bảng kiến nghị hoặc danh sách nào."
WORD_WITHOUT_TABLE_HINT = (
    "Kiến nghị viết thành đoạn văn chưa được tự tách, để không hiểu sai ý đơn vị."
    " Đề nghị đưa các kiến nghị vào một bảng (mỗi dòng một kiến nghị, có dòng tiêu đề cột) rồi nhận lại."
)

PAGE_WITHOUT_TABLE = "Tệp “{file}” là trang web, bên trong không có bảng nào."
PAGE_WITHOUT_TABLE_HINT = (
    "Nếu tệp được lưu từ Excel bằng “Web Page”, dữ liệu nằm ở thư mục đi kèm."
    " Đề nghị mở tệp bằng Excel, lưu lại thành .xlsx rồi nhập tệp mới."
)

FILE_UNSAFE = "Tệp “{file}” có khai báo mà bảng tính bình thường không có (DTD), nên không mở vì lý do an toàn."
FILE_UNSAFE_HINT = "Đề nghị mở tệp bằng Excel hoặc Word, lưu lại thành tệp mới rồi nhập tệp đó."

MEASURE_DEPTH = "số lớp lồng nhau bên trong tệp"
MEASURE_TAGS = "số thẻ bên trong tệp"
MEASURE_LINES = "số dòng"
MEASURE_MERGES = "số ô trong các vùng ô gộp"

LINES_UNEVEN = (
    "Dòng này có nhiều dấu phân cách hơn dòng tiêu đề nên không rõ phần nào thuộc cột nào."
    " Đề nghị đặt nội dung có dấu phân cách trong ngoặc kép, hoặc gửi bảng tính Excel."
)

FORMULA_WITHOUT_RESULT = (
    "Ô này là công thức chưa có kết quả (tệp do phần mềm ghi ra, chưa được Excel tính) nên không biết giá trị."
    " Đề nghị mở tệp bằng Excel, bấm lưu rồi gửi lại, hoặc gõ hẳn nội dung vào ô."
)

SHEET_OF_TEXT = "Sheet1"
SHEET_OF_WORD = "Văn bản"
SHEET_OF_PAGE = "Trang {number}"
