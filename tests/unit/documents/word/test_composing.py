"""A paper from an office's own Word file."""

import io
import re
import zipfile
from dataclasses import replace

import pytest
from docx import Document
from docx.enum.text import WD_COLOR_INDEX
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from dialogue_cli.documents.errors import (
    TemplateBrokenError,
    ValueMissingError,
    WordTemplateRefusedError,
)
from dialogue_cli.documents.nd30.lint.linter import lint
from dialogue_cli.documents.nd30.lint.refusals import PaperDamaged
from dialogue_cli.documents.papers import compose, try_out
from dialogue_cli.documents.templates import find_template
from dialogue_cli.documents.values import printable
from dialogue_cli.documents.word import opening
from dialogue_cli.model.findings import Missing
from tests import papers
from tests.word_files import changed, made, made_from, texts, word

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
GROUPS = [group.name for group in papers.PLAN.groups]
GAP = Missing("plan.venue", "địa điểm")


def broken(*lines: str | list[str], **facts: object) -> str:
    with pytest.raises(TemplateBrokenError) as caught:
        made(*lines, **facts)
    return str(caught.value)


def test_values_filters_and_the_frame_stand_where_the_tags_stood():
    assert made(
        "Số: {{ paper.number }}/{{paper.symbol}}",
        "{{ paper.place_day }}",
        "{{ paper.subject }}, {{ total | two }}",
        "{{ paper.signer.lines | join(' - ') }}: {{ paper.signer.name }}",
    ) == [
        "Số:        /KH-UBND",
        "Đắk Lắk, ngày      tháng      năm 2024",
        f"Tổ chức {papers.NAME}, 160",
        f"{' - '.join(papers.PLAN_FRAME.signer.lines)}: {papers.PLAN_FRAME.signer.name}",
    ]


@pytest.mark.parametrize(
    "runs",
    [
        ["{{ ", "total", " }}"],
        ["{", "{ total }", "}"],
        ["{{ to", "tal | t", "wo }", "}"],
        ["{{\u00a0total }}"],
        ["{", "% if total > “5”|length %}", "{", "{ total }}{% endif", " %}"],
    ],
)
def test_a_tag_that_word_broke_over_runs_is_whole_again(runs: list[str]):
    assert made(["Có ", *runs, " người"]) == ["Có 160 người"]


def test_a_tag_alone_in_its_paragraph_leaves_no_empty_one():
    lines = ("{% for group in groups %}", "- {{ group.name }}", "{% endfor %}", "hết")
    assert made(*lines) == [*(f"- {name}" for name in GROUPS), "hết"]
    assert made("{% if total %}{% if total > 5 %}", "x", "{% endif %}{% endif %}") == ["x"]
    assert made("{%p if total %}", "x", "{%p endif %}") == ["x"]


@pytest.mark.parametrize("tag", ["{%tr for g in groups %}", "{% for g in groups %}"])
def test_rows_of_a_table_are_repeated(tag: str):
    end = tag.split(maxsplit=1)[0] + " endfor %}"
    table = [["TT", "Tên"], [tag, ""], ["{{ loop.index }}", "{{ g.name }}"], [end, ""]]
    rows = [text for n, name in enumerate(GROUPS, start=1) for text in (str(n), name)]
    assert made("a", table=table) == ["a", "TT", "Tên", *rows]


def test_columns_of_a_table_are_repeated_and_its_grid_follows():
    table = [["{%tc for g in groups %}", "{{ g.quota }}", "{%tc endfor %}"]]
    composed = made_from(word("a", table=table))
    (grid,) = Document(io.BytesIO(composed.document)).element.iter(f"{W}tblGrid")
    assert len(grid) == len(GROUPS)


def test_a_macro_within_one_paragraph_is_text():
    assert made("{% macro m(x) -%} [{{ x }}] {%- endmacro %}", "a {{ m(total) }}") == ["a  [160] "]


def test_tags_in_header_footer_and_text_box_are_filled():
    document = Document(io.BytesIO(word("a")))
    document.sections[0].header.paragraphs[0].text = "{{ paper.symbol }}"
    document.sections[0].footer.paragraphs[0].add_run("{{ to")
    document.sections[0].footer.paragraphs[0].add_run("tal }}")
    written = io.BytesIO()
    document.save(written)
    filled = Document(io.BytesIO(made_from(written.getvalue()).document))
    section = filled.sections[0]
    assert (section.header.paragraphs[0].text, section.footer.paragraphs[0].text) == (
        "KH-UBND",
        "160",
    )


