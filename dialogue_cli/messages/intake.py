"""What a clerk reads about files and rows that come in."""

from dialogue_cli.messages import formats

FILE_MISSING = "Không tìm thấy tệp hoặc thư mục “{file}”."
FILE_MISSING_HINT = "Đề nghị kiểm tra lại tên và đường dẫn, rồi chạy lại lệnh."

FILE_UNREADABLE = "Không đọc được tệp “{file}”: tệp bị hỏng hoặc tải về chưa đủ."
FILE_UNREADABLE_HINT = (
    "Đề nghị mở tệp bằng Excel và lưu lại thành một tệp .xlsx mới; nếu Excel cũng không mở được,"
    " đề nghị đơn vị gửi lại tệp."
)

FILE_CLOSED_TO_US = (
    "Không mở được tệp “{file}”: tệp đang được chương trình khác giữ hoặc bạn không có quyền đọc."
)
FILE_CLOSED_TO_US_HINT = "Đề nghị đóng tệp trong Excel hoặc xin quyền đọc, rồi chạy lại lệnh."

FILE_EMPTY = "Tệp “{file}” rỗng (0 byte)."
FILE_EMPTY_HINT = "Đề nghị đơn vị gửi lại tệp."

NOT_A_SPREADSHEET = "Tệp “{file}” không phải là bảng tính (nội dung thật là {found})."
NOT_A_SPREADSHEET_HINT = (
    "Đề nghị gửi bảng tính Excel (.xlsx, .xls, .xlsb), LibreOffice (.ods), tệp .csv"
    " hoặc văn bản Word (.docx) có bảng."
)

FOUND_TEXT = "văn bản thuần"
FOUND_SLIDES = "bản trình chiếu"
FOUND_PDF = "tệp PDF"
FOUND_PICTURE = "tệp ảnh"
FOUND_WEB_PAGE = "trang HTML hoặc XML"
FOUND_OTHER = "loại tệp khác"

FILE_PROTECTED = "Tệp “{file}” được đặt mật khẩu nên không đọc được."
FILE_PROTECTED_HINT = (
    "Đề nghị mở tệp bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi lưu lại."
)

FILE_TOO_BIG = "Tệp “{file}” quá lớn: {measure} là {found}, giới hạn là {limit}."
FILE_TOO_BIG_HINT = (
    "Đề nghị kiểm tra tệp có bị lỗi không; nếu đúng là bảng dài, hãy chia thành nhiều tệp nhỏ hơn."
)

MEASURE_SIZE = "dung lượng (MB)"
MEASURE_UNPACKED = "dung lượng sau khi giải nén (MB)"
MEASURE_RATIO = "tỷ lệ giải nén (lần)"
MEASURE_PARTS = "số thành phần bên trong tệp"
MEASURE_CELLS = "số ô của một trang tính"

NO_HEADER_FOUND = (
    "Không nhận ra dòng tiêu đề cột nào trong tệp “{file}”."
    " Các tiêu đề đọc được: {seen}. Hiểu được: {understood}."
)
NO_HEADER_FOUND_HINT = (
    "Cần có ít nhất các cột: {expected}. Đề nghị sửa lại dòng tiêu đề rồi nhận lại;"
    ' hoặc chỉ cột nào là gì bằng --map, ví dụ --map "Cột C=Nội dung kiến nghị";'
    " hoặc xem lại loại bảng ghi ở --kind."
)
NOTHING = "không có"
OR = " hoặc "
QUOTED = "“{text}”"
SHEET_AND_HEADINGS = "trang tính “{sheet}”, dòng {row}: {headings}"

KIND_UNCLEAR = (
    "Tệp “{file}”, trang tính “{sheet}”, dòng {row}:"
    " tiêu đề cột hợp với nhiều loại bảng như nhau ({kinds})."
)
KIND_UNCLEAR_HINT = "Đề nghị chạy lại lệnh kèm --kind và một trong các loại: {kinds}."

TERM = "Thời hạn: {term}"
MALE, FEMALE = "nam", "nữ"

EXPECTED_COLUMNS = {
    "petitions": "“Nội dung kiến nghị” (bảng kiến nghị)",
    "delegates": "“Họ và tên” (danh sách đại biểu)",
    "answers": "“Nội dung kiến nghị” và “Nội dung trả lời” (bảng trả lời)",
    "attendance": "“Họ và tên” và “Có mặt” (bảng điểm danh)",
    "gifts": "“Họ và tên” và “Số tiền” (danh sách nhận quà)",
    "budget": "“Nội dung chi” và “Thành tiền” (dự toán kinh phí)",
}

