"""Sentences about the office on disk and its settings."""

NO_OFFICE = "Chưa có văn phòng nào ở {folder} (không thấy tệp dialogue.toml)."
NO_OFFICE_HINT = (
    'Tạo văn phòng: dialogue init van-phong --province "Tên tỉnh" --year NĂM\n'
    "hoặc chỉ thư mục văn phòng đã có: dialogue -w THƯ_MỤC …"
)
OFFICE_EXISTS = "Thư mục {folder} đã là một văn phòng; chương trình không ghi đè."
OFFICE_EXISTS_HINT = (
    'Làm việc tiếp với văn phòng này: dialogue -w "{folder}" status\n'
    'Thêm năm mới: dialogue -w "{folder}" new --year NĂM'
)
FOLDER_NOT_EMPTY = "Thư mục {folder} đã có sẵn tệp khác; chương trình không ghi lẫn vào."
FOLDER_NOT_EMPTY_HINT = "Xin chọn một tên thư mục mới hoặc một thư mục trống."
NO_CONFERENCE = "Văn phòng chưa có hội nghị năm {year}."
NO_CONFERENCE_HINT = "Các năm đã có: {years}. Thêm năm {year}: dialogue new --year {year}"
NO_YEAR_YET = "Văn phòng {folder} chưa có hội nghị của năm nào."
NO_YEAR_YET_HINT = "Thêm một năm: dialogue new --year NĂM"
NO_YEARS = "chưa có năm nào"
CONFERENCE_EXISTS = "Hội nghị năm {year} đã có ở {file}; chương trình không ghi đè."
CONFERENCE_EXISTS_HINT = "Xin sửa trực tiếp tệp đó, hoặc chọn năm khác."
YEAR_OUT_OF_RANGE = "Năm {year} nằm ngoài khoảng {first}–{last} mà chương trình có dữ liệu."
YEAR_OUT_OF_RANGE_HINT = "Xin kiểm tra lại số năm."

UNKNOWN_PROVINCE = "Không tìm thấy tỉnh, thành phố nào tên “{name}” vào năm {year}."
UNKNOWN_PROVINCE_HINT = "Xin kiểm tra lại tên{suggestions}."
UNKNOWN_PROVINCE_SUGGESTIONS = "; có phải là: {names}"
PROVINCE_MERGED = (
    "Từ ngày {since}, {name} đã là một phần của {successor}, "
    "nên năm {year} không còn cơ quan cấp tỉnh riêng."
)
PROVINCE_MERGED_HINT = (
    'Xin dùng tên mới: --province "{successor_name}" '
    "(văn phòng đã có thì sửa khóa province trong dialogue.toml)."
)
PROVINCE_NOT_YET = "Đến năm {year} chưa có đơn vị hành chính tên “{name}”."
PROVINCE_NOT_YET_HINT = 'Năm đó dùng tên: --province "{former}" (văn phòng đã có thì sửa khóa province trong dialogue.toml).'

SETTINGS_BROKEN = "Tệp {file} có {count} chỗ cần sửa:\n{faults}"
SETTINGS_BROKEN_HINT = "Xin mở tệp bằng Notepad, sửa các chỗ trên, lưu lại (UTF-8) rồi chạy lại."
TOML_BROKEN = "Tệp {file} viết sai cú pháp ở dòng {line}, cột {column}: {text}"
TOML_BROKEN_HINT = (
    "Xin xem lại dòng đó: chữ phải nằm giữa hai dấu nháy kép, danh sách giữa [ và ], "
    "mỗi mục một dòng dạng khóa = giá trị."
)
SETTINGS_TOO_LONG = "Tệp {file} dài quá {most} KB nên không phải tệp thiết lập dùng được."
SETTINGS_TOO_LONG_HINT = "Xin mở tệp bằng Notepad, bỏ phần thừa, lưu lại (UTF-8) rồi chạy lại."
TOML_NOT_UTF8 = "Tệp {file} không lưu bằng bảng mã UTF-8."
TOML_NOT_UTF8_HINT = "Xin mở bằng Notepad, chọn Lưu thành…, bảng mã UTF-8, rồi chạy lại."

