"""What a run tells may be mailed, and the scheduler keeps what it prints: nobody is named or reached by it."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

from dialogue_cli.model.run_reports import RunReport
from dialogue_cli.register.names import known_names
from dialogue_cli.steps.desk import Desk


def dimmed(desk: Desk, report: RunReport) -> RunReport:
    """The report with the names and numbers of people starred that stand in names of files and sheets.

    On the disk and in the register the file keeps its name.
    """
    if report.is_quiet and not report.waiting:
        return report
    # Most runs are quiet, and this takes time to load.
    from dialogue_cli.vietnamese.personal.known_names import KnownNames  # noqa: PLC0415
    from dialogue_cli.vietnamese.personal.watch import Watch  # noqa: PLC0415

    watch = Watch(KnownNames(known_names(desk.folder.register)))

    def told(value: Any) -> Any:
        if isinstance(value, str):
            return watch.dim(value)
        if isinstance(value, tuple):
            return tuple(map(told, value))
        if is_dataclass(value) and not isinstance(value, type):
            return replace(
                value, **{one.name: told(getattr(value, one.name)) for one in fields(value)}
            )
        return value

    covered: RunReport = told(report)
    return covered
