"""The rows of a file counted sheet by sheet: rows_read = accepted + unchanged + changed + rejected + skipped."""

from collections import Counter
from collections.abc import Iterable, Sequence

from dialogue_cli.intake.records import SheetReading
from dialogue_cli.model.reports import SheetReport
from dialogue_cli.register.sources import StoredRow


def sheet_report(
    sheet: SheetReading, kinds: Iterable[str], rows: Sequence[StoredRow]
) -> SheetReport:
    """What became of the rows of one sheet; `kinds` are those of its rows from top to bottom."""
    count = Counter([row.outcome for row in rows])
    skipped = Counter([row.reason for row in rows if row.outcome == "skipped"])
    return SheetReport(
        name=sheet.name,
        kind="+".join(dict.fromkeys(kinds)) or sheet.kind,
        rows_read=len(rows),
        accepted=count["accepted"],
        unchanged=count["unchanged"],
        changed=count["changed"],
        rejected=count["rejected"],
        skipped=count["skipped"],
        skipped_reasons=dict(skipped.most_common()),
        note=sheet.note,
    )
