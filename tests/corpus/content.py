"""What the invented unions write: requests, names, units, telephone numbers."""

REQUESTS = (
    "Đề nghị điều chỉnh tăng mức lương tối thiểu vùng cho phù hợp với giá cả sinh hoạt hiện nay",
    "Kiến nghị xây dựng thêm nhà ở xã hội cho công nhân thuê gần cụm công nghiệp",
    "Đề nghị cơ quan Bảo hiểm xã hội trả sổ kịp thời cho người lao động đã nghỉ việc",
    "Công ty nợ đóng bảo hiểm xã hội bảy tháng, đề nghị thanh tra làm rõ và có biện pháp xử lý",
    "Đề nghị mở thêm trường mầm non công lập nhận trẻ từ 12 tháng tuổi ở khu dân cư có đông công nhân",
    "Đường vào cụm công nghiệp hư hỏng nặng, mùa mưa ngập sâu, đề nghị sớm sửa chữa",
    "Kiến nghị lắp thêm đèn chiếu sáng trên đoạn đường công nhân tan ca đêm",
    "Đề nghị hỗ trợ tiền thuê trọ cho lao động nữ nuôi con nhỏ dưới 36 tháng tuổi",
    "Giá điện ở các khu nhà trọ thu cao hơn quy định, đề nghị kiểm tra và xử lý chủ trọ vi phạm",
    "Đề nghị nâng mức tiền ăn ca vì suất ăn hiện nay không đủ dinh dưỡng",
    "Đề nghị tổ chức khám sức khỏe định kỳ và khám bệnh nghề nghiệp cho công nhân khâu chế biến mủ",
    "Kiến nghị có chính sách đào tạo lại nghề cho lao động trên 40 tuổi bị mất việc",
    "Thủ tục hưởng trợ cấp thất nghiệp còn rườm rà, đề nghị cho nộp hồ sơ qua mạng",
    "Đề nghị bố trí xe buýt đưa đón công nhân từ trung tâm huyện đến nhà máy",
    "Viên chức ngành y tế trực đêm nhiều nhưng phụ cấp trực quá thấp, đề nghị điều chỉnh",
    "Đề nghị sớm chi trả phụ cấp ưu đãi nghề cho giáo viên vùng đặc biệt khó khăn",
    "Kiến nghị bổ sung biên chế nhân viên y tế trường học",
    "Đề nghị xem xét xếp lương cho nhân viên nấu ăn ở các trường bán trú",
    "Nước sinh hoạt tại khu nhà ở công nhân bị nhiễm phèn, đề nghị đầu tư hệ thống cấp nước sạch",
    "Đề nghị xử lý tình trạng tín dụng đen hoạt động quanh khu nhà trọ công nhân",
    "Kiến nghị cho công nhân làm nghề nặng nhọc được nghỉ hưu sớm hơn quy định chung",
    "Đề nghị xây dựng thiết chế văn hóa, sân thể thao cho công nhân lao động",
    "Doanh nghiệp tăng ca liên tục quá số giờ quy định, đề nghị kiểm tra",
    "Đề nghị hỗ trợ vay vốn ưu đãi để công nhân sửa chữa nhà ở",
    "Kiến nghị rút ngắn thời gian cấp giấy phép xây dựng nhà ở cho người thu nhập thấp",
    "Khói bụi từ nhà máy gạch ảnh hưởng sức khỏe người dân, đề nghị ngành môi trường kiểm tra",
    "Đề nghị công khai quỹ đất dành cho nhà ở công nhân trên địa bàn tỉnh",
    "Kiến nghị có chế độ phụ cấp cho chủ tịch công đoàn cơ sở không chuyên trách",
    "Đề nghị tổ chức thêm phiên giao dịch việc làm ở các huyện vùng sâu",
    "Việc khám chữa bệnh bảo hiểm y tế ngoài giờ còn khó khăn, đề nghị mở phòng khám buổi tối",
    "Đề nghị bảo đảm an ninh trật tự tại các tuyến đường quanh nhà máy vào giờ tan ca",
    "Kiến nghị miễn giảm học phí cho con công nhân có hoàn cảnh khó khăn",
    "Tiền thưởng Tết năm nay chi trả chậm, đề nghị công đoàn cấp trên can thiệp",
    "Đề nghị trang bị đầy đủ bảo hộ lao động cho công nhân cạo mủ cao su",
    "Kiến nghị tăng thời gian nghỉ thai sản cho lao động nữ sinh đôi",
    "Đề nghị hướng dẫn việc ký hợp đồng lao động với công nhân thời vụ",
    "Chợ gần khu công nghiệp họp lấn lòng đường gây ùn tắc, đề nghị sắp xếp lại",
    "Đề nghị phủ sóng điện thoại tại khu vực nông trường ở xã vùng biên",
    "Kiến nghị cấp thẻ bảo hiểm y tế điện tử để công nhân không phải mang thẻ giấy",
    "Đề nghị hỗ trợ kinh phí mua bảo hiểm xã hội tự nguyện cho lao động tự do",
    "Kiến nghị mở lớp xóa mù chữ và dạy tiếng phổ thông cho công nhân người dân tộc thiểu số",
    "Đề nghị tăng cường kiểm tra an toàn thực phẩm tại bếp ăn tập thể",
)

