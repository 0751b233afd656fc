"""What the checks say about personal data in texts that leave the office."""

from dialogue_cli.messages.findings.text import CheckText

_LAW = (
    "Luật Bảo vệ dữ liệu cá nhân (91/2025/QH15): bảng kiến nghị, văn bản gửi cơ quan khác không nêu họ tên, "
    "số điện thoại, số giấy tờ của người kiến nghị."
)

TEXTS = {
    "PRIVACY-01": CheckText(
        "error",
        "Lời văn câu hỏi có dữ liệu cá nhân",
        "Câu hỏi {question} có {kinds} ({places}); văn bản gửi đi nêu câu hỏi này sẽ không được ghi ra.",
        (
            "Sửa lời văn trong tệp rà soát (dialogue review export, rồi review apply); được phép nêu thì chấp nhận "
            "phát hiện này bằng dialogue accept."
        ),
        _LAW,
        "“… xin liên hệ tôi theo số 0900 000 000”",
        "“… xin trả lời qua công đoàn cơ sở”",
    ),
    "PRIVACY-02": CheckText(
        "error",
        "Nội dung trả lời có dữ liệu cá nhân",
        "Trả lời của câu hỏi {question} có {kinds} ({places}); văn bản gửi đi nêu trả lời này sẽ không được ghi ra.",
        (
            "Đề nghị cơ quan trả lời gửi lại, hoặc nhập bảng trả lời đã sửa; số, hộp thư công vụ được phép nêu thì "
            "chấp nhận phát hiện này bằng dialogue accept."
        ),
        _LAW,
        "“… đã gọi cho ông … theo số 0900 000 000”",
        "“… gọi đường dây nóng của Sở”",
    ),
}
