"""What the checks say about the delegate lists."""

from dialogue_cli.messages.findings.text import CheckText

TEXTS = {
    "DELEGATE-01": CheckText(
        "warning",
        "Đại biểu của đơn vị không có trong danh sách phân bổ",
        "{unit} không có trong danh sách đơn vị cử đại biểu ({count} người).",
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
        "{count} đại biểu {given}, không khớp thành phần nào của hội nghị.",
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
        "{count} người có tên ở hai dòng danh sách{across}.",
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
        "{count} chỗ có cả người đi thay và người được thay trong danh sách, cả hai đều đang được tính là đại biểu.",
        "Ghi “vắng” ở cột Ghi chú của người được thay, hoặc bỏ dòng đó, rồi nhận lại.",
        "Một chỗ chỉ dành cho một người; tính cả hai thì số đại biểu và số quà bị thừa.",
        "Hai dòng: người thứ nhất; người thứ hai ghi “thay đ/c” kèm tên người thứ nhất",
        "Chỉ còn dòng của người đi thay",
    ),
    "DELEGATE-07": CheckText(
        "info",
        "Hai người trùng họ tên trong một đơn vị",
        "{count} cặp dòng trùng họ tên, cùng đơn vị nhưng khác năm sinh hoặc số điện thoại: coi là hai người.",
        "Nếu thật ra là một người thì bỏ một dòng rồi nhận lại; nếu là hai người thì không phải sửa gì.",
        "Trùng họ tên là chuyện thường; năm sinh, số điện thoại cho biết là hai người.",
        "Cùng họ tên, cùng đơn vị, khác số điện thoại vì ghi nhầm",
        "Cùng họ tên, cùng đơn vị, khác năm sinh: hai người",
    ),
    "DELEGATE-08": CheckText(
        "warning",
        "Người trùng tên vừa ở thành phần lãnh đạo, vừa ở thành phần người lao động",
        "{count} người ở thành phần lãnh đạo trùng họ tên với người ở thành phần người lao động, không có gì cho biết là hai người.",
        "Nếu là một người thì chỉ để ở một thành phần; nếu là hai người thì ghi thêm năm sinh hoặc số điện thoại, rồi nhận lại.",
        (
            "Chỗ của người lao động là để người lao động nêu kiến nghị; lãnh đạo tính vào đó thì cả số đại biểu "
            "lẫn số quà đều sai (quà từ ngân sách phải đúng đối tượng: Nghị định 59/2019/NĐ-CP, Điều 24)."
        ),
        "Một họ tên ở danh sách sở, ngành và ở danh sách công đoàn ngành, không ghi năm sinh",
        "Mỗi người ở một thành phần, hoặc hai dòng khác năm sinh",
    ),
    "DELEGATE-09": CheckText(
        "warning",
        "Người quản lý được tính là người lao động",
        "{count} người ở thành phần người lao động ghi chức vụ quản lý (giám đốc, cục trưởng, chủ tịch UBND …), không ghi chức vụ công đoàn.",
        "Hỏi lại đơn vị: chuyển sang thành phần lãnh đạo hoặc người sử dụng lao động, hoặc ghi chức vụ công đoàn nếu dự với tư cách đó.",
        "Hội nghị để lãnh đạo tỉnh nghe cán bộ công đoàn, đoàn viên, người lao động; chỉ tiêu và quà của thành phần này dành cho họ.",
        "Thành phần Người lao động, chức vụ: Giám đốc Công ty",
        "Thành phần Người lao động, chức vụ: Phó Giám đốc, Chủ tịch CĐCS",
    ),
    "DELEGATE-10": CheckText(
        "warning",
        "Thủ trưởng vắng mặt chưa ghi được lãnh đạo UBND đồng ý",
        "{count} thủ trưởng vắng mặt mà ghi chú chưa cho biết đã báo cáo và được đồng ý: {agencies}.",
        "Hỏi Văn phòng UBND; được đồng ý thì ghi vào cột Ghi chú (“vắng có phép”, “đã báo cáo, được đồng ý”) rồi nhận lại, chưa thì mời lại.",
        "Kế hoạch yêu cầu thủ trưởng dự đầy đủ theo giấy mời, vắng mặt phải báo cáo và được lãnh đạo UBND đồng ý.",
        "Giám đốc Sở – ghi chú: bận, vắng",
        "Giám đốc Sở – ghi chú: vắng, đã báo cáo, được lãnh đạo UBND đồng ý",
    ),
    "DELEGATE-11": CheckText(
        "warning",
        "Thủ trưởng cử người dự thay chưa ghi được lãnh đạo UBND đồng ý",
        "{count} cơ quan có người dự thay thủ trưởng mà ghi chú chưa cho biết đã được đồng ý: {agencies}.",
        "Hỏi Văn phòng UBND; được đồng ý thì ghi vào cột Ghi chú (“dự thay, được lãnh đạo UBND đồng ý”) rồi nhận lại.",
        "Kế hoạch yêu cầu thủ trưởng dự đầy đủ theo giấy mời; người dự thay thường không trả lời thay được tại hội trường.",
        "Phó Giám đốc Sở – ghi chú: dự thay Giám đốc",
        "Phó Giám đốc Sở – ghi chú: dự thay Giám đốc, được lãnh đạo UBND đồng ý",
    ),
    "DELEGATE-12": CheckText(
        "warning",
        "Người đăng ký hỏi không có trong danh sách đại biểu",
        "{count} câu hỏi hỏi tại hội trường có người đăng ký hỏi không có tên trong danh sách đại biểu nào: {codes}.",
        "Đề nghị đơn vị đưa người đó vào danh sách, hoặc cử một đại biểu của đơn vị đăng ký phát biểu, rồi nhận lại danh sách.",
        "Chỉ đại biểu có giấy mời mới vào hội trường; kế hoạch yêu cầu người hỏi đăng ký trước với Ban tổ chức.",
        "Phiếu kiến nghị ghi “hỏi trực tiếp”, danh sách đại biểu không có người đó",
        "Người hỏi có tên trong danh sách đại biểu của đơn vị",
    ),
}