NAMES = (
    "Nguyễn Thị Thu Hà", "Trần Văn Bình", "Lê Thị Mỹ Duyên", "Phạm Quốc Khánh", "Hoàng Thị Lan",
    "Võ Minh Tuấn", "Đặng Thị Ngọc Ánh", "Bùi Đức Thịnh", "Đỗ Thị Hồng Nhung", "Ngô Văn Sáu",
    "H'Nga Niê", "Y Blô Êban", "H'Linh Mlô", "Y Thuyên Kbuôr", "Dương Thị Út",
    "Phan Đình Phúc", "Lý Thị Kim Oanh", "Huỳnh Tấn Phát", "Trịnh Thị Yến", "Mai Xuân Trường",
    "Cao Thị Bích Thủy", "Đinh Công Hòa", "Tô Thị Diễm My", "Lương Văn Đạt", "Hồ Thị Thanh Thảo",
)  # fmt: skip

UNITS = (
    "CĐCS Công ty TNHH May Suối Đá",
    "CĐCS Công ty Cổ phần Cao su Ea Nhái",
    "CĐCS Bệnh viện Đa khoa Khu vực Hồ Sen",
    "CĐCS Trường THPT Lê Anh Xuân",
    "CĐCS Công ty TNHH MTV Cà phê Đồi Gió",
    "CĐCS Nhà máy Gạch Tuynel Buôn Rừng",
    "CĐCS Hợp tác xã Vận tải Bến Nam",
    "CĐCS Công ty Cổ phần Thủy điện Thác Khói",
    "CĐCS Trung tâm Y tế huyện Krông Sương",
    "CĐCS Trường Mầm non Hoa Cúc Trắng",
    "CĐCS Công ty TNHH Gỗ Phương Nam Việt",
    "CĐCS Xí nghiệp Nước Sạch Đầu Nguồn",
)

POSITIONS = (
    "Công nhân", "Chủ tịch CĐCS", "Giáo viên", "Điều dưỡng", "Tổ trưởng sản xuất", "Lái xe",
    "Nhân viên văn phòng", "Kế toán", "Bảo vệ", "Ủy viên BCH",
)  # fmt: skip


def requests(count: int, start: int = 0) -> list[str]:
    """So many requests, all different."""
    return [REQUESTS[(start + n) % len(REQUESTS)] for n in range(count)]


def name(number: int) -> str:
    """An invented person."""
    return NAMES[number % len(NAMES)]


def unit(number: int) -> str:
    """An invented sending unit."""
    return UNITS[number % len(UNITS)]


def position(number: int) -> str:
    """What a person does."""
    return POSITIONS[number % len(POSITIONS)]


def phone(number: int) -> str:
    """A telephone number that nobody has: ten digits."""
    return f"09000{number * 7919 % 100000:05d}"


NATIONAL_HEADER = (
    ("LIÊN ĐOÀN LAO ĐỘNG TỈNH", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("{unit}", None, None, "Độc lập - Tự do - Hạnh phúc"),
    ("-------", None, None, "---------------"),
)
SIGNATURES = (
    (None, None, None, "Krông Sương, ngày 12 tháng 4 năm 2024"),
    (None, "NGƯỜI LẬP BIỂU", None, "TM. BAN CHẤP HÀNH"),
    (None, "(Ký, ghi rõ họ tên)", None, "CHỦ TỊCH"),
    (),
    (),
    (None, "Ngô Thị Mai Chi", None, "Trần Đình Quyết"),
)
