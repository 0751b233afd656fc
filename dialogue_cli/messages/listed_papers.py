"""Words that steps/ puts into the papers that are lists and into the submission, and what may be missing in them."""

# What stands beside a question.
NOTE_HANDLING = {"hall": "trả lời tại hội trường", "writing": "trả lời bằng văn bản"}
NOTE_EARLIER = "đã kiến nghị năm {years}"

MISSING_DELEGATES = "danh sách đại biểu"
KEY_DELEGATES = "dialogue import TỆP --kind delegates"
MISSING_SIGNING = "người ký nhận “{scheme}”"
KEY_SIGNING = "dialogue import danh sách đại biểu hoặc danh sách nhận quà; xem dialogue gifts"
MISSING_GIFT_BASIS = "số, ngày của quyết định chi quà"
NOTHING_TO_SIGN = (
    "{paper}: thiết lập năm {year} không có quà tặng, nên không có danh sách ký nhận để in."
)
NOTHING_TO_SIGN_HINT = "Có tặng quà thì ghi mục [gifts] (count, value, group …) trong {year}/conference.toml rồi chạy lại."

MISSING_TOPICS = "nhóm vấn đề in trên phiếu"

KEY_BUDGET = "dialogue import TỆP --kind budget"
MISSING_BUDGET = "dự toán kinh phí"
KEY_BUDGET_ROW = "{file}, dòng {row}: ghi rồi nhận lại, dialogue import TỆP --kind budget"
MISSING_AMOUNT = "thành tiền của “{item}”"
MISSING_SOURCE = "nguồn kinh phí của “{item}”"
MISSING_SOURCES = "nguồn kinh phí của một số khoản"
MISSING_SUM = "tổng kinh phí (còn khoản chưa có thành tiền)"
SECTION_TOTAL = "Cộng {section}"
