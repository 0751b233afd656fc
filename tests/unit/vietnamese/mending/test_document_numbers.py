import pytest

from dialogue_cli.vietnamese.mending.document_numbers import with_hyphens


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Quyết định 1961/QĐUBND ngày 5/6/2019", "Quyết định 1961/QĐ-UBND ngày 5/6/2019"),
        ("theo 152/2020/NĐCP, 05/2023/NQHĐND", "theo 152/2020/NĐ-CP, 05/2023/NQ-HĐND"),
        ("12/TTBTC; 7/QĐTTg", "12/TT-BTC; 7/QĐ-TTg"),
        ("30/2020/NĐ\u2011CP và 5/QĐ\u00adUBND", "30/2020/NĐ-CP và 5/QĐ-UBND"),
    ],
)
def test_hyphens_of_document_numbers_are_put_back(written: str, meant: str) -> None:
    assert with_hyphens(written) == meant


@pytest.mark.parametrize(
    "text", ["NĐCP", "TTBTC", "12/QĐ-UBND", "5/TTBT", "24/7", "1/CTCP", "3/HĐLĐ", "TTVPCP số 5"]
)
def test_other_words_stay(text: str) -> None:
    assert with_hyphens(text) == text