FAULT = "  - {key}: {what}"
FAULTS_MORE = "  … và {count} chỗ nữa"
FAULT_MISSING = "còn thiếu; cần {expected}"
FAULT_TYPE = "đang là {value}; cần {expected}"
FAULT_UNKNOWN = "khóa này chương trình không biết{suggestion}"
FAULT_CHOICE = "đang là “{value}”; cần một trong: {choices}"
FAULT_RANGE = "đang là {value}; cần số từ {low} đến {high}"
FAULT_NO_LIMIT = "đang là 0; không có mức trần thì bỏ cả dòng này"
FAULT_PLACE = "có chỗ {{{name}}} không biết thay bằng gì{suggestion}"
FAULT_REPEATED = "“{value}” xuất hiện hai lần; mỗi mục cần một giá trị riêng"
FAULT_NO_SUCH_GROUP = "“{value}” không có trong các thành phần đại biểu: {choices}"
FAULT_NO_SUCH_SIGNER = "“{value}” không có trong mục [signers]: {choices}"
FAULT_NO_SUCH_AGENCY = "“{value}” không phải mã lĩnh vực, cơ quan mà chương trình biết{suggestion}"
FAULT_NO_SUCH_TOPIC = "“{value}” không phải mã nhóm vấn đề; cần một trong: {choices}"
FAULT_BOTH_WHEN = "chỉ ghi một trong hai: date (ngày đã chốt) hoặc month (tháng dự kiến)"
FAULT_TO_BEFORE_FROM = "ngày cuối sớm hơn ngày đầu"
FAULT_END_BEFORE_START = "giờ kết thúc phải sau giờ bắt đầu"
FAULT_OTHER_YEAR = "đang là {value}; cần ngày trong năm {year} của hội nghị"
FAULT_TASK_NOBODY = "cần ghi agency (mã lĩnh vực) hoặc name (tên cơ quan)"
FAULT_SIGNER_LINE = (
    "đang là “{value}”; cần viết hoa, dạng TM., KT., TL., TUQ. (ví dụ “KT. CHỦ TỊCH”)"
)
FAULT_SIGNER_NAME = (
    "đang là “{value}”; cần họ tên viết thường, không kèm học hàm, học vị (ví dụ “Trần Quang Minh”)"
)
FAULT_SYMBOL = (
    "đang là “{value}”; cần dạng KH-UBND: chữ hoa, nối bằng dấu gạch nối, không có dấu cách"
)
FAULT_FILED = "đang là “{value}”; chỉ ghi phần sau “Lưu: VT,” (ví dụ KGVX), chương trình tự thêm VT"
FAULT_TWO_DIALOGUES = 'chỉ được một mục kind = "dialogue" trong chương trình'

FAULT_ALLOCATED_TWICE = (
    "đang là false, nhưng allocation = “{value}” nói là có phân bổ; bỏ một trong hai dòng"
)
FAULT_LEAST_UNUSED = (
    "chỉ dùng khi chương trình tính phân bổ (allocation = “even” hoặc “members”); xin bỏ dòng này"
)
FAULT_LEAST_TOO_MANY = "đang là {least}; {count} đơn vị × {least} = {needed}, nhiều hơn chỉ tiêu {quota} của thành phần"
FAULT_BOTH_QUOTAS = "chỉ ghi một trong hai: quota (khi chỉ một thành phần được phân bổ) hoặc quotas"
FAULT_QUOTA_WHICH = (
    "nhiều thành phần được phân bổ ({groups}) nên phải ghi chỉ tiêu của từng thành phần: "
    "quotas = {{ {first} = 10, … }}"
)
FAULT_QUOTAS_MISSING = "còn thiếu; cần chỉ tiêu của từng thành phần được phân bổ ({groups})"
FAULT_QUOTA_COMPUTED = (
    "thành phần {group} do chương trình tính phân bổ; bỏ số này, hoặc ghi allocation = “hand” "
    "ở thành phần đó để dùng số ghi tay"
)
FAULT_NOT_BY_HAND = "“{value}” không phải thành phần được phân bổ ghi tay: {choices}"
NO_GROUP_BY_HAND = "chưa có thành phần nào ghi allocation = “hand”"
FAULT_MEMBERS_MISSING = (
    "còn thiếu; cần số đoàn viên của đơn vị, vì thành phần {group} phân bổ theo số đoàn viên"
)
FAULT_ALSO = " (cũng vậy ở {units})"
FAULT_NO_MEMBERS = (
    "mọi đơn vị đều ghi members = 0 nên không phân bổ thành phần {group} theo số đoàn viên được"
)

EXPECTED_TEXT = "một chuỗi chữ trong dấu nháy kép"
EXPECTED_INTEGER = "một số nguyên không âm, ví dụ 100 hoặc 30_000_000 (không có dấu nháy, dấu chấm)"
VALUE_LIST = "một danh sách"
VALUE_TABLE = "một mục"
EXPECTED_BOOLEAN = "true hoặc false"
EXPECTED_DATE = "một ngày dạng 2024-06-20 (không có dấu nháy)"
EXPECTED_TIME = "giờ dạng 07:30:00 (không có dấu nháy)"
EXPECTED_MONTH = 'tháng dạng "2024-06" trong dấu nháy kép'
EXPECTED_TABLE = "một mục dạng [{key}]"
EXPECTED_TABLES = "các mục dạng [[{key}]]"
EXPECTED_TEXTS = 'một danh sách chữ dạng ["…", "…"]'

LEFT_OUT = (
    "Đã bỏ khỏi thiết lập những cơ quan không còn hoạt động vào thời điểm tổ chức: {agencies}; "
    "dòng cũ được giữ lại sau dấu #."
)
STILL_NAMED = (
    "Thiết lập còn nhắc những cơ quan không còn hoạt động vào thời điểm tổ chức: {agencies}; "
    "xin bỏ đi hoặc thay bằng cơ quan khác trước khi in văn bản."
)
