"""How a finding is made from its code: severity, sentences and the words for a place."""

from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.findings import Finding, Severity
from dialogue_cli.model.petitions import Origin

_WARNINGS = frozenset(
    (
        *(
            "QUOTA-04",
            "QUOTA-06",
            "QUOTA-08",
            "DELEGATE-01",
            "DELEGATE-04",
            "GIFT-02",
            "DELEGATE-05",
        ),
        *("DATE-02", "DATE-04", "DATE-05", "PETITION-01", "PETITION-02", "PETITION-03"),
        *("PETITION-04", "PETITION-06", "PETITION-08", "PLAN-02", "PLAN-04", "PAPER-01"),
        *("SELECT-01", "SELECT-02"),
    )
)
_INFOS = frozenset(("DELEGATE-07", "DATE-07", "DATE-08", "PETITION-05", "PETITION-09", "PAPER-03"))


def severity(code: str) -> Severity:
    """How serious a finding of that code is."""
    if code in _WARNINGS:
        return "warning"
    return "info" if code in _INFOS else "error"


def finding(code: str, where: str, **places: object) -> Finding:
    """The finding of that code at that place; `places` fill its sentence and remedy."""
    text = sentences.TEXTS[code]
    return Finding(
        code=code,
        severity=severity(code),
        message=text.message.format(**places),
        where=where,
        remedy=text.remedy.format(**places),
    )


def in_settings(conference: Conference, key: str) -> str:
    """The place of a setting of this conference."""
    return sentences.WHERE_SETTING.format(year=conference.year, key=key)


def in_row(origin: Origin) -> str:
    """The place of a row of a file that was received."""
    return sentences.WHERE_ROW.format(file=origin.file, sheet=origin.sheet, row=origin.row)


def over_or_under(actual: int, expected: int) -> str:
    """By how much a number is too big or too small, in words."""
    words = sentences.OVER if actual > expected else sentences.UNDER
    return words.format(n=abs(actual - expected))
