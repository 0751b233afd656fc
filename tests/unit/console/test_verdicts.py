from dataclasses import replace
from pathlib import Path

import pytest

from dialogue_cli.console.pieces import Out
from dialogue_cli.console.verdicts import show_papers
from dialogue_cli.model.paper_verdicts import PaperVerdict

STALE = PaperVerdict(
    file=Path("giay-moi/01-a.docx"),
    state="stale",
    paper="invitation-each",
    title="Giấy mời",
    stale=True,
    changes=("thiết lập venue.name",),
)


def told(capsys: pytest.CaptureFixture[str], *papers: PaperVerdict) -> list[str]:
    """The lines after the table of files, each paragraph begun with its files."""
    show_papers(Out(), papers)
    out = capsys.readouterr().out
    return out[out.rindex("╯") + 1 :].split("\n")[1:]


def copies(count: int) -> list[PaperVerdict]:
    return [replace(STALE, file=Path(f"giay-moi/{n:02d}-a.docx")) for n in range(1, count + 1)]


def test_papers_with_the_same_reason_are_told_together(capsys: pytest.CaptureFixture[str]) -> None:
    lines = told(capsys, *copies(27))
    assert lines[:2] == [
        "giay-moi/01-a.docx; giay-moi/02-a.docx; giay-moi/03-a.docx và 24 tệp nữa:",
        "  đã đổi từ khi lập: thiết lập venue.name.",
    ]
    assert sum("đã đổi từ khi lập" in line for line in lines) == 1


def test_a_few_of_one_reason_are_all_named(capsys: pytest.CaptureFixture[str]) -> None:
    lines = told(capsys, *copies(3))
    assert lines[0] == "giay-moi/01-a.docx; giay-moi/02-a.docx; giay-moi/03-a.docx:"


def test_papers_with_different_reasons_are_told_apart(capsys: pytest.CaptureFixture[str]) -> None:
    other = replace(STALE, file=Path("ke-hoach.docx"), places=("đoạn 3",))
    one, two = copies(2)
    lines = told(capsys, one, other, two)
    assert [line for line in lines if line.endswith("docx:")] == [
        "giay-moi/01-a.docx; giay-moi/02-a.docx:",
        "ke-hoach.docx:",
    ]


def test_a_plan_that_is_amended_already_need_not_be_amended_again(
    capsys: pytest.CaptureFixture[str],
) -> None:
    plan = replace(STALE, paper="plan", number="86/KH-UBND")
    before = replace(plan, paper="plan-amended", number="90/KH-UBND")
    now = replace(before, number="95/KH-UBND", state="current", stale=False, changes=())
    assert "render plan-amended" in " ".join(told(capsys, plan, before))
    assert "render plan-amended" not in " ".join(told(capsys, plan, before, now))


def test_an_amended_plan_with_an_old_pdf_amends_all_the_same(
    capsys: pytest.CaptureFixture[str],
) -> None:
    plan = replace(STALE, paper="plan", number="86/KH-UBND")
    now = replace(
        plan, paper="plan-amended", state="current", stale=False, changes=(), old_pdf=True
    )
    said = " ".join(told(capsys, plan, now))
    assert "cân nhắc ban hành văn bản điều chỉnh" not in said
