"""What the checks say: for each code its title, sentence, remedy, reason and examples."""

from typing import NamedTuple

from dialogue_cli.messages import labels


class CheckText(NamedTuple):
    """The texts of one code; `message` and `remedy` have {named} places."""

    title: str
    message: str
    remedy: str
    why: str
    bad: str
    good: str


CHECK_NAMES = {
    "quotas": "Chỉ tiêu đại biểu",
    "gifts": "Quà tặng",
    "deadlines": "Thời gian, thời hạn",
    "petitions": "Kiến nghị, câu hỏi",
    "selection": "Câu hỏi tại hội trường",
    "consistency": "Thống nhất trong kế hoạch",
    "delegates": "Danh sách đại biểu",
    "papers": "Văn bản",
}

UNKNOWN_CHECK = "Không có phép kiểm tra tên “{name}”."
UNKNOWN_CHECK_HINT = "Các phép kiểm tra: {names}. Bỏ trống để kiểm tra tất cả."
UNKNOWN_CODE = "Không có mã phát hiện “{code}”."
UNKNOWN_CODE_HINT = "Xem mã ở cột Mã của bảng do lệnh “dialogue check” in ra, ví dụ QUOTA-01."

WHERE_SETTING = "{year}/conference.toml, mục {key}"
WHERE_ROW = "{file}, trang tính {sheet}, dòng {row}"
WHERE_ROWS = "{first}; {second}"
WHERE_QUESTIONS = "câu hỏi hỏi tại hội trường năm {year}"
WHERE_PETITIONS = "bảng tổng hợp kiến nghị năm {year}"
AND_MORE = "{codes} và {more} mục khác"
NOT_GIVEN = "để trống"

DEADLINES = labels.DEADLINES

