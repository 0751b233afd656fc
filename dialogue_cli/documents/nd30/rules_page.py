"""The page of documentation that lists the rules, written from the table itself."""

from collections.abc import Iterator

from dialogue_cli.documents.nd30.decree import IN_FORCE, DecreeRule, clause_in_words, decree
from dialogue_cli.messages import labels
from dialogue_cli.messages import lint as say
from dialogue_cli.vietnamese.dates import short


def rules_page() -> str:
    """docs/nd30-rules.md: one table for each family of rules."""
    rules = list(decree().values())
    counts = {
        name: sum(rule.severity == severity for rule in rules)
        for name, severity in (("errors", "error"), ("warnings", "warning"), ("infos", "info"))
    }
    count = say.PAGE_COUNT.format(count=len(rules), **counts)
    parts = [f"# {say.PAGE_TITLE}", say.PAGE_HEAD, count]
    for family in dict.fromkeys(rule.family for rule in rules):
        parts.append(f"## {say.FAMILIES[family]}")
        lines = (_line(rule) for rule in rules if rule.family == family)
        parts.append("\n".join((say.PAGE_COLUMNS, "| --- " * 6 + "|", *lines)))
    return "\n\n".join(parts) + "\n"


def _line(rule: DecreeRule) -> str:
    return f"| {' | '.join(cell.replace('|', '&#124;') for cell in _cells(rule))} |"


def _cells(rule: DecreeRule) -> Iterator[str]:
    yield rule.id
    yield labels.SEVERITIES[rule.severity].lower()
    yield labels.SEVERITIES[rule.union].lower() if rule.union else say.NOT_FOR_UNION
    told = rule.rule
    if rule.since != IN_FORCE:
        told = say.PAGE_SINCE.format(rule=told.rstrip("."), day=short(rule.since))
    yield told
    yield rule.remedy
    yield clause_in_words(rule.clause)
