"""How a finding is made from its code: severity, sentences and the words for a place."""

from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.findings import Finding, Severity
from dialogue_cli.model.petitions import Origin


def severity(code: str) -> Severity:
    """How serious a finding of that code is."""
    return sentences.TEXTS[code].severity


def finding(code: str, where: str, **places: object) -> Finding:
    """The finding of that code at that place; `places` fill its sentence and remedy."""
    text = sentences.TEXTS[code]
    return Finding(
        code=code,
        severity=severity(code),
        message=text.message.format(**places),
        where=where,
        remedy=text.remedy.format(**places),
        why=text.why,
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
