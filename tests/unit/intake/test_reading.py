import gc
import io
import random
import zipfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue_cli.errors import DialogueError
from dialogue_cli.intake.reading import read_file
from dialogue_cli.intake.records import FileReading, RowReading, SheetReading
from dialogue_cli.intake.refusals import (
    FileUnreadable,
    KindUnclear,
    NoHeaderFound,
    WordWithoutTable,
)
from dialogue_cli.messages import intake as messages
from dialogue_cli.messages import layout
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.petitions import Origin, Petition
from tests import workbooks


def outcomes(reading: FileReading) -> list[tuple[int, str, str]]:
    return [(row.row, row.outcome, row.reason) for row in reading.rows]


def petitions(reading: FileReading) -> list[Petition]:
    return [record for record in reading.records if isinstance(record, Petition)]


def test_a_tidy_workbook_is_read_whole(tmp_path: Path) -> None:
    row = (1, "Đề nghị tăng lương", "CĐCS A", None, None, 912345678, None, date(2024, 4, 5))
    path = workbooks.petitions(tmp_path / "gui.xlsx", row)
    reading = read_file(path)
    petition = Petition(
        origin=Origin("gui.xlsx", "Sheet1", 2),
        text="Đề nghị tăng lương",
        text_received="Đề nghị tăng lương",
        unit="CĐCS A",
        phone="0912345678",
        received_on=date(2024, 4, 5),
    )
    received = ("1", "Đề nghị tăng lương", "CĐCS A", "", "", "912345678", "", "05/04/2024")
    read = RowReading(2, received, "record", records=(petition,))
    sheet = SheetReading("Sheet1", (read,), kind="petitions")
    assert reading.sheets == (sheet,)
    assert (reading.name, reading.kind, reading.size) == (
        "gui.xlsx",
        "petitions",
        path.stat().st_size,
    )


def test_an_untidy_workbook_is_read_with_every_row_accounted_for(tmp_path: Path) -> None:
    rows = [
        *workbooks.NATIONAL_HEADER,
        (),
        ("BẢNG TỔNG HỢP Ý KIẾN, KIẾN NGHỊ",),
        ("TT", "Nội dung ý kiến,\nkiến nghị", "Người hỏi", None, "Đơn vị"),
        (None, None, "Họ tên", "SĐT", None),
        (1, 2, 3, 4, 5),
        ("I. NHÓM TIỀN LƯƠNG",),
        (1, "Đề nghị tăng lương", "Bà Trần Thị Hoa", 912345678, "CĐCS An Phát"),
        (2, "Đề nghị trả lương đúng hạn"),
        (),
        ("II. NHÓM NHÀ Ở",),
        (1, "Không có ý kiến"),
        (2, None, None, "0983222111"),
        (3, "Đề nghị xây nhà trẻ"),
        (4,),
        (None, "Tổng cộng: 4 ý kiến"),
        (None, None, None, None, "Ngày 05 tháng 4 năm 2024"),
        (None, "Người lập biểu", None, None, "Chủ tịch"),
        (None, "Lê Thị B", None, None, "Phạm C"),
    ]
    merges = ["A4:E4", "C5:D5", "A5:A6", "B5:B6", "E5:E6", "A8:E8", "E9:E10"]
    reading = read_file(workbooks.one_sheet(tmp_path / "gui.xlsx", rows, merges=merges))
    assert outcomes(reading) == [
        (7, "skipped", "column-numbers"),
        (8, "skipped", "section"),
        (9, "record", ""),
        (10, "record", ""),
        (12, "skipped", "section"),
        (13, "record", ""),
        (14, "rejected", "petition-without-text"),
        (15, "record", ""),
        (16, "skipped", "empty"),
        (17, "skipped", "total"),
        (18, "skipped", "signature"),
        (19, "skipped", "signature"),
        (20, "skipped", "signature"),
    ]
    assert [(p.origin.row, p.unit, p.topic_given) for p in petitions(reading)] == [
        (9, "CĐCS An Phát", "NHÓM TIỀN LƯƠNG"),
        (10, "CĐCS An Phát", "NHÓM TIỀN LƯƠNG"),
        (13, "CÔNG ĐOÀN NGÀNH DỆT MAY", "NHÓM NHÀ Ở"),
        (15, "CÔNG ĐOÀN NGÀNH DỆT MAY", "NHÓM NHÀ Ở"),
    ]
    code = "petition-without-text"
    assert reading.problems == (Problem("Sheet1", 14, "B", code, messages.PROBLEMS[code]),)


