"""Words that steps/ puts into papers, and what is said about rendering them."""

GIFT_CLAUSE = "khoản 2, mục IV"
UNITS_OF_KIND = "{count:02d} {kind}: {names}"
AND = "{first} và {last}"
AND_WORD = "và"

# Labels of what may be missing in a paper; each names a setting that a clerk can fill.
MISSING_NUMBER = "số, ký hiệu của {basis}"
MISSING_BASIS_DAY = "ngày của {basis}"
BASIS_NAMES = {"regulation": "quy chế phối hợp", "proposal": "văn bản đề xuất"}
MISSING_DEADLINE = "thời hạn “{name}”"
MISSING_WHEN = "ngày hoặc tháng tổ chức"
MISSING_DAY = "ngày đã tổ chức"
MISSING_VENUE = "địa điểm tổ chức"
MISSING_UNITS = "danh sách đơn vị cử đại biểu"
MISSING_CONTENTS = "nội dung đối thoại"
MISSING_TOTAL = "tổng số đại biểu"
MISSING_GROUPS = "các thành phần đại biểu"
MISSING_CHAIRS = "người chủ trì"
MISSING_INVITED = "đại biểu mời"
MISSING_COST_SOURCE = "nguồn kinh phí tổ chức"
GIFT_ATTENDING = "{audience} tham gia đối thoại"
MISSING_GIFT_CONTENTS = "hiện vật trong mỗi suất quà"
MISSING_GIFT_SOURCE = "nguồn kinh phí quà tặng"
MISSING_TASKS = "nhiệm vụ của cơ quan"
MISSING_AGENDA = "các mục của chương trình"
MISSING_CHAIR = "người chủ trì, kết luận"
MISSING_ATTENDED = "số đại biểu có mặt"
MISSING_HANDLING = "hình thức trả lời"
MISSING_ANSWER = "nội dung trả lời"
MISSING_AGENCY = "cơ quan trả lời"
MISSING_TASK = "nhiệm vụ, thời hạn"
MISSING_MONITOR = "cơ quan theo dõi, đôn đốc"
MISSING_CENTRAL_BY = "cơ quan tham mưu kiến nghị Trung ương"

KEY_CONFERENCE = "{year}/conference.toml: {key}"
KEY_ANSWER = "trả lời của câu hỏi {code} (dialogue import tệp trả lời)"
KEY_REVIEW = "cơ quan trả lời của câu hỏi {code}"

NOT_SET_UP = "Văn bản “{paper}” chưa có mục [papers.{paper}] trong dialogue.toml."
HALF_SET_UP = (
    "Văn bản “{paper}” có số nhưng mục [papers.{paper}] trong dialogue.toml chưa ghi {key}."
)
HALF_SET_UP_HINT = "Xin ghi thêm dòng {key} vào mục đó (symbol là ký hiệu sau số, signer là một mục người ký), rồi chạy lại."
NOT_SET_UP_HINT = "Xin thêm mục đó (issuer, symbol, signer, filed) theo mẫu các văn bản khác."
AGENDA_OVERRUN = (
    "Chương trình dài hơn buổi họp {minutes} phút (kết thúc {end}, buổi họp đến {limit})."
)
AGENDA_OVERRUN_HINT = (
    "Xin bớt số phút của các mục [[agenda]] hoặc lùi giờ kết thúc end trong {file}, rồi chạy lại; "
    "muốn xem thử thì thêm --draft."
)
AGENDA_SPARE = "Chương trình còn thừa {minutes} phút chưa xếp việc."
AGENDA_GROUP = "{what}: {name}"
AGENDA_QUESTIONS = "{count:02d} câu hỏi"
AND_OTHERS = "{names} và các cơ quan liên quan"
NO_GROUP = "Nội dung khác"
YEARLY_NAME = "{name} năm {year}"
NOBODY_HOLDS = (
    "Vào ngày {day} không còn cơ quan nào đảm nhiệm “{name}” (mã {function}), "
    "nhưng {year}/conference.toml còn nhắc đến."
)
NOBODY_HOLDS_HINT = "Xin sửa chỗ có mã {function} trong {year}/conference.toml: bỏ đi hoặc thay bằng cơ quan đang hoạt động."
ANSWER_IN_WRITING = "Trả lời bằng văn bản cho đơn vị kiến nghị"
AGENDA_LONGER = "Chương trình dài hơn buổi họp {minutes} phút."
NO_GIFT_CLAUSE = "Thiết lập năm {year} không có quà tặng (mục [gifts] không có, hoặc count = 0), nhưng một nhiệm vụ còn nhắc {{muc-qua}}."
NO_GIFT_CLAUSE_HINT = "Xin bỏ câu có {{muc-qua}} ở mục [[tasks]] của {year}/conference.toml, hoặc ghi lại mục [gifts]."
MISSING_PETITIONS = "kiến nghị đã phân loại"
MISSING_RECIPIENTS = "nơi nhận"
MISSING_BASIS = "căn cứ ban hành"
MISSING_SIGNER = "họ tên người ký"
KEY_TRIAGE = "dialogue import, dialogue triage"
KEY_HANDLING = "hình thức trả lời của từng câu hỏi (dialogue select, dialogue review hoặc dialogue import tệp trả lời)"
KEY_SELECT = "dialogue select (hoặc dialogue review)"
MISSING_HALL = "câu hỏi hỏi tại hội trường"
MISSING_STARTED = "giờ bắt đầu"
MISSING_ENDED = "giờ kết thúc"
MISSING_SECRETARY = "họ tên thư ký hội nghị"
CALLED = "{title} {name}, {post}"
MINUTES_ITEM = "{what}: {by}"
KEY_OFFICE = "dialogue.toml: {key}"
KEY_DELEGATES = "danh sách đại biểu (dialogue import)"
MISSING_DELEGATES = "đại biểu"
PLAN = "Kế hoạch"
SUBMISSION = "Tờ trình"

