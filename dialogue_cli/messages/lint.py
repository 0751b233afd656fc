"""Sentences about checking papers: refusals, findings, what was mended."""

MISSING = "Không tìm thấy tệp “{file}”."
MISSING_HINT = "Xin kiểm tra lại tên và đường dẫn của tệp .docx, rồi chạy lại lệnh."
CLOSED = "Không mở được tệp “{file}”: tệp đang được chương trình khác giữ hoặc không có quyền đọc."
CLOSED_HINT = "Xin đóng tệp trong Word hoặc xin quyền đọc, rồi chạy lại lệnh."
NOT_DOCX = "Tệp “{file}” không phải văn bản Word .docx (nội dung thật là {found})."
NOT_DOCX_HINT = (
    "Xin mở tệp bằng Word, lưu lại thành .docx (Lưu thành > Word Document), rồi kiểm tra tệp mới."
)
DAMAGED = "Không đọc được tệp “{file}”: tệp bị hỏng hoặc tải về chưa đủ."
DAMAGED_HINT = "Xin mở tệp bằng Word và lưu lại thành một tệp .docx mới; nếu Word cũng không mở được, xin lấy lại tệp gốc."
PROTECTED = "Tệp “{file}” được đặt mật khẩu nên không đọc được."
PROTECTED_HINT = (
    "Xin mở tệp bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu) rồi lưu lại."
)
UNSAFE = "Tệp “{file}” có {found} nên không mở, vì lý do an toàn."
UNSAFE_HINT = "Xin mở tệp bằng Word trên máy an toàn, lưu lại thành .docx (Word Document, không có macro) rồi kiểm tra tệp mới."
TOO_BIG = "Tệp “{file}” quá lớn: {measure} là {found}, giới hạn là {limit}."
TOO_BIG_HINT = (
    "Xin kiểm tra tệp có bị lỗi không; nếu đúng là văn bản dài, hãy tách phụ lục ra tệp riêng."
)

MEASURE_SIZE = "dung lượng (MB)"
MEASURE_UNPACKED = "dung lượng sau khi giải nén (MB)"
MEASURE_RATIO = "tỷ lệ giải nén (lần)"
MEASURE_PARTS = "số thành phần bên trong tệp"
MEASURE_TAGS = "số thẻ bên trong tệp"

FOUND_PDF = "tệp PDF"
FOUND_RTF = "tệp RTF"
FOUND_DOC = "tệp Word cũ .doc hoặc tệp Office đời cũ"
FOUND_PICTURE = "tệp ảnh"
FOUND_PACKED = "tệp nén"
FOUND_WORKBOOK = "bảng tính Excel"
FOUND_SLIDES = "bản trình chiếu"
FOUND_ODF = "tệp OpenDocument của LibreOffice"
FOUND_OTHER = "loại tệp khác"
FOUND_ENTITIES = "khai báo mà văn bản Word bình thường không có (DTD)"
FOUND_MACROS = "macro (mã lệnh)"

# ---------------------------------------------------------------- what is told of a finding

LOOK = "{title}: {found}; quy định: {allowed}."
AND_MORE = "{where}, và {count} chỗ nữa"
WHERE_BODY = "đoạn {number}: “{text}”"
WHERE_BODY_BLANK = "đoạn {number}"
WHERE_CELL = "bảng {table}, hàng {row}, ô {column}: “{text}”"
WHERE_BOX = "khung chữ: “{text}”"
WHERE_PARTS = {"header": "đầu trang: “{text}”", "footer": "chân trang: “{text}”"}
WHERE_SECTION = "phần {number} của văn bản"
WHERE_PAPER = "toàn văn bản"
WHERE_HEAD = "phần đầu văn bản"
WHERE_FOOT = "phần cuối văn bản"
LONGEST_QUOTE = 60

LIST = ", "
SIZE = "cỡ chữ {size}"
BOLD, NOT_BOLD = "đậm", "không đậm"
ITALIC, UPRIGHT = "nghiêng", "đứng"
UNDERLINED, NOT_UNDERLINED = "gạch chân", "không gạch chân"
UPPER, NOT_UPPER = "in hoa", "không in hoa"
ALIGNS = {
    "left": "canh trái",
    "center": "canh giữa",
    "right": "canh phải",
    "both": "canh đều hai lề",
    "distribute": "giãn đều chữ",
}
OTHER_ALIGN = "canh lề kiểu khác"
MM = "{mm} mm"
PT = "{pt} pt"
FROM_TO_MM = "{low}–{high} mm"
PAPER_SIZE = "{width} × {height} mm"
NO_SIZE = "không được đặt (mặc định của Word là khổ thư Mỹ)"
A4 = "A4 (210 × 297 mm)"
UPRIGHT_PAGE = "hướng đứng"
NO_MARGIN = "không được đặt"

