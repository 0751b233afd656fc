"""What the checks say about the budget."""

from dialogue_cli.messages.findings.text import CheckText

TEXTS = {
    "BUDGET-01": CheckText(
        "error",
        "Số lượng × định mức khác thành tiền",
        "“{item}”: số lượng × định mức = {product}, thành tiền ghi {stated} ({difference}).",
        "Kiểm tra lại số lượng, định mức và thành tiền của dòng này, sửa bảng rồi nhận lại.",
        (
            "Kế toán quyết toán theo từng dòng: ba con số của một dòng phải khớp nhau. Dự toán hiện được cộng theo "
            "cột thành tiền."
        ),
        "160 người × 20.000 đồng, thành tiền 3.000.000 đồng",
        "160 người × 20.000 đồng, thành tiền 3.200.000 đồng",
    ),
    "BUDGET-02": CheckText(
        "error",
        "Số tổng ghi trong bảng khác tổng các dòng",
        "Dòng “{item}” ghi {stated}, cộng các dòng{within} là {sum} ({difference}).",
        "Cộng lại các dòng, sửa số tổng (hoặc dòng sai) trong bảng rồi nhận lại.",
        "Người ký chịu trách nhiệm về số tổng; số tổng, số bằng chữ và các dòng phải là một.",
        "Cộng 45.000.000 đồng, các dòng cộng lại 44.500.000 đồng",
        "Cộng 44.500.000 đồng",
    ),
    "BUDGET-03": CheckText(
        "error",
        "Cộng các nguồn khác thành tiền của dòng",
        "“{item}”: thành tiền ghi {stated}, cộng các nguồn là {sum} ({difference}).",
        "Sửa số chia cho từng nguồn hoặc thành tiền cho khớp rồi nhận lại.",
        "Mỗi đồng phải biết chi từ nguồn nào: ngân sách nhà nước và tài chính công đoàn quyết toán riêng.",
        "Thành tiền 10 triệu, ngân sách 5 triệu, công đoàn 4 triệu",
        "Thành tiền 10 triệu, ngân sách 6 triệu, công đoàn 4 triệu",
    ),
    "BUDGET-04": CheckText(
        "error",
        "Có số không đọc được, khoản chi chưa được tính đủ",
        "“{item}”: {what}; khoản này {counted}.",
        "Ghi lại bằng số nguyên đồng, không âm, không có phần lẻ, rồi nhận lại bảng.",
        "Khoản không đọc được mà vẫn cộng thì tổng sai; chương trình để riêng ra và báo.",
        "Thành tiền: -500.000; 1.666.666,67",
        "Thành tiền: 500.000",
    ),
    "BUDGET-05": CheckText(
        "warning",
        "Khoản chi chưa có thành tiền",
        "{count} khoản chưa có thành tiền (thiếu số lượng hoặc định mức): {items}.",
        "Ghi đủ số lượng và định mức, hoặc thành tiền; khoản không chi thì xóa dòng.",
        "Khoản chưa có số không được tính vào tổng dự toán.",
        "Thuê xe, 3 chuyến, không ghi đơn giá",
        "Thuê xe, 3 chuyến × 1.500.000 đồng",
    ),
    "BUDGET-06": CheckText(
        "error",
        "Vượt định mức chi",
        "“{item}”: {rate} một {measure}, định mức theo {norm} là {most}.",
        "Hạ mức chi cho đúng định mức, hoặc ghi định mức đang áp dụng vào mục [[norms]] của dialogue.toml.",
        (
            "Chi hội nghị từ ngân sách theo TT 40/2017/TT-BTC (sửa đổi bởi TT 12/2025/TT-BTC) và nghị quyết HĐND tỉnh; "
            "từ tài chính công đoàn theo quy định của Tổng Liên đoàn. Phần vượt không được quyết toán."
        ),
        "Tiền ăn 250.000 đồng/người/ngày ở tỉnh năm 2024",
        "Tiền ăn 150.000 đồng/người/ngày ở tỉnh năm 2024",
    ),
    "BUDGET-07": CheckText(
        "warning",
        "Cao hơn mức thường dùng, mức này chưa được xác nhận",
        "“{item}”: {rate} một {measure}; mức thường dùng theo {norm} là {most}, chưa được đối chiếu với văn bản.",
        "Xin đối chiếu văn bản; nếu mức khác, ghi vào mục [[norms]] của dialogue.toml.",
        "Mức ghi trong dữ liệu của chương trình chưa được đối chiếu với văn bản gốc nên chỉ để nhắc.",
        "Giải khát 40.000 đồng/người/buổi năm 2024",
        "Giải khát 20.000 đồng/người/buổi năm 2024",
    ),
    "BUDGET-08": CheckText(
        "info",
        "Chưa có số định mức để so",
        "“{item}” ({source}): không có số trong dữ liệu, xin đối chiếu văn bản {norm}.",
        "Đối chiếu văn bản rồi ghi mức vào mục [[norms]] của dialogue.toml để những lần sau được so tự động.",
        "Định mức khác nhau theo nguồn tiền, tỉnh và thời gian; số nào chưa đọc được thì chương trình không đặt ra.",
        "Giải khát từ tài chính công đoàn, chưa có mức của QĐ 1411/QĐ-TLĐ trong dialogue.toml",
        "[[norms]] ghi item, source, amount và basis của mức đang áp dụng",
    ),
    "BUDGET-09": CheckText(
        "error",
        "Hỗ trợ tiền ăn nhiều hơn số đại biểu không hưởng lương",
        "“{item}”: {count} người, số đại biểu không hưởng lương đã ghi là {unpaid}: {difference}.",
        "Sửa số người được hỗ trợ tiền ăn, hoặc số unpaid ở mục [costs] nếu ghi thiếu.",
        (
            "Chỉ đại biểu được mời không hưởng lương từ ngân sách và doanh nghiệp mới được hỗ trợ tiền ăn "
            "(TT 40/2017/TT-BTC); người hưởng lương dùng phụ cấp công tác."
        ),
        "Hỗ trợ tiền ăn 160 người, chỉ 20 người không hưởng lương",
        "Hỗ trợ tiền ăn 20 người",
    ),
    "BUDGET-10": CheckText(
        "warning",
        "Có hỗ trợ tiền ăn nhưng chưa biết bao nhiêu người không hưởng lương",
        "“{item}”: cần biết bao nhiêu đại biểu không hưởng lương để đối chiếu.",
        "Ghi unpaid ở mục [costs] của conference.toml.",
        "Chỉ đại biểu được mời không hưởng lương mới được hỗ trợ tiền ăn (TT 40/2017/TT-BTC).",
        "[costs] không có unpaid",
        "unpaid = 20",
    ),
    "BUDGET-11": CheckText(
        "warning",
        "Chi cho nhiều người hơn số đại biểu",
        "“{item}”: {count} người, tổng chỉ tiêu đại biểu là {total}: {difference}.",
        "Sửa số người của khoản này hoặc tổng chỉ tiêu ở mục [delegates]; nếu tính cả người phục vụ thì ghi rõ ở ghi chú.",
        "Số suất phải bằng số người dự theo kế hoạch; thừa là khó giải trình khi quyết toán.",
        "Nước uống 170 người, chỉ tiêu 160 đại biểu",
        "Nước uống 160 người",
    ),
    "BUDGET-12": CheckText(
        "info",
        "Chi cho ít người hơn số đại biểu",
        "“{item}”: {count} người, tổng chỉ tiêu đại biểu là {total}: {difference}.",
        "Nếu phần còn lại chi từ nguồn khác thì ghi thêm dòng; nếu không, sửa số người.",
        "Mọi đại biểu đều có phần nước uống giữa giờ, hưởng lương hay không.",
        "Nước uống 150 người, chỉ tiêu 160 đại biểu",
        "Nước uống 160 người",
    ),
    "BUDGET-13": CheckText(
        "error",
        "Tiền quà trong dự toán khác tổng tiền quà đã duyệt",
        "Các dòng quà trong dự toán cộng lại {sum}, tiền quà được duyệt là {approved} ({difference}).",
        "Sửa dòng quà trong dự toán hoặc mục quà tặng của conference.toml cho khớp.",
        "Tiền quà trong kế hoạch, dự toán, danh sách ký nhận và quyết toán phải là một số.",
        "Kế hoạch 30.000.000 đồng, dự toán 27.000.000 đồng",
        "Kế hoạch và dự toán đều 30.000.000 đồng",
    ),
    "BUDGET-14": CheckText(
        "warning",
        "Dự toán chưa có dòng quà tặng",
        "Tiền quà được duyệt là {approved}, dự toán chưa có dòng nào cho quà tặng.",
        "Thêm dòng quà tặng vào dự toán, ghi đúng nguồn.",
        "Dự toán phải gồm cả quà để thấy đủ hai nguồn kinh phí.",
        "Dự toán chỉ có hội trường, giải khát",
        "Dự toán có thêm: Quà tặng, 100 suất × 300.000 đồng, ngân sách nhà nước",
    ),
    "BUDGET-15": CheckText(
        "warning",
        "Khoản chi chưa ghi nguồn",
        "{count} khoản chưa ghi nguồn kinh phí: {items}.",
        "Ghi nguồn ở cột “Nguồn”, hoặc xếp các khoản dưới mục mang tên nguồn.",
        "Ngân sách nhà nước và tài chính công đoàn có chế độ chi và quyết toán riêng.",
        "Thuê hội trường, không ghi nguồn",
        "Thuê hội trường: Tài chính công đoàn",
    ),
    "BUDGET-16": CheckText(
        "error",
        "Một dòng ghi hai nguồn",
        "“{item}” ghi nguồn “{source}”: không biết mỗi nguồn chi bao nhiêu.",
        "Tách thành mỗi nguồn một dòng, hoặc thêm cột riêng cho từng nguồn.",
        "Mỗi dòng chỉ theo một định mức và một nguồn; trộn nguồn thì không quyết toán được.",
        "Hội trường, 10 triệu: ngân sách và công đoàn",
        "Hội trường, 6 triệu: ngân sách; hội trường, 4 triệu: công đoàn",
    ),
    "BUDGET-17": CheckText(
        "info",
        "Thành tiền lẻ dưới 1.000 đồng",
        "{count} khoản có thành tiền không tròn nghìn đồng: {items}.",
        "Làm tròn đến 1.000 đồng nếu quy định của đơn vị yêu cầu; giá có hóa đơn thì giữ nguyên.",
        "Dự toán thường làm tròn đến nghìn đồng; số lẻ hay là dấu vết của phép chia.",
        "Thành tiền 1.666.667 đồng",
        "Thành tiền 1.667.000 đồng",
    ),
    "BUDGET-18": CheckText(
        "warning",
        "Dự phòng lớn",
        "Dự phòng {sum}, bằng {percent} % các khoản khác ({others}).",
        "Giảm dự phòng hoặc chuyển thành các khoản cụ thể.",
        "Dự phòng quá 10 % các khoản khác thường bị yêu cầu giải trình khi thẩm định dự toán.",
        "Dự phòng 10 triệu trên 20 triệu các khoản khác",
        "Dự phòng 1 triệu trên 20 triệu các khoản khác",
    ),
    "BUDGET-19": CheckText(
        "warning",
        "Chi quá dự toán",
        "“{item}”: dự toán {planned}, thực chi {spent}: vượt {over}.",
        "Giải trình phần vượt, hoặc điều chỉnh dự toán trước khi quyết toán.",
        "Phần chi quá dự toán được duyệt phải có phê duyệt điều chỉnh mới quyết toán được.",
        "Dự toán 5.000.000 đồng, thực chi 5.500.000 đồng",
        "Dự toán 5.000.000 đồng, thực chi 4.900.000 đồng",
    ),
    "BUDGET-20": CheckText(
        "warning",
        "Chi ngoài dự toán",
        "“{item}”: thực chi {spent}, dự toán không có số.",
        "Bổ sung khoản này vào dự toán được duyệt, hoặc chuyển sang khoản dự phòng.",
        "Khoản chi không có trong dự toán được duyệt thì không có căn cứ quyết toán.",
        "Thuê thêm xe: dự toán trống, thực chi 1.500.000 đồng",
        "Thuê thêm xe: dự toán 1.500.000 đồng, thực chi 1.500.000 đồng",
    ),
    "BUDGET-21": CheckText(
        "info",
        "Khoản chi theo hóa đơn chưa nói đã gồm thuế GTGT hay chưa",
        "{count} khoản chi theo giá thực tế chưa nói đã gồm thuế GTGT hay chưa: {items}.",
        "Ghi ở cột căn cứ hoặc ghi chú: “giá đã gồm thuế GTGT”, hoặc thêm dòng thuế.",
        "Giá chưa thuế thì thành tiền thiếu, khi thanh toán theo hóa đơn sẽ vượt dự toán.",
        "Thuê hội trường 5.000.000 đồng",
        "Thuê hội trường 5.500.000 đồng (đã gồm thuế GTGT)",
    ),
    "BUDGET-22": CheckText(
        "warning",
        "Một khoản chi đứng hai lần",
        "“{item}”, {sum}, cùng nguồn, còn đứng ở {other}.",
        "Bỏ một dòng nếu là một; nếu là hai khoản khác nhau thì ghi rõ nội dung từng dòng.",
        "Cùng một khoản tính hai lần làm tổng dự toán sai; hay gặp khi chép bảng sang trang khác.",
        "Thuê hội trường 5.000.000 đồng ở cả hai trang tính",
        "Thuê hội trường 5.000.000 đồng, một dòng",
    ),
    "BUDGET-23": CheckText(
        "error",
        "Quà chi từ nguồn khác với nguồn đã duyệt",
        "“{item}” chi từ “{source}”, quà được duyệt chi từ “{approved}”.",
        "Sửa nguồn ở dự toán hoặc ở mục quà tặng của conference.toml.",
        (
            "Tặng quà bằng tiền ngân sách phải đúng đối tượng, đúng mức và đúng nguồn được phép "
            "(NĐ 59/2019/NĐ-CP, Điều 24); tặng sai phải bồi hoàn."
        ),
        "Quà được duyệt từ ngân sách nhà nước, dự toán ghi tài chính công đoàn",
        "Cả hai đều ghi ngân sách nhà nước",
    ),
    "BUDGET-24": CheckText(
        "info",
        "Không so được với định mức vì đơn vị tính khác",
        "“{item}” tính theo {measure}; định mức theo {norm} là {most} một {per}.",
        "Ghi số lượng theo người (160 người x 1 buổi) để so được với định mức.",
        "Định mức tính cho từng người; khoản khoán cả gói thì phải quy ra một người để đối chiếu.",
        "Giải khát: 1 buổi × 3.200.000 đồng",
        "Giải khát: 160 người x 1 buổi × 20.000 đồng",
    ),
}

# Pieces of the sentences above.
WITHIN = " thuộc “{section}”"
OF_SOURCE = " của nguồn “{source}”"
UNREAD = "ô {fields} không phải là số dùng được"
FIELDS = {
    "quantity": "số lượng",
    "rate": "định mức",
    "amount": "thành tiền",
    "spent": "thực chi",
}
FRACTION = "số lượng × định mức = {product}, không phải số nguyên đồng"
COUNTED = "được tính là {sum}"
NOT_COUNTED = "chưa được tính vào tổng"
MORE = "{items} và {count} khoản khác"
OVER = "hơn {sum}"
UNDER = "thiếu {sum}"
NO_MEASURE = "đơn vị"
# As plain syllables; without its accents "thuế" (tax) would be "thuê" (to rent).
VAT = ("gtgt", "vat")
TAX = "thuế"
TOTAL = "Tổng"
WHERE_FILE = "{file}, trang tính {sheet}"
