"""Sentences about what became of imported rows."""

ANSWER_NO_QUESTION = "Không tìm thấy câu hỏi của dòng trả lời này: xin ghi mã câu hỏi (CH-…) hoặc chép đúng nội dung kiến nghị."
ANSWER_BEFORE_TRIAGE = "Bảng trả lời này chưa ghép được vì hội nghị chưa có câu hỏi nào."
ANSWER_BEFORE_TRIAGE_HINT = "Xin phân loại trước (dialogue triage) rồi nhận lại tệp này."
