import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.documents.blocks import (
    Addressees,
    Annex,
    Basis,
    Column,
    Heading,
    Item,
    PageBreak,
    Paragraph,
    Row,
    Run,
    Table,
)
from dialogue_cli.documents.markdown import MarkdownError, read_blocks, read_runs
from dialogue_cli.documents.values import Values, printable
from dialogue_cli.model.findings import Missing

NOTHING = Values()


def plain(text: str) -> tuple[Run, ...]:
    return (Run(text),)


def test_headings_keep_their_typed_numbers():
    assert read_blocks("# I. MỤC ĐÍCH\n## 1. Mục đích", NOTHING) == (
        Heading(1, plain("I. MỤC ĐÍCH")),
        Heading(2, plain("1. Mục đích")),
    )


def test_numbers_and_letters_at_the_head_of_a_line_are_plain_text():
    assert read_blocks("1. Một\n\n3) Ba\n\na) A\n\nđ) Đ", NOTHING) == tuple(
        Paragraph(plain(text)) for text in ("1. Một", "3) Ba", "a) A", "đ) Đ")
    )


def test_dash_lines_are_items_with_their_typed_mark():
    assert read_blocks("Gồm:\n- một\n- hai\n  + ba\n\n- bốn", NOTHING) == (
        Paragraph(plain("Gồm:")),
        Item("-", plain("một")),
        Item("-", plain("hai")),
        Item("+", plain("ba")),
        Item("-", plain("bốn")),
    )


def test_each_quoted_line_is_a_basis():
    assert read_blocks("> Căn cứ A;\n> Căn cứ B.", NOTHING) == (
        Basis(plain("Căn cứ A;")),
        Basis(plain("Căn cứ B.")),
    )


def test_lines_of_one_paragraph_are_joined_and_a_typed_break_is_kept():
    assert read_blocks("một\nhai\\\nba", NOTHING) == (Paragraph(plain("một hai\nba")),)


def test_bold_and_italic_are_read():
    assert read_runs("a **b *c*** *d*", NOTHING) == (
        Run("a "),
        Run("b ", bold=True),
        Run("c", bold=True, italic=True),
        Run(" "),
        Run("d", italic=True),
    )


def test_other_markup_is_plain_text():
    text = "`a` [b](c) <b>d</b> &amp; ~~e~~ http://f.vn ![g](h)"
    assert read_runs(text + " \\*", NOTHING) == plain(text + " *")


def test_indented_and_ruled_lines_make_no_code_and_no_rule():
    assert read_blocks("    thụt\n\n***\n\n---", NOTHING) == (
        Paragraph(plain("thụt")),
        Paragraph(plain("***")),
        Paragraph(plain("---")),
    )


def test_table_takes_widths_and_alignment_from_the_line_below_its_heading():
    text = "| A | B | C |\n|:-:|----|--:|\n| 1 | **2** | |\n| **Nhóm** |\n| x | | |"
    assert read_blocks(text, NOTHING) == (
        Table(
            (
                Column(plain("A"), 1, "center"),
                Column(plain("B"), 4, "left"),
                Column(plain("C"), 2, "right"),
            ),
            (
                Row((plain("1"), (Run("2", bold=True),), ())),
                Row(((Run("Nhóm", bold=True),),)),
                Row((plain("x"), (), ())),
            ),
        ),
    )


def test_annex_takes_the_heading_below_it_as_title():
    assert read_blocks("Xong./.\n::: annex landscape\n# BẢNG\nHết./.\n\n::: page\n", NOTHING) == (
        Paragraph(plain("Xong./.")),
        Annex(plain("BẢNG"), landscape=True),
        Paragraph(plain("Hết./.")),
        PageBreak(),
    )


def test_a_salutation_at_the_head_is_read_with_the_list_below_it():
    assert read_blocks("Kính gửi:\n\n- Sở A;\n\n- Sở **B**.\n\nXong./.", NOTHING) == (
        Addressees((plain("Sở A;"), (Run("Sở "), Run("B", bold=True), Run(".")))),
        Paragraph(plain("Xong./.")),
    )
    assert read_blocks("Kính gửi: UBND tỉnh\n\n- a", NOTHING)[0] == Addressees(
        (plain("UBND tỉnh"), plain("a"))
    )
    assert read_blocks("Xong.\n\nKính gửi: A", NOTHING) == (
        Paragraph(plain("Xong.")),
        Paragraph(plain("Kính gửi: A")),
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("::: annex\n\nkhông có tên", "phải là tên phụ lục"),
        ("::: annex", "phải là tên phụ lục"),
        ("::: annex\n## hai", "phải là tên phụ lục"),
        ("::: anex\n# BẢNG", "không hiểu dòng “::: anex”"),
        ("### 1.1. Ba", "chỉ có hai cấp"),
        ("Kính gửi:\n\nThực hiện kế hoạch.", "phải là nơi gửi đến"),
    ],
)
def test_markdown_that_no_paper_can_hold_is_refused(text: str, words: str):
    with pytest.raises(MarkdownError) as caught:
        read_blocks(text, NOTHING)
    assert words in caught.value.reason


def test_missing_value_is_a_gap_with_its_label():
    values = Values()
    text = f"**Tại {values.placeholder(Missing('venue', 'địa điểm'))}.**"
    assert read_runs(text, values) == (
        Run("Tại ", bold=True),
        Run("địa điểm", bold=True, gap=True),
        Run(".", bold=True),
    )


@given(st.text())
def test_data_comes_out_literally_wherever_it_stands(data: str):
    values = Values()
    mark = values.placeholder(data)
    text = f"# {mark}\n\n- {mark}\n\n> {mark}\n\n| A | B |\n|--|--|\n| {mark} | *{mark}* |\n"
    literal = (Run(printable(data)),) if printable(data) else ()
    italic = tuple(Run(run.text, italic=True) for run in literal)
    assert read_blocks(text, values) == (
        Heading(1, literal),
        Item("-", literal),
        Basis(literal),
        Table(
            (Column(plain("A"), 2, "left"), Column(plain("B"), 2, "left")),
            (Row((literal, italic)),),
        ),
    )