COMPONENTS = {
    "country": "Quốc hiệu",
    "motto": "Tiêu ngữ",
    "issuer": "tên cơ quan ban hành",
    "number": "số, ký hiệu",
    "date": "địa danh và thời gian",
    "title": "tên loại văn bản",
    "subject": "trích yếu nội dung",
    "body": "nội dung",
    "authority": "chức vụ của người ký",
    "name": "họ tên của người ký",
    "recipients": "nơi nhận",
}
MISSING_PART = "không thấy {part}"

NO_PAGE_NUMBER = "Không thấy số trang (trường PAGE) trong khi văn bản có nhiều trang"
NUMBER_FORMAT = "Số trang không dùng chữ số Ả Rập (kiểu {format})"
NUMBER_START = "Số trang của văn bản bắt đầu từ {start}"
NUMBER_IN_FOOTER = "Số trang nằm ở chân trang"
NUMBER_ALIGN = "Số trang {align}"
NUMBER_ON_FIRST = "Số trang hiện cả ở trang thứ nhất"
NUMBER_ONLY = "con số, ví dụ 2"

LEGACY_FONT = "Phông {font} dùng bảng mã cũ"
NOT_COMPOSED = "Có chữ tổ hợp (dấu thanh rời)"
PRIVATE = "Có ký tự ngoài bảng mã chung"
UNICODE = "Unicode dựng sẵn"
COLOUR = "#{colour}"
BLACK = "đen"

COUNTRY_NOT_FIRST = "Quốc hiệu không ở trên cùng trang đầu"
COUNTRY_ON_LEFT = "Quốc hiệu ở cột trái"
HEAD_NO_TABLE = "Phần đầu không trình bày bằng bảng hai cột"
HEAD_BORDERS = "Bảng ở phần đầu có kẻ khung"
FOOT_BORDERS = "Bảng ở phần ký có kẻ khung"
NUMBER_DATE_ROWS = "Số, ký hiệu và địa danh, thời gian không cùng một dòng"
NUMBER_DATE_LINES = "Số, ký hiệu ở dòng thứ {left} của cột trái, địa danh, thời gian ở dòng thứ {right} của cột phải"
FOOT_ROWS = "“Nơi nhận:” và quyền hạn, chức vụ người ký không cùng hàng"
FOOT_LINES = "Phía trên “Nơi nhận:” và phía trên chức vụ người ký có số dòng trống khác nhau"

NO_RULE = "không có đường kẻ"
RULE_UNDERLINE = "dùng gạch chân chữ thay cho đường kẻ"
RULE_DASHES = "dùng dấu gạch, dấu chấm thay cho đường kẻ"
RULE_STYLE = "đường kẻ không phải nét liền"
RULE_LENGTH = "đường kẻ dài {length} mm, bằng {percent}% dòng chữ"
RULE_NOT_CENTRED = "đường kẻ lệch sang một bên"
RULE_NOT_FLAT = "đường kẻ không nằm ngang"
RULE_UNDER_ABOUT = "Có đường kẻ dưới trích yếu công văn"
RULES_OF = {
    "motto": "Dưới Tiêu ngữ {found}",
    "issuer": "Dưới tên cơ quan {found}",
    "subject": "Dưới trích yếu {found}",
}

SINGLE = "dòng đơn (Single), trước và sau đoạn 0 pt"
LINES = "{lines} dòng"
LINES_EXACT = "cố định {pt} pt (bằng {lines} dòng)"
GAP = "cách đoạn {pt} pt"
PAIR = "{one} và {other}"
PAIR_USUAL = "12 và 13, hoặc 13 và 14"

YEAR_IN_NUMBER = "số và ký hiệu, không có năm, ví dụ Số: 12/KH-UBND"
EXPECTED_TYPE = "tên loại {title} thì ký hiệu bắt đầu bằng {type}-"
QUOTE = "“{text}”"
FULL_NAME = "ghi đầy đủ là {name}"
WITHOUT_ZERO = "tháng {month}"

