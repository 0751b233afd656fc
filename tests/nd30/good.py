"""Sound papers of several kinds, invented throughout."""

from dataclasses import replace

from tests.nd30.model import Doc, Line

STATE = (
    ("country", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("motto", "Độc lập - Tự do - Hạnh phúc"),
)
COMMITTEE = (("issuer", "ỦY BAN NHÂN DÂN"), ("issuer", "TỈNH ĐẮK LẮK"))
LONG = (
    "Hội nghị được tổ chức dân chủ, thẳng thắn, thiết thực; các ý kiến của đoàn viên, người lao động được tổng hợp đầy đủ, "
    "chuyển đến cơ quan có thẩm quyền trả lời, theo dõi đến khi có kết quả cuối cùng và thông báo công khai."
)
PLAN_BODY: tuple[Line, ...] = (
    (
        "body",
        "Thực hiện Quy chế phối hợp công tác, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
    ),
    ("section", "I. MỤC ĐÍCH, YÊU CẦU"),
    ("clause", "1. Mục đích"),
    ("item", f"- {LONG}"),
    ("item", f"- Nắm bắt tâm tư, nguyện vọng. {LONG}"),
    ("clause", "2. Yêu cầu"),
    ("item", f"- {LONG}"),
    ("section", "II. NỘI DUNG"),
    ("clause", "1. Thành phần"),
    ("point", f"a) Đại biểu chủ trì. {LONG}"),
    ("point", f"b) Đại biểu mời. {LONG}"),
    ("point", f"c) Đoàn viên, người lao động. {LONG}"),
    ("point", f"d) Doanh nghiệp. {LONG}"),
    ("point", f"đ) Báo chí. {LONG}"),
    ("point", f"e) Bộ phận phục vụ. {LONG}"),
    ("clause", "2. Thời gian, địa điểm"),
    ("body", "Một buổi trong tháng 6 năm 2026, tại Hội trường tỉnh."),
    ("section", "III. TỔ CHỨC THỰC HIỆN"),
    ("body", f"Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc. {LONG}"),
    ("body", f"Các sở, ngành, đơn vị triển khai thực hiện Kế hoạch này. {LONG}"),
    (
        "body",
        "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc đề nghị phản ánh về Ủy ban nhân dân tỉnh./.",
    ),
)
RECIPIENTS: tuple[Line, ...] = (
    ("recipients", "Nơi nhận:"),
    ("recipient", "- Thường trực Tỉnh ủy (để b/c);"),
    ("recipient", "- Liên đoàn Lao động tỉnh;"),
    ("recipient", "- Các sở, ban, ngành;"),
    ("recipient", "- Lưu: VT, KGVX."),
)
DEPUTY = (("authority", "KT. CHỦ TỊCH"), ("authority", "PHÓ CHỦ TỊCH"), ("name", "Lê Hoài Nam"))

PLAN = Doc(
    left=COMMITTEE,
    left_low=(("number", "Số: 05/KH-UBND"),),
    right=STATE,
    right_low=(("date", "Đắk Lắk, ngày 05 tháng 02 năm 2026"),),
    title=(
        ("type", "KẾ HOẠCH"),
        (
            "subject",
            "Tổ chức Hội nghị đối thoại giữa Lãnh đạo Ủy ban nhân dân tỉnh với người lao động",
        ),
    ),
    body=PLAN_BODY,
    foot_left=RECIPIENTS,
    foot_right=(("authority", "TM. ỦY BAN NHÂN DÂN"), *DEPUTY),
)
ANNEXED = replace(
    PLAN,
    body=(
        *PLAN_BODY[:-1],
        ("body", "Phân công nhiệm vụ cụ thể tại Phụ lục I và Phụ lục II kèm theo Kế hoạch này./."),
    ),
    annexes=(
        (
            ("annex", "Phụ lục I"),
            ("annex_title", "PHÂN CÔNG NHIỆM VỤ"),
            (
                "attached",
                "(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Đắk Lắk)",
            ),
            ("body", f"Các đơn vị thực hiện theo phân công. {LONG}./."),
        ),
        (
            ("annex", "Phụ lục II"),
            ("annex_title", "DANH SÁCH ĐƠN VỊ"),
            (
                "attached",
                "(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Đắk Lắk)",
            ),
            ("body", "Các đơn vị trong danh sách cử người dự./."),
        ),
    ),
)
ONE_ANNEX = replace(
    ANNEXED,
    body=(*PLAN_BODY[:-1], ("body", "Phân công nhiệm vụ tại Phụ lục kèm theo./.")),
    annexes=((("annex", "Phụ lục"), *ANNEXED.annexes[0][1:]),),
)
LETTER = Doc(
    left=(("superior", "UBND TỈNH ĐẮK LẮK"), ("issuer", "SỞ NỘI VỤ")),
    left_low=(
        ("number", "Số: 123/SNV-LĐVL"),
        ("about", "V/v chuẩn bị nội dung trả lời kiến nghị của người lao động"),
    ),
    right=STATE,
    right_low=(("date", "Đắk Lắk, ngày 15 tháng 6 năm 2026"),),
    title=(),
    body=(
        ("to", "Kính gửi:"),
        ("to_item", "- Sở Y tế;"),
        ("to_item", "- Sở Xây dựng;"),
        ("to_item", "- Ủy ban nhân dân các xã, phường."),
        (
            "body",
            f"Ngày 10 tháng 6 năm 2026, Ủy ban nhân dân tỉnh có văn bản giao nhiệm vụ. {LONG}",
        ),
        (
            "body",
            f"Sở Nội vụ đề nghị các cơ quan, đơn vị trả lời trước ngày 25 tháng 6 năm 2026. {LONG}",
        ),
        ("clause", "1. Nội dung trả lời"),
        ("body", f"Trả lời từng kiến nghị theo thẩm quyền. {LONG}"),
        ("clause", "2. Thời hạn"),
        ("body", f"Gửi văn bản về Sở Nội vụ để tổng hợp. {LONG}"),
        ("body", "Đề nghị các cơ quan, đơn vị quan tâm phối hợp thực hiện./."),
    ),
    foot_left=(
        ("recipients", "Nơi nhận:"),
        ("recipient", "- Như trên;"),
        ("recipient", "- UBND tỉnh (để b/c);"),
        ("recipient", "- Giám đốc Sở;"),
        ("recipient", "- Lưu: VT, LĐVL (5)."),
    ),
    foot_right=(
        ("authority", "KT. GIÁM ĐỐC"),
        ("authority", "PHÓ GIÁM ĐỐC"),
        ("name", "Trần Thị Mai"),
    ),
)
ONE_ADDRESSEE = replace(
    LETTER,
    body=(("to", "Kính gửi: Ủy ban nhân dân tỉnh Đắk Lắk"), *LETTER.body[4:]),
    address="Địa chỉ: Số 01 đường Mẫu, Đắk Lắk; Điện thoại: 0262 000 000; Email: mau@daklak.gov.vn",
)
DECISION = Doc(
    left=COMMITTEE,
    left_low=(("number", "Số: 218/QĐ-UBND"),),
    right=STATE,
    right_low=(("date", "Đắk Lắk, ngày 20 tháng 10 năm 2026"),),
    title=(
        ("type", "QUYẾT ĐỊNH"),
        ("subject", "Về việc thành lập Ban Tổ chức Hội nghị đối thoại năm 2026"),
    ),
    body=(
        ("power", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK"),
        ("basis", "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
        (
            "basis",
            "Căn cứ Nghị định số 145/2020/NĐ-CP ngày 14 tháng 12 năm 2020 của Chính phủ quy định chi tiết một số điều của Bộ luật Lao động;",
        ),
        (
            "basis",
            "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 15 tháng 10 năm 2026.",
        ),
        ("power", "QUYẾT ĐỊNH:"),
        ("article", "Điều 1. Thành lập Ban Tổ chức Hội nghị"),
        ("body", f"Ban Tổ chức gồm các ông, bà có tên sau đây. {LONG}"),
        ("article", "Điều 2. Nhiệm vụ của Ban Tổ chức"),
        ("body", f"Ban Tổ chức có nhiệm vụ chuẩn bị và điều hành Hội nghị. {LONG}"),
        ("article", "Điều 3. Hiệu lực thi hành"),
        ("body", f"Quyết định này có hiệu lực từ ngày ký. {LONG}"),
        (
            "body",
            "Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
        ),
    ),
    foot_left=(
        ("recipients", "Nơi nhận:"),
        ("recipient", "- Như Điều 3;"),
        ("recipient", "- Thường trực HĐND tỉnh;"),
        ("recipient", "- Lưu: VT, NC."),
    ),
    foot_right=(("authority", "CHỦ TỊCH"), ("name", "Nguyễn Văn An")),
)
UNION = replace(
    PLAN,
    left=(
        ("superior", "TỔNG LIÊN ĐOÀN LAO ĐỘNG"),
        ("superior", "VIỆT NAM"),
        ("issuer", "LIÊN ĐOÀN LAO ĐỘNG"),
        ("issuer", "TỈNH ĐẮK LẮK"),
    ),
    left_low=(("number", "Số: 12/KH-LĐLĐ"),),
    foot_right=(
        ("authority", "TM. BAN THƯỜNG VỤ"),
        ("authority", "PHÓ CHỦ TỊCH"),
        ("name", "H’Lan Niê"),
    ),
)
NOTICE = replace(
    PLAN,
    left=(("superior", "UBND TỈNH ĐẮK LẮK"), ("issuer", "VĂN PHÒNG")),
    left_low=(("number", "Số: 15/TB-VPUBND"),),
    title=(
        ("type", "THÔNG BÁO"),
        ("subject", "Kết luận của Lãnh đạo Ủy ban nhân dân tỉnh tại Hội nghị đối thoại"),
    ),
    foot_right=(
        ("authority", "TL. CHỦ TỊCH"),
        ("authority", "CHÁNH VĂN PHÒNG"),
        ("name", "Phạm Thu Hằng"),
    ),
)
INVITATION = replace(
    PLAN,
    left_low=(("number", "Số:        /GM-UBND"),),
    right_low=(("date", "Đắk Lắk, ngày      tháng      năm 2026"),),
    title=(("type", "GIẤY MỜI"), ("subject", "Dự Hội nghị đối thoại với người lao động năm 2026")),
    body=(
        (
            "body",
            f"Ủy ban nhân dân tỉnh Đắk Lắk trân trọng kính mời Ông Trần Văn Bình, Giám đốc Sở Y tế tới dự Hội nghị đối thoại. {LONG}",
        ),
        ("body", "Thời gian: 7 giờ 30, ngày 20 tháng 6 năm 2026."),
        ("body", "Địa điểm: Hội trường Ủy ban nhân dân tỉnh."),
        ("body", f"Đề nghị đại biểu đến đúng thời gian, địa điểm nêu trên. {LONG}./."),
    ),
)
RULEBOOK = replace(
    PLAN,
    left_low=(("number", "Số: 03/QC-UBND"),),
    title=(
        ("type", "QUY CHẾ"),
        ("subject", "Phối hợp tổ chức Hội nghị đối thoại với người lao động"),
    ),
    body=(
        ("part", "Chương I"),
        ("part_title", "QUY ĐỊNH CHUNG"),
        ("article", "Điều 1. Phạm vi điều chỉnh"),
        ("body", f"Quy chế này quy định việc phối hợp. {LONG}"),
        ("article", "Điều 2. Nguyên tắc phối hợp"),
        ("body", f"1. Việc phối hợp trên cơ sở chức năng, nhiệm vụ. {LONG}"),
        ("body", f"2. Bảo đảm kịp thời, đúng quy định. {LONG}"),
        ("point", f"a) Kịp thời. {LONG}"),
        ("point", f"b) Đúng quy định. {LONG}"),
        ("part", "Chương II"),
        ("part_title", "TRÁCH NHIỆM CỦA CÁC CƠ QUAN"),
        ("article", "Điều 3. Trách nhiệm của Sở Nội vụ"),
        ("body", f"Sở Nội vụ chủ trì. {LONG}"),
        ("part", "Mục 1"),
        ("part_title", "TỔ CHỨC THỰC HIỆN"),
        ("article", "Điều 4. Điều khoản thi hành"),
        ("body", "Các cơ quan, đơn vị thực hiện Quy chế này./."),
    ),
)
REQUEST = replace(
    LETTER,
    left_low=(("number", "Số: 45/TTr-SNV"),),
    title=(("type", "TỜ TRÌNH"), ("subject", "Về việc hỗ trợ kinh phí tổ chức Hội nghị đối thoại")),
    body=ONE_ADDRESSEE.body,
)
MINUTES = replace(
    PLAN,
    left_low=(("number", "Số: 07/BB-UBND"),),
    right_low=(),
    title=(("type", "BIÊN BẢN"), ("subject", "Hội nghị đối thoại với người lao động năm 2026")),
    body=(
        ("body", "Thời gian bắt đầu: 7 giờ 30, ngày 20 tháng 6 năm 2026."),
        ("body", f"Nội dung (theo diễn biến Hội nghị). {LONG}"),
        ("body", "Hội nghị kết thúc vào 11 giờ 30, ngày 20 tháng 6 năm 2026./."),
    ),
    foot_left=(
        ("authority", "THƯ KÝ"),
        ("name", "Vũ Thị Hà"),
        ("recipients", "Nơi nhận:"),
        ("recipient", "- Các đại biểu;"),
        ("recipient", "- Lưu: VT, Hồ sơ."),
    ),
    foot_right=(("authority", "CHỦ TỌA"), ("name", "Lê Hoài Nam")),
)
URGENT = replace(PLAN, left_low=(("number", "Số: 05/KH-UBND"), ("urgent", "HỎA TỐC")))

GOOD = {
    "plan": PLAN,
    "annexed": ANNEXED,
    "one-annex": ONE_ANNEX,
    "letter": LETTER,
    "one-addressee": ONE_ADDRESSEE,
    "decision": DECISION,
    "union": UNION,
    "notice": NOTICE,
    "invitation": INVITATION,
    "rulebook": RULEBOOK,
    "request": REQUEST,
    "minutes": MINUTES,
    "urgent": URGENT,
}
