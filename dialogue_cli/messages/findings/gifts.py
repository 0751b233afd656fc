"""What the checks say about gifts."""

from dialogue_cli.messages.findings.text import CheckText

EXCLUDED = {
    "leaders": "lãnh đạo, khách mời",
    "organisers": "ban tổ chức, phục vụ",
    "press": "báo chí",
}
STATES = {
    "absent": "vắng mặt",
    "awaited": "chưa được điểm danh",
    "other-group": "không thuộc thành phần được nhận",
    "excluded": "thuộc thành phần lãnh đạo, ban tổ chức hoặc báo chí",
    "unlisted": "không có tên trong danh sách được nhận",
    "other-gift": "đã có phần quà loại khác",
}
NOT_THERE = {"absent": "ghi là vắng mặt", "awaited": "chưa được điểm danh có mặt"}
AND = " và "
NO_SOURCE = "(chưa ghi)"
WHERE_HANDOVER = "sổ phát quà, lần ghi số {number} lúc {at}"
WHERE_BOOK = "sổ phát quà và danh sách ký nhận năm {year}"

TEXTS = {
    "GIFT-01": CheckText(
        "error",
        "Số suất × mức quà khác tổng kinh phí được duyệt",
        (
            "{count} suất × {value} = {product} ({product_words}), tổng được duyệt ghi "
            "{approved} ({approved_words})."
        ),
        "Sửa count, value hoặc approved_total ở mục [gifts] cho khớp với văn bản phê duyệt.",
        (
            "Tiền ngân sách được quyết toán theo tổng đã duyệt; con số và phép nhân phải khớp "
            "nhau cả bằng số lẫn bằng chữ."
        ),
        "100 suất × 300.000 đồng, tổng 3.000.000 đồng",
        "100 suất × 300.000 đồng, tổng 30.000.000 đồng (Ba mươi triệu đồng)",
    ),
    "GIFT-02": CheckText(
        "warning",
        "Số suất quà khác số người được nhận",
        "Có {count} suất quà, thành phần “{group}” có chỉ tiêu {quota} người: {difference}.",
        "Sửa count ở mục [gifts] hoặc chỉ tiêu của thành phần được nhận quà.",
        (
            "Mỗi người trong thành phần được nhận một suất; lệch số là có người không có quà "
            "hoặc phải trả lại tiền."
        ),
        "100 suất cho 90 người",
        "100 suất cho 100 người",
    ),
    "GIFT-03": CheckText(
        "error",
        "Số liệu quà tặng không hợp lệ",
        "Mục quà tặng có {key} = {value}.",
        "Ghi số lớn hơn 0; nếu không tặng quà thì bỏ cả mục [gifts].",
        "Số suất, mức quà và tổng tiền phải là số nguyên lớn hơn 0.",
        "value = 0",
        "value = 300_000",
    ),
    "GIFT-04": CheckText(
        "error",
        "Chưa ghi nguồn kinh phí của quà",
        "Mục quà tặng chưa ghi nguồn kinh phí.",
        "Ghi source ở mục [gifts], ví dụ: Ngân sách nhà nước.",
        "Kinh phí hội nghị và tiền quà thuộc hai nguồn khác nhau, có chế độ chi riêng.",
        'source = ""',
        'source = "Ngân sách nhà nước"',
    ),
    "GIFT-05": CheckText(
        "warning",
        "Chưa ghi căn cứ tặng quà",
        "Quà lấy từ nguồn “{source}” nhưng chưa ghi căn cứ (quyết định, chủ trương, chế độ).",
        "Ghi basis ở mục quà: số, ngày của quyết định hoặc văn bản cho phép chi.",
        (
            "NĐ 59/2019/NĐ-CP, Điều 24: tài chính công chỉ được dùng làm quà tặng vì mục đích từ thiện, đối ngoại hoặc "
            "theo chế độ, chính sách; phải đúng đối tượng, định mức và có văn bản làm căn cứ quyết toán."
        ),
        'basis = ""',
        'basis = "Quyết định số 1234/QĐ-UBND ngày 10/5/2024"',
    ),
    "GIFT-06": CheckText(
        "error",
        "Mức quà vượt mức trần",
        "Mức quà {value}, mức trần mỗi suất {ceiling}.",
        "Hạ value xuống mức trần, hoặc sửa ceiling nếu đã có định mức mới.",
        "NĐ 59/2019/NĐ-CP, Điều 24: quà từ tài chính công phải đúng định mức; phần vượt bị xuất toán.",
        "value = 600_000, ceiling = 500_000",
        "value = 300_000, ceiling = 500_000",
    ),
    "GIFT-07": CheckText(
        "error",
        "Tổng tiền quà vượt tổng mức trần",
        "Tổng tiền quà {total}, tổng mức trần {ceiling}.",
        "Bớt số suất hoặc mức quà, hoặc sửa ceiling_total nếu nguồn đã được bổ sung.",
        "Nguồn chỉ cấp đến mức trần; phần vượt không có tiền để chi và không quyết toán được.",
        "tổng 45.000.000 đồng, ceiling_total = 40_000_000",
        "tổng 30.000.000 đồng, ceiling_total = 40_000_000",
    ),
    "GIFT-08": CheckText(
        "error",
        "Thành phần không được nhận quà",
        "Thành phần “{group}” ({kind}) có trong đối tượng nhận quà.",
        (
            "Bỏ thành phần này khỏi group, groups; nếu đã có quyết định cho nhận thì ghi exception = "
            '"số, ngày quyết định".'
        ),
        (
            "NĐ 59/2019/NĐ-CP, Điều 24, 25: quà từ tài chính công phải đúng đối tượng; lãnh đạo, người tổ chức, "
            "báo chí dự vì công vụ nên không nhận."
        ),
        'groups = ["nguoi-lao-dong", "bao-chi"]',
        'group = "nguoi-lao-dong"',
    ),
    "GIFT-09": CheckText(
        "error",
        "Số suất dự phòng không hợp lệ",
        "Dự phòng {reserve} suất trên tổng số {count} suất: không còn suất nào để phát.",
        "Ghi reserve nhỏ hơn count; không dự phòng thì bỏ dòng reserve.",
        "Suất dự phòng nằm trong tổng số được duyệt, không phải cộng thêm.",
        "count = 100, reserve = 100",
        "count = 105, reserve = 5",
    ),
    "GIFT-10": CheckText(
        "warning",
        "Quà hiện vật chưa ghi gồm những gì",
        "Quà có hiện vật nhưng chưa ghi mỗi suất gồm những gì.",
        "Ghi contents ở mục quà, ví dụ: 05 kg gạo, 01 lít dầu ăn.",
        "Kế hoạch và danh sách ký nhận phải nói rõ hiện vật để đối chiếu với hóa đơn mua.",
        'kind = "goods", contents = ""',
        'kind = "goods", contents = "05 kg gạo, 01 lít dầu ăn"',
    ),
    "GIFT-11": CheckText(
        "warning",
        "Danh sách được nhận khác số suất quà",
        "Danh sách có {listed} người được nhận, cần {count} người: {difference}.",
        (
            "Nhận danh sách đã duyệt (dialogue import), ghi listed_in hoặc mark cho đúng, hoặc sửa count, reserve."
        ),
        "Quà cho hoàn cảnh khó khăn chỉ phát cho đúng những người có tên trong danh sách được duyệt.",
        "30 suất, danh sách 28 người",
        "30 suất, danh sách 30 người",
    ),
    "GIFT-12": CheckText(
        "warning",
        "Người được nhận nhiều hơn số suất quà",
        "Danh sách đại biểu có {people} người thuộc đối tượng, chỉ có {count} suất: thiếu {over} suất.",
        "Rà lại danh sách đại biểu, hoặc xin bổ sung quà rồi sửa count, approved_total.",
        "Người đến sau sẽ không có quà; phát vượt số được duyệt thì không quyết toán được.",
        "103 người, 100 suất",
        "100 người, 100 suất",
    ),
    "GIFT-13": CheckText(
        "error",
        "Người không thuộc đối tượng đã nhận quà",
        "{gift}: người nhận {why}, không ghi lý do.",
        (
            "Thu hồi (dialogue gifts take-back, hoặc sửa danh sách rồi nhận lại), hoặc ghi lại kèm lý do: "
            "dialogue gifts give … --reason."
        ),
        "NĐ 59/2019/NĐ-CP, Điều 24, 28: quà tặng sai đối tượng phải thu hồi, người quyết định sai phải bồi hoàn.",
        "phóng viên ký nhận quà của người lao động",
        "chỉ người trong thành phần được nhận ký",
    ),
    "GIFT-14": CheckText(
        "info",
        "Đã phát cho người ngoài đối tượng, có lý do",
        "{gift}: người nhận {why}; lý do đã ghi: {reason}.",
        "Kèm văn bản làm căn cứ vào hồ sơ quyết toán.",
        "Phát ngoài đối tượng chỉ được khi có quyết định; người quyết toán phải thấy lý do.",
        "không có lý do",
        "lý do: Quyết định số 12/QĐ-UBND ngày 05/6/2024",
    ),
    "GIFT-15": CheckText(
        "error",
        "Người nhận quà không có trong danh sách nào",
        "{gift}: người nhận không có trong danh sách đại biểu và danh sách được nhận.",
        "Kiểm tra họ tên, đơn vị trên danh sách ký nhận; nếu đúng thì bổ sung vào danh sách đại biểu.",
        "NĐ 59/2019/NĐ-CP, Điều 24: quà phải đúng đối tượng; người lạ ký nhận thì không quyết toán được.",
        "người ký không có trong danh sách đại biểu",
        "mỗi người ký đều có trong danh sách",
    ),
    "GIFT-16": CheckText(
        "error",
        "Người vắng mặt có chữ ký nhận quà",
        "{gift}: người nhận {state}, không ghi ai nhận thay.",
        (
            "Điểm danh lại nếu người đó có đến; có người nhận thay thì ghi họ tên ở cột Ghi chú; không thì trả quà "
            "lại nguồn."
        ),
        "Người vắng không ký được; quà của người vắng do người cùng đơn vị nhận thay hoặc trả lại nguồn.",
        "vắng có phép nhưng có chữ ký",
        "Ghi chú: ông Nguyễn Văn B nhận thay",
    ),
    "GIFT-17": CheckText(
        "error",
        "Một người nhận quà hai lần",
        "{gift}: một người có {count} chữ ký hoặc lần ghi nhận.",
        "Xem hai chỗ nêu trên, bỏ chỗ ghi thừa; nếu đã phát thừa thật thì thu hồi một suất.",
        "Mỗi người, hoặc mỗi chỗ có người đi thay, chỉ một suất; ký trùng làm số đã phát không khớp số quà mua.",
        "một người ký ở hai danh sách",
        "mỗi người ký một lần",
    ),
    "GIFT-18": CheckText(
        "error",
        "Một người nhận hai loại quà không được nhận cùng nhau",
        "Một người đã nhận {gifts}.",
        "Thu hồi một suất, hoặc bỏ exclusive nếu văn bản phê duyệt cho nhận cả hai.",
        "Loại quà ghi exclusive chỉ dành cho người không nhận loại khác.",
        "vừa ký quà chung vừa ký quà khó khăn",
        "người nhận quà khó khăn không ký quà chung",
    ),
    "GIFT-19": CheckText(
        "error",
        "Số tiền ký nhận khác mức quà",
        "{gift}: {count} người ký nhận {amount}, mức quà được duyệt là {value}.",
        "Sửa số tiền trên danh sách ký nhận theo mức được duyệt rồi nhận lại tệp, hoặc sửa value.",
        "Số tiền từng người phải đúng mức được duyệt thì tổng mới khớp quyết toán.",
        "ký nhận 200.000 đồng, mức quà 300.000 đồng",
        "ký nhận 300.000 đồng, mức quà 300.000 đồng",
    ),
    "GIFT-20": CheckText(
        "error",
        "Đã phát nhiều hơn số được duyệt",
        "{gift}: đã phát {handed} suất, {amount} ({words}); được duyệt {count} suất, {approved}.",
        "Xem lại các dòng ký nhận; phần vượt phải thu hồi hoặc có quyết định bổ sung.",
        "NĐ 59/2019/NĐ-CP, Điều 28: phần tặng vượt phải bồi hoàn.",
        "đã phát 101 suất, duyệt 100 suất",
        "đã phát 98 suất, trả lại 02 suất",
    ),
    "GIFT-21": CheckText(
        "error",
        "Danh sách ký nhận vượt số được duyệt",
        "{gift}: danh sách ký nhận có {people} suất, {total}; được duyệt {count} suất, {approved}.",
        "Rà lại danh sách ký nhận trước khi phát; xóa dòng thừa, dòng trùng.",
        "Tổng của danh sách ký nhận không được vượt số suất và số tiền được duyệt.",
        "danh sách 104 dòng cho 100 suất",
        "danh sách 100 dòng cho 100 suất",
    ),
    "GIFT-22": CheckText(
        "warning",
        "Còn người trong danh sách chưa ký nhận",
        "{gift}: {count} người trong danh sách chưa ký nhận.",
        "Lấy chữ ký nếu đã phát; chưa phát thì để trống và trả quà lại nguồn.",
        "Chỉ suất có chữ ký mới quyết toán được: số ký nhận = số quà mua – số trả lại.",
        "ô Ký nhận để trống mà quà đã phát",
        "mỗi suất đã phát có một chữ ký",
    ),
    "GIFT-23": CheckText(
        "warning",
        "Nhận thay không ghi ai nhận",
        "{gift}: ghi “nhận thay” hoặc “ký thay” mà không ghi họ tên người nhận.",
        "Ghi họ tên người nhận thay và lý do ở cột Ghi chú rồi nhận lại tệp.",
        "Người ký thay phải được nêu tên để đối chiếu khi quyết toán.",
        "Ghi chú: nhận thay",
        "Ghi chú: bà Lê Thị C nhận thay (đi công tác)",
    ),
    "GIFT-24": CheckText(
        "error",
        "Ký nhận quà trước ngày tổ chức",
        "{gift}: {count} chữ ký hoặc lần ghi nhận có từ ngày {day}, hội nghị ngày {event}.",
        "Danh sách ký sẵn phải bỏ, lấy chữ ký lại khi phát; ghi nhầm ngày thì sửa ngày tổ chức.",
        "Chữ ký lấy trước khi phát không phải chứng từ; không được ký sẵn danh sách.",
        "danh sách đã ký nhận về trước hội nghị 03 ngày",
        "ký khi nhận quà tại hội nghị",
    ),
    "GIFT-25": CheckText(
        "warning",
        "Chưa rõ danh sách ký nhận thuộc loại quà nào",
        "{count} dòng của danh sách ký nhận chưa rõ thuộc loại quà nào nên chưa được tính.",
        (
            "Ghi tên loại quà ở cột Nội dung hoặc tên tệp, hoặc ghi listed_in của loại quà bằng một phần tên tệp."
        ),
        "Có nhiều loại quà cùng mức thì chỉ tên loại quà mới cho biết tiền thuộc nguồn nào.",
        "hai loại quà cùng 300.000 đồng, danh sách không ghi nội dung",
        "Nội dung: Quà cho hoàn cảnh khó khăn",
    ),
    "GIFT-26": CheckText(
        "info",
        "Còn quà phải trả lại nguồn",
        "{gift}: còn {left} suất chưa phát, {amount} ({words}), trả lại nguồn {source}.",
        "Nộp trả và kèm chứng từ vào hồ sơ quyết toán: dialogue gifts.",
        "Được duyệt – đã phát = trả lại; phần chưa phát không được giữ lại hoặc chi việc khác.",
        "phát 97/100 suất, không nộp trả",
        "phát 97/100 suất, nộp trả 900.000 đồng",
    ),
}