TITLE_JOINED = "tên loại chung dòng với trích yếu"
SUBJECT_STOP = "cuối trích yếu có dấu chấm"
VV_FORM = "ghi “{text}”, không phải “V/v …”"

NO_POWER = "Không thấy dòng thẩm quyền in hoa, đậm, canh giữa phía trên căn cứ"
NO_RESOLVES = "Không thấy dòng QUYẾT ĐỊNH: đậm, canh giữa"

SECTION_MARK = "sau số La Mã là “{mark}”, không phải dấu chấm"
CLAUSE_MARK = "sau số là “{mark}”, không phải dấu chấm"
POINT_EXPECTED = "{letter}) ở chỗ này"
NUMBER_EXPECTED = "{number}"
ARTICLE_MARK = "sau số của điều không có dấu chấm"
PART_NUMBER = "số thứ tự “{number}” không đúng kiểu"
FIRST_LINE = "lùi vào {mm} mm"
FIRST_LINE_SPACES = "lùi bằng dấu cách"
FIRST_LINE_TAB = "lùi bằng phím Tab {mm} mm"
LEFT_INDENT = "cả đoạn thụt vào {mm} mm"
TWO_SIZES = "Nội dung dùng {sizes}"
EMPTY_LINES = "Có {count} dòng trống giữa các đoạn nội dung"
NO_MENTION = "nội dung không nhắc đến phụ lục"
ONLY_ATTACHED = "nội dung chỉ nhắc “kèm theo”, không nêu phụ lục"

ADDRESS_MISSING = "{paper} không có Kính gửi"
ADDRESS_EXTRA = "{paper} có Kính gửi"
LETTER = "Công văn"
ADDRESS_LABEL = "ghi “{text}”"
ADDRESS_ALONE = "Chỉ gửi một nơi nhưng tên nơi nhận ở dòng riêng"
ADDRESS_ONE_LINE = "nhiều nơi nhận trên một dòng: {text}"
ADDRESS_ALIGN = "Các gạch đầu dòng không thẳng hàng"
FILED_MISSING = "không có dòng Lưu"
RCP_INDENT = "“{text}” lùi vào {mm} mm"
RCP_LABEL = "ghi “{text}”"
RCP_SPACING = "Danh sách nơi nhận giãn dòng {lines}"

ANNEX_FORM = "ghi “{text}”"
ANNEX_JOINED = "chữ Phụ lục chung dòng với tiêu đề"
ANNEX_NO_REFERENCE = "không có dòng (Kèm theo … số … của …)"
ANNEX_NO_TITLE = "không có tiêu đề"
ANNEX_NO_SECTION = (
    "Phụ lục không thành một phần (section) riêng nên số trang nối tiếp văn bản chính"
)
ANNEX_NO_START = "Số trang của phụ lục không bắt đầu lại từ 1"
ANNEX_NO_PAGE = "Phụ lục không bắt đầu ở trang mới"

NO_FRAME = "không có khung viền"
ADDRESS_PLACE = "địa chỉ không ở chân trang thứ nhất"
ADDRESS_LINE = "không có đường kẻ phía trên"
DRAFT_FORM = "chữ ký hiệu không in hoa"
INVITATION = {
    r"kinh moi": "“kính mời”",
    r"(?m)^\W*(?:\d+\.\s*)?thoi gian\b": "“Thời gian”",
    r"(?m)^\W*(?:\d+\.\s*)?dia diem\b": "“Địa điểm”",
}
MINUTES = {"thu ky": "THƯ KÝ", "chu toa": "CHỦ TỌA"}
NOT_OFFICIAL = "không đủ Quốc hiệu, số, ngày, tên loại, nơi nhận"
WORKING_PAPER = "“{name}” không thuộc 29 loại văn bản hành chính"
NOT_OFFICIAL_SO = "chỉ kiểm tra trang giấy, phông chữ, phụ lục"
PARTY_SO = "không kiểm tra theo Nghị định 30"
SECRET_SO = "không nên xử lý văn bản mật trên máy này"
TONES = "“{one}” và “{other}”"

# ---------------------------------------------------------------- the screen

