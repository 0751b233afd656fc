"""Sentences of verify: what was gone through, and what does not add up."""

DONE = "Đã đối chiếu {files} tệp, {rows} dòng, {petitions} kiến nghị."
SEALED = "Sổ ghi việc có {changes} việc, mỗi việc được niêm phong ngay khi làm{since}. Dấu niêm phong mới nhất: {seal}"
SEALED_SINCE = " kể từ việc số {since} (các việc trước đó được niêm phong chung khi nâng cấp sổ)"
SEALED_LATE = (
    "Sổ ghi việc có {changes} việc, được niêm phong chung khi nâng cấp sổ. Dấu niêm phong: {seal}"
)
FAULTS = "Những chỗ không khớp ({count})"
COLUMNS = ("Không khớp", "Tệp", "Trang tính", "Dòng")
MORE = "… và {count} chỗ nữa (xem đủ bằng --json)."
NEXT = "Giữ nguyên thư mục văn phòng, sao chép sổ register.sqlite3 ra nơi khác, rồi báo người phụ trách kỹ thuật kèm kết quả: dialogue verify --json"

OUTCOMES = {
    "accepted": "mới",
    "unchanged": "đã có",
    "changed": "thay đổi",
    "rejected": "trả lại",
    "skipped": "bỏ qua",
}
RECORDS = {
    "petition": "kiến nghị",
    "delegate": "đại biểu",
    "attendance": "dòng điểm danh",
    "gift_receipt": "dòng nhận quà",
    "checkin": "lượt điểm danh",
    "gift_handover": "lần phát quà",
    "budget_line": "dòng bảng dự toán",
    "answer": "trả lời",
}
ONE = {
    "petition": "kiến nghị KN-{number:04d}",
    "delegate": "đại biểu số {number}",
    "attendance": "dòng điểm danh số {number}",
    "gift_receipt": "dòng nhận quà số {number}",
    "checkin": "lượt điểm danh số {number}",
    "gift_handover": "lần phát quà số {number}",
    "budget_line": "dòng bảng dự toán số {number}",
    "answer": "trả lời số {number}",
}
DAMAGED = "Không đối chiếu được phần còn lại: tệp sổ dữ liệu bị hỏng."
DAMAGED_NEXT = "Giữ nguyên tệp sổ, rồi dựng lại văn phòng từ bản sao lưu gần nhất: dialogue restore TỆP THƯ_MỤC_MỚI"
BROKEN = {
    "integrity": "Tệp sổ dữ liệu bị hỏng bên trong: {detail}.",
    "tables": "Bảng {name} của sổ dữ liệu bị thiếu hoặc không đúng cấu trúc do chương trình tạo ra.",
    "structure": "Phần {kind} {name} của sổ dữ liệu không đúng như chương trình tạo ra: đã bị thêm, bớt hoặc sửa ngoài chương trình.",
    "link": "Bảng {table}, mục số {number} dựa vào một mục của bảng {parent} không còn trong sổ.",
    "file-unreported": "Không có ghi chép nào về lần nhận tệp này.",
    "file-sum": "Khi nhận đã báo {told} dòng “{outcome}”, trong sổ có {found}.",
    "sheet-total": "Số dòng đã đọc là {told}, nhưng các loại cộng lại là {found}.",
    "sheet-sum": "Trang tính khi nhận có {told} dòng “{outcome}”, trong sổ có {found}.",
    "sheet-unreported": "Sổ có dòng của trang tính này nhưng không có số liệu đã báo của nó.",
    "row-without-record": "Dòng được nhận (“{outcome}”) nhưng không còn mục nào trong sổ là của dòng này.",
    "sum": "Việc số {change} đã thêm {told} {records}, trong sổ có {found}.",
    "missing": "Thiếu {one}: số đã cấp nhưng không còn trong sổ.",
    "of-dropped-row": "{one} là của một dòng “{outcome}”.",
    "doubled": "{one} trùng chỗ với một mục khác: một phần của dòng được tính hai lần.",
    "of-other-year": "{one} thuộc năm khác với tệp của mình.",
    "moved-silently": "{one} đứng ở tệp này mà không có ghi chép nào cho biết vì sao.",
    "door-twice": "{one} ghi một người lần thứ hai trong cùng một buổi.",
    "door-nobody": "{one} không cho biết ai đã đến.",
    "door-change": "{one} thuộc việc số {change}, không phải một việc điểm danh của năm ấy.",
    "door-withdrawn": "Việc số {change} đã rút {told} lượt điểm danh, trong sổ có {found}.",
    "door-otherwise": "{one} không giống như lúc được ghi.",
    "gift-otherwise": "{one} không giống như lúc được ghi (loại quà, số tiền, lúc phát).",
    "gift-twice": "{one} ghi một người nhận hai lần cùng một loại quà.",
    "gift-nobody": "{one} không cho biết ai đã nhận.",
    "gift-change": "{one} thuộc việc số {change}, không phải một việc phát quà của năm ấy.",
    "gift-withdrawn": "Việc số {change} đã lấy lại {told} lần phát quà, trong sổ có {found}.",
    "fate-of-other-year": "Kiến nghị KN-{petition:04d} ở trong câu hỏi CH-{question:03d} của năm khác.",
    "fate-twice": "Kiến nghị KN-{petition:04d} có hơn một kết cục.",
    "lead-of-other-year": "Câu hỏi CH-{question:03d} lấy lời của kiến nghị KN-{petition:04d} thuộc năm khác.",
    "answered-without-petition": "Câu hỏi CH-{question:03d} (năm {year}) có trả lời nhưng không còn kiến nghị nào.",
    "undone-but-there": "Việc số {change} đã được lấy lại nhưng bảng {table} còn mục số {number} của việc đó.",
    "seal": "Sổ ghi việc không khớp dấu niêm phong, kể từ việc số {change}: có ghi chép bị sửa, thêm hoặc bớt ngoài chương trình.",
    "seal-late": "Sổ ghi việc không khớp dấu niêm phong khi nâng cấp sổ (các việc số {change} đến {last}): có ghi chép bị sửa, thêm hoặc bớt ngoài chương trình.",
    "seal-unknown": "Sổ ghi việc không có dấu niêm phong {seal}: lịch sử không còn như lúc dấu ấy được ghi lại, hoặc dấu của sổ khác.",
    "seal-missing": "Thiếu một dấu niêm phong của sổ ghi việc, kể từ việc số {change}.",
    "seal-open": "Việc số {change} có ghi chép không được niêm phong: ghi chép ấy được thêm ngoài chương trình.",
    "entry-changed": "Ghi chép của việc số {change} đã bị sửa ngoài chương trình.",
    "erased-otherwise": "Phần ghi chép mà việc số {change} đã xóa dữ liệu cá nhân không khớp với điều việc ấy ghi lại.",
    "undone-otherwise": "Sổ và sổ ghi việc không khớp về việc số {change} (việc số {by} lấy lại).",
}
