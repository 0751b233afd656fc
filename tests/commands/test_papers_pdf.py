"""`--pdf` of `plan` and `render`, and what is left when papers are interrupted."""

import json
import os
import shutil
import sys
from pathlib import Path

import pytest

from dialogue_cli.office.who import Surroundings, current_actor
from dialogue_cli.steps.desk import sit_down
from dialogue_cli.steps.paper_pdfs import with_pdfs
from dialogue_cli.steps.papers import render, render_all
from tests.conftest import EXAMPLES, Dialogue

CONVERTER = f"""#!{sys.executable}
import pathlib, sys
for word in sys.argv:
    if word.endswith(".docx"):
        pathlib.Path(word).with_suffix(".pdf").write_bytes(b"%PDF")
"""
posix = pytest.mark.skipif(sys.platform == "win32", reason="a script is no program on Windows")


@pytest.fixture
def example(office: Path) -> Path:
    for name in ("dialogue.toml", "2024/conference.toml"):
        shutil.copy(EXAMPLES / name, office / name)
    return office


@pytest.fixture
def libreoffice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    program = tmp_path / "soffice"
    program.write_text(CONVERTER, encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("DIALOGUE_LIBREOFFICE", str(program))
    return program


@posix
def test_the_pdf_stands_beside_the_paper(
    dialogue: Dialogue, example: Path, libreoffice: Path
) -> None:
    said = dialogue("-w", example, "plan", "--pdf", "--json")
    (paper,) = json.loads(said.out)["papers"]
    made = Path(paper["file"])
    assert (said.code, paper["pdfs"], paper["files"]) == (0, 1, [str(made)])
    assert made.with_suffix(".pdf").read_bytes() == b"%PDF"
    assert sorted(file.name for file in made.parent.iterdir()) == [
        "ke-hoach-2024.docx",
        "ke-hoach-2024.pdf",
    ]


@posix
def test_of_several_papers_each_has_its_own(
    dialogue: Dialogue, example: Path, libreoffice: Path
) -> None:
    said = dialogue("-w", example, "render", "plan", "agenda", "--draft", "--pdf", "-o", "ra")
    assert "(kèm PDF)" in said.out
    assert len(list(Path("ra").glob("*.pdf"))) == 2


@posix
def test_a_paper_that_cannot_be_converted_stands_without_its_pdf_and_the_end_is_told(
    dialogue: Dialogue, example: Path, libreoffice: Path
) -> None:
    libreoffice.write_text(CONVERTER.replace(".docx", "-cua-toi.docx"), encoding="utf-8")
    desk = sit_down(example, 2024, Surroundings(example, {}, current_actor()))
    report = render(desk, ["plan", "agenda"], example / "ra", draft=True)
    seen: list[tuple[int, int]] = []
    made = with_pdfs(report, os.environ, lambda done, total, _: seen.append((done, total)))
    plan, agenda = made.papers
    assert (plan.pdfs, agenda.pdfs) == (0, 0)
    assert plan.warning.startswith("Kế hoạch: LibreOffice chưa chuyển được 1 tệp sang PDF.")
    assert sorted(file.suffix for file in (example / "ra").iterdir()) == [".docx", ".docx"]
    assert seen == [(0, 2), (1, 2), (2, 2)]


def test_without_libreoffice_the_paper_is_made_and_the_way_to_it_told(
    dialogue: Dialogue, example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIALOGUE_LIBREOFFICE", str(tmp_path / "khong-co"))
    said = dialogue("-w", example, "plan", "--pdf")
    assert said.code == 1
    assert "libreoffice.org" in said.out
    assert "DIALOGUE_LIBREOFFICE" in said.out
    assert [file.suffix for file in (example / "2024/papers").iterdir()] == [".docx"]


def test_interrupted_papers_are_whole_or_not_there(example: Path) -> None:
    told: list[str] = []

    def stop_at_the_third(done: int, _total: int, what: str) -> None:
        told.append(what)
        if done == 2:
            raise KeyboardInterrupt

    desk = sit_down(example, 2024, Surroundings(example, {}, current_actor()))
    with pytest.raises(KeyboardInterrupt):
        render_all(desk, example / "ra", draft=True, progress=stop_at_the_third)
    left = sorted(file.name for file in (example / "ra").rglob("*"))
    assert told
    assert "chuong-trinh-2024.docx" in left
    assert all(name.endswith(".docx") for name in left)


def test_one_paper_made_for_many_is_watched_copy_by_copy(example: Path) -> None:
    seen: list[tuple[int, int, str]] = []
    desk = sit_down(example, 2024, Surroundings(example, {}, current_actor()))
    render_all(desk, example / "ra", draft=True, progress=lambda *told: seen.append(told))
    numbers = [done for done, _, _ in seen]
    assert numbers == sorted(numbers)
    assert len({total for _, total, _ in seen}) == 1
