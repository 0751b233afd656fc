"""Papers that are none of the decree's types, and minutes: what stands around their content."""

from dataclasses import replace

import pytest

from dialogue_cli.documents.errors import TemplateBrokenError, ValueMissingError
from dialogue_cli.documents.nd30.lint.linter import lint
from dialogue_cli.documents.nd30.signers import signing_columns
from dialogue_cli.documents.papers import compose
from dialogue_cli.documents.templates import read_template
from dialogue_cli.model.findings import Missing
from dialogue_cli.model.office import Signer
from tests import papers
from tests.nd30_rules import Paper, W, faults, text_of

TABLE = """| TT | Họ và tên | Số tiền | Ký nhận |
|:--:|----------|-----:|------|
| 1 | Trần Văn Mẫu | 300.000 | |
| 2 | Lê Thị Ví Dụ | 300.000 | |
"""
NOBODY = replace(papers.AGENDA_FRAME, signer=None, symbol="", recipients=())
UNION = replace(papers.UNION_FRAME, signer=None, symbol="", recipients=())
LIST, INTERNAL = ("Danh sách", 'frame = "list"'), ("Kịch bản điều hành", 'frame = "internal"')
MINUTES_SIGNERS = 'signers = "Thư ký | {{ union }}\\nChủ tọa | {{ venue }}"'


def source(kind: tuple[str, str], *front: str, body: str = TABLE):
    named, frame = kind
    lines = ('paper = "a"', 'title = "A"', f'type = "{named}"', 'facts = "agenda"', frame, *front)
    text = "\n".join(("+++", *lines, 'subject = "Dự {{ name }}"', "+++", body))
    return read_template(text, "a.md.j2")


def made(kind: tuple[str, str], *front: str, frame=NOBODY, body: str = TABLE) -> bytes:
    return compose(source(kind, *front, body=body), papers.AGENDA, frame, draft=False).document


def minutes(name: object = "Lê Hoài Nam", *, draft: bool = False) -> bytes:
    body = "1. Thời gian bắt đầu: 07 giờ 30.\n\nHội nghị kết thúc vào 11 giờ 30./.\n"
    facts = replace(papers.AGENDA, union="Đoàn Ngọc Bích", venue=name)
    frame = replace(papers.PLAN_FRAME, symbol="BB-UBND", filed="Hồ sơ")
    template = source(("BB", ""), MINUTES_SIGNERS, body=body)
    return compose(template, facts, frame, draft=draft).document


def rows_of_last_table(document: bytes) -> list[list[list[str]]]:
    """The texts in each cell of the block in which people sign."""
    paper = Paper(document)
    table = paper.body.findall(W + "tbl")[-1]
    return [
        [[text_of(p) for p in cell.findall(W + "p")] for cell in row.findall(W + "tc")]
        for row in table.findall(W + "tr")
    ]


def errors(document: bytes) -> list[str]:
    return [f.message for f in lint("a.docx", document).findings if f.severity == "error"]


@pytest.mark.parametrize("kind", [LIST, INTERNAL])
@pytest.mark.parametrize("frame", [NOBODY, UNION])
@pytest.mark.parametrize("turned", ["", "landscape = true"])
def test_paper_without_a_number_breaks_no_rule(kind: tuple[str, str], frame, turned: str):
    document = made(kind, 'signers = "Người lập"', turned, frame=frame)
    assert (faults(document), errors(document)) == ([], [])


def test_linter_tells_that_a_working_paper_is_none_of_the_29_types():
    (finding,) = lint("a.docx", made(LIST)).findings
    assert (finding.rule, finding.severity) == ("ND30-SCOPE-03", "info")
    assert "“DANH SÁCH” không thuộc 29 loại văn bản hành chính" in finding.message


def test_minutes_break_no_rule():
    document = minutes()
    assert (faults(document), errors(document)) == ([], [])


def test_two_sign_minutes_and_the_recipients_stand_below_the_secretary():
    assert rows_of_last_table(minutes()) == [
        [["THƯ KÝ"], ["CHỦ TỌA"]],
        [["Đoàn Ngọc Bích"], ["Lê Hoài Nam"]],
        [
            ["Nơi nhận:", *(f"- {line};" for line in papers.RECIPIENTS), "- Lưu: VT, Hồ sơ."],
            [""],
        ],
    ]


