"""Gifts handed over: the words of the report, of what is refused, and of the lists."""

IN_PLACE_OF = "Nhận thay đ/c {name}"

# What stops a command.
NO_GIFTS = "Thiết lập năm {year} không có quà tặng (mục [gifts] hoặc [[gifts]])."
NO_GIFTS_HINT = "Xin ghi mục [gifts] trong {year}/conference.toml theo văn bản phê duyệt."
UNKNOWN_SCHEME = "Không có loại quà nào tên “{given}”."
UNKNOWN_SCHEME_HINT = "Các loại quà của năm {year}: {known}. Ghi mã sau --scheme."
NOBODY_NAMED = "Chưa cho biết phát quà cho ai."
NOBODY_NAMED_HINT = (
    'Ghi mã hoặc họ tên: dialogue gifts give "Họ và tên"; nhiều người thì mỗi tên một cặp dấu nháy.'
)
NOBODY_TO_TAKE_BACK_HINT = (
    'Ghi mã hoặc họ tên: dialogue gifts take-back "Họ và tên"; lấy lại lần phát vừa ghi: '
    "dialogue gifts take-back --last"
)
NOBODY_ON_LISTS = "Sổ năm {year} chưa có danh sách đại biểu hay danh sách nhận quà nào."
NOBODY_ON_LISTS_HINT = "Nhận danh sách trước: dialogue import TỆP…"

# What becomes of one name or code.
GIVEN = "{who}: đã nhận {gift}, {amount}, lúc {at}."
GIVEN_BY_PROXY = "{who}: {proxy} nhận thay {gift}, {amount}, lúc {at}."
TAKEN_BACK = "{who}: đã lấy lại {gift}, {amount} (ghi lúc {at})."
NOT_RECEIVED = "{who}: chưa ghi nhận quà nên không có gì để lấy lại."
NOTHING_GIVEN = "{author} chưa ghi phát suất quà nào còn hiệu lực."
ONLY_ON_PAPER = (
    "{who}: đã ký nhận trong {place}; muốn bỏ thì sửa tệp đó rồi nhận lại: dialogue import TỆP"
)
UNKNOWN = "“{given}”: không thấy ai tên như vậy trong danh sách. Xin thử ít chữ hơn, hoặc bổ sung danh sách rồi nhận tệp."
NOBODY_NUMBER = "Không có ai trong danh sách có số vừa gõ."
AMBIGUOUS = (
    "“{given}”: có {count} người khớp. Xin ghi thêm họ tên, đơn vị, hoặc số trong danh sách dưới."
)
WHICH_SCHEME = "{who}: được nhận nhiều loại quà ({schemes}). Xin cho biết loại nào bằng --scheme."
REFUSALS = {
    "already": "{who}: ĐÃ NHẬN {gift} lúc {at} (người ghi: {author}{proxy}). Không phát lần thứ hai.",
    "already-signed": "{who}: ĐÃ KÝ NHẬN {gift} trong {place}. Không phát lần thứ hai.",
    "none-left": (
        "{who}: đã phát đủ {count} {item} được duyệt, không còn suất nào. Muốn phát thêm phải có văn bản "
        "bổ sung, rồi sửa count, approved_total của {gift} trong thiết lập."
    ),
    "over-total": (
        "{who}: phát thêm {amount} thì vượt tổng được duyệt {approved} (đã phát {handed}). Xin xem lại "
        "value, approved_total của {gift} trong thiết lập."
    ),
    "absent": (
        "{who}: ghi là vắng mặt nên không có phần {gift}. Người cùng đơn vị nhận thay thì ghi: "
        '--received-by "Họ tên" --reason "lý do"; không thì quà trả lại nguồn.'
    ),
    "no-receiver": (
        "{who}: ghi là vắng mặt; xin cho biết ai ký nhận thay: --received-by “Họ tên”."
    ),
    "awaited": (
        "{who}: chưa được điểm danh có mặt. Xin điểm danh trước (dialogue checkin), hoặc ghi lý do: "
        '--reason "lý do".'
    ),
    "other-group": (
        "{who}: không thuộc thành phần được nhận {gift}. Nếu có quyết định cho nhận thì ghi: "
        '--reason "số, ngày quyết định".'
    ),
    "excluded": (
        "{who}: thuộc thành phần lãnh đạo, ban tổ chức hoặc báo chí, không nhận quà từ ngân sách "
        '(NĐ 59/2019/NĐ-CP, Điều 24, 25). Nếu có quyết định cho nhận thì ghi: --reason "số, ngày quyết định".'
    ),
    "unlisted": (
        "{who}: không có tên trong danh sách được nhận {gift}. Bổ sung danh sách rồi nhận tệp, hoặc ghi: "
        '--reason "số, ngày quyết định".'
    ),
    "other-gift": (
        "{who}: đã có phần quà loại khác nên không có phần {gift}. Nếu có quyết định cho nhận cả hai thì ghi: "
        '--reason "số, ngày quyết định".'
    ),
}
PROXY = "; {name} nhận thay"
WHO = "{name} – {unit}"
WHEN = "{clock} ngày {day}"
CODES = {
    "mistyped": "“{given}”: mã đọc sai hoặc thiếu số, xin quét lại.",
    "other-card": "Đây không phải mã đại biểu (có thể là mã của giấy tờ khác). Xin quét mã trên thẻ, hoặc gõ tên.",
    "other-year": "“{given}”: mã của hội nghị năm khác, không phải năm {year}.",
    "other-register": "“{given}”: mã của hội nghị khác (sổ khác), không dùng được ở đây.",
    "old-list": "“{given}”: mã in từ danh sách cũ, người này không còn trong danh sách hiện tại.",
}

