"""What the checks say about petitions and questions."""

from dialogue_cli.messages.findings.text import CheckText

TEXTS = {
    "PETITION-01": CheckText(
        "warning",
        "Kiến nghị chưa xác định được nhóm vấn đề",
        "{count} kiến nghị chưa có nhóm vấn đề: {codes}.",
        "Chọn nhóm vấn đề trong tệp rà soát rồi áp dụng lại.",
        "Bảng tổng hợp và chương trình xếp câu hỏi theo nhóm vấn đề.",
        "Nhóm vấn đề: để trống",
        "Nhóm vấn đề: Nhà ở, nhà trọ",
    ),
    "PETITION-02": CheckText(
        "warning",
        "Kiến nghị chưa có cơ quan trả lời",
        "{count} kiến nghị chưa có cơ quan trả lời: {codes}.",
        "Chọn cơ quan chủ trì trong tệp rà soát rồi áp dụng lại.",
        "Không có cơ quan chủ trì thì không giao chuẩn bị nội dung trả lời được.",
        "Cơ quan: để trống",
        "Cơ quan: Sở Xây dựng",
    ),
    "PETITION-03": CheckText(
        "warning",
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
        "warning",
        "Kiến nghị không rõ đơn vị gửi",
        "{count} kiến nghị không rõ đơn vị gửi: {codes}.",
        "Nhập lại tệp với tùy chọn --unit, hoặc bổ sung cột đơn vị.",
        "Đơn vị gửi phải tìm lại được kiến nghị của mình trong báo cáo kết quả.",
        "Cột đơn vị để trống",
        "Đơn vị: CĐCS Công ty …",
    ),
    "PETITION-05": CheckText(
        "info",
        "Nhiều đề xuất phân loại chưa chắc chắn",
        "{count} kiến nghị có đề xuất phân loại chưa chắc chắn, nên xem trước: {codes}.",
        "Xuất tệp rà soát, xem các dòng được tô màu trước.",
        "Chương trình chỉ đề xuất; kết quả cuối cùng do người xử lý quyết định.",
        "Độ chắc chắn 40 %, chưa ai xem",
        "Đã được người xử lý xác nhận",
    ),
    "PETITION-06": CheckText(
        "warning",
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
        "error",
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
        "warning",
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
        "info",
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
        "error",
        "Câu hỏi chưa có cơ quan chủ trì",
        "{count} câu hỏi chưa có cơ quan chủ trì: {codes}.",
        "Chọn cơ quan chủ trì cho câu hỏi trong tệp rà soát rồi áp dụng lại.",
        "Mỗi câu hỏi phải có một cơ quan chịu trách nhiệm trả lời tại hội nghị hoặc bằng văn bản.",
        "CH-005: cơ quan để trống",
        "CH-005: Sở Xây dựng",
    ),
}