PROFILES = {
    "nd30": "Nghị định 30/2020/NĐ-CP",
    "union": "công đoàn (Quyết định 933/QĐ-TLĐ, giá trị theo Nghị định 30)",
}
FILE_TITLE = "{file} – {profile}"
FILE_SOUND = "Không có lỗi thể thức."
COLUMNS = ("Mức", "Mã", "Phát hiện và cách sửa", "Ở đâu")
FOUND = "{message}\n→ {remedy}"
FILE_COUNT = "{file}: {errors} lỗi, {warnings} cảnh báo, {infos} lưu ý."
TOTAL = "Cộng {files} tệp: {errors} lỗi, {warnings} cảnh báo, {infos} lưu ý; không đọc được {refused} tệp."
MENDED = "Đã sửa {count} chỗ ({rules}); bản đã sửa: {file}"
MENDED_RULE = "{rule}: {count}"
REMAINS = "Còn {count} phát hiện cần người sửa."
RULES_TITLE = "Quy tắc thể thức được kiểm tra ({count})"
RULES_COLUMNS = ("Mã", "Mức", "Công đoàn", "Quy tắc", "Điều khoản")
NOT_FOR_UNION = "không"
MENDED_STEM = "{stem}-sua"
SAME_FILE = "Không ghi đè lên chính tệp gốc {file}."
SAME_FILE_HINT = "Xin đặt tên khác cho bản đã sửa, hoặc bỏ -o."

# ---------------------------------------------------------------- clauses in words, and the page of rules

CLAUSES = (
    (r"\bPLIII\b", "Phụ lục III"),
    (r"\bPLII\b", "Phụ lục II"),
    (r"\bPLI\b", "Phụ lục I"),
    (r"\bP\.([IVX]+)", r"Phần \1"),
    (r"\bM\.([IVX]+)", r"Mục \1"),
    (r"\bk\.(\d+)\.([a-zđ])", r"điểm \2 khoản \1"),
    (r"\bk\.(\d+)", r"khoản \1"),
    (r"\bĐ\.(\d+)\.(\d+)\.([a-zđ])", r"điểm \3 khoản \2 Điều \1"),
    (r"\bĐ\.(\d+)\.(\d+)", r"khoản \2 Điều \1"),
    (r"\bĐ\.(\d+)", r"Điều \1"),
)
PAGE_TITLE = "Quy tắc thể thức được kiểm tra"
PAGE_HEAD = """Trang này do chương trình viết ra từ bảng quy tắc `decree.toml`, là bảng mà phần in văn bản và lệnh `dialogue lint`
cùng dùng. Xem trên màn hình:

```console
dialogue lint --rules
```

Mức **lỗi** là điều Nghị định 30/2020/NĐ-CP quy định rõ; **cảnh báo** là điều theo mẫu hoặc thói quen đã thành nếp; **lưu ý** chỉ để
tham khảo. Cột công đoàn là mức áp dụng cho văn bản của công đoàn (Quyết định 933/QĐ-TLĐ lấy Nghị định 30 làm căn cứ; chỗ nào chưa
biết giá trị riêng thì dùng giá trị của Nghị định 30). Quy tắc có hiệu lực từ ngày 05/3/2020, trừ khi ghi khác."""
PAGE_COUNT = "Có {count} quy tắc: {errors} mức lỗi, {warnings} mức cảnh báo, {infos} mức lưu ý."
PAGE_COLUMNS = "| mã | mức | công đoàn | quy tắc | cách sửa | điều khoản |"
PAGE_SINCE = "{rule} (từ ngày {day})"
FAMILIES = {
    "SCOPE": "Phạm vi, thành phần",
    "PAGE": "Trang giấy, phông chữ, số trang",
    "POS": "Vị trí",
    "QH": "Quốc hiệu, Tiêu ngữ",
    "ORG": "Tên cơ quan",
    "RULE": "Đường kẻ",
    "NUM": "Số, ký hiệu",
    "DATE": "Địa danh, thời gian",
    "TITLE": "Tên loại, trích yếu",
    "VV": "Trích yếu công văn",
    "BASIS": "Căn cứ",
    "CITE": "Viện dẫn",
    "STRUCT": "Bố cục",
    "BODY": "Nội dung",
    "SIGN": "Người ký",
    "TO": "Kính gửi",
    "RCP": "Nơi nhận",
    "ANNEX": "Phụ lục",
    "MARK": "Dấu chỉ mức độ, dự thảo",
    "DRAFT": "Người soạn thảo",
    "ADDR": "Địa chỉ",
    "MAU": "Mẫu văn bản",
    "CAP": "Viết hoa",
    "TEXT": "Gõ chữ",
    "NEW": "Thay đổi từ năm 2025",
    "PARTY": "Văn bản của Đảng",
}
