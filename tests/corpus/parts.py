"""One cell, several petitions, and cells that only look so (workflow.md §3.6 “Cells”)."""

from pathlib import Path

from tests.corpus import writers
from tests.corpus.content import name, requests, unit
from tests.corpus.truth import Grid, Made, case, made

parts = case("parts")

A, B, C, D = (
    "Đề nghị tăng mức hỗ trợ tiền ăn giữa ca cho công nhân",
    "Đề nghị sửa chữa đường vào khu nhà trọ ở thôn 4",
    "Kiến nghị mở lớp mầm non buổi tối cho con công nhân làm ca",
    "Đề nghị Bảo hiểm xã hội tỉnh trả sổ đúng hạn cho người nghỉ việc",
)


def _sheet() -> Grid:
    grid = Grid()
    grid.add("STT", "Đơn vị", "Nội dung kiến nghị", "Họ và tên")
    return grid


def _cell(grid: Grid, cell: str, *wanted: str) -> None:
    """One more row with this cell, which holds these petitions."""
    n = grid.here
    grid.add(n, unit(n), cell, name(n))
    grid.petitions(*wanted, unit=unit(n), asker=name(n))


@parts
def numbered_lines(folder: Path) -> Made:
    grid = _sheet()
    _cell(grid, f"1. {A}.\n2. {B}.\n3. {C}.", A, B, C)
    _cell(grid, f"1/ {B};\n2/ {D}.", B, D)
    _cell(grid, f"1) {C}\n2) {A}", C, A)
    _cell(grid, D, D)
    return made(writers.xlsx(folder / "danh so dong.xlsx", grid), grid)


@parts
def numbered_in_one_paragraph(folder: Path) -> Made:
    grid = _sheet()
    _cell(grid, f"1. {A}. 2. {B}. 3. {D}.", A, B, D)
    _cell(grid, f"1. {C}; 2. {A}", C, A)
    return made(writers.xlsx(folder / "mot doan.xlsx", grid), grid)


@parts
def dashes_and_bullets(folder: Path) -> Made:
    grid = _sheet()
    _cell(grid, f"- {A};\n- {B};\n- {C}.", A, B, C)
    _cell(grid, f"+ {B}\n+ {D}", B, D)
    _cell(grid, f"• {C}\n• {D}\n• {A}", C, D, A)
    _cell(grid, f"– {D};\n– {B}.", D, B)
    return made(writers.xlsx(folder / "gach dau dong.xlsx", grid), grid)


@parts
def dashes_in_one_paragraph(folder: Path) -> Made:
    grid = _sheet()
    _cell(grid, f"- {A}; - {B}; - {C}.", A, B, C)
    return made(writers.xlsx(folder / "gach trong doan.xlsx", grid), grid)


@parts
def counted_in_words(folder: Path) -> Made:
    grid = _sheet()
    _cell(grid, f"Thứ nhất, {A[0].lower()}{A[1:]}. Thứ hai, {B[0].lower()}{B[1:]}.",
          f"{A[0].lower()}{A[1:]}", f"{B[0].lower()}{B[1:]}")  # fmt: skip
    _cell(grid, f"Thứ nhất: {C}\nThứ hai: {D}\nThứ ba: {A}", C, D, A)
    return made(_any_case(writers.xlsx(folder / "thu nhat thu hai.xlsx", grid), grid), grid)


def _any_case(path: Path, grid: Grid) -> Path:
    """Whether the first letter of a part is made a capital is a matter of taste."""
    grid.truths[:] = [
        truth.__class__(
            truth.kind, truth.sheet, truth.row, truth.part,
            truth.fields | {"text": tuple({t, t[0].upper() + t[1:]})},
        )
        for truth in grid.truths
        for t in [truth.fields["text"]]
    ]  # fmt: skip
    return path


@parts
def labelled_as_petitions(folder: Path) -> Made:
    grid = _sheet()
    _cell(grid, f"Kiến nghị 1: {A}\nKiến nghị 2: {B}", A, B)
    _cell(grid, f"Câu hỏi 1: {C}. Câu hỏi 2: {D}.", C, D)
    _cell(grid, f"Ý kiến thứ nhất: {D}\nÝ kiến thứ hai: {A}", D, A)
    return made(writers.xlsx(folder / "kien nghi 1 2.xlsx", grid), grid)


