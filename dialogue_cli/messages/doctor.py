"""Sentences of doctor: by what was looked at, how it is (good, note, bad) and what to do."""

TITLE = "Kiểm tra máy và văn phòng"
COLUMNS = ("", "Đã xem", "Thấy", "Cách xử lý")
LEVELS = {"good": "tốt", "note": "lưu ý", "bad": "cần sửa"}
ALL_GOOD = "Máy và văn phòng dùng được, không có gì phải xem lại."
NOTES = "Dùng được; có {count} điều cần biết."
BAD = "Có {count} chỗ cần sửa."

NAMES = {
    "program": "Chương trình",
    "python": "Python",
    "libraries": "Thư viện",
    "sqlite": "SQLite",
    "font": "Phông chữ",
    "libreoffice": "LibreOffice",
    "console": "Cửa sổ lệnh",
    "office": "Văn phòng",
    "settings": "Thiết lập",
    "disk": "Chỗ trống trên đĩa",
    "rights": "Quyền ghi",
    "drive": "Ổ đĩa",
    "sync": "Đồng bộ",
    "unfinished": "Việc dở dang",
    "register": "Sổ dữ liệu",
    "clock": "Đồng hồ",
    "zone": "Múi giờ",
}

# Code and level → what is seen, what to do.
SAID = {
    ("program", "good"): ("dialogue {version}", ""),
    ("python", "good"): ("Python {version} ({path})", ""),
    ("libraries", "good"): ("{versions}", ""),
    ("libraries", "bad"): (
        "thiếu {missing}",
        "Cài lại chương trình: pip install --upgrade dialogue-cli",
    ),
    ("sqlite", "good"): ("SQLite {version}", ""),
    ("sqlite", "bad"): (
        "SQLite {version} quá cũ (cần từ {needed})",
        "Cài Python 3.11 trở lên từ python.org.",
    ),
    ("font", "good"): ("có {font}", ""),
    ("font", "note"): (
        "không có Times New Roman; có {font}, cùng độ rộng chữ",
        "Văn bản vẫn ngắt dòng, ngắt trang đúng; nơi nhận có Times New Roman thì hiện đúng phông.",
    ),
    ("no-font", "note"): (
        "không thấy Times New Roman hoặc phông cùng độ rộng",
        "Văn bản vẫn đúng khi mở ở máy có phông này; muốn xem, in ở máy này thì cài Times New Roman hoặc Liberation Serif.",
    ),
    ("libreoffice", "good"): ("có ({path})", ""),
    ("libreoffice", "note"): ("không có", "Chỉ cần khi muốn đổi văn bản ra PDF ở máy này."),
    ("console", "good"): ("hiện được tiếng Việt ({page})", ""),
    ("console", "note"): (
        "bảng mã {page}: chữ Việt có thể hiện sai",
        "Gõ chcp 65001 trước khi chạy, hoặc dùng Windows Terminal. Tệp ghi ra không bị ảnh hưởng.",
    ),
    ("office", "good"): ("{folder}", ""),
    ("office", "note"): (
        "thư mục này không phải văn phòng, nên chỉ xem được máy",
        'Chạy trong thư mục văn phòng, hoặc thêm -w "THƯ MỤC"; tạo mới: dialogue init',
    ),
    ("settings", "good"): ("đọc được, {years} hội nghị", ""),
    ("settings", "bad"): ("{problem}", "{remedy}"),
    ("disk", "good"): ("còn {free}", ""),
    ("disk", "note"): ("còn {free}", "Nên dọn bớt ổ đĩa."),
    ("disk", "bad"): (
        "chỉ còn {free}",
        "Dọn ổ đĩa trước khi làm tiếp: hết chỗ thì không ghi được sổ.",
    ),
    ("rights", "good"): ("ghi được vào thư mục", ""),
    ("rights", "bad"): (
        "không ghi được vào {folder}",
        "Nhờ quản trị máy cấp quyền ghi cho tài khoản này, hoặc chuyển văn phòng sang thư mục khác.",
    ),
    ("drive", "good"): ("ổ đĩa của máy này", ""),
    ("network", "note"): (
        "ổ mạng: nhiều máy cùng ghi một lúc có thể làm hỏng sổ",
        "Mỗi lúc chỉ chạy ở một máy, hoặc chuyển văn phòng về ổ đĩa của máy; sao lưu đều bằng dialogue backup.",
    ),
    ("removable", "note"): (
        "ổ rời (USB)",
        "Không rút ổ khi lệnh đang chạy; sao lưu ra nơi khác bằng dialogue backup.",
    ),
    ("sync", "good"): ("không nằm trong thư mục đồng bộ", ""),
    ("sync", "bad"): (
        "nằm trong thư mục được đồng bộ ({folder}): chương trình đồng bộ có thể khóa hoặc chép sổ khi đang ghi dở",
        "Chuyển văn phòng ra thư mục không đồng bộ; cần giữ trên mây thì ghi bản sao vào đó bằng dialogue backup.",
    ),
    ("unfinished", "good"): ("không có gì của lệnh bị ngắt", ""),
    ("unfinished", "note"): (
        "{count} tệp, thư mục của lệnh đang chạy hoặc đã bị ngắt, ví dụ {first}",
        "Không có lệnh nào đang chạy thì xóa đi: bên trong có thể là bản chép của sổ. Lần sao lưu, dựng lại sau một ngày "
        "cũng tự dọn những gì nằm cạnh chỗ ghi.",
    ),
    ("register", "good"): ("tốt (lược đồ {schema}, chế độ {journal})", ""),
    ("no-register", "good"): ("chưa có, được tạo khi nhận tệp đầu tiên", ""),
    ("old-register", "note"): (
        "của bản cũ (lược đồ {schema}, nay là {known})",
        "Được nâng cấp khi mở lần tới, sau khi chép một bản vào thư mục sao-luu.",
    ),
    ("register", "bad"): ("{problem}", "{remedy}"),
    ("journal", "note"): (
        "tốt (lược đồ {schema}) nhưng ở chế độ {journal} trên ổ mạng",
        "Chuyển văn phòng về ổ đĩa của máy.",
    ),
    ("clock", "good"): ("{now}", ""),
    ("clock", "bad"): (
        "{now}, sớm hơn việc cuối cùng trong sổ ({newest})",
        "Chỉnh lại ngày giờ của máy: thời hạn và sổ ghi việc dựa vào đó.",
    ),
    ("zone", "good"): ("giờ Việt Nam", ""),
    ("zone", "note"): (
        "máy đặt múi giờ {offset}",
        "Chương trình vẫn ghi theo giờ Việt Nam (UTC+7).",
    ),
}