def test_a_missing_value_stops_the_paper_and_is_a_marked_gap_in_a_draft():
    with pytest.raises(ValueMissingError) as caught:
        made("tại {{ venue }}, x", venue=GAP)
    assert caught.value.gaps == (GAP,)
    composed = made_from(word("tại {{ venue }}, x"), draft=True, venue=GAP)
    assert texts(composed.document) == ["DỰ THẢO", "tại [… địa điểm …], x"]
    _, paragraph = Document(io.BytesIO(composed.document)).paragraphs
    marked = [run.text for run in paragraph.runs if run.font.highlight_color is not None]
    assert marked == ["[… địa điểm …]"]


def test_a_draft_that_says_so_itself_is_marked_once():
    lines = ("{% if paper.draft %}", "DỰ THẢO", "{% endif %}", "a")
    assert made(*lines, draft=True) == ["DỰ THẢO", "a"]
    assert made(*lines) == ["a"]


@settings(max_examples=15)
@given(st.text(max_size=60))
def test_data_comes_out_as_it_is(text: str):
    """Neither XML, nor Jinja, nor the signs of docxtpl: what a unit wrote is data."""
    name = f"{text}{{{{ total }}}} {{% x %}} <w:p/> & {{_{{ \"' ]]>"
    shown = made_from(word("{{ name }}"), name=name)
    # A tab and a line break are elements of Word; what XML forbids is gone.
    assert texts(shown.document) == [printable(name)]


