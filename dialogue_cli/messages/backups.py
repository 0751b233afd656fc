"""Sentences of backup and restore."""

EXISTS = "Không ghi đè {file}: đã có tệp này."
EXISTS_HINT = "Xin chọn tên khác hoặc chỉ ghi tên thư mục để chương trình tự đặt tên theo ngày giờ; muốn ghi đè thì thêm --overwrite."
INSIDE_OFFICE = (
    "Không ghi bản sao lưu vào {file}: chỗ đó nằm trong chính thư mục văn phòng {folder}."
)
INSIDE_OFFICE_HINT = (
    "Thư mục văn phòng mất thì bản sao mất theo. Xin chọn ổ đĩa khác, ổ USB hoặc thư mục khác."
)
NOT_PROVED = "Bản sao lưu vừa ghi đọc lại không đúng ({name}), nên đã được bỏ đi."
NOT_PROVED_HINT = "Văn phòng không bị thay đổi. Xin ghi ra ổ đĩa khác."
NOT_A_BACKUP = "{file} không phải bản sao lưu của chương trình, hoặc không mở được."
NOT_A_BACKUP_HINT = "Xin chọn tệp do dialogue backup ghi ra."
DAMAGED = "Bản sao lưu {file} bị hỏng ở {name}: nội dung không đúng như khi được ghi."
DAMAGED_HINT = "Chưa có gì được dựng lại. Xin dùng bản sao lưu khác."
UNSAFE = (
    "Không mở bản sao lưu {file}: {name} không an toàn (ghi ra ngoài thư mục, hoặc lớn bất thường)."
)
UNSAFE_HINT = "Chưa có gì được dựng lại. Xin chỉ dùng tệp do dialogue backup ghi ra."
NEWER = "Bản sao lưu {file} do bản chương trình mới hơn ({program}) ghi ra."
NEWER_HINT = "Xin nâng cấp chương trình rồi chạy lại; bản sao lưu không bị thay đổi."
PLACE_TAKEN = "Không dựng lại vào {folder}: chỗ đó đã có tệp."
PLACE_TAKEN_HINT = "Xin chọn một thư mục mới hoặc còn trống; văn phòng đang có không bị đụng đến."

BACKED_UP = "Đã sao lưu văn phòng: {file} ({size}), đã đọc lại và đối chiếu từng tệp."
PROVED = "Bản sao lưu tốt: {file}. Chưa dựng lại gì (--dry-run)."
RESTORED = "Đã dựng lại văn phòng ở {folder} từ {file}."
TITLE = "Trong bản sao lưu"
MADE = "Lập lúc"
MADE_VALUE = "{at}, {by} (dialogue {program})"
FILES = "Tệp"
COUNTS = {
    "files": "Tệp đã nhận",
    "rows": "Dòng đã nhận",
    "petitions": "Kiến nghị",
    "questions": "Câu hỏi",
    "delegates": "Đại biểu",
    "answers": "Trả lời",
    "changes": "Việc trong sổ ghi việc",
}
SEAL = "Dấu niêm phong"
NO_REGISTER = "Văn phòng chưa có sổ dữ liệu."
FAULTS = "Sổ có {count} chỗ không khớp (bản sao giữ nguyên như sổ). Xem: dialogue verify"
LEFT_OUT = "Chưa sao được {name}: {why}."
LEFT_OUT_WHY = {
    "link": "là đường dẫn tắt tới chỗ khác, chương trình không đi theo; xin sao lưu riêng chỗ đó",
    "unreadable": "không đọc được, có thể đang mở ở chương trình khác",
    "name": "tên có ký tự mà Windows không nhận; xin đổi tên",
}
SAME_DISK = "Bản sao nằm cùng ổ đĩa với văn phòng: đĩa hỏng thì mất cả hai. Xin chép thêm ra ổ USB hoặc máy khác."
REMOVED = "Đã bỏ {count} bản sao lưu cũ hơn (--keep)."
BACKUP_NEXT = "Thử xem bản sao có dùng được không: dialogue restore {file} --dry-run"
RESTORE_NEXT = "Đối chiếu và làm việc tiếp: dialogue -w {folder} verify"
NAME = "sao-luu-{office}-{moment}.zip"
