"""The figures between the marks of a page."""

import pytest

from benchmarks.triage.evaluated import Evaluated, shown
from benchmarks.triage.labelled import ROOT, LabelledSet, Row
from benchmarks.triage.page import FIGURES, NoMarks, between, told
from benchmarks.triage.scoring import Predicted, figures

ROW = Row("1", "Sửa đường", "A", "ha-tang", "xa", "ubnd-cap-duoi", "tap-the", "g1")
JUDGED = LabelledSet("one", (ROW,), frozenset())
SAID = {"1": Predicted({"topic": "nha-o"}, {"topic": 0.75})}
BEGIN, END = "<!-- figures: begin (make eval) -->", "<!-- figures: end -->"
RESULT = Evaluated(JUDGED, {"dialogue": figures(JUDGED, SAID)}, SAID)


def test_figures_take_the_place_of_the_old_ones() -> None:
    page = f"# Quality\n\n{BEGIN}\nold\n{END}\n\nafter\n"
    written = between(page, FIGURES, told([RESULT]))
    assert between(written, FIGURES, told([RESULT])) == written
    assert "old" not in written
    assert written.startswith(f"# Quality\n\n{BEGIN}\n\n### one: 1 petitions, 1 requests\n")
    assert written.endswith(f"\n{END}\n\nafter\n")
    assert "| topic, macro-F1 | 0.90 | 0.000 |" in written
    assert "| topic | 0.70 | 1 | 0.750 | 0.000 |" in written
    assert "- topic: ha-tang → nha-o 1" in written


def test_a_page_without_marks_is_refused() -> None:
    with pytest.raises(NoMarks):
        between(f"{BEGIN} but no end", FIGURES, told([RESULT]))


@pytest.mark.parametrize("mark", ["figures", "blind"])
def test_the_page_of_the_documentation_has_a_place_for_the_figures(mark: str) -> None:
    text = (ROOT / "docs" / "quality.md").read_text(encoding="utf-8")
    assert between(between(text, mark, ["new"]), mark, ["newer"]).count("newer") == 1


def test_a_figure_has_three_places_or_a_dash() -> None:
    assert (shown(0.98765), shown(None)) == ("0.988", "–")