SHEET_HIDDEN = (
    "Trang tính “{sheet}” đang bị ẩn nên không được đọc; nếu cần nhận, đề nghị bỏ ẩn rồi nhận lại."
)
COLUMNS_UNUSED = "Trang tính “{sheet}”: nội dung ở cột {headings} được lưu nhưng chưa dùng đến."
COLUMN_WITHOUT_HEADING = "{letter} (không có tiêu đề)"
SHEET_WITHOUT_TABLE = (
    "Trang tính “{sheet}” không có bảng nào nhận ra được nên được bỏ qua."
    " Các tiêu đề đọc được: {seen}."
)
SHEET_NOT_CELLS = "Trang “{sheet}” không phải là trang tính (biểu đồ hoặc macro) nên được bỏ qua."

PROBLEMS = {
    "maybe-several-petitions": (
        "Ô này có thể gồm {count} kiến nghị; hiện ghi là một. Nếu đúng là nhiều kiến nghị, đề nghị ghi"
        " mỗi kiến nghị một dòng rồi gửi lại tệp; nếu là một thì để nguyên."
    ),
    "line-uneven": formats.LINES_UNEVEN,
    "formula-without-result": formats.FORMULA_WITHOUT_RESULT,
    "petition-without-text": (
        "Dòng này không có nội dung kiến nghị. Đề nghị ghi nội dung hoặc xóa cả dòng."
    ),
    "delegate-without-name": (
        "Dòng này không có họ và tên đại biểu. Đề nghị ghi họ và tên hoặc xóa cả dòng."
    ),
    "delegate-name-unreadable": "Ô họ và tên không phải là tên người. Đề nghị ghi lại họ và tên.",
    "answer-without-question": (
        "Dòng này không cho biết trả lời kiến nghị nào."
        " Đề nghị ghi mã câu hỏi hoặc nội dung kiến nghị."
    ),
    "text-damaged": (
        "Chữ ở ô này bị hỏng và có chỗ có thể hiểu hai cách."
        " Đề nghị xem lại chữ chương trình đã đọc, nếu sai thì gõ lại ô này."
    ),
    "phone-unreadable": (
        "Số điện thoại ở ô này không đúng dạng. Đề nghị kiểm tra và ghi lại đủ các chữ số."
    ),
    "person-without-name": ("Dòng này không có họ và tên. Đề nghị ghi họ và tên hoặc xóa cả dòng."),
    "person-name-unreadable": "Ô họ và tên không phải là tên người. Đề nghị ghi lại họ và tên.",
    "attendance-unreadable": (
        "Ô này không cho biết có mặt hay vắng. Đề nghị ghi “x” nếu có mặt, “P” nếu vắng có phép,"
        " “K” nếu vắng không phép."
    ),
    "time-unreadable": "Giờ đến ở ô này không hiểu được. Đề nghị ghi giờ:phút, ví dụ 07:15.",
    "attendance-contradicts": (
        "Dòng này vừa ghi có mặt vừa ghi vắng. Đề nghị chỉ giữ một trong hai."
    ),
    "money-unreadable": (
        "Số tiền ở ô này không hiểu được. Đề nghị ghi lại bằng chữ số, ví dụ 300.000."
    ),
    "money-negative": (
        "Số tiền ở ô này nhỏ hơn 0. Đề nghị ghi lại số tiền chi; khoản giảm trừ xin bỏ khỏi dự toán và ghi ở ghi chú."
    ),
    "money-too-small": (
        "Số tiền ở ô này quá nhỏ để là đồng. Nếu bảng tính bằng nghìn đồng hoặc triệu đồng, đề nghị ghi “ĐVT: triệu đồng”"
        " ở trên bảng hoặc ở tiêu đề cột rồi gửi lại."
    ),
    "money-fraction": (
        "Số tiền ở ô này có phần lẻ của đồng. Đề nghị ghi lại số nguyên đồng (kiểm tra công thức, đơn vị tính của cột)."
    ),
    "quantity-unreadable": (
        "Số lượng ở ô này không hiểu được. Đề nghị ghi một số (160; 0,5) hoặc một tích (160 người x 2 buổi), không âm."
    ),
    "budget-without-item": (
        "Dòng này có số tiền nhưng không có nội dung chi nên chưa được tính. Đề nghị ghi nội dung chi hoặc xóa số."
    ),
    "budget-amount-differs": (
        "Số lượng × định mức = {product}, thành tiền ghi {stated}. Đề nghị kiểm tra lại cả ba số; hiện tính theo thành tiền."
    ),
    "budget-product-fraction": (
        "Số lượng × định mức = {product}, không phải số nguyên đồng; dòng này chưa có thành tiền nên chưa được tính."
        " Đề nghị ghi thành tiền."
    ),
    "budget-sources-differ": (
        "Thành tiền ghi {stated}, cộng các nguồn là {sum}. Đề nghị sửa cho khớp; hiện tính theo các nguồn."
    ),
    "budget-total-differs": (
        "Số tổng ở ô này là {stated}, cộng các dòng là {sum}. Đề nghị cộng lại."
    ),
    "budget-group-unclear": (
        "Dòng này có số tiền riêng, các dòng con bên dưới cộng lại ra số khác; hiện tính cả dòng này và các dòng con."
        " Nếu dòng này là tổng của các dòng con, đề nghị sửa cho khớp."
    ),
    "budget-spent-of-whom": (
        "Dòng này chi từ nhiều nguồn, số thực chi không chia được cho từng nguồn nên chưa được tính."
        " Đề nghị ghi mỗi nguồn một dòng."
    ),
    "money-unit-doubtful": (
        "Số tiền ở ô này quá lớn so với đơn vị tính ghi trên bảng (nghìn đồng, triệu đồng)."
        " Đề nghị kiểm tra lại đơn vị tính rồi ghi lại số tiền."
    ),
    "amount-differs": (
        "Số suất nhân với mức không bằng số tiền ở ô này. Đề nghị kiểm tra lại cả ba số."
    ),
    "total-differs": ("Số tổng ở ô này không bằng tổng các dòng bên trên. Đề nghị cộng lại."),
    "total-words-differ": (
        "Số tiền bằng chữ ở dòng này không khớp với số tổng. Đề nghị ghi lại cho khớp."
    ),
    "total-words-unreadable": (
        "Số tiền bằng chữ ở dòng này không hiểu được. Đề nghị ghi lại, ví dụ: Ba triệu đồng."
    ),
    "id-number-unreadable": (
        "Số CCCD ở ô này không đúng dạng (CCCD có 12 chữ số, CMND có 9 chữ số)."
        " Đề nghị định dạng ô là Văn bản rồi ghi lại đủ các chữ số."
    ),
    "date-unreadable": "Ngày ở ô này không hiểu được. Đề nghị ghi ngày/tháng/năm, ví dụ 05/4/2024.",
    "term-unreadable": (
        "Thời hạn ở ô này chưa rõ là ngày nào (thiếu năm, hoặc không nêu ngày, tháng, quý); chữ đã ghi được giữ ở ghi chú."
        " Đề nghị ghi ngày/tháng/năm, hoặc tháng 6/2024, quý III/2024."
    ),
    "count-unreadable": "Số lượng ở ô này không phải là số nguyên. Đề nghị ghi lại bằng chữ số.",
    "gender-unreadable": "Giới tính ở ô này không hiểu được. Đề nghị ghi “Nam” hoặc “Nữ”.",
    "confirmation-unreadable": (
        "Ô xác nhận tham dự này không hiểu được. Đề nghị ghi “Có” hoặc “Không”; chưa trả lời thì để trống."
    ),
    "gender-twice": "Dòng này được đánh dấu cả cột Nam và cột Nữ. Đề nghị chỉ đánh dấu một cột.",
    "question-number-unreadable": (
        "Mã câu hỏi ở ô này không hiểu được. Đề nghị ghi số hoặc mã, ví dụ CH-012."
    ),
    "handling-unreadable": (
        "Hình thức trả lời ở ô này không hiểu được."
        " Đề nghị ghi “Trực tiếp tại hội nghị” hoặc “Bằng văn bản”."
    ),
}

SKIP_REASONS = {
    "empty": "dòng trống, chỉ có số thứ tự",
    "section": "dòng tiêu đề nhóm",
    "total": "dòng cộng",
    "in-words": "dòng số tiền bằng chữ",
    "column-numbers": "dòng đánh số cột",
    "signature": "phần ký tên",
    "note": "ghi chú ngoài bảng",
    "header": "dòng tiêu đề cột được lặp lại",
    "example": "dòng ví dụ của biểu mẫu",
    "continued": "phần tiếp của dòng trên",
    "copy-of-sheet": "dòng đã có ở trang tính khác của tệp",
    "unit-sum": "dòng cộng của một đơn vị",
    "not-answered": "kiến nghị chưa có trả lời",
}
