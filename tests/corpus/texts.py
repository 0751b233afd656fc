"""Text in every state in which it arrives (workflow.md §3.6 “Cells” and “Encoding”)."""

import unicodedata
from collections.abc import Callable
from pathlib import Path

from tests.corpus import legacy, writers
from tests.corpus.content import name, phone, requests, unit
from tests.corpus.truth import Grid, Made, case, made

texts = case("texts")
Spelling = Callable[[str], str]
HEADINGS = ("STT", "Nội dung kiến nghị", "Đơn vị", "Họ và tên", "Số điện thoại")


def _filled(grid: Grid, start: int, encode: Spelling, heading: Spelling | None = None) -> None:
    grid.add(*map(heading or encode, HEADINGS))
    for n, text in enumerate(requests(6, start), start=1):
        grid.add(n, encode(text), encode(unit(n)), encode(name(n)), phone(n))
        grid.petition(text, unit=unit(n), asker=name(n), phone=phone(n))


def _font(grid: Grid, font: str, first_row: int = 1) -> None:
    for row, cells in enumerate(grid.rows[first_row - 1 :], start=first_row):
        for column, value in enumerate(cells, start=1):
            if isinstance(value, str):
                grid.fonts[row, column] = font


@texts
def decomposed_letters(folder: Path) -> Made:
    grid = Grid()
    _filled(grid, 0, lambda text: unicodedata.normalize("NFD", text))
    return made(writers.xlsx(folder / "tu may Mac.xlsx", grid), grid)


@texts
def composed_and_decomposed_mixed(folder: Path) -> Made:
    def mixed(text: str) -> str:
        half = len(text) // 2
        return text[:half] + unicodedata.normalize("NFD", text[half:])

    grid = Grid()
    _filled(grid, 6, mixed)
    return made(writers.xlsx(folder / "lan lon.xlsx", grid), grid)


@texts
def invisible_and_doubled_spaces(folder: Path) -> Made:
    def dirty(text: str) -> str:
        words = text.split(" ")
        return "\u200b" + "\u00a0".join(words[:2]) + "  " + " ".join(words[2:]) + " \ufeff"

    grid = Grid()
    grid.add("STT ", "Nội\u00a0dung  kiến nghị", " Đơn\u00a0vị", "Họ và tên\u200b", "Số điện thoại")
    for n, text in enumerate(requests(5, 12), start=1):
        grid.add(n, dirty(text), dirty(unit(n)), f" {name(n)}\u00a0", f"\u00a0{phone(n)} ")
        grid.petition(text, unit=unit(n), asker=name(n), phone=phone(n))
    return made(writers.xlsx(folder / "chep tu web.xlsx", grid), grid)


