"""Sentences about what became of imported rows."""

ANSWER_NO_QUESTION = "Không tìm thấy câu hỏi của dòng trả lời này: xin ghi mã câu hỏi (CH-…) hoặc chép đúng nội dung kiến nghị."
ANSWER_BEFORE_TRIAGE = "Bảng trả lời này chưa ghép được vì hội nghị chưa có câu hỏi nào."
ANSWER_BEFORE_TRIAGE_HINT = "Xin phân loại trước (dialogue triage) rồi nhận lại tệp này."
ANSWER_CONTRADICTS = "Mã câu hỏi và nội dung kiến nghị ở dòng này chỉ hai câu hỏi khác nhau: xin giữ lại một trong hai cho đúng."
OWN_FILE = "{file} là tệp do chương trình xuất ra, không phải tệp đơn vị gửi."
OWN_FILE_HINT = "Xin nhận tệp gốc của đơn vị."
ERASED = "đúng tệp này đã nhận trước khi dữ liệu cá nhân của hội nghị năm {year} được xóa, nên không ghi lại gì vào sổ."
ERASED_YEAR = (
    "dữ liệu cá nhân của hội nghị năm {year} đã được xóa, tệp này lại vừa ghi thêm; khi không cần nữa, xin xóa lại bằng"
    " dialogue redact."
)
NO_ROWS = "không có dòng dữ liệu nào dưới tiêu đề cột."
NO_UNIT = (
    '{count} kiến nghị chưa rõ đơn vị gửi; nhận lại tệp với --unit "TÊN ĐƠN VỊ" để ghi đơn vị.'
)
BUDGET_GONE = "các dòng dự toán không còn trong bản mới thì không tính vào dự toán nữa (vẫn giữ trong sổ để đối chiếu)."
NAMESAKE = "cùng tên với một tệp đã nhận nhưng nội dung khác hẳn: coi là tệp khác, giữ cả hai."
VERSION_OF = "coi là bản mới của tệp “{file}” đã nhận (tên gần giống, nội dung phần lớn trùng)."
RESENT = (
    "coi là gửi lại tệp “{file}” đã nhận (tên khác hẳn, nhưng cùng đơn vị và các dòng trùng gần hết);"
    " dòng đã có không ghi thêm lần nữa. Nếu không phải, xin chạy dialogue undo rồi báo đơn vị xem lại."
)
OTHER_KIND = (
    "đúng tệp này lần trước đã được nhận là bảng {kind} ({count} dòng), và các dòng đó vẫn còn trong sổ. Nếu lần trước"
    " chọn nhầm --kind: xin chạy dialogue undo cho đến khi lấy lại cả lần nhận đó (xem dialogue log), rồi nhận lại tệp"
    " với --kind đúng."
)
OVERLAP = "{count} kiến nghị trùng nội dung với tệp “{file}” (cùng đơn vị); vẫn giữ cả hai, xem dialogue check."
OVERLAP_OTHER_UNIT = "{count} kiến nghị lặp lại nội dung tệp “{file}” (đơn vị ghi khác hoặc không ghi); vẫn giữ cả hai."
OVERLAP_MORE = "và trùng một phần với {count} tệp nữa."
OTHER_YEAR = "đúng tệp này đã nhận cho hội nghị năm {other}; lần này nhận cho năm {year}."
NOTHING_TO_IMPORT = "Không có tệp nào trong những chỗ đã chỉ."
NOTHING_TO_IMPORT_HINT = (
    "Xin chỉ đúng tệp (.xlsx, .xls, .ods, .csv, .docx …) hoặc thư mục có các tệp đó."
)
SEVERAL_IN_CELLS = "{cells} ô có nhiều kiến nghị, được tách thành {parts} kiến nghị."
ROW = "{sheet}, dòng {row}"
REPAIRED = "chữ bị hỏng đã được sửa ({kinds}); chữ đơn vị gửi vẫn được giữ nguyên bên cạnh."
REPAIRED_KIND = "{kind}: {count} ô"