def test_every_reason_has_words_for_the_clerk() -> None:
    skipped = {"empty", "section", "total", "in-words", "column-numbers", "signature", "note"}
    others = {"header", "continued", "not-answered", "example", "unit-sum", "copy-of-sheet"}
    assert messages.SKIP_REASONS.keys() == skipped | others


def test_problems_do_not_repeat_what_the_cells_say(tmp_path: Path) -> None:
    row = (1, None, None, "Trần Thị Hoa", None, "12345678901")
    reading = read_file(workbooks.petitions(tmp_path / "gui.xlsx", row))
    said = " ".join(problem.message for problem in reading.problems)
    assert said
    assert "Hoa" not in said
    assert "12345" not in said


def test_leading_empty_rows_and_columns_do_not_shift_addresses(tmp_path: Path) -> None:
    rows = [(), (), (None, None, "STT", "Nội dung kiến nghị", "SĐT"), (None, None, 1, "Lương", "9")]
    reading = read_file(workbooks.one_sheet(tmp_path / "a.xlsx", rows))
    assert outcomes(reading) == [(4, "record", "")]
    assert [problem.column for problem in reading.problems] == ["E"]


def test_several_sheets_are_read_and_the_others_explained(tmp_path: Path) -> None:
    header = ("STT", "Nội dung kiến nghị")
    grids: dict[str, workbooks.Grid] = {
        "Hướng dẫn": [("Điền vào các cột sau",)],
        "CĐ Y tế": [header, (1, "Lương")],
        "Cũ": [header, (1, "Nhà ở")],
        "Trống": [],
        "Quà": [("STT", "Họ và tên", "Số tiền", "Ký nhận"), (1, "Trần Hoa", 300000, "x")],
    }
    reading = read_file(workbooks.save(tmp_path / "a.xlsx", grids, hidden=["Cũ"]))
    assert [(sheet.name, sheet.note, len(sheet.rows)) for sheet in reading.sheets] == [
        (
            "Hướng dẫn",
            messages.SHEET_WITHOUT_TABLE.format(sheet="Hướng dẫn", seen=messages.NOTHING),
            0,
        ),
        ("CĐ Y tế", "", 1),
        (
            "Cũ",
            f"{messages.SHEET_HIDDEN.format(sheet='Cũ')} {layout.HIDDEN_NOWHERE_ELSE.format(count=1)}",
            0,
        ),
        ("Trống", "", 0),
        ("Quà", "", 1),
    ]
    assert [p.unit for p in petitions(reading)] == ["CĐ Y tế"]


@pytest.mark.parametrize(
    ("name", "title", "given", "unit"),
    [
        ("gui.xlsx", "Đơn vị: CĐCS A", None, "CĐCS A"),
        ("CĐCS Công ty B.xlsx", "", None, "CĐCS Công ty B"),
        ("CĐCS Công ty B.xlsx", "Đơn vị: CĐCS A", "LĐLĐ X", "LĐLĐ X"),
        ("gui.xlsx", "", None, ""),
    ],
)
def test_the_unit_comes_from_the_clerk_the_title_or_the_file(
    tmp_path: Path, name: str, title: str, given: str | None, unit: str
) -> None:
    rows = [(title,), ("STT", "Nội dung kiến nghị", "Đơn vị"), (1, "Lương"), (2, "Nhà", "CĐCS C")]
    reading = read_file(workbooks.one_sheet(tmp_path / name, rows), unit=given)
    assert [p.unit for p in petitions(reading)] == [unit, "CĐCS C"]


def test_delegates_are_recognised_by_their_headings(tmp_path: Path) -> None:
    row = (1, "Trần Thị Hoa", "Nữ", 1985, "Công nhân", "CĐCS A", "0912345678", "ĐVCĐ", None)
    reading = read_file(workbooks.delegates(tmp_path / "ds.xlsx", row))
    expected = Delegate(
        origin=Origin("ds.xlsx", "Sheet1", 2),
        full_name="Trần Thị Hoa",
        unit="CĐCS A",
        group_given="ĐVCĐ",
        role="Công nhân",
        phone="0912345678",
        gender="nữ",
        birth="1985",
    )
    assert (reading.kind, reading.records) == ("delegates", (expected,))


