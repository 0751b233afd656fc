"""What the checks say: their names, the words for a place, and the texts of every code."""

from dialogue_cli.messages import labels
from dialogue_cli.messages.findings import (
    attendance,
    budget,
    consistency,
    deadlines,
    delegates,
    gifts,
    papers,
    petitions,
    privacy,
    quotas,
    selection,
    wording,
)
from dialogue_cli.messages.findings.text import CheckText

CHECK_NAMES = {
    "quotas": "Chỉ tiêu đại biểu",
    "gifts": "Quà tặng",
    "budget": "Dự toán kinh phí",
    "deadlines": "Thời gian, thời hạn",
    "petitions": "Kiến nghị, câu hỏi",
    "selection": "Câu hỏi tại hội trường",
    "consistency": "Thống nhất trong các văn bản",
    "delegates": "Danh sách đại biểu",
    "attendance": "Điểm danh",
    "papers": "Văn bản",
    "privacy": "Dữ liệu cá nhân",
}

UNKNOWN_CHECK = "Không có phép kiểm tra tên “{name}”{suggestion}."
UNKNOWN_CHECK_HINT = "Các phép kiểm tra: {names}. Bỏ trống để kiểm tra tất cả."
UNKNOWN_CODE = "Không có mã phát hiện “{code}”{suggestion}."
UNKNOWN_CODE_HINT = "Xem mã ở đầu mỗi phát hiện của lệnh dialogue check, ví dụ QUOTA-01."

WHERE_SETTING = "{year}/conference.toml, mục {key}"
WHERE_ROW = "{file}, trang tính {sheet}, dòng {row}"
WHERE_PAPER = "{paper}, chỗ “{beginning}”"
WHERE_ANSWER = "trả lời câu hỏi {code}"
WHERE_ROWS = "{first}; {second}"
WHERE_QUESTIONS = "câu hỏi hỏi tại hội trường năm {year}"
WHERE_PETITIONS = "bảng tổng hợp kiến nghị năm {year}"
AND_MORE = "{codes} và {more} mục khác"
COPIES_OF = "{paper} ({count}/{of} bản)"
NOT_GIVEN = "để trống"
WHERE_BETWEEN = "; "
WHERE_MORE_ROWS = "{rows} và {more} dòng khác"
WHERE_MORE_SHEETS = "{rows} dòng ở {sheets} trang tính khác"
UNIT_NAMED = "Đơn vị “{unit}”"
UNITS_MORE = "{n} đơn vị khác nữa"
GROUP_GIVEN = "ghi thành phần “{given}”"
GROUP_NOT_GIVEN = "không ghi thành phần"
GROUPS_MORE = "ghi thành phần theo {n} cách khác nữa"
NO_AGENCY = "danh sách không ghi cơ quan"

DEADLINES = labels.DEADLINES

TEXTS: dict[str, CheckText] = {
    **quotas.TEXTS,
    **delegates.TEXTS,
    **attendance.TEXTS,
    **gifts.TEXTS,
    **budget.TEXTS,
    **deadlines.TEXTS,
    **petitions.TEXTS,
    **consistency.TEXTS,
    **selection.TEXTS,
    **papers.TEXTS,
    **wording.TEXTS,
    **privacy.TEXTS,
}

OVER = "thừa {n}"
UNDER = "thiếu {n}"
ORDER_NOT_AFTER = "không muộn hơn"
ORDER_BEFORE = "sớm hơn"
ACROSS_GROUPS = ", thuộc hai thành phần “{first}” và “{second}”"
TO_GROUP = " cho thành phần “{group}”"
EVENT = "ngày tổ chức"
TOTAL_PEOPLE = "tổng số đại biểu ([delegates] total)"
GROUP_PEOPLE = "chỉ tiêu của thành phần “{group}”"
GIFT_COUNT = "số suất quà"
GIFT_VALUE = "mức một suất quà"
GIFT_TOTAL = "tổng số tiền quà được duyệt"
PARTS_SAID = "{parts} = {whole}"
PRODUCT_SAID = "{count} × {rate} = {total}"
BEGINS = "giờ bắt đầu"
ENDS = "giờ kết thúc"
ENDED = "không còn sau ngày {day}"
NOT_YET = "chỉ có từ ngày {day}"
HEIRS = " Nhiệm vụ nay thuộc: {names}."
LUNAR_HOLIDAY = "{name} ({lunar} âm lịch)"
PAPERS = labels.PAPERS
DEADLINE = "hạn {deadline}"