@texts
def old_tone_placement(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Nội dung", "Đơn vị")
    for n, text in enumerate(
        (
            "Đề nghị Uỷ ban nhân dân tỉnh chỉ đạo điều hoà nguồn nước cho khu nhà trọ",
            "Kiến nghị xây dựng nhà văn hoá và đào tạo nghề cho người khoẻ mạnh mất việc",
        ),
        start=1,
    ):
        grid.add(n, text, "CĐCS Công ty Thuỷ sản Hoà Xuân")
        grid.petition(text, unit="CĐCS Công ty Thủy sản Hòa Xuân")
    return made(writers.xlsx(folder / "bo dau cu.xlsx", grid), grid)


@texts
def tcvn3_in_every_cell(folder: Path) -> Made:
    grid = Grid()
    _filled(grid, 3, legacy.tcvn3)
    _font(grid, ".VnTime")
    return made(writers.xlsx(folder / "font vntime.xlsx", grid), grid)


@texts
def tcvn3_below_a_unicode_header(folder: Path) -> Made:
    grid = Grid()
    _filled(grid, 9, legacy.tcvn3, heading=str)
    _font(grid, ".VnTime", first_row=2)
    return made(writers.xlsx(folder / "tieu de unicode.xlsx", grid), grid)


@texts
def tcvn3_capital_font_in_titles_and_names(folder: Path) -> Made:
    """Small codes in .VnTimeH show as capitals: title, header and the unit's name."""
    sender = "CÔNG ĐOÀN CƠ SỞ CÔNG TY ĐƯỜNG BỘ SỐ 9"
    grid = Grid()
    grid.add(legacy.tcvn3(sender.lower()))
    grid.fonts[1, 1] = ".VnTimeH"
    grid.add(*(legacy.tcvn3(one.lower()) for one in HEADINGS[:2]), legacy.tcvn3("họ và tên"))
    for column in range(1, 4):
        grid.fonts[2, column] = ".VnArialH"
    for n, text in enumerate(requests(4, 14), start=1):
        grid.add(n, legacy.tcvn3(text), legacy.tcvn3(name(n)))
        grid.fonts[grid.here, 2] = grid.fonts[grid.here, 3] = ".VnTime"
        grid.petition(text, unit=sender, asker=name(n))
    return made(writers.xlsx(folder / "font hoa.xlsx", grid), grid)


@texts
def tcvn3_with_the_greek_mu_and_without_fonts(folder: Path) -> Made:
    """The copy lost the fonts; à has become the Greek letter that looks the same."""
    grid = Grid()
    _filled(grid, 20, lambda text: legacy.tcvn3(text).replace("\u00b5", "\u03bc"))
    return made(writers.xlsx(folder / "mat font.xlsx", grid), grid)


@texts
def tcvn3_rows_among_unicode_rows(folder: Path) -> Made:
    """Two people filled in the sheet, one of them in the old font."""
    grid = Grid()
    grid.add(*HEADINGS[:4])
    for n, text in enumerate(requests(6, 30), start=1):
        old = legacy.tcvn3 if n % 2 else str
        row = grid.add(n, old(text), old(unit(n)), old(name(n)))
        if n % 2:
            for column in (2, 3, 4):
                grid.fonts[row, column] = ".VnTime"
        grid.petition(text, unit=unit(n), asker=name(n))
    return made(writers.xlsx(folder / "hai nguoi go.xlsx", grid), grid)


@texts
def vni_in_every_cell(folder: Path) -> Made:
    grid = Grid()
    _filled(grid, 17, legacy.vni)
    _font(grid, "VNI-Times")
    return made(writers.xlsx(folder / "font vni.xlsx", grid), grid)


@texts
def vni_below_a_unicode_header(folder: Path) -> Made:
    grid = Grid()
    _filled(grid, 26, legacy.vni, heading=str)
    return made(writers.xlsx(folder / "vni noi dung.xlsx", grid), grid)


@texts
def converted_twice(folder: Path) -> Made:
    """Unicode once more through a converter: “khụng cú”, “chi phớ”. Reversible, letter by letter."""
    grid = Grid()
    grid.add(*HEADINGS[:4])
    damaged = (
        "Công nhân không có nhà ở, các khu trọ chật chội, đề nghị lãnh đạo tỉnh quan tâm",
        "Người lao động có tính chất công việc nặng nhọc không được hưởng chế độ, đề nghị các ngành xem xét",
        "Kinh phí khám chữa bệnh còn thấp, đề nghị tăng chi phí khám sức khỏe cho công nhân",
    )
    for n, text in enumerate(damaged, start=1):
        grid.add(n, legacy.double_converted(text), unit(1), "Trần Văn Bình")
        # Handing the cell to the clerk as it came is right as well, guessing is not.
        grid.petition((text, legacy.double_converted(text)), unit=unit(1), asker="Trần Văn Bình")
    for n, text in enumerate(requests(3, 2), start=4):
        grid.add(n, text, unit(1), name(n))
        grid.petition(text, unit=unit(1), asker=name(n))
    return made(writers.xlsx(folder / "chuyen ma hai lan.xlsx", grid), grid)


@texts
def damaged_by_pdf(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị")
    pairs = (
        (
            "Đề nghị Cơng đồn cấp trên hỗ trợ đồn viên khĩ khăn",
            "Đề nghị Công đoàn cấp trên hỗ trợ đoàn viên khó khăn",
        ),
        (
            "Tiền lương cơng nhân thấp, đề nghị Cơng đồn kiến nghị tăng",
            "Tiền lương công nhân thấp, đề nghị Công đoàn kiến nghị tăng",
        ),
    )
    for n, (damaged, whole) in enumerate(pairs, start=1):
        grid.add(n, damaged, unit(n))
        grid.petition((damaged, whole, damaged.replace("Cơng đồn", "Công đoàn")), unit=unit(n))
    return made(writers.xlsx(folder / "chep tu pdf.xlsx", grid), grid)


@texts
def document_numbers_without_hyphens(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị")
    one = (
        "Đề nghị hướng dẫn thực hiện Nghị định 38/2022/NĐCP và Quyết định 1961/QĐUBND về tiền lương"
    )
    two = "Thông tư 10/2020/TTBLĐTBXH quy định chưa rõ về nội quy lao động, đề nghị giải thích"
    whole = one.replace("NĐCP", "NĐ-CP").replace("QĐUBND", "QĐ-UBND"), one
    grid.add(1, one, unit(1))
    grid.petition(whole, unit=unit(1))
    grid.add(2, two, unit(2))
    grid.petition((two, two.replace("TTBLĐTBXH", "TT-BLĐTBXH")), unit=unit(2))
    return made(writers.xlsx(folder / "mat gach noi.xlsx", grid), grid)


@texts
def written_without_accents_or_as_in_chats(folder: Path) -> Made:
    """Kept as written: nobody can be sure which accents were meant."""
    grid = Grid()
    grid.add("STT", "Noi dung kien nghi", "Don vi")
    for n, text in enumerate(
        (
            "de nghi tinh xay nha o xa hoi cho cn thue",
            "cty ko dong bhxh cho mn, de nghi kiem tra",
            "Cn làm tăng ca nhiều mà k dc trả đủ lương, đề nghị cđ xem lại ạ",
        ),
        start=1,
    ):
        grid.add(n, text, "CDCS Cty May Dong Phu")
        grid.petition(text, unit=("CDCS Cty May Dong Phu", "CĐCS Cty May Dong Phu"))
    return made(writers.xlsx(folder / "khong dau va teen code.xlsx", grid), grid)


@texts
def names_of_the_highland_peoples(folder: Path) -> Made:
    """Letters outside the Vietnamese alphabet are sound: nothing here is to be repaired."""
    grid = Grid()
    grid.add("STT", "Họ và tên", "Nội dung kiến nghị", "Đơn vị")
    people = ("H'Bĭch Niê", "Y Čuăn Mlô", "H’Ƀliên Kpă", "Y Ñuôn Ayŭn", "Siu Ƀơk", "Hʼ Wŏn Êñuôl")
    for n, (who, text) in enumerate(zip(people, requests(6, 24), strict=True), start=1):
        grid.add(n, who, text, "CĐCS Nông trường Cà phê Ea Sĭm")
        apostrophes = (who, who.replace("’", "'").replace("ʼ", "'"), who.replace("'", "’"))
        grid.petition(text, unit="CĐCS Nông trường Cà phê Ea Sĭm", asker=apostrophes)
    return made(writers.xlsx(folder / "buon.xlsx", grid), grid)


@texts
def dashes_and_points_at_the_ends(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị")
    for n, text in enumerate(requests(4, 37), start=1):
        grid.add(n, f"{'– ' if n == 1 else ''}{text}{('…', './.', ' ;', '.')[n - 1]}", unit(n))
        grid.petition((text, f"– {text}"), unit=unit(n))
    return made(writers.xlsx(folder / "dau cau.xlsx", grid), grid)


@texts
def cells_that_look_like_formulas(folder: Path) -> Made:
    """Read as text, never run, never dropped."""
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị")
    wanted = (
        "-Đề nghị tăng lương cho công nhân",
        "@Lãnh đạo tỉnh: khi nào sửa đường vào cụm công nghiệp?",
    )
    for n, text in enumerate(wanted, start=1):
        grid.add(n, text, unit(n))
        grid.petition((text, text.lstrip("-")), unit=unit(n))
    grid.add(
        3,
        writers.Formula('HYPERLINK("http://vi-du.invalid","x")', "Đề nghị mở thêm lớp mầm non"),
        unit(3),
    )
    grid.petition("Đề nghị mở thêm lớp mầm non", unit=unit(3))
    return made(writers.raw_xlsx(folder / "dau cong tru.xlsx", grid), grid)


@texts
def emphasis_and_capitals(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "NỘI DUNG", "ĐƠN VỊ", "HỌ TÊN")
    for n, text in enumerate(requests(4, 5), start=1):
        grid.add(n, text.upper(), unit(n).upper(), name(n).upper())
        grid.petition(
            text.upper(), unit=(unit(n), unit(n).upper()), asker=(name(n), name(n).upper())
        )
    return made(writers.xlsx(folder / "CHU HOA.xlsx", grid), grid)