@parts
def letters_with_brackets(folder: Path) -> Made:
    grid = _sheet()
    _cell(grid, f"a) {A};\nb) {D};\nc) {B}.", A, D, B)
    _cell(grid, f"a. {C}\nb. {D}", C, D)
    return made(writers.xlsx(folder / "a b c.xlsx", grid), grid)


@parts
def lines_without_marks(folder: Path) -> Made:
    """Each line begins like a petition of its own and ends like one."""
    grid = _sheet()
    _cell(grid, f"{A}.\n{B}.\n{C}.", A, B, C)
    return made(writers.xlsx(folder / "alt enter.xlsx", grid), grid)


@parts
def one_long_petition_on_several_lines(folder: Path) -> Made:
    text = (
        "Hiện nay đường vào cụm công nghiệp hư hỏng nặng,\nmùa mưa công nhân đi lại rất khó khăn,\n"
        "đề nghị UBND tỉnh sớm bố trí vốn sửa chữa"
    )
    grid = _sheet()
    _cell(grid, text, text)
    return made(writers.xlsx(folder / "xuong dong giua cau.xlsx", grid), grid)


@parts
def numbers_that_number_nothing(folder: Path) -> Made:
    grid = _sheet()
    for text in (
        "Mức lương cơ sở 1.490.000 đồng quá thấp, đề nghị nâng lên 2.500.000 đồng. Giá cả đã tăng 3 lần",
        "Theo điểm 1, khoản 2, Điều 5 của NĐ 05/2023 thì công nhân được hỗ trợ, đề nghị tỉnh sớm chi trả",
        "Theo khoản 1. Điều 98 Bộ luật Lao động, làm thêm giờ ngày lễ được 300%, đề nghị kiểm tra công ty",
        "Từ ngày 1.7.2024 tăng lương 6%, đề nghị hướng dẫn. Khu vực 2. xã Ea Sô có được hưởng không",
        "Quốc lộ 14 - đoạn qua xã - thường xuyên ùn tắc giờ tan ca, đề nghị có giải pháp",
        "Nhà máy 2 ca/ngày, mỗi ca 12 giờ, đề nghị thanh tra việc làm thêm tại xưởng số 1, số 2 và số 3",
    ):
        _cell(grid, text, text)
    return made(writers.xlsx(folder / "con so.xlsx", grid), grid)


@parts
def numbered_reasons_of_one_request(folder: Path) -> Made:
    """The numbers count reasons; what is asked for stands once, at the end or the beginning."""
    grid = _sheet()
    for text in (
        "Công nhân chưa muốn vào nhà ở xã hội vì:\n1. Giá thuê còn cao;\n2. Xa nơi làm việc;\n3. Không có "
        "nhà trẻ.\nĐề nghị tỉnh xem xét lại vị trí xây dựng",
        "Đề nghị tăng lương tối thiểu vùng vì các lý do sau: 1. Giá điện tăng; 2. Giá xăng tăng; 3. Tiền trọ tăng",
    ):
        _cell(grid, text, text)
    return made(writers.xlsx(folder / "ly do.xlsx", grid), grid)


@parts
def further_requests_after_connecting_words(folder: Path) -> Made:
    """“Ngoài ra, đề nghị …” opens a request of its own; “ngoài ra” within a reason does not.

    Whether the connecting word stays with the second part is open; leaving it to the clerk (no split, but a
    remark) is not counted as right: the two requests stand in two sentences.
    """
    grid = _sheet()
    first = "Đề nghị tăng mức tiền ăn ca cho công nhân xưởng sấy"
    second = "đề nghị tỉnh lắp đèn chiếu sáng đường vào nhà máy"
    n = grid.here
    grid.add(n, unit(n), f"{first}. Ngoài ra, {second}.", name(n))
    grid.petition(first, unit=unit(n), asker=name(n))
    grid.petition(
        (second, f"Ngoài ra, {second}", second[0].upper() + second[1:]),
        part=2,
        unit=unit(n),
        asker=name(n),
    )
    one = "Tiền lương thấp, ngoài ra công nhân còn phải thuê trọ giá cao, đề nghị tăng lương tối thiểu"
    _cell(grid, one, one)
    return made(writers.xlsx(folder / "ngoai ra.xlsx", grid), grid)


