"""Sentences about papers made before: whether they still are what would be made today."""

STATES = {
    "current": "còn khớp",
    "stale": "đã cũ",
    "edited": "đã sửa tay",
    "foreign": "không phải văn bản của chương trình",
    "elsewhere": "của văn phòng hoặc năm khác",
    "refused": "không đọc được",
}
OLD_PDF = "{told}; PDF cũ hơn"
ABOUT_PDF = "  tệp PDF bên cạnh được làm trước khi văn bản được ghi lần cuối: nội dung có thể khác."
NEXT_PDF = (
    "Làm lại PDF cũ: xuất từ Word, hoặc lập lại văn bản kèm PDF: dialogue render {papers} --pdf"
)
EDITED_AND_STALE = "đã sửa tay, và đã cũ"
DRAFT = "dự thảo"
TITLE = "Đối chiếu văn bản với sổ và thiết lập"
COLUMNS = ("Tệp", "Văn bản", "Kết quả")
NUMBERED = "số {number}"
NUMBERED_ON = "số {number}, {day}"
COUNT = "Đã đối chiếu {count} văn bản: {sound} còn khớp, {amiss} phải xem lại."
ABOUT = "{files}:"
MORE_FILES = "{names} và {count} tệp nữa"
CHANGED = "  đã đổi từ khi lập: {changes}."
PLACES = "  chỗ nay phải khác: {places}."
EDITED = "  chỗ đã sửa tay: {places}."
MORE = "{names} và {count} chỗ khác"
NEXT_STALE = "Lập lại văn bản đã cũ (tệp đã sửa tay thì chép riêng ra trước, vì lập lại sẽ ghi đè): dialogue render {papers}"
NEXT_EDITED = (
    "Chỗ sửa tay nên đưa vào thiết lập, mẫu hoặc sổ (dialogue templates copy, dialogue review …) rồi lập lại; "
    "số và ngày thì ghi bằng dialogue issue."
)
NEXT_ISSUED = "Văn bản đã ban hành mà nay phải khác: cân nhắc ban hành văn bản điều chỉnh (kế hoạch: dialogue render plan-amended), không lập đè tệp đã ký."

# Where in a paper.
PARAGRAPH = "đoạn {place}"
PARAGRAPH_BEGINS = "đoạn {place} (“{beginning}”)"
ROW = "bảng {place}, dòng {row}"
ROW_OF = "bảng {place}, dòng {row} ({codes})"
GONE = "{count} đoạn hoặc dòng đã bị bỏ"
GONE_NOW = "{count} đoạn hoặc dòng nay không còn"
OTHER_ORDER = "thứ tự các đoạn, các dòng"

# What has changed since a paper was made.
QUESTION_CHANGED = "câu hỏi {code} đã đổi"
QUESTION_NEW = "câu hỏi {code} mới có"
QUESTION_GONE = "câu hỏi {code} không còn"
PETITION_CHANGED = "kiến nghị {code} đã đổi"
PETITION_NEW = "kiến nghị {code} mới có"
PETITION_GONE = "kiến nghị {code} không còn"
SETTING = "thiết lập {name}"
TEMPLATE = "mẫu văn bản"
PROGRAM = "phiên bản chương trình ({before} nay là {now})"
FACT = "nội dung “{name}”"
GAPS = "nay còn thiếu {gaps}"
NOBODY = "nơi nhận bản này nay không còn trong danh sách"
NO_LONGER = "nay không lập được: {reason}"
OFFICE = "Văn bản này do văn phòng khác lập ({office})."
OFFICE_HINT = "Đối chiếu trong thư mục của văn phòng đã lập: dialogue -w THƯ_MỤC verify TỆP."
YEAR = "Văn phòng này không có hội nghị năm {year}, là năm của văn bản."
YEAR_HINT = "Đối chiếu trong thư mục của văn phòng có năm đó."
FOREIGN = "Tệp không mang dấu của chương trình: do người khác soạn, hoặc dấu đã mất khi chuyển qua chương trình khác."
FOREIGN_HINT = "Muốn xem thể thức thì chạy: dialogue lint TỆP."
KINDS = {"ubnd": "UBND", "ldld": "Liên đoàn Lao động"}