def test_the_same_input_gives_the_same_bytes_and_no_clock_or_author():
    content = word("{{ name }}")
    one, two = made_from(content).document, made_from(content).document
    assert one == two
    with zipfile.ZipFile(io.BytesIO(one)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert parts.namelist()[0] == "[Content_Types].xml"
        core = parts.read("docProps/core.xml").decode()
    assert "python-docx" not in core
    assert "2024-01-01T00:00:00Z" in core


def test_the_text_of_the_paper_is_told_with_what_the_template_itself_says():
    composed = made_from(word("Có {{ total }} người"))
    assert composed.markdown == "Có 160 người\n"
    assert composed.parts == (("Có ", True), ("160", False), (" người", True))


def test_the_paper_carries_its_manifest():
    composed = made_from(word("Có {{ total }} người", "b"))
    assert len(composed.manifest.parts) == 2
    with zipfile.ZipFile(io.BytesIO(composed.document)) as parts:
        assert "customXml/item1.xml" in parts.namelist()


def test_the_linter_reads_what_was_made():
    assert lint("x", made_from(word("a")).document).findings


@pytest.mark.parametrize(
    ("line", "place", "reason"),
    [
        (
            "a {{ veneu }} b",
            "a {{ veneu }} b",
            "không có giá trị nào tên “veneu” (có phải là “venue”?)",
        ),
        ("{% if false %}{{ foo }}{% endif %}", "{% if", "không có giá trị nào tên “foo”"),
        ("{{ when.strat }}", "{{ when.strat }}", "“strat” (có phải là “start”?)"),
        ("{{ paper.numbr }}", "{{ paper.numbr }}", "“numbr” (có phải là “number”?)"),
        ("{{ venue | dongg }}", "{{ venue | dongg }}", "tên “dongg” (có phải là “dong”?)"),
        ("a {{ venue", "a {{ venue", "chưa mở hoặc chưa đóng đủ ngoặc"),
        ("venue }} a", "venue }} a", "chưa mở hoặc chưa đóng đủ ngoặc"),
        ("{%p if venue %} a", "{%p if venue %} a", "phải đứng một mình"),
        ("{% if venue %}", "{% if venue %}", "thẻ if mở ra mà chưa có thẻ endif"),
        ("{{ groups }}", "{{ groups }}", "là cả một danh sách"),
        ("{{ total | short }}", "{{ total | short }}", "không tính được giá trị"),
        ("{% include '/etc/passwd' %}", "{% include", "không được lấy nội dung từ tệp khác"),
        ("{{ name.__class__ }}", "{{ name.__class__ }}", "không có giá trị nào tên “__class__”"),
        ("{{ 'x' * 10**9 }}", "{{ 'x' * 10**9 }}", "làm ra quá nhiều chữ"),
    ],
)
def test_a_mistake_is_told_with_the_paragraph_it_stands_in(line: str, place: str, reason: str):
    said = broken("đầu", line, "cuối")
    assert said.startswith(f"Mẫu Word plan.docx có lỗi ở đoạn “{place}")
    assert reason in said


def test_a_loop_that_does_not_end_is_stopped():
    assert "lặp quá nhiều" in broken("{% for i in range(100000) %}", "x" * 1000, "{% endfor %}")


def test_tags_that_do_not_fit_into_each_other_are_told():
    with pytest.raises(TemplateBrokenError, match="không thành một văn bản Word"):
        made("a {% if not total %}", table=[["b{% endif %}"]])


def test_a_condition_that_leaves_a_cell_empty_keeps_the_file_whole():
    document = Document(io.BytesIO(word("a", table=[["", "b"]])))
    cell = document.tables[0].cell(0, 0)
    cell.text = "{% if not total %}"
    cell.add_paragraph("x")
    cell.add_paragraph("{% endif %}")
    written = io.BytesIO()
    document.save(written)
    composed = made_from(written.getvalue())
    (first, *_) = Document(io.BytesIO(composed.document)).element.iter(f"{W}tc")
    assert [one.tag for one in first if one.tag == f"{W}p"] == [f"{W}p"]


def _with(content: bytes, name: str, old: bytes, new: bytes) -> bytes:
    return changed(content, lambda part, raw: raw.replace(old, new) if part == name else raw)


@pytest.mark.parametrize("mark", ["ins", "del"])
def test_open_changes_are_refused(mark: str):
    content = _with(word("a"), "word/document.xml", b"<w:r>", f'<w:{mark} w:id="1"/><w:r>'.encode())
    with pytest.raises(TemplateBrokenError, match="theo dõi sửa đổi"):
        made_from(content)


def test_what_lies_elsewhere_is_refused_and_the_authors_own_template_forgotten():
    relation = (
        b'<Relationship Id="rId99" Type="http://x/%s" Target="file:///C:/a" TargetMode="External"/>'
    )
    rels, end = "word/_rels/document.xml.rels", b"</Relationships>"
    with pytest.raises(TemplateBrokenError, match="từ nơi khác"):
        made_from(_with(word("a"), rels, end, relation % b"image" + end))
    composed = made_from(_with(word("a"), rels, end, relation % b"attachedTemplate" + end))
    with zipfile.ZipFile(io.BytesIO(composed.document)) as parts:
        assert b"file:///" not in parts.read(rels)


def test_comments_do_not_go_out_with_the_paper():
    document = Document(io.BytesIO(word("a")))
    document.add_comment(document.paragraphs[0].runs, text="nhớ sửa", author="Nguyễn Văn A")
    written = io.BytesIO()
    document.save(written)
    assert b"comments" in written.getvalue()
    made_of = made_from(written.getvalue()).document
    with zipfile.ZipFile(io.BytesIO(made_of)) as parts:
        assert [name for name in parts.namelist() if "comments" in name] == []
        assert b"comment" not in parts.read("word/document.xml")
        assert b"comments" not in parts.read("[Content_Types].xml")
    assert texts(made_of) == ["a"]


def test_letters_that_stand_for_values_in_the_template_itself_are_dropped():
    composed = made_from(word("a\U000f0000\U00100000b {{ total }}"))
    assert texts(composed.document) == ["ab 160"]


def test_a_value_within_the_marks_of_word_is_put_in():
    table = [["{% cellbg 'FF0000' if total else '00FF00' %}a", "b"]]
    composed = made_from(word("a", table=table))
    root = etree.fromstring(
        zipfile.ZipFile(io.BytesIO(composed.document)).read("word/document.xml")
    )
    assert [one.get(f"{W}fill") for one in root.iter(f"{W}shd")] == ["FF0000"]


def test_a_large_table_is_made():
    table = [["{% for i in range(600) %}", ""], ["{{ i }}", "{{ name }}"], ["{% endfor %}", ""]]
    assert len(made("a", table=table)) == 1 + 2 * 600


def test_recipients_begin_with_those_addressed_where_the_text_addresses_somebody():
    lines = (
        "Kính gửi: Sở Y tế",
        "{% for line in paper.recipients %}",
        "{{ line }}",
        "{% endfor %}",
    )
    assert made(*lines)[1] == "Như trên"
    assert made(*lines[1:])[0] == papers.PLAN_FRAME.recipients[0]


def test_a_number_that_is_given_stands_in_the_paper_and_its_annex():
    template = replace(
        find_template("plan"), word=word("{{ paper.number }} {{ paper.attached }}"), word_file="x"
    )
    frame = replace(papers.PLAN_FRAME, number=7)
    made_of = compose(template, papers.PLAN, frame, draft=False).document
    assert texts(made_of)[0].startswith("07 (Kèm theo Kế hoạch số 07/KH-UBND")


DOCUMENT = "word/document.xml"


def body_of(content: bytes) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        return etree.fromstring(parts.read(DOCUMENT)).find(f"{W}body")


def test_a_gap_looks_as_the_words_around_it_and_what_follows_in_the_run_stays():
    document = Document()
    run = document.add_paragraph().add_run("tại {{ venue }},\ntrước {{ total }} người")
    run.bold = run.underline = True
    run.font.highlight_color = WD_COLOR_INDEX.RED
    written = io.BytesIO()
    document.save(written)
    composed = made_from(written.getvalue(), draft=True, venue=GAP)
    _, paragraph = Document(io.BytesIO(composed.document)).paragraphs
    looks = [[one.tag.removeprefix(W) for one in run._r.rPr] for run in paragraph.runs]
    colours = [run.font.highlight_color for run in paragraph.runs]
    assert paragraph.text == "tại [… địa điểm …],\ntrước 160 người"
    assert looks == [["b", "highlight", "u"]] * 3
    assert colours == [WD_COLOR_INDEX.RED, WD_COLOR_INDEX.YELLOW, WD_COLOR_INDEX.RED]


def test_a_value_stands_in_a_formula_too():
    formula = (
        '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r>'
        "<m:t>{{ total }}</m:t></m:r></m:oMath></w:p>"
    )
    content = _with(word("a"), DOCUMENT, b"</w:p>", formula.encode())
    shown = "".join(body_of(made_from(content).document).itertext()).strip()
    assert shown == "a160"


def test_a_text_that_stands_in_no_paragraph_is_told():
    with pytest.raises(TemplateBrokenError) as caught:
        made_from(_with(word("a"), DOCUMENT, b"<w:body>", "<w:body>lạc chỗ".encode()))
    assert "lạc chỗ" in str(caught.value)


def test_a_value_in_a_text_without_a_paragraph_is_put_in():
    stray = b"<w:body><w:r><w:t>{{ total }}</w:t></w:r>"
    composed = made_from(_with(word("a"), DOCUMENT, b"<w:body>", stray))
    assert "".join(body_of(composed.document).itertext()).strip() == "160a"


def test_a_table_of_which_no_row_is_left_goes_with_them():
    table = [["{% for g in groups %}", ""], ["{{ g.name }}", ""], ["{% endfor %}", ""]]
    composed = made_from(word("a", "b", table=table), groups=())
    assert list(body_of(composed.document).iter(f"{W}tbl")) == []
    assert texts(composed.document) == ["a", "b"]


def test_paragraphs_that_a_loop_repeats_do_not_bear_one_number_twice():
    number = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
    document = Document()
    for line in ("{% for g in groups %}", "{{ g.name }}", "{% endfor %}"):
        document.add_paragraph(line)._p.set(number, "1A2B3C4D")
    written = io.BytesIO()
    document.save(written)
    composed = made_from(written.getvalue())
    given = [one.get(number) for one in body_of(composed.document).iter(f"{W}p")]
    assert given == ["1A2B3C4D", *[None] * (len(GROUPS) - 1)]


def test_what_programs_note_within_the_xml_does_not_go_out_and_takes_no_text_with_it():
    notes = "<!-- nhớ sửa --><?app x?> có "
    content = _with(word("Sẽ có {{ total }} người"), DOCUMENT, " có ".encode(), notes.encode())
    composed = made_from(content)
    assert texts(composed.document) == ["Sẽ có 160 người"]
    assert "nhớ sửa" not in etree.tostring(body_of(composed.document), encoding="unicode")


@pytest.mark.parametrize("most", ["MOST_UNPACKED", "MOST_TEXT"])
def test_a_file_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch, most: str):
    monkeypatch.setattr(opening, most, 500)
    with pytest.raises(WordTemplateRefusedError):
        made_from(word("a"))