def test_minutes_bear_no_place_and_date():
    header = Paper(minutes()).body.findall(W + "tbl")[0]
    assert [text_of(p) for p in header.findall(W + "tr")[1].iter(W + "p")] == [
        "Số:        /BB-UBND",
        "",
    ]


def test_name_of_who_signs_may_be_a_gap_in_a_draft_and_stops_the_final_paper():
    gap = Missing("2024/conference.toml: conclusion.secretary", "thư ký")
    assert rows_of_last_table(minutes(gap, draft=True))[1][1] == ["[… thư ký …]"]
    with pytest.raises(ValueMissingError) as caught:
        minutes(gap)
    assert caught.value.gaps == (gap,)


def test_internal_paper_may_be_signed_by_nobody():
    document = made(INTERNAL, body="Nội dung.\n")
    assert [text_of(t) for t in Paper(document).body.findall(W + "tbl")[1:]] == []


def test_list_is_signed_in_a_row_the_office_last_and_nobody_is_pre_filled():
    head = Signer(("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"), "Phạm Thu Hằng")
    document = made(LIST, 'signers = "Người lập\\nKế toán"', frame=replace(NOBODY, signer=head))
    assert rows_of_last_table(document) == [
        [
            ["NGƯỜI LẬP", "(Ký, ghi rõ họ tên)"],
            ["KẾ TOÁN", "(Ký, ghi rõ họ tên)"],
            ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"],
        ],
        [[""], [""], ["Phạm Thu Hằng"]],
    ]


def test_who_signs_alone_signs_on_the_right():
    (titles, names) = rows_of_last_table(made(INTERNAL, 'signers = "Người lập"'))
    assert titles == [[""], ["NGƯỜI LẬP", "(Ký, ghi rõ họ tên)"]]
    assert names == [[""], [""]]


def test_columns_of_signers_are_even_until_a_title_needs_more():
    short, long = Signer(("KẾ TOÁN",)), Signer(("PHÓ TRƯỞNG BAN QUẢN LÝ DỰ ÁN",))
    assert signing_columns((short, short, short), 9071) == [3023, 3023, 3025]
    narrow, _, wide = signing_columns((short, short, long), 9071)
    assert narrow < 3023 < wide


def test_list_is_dated_above_those_who_sign_it():
    document = made(LIST, 'signers = "Người lập\\nKế toán"')
    texts = [text_of(p) for p in Paper(document).body.findall(W + "p")]
    assert "Đắk Lắk, ngày      tháng      năm 2024" in texts


def test_last_rows_of_a_table_go_with_the_signatures():
    rows = Paper(made(LIST, 'signers = "Người lập"')).body.findall(W + "tbl")[1].findall(W + "tr")
    assert [next(row.iter(W + "keepNext"), None) is not None for row in rows] == [False, True, True]


def test_draft_of_a_paper_without_a_number_is_marked():
    document = compose(source(INTERNAL), papers.AGENDA, NOBODY, draft=True).document
    assert "DỰ THẢO" in text_of(Paper(document).body)


@pytest.mark.parametrize(
    ("kind", "front", "line", "words"),
    [
        (("Kế hoạch", 'frame = "internal"'), "", 4, "Kế hoạch"),
        (("Danh sách", 'frame = "lists"'), "", 6, "internal, list"),
        (("KH", ""), 'signers = "Người lập"', 7, "signers"),
        (("BB", ""), 'signers = "Thư ký"', 7, "hai người ký"),
        (("BB", ""), "", 4, "hai người ký"),
        (LIST, 'signers = "A\\nB\\nC\\nD\\nE"', 7, "quá 4 người"),
        (("KH", ""), "landscape = true", 7, "landscape"),
        (LIST, 'landscape = "có"', 7, "true hoặc false"),
    ],
)
def test_front_matter_that_does_not_go_together_is_named_with_its_line(
    kind: tuple[str, str], front: str, line: int, words: str
):
    with pytest.raises(TemplateBrokenError) as caught:
        source(kind, front)
    assert f"có lỗi ở dòng {line}:" in str(caught.value)
    assert words in str(caught.value)


def test_paper_without_a_number_has_no_annex():
    with pytest.raises(TemplateBrokenError) as caught:
        made(INTERNAL, body="Nội dung.\n\n::: annex\n\n# TÊN\n\nNội dung.\n")
    assert "dòng 11" in str(caught.value)
    assert "phụ lục" in str(caught.value)
