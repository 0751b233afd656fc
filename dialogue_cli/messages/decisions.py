"""Why a petition was classified, merged or set apart: the words of reasons."""

from dialogue_cli.messages import labels

UNKNOWN = "không xác định"
SCOPES, LEVELS = labels.SCOPES, labels.LEVELS

BECAUSE = "{value}: {words}."
NEARLY = " Gần ngang với “{value}”, nên xem lại."
NOTHING_FOUND = "Không có từ ngữ nào đủ để xác định, cần người xem."
BY_TOPIC = "phụ trách nhóm vấn đề này"
WORD = "có “{term}”"
NAMED = "nêu tên một người"
ONE = "người viết nói về riêng mình"
ASKED_OF = "đề nghị trực tiếp {who}"
GIVEN_AGREES = " Đơn vị cũng ghi “{given}”."
GIVEN_DIFFERS = " Đơn vị ghi “{given}”, khác với đề xuất này, nên xem lại."
GIVEN_ALONE = "{value}: đơn vị ghi “{given}”, nội dung không có từ ngữ nào xác định được."

NOT_A_PETITION_EMPTY = "Không có nội dung kiến nghị."
NOT_A_PETITION_NOTHING = "Đơn vị báo không có ý kiến, kiến nghị (“{words}”)."
NOT_A_PETITION_THANKS = "Chỉ có lời cảm ơn, chào, chúc (“{words}”), không nêu yêu cầu."

PERSONAL_CASE = (
    "Việc riêng của cá nhân, không trả lời tại hội nghị; cần chuyển nơi giải quyết. {reason}"
)
PERSONAL_BY_CLERK = (
    "Việc riêng của cá nhân theo quyết định của người xử lý; cần chuyển nơi giải quyết."
)
OWN_QUESTION = "Là nội dung của câu hỏi {code}."
SAME_TEXT = "Gộp vào câu hỏi {code}: trùng lời với {like}."
SAME_REQUEST = "Gộp vào câu hỏi {code}: cùng nêu {terms} (chắc {likeness} %)."
SAME_SENSE = "Gộp vào câu hỏi {code}: gần nhau về ý (chắc {likeness} %)."
DIFFERENT = " Chỗ khác nhau: {terms}."
TO_CONFIRM = " Cần người xem lại và xác nhận."
ALREADY_IN = "Đã nằm trong câu hỏi {code}."

DAMAGED_WEIGHTS = "Tệp trọng số phân loại đi kèm chương trình đã bị hỏng hoặc bị thay đổi."
DAMAGED_WEIGHTS_HINT = "Xin cài đặt lại chương trình."
QUOTED = "“{words}”"
LEARNED = "câu chữ giống các kiến nghị mẫu cùng loại ({terms})"
LEARNED_ALONE = "câu chữ giống các kiến nghị mẫu cùng loại"
PROPOSED = "cùng nêu {terms}"
PROPOSED_BY_SENSE = "gần nhau về ý"
SAME_WORDS = "cùng lời"

BY_PRECEDENT = "{value}: theo quyết định của người xử lý với {petitions}."
BY_WORDS_ALONE = " Xét riêng câu chữ thì là “{value}”."
PRECEDENT_AGREES = " Người xử lý cũng đã quyết định như vậy với {petitions}."
PRECEDENT_DIFFERS = " Người xử lý đã quyết định khác (“{value}”) với {petitions}; nên xem lại."
PRECEDENT = "{petition} (năm {year}), khả năng cùng hỏi {percent} %"
PRECEDENT_SAME = "{petition} (năm {year}), cùng lời"
