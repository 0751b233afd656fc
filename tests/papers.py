"""Facts and frames of sample papers: the figures of a real plan (workflow.md), invented names."""

from dataclasses import replace
from datetime import date, time

from dialogue_cli.documents.amended_facts import AmendedPlanFacts, ChangeFact, DeadlineFact
from dialogue_cli.documents.card_facts import CardFacts, HolderFact
from dialogue_cli.documents.facts import (
    AgencyTasks,
    AgendaFacts,
    AgendaRow,
    BasisFact,
    ConclusionFacts,
    ConclusionGroup,
    ConclusionQuestion,
    GiftFact,
    GiftsFact,
    GroupFact,
    PlanFacts,
    TaskFact,
    TaskLine,
)
from dialogue_cli.documents.frame import FrameValues
from dialogue_cli.documents.inviting_facts import (
    GuestFact,
    InvitationFacts,
    PlacesFact,
    SharedGroup,
    SummonsFacts,
)
from dialogue_cli.documents.list_facts import (
    DelegatePart,
    DelegateRow,
    DelegatesFacts,
    QuestionFormFacts,
    ReceiptsFacts,
    ReceivedFact,
    SignerRow,
    SummaryFacts,
)
from dialogue_cli.documents.minutes_facts import (
    AbsenceCount,
    MinutesFacts,
    MinutesGroup,
    MinutesQuestion,
)
from dialogue_cli.documents.question_facts import (
    AgencyQuestions,
    AskedQuestion,
    AssignmentFacts,
    CountFact,
    ListedGroup,
    ListedQuestion,
    ProposalFacts,
    TransferFacts,
)
from dialogue_cli.documents.report_facts import (
    AgencyAnswers,
    FollowedGroup,
    FollowedQuestion,
    FollowupFacts,
    GroupCount,
    ReportFacts,
    ShareFact,
)
from dialogue_cli.documents.script_facts import (
    HandedOver,
    IntroducedGroup,
    IntroducedRank,
    ScriptFacts,
    ScriptPart,
    ScriptQuestion,
)
from dialogue_cli.documents.submission_facts import CostRow, SourceFact, SubmissionFacts
from dialogue_cli.model.conference import When
from dialogue_cli.model.office import Signer
from dialogue_cli.steps.plan_facts import CommonFacts

NAME = (
    "Hội nghị đối thoại giữa Lãnh đạo Ủy ban nhân dân tỉnh với cán bộ công đoàn, "
    "đoàn viên và người lao động tỉnh năm 2024"
)
AUDIENCE = "cán bộ công đoàn, đoàn viên, người lao động"
UNION = "Liên đoàn Lao động tỉnh"
VENUE = "Hội trường Khách sạn Công đoàn Ban Mê, số 09 Nguyễn Chí Thanh, thành phố Buôn Ma Thuột"
JUNE = When(day=None, month=(2024, 6), start=time(7, 30), end=time(11, 30))
THE_DAY = replace(JUNE, day=date(2024, 6, 20), month=None)
SECTORS = (
    "Nông nghiệp và Phát triển nông thôn",
    "Giao thông vận tải",
    "Y tế",
    "Giáo dục",
    "Công Thương",
    "Viên chức",
)
CITY_UNION = "Liên đoàn Lao động thành phố Buôn Ma Thuột"
SENDERS = f"{CITY_UNION} và 06 Công đoàn ngành: {', '.join(SECTORS)}"

COMMON: CommonFacts = {
    "year": 2024,
    "name": NAME,
    "province": "tỉnh Đắk Lắk",
    "area": "tỉnh",
    "issuer": "UBND tỉnh",
    "committee": "UBND tỉnh",
    "union": UNION,
    "audience": AUDIENCE,
    "assigns": True,
}

GIFT = GiftFact(
    count=100,
    people=100,
    reserve=0,
    value=300_000,
    total=30_000_000,
    item="suất quà",
    unit="suất",
    group=f"{AUDIENCE} tham gia đối thoại",
    source="Ngân sách nhà nước",
)

