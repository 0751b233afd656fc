"""Sentences about templates and papers."""

PAPER_UNKNOWN = "Không có văn bản nào tên “{paper}”{suggestion}."
PAPER_UNKNOWN_HINT = "Các văn bản có mẫu: {known}."

TEMPLATE_UNREADABLE = "Không đọc được mẫu văn bản {file}."
TEMPLATE_UNREADABLE_HINT = (
    "Xin kiểm tra tệp còn ở chỗ cũ, lưu bằng bảng mã UTF-8 và được phép mở, rồi chạy lại."
)

TEMPLATE_BROKEN = "Mẫu văn bản {file} có lỗi ở dòng {line}: {reason}."
TEMPLATE_BROKEN_HINT = (
    "Xin mở tệp mẫu, sửa dòng đó rồi chạy lại; nếu là mẫu riêng của văn phòng, "
    "có thể đổi tên tệp để tạm dùng mẫu có sẵn. Chưa có tệp nào được ghi."
)
WORD_BROKEN = "Mẫu Word {file} có lỗi ở đoạn “{place}”: {reason}."
WORD_BROKEN_HINT = (
    "Xin mở tệp mẫu bằng Word, sửa đoạn đó, lưu và đóng tệp rồi chạy lại; hoặc đổi tên tệp để tạm dùng "
    "mẫu có sẵn. Chưa có tệp nào được ghi."
)
WORD_REFUSED = "Mẫu Word {file} không dùng được: {reason}."
WORD_REFUSED_HINT = (
    "Xin mở tệp bằng Word, sửa, lưu lại dạng .docx rồi chạy lại; hoặc đổi tên tệp để tạm dùng mẫu có sẵn. "
    "Chưa có tệp nào được ghi."
)
WORD_TOO_BIG = "tệp quá lớn đối với một mẫu (quá {most} MB)"
WORD_START_IMPOSSIBLE = "Chưa có mẫu Word để bắt đầu cho {title}: {reason}."
WORD_COLUMNS = "bảng của văn bản này có số cột thay đổi"
WORD_CARDS = "thẻ và bảng tên do chương trình dàn trang, mỗi trang nhiều tấm; chỉ dùng mẫu chữ"
WORD_START_IMPOSSIBLE_HINT = "Xin dùng mẫu chữ (bỏ --word), hoặc tự soạn tệp .docx với các thẻ như trang hướng dẫn Mẫu riêng."
WORD_EMPTY = "tệp không có nội dung"
WORD_LINKED = "tệp lấy ảnh hoặc nội dung từ nơi khác; xin chèn hẳn ảnh, nội dung đó vào tệp"
WORD_CHANGES = "tệp còn theo dõi sửa đổi (Track Changes); xin chấp nhận hoặc từ chối mọi sửa đổi rồi tắt theo dõi"
WORD_SHAPE = (
    "các thẻ ghép lại không thành một văn bản Word; xin xem mỗi thẻ if, for, macro có thẻ kết thúc đặt ở "
    "cùng loại chỗ: trong dòng chữ, thành đoạn riêng, hay thành dòng bảng riêng"
)
REASON_TAG_HALF = "có thẻ chưa mở hoặc chưa đóng đủ ngoặc {{ }}, {% %} trong cùng một đoạn"
REASON_TAG_ALONE = (
    "thẻ có chữ “{tag}” ở đầu (như {{%p … %}}, {{%tr … %}}) phải đứng một mình, cả đoạn hoặc cả dòng bảng "
    "không có chữ nào khác"
)
REASON_OUTSIDE = "chữ hoặc giá trị đứng ngoài đoạn văn: “{text}”"
REASON_SYNTAX = "cú pháp chưa đúng ở chỗ “{text}”"
REASON_LEFT_OPEN = "thẻ {tag} mở ra mà chưa có thẻ end{tag} đóng lại"
REASON_NAME = "không có giá trị nào tên “{name}”{suggestion}"
REASON_FILTER = "không có bộ lọc hoặc phép thử nào tên “{name}”{suggestion}"
REASON_VALUE = "không tính được giá trị ở chỗ “{text}”"
REASON_EMPTY = "giá trị ở chỗ “{text}” đang để trống"
REASON_NOT_TEXT = "giá trị ở chỗ “{text}” là cả một danh sách hoặc một nhóm giá trị; xin lấy từng giá trị trong đó"
REASON_OTHER_FILE = "mẫu không được lấy nội dung từ tệp khác, ở chỗ “{text}”"
REASON_TOO_MUCH = "mẫu lặp quá nhiều lần hoặc làm ra quá nhiều chữ ở chỗ “{text}”"
REASON_ENDLESS = (
    "các phần lồng vào nhau quá sâu, hoặc macro gọi chính nó mãi không dừng, ở chỗ “{text}”"
)
REASON_TOO_LONG = "văn bản làm ra dài quá {most} dòng"
REASON_FILE_TOO_LONG = "tệp mẫu dài quá {most} chữ"
REASON_NO_FRONT = "phần đầu của mẫu phải nằm giữa hai dòng +++"
REASON_FRONT_SYNTAX = "phần đầu của mẫu viết sai cú pháp TOML"
REASON_FRONT_KEY = "phần đầu của mẫu thiếu khóa “{key}” (một chuỗi chữ)"
REASON_FRONT_UNKNOWN = "phần đầu của mẫu có khóa lạ “{key}”{suggestion}"
REASON_PAPER = "tệp này là mẫu của “{paper}” nhưng khóa paper ghi “{value}”; hai tên phải như nhau"
REASON_TYPE = "“{value}” không phải chữ viết tắt của loại văn bản hành chính nào"
REASON_FRONT_YES = "khóa “{key}” chỉ nhận true hoặc false (không có dấu ngoặc kép)"
REASON_FRAME = (
    "khóa frame ghi “{value}”; chỉ nhận: {known}, hoặc bỏ khóa này nếu là văn bản hành chính có số"
)
REASON_WORKING_TYPE = (
    "“{value}” không phải tên giấy tờ làm việc; có khóa frame thì type bắt đầu bằng tên như "
    "Kịch bản, Danh sách, Bảng, Biểu, Phiếu, Tài liệu, Lịch, Dự toán"
)
REASON_SIGNERS_OFFICIAL = "văn bản hành chính do người ký ở dialogue.toml ký; khóa signers chỉ dùng cho biên bản hoặc khi có khóa frame"
REASON_SIGNERS_MINUTES = (
    "biên bản có hai người ký: khóa signers gồm hai dòng, thư ký rồi đến chủ tọa"
)
REASON_SIGNERS_MANY = "khóa signers có quá {most} người ký; một hàng chữ ký không đủ chỗ"
REASON_LANDSCAPE = "khóa landscape chỉ dùng khi có khóa frame; văn bản hành chính có bảng rộng thì dùng “::: annex landscape”"
REASON_ANNEX_UNNUMBERED = (
    "giấy tờ không có số thì không có phụ lục; xin bỏ dòng “::: annex” hoặc dùng “::: page”"
)
REASON_FACTS = "“{value}” không phải bộ dữ kiện nào mà chương trình có{suggestion}"
REASON_EACH = "khóa each ghi “{value}”; văn bản này làm nhiều bản được theo: {known}"
NO_WAY = "(không có cách nào)"
REASON_NO_ADDRESSEE = (
    "sau “Kính gửi:” phải là nơi gửi đến, cùng dòng hoặc mỗi nơi một dòng bắt đầu bằng “- ”"
)
REASON_ANNEX_TITLE = "sau dòng “::: annex” phải là tên phụ lục, viết thành dòng “# …”"
REASON_CARDS = "thẻ, bảng tên chỉ có dòng #, ##, dòng chữ thường, “::: code” và “::: page”"
REASON_CODE = "mã QR chỉ có trên thẻ; xin bỏ dòng “::: code”"
REASON_DIRECTIVE = "không hiểu dòng “{text}”"
REASON_HEADING = "tiêu đề chỉ có hai cấp: “#” cho mục và “##” cho khoản"

# A text that ends like this gets no full stop.
ENDINGS = ("…", "...", "?", "!")

VALUE_MISSING = "Chưa thể hoàn thành {paper}: còn thiếu {count} nội dung.\n{gaps}"
VALUE_MISSING_LINE = "- {label} ({key})"
VALUE_MISSING_HINT = (
    "Xin bổ sung các nội dung trên rồi chạy lại, "
    "hoặc thêm --draft để in bản dự thảo có đánh dấu những chỗ còn trống."
)
VALUE_MISSING_MORE = "- … và {count} nội dung nữa (dialogue render --list cho biết đủ)"
SALUTATION = "Kính gửi:"
SAME_AS_ABOVE = "Như trên"

# Where something stands in a paper.
PARAGRAPH = "đoạn {number}"
TABLE_ROW = "bảng {table}, dòng {row}"
AROUND = "đầu trang hoặc chân trang"
IN_PROPERTIES = "thuộc tính của tệp"
REASON_PERSONAL = "khóa personal phải là danh sách chọn trong: {known}"
