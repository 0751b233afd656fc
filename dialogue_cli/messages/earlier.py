"""Where a question was asked in an earlier year, and what was answered and promised then."""

ASKED = "Hỏi năm {year} ({code})"
ANSWERED = "{agency} đã trả lời"
SOME_AGENCY = "cơ quan"
# A bare number is told with what it is the number of; "Công văn số …" says so itself.
IN_DOCUMENT = " tại {document}"
DOCUMENT_NUMBER = "văn bản số {document}"
ON_DAY = " ngày {day}"
PROMISED = "nhiệm vụ được giao: {tasks}"
TASK = "{content} (hạn {day})"
# Where the words of a task name a person they are left out.
UNTOLD_TASK = "một việc"
BETWEEN = "; "
