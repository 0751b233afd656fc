"""The whole way once on invented data: office, import, triage, checks, papers."""

from collections.abc import Callable
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from dialogue_cli.model.reports import DemoReport, OfficeReport
from dialogue_cli.office.atomic import write_file
from dialogue_cli.office.create import make_private
from dialogue_cli.office.errors import FolderNotEmpty, OfficeExists
from dialogue_cli.office.folder import CONFERENCE, SETTINGS
from dialogue_cli.office.who import Surroundings
from dialogue_cli.steps.check import check
from dialogue_cli.steps.desk import Desk, sit_down
from dialogue_cli.steps.imports import Progress, import_files
from dialogue_cli.steps.papers import render
from dialogue_cli.steps.triage import triage

YEAR = 2024
PAPERS = ("plan", "agenda", "conclusion")
SENT = "sent"
Tell = Callable[[object], None]


def demo(folder: Path, at: Surroundings, tell: Tell, progress: Progress) -> DemoReport:
    """Make the office of the examples in `folder` and walk through it; `tell` is given each step's report.

    Raises OfficeExists or FolderNotEmpty when the folder is in use.
    """
    desk = _office(folder, at)
    tell(OfficeReport(folder, desk.province.title, YEAR, desk.folder.conference(YEAR)))
    sent = folder / SENT
    tell(import_files(desk, [sent / "petitions", sent / "delegates"], None, None, progress))
    tell(triage(desk))
    tell(import_files(desk, [sent / "answers.xlsx"], None, None, progress))
    tell(check(desk, ()))
    papers = render(desk, PAPERS, None, draft=False)
    tell(papers)
    return DemoReport(folder, YEAR, papers.papers)


def _office(folder: Path, at: Surroundings) -> Desk:
    if (folder / SETTINGS).exists():
        raise OfficeExists(folder=folder, year=YEAR + 1)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderNotEmpty(folder=folder)
    make_private(folder)
    examples = examples_folder()
    year = folder / str(YEAR)
    write_file(year / CONFERENCE, (examples / str(YEAR) / CONFERENCE).read_bytes())
    for name in ("petitions", "delegates"):
        for entry in (examples / name).iterdir():
            write_file(folder / SENT / name / entry.name, entry.read_bytes())
    write_file(folder / SENT / "answers.xlsx", (examples / "answers.xlsx").read_bytes())
    write_file(folder / SETTINGS, (examples / SETTINGS).read_bytes())
    return sit_down(folder, YEAR, at)


def examples_folder() -> Traversable:
    """An installed package carries the examples inside; a checkout has them beside it."""
    package = files("dialogue_cli")
    inside = package / "examples"
    return inside if inside.is_dir() else package / ".." / "examples"
