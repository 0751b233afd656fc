"""The report of `schedule`: lines to be copied as they are, those of this system first."""

import os

from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.messages import schedule as say
from dialogue_cli.model.schedules import ScheduleReport


def show_schedule(out: Out, report: ScheduleReport) -> None:
    """What each scheduler wants; long texts only where no file was written."""
    out.line(say.TITLE.format(name=report.name, when=report.when), "bold")
    for note in report.notes:
        out.line(note, STYLES["warning"])
    parts = [_show_windows, _show_others]
    for show in parts if os.name == "nt" else reversed(parts):
        show(out, report)
    if report.folder:
        files = ", ".join(report.files)
        told = say.WRITTEN.format(count=len(report.files), folder=report.folder, files=files)
        out.line(told)
    out.next(say.NEXT)


def _show_windows(out: Out, report: ScheduleReport) -> None:
    out.line(f"\n{say.WINDOWS}", "bold")
    if not report.folder:
        _exact(out, say.WINDOWS_XML.format(file=f"{report.name}.xml"), report.windows_xml)
    _exact(out, say.WINDOWS_LINE_WRITTEN if report.folder else say.WINDOWS_LINE, report.schtasks)
    _exact(out, say.WINDOWS_TRY, f"{report.schtasks_run}\n{report.schtasks_delete}")


def _show_others(out: Out, report: ScheduleReport) -> None:
    out.line("")
    _exact(out, say.CRON, report.cron)
    if not report.folder:
        _exact(out, say.SERVICE.format(file=f"{report.name}.service"), report.systemd_service)
        _exact(out, say.TIMER.format(file=f"{report.name}.timer"), report.systemd_timer)
    _exact(out, say.ENABLE, report.systemd_enable)


def _exact(out: Out, title: str, text: str) -> None:
    out.line(f"{title}:", STYLES["info"])
    out.exact(text.replace("\r\n", "\n").rstrip("\n"))
