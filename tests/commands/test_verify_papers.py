"""`dialogue verify FILE.docx`: whether papers made before still are what the register and the settings say."""

import json
import os
import re
import shutil
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from docx import Document

from tests import workbooks
from tests.conftest import Dialogue
from tests.settled import settle

HALL = 'name = "Hội trường Khách sạn Công đoàn Ban Mê"'


@pytest.fixture
def made(shown: Path, tmp_path: Path) -> Path:
    """A copy of it for one test."""
    return Path(shutil.copytree(shown, tmp_path / "van phong"))


def answered(dialogue: Dialogue, office: Path, folder: Path, reply: str) -> None:
    """The list of answers comes again, one reply changed."""
    book = openpyxl.load_workbook(office / "sent/answers.xlsx")
    (heading,) = [
        cell
        for row in book.active.iter_rows()
        for cell in row
        if str(cell.value).startswith("Nội dung trả lời")
    ]
    heading.offset(row=1).value = reply
    book.save(folder / "answers.xlsx")
    dialogue("-w", office, "import", folder / "answers.xlsx")


def paper(office: Path, stem: str) -> Path:
    (file,) = (office / "2024/papers").glob(f"{stem}*.docx")
    return file


def verified(dialogue: Dialogue, office: Path, *files: Path) -> tuple[int, list[dict[str, Any]]]:
    said = dialogue("-w", office, "verify", *files, "--json")
    return said.code, json.loads(said.out)["papers"]


def states(found: tuple[int, list[dict[str, Any]]]) -> tuple[int, list[str]]:
    return found[0], [one["state"] for one in found[1]]


def edit(file: Path, old: str, new: str) -> None:
    """What a person does in Word: other words, and everything else written anew by another program."""
    document = Document(str(file))
    runs = [run for paragraph in document.paragraphs for run in paragraph.runs if old in run.text]
    assert runs
    for run in runs:
        run.text = run.text.replace(old, new)
    document.save(str(file))


def test_papers_just_made_are_current(dialogue: Dialogue, made: Path) -> None:
    assert states(verified(dialogue, made)) == (0, ["current"] * 3)


def test_a_changed_answer_makes_the_conclusion_old_and_names_the_question(
    dialogue: Dialogue, made: Path, tmp_path: Path
) -> None:
    answered(dialogue, made, tmp_path, "Sẽ khởi công dự án.")
    code, found = verified(dialogue, made)
    stale = {one["paper"]: one for one in found if one["stale"]}
    assert (code, list(stale)) == (1, ["conclusion"])
    (question,) = stale["conclusion"]["questions"]
    assert stale["conclusion"]["changes"] == [f"câu hỏi {question} đã đổi"]
    (row,) = stale["conclusion"]["places"]
    assert re.fullmatch(rf"bảng 1, dòng \d+ \({question}\)", row)


def test_a_changed_setting_is_named_with_its_table(dialogue: Dialogue, made: Path) -> None:
    settle(made, HALL, 'name = "Nhà Văn hóa Lao động tỉnh"')
    code, (found,) = verified(dialogue, made, paper(made, "ke-hoach"))
    assert (code, found["state"]) == (1, "stale")
    assert found["changes"] == ["địa điểm", "thiết lập 2024/conference.toml: venue"]


def test_a_setting_that_the_paper_does_not_state_changes_nothing(
    dialogue: Dialogue, made: Path
) -> None:
    settings = made / "2024/conference.toml"
    settle(made, "[venue]", "# một dòng ghi chú\n[venue]")
    settings.write_text(settings.read_text("utf-8") + "\n[documents.agenda]\nnumber = 9\n", "utf-8")
    _, found = verified(dialogue, made)
    assert {one["paper"]: one["state"] for one in found} == {
        "agenda": "stale",
        "plan": "current",
        "conclusion": "current",
    }