def test_a_file_without_the_list_of_its_parts_is_damaged():
    content = changed(word("a"), lambda part, raw: None if part == "[Content_Types].xml" else raw)
    with pytest.raises(PaperDamaged):
        made_from(content)


def test_a_file_without_properties_gets_none():
    def without(part: str, raw: bytes) -> bytes | None:
        if part == "_rels/.rels":
            return re.sub(rb"<Relationship [^>]*core-properties[^>]*/>", b"", raw)
        return None if part == "docProps/core.xml" else raw

    with zipfile.ZipFile(io.BytesIO(made_from(changed(word("a"), without)).document)) as parts:
        assert "docProps/core.xml" not in parts.namelist()


def test_cards_are_not_made_from_a_word_file():
    badges = replace(find_template("badges"), word=word("a"), word_file="badges.docx")
    with pytest.raises(WordTemplateRefusedError) as caught:
        compose(badges, *papers.CARDS["badges"], draft=False)
    assert "badges.docx" in str(caught.value)


def test_trying_tells_what_the_draft_says_and_lacks():
    template = replace(find_template("plan"), word=word("tại {{ venue }}"), word_file="plan.docx")
    facts = replace(papers.PLAN, venue=GAP)
    tried = try_out(template, facts, papers.PLAN_FRAME)
    made_of = compose(template, facts, papers.PLAN_FRAME, draft=True)
    assert (tried.gaps, tried.parts, tried.markdown) == (
        (GAP,),
        made_of.parts,
        "tại địa điểm\n",
    )
