"""What the checks say about quotas."""

from dialogue_cli.messages.findings.text import CheckText

TEXTS = {
    "QUOTA-01": CheckText(
        "error",
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
        "error",
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
        "error",
        "Thành phần có nhiều người hơn chỉ tiêu",
        "Thành phần “{group}” đã có {count} người, chỉ tiêu {quota}: thừa {difference}.",
        "Đề nghị đơn vị rút bớt người, hoặc điều chỉnh chỉ tiêu rồi xin ý kiến người ký kế hoạch.",
        "Chỗ ngồi, tài liệu và quà tặng đều tính theo chỉ tiêu.",
        "Chỉ tiêu 10, danh sách 12 người",
        "Chỉ tiêu 10, danh sách 10 người",
    ),
    "QUOTA-04": CheckText(
        "warning",
        "Thành phần chưa đủ người",
        "Thành phần “{group}” mới có {count} người, chỉ tiêu {quota}: thiếu {difference}.",
        "Đôn đốc đơn vị gửi tiếp danh sách.",
        "Ghế trống và quà không có người nhận đều phải giải trình sau hội nghị.",
        "Chỉ tiêu 100, danh sách 93 người",
        "Chỉ tiêu 100, danh sách 100 người",
    ),
    "QUOTA-05": CheckText(
        "error",
        "Đơn vị cử nhiều người hơn số được phân bổ",
        "{unit} cử {count} người{to_group}, được phân bổ {quota}: thừa {difference}.",
        "Đề nghị đơn vị rút bớt người, hoặc chuyển chỉ tiêu từ đơn vị còn thiếu sang.",
        "Một đơn vị cử thừa là lấy mất chỗ của đơn vị khác.",
        "Được phân bổ 10, cử 13",
        "Được phân bổ 10, cử 10",
    ),
    "QUOTA-06": CheckText(
        "warning",
        "Đơn vị cử chưa đủ người",
        "{unit} cử {count} người{to_group}, được phân bổ {quota}: thiếu {difference}.",
        "Đôn đốc đơn vị gửi tiếp danh sách.",
        "Kế hoạch yêu cầu mỗi đơn vị cử đúng số lượng được phân bổ.",
        "Được phân bổ 10, cử 8",
        "Được phân bổ 10, cử 10",
    ),
    "QUOTA-07": CheckText(
        "error",
        "Chỉ tiêu không hợp lệ",
        "“{name}” có chỉ tiêu {quota}.",
        "Ghi chỉ tiêu là số người lớn hơn 0, hoặc bỏ mục này.",
        "Thành phần không có người nào thì không đứng trong kế hoạch.",
        "quota = 0",
        "quota = 5",
    ),
    "QUOTA-08": CheckText(
        "warning",
        "Thành phần được phân bổ nhưng chưa có đơn vị nào",
        "Thành phần “{group}” được phân bổ cho các đơn vị nhưng mục [[units]] chưa có đơn vị nào.",
        "Thêm các đơn vị cử đại biểu kèm chỉ tiêu vào mục [[units]].",
        (
            "Danh sách đơn vị mỗi năm một khác; không có danh sách thì không gửi được thông "
            "báo phân bổ."
        ),
        "allocated = true, không có [[units]]",
        "allocated = true và các đơn vị cộng lại bằng chỉ tiêu",
    ),
    "QUOTA-09": CheckText(
        "warning",
        "Đơn vị trong danh sách không được phân bổ chỗ nào",
        "{count} đơn vị trong danh sách không được phân bổ chỗ nào: {units}.",
        "Ghi chỉ tiêu cho đơn vị, đặt mức tối thiểu (least = 1) nếu chương trình tính phân bổ, hoặc bỏ đơn vị khỏi mục [[units]].",
        "Đơn vị có tên trong kế hoạch mà không được cử ai thì sẽ hỏi lại; danh sách đơn vị được nhắc ở nhiều chỗ của kế hoạch.",
        "Chia 100 chỗ theo đoàn viên, đơn vị ít đoàn viên nhất được 0",
        "least = 1: đơn vị nào cũng có ít nhất 1 đại biểu",
    ),
    "QUOTA-10": CheckText(
        "warning",
        "Đơn vị có chỉ tiêu nhưng không thành phần nào được phân bổ",
        "Các đơn vị được ghi tổng cộng {sum} chỗ, nhưng không thành phần nào ghi là được phân bổ.",
        "Ghi allocation = “hand” ở thành phần chia cho các đơn vị (mục [[delegates.groups]]), hoặc bỏ quota của các đơn vị.",
        "Không biết các chỗ đó thuộc thành phần nào thì không đối chiếu được với danh sách các đơn vị gửi.",
        "[[units]] quota = 10, không thành phần nào có allocation",
        "Thành phần Người lao động: allocation = “hand”",
    ),
    "QUOTA-11": CheckText(
        "info",
        "Đơn vị còn thiếu người và có đại biểu dự bị",
        "{unit} còn thiếu {missing} người{to_group}, có {count} đại biểu dự bị chưa được gọi.",
        "Gọi người dự bị: ghi “đã gọi” vào cột Ghi chú của người đó rồi nhận lại danh sách.",
        "Người dự bị chỉ được tính vào chỉ tiêu khi đã được gọi.",
        "Được phân bổ 10, cử 9 và 1 dự bị chưa gọi",
        "Được phân bổ 10, cử 9 và 1 dự bị ghi “đã gọi”",
    ),
}