def test_answers_are_recognised_by_their_headings(tmp_path: Path) -> None:
    row = (1, "CH-007", "Lương", "Sở Nội vụ", "Đã xử lý")
    reading = read_file(workbooks.answers(tmp_path / "tl.xlsx", row))
    assert (reading.kind, len(reading.records)) == ("answers", 1)


def test_the_kind_may_be_given(tmp_path: Path) -> None:
    rows = [("STT", "Nội dung kiến nghị", "Kết quả giải quyết"), (1, "Lương", "chưa")]
    path = workbooks.one_sheet(tmp_path / "a.xlsx", rows)
    assert read_file(path).kind == "answers"
    assert read_file(path, kind="petitions").kind == "petitions"


def test_headings_that_fit_two_kinds_are_not_guessed(tmp_path: Path) -> None:
    rows = [("Họ và tên", "Có mặt", "Số tiền"), ("Trần Hoa", "x", 300000)]
    path = workbooks.one_sheet(tmp_path / "a.xlsx", rows)
    with pytest.raises(KindUnclear) as refused:
        read_file(path)
    assert refused.value.places == {
        "file": "a.xlsx",
        "sheet": "Sheet1",
        "row": 1,
        "kinds": "attendance, gifts",
    }


def test_the_garbage_collector_runs_again_after_a_refusal(tmp_path: Path) -> None:
    rows = [("Họ và tên", "Có mặt", "Số tiền"), ("Trần Hoa", "x", 300000)]
    assert gc.isenabled()
    with pytest.raises(KindUnclear):
        read_file(workbooks.one_sheet(tmp_path / "a.xlsx", rows))
    assert gc.isenabled()


def test_without_a_header_it_says_what_was_understood_but_names_nobody(tmp_path: Path) -> None:
    rows = [("Trần Thị Hoa", "0912345678"), ("STT", "Đơn vị", "Mã vạch")]
    with pytest.raises(NoHeaderFound) as refused:
        read_file(workbooks.one_sheet(tmp_path / "a.xlsx", rows))
    said = refused.value.sentence
    assert "“STT”, “Đơn vị”, “Mã vạch”" in said
    assert "Hoa" not in said
    assert refused.value.places["understood"] == "“STT”, “Đơn vị”"


def test_an_empty_workbook_has_no_header(tmp_path: Path) -> None:
    with pytest.raises(NoHeaderFound):
        read_file(workbooks.one_sheet(tmp_path / "a.xlsx", []))