def test_an_edited_paper_is_told_with_its_places(dialogue: Dialogue, made: Path) -> None:
    file = paper(made, "ke-hoach")
    edit(file, "dân chủ", "DÂN CHỦ")
    code, (found,) = verified(dialogue, made, file)
    assert (code, found["state"], found["stale"]) == (1, "edited", False)
    assert re.fullmatch(r"đoạn \d+ \(“.+…”\)", found["edited"][0])


def test_an_edited_paper_whose_sources_changed_without_another_word_is_only_edited(
    dialogue: Dialogue, made: Path
) -> None:
    file = paper(made, "chuong-trinh")
    dialogue("-w", made, "templates", "copy", "agenda")
    own = made / "templates/agenda.md.j2"
    own.write_text(own.read_text("utf-8") + "{# ghi chú của phòng #}\n", encoding="utf-8")
    assert states(verified(dialogue, made, file)) == (0, ["current"])
    edit(file, "Hội nghị", "HỘI NGHỊ")
    code, (found,) = verified(dialogue, made, file)
    assert (code, found["state"], found["stale"]) == (1, "edited", False)


def test_saving_it_in_another_program_is_no_edit(dialogue: Dialogue, made: Path) -> None:
    file = paper(made, "ke-hoach")
    Document(str(file)).save(str(file))
    assert states(verified(dialogue, made, file)) == (0, ["current"])


def test_a_number_typed_by_hand_agrees_once_it_is_noted(dialogue: Dialogue, made: Path) -> None:
    file = paper(made, "ke-hoach")
    kept = file.read_bytes()
    dialogue("-w", made, "issue", "plan", "--number", 86, "--date", "2024-05-10")
    assert states(verified(dialogue, made, file)) == (1, ["stale"])
    dialogue("-w", made, "render", "plan")
    issued = document_text(file.read_bytes())
    file.write_bytes(with_document(kept, issued))  # the old file with the number in its text
    assert states(verified(dialogue, made, file)) == (0, ["current"])


def document_text(document: bytes) -> bytes:
    with ZipFile(BytesIO(document)) as archive:
        return archive.read("word/document.xml")


def with_document(document: bytes, text: bytes) -> bytes:
    written = BytesIO()
    with ZipFile(BytesIO(document)) as archive, ZipFile(written, "w") as changed:
        for entry in archive.infolist():
            told = text if entry.filename == "word/document.xml" else archive.read(entry)
            changed.writestr(entry, told)
    return written.getvalue()


def test_another_wording_of_the_office_makes_its_papers_old(dialogue: Dialogue, made: Path) -> None:
    dialogue("-w", made, "templates", "copy", "agenda")
    settle(
        made,
        "Trình tự và thời lượng",
        "Thứ tự và thời lượng",
        "templates/agenda.md.j2",
    )
    code, (found,) = verified(dialogue, made, paper(made, "chuong-trinh"))
    assert (code, found["changes"]) == (1, ["mẫu văn bản"])


def test_a_value_that_is_missing_by_now_is_named(dialogue: Dialogue, made: Path) -> None:
    settle(made, HALL, 'name = ""')
    _, (found,) = verified(dialogue, made, paper(made, "ke-hoach"))
    assert found["changes"] == ["nay còn thiếu địa điểm tổ chức"]


def test_files_of_others_are_told_apart(dialogue: Dialogue, made: Path, tmp_path: Path) -> None:
    other = tmp_path / "khac"
    dialogue("init", other, "--province", "Gia Lai", "--year", 2024)
    letter, text = tmp_path / "thu.docx", tmp_path / "thu.txt.docx"
    Document().save(str(letter))
    text.write_text("chỉ là chữ", encoding="utf-8")
    files = (paper(made, "ke-hoach"), letter, text, tmp_path / "khong-co.docx")
    found = states(verified(dialogue, other, *files))
    assert found == (1, ["elsewhere", "foreign", "refused", "refused"])


def test_nothing_readable_is_refused(dialogue: Dialogue, made: Path, tmp_path: Path) -> None:
    assert verified(dialogue, made, tmp_path / "khong-co.docx")[0] == 3


