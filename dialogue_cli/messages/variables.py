"""Sentences of the page that lists what a template may name."""

A_TEXT, A_NUMBER, YES_OR_NO, A_DAY, A_TIME = "chữ", "số", "có/không", "ngày", "giờ"
A_LIST = "danh sách"
A_GROUP = "[{title}]"
GROUPS = "danh sách [{title}]"
MAY_BE_MISSING, MAY_BE_NOTHING = ", có thể còn thiếu", ", có thể bỏ trống"
USE_ONE = "`{{{{ {name}.{first} }}}}`"
USE_SEVERAL = "`{{% for one in {name} %}}{{{{ one.{first} }}}}{{% endfor %}}`"
USE_ONE_WITHIN = "`….{name}.{first}`"
USE_SEVERAL_WITHIN = "`{{% for two in one.{name} %}}{{{{ two.{first} }}}}{{% endfor %}}`"
YES, NO = "có", "không"

TITLE = "Giá trị dùng trong mẫu văn bản"
HEAD = """Trang này do chương trình viết ra từ chính các bộ dữ kiện (`python -m benchmarks.variables_page`); xin không sửa bằng tay.

Mẫu chữ (`plan.md.j2`) và mẫu Word (`plan.docx`) dùng cùng những tên này: `{{ venue }}` in địa điểm, `{{ when.start | clock }}`
in giờ khai mạc, `{% for group in groups %}{{ group.name }}{% endfor %}` in lần lượt từng thành phần. Tên sai được báo kèm tên
gần đúng. Cách làm mẫu riêng: [Mẫu riêng](huong-dan/24-mau-rieng.md).

- **có thể còn thiếu**: chưa có thì văn bản chính thức không in được; bản dự thảo để chỗ trống tô vàng.
- **có thể bỏ trống**: nên viết `{% if tên %}…{% endif %}`.
- **[Tên nhóm]**: một nhóm giá trị, xem mục cùng tên; lấy từng giá trị bằng dấu chấm, ví dụ `plan.number`.

Ví dụ lấy từ văn phòng chạy thử (`dialogue demo`)."""
OF_A_PAPER = '{title} (`facts = "{facts}"`)'
USED_BY = "Văn bản: {papers}."
ALSO = "Thêm vào các giá trị mà văn bản nào cũng có."
GROUPS_TITLE = "Các nhóm giá trị"
COLUMNS = "| tên | nghĩa | kiểu | ví dụ |\n| --- | --- | --- | --- |"
FILTERS_TITLE = "Bộ lọc"
FILTERS_HEAD = "Viết sau dấu `|`: `{{ total | two }}`."
FILTERS_COLUMNS = "| bộ lọc | nghĩa | viết | ra |\n| --- | --- | --- | --- |"
TESTS_TITLE = "Phép thử"
TESTS_HEAD = "Viết sau chữ `is`: `{% if when is missing %}`."
