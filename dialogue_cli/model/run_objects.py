"""A run as one JSON object: on stdout, in the file of its report, and what the page is made from."""

from typing import Any

from dialogue_cli.model.plain import plain
from dialogue_cli.model.run_reports import RunReport

LOOK = 1
# Of two runs that tell the same only the first has a report of its own.
_OF_ONE_RUN = ("at", "interrupted", "report")


def run_object(report: RunReport) -> dict[str, Any]:
    """Everything that the report holds, and whether a person should look."""
    return {
        **plain(report),
        "quiet": report.is_quiet,
        "needs_person": report.needs_person,
        "exit_code": LOOK if report.needs_person else 0,
    }


def what_is_told(report: RunReport) -> dict[str, Any]:
    """The same without what differs from one run to the next when nothing has happened between them."""
    found = run_object(report)
    return {name: value for name, value in found.items() if name not in _OF_ONE_RUN}
