"""What the checks say about gifts."""

from dialogue_cli.messages.findings.text import CheckText

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
}
