"""Answers of the agencies (workflow.md §3.2)."""

from pathlib import Path

from tests.corpus import writers
from tests.corpus.content import requests
from tests.corpus.truth import Grid, Made, case, made

answers = case("answers")

REPLIES = (
    "Sở đã trình phương án, dự kiến khởi công trong quý IV/2024",
    "Bảo hiểm xã hội tỉnh đã chốt và trả sổ cho 120 lao động trong tháng 5/2024",
    "Nội dung thuộc thẩm quyền của Chính phủ, UBND tỉnh sẽ tiếp tục kiến nghị",
    "Đã giao UBND huyện bố trí vốn sửa chữa trong năm nay",
)


@answers
def replies_under_titles(folder: Path) -> Made:
    grid = Grid("Trả lời")
    grid.add("UBND TỈNH", None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    grid.add("SỞ XÂY DỰNG", None, "Độc lập - Tự do - Hạnh phúc")
    grid.wide("BẢNG TỔNG HỢP NỘI DUNG TRẢ LỜI KIẾN NGHỊ", 5)
    grid.add("STT", "Nội dung kiến nghị", "Nội dung trả lời", "Cơ quan trả lời", "Văn bản trả lời")
    for n, text in enumerate(requests(4), start=1):
        reply = REPLIES[n - 1]
        grid.add(n, text, reply, "Sở Xây dựng", f"{n}5/SXD-VP")
        grid.holds("answer", text=text, answer=reply, agency="Sở Xây dựng", document=f"{n}5/SXD-VP")
    return made(writers.xlsx(folder / "tra loi.xlsx", grid), grid)


@answers
def results_and_deadlines(folder: Path) -> Made:
    grid = Grid()
    grid.add(
        "TT",
        "Kiến nghị",
        "Đơn vị chủ trì",
        "Kết quả giải quyết",
        "Thời hạn hoàn thành",
        "Trạng thái",
    )
    for n, text in enumerate(requests(4, 9), start=1):
        reply = REPLIES[n - 1]
        grid.add(n, text, "Sở Nội vụ", reply, "30/9/2024", "Đang giải quyết")
        grid.holds("answer", text=text, answer=reply, agency="Sở Nội vụ")
    return made(writers.xlsx(folder / "ket qua giai quyet.xlsx", grid), grid)


@answers
def days_of_reply_as_serials_typed_as_text(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Câu hỏi", "Câu trả lời", "Ngày trả lời", "Số văn bản")
    for n, text in enumerate(requests(3, 16), start=1):
        grid.add(n, text, REPLIES[n], "45420", f"{n}/BHXH")
        grid.holds("answer", text=text, answer=REPLIES[n], answered_on="2024-05-08")
    return made(writers.xlsx(folder / "bhxh tra loi.xlsx", grid), grid)


@answers
def codes_of_the_questions(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Mã câu hỏi", "Nội dung", "Ý kiến trả lời")
    for n, text in enumerate(requests(3, 21), start=1):
        grid.add(n, f"CH-{n + 10:03d}", text, REPLIES[n])
        grid.holds("answer", text=text, answer=REPLIES[n], question=n + 10)
    return made(writers.xlsx(folder / "theo ma.xlsx", grid), grid)


@answers
def leading_and_helping_agencies_with_units(folder: Path) -> Made:
    """Two header rows, sections of topics, the question's sender beside it: still a table of answers."""
    grid = Grid("Phụ lục")
    grid.wide("PHỤ LỤC TỔNG HỢP TRẢ LỜI KIẾN NGHỊ CỦA NGƯỜI LAO ĐỘNG", 6)
    head = grid.add(
        "STT", "Nội dung kiến nghị", "Đơn vị kiến nghị", "Cơ quan trả lời", None, "Nội dung trả lời"
    )
    grid.add(None, None, None, "Chủ trì", "Phối hợp", None)
    for column in (1, 2, 3, 6):
        grid.merge(head, column, head + 1, column)
    grid.merge(head, 4, head, 5)
    texts = iter(requests(4, 26))
    for numeral, topic in (("I", "Về tiền lương"), ("II", "Về nhà ở")):
        grid.wide(f"{numeral}. {topic}", 6)
        for n in range(1, 3):
            text = next(texts)
            grid.add(n, text, "CĐCS Công ty May Suối Đá", "Sở Nội vụ", "Sở Tài chính", REPLIES[n])
            grid.holds(
                "answer",
                text=text,
                answer=REPLIES[n],
                agency=("Sở Nội vụ", "Sở Nội vụ; Sở Tài chính"),
            )
    return made(writers.xlsx(folder / "phu luc tra loi.xlsx", grid), grid)


@answers
def replies_over_several_lines_in_word(folder: Path) -> Made:
    grid = Grid()
    grid.add("TT", "Nội dung câu hỏi", "Nội dung trả lời của Bảo hiểm xã hội tỉnh")
    for n, text in enumerate(requests(3, 31), start=1):
        reply = f"{REPLIES[n]}.\nTrân trọng trả lời để cử tri được biết"
        grid.add(n, text, reply)
        grid.holds("answer", text=text, answer=reply)
    grid.truths[:] = [t.__class__(t.kind, "", 0, t.part, t.fields) for t in grid.truths]
    return made(writers.word(folder / "tra loi.docx", grid, before=("BẢO HIỂM XÃ HỘI TỈNH",)), grid)
