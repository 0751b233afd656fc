"""The hyphen in the number of a document put back where copying has lost it: 1961/QĐUBND, 152/2020/NĐCP."""

import re

# What kind of document it is, then whose; NĐ 30/2020/NĐ-CP writes a hyphen between them.
_KINDS = (
    *("QĐ", "NĐ", "NQ", "TT", "TTLT", "CT", "KH", "BC", "TB", "CV", "TTr", "HD", "QC", "ĐA", "CTr"),
    *("KL", "PA", "GM", "BB", "HĐ", "TTLB", "QCPH"),
)
_ISSUERS = (
    *("CP", "TTg", "UBND", "HĐND", "UB", "VPCP", "VP", "TW", "TU", "TƯ", "HU", "ĐU", "BCĐ", "BTV"),
    *("TLĐ", "LĐLĐ", "CĐ", "CĐN", "CĐCS", "CĐVC", "MTTQ", "BHXH", "UBDT", "ĐCT", "QH", "UBTVQH"),
    # Ministries and departments.
    *("BTC", "BNV", "BYT", "BXD", "BCT", "BTP", "BCA", "BQP", "BLĐTBXH", "BGDĐT", "BGTVT", "BKHĐT"),
    *("BNNPTNT", "BTNMT", "BTTTT", "BVHTTDL", "NHNN", "SNV", "STC", "SYT", "SXD", "SCT", "STP"),
    *("SLĐTBXH", "SGDĐT", "SGTVT", "SKHĐT", "SNN", "STNMT", "STTTT"),
)


def _one_of(words: tuple[str, ...]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_SPECIAL_HYPHENS = "\u00ad\u2010\u2011\x1e\x1f"
_NUMBER = re.compile(
    rf"(?<=\d/)(?!CTCP)({_one_of(_KINDS)})[{_SPECIAL_HYPHENS} ]?({_one_of(_ISSUERS)})(?![\w])"
)


def with_hyphens(text: str) -> str:
    """The text with the hyphens of its document numbers; words that only look like one stay."""
    return _NUMBER.sub(r"\1-\2", text)