@parts
def greetings_around_a_list(folder: Path) -> Made:
    """The greeting and the thanks are no petitions; that they stay with a part or go is a matter of taste."""
    grid = _sheet()
    n = grid.here
    grid.add(
        n, unit(n), f"Kính thưa lãnh đạo tỉnh!\n1. {A}\n2. {B}\nXin trân trọng cảm ơn!", name(n)
    )
    hello, thanks = "Kính thưa lãnh đạo tỉnh!", "Xin trân trọng cảm ơn!"
    grid.petition((A, f"{hello} {A}", f"{hello} 1. {A}"), unit=unit(n), asker=name(n))
    grid.petition((B, f"{B} {thanks}"), part=2, unit=unit(n), asker=name(n))
    return made(writers.xlsx(folder / "loi chao.xlsx", grid), grid)


@parts
def lead_in_line_before_a_list(folder: Path) -> Made:
    grid = _sheet()
    n = grid.here
    lead = "Đoàn viên công đoàn cơ sở có các kiến nghị sau:"
    grid.add(n, unit(n), f"{lead}\n1. {A};\n2. {C};\n3. {D}.", name(n))
    for part, text in enumerate((A, C, D), start=1):
        grid.petition((text, f"{lead} {text}"), part=part, unit=unit(n), asker=name(n))
    return made(writers.xlsx(folder / "cac kien nghi sau.xlsx", grid), grid)


@parts
def nothing_to_say(folder: Path) -> Made:
    """Recorded or not, none of these rows is a petition that anyone answers."""
    grid = _sheet()
    nothing = ("Không", "Không có ý kiến", "0", "K", "-", "Không có kiến nghị gì", "Không có",
               "Nhất trí", "Trân trọng cảm ơn lãnh đạo tỉnh đã quan tâm")  # fmt: skip
    for n, word in enumerate(nothing, start=1):
        grid.add(n, unit(n), word, name(n))
        grid.may_hold()
    for n, text in enumerate(requests(3), start=10):
        grid.add(n, unit(n), text, name(n))
        grid.petition(text, unit=unit(n), asker=name(n))
    return made(writers.xlsx(folder / "khong y kien.xlsx", grid), grid)


@parts
def a_petition_in_each_of_several_merged_rows(folder: Path) -> Made:
    """One person, one merged number, three rows with a petition each: three petitions."""
    grid = Grid()
    grid.add("STT", "Họ và tên", "Đơn vị", "Nội dung kiến nghị")
    for n, texts in enumerate(((A, B, C), (D, A)), start=1):
        top = grid.here + 1
        for place, text in enumerate(texts):
            first = not place
            grid.add(
                n if first else None, name(n) if first else None, unit(n) if first else None, text
            )
            grid.petition(text, unit=unit(n), asker=name(n))
        for column in (1, 2, 3):
            grid.merge(top, column, grid.here, column)
    return made(writers.xlsx(folder / "mot nguoi nhieu y kien.xlsx", grid), grid)


@parts
def requests_under_their_own_headings(folder: Path) -> Made:
    """“I. Về tiền lương” heads what is below it; it is no request, and whether it stays before one is open."""
    grid = _sheet()
    n = grid.here
    grid.add(
        n, unit(n), f"I. Về tiền lương:\n1. {A}.\n2. {D}.\nII. Về nhà ở, hạ tầng:\n1. {B}.", name(n)
    )
    heads = ("I. Về tiền lương:", "", "II. Về nhà ở, hạ tầng:")
    for part, (head, text) in enumerate(zip(heads, (A, D, B), strict=True), start=1):
        topic = head.partition(" ")[2]
        readings = (text, f"{head} {text}", f"{topic} {text}", f"Về tiền lương: {text}")
        grid.petition(readings, part=part, unit=unit(n), asker=name(n))
    return made(writers.xlsx(folder / "de muc.xlsx", grid), grid)