# The amended plan: what has changed, in words.
NOTHING_AMENDED = (
    "Kế hoạch năm {year} chưa có gì để điều chỉnh: thiết lập vẫn như lúc kế hoạch được ban hành."
)
NOTHING_AMENDED_HINT = (
    "Xin sửa ngày, giờ, địa điểm, số lượng, quà tặng hoặc thời hạn trong {year}/conference.toml rồi in lại; "
    "kế hoạch chưa ban hành thì sửa xong in lại chính kế hoạch đó."
)
PLAN_NOT_KEPT = "Không rõ Kế hoạch năm {year} lúc ban hành ghi những gì, nên chưa nói được điều chỉnh từ đâu sang đâu."
PLAN_NOT_KEPT_HINT = (
    "Xin đưa {year}/conference.toml về đúng số liệu lúc ban hành, chạy dialogue issue plan --again với số, ngày của "
    "Kế hoạch để ghi lại, rồi mới sửa số liệu mới."
)
AMENDED_FOR = "Căn cứ tình hình thực tế"
CHANGED_WHEN = "Thời gian tổ chức"
CHANGED_VENUE = "Địa điểm tổ chức"
CHANGED_TOTAL = "Tổng số đại biểu"
CHANGED_GROUP = "Số đại biểu {group}"
CHANGED_GIFTS = "Quà tặng"
NOT_SET = "chưa xác định"
HOURS = "{start} đến {end}"
WEEKDAY_AND_DAY = "{weekday}, {day}"
EXPECTED = "dự kiến trong {month}"
DAY_AND_HOURS = "{hours}, {day}"
SESSIONS = "{told} ({count:02d} buổi)"
PLACES = "{count:02d} đại biểu"
GIFTS_IN_ALL = "{count:02d} suất, tổng trị giá {total}"
WOULD_MOVE = "{name} ({key}) trước ngày {day}"
LEFT_BEHIND = (
    "Ngày tổ chức đã dời nhưng còn thời hạn giữ như cũ. Dời theo cùng số ngày thì là: {deadlines}. "
    "Muốn vậy xin sửa mục [deadlines]."
)
KEY_ISSUE_PLAN = "dialogue issue plan --number … --date …"
MISSING_PLAN_NUMBER = "số của Kế hoạch"
MISSING_PLAN_DAY = "ngày của Kế hoạch"
PDF = "PDF"
COPY_OF = "{paper} ({number}/{count})"
NO_LIBREOFFICE = (
    "Chưa lập được PDF: máy này chưa có LibreOffice (văn bản .docx vẫn đã lập xong). Xin cài LibreOffice "
    "(libreoffice.org, miễn phí) rồi chạy lại; nếu đã cài ở chỗ khác thì ghi đường dẫn vào biến {variable}. "
    "Không cài được thì mở tệp bằng Word, chọn Lưu thành > PDF."
)
NOT_CONVERTED = (
    "{paper}: LibreOffice chưa chuyển được {count} tệp sang PDF. "
    "Xin đóng các cửa sổ LibreOffice, mở thử tệp đó bằng LibreOffice hoặc Word, rồi chạy lại với --pdf."
)
NOBODY_YET = "{paper}: chưa có ai để gửi, nên chưa có bản nào để in."
NOBODY_YET_HINT = (
    "Văn bản này in một bản cho mỗi cơ quan, đại biểu hoặc việc riêng: xin nhận danh sách (dialogue import), "
    "phân loại kiến nghị (dialogue triage) rồi chạy lại."
)
OLD_COPIES = (
    "Thư mục {folder} còn {count} tệp của lần in trước, không thuộc lần này. "
    "Xin xóa hoặc chuyển đi để khỏi gửi nhầm."
)
TITLES = {"nam": "Ông", "nữ": "Bà", "": "Ông (Bà)"}
KEY_PETITION = "kiến nghị {code}"
MISSING_UNIT = "đơn vị gửi"
JUDGEMENTS = {
    "good": "ưu điểm của hội nghị",
    "weak": "hạn chế, nguyên nhân",
    "proposals": "kiến nghị, đề xuất",
}
KEY_ROLL = "điểm danh (dialogue checkin, hoặc dialogue import bảng điểm danh)"
MISSING_ROLL = "số đại biểu có mặt theo thành phần"
ANSWERED, UNANSWERED = "Đã trả lời", "Chưa trả lời"
TASK_OF = "{agency}: {content}"
TASK_BY = " (trước ngày {day})"
LETTER_DAY = " ngày {day}"
COUNTED_OTHERWISE = (
    "Mục [conclusion] ghi {attended} người dự, điểm danh có {present}: văn bản in số chung theo thiết lập, "
    "số từng thành phần theo điểm danh. Xin sửa cho khớp rồi in lại: dialogue check attendance (ATTEND-08)."
)