def test_a_text_named_as_workbook_is_read_as_text(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_text("STT;Nội dung kiến nghị\n1;Lương", encoding="utf-8")
    assert [petition.text for petition in petitions(read_file(path))] == ["Lương"]


def test_a_line_with_more_cells_than_headings_is_given_back(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    lines = ("STT,Nội dung kiến nghị,Đơn vị", "1,Tăng lương, giảm giờ,CĐCS A", "2,Nhà ở,CĐCS B")
    path.write_text("\n".join(lines), encoding="utf-8")
    reading = read_file(path)
    assert [(row.outcome, row.reason) for row in reading.rows] == [
        ("rejected", "line-uneven"),
        ("record", ""),
    ]
    assert [(p.row, p.column, p.code) for p in reading.problems] == [(2, "", "line-uneven")]


def test_a_document_with_nothing_but_layout_tables_is_told_to_use_a_table(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_table(1, 2).cell(0, 0).text = "LĐLĐ TỈNH"
    document.add_paragraph("1. Đề nghị tăng lương")
    document.save(str(tmp_path / "a.docx"))
    with pytest.raises(WordWithoutTable):
        read_file(tmp_path / "a.docx")


def test_a_zip_that_only_looks_like_a_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook>")
    with pytest.raises(FileUnreadable):
        read_file(path)


def test_an_ods_is_read_the_same_way(tmp_path: Path) -> None:
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    texts = (("STT", "Nội dung kiến nghị"), ("1", "Lương"))
    lines = ("".join(map(cell.format, row)) for row in texts)
    body = "".join(f"<table:table-row>{line}</table:table-row>" for line in lines)
    space = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<office:document-content xmlns:office="{space}:office:1.0"'
        f' xmlns:table="{space}:table:1.0" xmlns:text="{space}:text:1.0">'
        f'<office:body><office:spreadsheet><table:table table:name="S">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", content)
    assert [p.text for p in petitions(read_file(path))] == ["Lương"]


SYLLABLES = st.sampled_from(["lương", "nhà ở", "ca ba", "bảo hiểm", "đường vào xưởng", "điện"])
ROWS = st.lists(
    st.tuples(
        st.lists(SYLLABLES, min_size=1, max_size=4).map(lambda parts: "Đề nghị " + " ".join(parts)),
        st.sampled_from(["CĐCS A", "Công ty B", "Công đoàn ngành Y tế"]),
        st.sampled_from(["0912345678", "0983222111", ""]),
    ),
    min_size=1,
    max_size=8,
)
HEADINGS = ("Nội dung kiến nghị", "Đơn vị", "Số điện thoại")


def untidy(
    rows: Iterable[tuple[str, ...]], titles: int, order: list[int], blank_after: set[int]
) -> list[list[object]]:
    """The table below some titles, its columns in another order, with blank rows between."""
    grid: list[list[object]] = [["BẢNG TỔNG HỢP"] for _ in range(titles)]
    for place, row in enumerate([("STT", *HEADINGS), *((i, *r) for i, r in enumerate(rows, 1))]):
        grid.append([row[index] for index in order])
        if place in blank_after:
            grid.append([])
    return grid


@given(
    rows=ROWS,
    titles=st.integers(0, 6),
    order=st.permutations(range(4)),
    blank_after=st.sets(st.integers(1, 8)),
)
@settings(max_examples=40, deadline=None)
def test_a_sane_table_survives_titles_shuffled_columns_and_blank_rows(
    rows: list[tuple[str, str, str]], titles: int, order: list[int], blank_after: set[int]
) -> None:
    with TemporaryDirectory() as folder:
        grid = untidy(rows, titles, order, blank_after)
        reading = read_file(workbooks.one_sheet(Path(folder) / "a.xlsx", grid))
    assert [(p.text, p.unit, p.phone) for p in petitions(reading)] == rows
    assert reading.problems == ()


def test_a_damaged_file_is_refused_or_read_but_never_breaks(tmp_path: Path) -> None:
    source = workbooks.petitions(tmp_path / "a.xlsx", (1, "Lương", "CĐCS A"))
    content, chance = source.read_bytes(), random.Random(2024)
    refused = 0
    for _ in range(150):
        damaged = bytearray(content)
        for _ in range(chance.randint(1, 12)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        source.write_bytes(damaged)
        try:
            read_file(source)
        except DialogueError:
            refused += 1
    assert refused > 100


def test_damaged_xml_inside_a_sound_zip_is_refused_or_read(tmp_path: Path) -> None:
    source = workbooks.petitions(tmp_path / "a.xlsx", (1, "Lương", "CĐCS A"))
    with zipfile.ZipFile(source) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    chance, sheet = random.Random(2024), "xl/worksheets/sheet1.xml"
    seen: set[type] = set()
    for _ in range(150):
        damaged = bytearray(parts[sheet])
        for _ in range(chance.randint(1, 4)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(32, 127)
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as archive:
            for name, part in (parts | {sheet: bytes(damaged)}).items():
                archive.writestr(name, part)
        source.write_bytes(stream.getvalue())
        try:
            seen.add(type(read_file(source)))
        except DialogueError as error:
            seen.add(type(error))
    assert {FileReading, FileUnreadable} <= seen


def test_a_name_goes_on_beside_its_heading_and_other_columns_without_one_are_told(
    tmp_path: Path,
) -> None:
    rows = [
        ("STT", "Họ và tên", None, "Đơn vị", None),
        (1, "Nguyễn Văn", "A", "CĐCS An Phát", "ghi thêm"),
        (2, "Lê Thị", "B", "CĐCS An Phát", None),
    ]
    reading = read_file(workbooks.one_sheet(tmp_path / "a.xlsx", rows))
    names = [record.full_name for record in reading.records if isinstance(record, Delegate)]
    assert names == ["Nguyễn Văn A", "Lê Thị B"]
    letter = messages.COLUMN_WITHOUT_HEADING.format(letter="E")
    assert reading.sheets[0].note == messages.COLUMNS_UNUSED.format(sheet="Sheet1", headings=letter)


@pytest.mark.parametrize(
    ("first", "seen"),
    [
        (("A", "B"), "“A”, “B”"),
        (("Mã vạch", "Hạng mục"), "“Mã vạch”, “Hạng mục”"),
        (("Trần Thị Hoa", "Công nhân"), messages.NOTHING),
        (("Hoa", "0912345678"), messages.NOTHING),
        (("TRẦN THỊ HOA", "hoa@vidu.vn"), messages.NOTHING),
    ],
)
def test_unknown_headings_are_quoted_but_no_people(
    tmp_path: Path, first: tuple[str, ...], seen: str
) -> None:
    rows = [("DANH SÁCH",), first, ("Lê Văn Nam", "tổ may")]
    with pytest.raises(NoHeaderFound) as refused:
        read_file(workbooks.one_sheet(tmp_path / "a.xlsx", rows))
    assert seen in str(refused.value.places["seen"])
    assert "Hoa" not in refused.value.sentence


def test_rows_whose_text_is_a_formula_without_a_result_are_rejected_and_told(
    tmp_path: Path,
) -> None:
    path = workbooks.one_sheet(
        tmp_path / "gui.xlsx",
        (
            ("STT", "Nội dung kiến nghị", "Đơn vị", "Số lượt"),
            (1, "Đề nghị tăng lương", "CĐCS A", 2),
            ("=A2+1", "=Sheet2!B3", "=C2", "=SUM(D2:D2)"),
            (None, "=Sheet2!B4"),
            ("=ROW()-1", "Đề nghị xây nhà trẻ", "=C3", "=SUM(D2:D3)"),
            ("=A5+1", None),
            ("Tổng cộng", "=COUNTA(B2:B5)"),
        ),
    )
    reading = read_file(path)
    assert outcomes(reading) == [
        (2, "record", ""),
        (3, "rejected", "formula-without-result"),
        (4, "rejected", "formula-without-result"),
        (5, "record", ""),
        (6, "skipped", "empty"),
        (7, "skipped", "total"),
    ]
    assert [(p.text, p.unit, p.people) for p in petitions(reading)] == [
        ("Đề nghị tăng lương", "CĐCS A", 2),
        ("Đề nghị xây nhà trẻ", "CĐCS A", None),
    ]
    assert [(problem.row, problem.column, problem.code) for problem in reading.problems] == [
        (3, "B", "formula-without-result"),
        (3, "D", "formula-without-result"),
        (4, "B", "formula-without-result"),
        (5, "D", "formula-without-result"),
    ]
    cells = "B3:B4, B7, D3, D5"
    assert reading.sheets[0].note == layout.UNWORKED.format(sheet="Sheet1", count=5, cells=cells)


def test_a_program_s_sheet_without_any_table_tells_of_its_formulas(tmp_path: Path) -> None:
    table = (("STT", "Nội dung kiến nghị"), (1, "Đề nghị tăng lương"))
    odd = [("=Sheet1!A1", "a")] + [("=Sheet1!B1", None) if i % 2 else ("a",) for i in range(1, 20)]
    path = workbooks.save(tmp_path / "gui.xlsx", {"Kiến nghị": table, "Khác": odd})
    told = layout.AND_MORE.format(cells="A1:A2, A4, A6, A8, A10, A12, A14, A16", count=2)
    note = read_file(path).sheets[1].note
    assert note.endswith(layout.UNWORKED.format(sheet="Khác", count=11, cells=told))


def test_an_answer_in_a_formula_without_a_result_is_no_answer(tmp_path: Path) -> None:
    rows = (workbooks.ANSWER_HEADINGS, (1, "CH-001", "Tăng lương", "Sở Y tế", "=Sheet2!A1"))
    reading = read_file(workbooks.one_sheet(tmp_path / "tl.xlsx", rows))
    assert outcomes(reading) == [(2, "rejected", "formula-without-result")]
    assert [(problem.row, problem.column) for problem in reading.problems] == [(2, "E")]
