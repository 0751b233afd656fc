"""Sentences about what became of imported rows."""

ANSWER_NO_QUESTION = "Không tìm thấy câu hỏi của dòng trả lời này: xin ghi mã câu hỏi (CH-…) hoặc chép đúng nội dung kiến nghị."
ANSWER_BEFORE_TRIAGE = (
    "Chưa có câu hỏi nào để ghép trả lời: xin chạy dialogue triage trước rồi nhận lại tệp này."
)
