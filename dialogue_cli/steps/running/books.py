"""The books of the unattended run: what was begun, what was finished, one report for a run, one line for each."""

import contextlib
import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from dialogue_cli.errors import DialogueError
from dialogue_cli.model.plain import plain
from dialogue_cli.model.run_objects import LOOK, run_object, what_is_told
from dialogue_cli.model.run_reports import LastRun, RunReport
from dialogue_cli.office.atomic import NotWritable, remove_file, write_file
from dialogue_cli.office.folder import Folder
from dialogue_cli.office.moving import free_place

LAST, BEGUN, LOG = "last.json", "begun.json", "runs.log"
# The mark of a state that nobody has followed up yet: no state of a register is called so.
OPEN = "open"


class Books:
    """The folder `runs` of one year."""

    def __init__(self, folder: Folder, year: int) -> None:
        """Nothing is read or written yet."""
        self._office = folder.path
        self._runs = folder.runs(year)

    def last(self) -> LastRun:
        """The run before; an empty one when there was none, or when what is kept of it cannot be read."""
        with contextlib.suppress(TypeError):
            return LastRun(**self._read(LAST))
        return LastRun()

    def begin(self, report: RunReport) -> None:
        """Keep what was taken: from here on a run that is killed still has its report, made by `broken_off`."""
        write_file(self._runs / BEGUN, _json(run_object(replace(report, unfinished=True))))

    def broken_off(self) -> str:
        """Give a run that was killed its report: the page's place, or nothing when the last run was finished.

        What it left to be done is kept as open, so that a run that is killed in its turn does not forget it.
        """
        begun, last, page = self._read(BEGUN), self.last(), ""
        if begun and begun.get("at") != last.at:
            with contextlib.suppress(KeyError, TypeError, ValueError):  # of another version
                page = self._reported(begun)
            at = str(begun.get("at", ""))
            kept = LastRun(at, LOOK, page or last.report, LOOK, OPEN, last.told)
            write_file(self._runs / LAST, _json(plain(kept)))
            self._line(at, LOOK, "broken-off", page)
        remove_file(self._runs / BEGUN)
        return page

    def finish(self, report: RunReport, mark: str) -> RunReport:
        """Write the report, unless it says nothing or what the last one said; returns it with the place of its page."""
        last, said = self.last(), run_object(report)
        told = hashlib.sha256(_json(what_is_told(report))).hexdigest()
        code, page, reported = said["exit_code"], last.report, said["exit_code"]
        if report.is_quiet:
            told, reported = last.told, last.reported
        elif told != last.told or not page:
            page = self._reported(said)
        counts = _counts(report)
        kept = LastRun(report.at, code, page, reported, mark, told, counts)
        write_file(self._runs / LAST, _json(plain(kept)))
        remove_file(self._runs / BEGUN)
        shown = "" if report.is_quiet else page
        words = " ".join(f"{name}={count}" for name, count in counts.items())
        self._line(report.at, code, words, shown)
        return replace(report, report=shown)

    def stopped(self, at: str, code: int, kind: str) -> None:
        """Tell the log and `status` of a run that could not be made: its exit code and the kind of error."""
        with contextlib.suppress(DialogueError):
            kept = replace(self.last(), at=at, exit_code=code, mark=OPEN, counts={})
            write_file(self._runs / LAST, _json(plain(kept)))
            self._line(at, code, f"stopped={kind}", "")

    def _reported(self, said: Mapping[str, Any]) -> str:
        """Write a run's page and its JSON, by day; the page's place in the office."""
        # Most runs have nothing to tell, and this takes time to load.
        from dialogue_cli.documents.run_page import run_page  # noqa: PLC0415

        day, _, clock = str(said["at"]).partition("T")
        page = free_place(self._runs / day / f"{clock[:8].replace(':', '-')}.html")
        place = page.relative_to(self._office).as_posix()
        said = {**said, "report": place}
        write_file(page.with_suffix(".json"), _json(said))
        write_file(page, run_page(said).encode("utf-8", "replace"))
        return place

    def _line(self, at: str, code: int, words: str, page: str) -> None:
        """One line: time, exit code, counts, page; no name of a file, a unit or a person."""
        line = "\t".join(filter(None, (at, f"exit={code}", words, page)))
        try:
            with (self._runs / LOG).open("a", encoding="utf-8", newline="\n") as log:
                log.write(f"{line}\n")
        except OSError as error:
            raise NotWritable(file=self._runs / LOG) from error

    def _read(self, name: str) -> dict[str, Any]:
        try:
            found = json.loads((self._runs / name).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}


def _counts(report: RunReport) -> dict[str, int]:
    """What the log tells of a run: only what there was."""
    files = report.files
    counts = {
        "files": len(files),
        "refused": sum(file.outcome == "refused" for file in files),
        "waiting": len(report.waiting),
        "rows": sum(file.rows_read for file in files),
        "accepted": sum(file.accepted for file in files),
        "changed": sum(file.changed for file in files),
        "rejected": sum(file.rejected for file in files),
        "findings": sum(one.count for one in report.findings),
        "drafts": sum(bool(draft.file) for draft in report.drafts),
        "stopped": len(report.stopped),
    }
    return {name: count for name, count in counts.items() if count}


def _json(value: object) -> bytes:
    """Letters of a file's name that the system could not decode become marks."""
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")