PLAN = PlanFacts(
    **COMMON,
    regulation=BasisFact(
        "Quy chế",
        "02/QC-UBND-LĐLĐ",
        date(2016, 4, 20),
        "phối hợp công tác giữa Ủy ban nhân dân tỉnh với Liên đoàn Lao động tỉnh Đắk Lắk",
    ),
    proposal=BasisFact("Công văn", "171/LĐLĐ", date(2024, 4, 5), issuer=UNION),
    senders=f"{CITY_UNION} và 06 Công đoàn ngành: {', '.join(SECTORS)}",
    contents=(
        "Khó khăn trong đời sống, việc làm, thu nhập và nhà ở của công nhân, lao động",
        "Kiến nghị về chế độ, chính sách khi xác lập, thực hiện quan hệ lao động.",
        "Thủ tục hành chính, bảo hiểm xã hội, y tế, giáo dục, an ninh trật tự...",
        "Đào tạo, nâng cao chất lượng nguồn nhân lực; các kiến nghị khác;",
    ),
    when=JUNE,
    venue=VENUE,
    total=160,
    groups=(
        GroupFact("Đại biểu chủ trì và lãnh đạo các sở, ban, ngành cấp tỉnh", 40, "đại biểu"),
        GroupFact(f"Đại biểu là {AUDIENCE} thuộc {SENDERS}", 100, "đại biểu"),
        GroupFact("Đại diện doanh nghiệp, người sử dụng lao động", 10, "đại biểu"),
        GroupFact("Phóng viên Báo, Đài dự và đưa tin", 10, "người"),
    ),
    chairs=("Lãnh đạo UBND tỉnh", f"Chủ tịch {UNION}"),
    invited=(
        "Đại diện Thường trực Tỉnh ủy, Thường trực Hội đồng nhân dân tỉnh",
        "Đại diện lãnh đạo các sở, ngành, đơn vị thuộc tỉnh có liên quan",
        "Phóng viên các cơ quan báo chí, Đài Phát thanh - Truyền hình tỉnh",
    ),
    cost_source="Tài chính Công đoàn tỉnh",
    gifts=GiftsFact((GIFT,), total=30_000_000),
    union_tasks=(
        "Chủ trì chuẩn bị chương trình, kịch bản chi tiết và cơ sở vật chất",
        "Triệu tập đoàn viên, người lao động, cán bộ công đoàn cơ sở dự hội nghị",
        "Làm việc với Sở Tài chính để được cấp bổ sung kinh phí theo khoản 2, mục IV Kế hoạch này",
        "Gửi nội dung đề xuất đưa vào chương trình đối thoại về UBND tỉnh trước ngày 10/6/2024",
    ),
    tasks=(
        TaskFact(
            "Sở Lao động – Thương binh và Xã hội",
            (
                "Lựa chọn câu hỏi, phân loại các nhóm vấn đề, xác định thẩm quyền xử lý",
                "Chuẩn bị phát biểu của lãnh đạo UBND tỉnh và văn bản kết luận",
            ),
        ),
        TaskFact("Văn phòng UBND tỉnh", ("Phối hợp chuẩn bị hội nghị", "Ban hành Giấy mời")),
        TaskFact("Sở Thông tin và Truyền thông", ("Thông tin cho các cơ quan báo chí.",)),
        TaskFact(
            "Sở Tài chính",
            ("Tham mưu cấp bổ sung kinh phí theo khoản 2, mục IV Kế hoạch này",),
        ),
        TaskFact("Các sở, ngành, đơn vị thuộc UBND tỉnh", ("Trả lời kiến nghị", "Tuyên truyền")),
    ),
    contact="Văn phòng UBND tỉnh",
)

