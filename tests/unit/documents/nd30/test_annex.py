from datetime import date

from dialogue_cli.documents.blocks import (
    Annex,
    Paragraph,
    Run,
)
from tests.built import END, TABLE, built, framed, styled
from tests.nd30_rules import W, value


def test_one_annex_bears_no_number_and_two_do():
    one = built(END, Annex((Run("Một"),)), Paragraph((Run("Hết./."),)))
    two = built(END, Annex((Run("Một"),)), Annex((Run("Hai"),), landscape=True), TABLE)
    assert styled(one, "annex") == ["Phụ lục"]
    assert styled(two, "annex") == ["Phụ lục I", "Phụ lục II"]
    assert styled(two, "annex_title") == ["MỘT", "HAI"]


def test_each_annex_is_a_section_that_counts_its_pages_from_one():
    sections = built(END, Annex((Run("Một"),)), Annex((Run("Hai"),), True), TABLE).sections
    turned = [value(s.find(W + "pgSz"), "orient", "portrait") for s in sections]
    assert turned == ["portrait", "portrait", "landscape"]
    assert [value(s.find(W + "pgNumType"), "start", "") for s in sections] == ["1", "1", "1"]


def test_annex_names_the_paper_it_belongs_to():
    frame = framed(number=12, day=date(2026, 3, 5))
    (line,) = styled(built(END, Annex((Run("Một"),)), frame=frame), "attached")
    assert line == (
        "(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 3 năm 2026 "
        "của Ủy ban nhân dân tỉnh Đắk Lắk)"
    )
