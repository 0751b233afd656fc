"""What a clerk reads of papers that were made before."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from dialogue_cli.console.pieces import Out
from dialogue_cli.console.verdicts import MOST_FILES, MOST_PLACES, show_papers, show_verdicts
from dialogue_cli.messages import paper_verdicts as say
from dialogue_cli.model.paper_verdicts import PaperVerdict, PaperVerdicts
from tests.unit.console.conftest import Told

STALE = PaperVerdict(
    file=Path("giay-moi/01-a.docx"),
    state="stale",
    paper="invitation-each",
    title="Giấy mời",
    stale=True,
    changes=("thiết lập venue.name",),
)


def paragraphs(capsys: pytest.CaptureFixture[str], *papers: PaperVerdict) -> list[str]:
    """The lines after the table of files, each paragraph begun with its files."""
    show_papers(Out(), papers)
    out = capsys.readouterr().out
    return out[out.rindex("╯") + 1 :].split("\n")[1:]


def copies(count: int) -> list[PaperVerdict]:
    return [replace(STALE, file=Path(f"giay-moi/{n:02d}-a.docx")) for n in range(1, count + 1)]


def test_papers_with_the_same_reason_are_told_together(capsys: pytest.CaptureFixture[str]) -> None:
    lines = paragraphs(capsys, *copies(27))
    assert lines[:2] == [
        "giay-moi/01-a.docx; giay-moi/02-a.docx; giay-moi/03-a.docx và 24 tệp nữa:",
        "  đã đổi từ khi lập: thiết lập venue.name.",
    ]
    assert sum("đã đổi từ khi lập" in line for line in lines) == 1


def test_a_few_of_one_reason_are_all_named(capsys: pytest.CaptureFixture[str]) -> None:
    lines = paragraphs(capsys, *copies(3))
    assert lines[0] == "giay-moi/01-a.docx; giay-moi/02-a.docx; giay-moi/03-a.docx:"


def test_papers_with_different_reasons_are_told_apart(capsys: pytest.CaptureFixture[str]) -> None:
    other = replace(STALE, file=Path("ke-hoach.docx"), places=("đoạn 3",))
    one, two = copies(2)
    lines = paragraphs(capsys, one, other, two)
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
    assert "render plan-amended" in " ".join(paragraphs(capsys, plan, before))
    assert "render plan-amended" not in " ".join(paragraphs(capsys, plan, before, now))


PLAN = PaperVerdict(
    file=Path("ke-hoach.docx"), state="current", paper="plan", title="Kế hoạch", number="86/KH-UBND"
)


@pytest.mark.parametrize(
    ("paper", "row"),
    [
        (PLAN, "ke-hoach.docx | Kế hoạch, số 86/KH-UBND | còn khớp"),
        (
            replace(PLAN, day=date(2024, 5, 10)),
            "ke-hoach.docx | Kế hoạch, số 86/KH-UBND, 10/5/2024 | còn khớp",
        ),
        (replace(PLAN, number="", draft=True), "ke-hoach.docx | Kế hoạch, dự thảo | còn khớp"),
        (
            replace(PLAN, state="edited", stale=True, old_pdf=True),
            "ke-hoach.docx | Kế hoạch, số 86/KH-UBND | đã sửa tay, và đã cũ; PDF cũ hơn",
        ),
        (
            PaperVerdict(file=Path("thu.docx"), state="foreign"),
            "thu.docx |  | không phải văn bản của chương trình",
        ),
    ],
)
def test_each_file_is_told_with_what_it_is_and_what_became_of_it(
    told: Told, paper: PaperVerdict, row: str
) -> None:
    assert told(show_papers, (paper,))[:3] == [
        "Đối chiếu văn bản với sổ và thiết lập",
        "Tệp | Văn bản | Kết quả",
        row,
    ]


def test_papers_that_are_all_sound_need_nothing_further(told: Told) -> None:
    assert told(show_verdicts, PaperVerdicts((PLAN, PLAN)))[4:] == [
        "Đã đối chiếu 2 văn bản: 2 còn khớp, 0 phải xem lại."
    ]


def test_without_papers_nothing_is_said(told: Told) -> None:
    assert told(show_verdicts, PaperVerdicts(())) == []


def test_of_very_many_only_those_amiss_are_shown(told: Told) -> None:
    lines = told(show_papers, (*(PLAN,) * MOST_FILES, STALE))
    assert lines[2] == "giay-moi/01-a.docx | Giấy mời | đã cũ"
    assert (
        lines[5] == f"Đã đối chiếu {MOST_FILES + 1} văn bản: {MOST_FILES} còn khớp, 1 phải xem lại."
    )


def test_of_very_many_that_are_all_sound_only_the_count_is_told(told: Told) -> None:
    assert told(show_papers, (PLAN,) * (MOST_FILES + 1)) == [
        f"Đã đối chiếu {MOST_FILES + 1} văn bản: {MOST_FILES + 1} còn khớp, 0 phải xem lại."
    ]


def test_a_file_that_cannot_be_judged_is_told_with_the_reason_and_the_way_out(told: Told) -> None:
    refused = PaperVerdict(
        file=Path("hong.docx"), state="refused", reason="Tệp bị hỏng.", remedy="Xin in lại."
    )
    assert told(show_papers, (refused,))[3:] == [
        "hong.docx:",
        "Tệp bị hỏng.",
        "Xin in lại.",
        "Đã đối chiếu 1 văn bản: 0 còn khớp, 1 phải xem lại.",
    ]


def test_of_many_places_the_first_are_named(told: Told) -> None:
    places = tuple(f"đoạn {n}" for n in range(1, MOST_PLACES + 3))
    lines = told(show_papers, (replace(STALE, places=places),))
    assert lines[5] == (
        "chỗ nay phải khác: đoạn 1; đoạn 2; đoạn 3; đoạn 4; đoạn 5; đoạn 6 và 2 chỗ khác."
    )


def test_what_to_do_next_depends_on_what_became_of_the_papers(told: Told) -> None:
    papers = (
        STALE,
        replace(PLAN, state="stale", stale=True),
        replace(PLAN, state="edited", edited=("đoạn 2",)),
        replace(PLAN, paper="agenda", old_pdf=True),
    )
    steps = [line for line in told(show_papers, papers) if line.startswith("Việc tiếp theo")]
    assert steps == [
        f"Việc tiếp theo: {one}"
        for one in (
            say.NEXT_STALE.format(papers="invitation-each"),
            say.NEXT_ISSUED,
            say.NEXT_EDITED,
            say.NEXT_PDF.format(papers="agenda"),
        )
    ]


def test_an_amended_plan_with_an_old_pdf_amends_all_the_same(
    capsys: pytest.CaptureFixture[str],
) -> None:
    plan = replace(STALE, paper="plan", number="86/KH-UBND")
    now = replace(
        plan, paper="plan-amended", state="current", stale=False, changes=(), old_pdf=True
    )
    said = " ".join(paragraphs(capsys, plan, now))
    assert "cân nhắc ban hành văn bản điều chỉnh" not in said