@parts
def further_words_that_join(folder: Path) -> Made:
    grid = _sheet()
    for joining in ("Đồng thời", "Bên cạnh đó,", "Mặt khác,"):
        first, second = "Đề nghị tăng mức tiền ăn ca", "kiến nghị tỉnh mở lớp mầm non buổi tối"
        n = grid.here
        grid.add(n, unit(n), f"{first} cho công nhân xưởng {n}. {joining} {second}.", name(n))
        grid.petition(f"{first} cho công nhân xưởng {n}", unit=unit(n), asker=name(n))
        readings = (second, f"{joining} {second}", second[0].upper() + second[1:])
        grid.petition(readings, part=2, unit=unit(n), asker=name(n))
    return made(writers.xlsx(folder / "dong thoi.xlsx", grid), grid)


@parts
def dashes_below_numbers_stay_with_them(folder: Path) -> Made:
    grid = _sheet()
    reasons = "- Giá thuê còn cao;\n- Xa nơi làm việc."
    cell = f"1. {A}:\n{reasons}\n2. {B}."
    n = grid.here
    grid.add(n, unit(n), cell, name(n))
    grid.petition((f"{A}: {reasons}", f"{A}:\n{reasons}"), unit=unit(n), asker=name(n))
    grid.petition(B, part=2, unit=unit(n), asker=name(n))
    return made(writers.xlsx(folder / "y nho.xlsx", grid), grid)


@parts
def other_ways_to_number(folder: Path) -> Made:
    grid = _sheet()
    _cell(grid, f"1- {A}\n2- {B}", A, B)
    _cell(grid, f"(1) {C}; (2) {D}.", C, D)
    _cell(grid, f"Câu 1: {D}\nCâu 2: {A}", D, A)
    _cell(grid, f"* {B}\n* {C}", B, C)
    _cell(grid, f"1.{A}\n2.{D}", A, D)
    _cell(grid, f"1, {B}\n2, {A}", B, A)
    _cell(grid, f"Một là, {C}. Hai là, {D}.", C, D)
    _cell(grid, f"- {A}\n\n- {B}\n\n", A, B)
    return made(_any_case(writers.xlsx(folder / "cach danh so khac.xlsx", grid), grid), grid)


@parts
def points_and_dashes_that_part_nothing(folder: Path) -> Made:
    grid = _sheet()
    for text in (
        "Đề nghị nâng lương từ 4.680.000 lên 5.200.000 đồng/tháng. 2 năm qua lương chưa tăng lần nào",
        "Giai đoạn 2020 - 2025 tỉnh chưa xây nhà ở cho công nhân - đề nghị bố trí vốn giai đoạn 2026 - 2030",
        "Tuyến đường liên xã xuống cấp:\n- Đoạn từ Km 1 đến Km 3 hư hỏng nặng;\n- Đoạn từ Km 5 đến Km 7 ngập nước.\n"
        "Đề nghị UBND tỉnh sớm sửa chữa",
        "Theo Điều 138. Quyền đơn phương chấm dứt hợp đồng của lao động nữ mang thai, công ty phải báo trước, đề nghị "
        "hướng dẫn cách thực hiện",
        "Căn cứ: 1. Luật Nhà ở; 2. Nghị định 100/2024/NĐ-CP, đề nghị công bố quỹ đất làm nhà ở xã hội",
        "Công nhân ở 3 khu trọ (khu A, B, C) thiếu nước sạch. Mỗi tuần chỉ có nước 2 ngày. Đề nghị đầu tư hệ thống "
        "cấp nước",
    ):
        _cell(grid, text, text)
    return made(writers.xlsx(folder / "khong tach.xlsx", grid), grid)


@parts
def short_wishes_after_one_verb(folder: Path) -> Made:
    """“Đề nghị:” and a list of wishes: each is a request of its own; the verb may be put before each."""
    grid = _sheet()
    wishes = (
        "Tăng phụ cấp ca đêm cho công nhân",
        "Xây nhà để xe cho người lao động",
        "Trả lương đúng ngày 05 hằng tháng",
    )
    n = grid.here
    grid.add(n, unit(n), "Đề nghị công ty:\n- " + ";\n- ".join(wishes) + ".", name(n))
    for part, wish in enumerate(wishes, start=1):
        low = wish[0].lower() + wish[1:]
        grid.petition(
            (wish, f"Đề nghị công ty: {wish}", f"Đề nghị công ty {low}"),
            part=part,
            unit=unit(n),
            asker=name(n),
        )
    return made(writers.xlsx(folder / "de nghi cong ty.xlsx", grid), grid)
