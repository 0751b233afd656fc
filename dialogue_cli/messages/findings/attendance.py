"""What the checks say about who came."""

from dialogue_cli.messages.findings.text import CheckText

# Behind a sentence: which session is meant.
OF_SESSION = " ({session})"
WHERE_DOOR = "điểm danh ở cửa lúc {at}"
WHERE_DOOR_NAMED = "điểm danh ở cửa {door} lúc {at}"

TEXTS = {
    "ATTEND-01": CheckText(
        "warning",
        "Phiếu điểm danh và cửa ghi khác nhau về một người",
        "Phiếu điểm danh ghi “{sheet}”, ở cửa ghi “{door}”{session}; chương trình lấy theo cửa.",
        "Hỏi lại người phụ trách cửa. Cửa ghi sai thì rút lượt ấy (dialogue checkin --undo kèm tên hoặc mã); phiếu sai thì sửa phiếu rồi nhận lại.",
        "Số người dự, quà và báo cáo đều tính theo điểm danh; hai nơi ghi khác nhau thì phải có người xem.",
        "Phiếu: vắng không phép; ở cửa: có mặt lúc 07:12",
        "Phiếu và cửa ghi như nhau",
    ),
    "ATTEND-02": CheckText(
        "warning",
        "Hai phiếu điểm danh ghi khác nhau về một người",
        "Một phiếu ghi “{first}”, phiếu kia ghi “{second}”{session}; chương trình coi là “{heard}”.",
        "Đối chiếu chữ ký trên hai phiếu, sửa phiếu sai rồi nhận lại.",
        "Người đã ký tên ở một bàn thì đã đến; nhưng hai phiếu trái nhau thì có một phiếu ghi nhầm người.",
        "Phiếu bàn 1: có mặt; phiếu bàn 2: vắng không phép",
        "Mỗi người được ghi ở một phiếu",
    ),
    "ATTEND-03": CheckText(
        "warning",
        "Người có mặt không có trong danh sách đại biểu",
        "{count} người có mặt nhưng không có trong danh sách đại biểu nào{session}.",
        "Nếu là đại biểu thì bổ sung vào danh sách rồi nhận lại; nếu là người đi thay thì ghi rõ thay ai; nếu là khách thì để nguyên.",
        "Chỉ tiêu, suất ăn và quà tính theo danh sách đại biểu; người ngoài danh sách làm số người dự cao hơn.",
        "Phiếu điểm danh có thêm ba người ghi tay ở cuối",
        "Người ghi thêm có tên trong danh sách bổ sung",
    ),
    "ATTEND-04": CheckText(
        "warning",
        "Đi thay cho một người không có trong danh sách",
        "Dòng này ghi có người đi thay, nhưng người được thay không có trong danh sách đại biểu{session}.",
        "Kiểm tra họ tên, đơn vị của người được thay ở phiếu và ở danh sách đại biểu, sửa cho khớp rồi nhận lại.",
        "Người đi thay giữ chỗ và nhận quà của đúng người được thay.",
        "Thay cho một người mà danh sách không có",
        "Thay cho đại biểu có tên trong danh sách của đơn vị",
    ),
    "ATTEND-05": CheckText(
        "error",
        "Một người có mặt ở hai chỗ",
        "Một người được ghi có mặt thay cho hai người, hoặc vừa có mặt vừa đi thay người khác{session}.",
        "Mỗi người chỉ giữ một chỗ: rút lượt ghi sai (dialogue checkin --undo kèm tên hoặc mã) hoặc sửa phiếu rồi nhận lại; nếu là hai người trùng tên thì chấp nhận phát hiện này.",
        "Một người tính hai lần thì số người dự và số quà bị thừa.",
        "Cùng một họ tên đi thay cho hai đại biểu",
        "Mỗi người đi thay cho một đại biểu",
    ),
    "ATTEND-06": CheckText(
        "warning",
        "Có mặt dù đơn vị đã báo vắng",
        "Danh sách của đơn vị ghi “{said}” nhưng người này được ghi “{state}”{session}.",
        "Hỏi lại đơn vị: nếu người ấy đến thật thì bỏ chữ “vắng” trong danh sách rồi nhận lại; nếu không thì sửa điểm danh.",
        "Người báo vắng không tính vào chỉ tiêu và quà; đã đến thì phải được tính.",
        "Danh sách ghi vắng có phép; ở cửa ghi có mặt",
        "Danh sách và điểm danh khớp nhau",
    ),
    "ATTEND-07": CheckText(
        "warning",
        "Hội nghị đã tổ chức mà còn người chưa ghi có mặt hay vắng",
        "{count} đại biểu chưa được ghi có mặt hay vắng{session}.",
        "Nhận phiếu điểm danh giấy (dialogue import), hoặc ghi từng người: dialogue checkin kèm tên, --state excused hoặc unexcused.",
        "Báo cáo phải cho biết ai dự, ai vắng có phép, ai vắng không phép.",
        "Sau hội nghị còn 5 người để trống",
        "Người nào cũng có một trong bốn tình trạng",
    ),
    "ATTEND-08": CheckText(
        "error",
        "Số người dự trong thông báo kết luận khác điểm danh",
        "Mục [conclusion] ghi {attended} người dự, điểm danh có {present}.",
        "Sửa attended ở mục [conclusion] của conference.toml cho đúng số người có mặt, hoặc bổ sung điểm danh.",
        "Thông báo kết luận và điểm danh là hai giấy tờ của một hội nghị, số người dự phải là một.",
        "attended = 160, điểm danh 152 người",
        "attended = 152, điểm danh 152 người",
    ),
    "ATTEND-09": CheckText(
        "warning",
        "Số buổi trong điểm danh nhiều hơn số buổi của hội nghị",
        "Điểm danh có {count} buổi ({sessions}), mục [time] ghi {planned} buổi.",
        "Sửa sessions ở mục [time] nếu hội nghị có nhiều buổi; nếu chỉ là cách gọi khác nhau của một buổi thì sửa tên buổi trên phiếu rồi nhận lại.",
        "Mỗi buổi được tính riêng; gọi một buổi bằng hai tên thì người dự bị chia ra hai buổi.",
        "Phiếu: “Buổi 1”; cửa: “Buổi sáng”; mục [time]: 1 buổi",
        "Phiếu: “Sáng 20/6”; cửa: “Buổi sáng”",
    ),
    "ATTEND-10": CheckText(
        "warning",
        "Chưa rõ phiếu điểm danh nói về ai trong những người trùng tên",
        "Dòng này mang tên của nhiều đại biểu và không cho biết là ai{session}.",
        "Ghi thêm đơn vị, chức vụ hoặc số điện thoại ở dòng này như trong danh sách đại biểu, rồi nhận lại phiếu.",
        "Ghi nhầm người có mặt thì người vắng được tính và nhận quà.",
        "Phiếu chỉ ghi họ tên, danh sách có hai người trùng tên ở hai đơn vị",
        "Phiếu ghi cả họ tên và đơn vị",
    ),
}
