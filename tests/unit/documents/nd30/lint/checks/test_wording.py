"""Words that the decree writes otherwise, and citations (ND30-CAP-…, CITE-01, NEW-05, TEXT-01, ORG-09)."""

import pytest

from dialogue_cli.documents.nd30.lint.checks.wording import wording
from dialogue_cli.messages import lint as say
from tests.nd30.small import par, small
from tests.nd30.told import told

DECREE = "Nghị định số 30/2020/NĐ-CP"
DATED = f"{DECREE} ngày 05 tháng 3 năm 2020 của Chính phủ"


@pytest.mark.parametrize(
    ("texts", "faults"),
    [
        ((f"Thực hiện {DATED}.",), []),
        ((f"Thực hiện {DECREE}.",), [("CITE-01", DECREE)]),
        ((f"Thực hiện {DATED}.", f"Theo {DECREE}."), []),
        ((f"Thực hiện {DECREE}; theo {DECREE}.",), [("CITE-01", DECREE)]),
        (("Ủy ban và Uỷ ban.",), [("ORG-09", say.TONES.format(one="Ủy", other="Uỷ"))]),
        (("Hai  chữ.",), [("TEXT-01", "Hai  chữ.")]),
        (("Một chữ , hai chữ.",), [("TEXT-01", "Một chữ , hai chữ.")]),
        (("Số:        tháng        năm",), []),
    ],
)
def test_words_spaces_and_citations_are_written_as_the_decree_does(
    texts: tuple[str, ...], faults: list[tuple[str, str]]
) -> None:
    assert told(wording, small("".join(map(par, ("Sở Nội vụ báo cáo:", *texts))))) == faults