AGENDA = AgendaFacts(
    **COMMON,
    when=THE_DAY,
    venue=VENUE,
    rows=(
        AgendaRow(time(7, 30), time(7, 50), "Đón tiếp đại biểu, phát tài liệu", "Ban Tổ chức"),
        AgendaRow(time(7, 50), time(8, 0), "Tuyên bố lý do, giới thiệu đại biểu", "Ban Tổ chức"),
        AgendaRow(time(8, 0), time(8, 10), "Phát biểu khai mạc", "Lãnh đạo UBND tỉnh"),
        AgendaRow(
            time(8, 10),
            time(10, 55),
            "Đối thoại – nhóm 1: Việc làm, tiền lương, nhà ở (12 câu hỏi)",
            "Chủ trì hội nghị; các sở, ngành liên quan",
            "mỗi câu hỏi không quá 5 phút",
        ),
        AgendaRow(time(10, 55), time(11, 10), "Tặng quà", f"Lãnh đạo UBND tỉnh, {UNION}"),
        AgendaRow(time(11, 10), time(11, 30), "Kết luận, bế mạc", "Lãnh đạo UBND tỉnh"),
    ),
)

HOUSING = ConclusionQuestion(
    code="CH-001",
    text="Đề nghị đẩy nhanh tiến độ dự án nhà ở xã hội cho công nhân Khu công nghiệp Hòa Phú",
    units=("Công đoàn ngành Công Thương", CITY_UNION),
    agency="Sở Xây dựng",
    handling="hall",
    answer="Dự án đang hoàn thiện thủ tục đầu tư, dự kiến khởi công trong quý IV năm 2024.",
)
HOUSING_TASKS = (
    AgencyTasks(
        "Sở Xây dựng",
        (
            TaskLine(
                "hoàn thiện hồ sơ, trình UBND tỉnh phê duyệt chủ trương đầu tư",
                "Tờ trình của Sở",
                date(2024, 7, 31),
                ("CH-001",),
            ),
            TaskLine("công khai tiến độ dự án", codes=("CH-001", "CH-004")),
        ),
    ),
    AgencyTasks(
        "UBND thành phố Buôn Ma Thuột",
        (TaskLine("bố trí quỹ đất phục vụ dự án", codes=("CH-001",)),),
    ),
)
INSURANCE = ConclusionQuestion(
    code="CH-002",
    text="Đề nghị xử lý doanh nghiệp chậm đóng bảo hiểm xã hội kéo dài",
    units=("Công đoàn ngành Viên chức",),
    agency="Bảo hiểm xã hội tỉnh",
    handling="writing",
    answer="Đã chuyển hồ sơ thanh tra chuyên ngành đối với 04 doanh nghiệp.",
)
WAGES = ConclusionQuestion(
    code="CH-003",
    text="Đề nghị điều chỉnh mức lương tối thiểu vùng",
    units=("Công đoàn ngành Y tế", "Công đoàn ngành Giáo dục"),
    agency="Sở Lao động – Thương binh và Xã hội",
    handling="writing",
    answer="Tiếp thu, tổng hợp kiến nghị Trung ương.",
)

CONCLUSION = ConclusionFacts(
    **COMMON,
    by_order="Văn phòng UBND tỉnh",
    day=date(2024, 6, 20),
    venue=VENUE,
    chair=f"Lãnh đạo UBND tỉnh và Chủ tịch {UNION}",
    attended=152,
    petitions=12,
    senders=7,
    questions=3,
    hall=1,
    writing=2,
    previous="đã giải quyết 18/20 kiến nghị",
    groups=(
        ConclusionGroup("Việc làm, tiền lương, nhà ở và đời sống", (HOUSING,), HOUSING_TASKS),
        ConclusionGroup("Bảo hiểm, giáo dục, thủ tục hành chính", (INSURANCE,)),
    ),
    central=(WAGES,),
    central_by="Sở Lao động – Thương binh và Xã hội",
    monitor="Văn phòng UBND tỉnh",
    monitor_deadline=date(2024, 8, 15),
)

RECIPIENTS = (
    "Thường trực Tỉnh ủy (b/c)",
    "Thường trực HĐND tỉnh (b/c)",
    "Chủ tịch, các PCT UBND tỉnh (đ/b)",
    "Liên đoàn Lao động tỉnh",
    "Đảng ủy Khối các CQ và Doanh nghiệp tỉnh",
    "Các sở, ban, ngành, đơn vị thuộc tỉnh",
    "UBND các huyện, thành phố",
    "Báo Đắk Lắk, Đài PTTH tỉnh",
    "Phòng: KT, TH; TTCN và CTTĐT tỉnh",
)

