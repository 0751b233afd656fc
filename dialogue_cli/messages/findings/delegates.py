"""What the checks say about the delegate lists."""

from dialogue_cli.messages.findings.text import CheckText

TEXTS = {
    "DELEGATE-01": CheckText(
        "warning",
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
        "error",
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
        "error",
        "Một người có tên hai lần",
        "Một người có mặt ở hai dòng danh sách{across}.",
        "Bỏ một dòng; nếu là hai người trùng tên thì ghi thêm năm sinh hoặc chức vụ để phân biệt.",
        "Người có tên hai lần chiếm hai chỗ và có thể nhận quà hai lần.",
        "Cùng họ tên, cùng đơn vị ở hai danh sách",
        "Mỗi người một dòng",
    ),
    "DELEGATE-04": CheckText(
        "warning",
        "Đại biểu chưa ghi đơn vị",
        "{count} đại biểu chưa ghi đơn vị.",
        "Bổ sung cột đơn vị trong danh sách rồi nhận lại.",
        "Không có đơn vị thì không đối chiếu được với số phân bổ.",
        "Cột đơn vị để trống",
        "Cột đơn vị: CĐCS Công ty …",
    ),
    "DELEGATE-05": CheckText(
        "warning",
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
        "error",
        "Người đi thay và người được thay đều được tính",
        "Danh sách có cả người đi thay và người được thay, cả hai đều đang được tính là đại biểu.",
        "Ghi “vắng” ở cột Ghi chú của người được thay, hoặc bỏ dòng đó, rồi nhận lại.",
        "Một chỗ chỉ dành cho một người; tính cả hai thì số đại biểu và số quà bị thừa.",
        "Hai dòng: người thứ nhất; người thứ hai ghi “thay đ/c” kèm tên người thứ nhất",
        "Chỉ còn dòng của người đi thay",
    ),
    "DELEGATE-07": CheckText(
        "info",
        "Hai người trùng họ tên trong một đơn vị",
        "Hai dòng trùng họ tên, cùng đơn vị nhưng khác năm sinh hoặc số điện thoại: coi là hai người.",
        "Nếu thật ra là một người thì bỏ một dòng rồi nhận lại; nếu là hai người thì không phải sửa gì.",
        "Trùng họ tên là chuyện thường; năm sinh, số điện thoại cho biết là hai người.",
        "Cùng họ tên, cùng đơn vị, khác số điện thoại vì ghi nhầm",
        "Cùng họ tên, cùng đơn vị, khác năm sinh: hai người",
    ),
}