def test_copies_find_the_one_they_go_to(dialogue: Dialogue, made: Path) -> None:
    dialogue("-w", made, "issue", "plan", "--number", 86, "--date", "2024-05-10")
    said = dialogue("-w", made, "render", "assignment-each")
    assert said.code == 0, said.err
    copies = sorted((made / "2024/papers").glob("*/*.docx"))
    assert states(verified(dialogue, made, *copies)) == (0, ["current"] * len(copies))
    assert len(copies) > 1


@pytest.fixture
def inviting(dialogue: Dialogue, office: Path, tmp_path: Path) -> Path:
    """A small office that has written an invitation to each of two guests."""
    invited(dialogue, office, tmp_path, "Trịnh Hoài Thu", "Lê Văn Sơn")
    assert dialogue("-w", office, "render", "invitation-each", "--draft").code in {0, 1}
    return office


def invited(dialogue: Dialogue, office: Path, folder: Path, *names: str) -> None:
    file = workbooks.guests(folder / "khach.xlsx", *names)
    assert dialogue("-w", office, "import", file).code in {0, 1}


def stale_of_status(dialogue: Dialogue, office: Path) -> list[str]:
    said = dialogue("-w", office, "status", "--json")
    return [Path(one).stem for one in json.loads(said.out)["stale"]]


def test_a_copy_for_somebody_who_is_no_longer_invited_is_old(
    dialogue: Dialogue, inviting: Path, tmp_path: Path
) -> None:
    to_thu, to_son = sorted((inviting / "2024/papers").glob("*/*.docx"))
    assert dialogue("-w", inviting, "undo").code == 0
    invited(dialogue, inviting, tmp_path, "Trịnh Hoài Thu")
    code, found = verified(dialogue, inviting, to_thu, to_son)
    assert (code, [(one["state"], one["changes"]) for one in found]) == (
        1,
        [("current", []), ("stale", ["nơi nhận bản này nay không còn trong danh sách"])],
    )
    assert stale_of_status(dialogue, inviting) == [to_son.parent.name]


def test_a_paper_that_can_no_longer_be_made_is_old_and_says_why(
    dialogue: Dialogue, inviting: Path
) -> None:
    dialogue("-w", inviting, "templates", "copy", "agenda")
    shipped, own = (inviting / "templates" / f"{name}.md.j2" for name in ("agenda", "lich"))
    own.write_text(
        shipped.read_text("utf-8").replace('paper = "agenda"', 'paper = "lich"'), encoding="utf-8"
    )
    settings = inviting / "dialogue.toml"
    frame = '\n[papers.lich]\nissuer = "ubnd-tinh"\nsymbol = "CTr-UBND"\nsigner = "chanh-van-phong"\nfiled = "KGVX"\n'
    settings.write_text(settings.read_text("utf-8") + frame, encoding="utf-8")
    said = dialogue("-w", inviting, "render", "lich", "--draft")
    assert said.code in {0, 1}, said.err
    (file,) = (inviting / "2024/papers").glob("*.docx")
    own.unlink()
    code, (found,) = verified(dialogue, inviting, file)
    assert (code, found["state"], found["title"]) == (1, "stale", "lich")
    (why,) = found["changes"]
    assert why.startswith("nay không lập được: ")
    assert stale_of_status(dialogue, inviting) == [file.stem]


def test_what_does_not_come_from_this_office_is_not_called_old_by_status(
    dialogue: Dialogue, shown: Path, tmp_path: Path
) -> None:
    office = tmp_path / "gia-lai"
    dialogue("init", office, "--province", "Gia Lai", "--year", 2024)
    papers = office / "2024/papers"
    papers.mkdir()
    shutil.copy(paper(shown, "ke-hoach"), papers / "cua-dak-lak.docx")
    (papers / "hong.docx").write_text("chỉ là chữ", encoding="utf-8")
    Document().save(str(papers / "thu.docx"))
    assert stale_of_status(dialogue, office) == []


