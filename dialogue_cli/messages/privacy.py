"""What is told of personal data: where they stand, never which they are."""

KINDS = {
    "phone": "số điện thoại",
    "id-number": "số giấy tờ tùy thân",
    "account": "số tài khoản",
    "email": "địa chỉ thư điện tử",
    "name": "họ tên người kiến nghị",
}
MASKS = {
    "phone": "[số điện thoại]",
    "id-number": "[số giấy tờ]",
    "account": "[số tài khoản]",
    "email": "[thư điện tử]",
    "name": "[họ tên]",
}
COUNTED = "{count:02d} {kind}"
WHERE_QUESTION = "câu hỏi {code}"
PLACES = "từ ký tự thứ {places}"
AND_MORE_PLACES = "{places} và {more} chỗ khác"

FOUND_AT = "{kind} ở {where}"
FOUND_AT_CODE = "{kind} ở {where} ({code})"
FOUND_IN_COPY = "bản thứ {copy}: {found}"
FOUND_MORE = "và {more} chỗ khác"
IN_PAPER = "Không ghi văn bản “{paper}”: văn bản gửi đi mà còn dữ liệu cá nhân – {found}."
IN_PAPER_HINT = (
    "Xin sửa lời văn câu hỏi trong tệp rà soát (dialogue review export, rồi review apply), hoặc chạy dialogue check privacy "
    "rồi chấp nhận phát hiện bằng dialogue accept nếu được phép nêu; số của chính văn phòng thì ghi trong thiết lập. "
    "Muốn xem thử thì thêm --draft; giấy tờ chỉ dùng nội bộ thì ghi internal = true ở đầu mẫu."
)
IN_DRAFT = "Bản dự thảo “{paper}” còn dữ liệu cá nhân, không gửi ra ngoài: {found}."
COVERED_IN_SLIPS = (
    "“{paper}”: đã che {count} dữ liệu cá nhân ở {slips} phiếu (ghi [số điện thoại], [họ tên] …)."
)

# What stands in the place of what was erased; each with the shape by which it is known again.
PERSON_MARK = "[người {number:04d}]"
PERSON_MARK_SHAPE = r"\[người (\d+)\]"
COMPARED_MARK = "[số {number}]"
COMPARED_YEAR = "~{number:03d}"
COMPARED_DAY = "[ngày {number}]{year}"
COMPARED_MARK_SHAPE = r"\[số \d+\]|(?:\[ngày \d+\])?~\d+"

IN_EXPORT = "Không xuất danh sách công khai: dòng {row} còn dữ liệu cá nhân sau khi đã che."
IN_EXPORT_HINT = "Xin sửa lời văn của dòng đó (dialogue review export, rồi review apply) rồi xuất lại; chưa có tệp nào được ghi."
PUBLIC = "Bản công khai: đã bỏ {emptied} giá trị cá nhân, che {masked} chỗ trong lời văn."
