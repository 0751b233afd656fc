"""What the checks say about the plan agreeing with itself."""

from dialogue_cli.messages.findings.text import CheckText

TEXTS = {
    "PLAN-01": CheckText(
        "error",
        "Đơn vị bị ghi hai lần",
        "“{unit}” có hai lần trong danh sách đơn vị cử đại biểu.",
        "Bỏ một dòng ở mục [[units]].",
        "Đơn vị ghi hai lần được phân bổ hai lần.",
        "LĐLĐ thành phố A và Liên đoàn Lao động TP A",
        "Mỗi đơn vị một dòng",
    ),
    "PLAN-02": CheckText(
        "warning",
        "Cơ quan được giao việc nhưng không có ở Nơi nhận",
        "{agency} được giao nhiệm vụ nhưng không có trong Nơi nhận của {paper}.",
        "Thêm cơ quan vào recipients của văn bản, hoặc dòng “Các sở, ban, ngành …”.",
        "Cơ quan không nhận được văn bản thì không có căn cứ để thực hiện.",
        "Giao Sở Tài chính, Nơi nhận không có Sở Tài chính",
        "Nơi nhận: Các sở, ban, ngành, đơn vị thuộc tỉnh",
    ),
    "PLAN-03": CheckText(
        "error",
        "Giao việc cho cơ quan không tồn tại",
        "Mục nhiệm vụ giao cho “{agency}”, vào ngày {day} không có cơ quan nào như vậy.",
        "Ghi agency bằng một mã lĩnh vực có thật, hoặc ghi tên cơ quan ở name.",
        "Kế hoạch phải giao việc cho cơ quan đang có vào ngày ban hành.",
        'agency = "khoi-dang" ở hội nghị năm 2026',
        'agency = "dang-uy-cac-co-quan-dang"',
    ),
    "PLAN-04": CheckText(
        "warning",
        "Nhóm vấn đề không nằm trong nhóm in nào, hoặc nằm hai nơi",
        "Nhóm vấn đề “{topic}” có trong {count} nhóm in.",
        "Sửa mục [[topic_groups]] để mỗi nhóm vấn đề nằm đúng một nhóm.",
        "Câu hỏi thuộc nhóm không được in sẽ mất khỏi chương trình; nằm hai nơi sẽ in hai lần.",
        'Không nhóm nào có "khac"',
        "Mỗi nhóm vấn đề nằm đúng một nhóm in",
    ),
    "PLAN-05": CheckText(
        "error",
        "Chương trình không vừa thời gian của buổi",
        "Chương trình dài hơn buổi họp {minutes} phút.",
        "Rút ngắn các mục ở [[agenda]] hoặc kéo dài giờ kết thúc ở mục [time].",
        "Đối thoại là phần chính của hội nghị.",
        "Buổi 240 phút, các mục cố định 245 phút",
        "Buổi 240 phút, các mục cố định 90 phút",
    ),
}