def test_a_paper_of_another_year_is_judged_by_that_year_if_the_office_has_it(
    dialogue: Dialogue, inviting: Path, tmp_path: Path
) -> None:
    (file, _) = sorted((inviting / "2024/papers").glob("*/*.docx"))
    dialogue("-w", inviting, "new", "--year", 2025)
    said = dialogue("-w", inviting, "verify", file, "--year", 2025, "--json")
    assert (said.code, [one["state"] for one in json.loads(said.out)["papers"]]) == (0, ["current"])
    (inviting / "2024/conference.toml").rename(tmp_path / "conference.toml")
    code, (found,) = verified(dialogue, inviting, file)
    assert (code, found["state"], found["reason"]) == (
        1,
        "elsewhere",
        "Văn phòng này không có hội nghị năm 2024, là năm của văn bản.",
    )


def test_status_and_check_name_what_is_old(dialogue: Dialogue, made: Path, tmp_path: Path) -> None:
    answered(dialogue, made, tmp_path, "Sẽ khởi công dự án.")
    status = json.loads(dialogue("-w", made, "status", "--json").out)
    assert status["stale"] == ["thong-bao-ket-luan-2024.docx"]
    edit(paper(made, "ke-hoach"), "dân chủ", "DÂN CHỦ")
    findings = json.loads(dialogue("-w", made, "check", "papers", "--json").out)["findings"]
    told = {one["code"]: one["where"] for one in findings if one["code"] > "PAPER-03"}
    assert told == {
        "PAPER-04": "thong-bao-ket-luan-2024.docx",
        "PAPER-06": "ke-hoach-2024.docx",
    }


def test_a_pdf_older_than_its_paper_is_told(dialogue: Dialogue, made: Path) -> None:
    plan, agenda = paper(made, "ke-hoach"), paper(made, "chuong-trinh")
    for file, days in ((plan, -1), (agenda, 1)):
        pdf, written = file.with_suffix(".pdf"), file.stat().st_mtime
        pdf.write_bytes(b"%PDF")
        os.utime(pdf, (written + days, written + days))
    code, found = verified(dialogue, made, plan, agenda)
    assert (code, [(one["state"], one["old_pdf"]) for one in found]) == (
        1,
        [("current", True), ("current", False)],
    )
    said = dialogue("-w", made, "verify", plan, agenda).out
    assert "còn khớp; PDF cũ hơn" in said
    assert "1 còn khớp, 1 phải xem lại" in said
    assert "render plan --pdf" in " ".join(said.split())
    status = json.loads(dialogue("-w", made, "status", "--json").out)
    assert status["old_pdfs"] == ["ke-hoach-2024.docx"]
    assert "PDF cũ hơn văn bản" in dialogue("-w", made, "status").out


def test_an_issued_paper_is_not_to_be_made_again(dialogue: Dialogue, made: Path) -> None:
    dialogue("-w", made, "issue", "plan", "--number", 86, "--date", "2024-05-10")
    dialogue("-w", made, "render", "plan")
    settle(made, HALL, 'name = "Nhà Văn hóa Lao động tỉnh"')
    findings = json.loads(dialogue("-w", made, "check", "papers", "--json").out)["findings"]
    told = [one["message"] for one in findings if one["code"] == "PAPER-05"]
    assert told == [
        "Kế hoạch số 86/KH-UBND không còn khớp với sổ và thiết lập; đã đổi từ khi lập: "
        "địa điểm; thiết lập 2024/conference.toml: venue."
    ]


def test_what_is_told_on_the_screen(dialogue: Dialogue, made: Path, tmp_path: Path) -> None:
    answered(dialogue, made, tmp_path, "Sẽ khởi công dự án.")
    said = dialogue("-w", made, "verify")
    assert "Đã đối chiếu 3 văn bản: 2 còn khớp, 1 phải xem lại." in said.out
    assert "render conclusion" in said.out
