"""What a clerk is told about the layout of a file: columns guessed or settled, sheets left aside."""

COLUMN_IS = "{letter} = {title}"
LEFT_OUT = "không dùng"
GUESSED = "Trang tính “{sheet}”: cột {letter} “{heading}” hiểu là “{title}” ({sure})."
SETTLED = (
    "Trang tính “{sheet}”: theo --map, tiêu đề cột lấy ở dòng {row}; các cột đã chỉ: {columns}."
)
REMEMBERED = (
    "Trang tính “{sheet}”: dùng lại cách hiểu cột đã chỉ lần trước cho đơn vị này"
    " (tiêu đề cột ở dòng {row}): {columns}. Muốn bỏ, xin chạy lại với --map none."
)
MAP_UNMET = "Trang tính “{sheet}” không có cột {columns} như --map đã chỉ: xin xem lại tên hoặc chữ cái của cột."
HIDDEN_ALL_ELSEWHERE = "Các dòng của trang này đều có ở trang tính khác."
HIDDEN_NOWHERE_ELSE = (
    "Trang này có {count} dòng không thấy ở trang tính nào khác, đề nghị mở ra xem lại."
)
SHEET_COPY = (
    "Trang tính “{sheet}” là bản chép của trang tính “{other}”: {count} dòng trùng được bỏ qua."
)
SHEET_COPY_KEPT = "{count} dòng chỉ có ở trang “{sheet}” vẫn được nhận."
SHEET_EXPLAINS = (
    "Trang tính “{sheet}” là trang hướng dẫn hoặc danh mục nên các dòng trong đó không được nhận."
)
UNWORKED = (
    "Trang tính “{sheet}”: {count} ô là công thức chưa có kết quả ({cells}), vì tệp do phần mềm ghi ra và chưa được"
    " Excel tính; giá trị ở các ô đó không đọc được. Đề nghị mở tệp bằng Excel, bấm lưu rồi nhận lại."
)
AND_MORE = "{cells} và {count} đoạn nữa"
LAYOUT_UNCLEAR = (
    "Chưa rõ bảng ở tệp “{file}”, trang tính “{sheet}”, dòng tiêu đề {row}: hiểu được {understood};"
    " chưa hiểu cột {unknown}, mà cột này có nội dung dài như một kiến nghị."
)
LAYOUT_UNCLEAR_HINT = (
    'Đề nghị chạy lại lệnh kèm --map "{column}=Nội dung kiến nghị" nếu đó là cột kiến nghị,'
    " hoặc --kind delegates nếu đây là danh sách đại biểu."
)

MAP_WITHOUT_EQUALS = "“{given}” không phải là cách chỉ cột."
MAP_UNKNOWN_FIELD = "“{given}”: không có trường “{field}”."
MAP_TWICE = "“{given}”: cột này đã được chỉ một lần rồi."
MAP_HINT = (
    'Xin chỉ theo dạng "Cột C=Nội dung kiến nghị", "C=text", "Ghi chép=text", "C=-" (không dùng)'
    ' hoặc "Dòng 5=tiêu đề". Các trường: {fields}.'
)
FIELD = "{name} ({title})"
MAP_KINDS = ("petitions", "delegates", "answers")
MAP_KEPT = "cách hiểu cột đã chỉ được nhớ lại: tệp sau của đơn vị này, có cùng tiêu đề, không phải chỉ nữa."