FACTS = {
    "name": "tên hội nghị",
    "province": "tên tỉnh",
    "issuer": "cơ quan ban hành",
    "committee": "tên Ủy ban nhân dân",
    "union": "tên Liên đoàn Lao động",
    "audience": "đối tượng đối thoại",
    "assigns": "loại văn phòng",
    "regulation": "quy chế phối hợp",
    "proposal": "văn bản đề xuất",
    "other_basis": "căn cứ khác",
    "senders": "đơn vị gửi kiến nghị, cử đại biểu",
    "contents": "nội dung đối thoại",
    "when": "thời gian tổ chức",
    "venue": "địa điểm",
    "total": "tổng số đại biểu",
    "groups": "các nhóm, thành phần",
    "chairs": "người chủ trì",
    "chair": "người chủ trì",
    "invited": "đại biểu mời",
    "cost_source": "nguồn kinh phí",
    "gifts": "quà tặng",
    "union_tasks": "nhiệm vụ của Liên đoàn Lao động",
    "tasks": "nhiệm vụ của các cơ quan",
    "contact": "đầu mối liên hệ",
    "rows": "các mục của chương trình",
    "by_order": "cơ quan thừa lệnh",
    "attended": "số người dự",
    "petitions": "số kiến nghị",
    "questions": "số câu hỏi",
    "hall": "số câu trả lời tại hội nghị",
    "writing": "số câu trả lời bằng văn bản",
    "previous": "kết quả kỳ trước",
    "central": "nội dung thuộc Trung ương",
    "central_agencies": "nhiệm vụ về nội dung thuộc Trung ương",
    "central_by": "cơ quan tham mưu kiến nghị Trung ương",
    "monitor": "cơ quan theo dõi",
    "monitor_deadline": "hạn báo cáo",
    "plan": "số, ngày của Kế hoạch",
    "agencies": "các cơ quan trả lời",
    "undecided": "số câu chưa có cơ quan trả lời",
    "compiler": "cơ quan tổng hợp",
    "deadline": "thời hạn",
    "personal": "số việc riêng",
    "outside": "số kiến nghị ngoài phạm vi",
    "levels": "số câu theo cấp thẩm quyền",
    "topics": "số câu theo nhóm vấn đề",
    "guest": "người được mời",
    "confirm_by": "hạn xác nhận",
    "units": "danh sách đơn vị",
    "unit": "đơn vị gửi",
    "agency": "cơ quan giải quyết",
    "good": "ưu điểm",
    "weak": "hạn chế",
    "proposals": "kiến nghị, đề xuất",
    "answers": "tình hình trả lời",
    "answered": "số câu đã có trả lời",
    "year": "năm",
    "area": "loại đơn vị hành chính của tỉnh",
    "day": "ngày tổ chức",
    "started": "giờ bắt đầu",
    "ended": "giờ kết thúc",
    "chair_name": "họ tên chủ tọa",
    "secretary": "thư ký",
    "away": "số người vắng",
    "items": "các phần trước đối thoại",
    "later": "các phần sau đối thoại",
    "discussed": "câu hỏi nêu tại hội nghị",
    "left": "câu hỏi trả lời bằng văn bản",
    "promises": "việc đã hứa, được giao",
    "parts": "các phần",
    "asked": "số câu hỏi tại hội nghị",
    "introduced": "đại biểu được giới thiệu",
    "greeted": "các thành phần được chào",
    "given_by": "người trao quà",
    "code": "mã kiến nghị",
    "text": "nội dung kiến nghị",
    "received_on": "ngày nhận",
    "reason": "lý do điều chỉnh",
    "changes": "các nội dung điều chỉnh",
    "deadlines": "các thời hạn",
    "delegates": "đại biểu trong danh sách",
    "guests": "đại biểu mời",
    "received": "số ý kiến đã tiếp nhận",
    "people": "số người trong danh sách",
    "quota": "chỉ tiêu",
    "scheme": "loại quà",
    "item": "tên quà",
    "source": "nguồn kinh phí",
    "sources": "các nguồn kinh phí",
    "basis": "căn cứ",
    "count": "số suất quà",
    "amount": "số tiền",
    "columns": "các cột của dự toán",
}
FRAME = {
    "superior": "cơ quan chủ quản",
    "issuer": "cơ quan ban hành",
    "issuer_name": "tên cơ quan ban hành",
    "symbol": "ký hiệu văn bản",
    "number": "số văn bản",
    "place": "địa danh",
    "day": "ngày ban hành",
    "year": "năm",
    "signer": "người ký",
    "recipients": "nơi nhận",
    "filed": "nơi lưu",
}