PLAN_FRAME = FrameValues(
    issuer=("Ủy ban nhân dân", "tỉnh Đắk Lắk"),
    issuer_name="Ủy ban nhân dân tỉnh Đắk Lắk",
    symbol="KH-UBND",
    place="Đắk Lắk",
    year=2024,
    signer=Signer(("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Lê Hoài Nam"),
    recipients=RECIPIENTS,
    filed="KGVX (Th.20b)",
)
BY_ORDER = Signer(("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"), "Phạm Thu Hằng")
AGENDA_FRAME = replace(PLAN_FRAME, symbol="CTr-UBND", signer=BY_ORDER, filed="KGVX")
CONCLUSION_FRAME = replace(PLAN_FRAME, symbol="TB-UBND", signer=BY_ORDER, filed="KGVX")
UNION_FRAME = replace(
    PLAN_FRAME,
    superior=("Tổng Liên đoàn Lao động Việt Nam",),
    issuer=("Liên đoàn Lao động", "tỉnh Đắk Lắk"),
    issuer_name="Liên đoàn Lao động tỉnh Đắk Lắk",
    symbol="KH-LĐLĐ",
    signer=Signer(("TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH"), "Lê Hoài Nam"),
)

LETTER_FRAME = replace(PLAN_FRAME, symbol="UBND-KGVX", signer=BY_ORDER, filed="KGVX")
ISSUED_PLAN = BasisFact("Kế hoạch", "86/KH-UBND", date(2024, 5, 10))
ASSIGNMENT = AssignmentFacts(
    **COMMON,
    plan=ISSUED_PLAN,
    agencies=(
        AgencyQuestions(
            "Sở Xây dựng",
            True,
            (
                AskedQuestion(
                    "CH-001",
                    "Đề nghị đầu tư nhà ở xã hội cho công nhân tại khu công nghiệp.",
                    "Việc làm, tiền lương, nhà ở",
                    (CITY_UNION, "Công đoàn ngành Công Thương"),
                    ("Ban Quản lý các khu công nghiệp tỉnh",),
                ),
                AskedQuestion("CH-004", "Đề nghị hạ giá thuê trọ.", "Nhà ở", ("Công ty A",)),
            ),
        ),
        AgencyQuestions(
            "Sở Y tế",
            True,
            (AskedQuestion("CH-002", "Đề nghị thêm bác sĩ cho trạm y tế.", "Y tế", ("CĐCS B",)),),
        ),
        AgencyQuestions(
            "Doanh nghiệp, người sử dụng lao động",
            False,
            (AskedQuestion("CH-003", "Đề nghị cải thiện bữa ăn ca.", "An toàn", ("CĐCS C",)),),
        ),
    ),
    questions=4,
    undecided=None,
    compiler="Sở Lao động – Thương binh và Xã hội",
    deadline=date(2024, 6, 17),
    when=JUNE,
    venue=VENUE,
)
ASSIGNMENT_TO_ONE = replace(ASSIGNMENT, agencies=ASSIGNMENT.agencies[:1], questions=2)
INVITATION = InvitationFacts(
    **COMMON,
    guest=None,
    invited=("Đại diện Thường trực Tỉnh ủy.", "Đại diện lãnh đạo các sở, ngành có liên quan."),
    chairs=("Lãnh đạo UBND tỉnh", "Chủ tịch Liên đoàn Lao động tỉnh"),
    plan=ISSUED_PLAN,
    when=THE_DAY,
    venue=VENUE,
    confirm_by=date(2024, 6, 12),
    contact="Văn phòng UBND tỉnh",
)
GUEST = GuestFact("Trịnh Hoài Thu", "Bà", "Giám đốc Sở Y tế")
SUMMONS = SummonsFacts(
    **COMMON,
    plan=ISSUED_PLAN,
    units=(CITY_UNION, "Công đoàn ngành Y tế"),
    groups=(
        SharedGroup(
            "Đoàn viên, người lao động",
            "đại biểu",
            50,
            (PlacesFact(CITY_UNION, 40), PlacesFact("Công đoàn ngành Y tế", 10)),
        ),
    ),
    when=THE_DAY,
    venue=VENUE,
    deadline=date(2024, 6, 12),
)
LISTED = (
    ListedGroup(
        "Việc làm, tiền lương, nhà ở",
        (
            ListedQuestion(
                "CH-001",
                "Đề nghị đầu tư nhà ở xã hội cho công nhân.",
                (CITY_UNION, "Công đoàn ngành Công Thương"),
                9,
                24,
                "Sở Xây dựng",
                ("Ban Quản lý các khu công nghiệp tỉnh",),
                "cấp tỉnh",
                "Đã khởi công 01 dự án; sẽ khởi công thêm 02 dự án trong năm 2025.",
                "CH-001; trả lời tại hội trường; đã kiến nghị năm 2023",
            ),
            ListedQuestion(
                "CH-002",
                "Đề nghị nâng lương tối thiểu.",
                ("CĐCS B",),
                3,
                3,
                "Sở Nội vụ",
                (),
                "Trung ương",
                "Ghi nhận, kiến nghị Trung ương.",
                "CH-002; trả lời bằng văn bản",
            ),
        ),
        12,
        27,
    ),
)
PROPOSAL = ProposalFacts(
    **COMMON,
    plan=ISSUED_PLAN,
    petitions=12,
    senders=5,
    questions=2,
    hall=1,
    personal=3,
    outside=1,
    groups=LISTED,
    levels=(CountFact("Trung ương", 1), CountFact("cấp tỉnh", 1)),
)
SUMMARY = SummaryFacts(
    **COMMON,
    received=ReceivedFact(
        slips=15,
        senders=6,
        opinions=20,
        petitions=12,
        personal=3,
        outside=1,
        nothing=2,
        again=2,
        times=27,
        questions=2,
    ),
    levels=PROPOSAL.levels,
    groups=LISTED,
)
UNION_COMMON: CommonFacts = {**COMMON, "issuer": UNION, "assigns": False}
DELEGATES = DelegatesFacts(
    **UNION_COMMON,
    plan=ISSUED_PLAN,
    when=THE_DAY,
    venue=VENUE,
    parts=(
        DelegatePart(
            "A. LÃNH ĐẠO, SỞ, NGÀNH: 1 người (chỉ tiêu 1, đủ)",
            "",
            (DelegateRow(1, "Trịnh Hoài Thu", "Giám đốc", "Sở Y tế", ""),),
        ),
        DelegatePart(
            "B. ĐOÀN VIÊN, NGƯỜI LAO ĐỘNG: 2 người (chỉ tiêu 3, thiếu 1); dự bị 1",
            "1. Công đoàn ngành Y tế: 2 người (chỉ tiêu 3, thiếu 1); dự bị 1",
            (
                DelegateRow(2, "H'Lan Niê", "Công nhân", 'Công ty "Cà phê & Chè"', ""),
                DelegateRow(3, "Y Blơ Êban", "", "CĐCS B", "thay Lê Văn Sơn"),
                DelegateRow(4, "Cao Minh", "", "CĐCS B", "dự bị"),
            ),
        ),
        DelegatePart("C. BÁO CHÍ: 0 người (chỉ tiêu 1, thiếu 1)", "", ()),
    ),
    people=3,
    quota=5,
)
RECEIPTS = ReceiptsFacts(
    **UNION_COMMON,
    scheme="",
    item="suất quà",
    contents="",
    when=THE_DAY,
    venue=VENUE,
    source="Ngân sách nhà nước",
    basis="Quyết định số 1020/QĐ-UBND ngày 15/5/2024",
    rows=(
        SignerRow(1, "H'Lan Niê", 'Công ty "Cà phê & Chè"', 1, 300_000, 300_000, ""),
        SignerRow(2, "Y Blơ Êban", "CĐCS B", 1, 300_000, 300_000, "thay Lê Văn Sơn"),
    ),
    count=2,
    total=600_000,
)
QUESTION_FORM = QuestionFormFacts(
    **UNION_COMMON,
    topics=(
        "Việc làm, tiền lương, nhà ở và đời sống của công nhân, lao động",
        "Bảo hiểm, giáo dục, thủ tục hành chính",
        "Đào tạo nguồn nhân lực và các nội dung khác",
    ),
    deadline=date(2024, 5, 31),
    when=JUNE,
)
SUBMISSION = SubmissionFacts(
    **UNION_COMMON,
    regulation=PLAN.regulation,
    other_basis=(),
    when=JUNE,
    venue=VENUE,
    total=160,
    groups=PLAN.groups,
    contents=PLAN.contents,
    gifts=PLAN.gifts,
    amount=38_000_000,
    sources=(
        SourceFact("Tài chính công đoàn", 8_000_000, "21,1"),
        SourceFact("Ngân sách nhà nước", 30_000_000, "78,9"),
    ),
    columns=("Tài chính công đoàn", "Ngân sách nhà nước"),
    rows=(
        CostRow(heading="I. Chi tổ chức hội nghị"),
        CostRow(
            number=1,
            item='Hội trường, phông "Đối thoại" & trang trí',
            measure="buổi",
            quantity="1",
            rate=8_000_000,
            amount=8_000_000,
            paid=(8_000_000, None),
            sources="Tài chính công đoàn",
            basis="Hợp đồng",
        ),
        CostRow(closing="Cộng I. Chi tổ chức hội nghị", amount=8_000_000, paid=(8_000_000, 0)),
        CostRow(heading="II. Quà tặng"),
        CostRow(
            number=2,
            item="Quà tặng",
            measure="suất",
            quantity="100",
            rate=300_000,
            amount=30_000_000,
            paid=(None, 30_000_000),
            sources="Ngân sách nhà nước",
        ),
        CostRow(closing="Cộng II. Quà tặng", amount=30_000_000, paid=(0, 30_000_000)),
    ),
)
TRANSFER = TransferFacts(
    **COMMON,
    code="KN-0003",
    unit="Công ty TNHH Gỗ Đại Ngàn Xanh",
    received_on=date(2024, 5, 16),
    text="Tôi nghỉ việc từ tháng 8/2023, đến nay chưa nhận được sổ BHXH.",
    agency="Bảo hiểm xã hội tỉnh",
)
REPORT = ReportFacts(
    **COMMON,
    plan=ISSUED_PLAN,
    day=date(2024, 6, 20),
    venue=VENUE,
    chair="Lãnh đạo UBND tỉnh và Chủ tịch Liên đoàn Lao động tỉnh",
    attended=152,
    groups=(GroupCount("Đoàn viên, người lao động", 100, 96), GroupCount("Báo chí", 10, 9)),
    petitions=146,
    senders=28,
    questions=69,
    hall=26,
    writing=43,
    topics=(CountFact("Việc làm, tiền lương, nhà ở", 40), CountFact("Nội dung khác", 29)),
    personal=10,
    gifts=PLAN.gifts,
    good=("Công tác chuẩn bị chu đáo",),
    weak=("Một số đơn vị gửi kiến nghị chậm",),
    proposals=("Đề nghị duy trì đối thoại hằng năm",),
)
FOLLOWUP = FollowupFacts(
    **COMMON,
    petitions=146,
    senders=28,
    questions=3,
    answered=2,
    answers=(ShareFact("Đã trả lời", 2, "66,7"), ShareFact("Chưa trả lời", 1, "33,3")),
    tasks=1,
    levels=(ShareFact("Trung ương", 1, "33,3"), ShareFact("cấp tỉnh", 2, "66,7")),
    agencies=(AgencyAnswers("Sở Xây dựng", 2, 2), AgencyAnswers("Sở Nội vụ", 1, 0)),
    groups=(
        FollowedGroup(
            "Nhà ở",
            (
                FollowedQuestion(
                    "CH-001",
                    "Đề nghị đầu tư nhà ở xã hội.",
                    "Sở Xây dựng",
                    "Đã khởi công 01 dự án.",
                    "512/SXD-QLN ngày 14/6/2024",
                    "Sở Xây dựng: báo cáo tiến độ (trước ngày 31/7/2024)",
                ),
            ),
        ),
    ),
)
GM_FRAME = replace(LETTER_FRAME, symbol="GM-UBND")
UNION_LETTER_FRAME = replace(UNION_FRAME, symbol="LĐLĐ-CSPL")
LIST_FRAME = replace(UNION_FRAME, symbol="")
FORM_FRAME = replace(LIST_FRAME, signer=None)


SCRIPT = ScriptFacts(
    **COMMON,
    when=THE_DAY,
    venue=VENUE,
    chairs=PLAN.chairs,
    parts=(
        ScriptPart(time(7, 30), time(7, 50), "Đón tiếp đại biểu", "Ban Tổ chức", "reception"),
        ScriptPart(time(7, 50), time(8, 0), "Giới thiệu đại biểu", "Ban Tổ chức", "introduction"),
        ScriptPart(
            time(8, 10),
            time(10, 55),
            "Đối thoại",
            "Sở Xây dựng",
            "dialogue",
            "Việc làm, tiền lương, nhà ở",
            questions=(
                ScriptQuestion(
                    "CH-001",
                    HOUSING.text,
                    "Đề nghị đẩy nhanh tiến độ dự án nhà ở xã hội…",
                    HOUSING.units,
                    "Sở Xây dựng",
                    start=time(8, 10),
                    speaker="Bà Lê Thị Ví Dụ, Chủ tịch CĐCS Công ty A",
                    with_agencies=("Ban Quản lý các khu công nghiệp tỉnh",),
                    answer="Dự án đang hoàn thiện thủ tục đầu tư.",
                ),
            ),
            reserves=(
                ScriptQuestion("CH-004", "Hạ giá thuê trọ.", "Hạ giá thuê trọ.", (), "Sở Xây dựng"),
            ),
            minutes=7,
        ),
        ScriptPart(time(10, 55), time(11, 10), "Tặng quà", "Lãnh đạo UBND tỉnh", "gifts"),
        ScriptPart(time(11, 10), time(11, 30), "Kết luận", "Lãnh đạo UBND tỉnh", "conclusion"),
    ),
    asked=1,
    introduced=(
        IntroducedRank("Lãnh đạo Tỉnh ủy, Thành ủy", ("Ông Vũ Hữu Lâm, Phó Bí thư Tỉnh ủy",)),
        IntroducedRank("Các sở, ban, ngành, đơn vị", ("Bà Trịnh Hoài Thu, Giám đốc Sở Y tế",)),
    ),
    invited=PLAN.invited,
    greeted=(IntroducedGroup("Đoàn viên, người lao động", 100, "đại biểu"),),
    gifts=(HandedOver(95, "suất quà", "suất", f"{AUDIENCE} tham gia đối thoại", 10, 10, 5),),
    given_by="Lãnh đạo UBND tỉnh",
    promises=HOUSING_TASKS[1:],
)
SCRIPT_FRAME = replace(UNION_FRAME, symbol="", signer=None, recipients=(), filed="")
MINUTES = MinutesFacts(
    **COMMON,
    day=date(2024, 6, 20),
    started=time(7, 35),
    ended=time(11, 25),
    venue=VENUE,
    chair=f"Lãnh đạo UBND tỉnh và Chủ tịch {UNION}",
    chair_name="Lê Hoài Nam",
    secretary="Ngô Thị Yến",
    attended=152,
    groups=REPORT.groups,
    away=AbsenceCount(excused=6, unexcused=2),
    items=("Phát biểu khai mạc: Lãnh đạo UBND tỉnh",),
    later=("Phát biểu kết luận: Lãnh đạo UBND tỉnh",),
    petitions=146,
    senders=28,
    questions=69,
    hall=1,
    writing=68,
    discussed=(
        MinutesGroup(
            "Việc làm, tiền lương, nhà ở",
            (
                MinutesQuestion(
                    "CH-001", HOUSING.text, HOUSING.units, "Sở Xây dựng", HOUSING.answer
                ),
            ),
        ),
    ),
    promises=HOUSING_TASKS,
    left=(CountFact("Nội dung khác", 68),),
    gifts=(CountFact("suất quà", 96),),
)
MINUTES_FRAME = replace(PLAN_FRAME, symbol="BB-UBND", filed="Hồ sơ")
AMENDED = AmendedPlanFacts(
    **COMMON,
    plan=ISSUED_PLAN,
    reason="Do phải dời địa điểm tổ chức",
    changes=(
        ChangeFact(
            "Thời gian tổ chức",
            "07 giờ 30 đến 11 giờ 30, thứ Năm, ngày 20 tháng 6 năm 2024",
            "07 giờ 30 đến 11 giờ 30, thứ Năm, ngày 04 tháng 7 năm 2024",
        ),
    ),
    deadlines=(
        DeadlineFact("đề xuất câu hỏi", date(2024, 6, 10), date(2024, 6, 22), True),
        DeadlineFact("gửi danh sách đại biểu", date(2024, 6, 12), date(2024, 6, 12), False),
        DeadlineFact("trả lời bằng văn bản sau hội nghị", None, date(2024, 7, 31), True),
    ),
    contact="Văn phòng UBND tỉnh",
)

HOLDERS = (
    HolderFact("Đỗ Văn Thử", "Ông", "Phó Chủ tịch", "UBND tỉnh", "Lãnh đạo", "2473 1000 5744 0268"),
    HolderFact("H'Mơ Thử Niê", "Bà", "", "CĐCS Công ty A & B", "Người lao động", ""),
)
HELD = CardFacts(**COMMON, delegates=HOLDERS, guests=HOLDERS[:1])

# Sheets of cards: the decree has no rule for them but of paper and letters.
CARDS = {"badges": (HELD, AGENDA_FRAME), "plates": (HELD, AGENDA_FRAME)}
ALL = {
    "script-chair": (SCRIPT, SCRIPT_FRAME),
    "script-mc": (SCRIPT, SCRIPT_FRAME),
    "minutes": (MINUTES, MINUTES_FRAME),
    "plan-amended": (AMENDED, PLAN_FRAME),
    "invitation": (INVITATION, GM_FRAME),
    "invitation-each": (replace(INVITATION, guest=GUEST), GM_FRAME),
    "summons": (SUMMONS, UNION_LETTER_FRAME),
    "proposal": (PROPOSAL, UNION_LETTER_FRAME),
    "summary": (SUMMARY, LIST_FRAME),
    "summary-answers": (SUMMARY, LIST_FRAME),
    "summary-public": (SUMMARY, LIST_FRAME),
    "delegates": (DELEGATES, LIST_FRAME),
    "delegates-letter": (DELEGATES, UNION_LETTER_FRAME),
    "gift-receipts": (RECEIPTS, FORM_FRAME),
    "question-form": (QUESTION_FORM, FORM_FRAME),
    "submission": (SUBMISSION, replace(UNION_FRAME, symbol="TTr-LĐLĐ")),
    "report": (REPORT, replace(UNION_FRAME, symbol="BC-LĐLĐ")),
    "followup": (FOLLOWUP, replace(PLAN_FRAME, symbol="BC-UBND")),
    "transfer": (TRANSFER, replace(LETTER_FRAME, symbol="PC-UBND")),
    "plan": (PLAN, PLAN_FRAME),
    "assignment": (ASSIGNMENT, LETTER_FRAME),
    "assignment-each": (ASSIGNMENT_TO_ONE, LETTER_FRAME),
    "agenda": (AGENDA, AGENDA_FRAME),
    "conclusion": (CONCLUSION, CONCLUSION_FRAME),
}