TEXTS = {
    "QUOTA-01": CheckText(
        "Chỉ tiêu các thành phần không cộng bằng tổng số",
        "Các thành phần cộng lại là {sum} ({parts}), tổng số đại biểu ghi {total}: {difference}.",
        "Sửa total hoặc quota của từng thành phần để hai số bằng nhau.",
        (
            "Kế hoạch được ký với cả tổng số lẫn từng phần; hai con số lệch nhau thì không "
            "biết đón tiếp bao nhiêu người."
        ),
        "Tổng 160 đại biểu, trong đó 40 + 100 + 10 + 5",
        "Tổng 160 đại biểu, trong đó 40 + 100 + 10 + 10",
    ),
    "QUOTA-02": CheckText(
        "Phân bổ cho các đơn vị khác chỉ tiêu của thành phần",
        "Các đơn vị được phân bổ {sum}, thành phần “{group}” có chỉ tiêu {quota}: {difference}.",
        "Sửa quota của các đơn vị ở mục [[units]] để cộng lại bằng {quota}.",
        (
            "Đơn vị cử người theo số được phân bổ; cộng lại khác chỉ tiêu là thừa hoặc thiếu "
            "người ngay từ kế hoạch."
        ),
        "Chỉ tiêu 100; phân bổ 40 + 10 + 10 + 10 + 10 + 10 = 90",
        "Chỉ tiêu 100; phân bổ 40 + 10 + 10 + 10 + 10 + 10 + 10 = 100",
    ),
    "QUOTA-03": CheckText(
        "Thành phần có nhiều người hơn chỉ tiêu",
        "Thành phần “{group}” đã có {count} người, chỉ tiêu {quota}: thừa {difference}.",
        "Đề nghị đơn vị rút bớt người, hoặc điều chỉnh chỉ tiêu rồi xin ý kiến người ký kế hoạch.",
        "Chỗ ngồi, tài liệu và quà tặng đều tính theo chỉ tiêu.",
        "Chỉ tiêu 10, danh sách 12 người",
        "Chỉ tiêu 10, danh sách 10 người",
    ),
    "QUOTA-04": CheckText(
        "Thành phần chưa đủ người",
        "Thành phần “{group}” mới có {count} người, chỉ tiêu {quota}: thiếu {difference}.",
        "Đôn đốc đơn vị gửi tiếp danh sách.",
        "Ghế trống và quà không có người nhận đều phải giải trình sau hội nghị.",
        "Chỉ tiêu 100, danh sách 93 người",
        "Chỉ tiêu 100, danh sách 100 người",
    ),
    "QUOTA-05": CheckText(
        "Đơn vị cử nhiều người hơn số được phân bổ",
        "{unit} cử {count} người, được phân bổ {quota}: thừa {difference}.",
        "Đề nghị đơn vị rút bớt người, hoặc chuyển chỉ tiêu từ đơn vị còn thiếu sang.",
        "Một đơn vị cử thừa là lấy mất chỗ của đơn vị khác.",
        "Được phân bổ 10, cử 13",
        "Được phân bổ 10, cử 10",
    ),
    "QUOTA-06": CheckText(
        "Đơn vị cử chưa đủ người",
        "{unit} cử {count} người, được phân bổ {quota}: thiếu {difference}.",
        "Đôn đốc đơn vị gửi tiếp danh sách.",
        "Kế hoạch yêu cầu mỗi đơn vị cử đúng số lượng được phân bổ.",
        "Được phân bổ 10, cử 8",
        "Được phân bổ 10, cử 10",
    ),
    "QUOTA-07": CheckText(
        "Chỉ tiêu không hợp lệ",
        "“{name}” có chỉ tiêu {quota}.",
        "Ghi chỉ tiêu là số người lớn hơn 0, hoặc bỏ mục này.",
        "Thành phần không có người nào thì không đứng trong kế hoạch.",
        "quota = 0",
        "quota = 5",
    ),
    "QUOTA-08": CheckText(
        "Thành phần được phân bổ nhưng chưa có đơn vị nào",
        "Thành phần “{group}” ghi allocated = true nhưng mục [[units]] chưa có đơn vị.",
        "Thêm các đơn vị cử đại biểu kèm chỉ tiêu vào mục [[units]].",
        (
            "Danh sách đơn vị mỗi năm một khác; không có danh sách thì không gửi được thông "
            "báo phân bổ."
        ),
        "allocated = true, không có [[units]]",
        "allocated = true và các đơn vị cộng lại bằng chỉ tiêu",
    ),
    "DELEGATE-01": CheckText(
        "Đại biểu của đơn vị không có trong danh sách phân bổ",
        "Đơn vị “{unit}” không có trong danh sách đơn vị cử đại biểu ({count} người).",
        (
            "Kiểm tra tên đơn vị; nếu chỉ là cách viết khác thì thêm vào aliases của đơn vị ở "
            "mục [[units]]."
        ),
        "Chỉ tiêu chỉ phân bổ cho các đơn vị trong kế hoạch.",
        "Đơn vị: LĐLĐ huyện chưa được phân bổ",
        "Đơn vị: đúng tên hoặc tên viết tắt đã khai",
    ),
    "DELEGATE-02": CheckText(
        "Chưa rõ đại biểu thuộc thành phần nào",
        "Dòng này ghi thành phần “{given}”, không khớp thành phần nào của hội nghị.",
        (
            "Ghi lại thành phần trong danh sách rồi nhận lại, hoặc thêm cách gọi này vào "
            "aliases của thành phần."
        ),
        "Chỉ tiêu, chỗ ngồi và quà đều tính theo thành phần.",
        "Thành phần: “khác”",
        "Thành phần: “Người lao động”",
    ),
    "DELEGATE-03": CheckText(
        "Một người có tên hai lần",
        "Một người có mặt ở hai dòng danh sách{across}.",
        "Bỏ một dòng; nếu là hai người trùng tên thì ghi thêm năm sinh hoặc chức vụ để phân biệt.",
        "Người có tên hai lần chiếm hai chỗ và có thể nhận quà hai lần.",
        "Cùng họ tên, cùng đơn vị ở hai danh sách",
        "Mỗi người một dòng",
    ),
    "DELEGATE-04": CheckText(
        "Đại biểu chưa ghi đơn vị",
        "{count} đại biểu chưa ghi đơn vị.",
        "Bổ sung cột đơn vị trong danh sách rồi nhận lại.",
        "Không có đơn vị thì không đối chiếu được với số phân bổ.",
        "Cột đơn vị để trống",
        "Cột đơn vị: CĐCS Công ty …",
    ),
    "DELEGATE-05": CheckText(
        "Tên đơn vị chỉ khác một chữ cái so với một đơn vị được phân bổ",
        "Đơn vị “{unit}” ({count} người) gần giống “{similar}” nhưng chưa được coi là một.",
        (
            "Nếu đúng là đơn vị đó thì sửa tên trong danh sách rồi nhận lại, hoặc thêm cách viết "
            "này vào aliases của đơn vị ở mục [[units]]."
        ),
        "Chương trình không đoán: hai đơn vị khác nhau có thể chỉ khác nhau một chữ cái.",
        "Đơn vị: LĐLĐ huyện Cây Đà (danh sách phân bổ ghi LĐLĐ huyện Cây Đan)",
        "Đơn vị: đúng tên trong danh sách phân bổ",
    ),
    "DELEGATE-06": CheckText(
        "Người đi thay và người được thay đều được tính",
        "Danh sách có cả người đi thay và người được thay, cả hai đều đang được tính là đại biểu.",
        "Ghi “vắng” ở cột Ghi chú của người được thay, hoặc bỏ dòng đó, rồi nhận lại.",
        "Một chỗ chỉ dành cho một người; tính cả hai thì số đại biểu và số quà bị thừa.",
        "Hai dòng: người thứ nhất; người thứ hai ghi “thay đ/c” kèm tên người thứ nhất",
        "Chỉ còn dòng của người đi thay",
    ),
    "DELEGATE-07": CheckText(
        "Hai người trùng họ tên trong một đơn vị",
        "Hai dòng trùng họ tên, cùng đơn vị nhưng khác năm sinh hoặc số điện thoại: coi là hai người.",
        "Nếu thật ra là một người thì bỏ một dòng rồi nhận lại; nếu là hai người thì không phải sửa gì.",
        "Trùng họ tên là chuyện thường; năm sinh, số điện thoại cho biết là hai người.",
        "Cùng họ tên, cùng đơn vị, khác số điện thoại vì ghi nhầm",
        "Cùng họ tên, cùng đơn vị, khác năm sinh: hai người",
    ),
    "GIFT-01": CheckText(
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
        "Số liệu quà tặng không hợp lệ",
        "Mục quà tặng có {key} = {value}.",
        "Ghi số lớn hơn 0; nếu không tặng quà thì bỏ cả mục [gifts].",
        "Số suất, mức quà và tổng tiền phải là số nguyên lớn hơn 0.",
        "value = 0",
        "value = 300_000",
    ),
    "GIFT-04": CheckText(
        "Chưa ghi nguồn kinh phí của quà",
        "Mục quà tặng chưa ghi nguồn kinh phí.",
        "Ghi source ở mục [gifts], ví dụ: Ngân sách nhà nước.",
        "Kinh phí hội nghị và tiền quà thuộc hai nguồn khác nhau, có chế độ chi riêng.",
        'source = ""',
        'source = "Ngân sách nhà nước"',
    ),
    "DATE-01": CheckText(
        "Thời hạn sau ngày tổ chức",
        "Hạn {deadline} là trước ngày {day}, hội nghị tổ chức chậm nhất ngày {event}.",
        "Đưa thời hạn lên trước ngày tổ chức.",
        "Kiến nghị, danh sách, câu trả lời đến sau hội nghị thì không còn dùng được.",
        "Hội nghị 20/6/2024, hạn trả lời trước ngày 25/6/2024",
        "Hội nghị 20/6/2024, hạn trả lời trước ngày 17/6/2024",
    ),
    "DATE-02": CheckText(
        "Thời hạn rơi vào tháng dự kiến tổ chức",
        (
            "Hạn {deadline} là trước ngày {day}, trong khi hội nghị dự kiến trong tháng "
            "{month}, chưa chốt ngày."
        ),
        "Khi chốt ngày tổ chức, kiểm tra lại thời hạn này.",
        "Nếu hội nghị họp đầu tháng thì thời hạn có thể đến sau ngày họp.",
        "Dự kiến tháng 6, hạn trước ngày 10/6",
        "Hội nghị ngày 26/6, hạn trước ngày 10/6",
    ),
    "DATE-03": CheckText(
        "Các thời hạn không đúng thứ tự",
        "Hạn {first} (trước ngày {first_day}) phải {order} hạn {second} (trước ngày {second_day}).",
        "Sửa mục [deadlines] theo thứ tự: đơn vị gửi kiến nghị, đề xuất câu hỏi, sở ngành trả lời.",
        "Bước sau cần kết quả của bước trước.",
        "Sở trả lời trước 05/6, đề xuất câu hỏi trước 10/6",
        "Đề xuất câu hỏi trước 10/6, sở trả lời trước 17/6",
    ),
    "DATE-04": CheckText(
        "Giữa hai mốc còn quá ít ngày",
        "Từ {first} đến {second} chỉ có {days} ngày, nên có ít nhất {least} ngày.",
        "Giãn hai mốc ra nếu được.",
        "Các cơ quan cần ngày làm việc để chuẩn bị, tổng hợp, trình ký.",
        "Đề xuất trước 15/6, trả lời trước 17/6",
        "Đề xuất trước 10/6, trả lời trước 17/6",
    ),
    "DATE-05": CheckText(
        "Chưa đặt thời hạn",
        "Chưa đặt hạn {deadline}.",
        "Ghi ngày cho {key} ở mục [deadlines].",
        "Kế hoạch và công văn giao việc phải nêu thời hạn.",
        "Không có dòng answer",
        "answer = 2024-06-17",
    ),
    "DATE-06": CheckText(
        "Hạn trả lời bằng văn bản không sau hội nghị",
        "Hạn {deadline} là trước ngày {day}, hội nghị tổ chức chậm nhất ngày {event}.",
        "Đặt hạn trả lời bằng văn bản sau ngày tổ chức.",
        "Đây là việc làm sau hội nghị, cho những câu chưa trả lời tại chỗ.",
        "Hội nghị 20/6, trả lời bằng văn bản trước 15/6",
        "Hội nghị 20/6, trả lời bằng văn bản trước 31/7",
    ),
    "DATE-07": CheckText(
        "Ngày tổ chức rơi vào cuối tuần",
        "Hội nghị tổ chức {weekday}, ngày {event}.",
        "Giữ nguyên nếu đã chủ ý chọn ngày nghỉ.",
        "Cán bộ các sở, ngành dự họp ngoài ngày làm việc; giấy mời phải ghi đúng thứ.",
        "Chủ nhật, ngày 16/6/2024",
        "Thứ Năm, ngày 20/6/2024",
    ),
    "DATE-08": CheckText(
        "Ngày cuối cùng của thời hạn rơi vào cuối tuần",
        "Hạn {deadline} “trước ngày {day}” nghĩa là chậm nhất {weekday}, ngày {last}.",
        "Cân nhắc dời sang ngày làm việc để cơ quan văn thư kịp tiếp nhận.",
        (
            "“Trước ngày 10/6” tính đến hết ngày 09/6; nếu đó là ngày nghỉ thì thực tế mất "
            "thêm một, hai ngày."
        ),
        "Trước ngày 10/6/2024 (09/6 là Chủ nhật)",
        "Trước ngày 12/6/2024",
    ),
    "PETITION-01": CheckText(
        "Kiến nghị chưa xác định được nhóm vấn đề",
        "{count} kiến nghị chưa có nhóm vấn đề: {codes}.",
        "Chọn nhóm vấn đề trong tệp rà soát rồi áp dụng lại.",
        "Bảng tổng hợp và chương trình xếp câu hỏi theo nhóm vấn đề.",
        "Nhóm vấn đề: để trống",
        "Nhóm vấn đề: Nhà ở, nhà trọ",
    ),
    "PETITION-02": CheckText(
        "Kiến nghị chưa có cơ quan trả lời",
        "{count} kiến nghị chưa có cơ quan trả lời: {codes}.",
        "Chọn cơ quan chủ trì trong tệp rà soát rồi áp dụng lại.",
        "Không có cơ quan chủ trì thì không giao chuẩn bị nội dung trả lời được.",
        "Cơ quan: để trống",
        "Cơ quan: Sở Xây dựng",
    ),
    "PETITION-03": CheckText(
        "Chưa rõ là kiến nghị chung hay việc riêng",
        "{count} kiến nghị cần người xem là tập thể hay cá nhân: {codes}.",
        "Chọn phạm vi trong tệp rà soát rồi áp dụng lại.",
        (
            "Hội nghị không trả lời việc chỉ mang tính cá nhân cụ thể, nhưng không được bỏ "
            "sót kiến nghị chung."
        ),
        "“Công ty nợ bảo hiểm của tôi và nhiều chị em”",
        "Phạm vi: tập thể",
    ),
    "PETITION-04": CheckText(
        "Kiến nghị không rõ đơn vị gửi",
        "{count} kiến nghị không rõ đơn vị gửi: {codes}.",
        "Nhập lại tệp với tùy chọn --unit, hoặc bổ sung cột đơn vị.",
        "Đơn vị gửi phải tìm lại được kiến nghị của mình trong báo cáo kết quả.",
        "Cột đơn vị để trống",
        "Đơn vị: CĐCS Công ty …",
    ),
    "PETITION-05": CheckText(
        "Nhiều đề xuất phân loại chưa chắc chắn",
        "{count} kiến nghị có đề xuất phân loại chưa chắc chắn, nên xem trước: {codes}.",
        "Xuất tệp rà soát, xem các dòng được tô màu trước.",
        "Chương trình chỉ đề xuất; kết quả cuối cùng do người xử lý quyết định.",
        "Độ chắc chắn 40 %, chưa ai xem",
        "Đã được người xử lý xác nhận",
    ),
    "PETITION-06": CheckText(
        "Kiến nghị chưa được xử lý",
        "{count} kiến nghị chưa được phân loại: {codes}.",
        "Chạy dialogue triage.",
        (
            "Mỗi kiến nghị phải có đúng một kết cục: vào câu hỏi, chuyển giải quyết riêng, "
            "hoặc lý do không đưa vào."
        ),
        "Đã nhập, chưa phân loại",
        "Đã vào câu hỏi CH-012",
    ),
    "PETITION-07": CheckText(
        "Cơ quan trả lời không tồn tại vào ngày tổ chức",
        "Vào ngày {day} không có cơ quan nào đảm nhiệm “{agency}” ({count} kiến nghị: {codes}).",
        "Chọn cơ quan khác trong tệp rà soát.",
        (
            "Tên và chức năng các sở thay đổi từ 01/3/2025 và 01/7/2025; văn bản phải ghi "
            "đúng cơ quan đang có."
        ),
        "Giao UBND huyện trả lời vào tháng 8/2025",
        "Giao UBND xã trả lời vào tháng 8/2025",
    ),
    "PETITION-08": CheckText(
        "Kiến nghị gửi hai lần trong hai tệp",
        "{count} kiến nghị giống hệt kiến nghị đã có từ tệp khác (cùng đơn vị, người gửi, nội dung): {codes}.",
        "Xem từng mã bằng dialogue show petition; không cần làm gì nếu đơn vị thực sự gửi hai lần.",
        (
            "Một danh sách lưu lại dưới tên khác là tệp mới đối với chương trình: kiến nghị của nó được "
            "giữ và gộp vào cùng câu hỏi, nhưng số kiến nghị trong báo cáo sẽ nhiều hơn thực tế."
        ),
        "KN-0004 giống KN-0001, ở “kiến nghị.xlsx” và “kiến nghị (cũ).xlsx”",
        "Mỗi kiến nghị chỉ ở một tệp",
    ),
    "PETITION-09": CheckText(
        "Một kiến nghị có thể gồm nhiều kiến nghị",
        "{count} kiến nghị có thể gồm nhiều kiến nghị trong một ô: {codes}.",
        (
            "Xem từng mã bằng dialogue show petition; nếu đúng là nhiều, sửa tệp của đơn vị cho mỗi kiến nghị "
            "một dòng rồi nhận lại; nếu là một thì để nguyên."
        ),
        (
            "Chương trình chỉ tách ô khi chắc chắn; hai yêu cầu nằm chung một kiến nghị thì chỉ một yêu cầu được "
            "phân loại và trả lời."
        ),
        "“Đề nghị sửa đường. Ngoài ra đề nghị lắp đèn trên tuyến đường này.” ở một dòng",
        "Dòng 5: “Đề nghị sửa đường.”; dòng 6: “Đề nghị lắp đèn trên tuyến đường đó.”",
    ),
    "QUESTION-01": CheckText(
        "Câu hỏi chưa có cơ quan chủ trì",
        "{count} câu hỏi chưa có cơ quan chủ trì: {codes}.",
        "Chọn cơ quan chủ trì cho câu hỏi trong tệp rà soát rồi áp dụng lại.",
        "Mỗi câu hỏi phải có một cơ quan chịu trách nhiệm trả lời tại hội nghị hoặc bằng văn bản.",
        "CH-005: cơ quan để trống",
        "CH-005: Sở Xây dựng",
    ),
    "PLAN-01": CheckText(
        "Đơn vị bị ghi hai lần",
        "“{unit}” có hai lần trong danh sách đơn vị cử đại biểu.",
        "Bỏ một dòng ở mục [[units]].",
        "Đơn vị ghi hai lần được phân bổ hai lần.",
        "LĐLĐ thành phố A và Liên đoàn Lao động TP A",
        "Mỗi đơn vị một dòng",
    ),
    "PLAN-02": CheckText(
        "Cơ quan được giao việc nhưng không có ở Nơi nhận",
        "{agency} được giao nhiệm vụ nhưng không có trong Nơi nhận của kế hoạch.",
        "Thêm cơ quan vào recipients.plan, hoặc dòng “Các sở, ban, ngành …”.",
        "Cơ quan không nhận được văn bản thì không có căn cứ để thực hiện.",
        "Giao Sở Tài chính, Nơi nhận không có Sở Tài chính",
        "Nơi nhận: Các sở, ban, ngành, đơn vị thuộc tỉnh",
    ),
    "PLAN-03": CheckText(
        "Giao việc cho cơ quan không tồn tại",
        "Mục nhiệm vụ giao cho “{agency}”, vào ngày {day} không có cơ quan nào như vậy.",
        "Ghi agency bằng một mã lĩnh vực có thật, hoặc ghi tên cơ quan ở name.",
        "Kế hoạch phải giao việc cho cơ quan đang có vào ngày ban hành.",
        'agency = "khoi-dang" ở hội nghị năm 2026',
        'agency = "dang-uy-cac-co-quan-dang"',
    ),
    "PLAN-04": CheckText(
        "Nhóm vấn đề không nằm trong nhóm in nào, hoặc nằm hai nơi",
        "Nhóm vấn đề “{topic}” có trong {count} nhóm in.",
        "Sửa mục [[topic_groups]] để mỗi nhóm vấn đề nằm đúng một nhóm.",
        "Câu hỏi thuộc nhóm không được in sẽ mất khỏi chương trình; nằm hai nơi sẽ in hai lần.",
        'Không nhóm nào có "khac"',
        "Mỗi nhóm vấn đề nằm đúng một nhóm in",
    ),
    "PLAN-05": CheckText(
        "Chương trình không vừa thời gian của buổi",
        "Chương trình dài hơn buổi họp {minutes} phút.",
        "Rút ngắn các mục ở [[agenda]] hoặc kéo dài giờ kết thúc ở mục [time].",
        "Đối thoại là phần chính của hội nghị.",
        "Buổi 240 phút, các mục cố định 245 phút",
        "Buổi 240 phút, các mục cố định 90 phút",
    ),
    "SELECT-01": CheckText(
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
    "PAPER-01": CheckText(
        "Văn bản còn chỗ trống",
        "{paper} còn thiếu {count} nội dung: {gaps}.",
        "Điền các khóa đã nêu rồi kiểm tra lại; xem thử bằng --draft.",
        "Văn bản còn thiếu nội dung thì chương trình không in bản chính thức.",
        "Kế hoạch chưa có địa điểm tổ chức",
        'venue.name = "Hội trường Nhà văn hóa Lao động"',
    ),
    "PAPER-02": CheckText(
        "Chưa in được văn bản",
        "{paper}: {obstacle}",
        "Sửa theo câu trên rồi kiểm tra lại.",
        "Thiết lập hoặc mẫu văn bản có chỗ chương trình không thể hiểu.",
        "Thiết lập còn nhắc cơ quan đã kết thúc hoạt động",
        "Chỉ nhắc cơ quan đang hoạt động vào ngày ban hành",
    ),
    "PAPER-03": CheckText(
        "Văn bản sau hội nghị chưa đủ dữ liệu",
        "{paper} còn thiếu {count} nội dung, sẽ bổ sung sau hội nghị: {gaps}.",
        "Sau hội nghị điền mục [conclusion], nhận bảng trả lời rồi kiểm tra lại.",
        "Thông báo kết luận được lập từ những gì đã diễn ra.",
        "Hội nghị đã họp mà chưa ghi held_on",
        "held_on = 2024-06-20",
    ),
}

OVER = "thừa {n}"
UNDER = "thiếu {n}"
ORDER_NOT_AFTER = "không muộn hơn"
ORDER_BEFORE = "sớm hơn"
ACROSS_GROUPS = ", thuộc hai thành phần “{first}” và “{second}”"
EVENT = "ngày tổ chức"
DEADLINE = "hạn {deadline}"
