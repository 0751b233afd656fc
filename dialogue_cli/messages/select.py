"""Which questions are asked in the hall: the words of reasons, of the report and of what stops the command."""

# Why one question is handled as proposed. Units, petitions and people are three counts, each told by its own name.
UNITS = "{count} đơn vị"
NO_UNIT = "chưa rõ đơn vị"
PETITIONS = "{count} kiến nghị"
PEOPLE = "đơn vị ghi {count} người (lượt)"
HALL = "{support}{urgency}{level}; {asker}."
LEVEL = "; thuộc thẩm quyền {level}"
URGENT = "; cấp bách (“{term}”)"
PARTLY_CENTRAL = "; một phần thuộc thẩm quyền Trung ương nên xếp sau"
ASKERS = {
    "asker": "người gửi đã đăng ký hỏi{unit}",
    "delegate": "có đại biểu của đơn vị đăng ký phát biểu{unit}",
    "unnamed": "đơn vị đăng ký hỏi nhưng chưa ghi họ tên người hỏi",
    "absent": "người đăng ký hỏi được ghi là vắng mặt",
    "": "chưa có ai đăng ký hỏi",
}
ALL_HAVE_ASKED = "những người hỏi được câu này đã có đủ {most} câu tại hội trường"
ASKER_UNIT = " ({unit})"
IN_WRITING = "{why}; {support}{urgency}."
IS_CENTRAL = "thuộc thẩm quyền Trung ương, hội nghị ghi nhận để kiến nghị Trung ương, cán bộ thấy cần mới đưa ra hội trường"
IS_UNSURE = "chưa rõ là việc chung hay việc riêng, cán bộ xem phạm vi rồi mới đưa ra hội trường"
NO_TIME = (
    "hội trường chỉ đủ giờ cho {places} câu ({minutes} phút, mỗi câu {each} phút), câu này xếp sau"
)
ENOUGH = "hội trường chỉ lấy {places} câu, câu này xếp sau"
NO_ROOM = "không còn giờ tại hội trường ({minutes} phút, mỗi câu {each} phút)"
TOPIC_HEARD = ", nhóm vấn đề này đã có {count} câu"
UNITS_HEARD = ", đơn vị này đã có câu khác"
RESERVE_OF = "Câu dự bị của nhóm “{group}”, hỏi khi còn giờ."
RESERVE = "Câu dự bị, hỏi khi còn giờ."
IS_PERSONAL = (
    "nhiều khả năng là việc riêng của cá nhân, chưa đề xuất hình thức nào, cán bộ xem lại phạm vi"
)

NO_TIME_KNOWN = "Chương trình trong {file} không dành phút nào cho phần đối thoại, nên chưa chọn được câu hỏi cho hội trường."
NO_TIME_KNOWN_HINT = (
    "Xin ghi mục [[agenda]] có kind = “dialogue” và bớt phút của các mục khác,"
    " hoặc cho biết số phút đối thoại: dialogue select --minutes 150"
)

NOTHING = (
    "Sổ chưa có câu hỏi nào. Nhận tệp rồi phân loại trước: dialogue import TỆP…; dialogue triage"
)
DOUBTS = {"personal": IS_PERSONAL, "unsure": IS_UNSURE}

TITLE = "Câu hỏi hỏi tại hội trường – năm {year}"
TITLE_DRY = "Xem thử, chưa ghi vào sổ – câu hỏi hỏi tại hội trường năm {year}"
COLUMNS = ("Mã", "Nội dung", "Điểm", "Vì sao")
SUMMARY = (
    "Hỏi tại hội trường: {hall} câu ({used} / {minutes} phút, mỗi câu {each} phút)."
    " Trả lời bằng văn bản: {writing} câu."
)
NOTHING_CHANGED = "Không có gì thay đổi so với lần chọn trước."
CHANGED = "Hình thức trả lời hoặc lý do của {count} câu đã ghi vào sổ."
WOULD_CHANGE = "Sẽ ghi hình thức trả lời hoặc lý do của {count} câu."
OVER = (
    "Câu hỏi cán bộ đã chọn cho hội trường cần {used} phút, phần đối thoại chỉ có {minutes} phút:"
    " xin bớt câu hỏi hoặc thêm giờ."
)
RESERVES = "Câu dự bị, hỏi khi còn giờ (mỗi nhóm vấn đề một câu, {count} câu)"
UNASKED = (
    "Chưa ai hỏi được tại hội trường ({count} câu): đề nghị đơn vị đăng ký người hỏi rồi chọn lại"
)
DOUBTFUL = "Cán bộ cần xem phạm vi trước khi đưa ra hội trường ({count} câu)"
MORE = "… và {count} câu nữa (xem đủ bằng --json)."
UNDECIDED = "{count} kiến nghị chưa phân loại nên chưa được xét: dialogue triage, rồi chọn lại."
NEXT = (
    "Sửa hình thức trả lời trong bảng rà soát: dialogue review export;"
    " xem lý do của một câu: dialogue show question {code}"
)
