from pathlib import Path

import pytest

from dialogue_cli.documents.errors import (
    PaperUnknownError,
    TemplateBrokenError,
    TemplateUnreadableError,
)
from dialogue_cli.documents.templates import (
    MOST_LETTERS,
    file_stem,
    find_template,
    known_papers,
    read_template,
)
from tests import papers

FRONT = """+++
paper = "plan"
title = "Kế hoạch"
type = "KH"
facts = "plan"
subject = "Tổ chức {{ name }}"
+++
"""


def test_shipped_papers_are_known():
    assert set(known_papers()) == {*papers.ALL, *papers.CARDS}


def test_every_shipped_template_makes_the_paper_it_is_named_after():
    assert [find_template(name).paper for name in known_papers()] == list(known_papers())


def test_front_matter_and_body_are_told_apart_and_keep_their_lines():
    source = read_template(FRONT + "Nội dung {{ name }}./.\n", "plan.md.j2")
    assert (source.paper, source.title, source.type) == ("plan", "Kế hoạch", "KH")
    assert (source.subject, source.subject_line) == ("Tổ chức {{ name }}", 6)
    assert source.body.split("\n")[7] == "Nội dung {{ name }}./."


def test_own_template_comes_before_the_shipped_one(tmp_path: Path):
    (tmp_path / "plan.md.j2").write_text(FRONT + "Của tôi./.\n", encoding="utf-8-sig")
    source = find_template("plan", tmp_path)
    assert source.body.strip() == "Của tôi./."
    assert source.file == str(tmp_path / "plan.md.j2")
    assert find_template("agenda", tmp_path).file == "agenda.md.j2"


def test_own_template_adds_a_paper(tmp_path: Path):
    letter = FRONT.replace('"plan"', '"letter"', 1)
    (tmp_path / "letter.md.j2").write_text(letter, encoding="utf-8")
    assert find_template("letter", tmp_path).paper == "letter"
    assert known_papers(tmp_path) == tuple(sorted((*known_papers(), "letter")))


def test_template_that_names_another_paper_than_its_file_is_refused(tmp_path: Path):
    (tmp_path / "agenda.md.j2").write_text(FRONT, encoding="utf-8")
    with pytest.raises(TemplateBrokenError) as caught:
        find_template("agenda", tmp_path)
    assert str(caught.value) == (
        f"Mẫu văn bản {tmp_path / 'agenda.md.j2'} có lỗi ở dòng 2: tệp này là mẫu của “agenda” "
        "nhưng khóa paper ghi “plan”; hai tên phải như nhau."
    )


@pytest.mark.parametrize(
    ("title", "stem"),
    [
        ("Kế hoạch", "ke-hoach"),
        ("Kế hoạch: A/B?", "ke-hoach-a-b"),
        (r"..\Đề án (“mới”)", "de-an-moi"),
        ("…", "plan"),
    ],
)
def test_file_stem_holds_only_what_every_system_takes(title: str, stem: str):
    source = read_template(FRONT.replace('"Kế hoạch"', f"'{title}'"), "plan.md.j2")
    assert file_stem(source) == stem


def test_folder_of_own_templates_may_be_absent(tmp_path: Path):
    assert find_template("plan", tmp_path / "không có").file == "plan.md.j2"


def test_unknown_paper_is_refused():
    with pytest.raises(PaperUnknownError) as caught:
        find_template("../plan")
    assert "plan" in caught.value.remedy


def test_template_in_another_encoding_is_refused(tmp_path: Path):
    (tmp_path / "plan.md.j2").write_bytes("Kế hoạch".encode("utf-16"))
    with pytest.raises(TemplateUnreadableError):
        find_template("plan", tmp_path)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("Không có phần đầu", 1, "+++"),
        (FRONT.replace('"KH"', '"KH'), 4, "TOML"),
        (FRONT.replace('title = "Kế hoạch"\n', ""), 1, "“title”"),
        (FRONT.replace('"KH"', '"XX"'), 4, "“XX”"),
        (FRONT.replace('facts = "plan"', 'facts = "plann"'), 5, "“plan”"),
        (FRONT.replace("subject", 'subjet = "x"\nsubject'), 6, "“subject”"),
        (FRONT.replace("subject", 'each = "unit"\nsubject'), 6, "“unit”"),
        (FRONT + "x" * MOST_LETTERS, 1, f"{MOST_LETTERS}"),
    ],
)
def test_broken_front_matter_is_named_with_its_line(text: str, line: int, words: str):
    with pytest.raises(TemplateBrokenError) as caught:
        read_template(text, "plan.md.j2")
    assert f"plan.md.j2 có lỗi ở dòng {line}:" in str(caught.value)
    assert words in str(caught.value)
