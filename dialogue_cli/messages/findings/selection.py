"""What the checks say about the questions for the hall."""

from dialogue_cli.messages.findings.text import CheckText

TEXTS = {
    "SELECT-01": CheckText(
        "warning",
        "Nhiều câu hỏi tại hội trường hơn thời gian đối thoại",
        "{count} câu hỏi tại hội trường, mỗi câu {each} phút, cần {needed} phút; chương trình chỉ còn {minutes} phút đối thoại.",
        (
            "Chuyển bớt câu hỏi sang trả lời bằng văn bản, hoặc bớt phút của các mục khác ở [[agenda]], "
            "hoặc sửa question_minutes ở [selection]."
        ),
        "Hết giờ thì câu hỏi đã chuẩn bị không được nêu, người đăng ký hỏi về không.",
        "25 câu, mỗi câu 7 phút, đối thoại 150 phút",
        "21 câu, mỗi câu 7 phút, đối thoại 150 phút",
    ),
    "SELECT-02": CheckText(
        "warning",
        "Câu hỏi tại hội trường chưa có người đăng ký hỏi",
        "{count} câu hỏi tại hội trường chưa có người đăng ký hỏi: {codes}.",
        (
            "Đề nghị đơn vị đăng ký người hỏi (cột Đăng ký phát biểu trong bảng kiến nghị hoặc danh sách đại biểu) "
            "rồi nhận lại; không có thì chuyển sang trả lời bằng văn bản."
        ),
        "Chỉ người đã đăng ký mới được hỏi trực tiếp tại hội nghị; không có người hỏi thì câu hỏi bị bỏ trống.",
        "CH-005 hỏi tại hội trường, không ai đăng ký",
        "CH-005 hỏi tại hội trường, một đại biểu của đơn vị đã đăng ký phát biểu",
    ),
}