# The report.
TITLE = "Quà tặng – năm {year}"
COLUMNS = ("Loại quà", "Nội dung", "Số suất", "Số tiền (đồng)")
APPROVED = "Được duyệt"
ENTITLED = "Người được nhận"
PRESENT = "  trong đó đã có mặt"
HANDED = "Đã phát"
LEFT = "Còn lại (không phát thì trả lại nguồn)"
OVER = "VƯỢT số được duyệt"
NOT_COUNTED = "chưa điểm danh"
IN_WORDS = "{what}: {amount} ({words})."
TOTAL = "Tất cả các loại quà"
SOURCES = "Quyết toán theo nguồn"
SOURCE_COLUMNS = ("Nguồn kinh phí", "Được duyệt", "Đã phát", "Còn phải trả lại")
NO_SOURCE = "(chưa ghi nguồn)"
WAITING = "{gift}: chưa nhận ({count} người)"
OUTSIDE = "{gift}: đã nhận nhưng không thuộc đối tượng ({count} người)"
PEOPLE_COLUMNS = ("Họ và tên", "Đơn vị", "Ghi chú")
PRESENCES = {"present": "có mặt", "absent": "vắng", "awaited": "chưa đến", "unknown": ""}
STATES = {
    "entitled": "",
    "absent": "vắng mặt",
    "awaited": "chưa điểm danh",
    "other-group": "không thuộc thành phần được nhận",
    "excluded": "lãnh đạo, ban tổ chức hoặc báo chí",
    "unlisted": "không có tên trong danh sách được nhận",
    "other-gift": "đã có phần quà loại khác",
}
NOT_ON_LISTS = "không có trong danh sách nào"
MORE = "… và {count} người nữa (xem đủ bằng --json)."
AGAIN = "{gift}: {count} chữ ký hoặc lần ghi bị trùng, không tính vào số đã phát; xin xem lại (dialogue check gifts)."
UNREAD = "{gift}: {count} người ký nhận nhưng danh sách không ghi số tiền; tạm tính theo mức quà."
UNCLEAR = "{count} dòng của danh sách ký nhận chưa rõ thuộc loại quà nào nên chưa tính (dialogue check gifts)."
NEXT = 'Ghi một người nhận quà: dialogue gifts give "Họ và tên"; đối chiếu: dialogue check gifts'
LEFT_NOW = "{gift}: đã phát {handed}/{count}, còn {left} {unit} ({amount})."
OVER_NOW = "{gift}: đã phát {handed}/{count}, VƯỢT {left} {unit} ({amount})."
SUM_LEFT = "còn {amount}"
SUM_OVER = "VƯỢT {amount}"
CANDIDATES = "Người có thể là “{given}”"
CANDIDATE_COLUMNS = ("Số", "Họ và tên", "Đơn vị")
