"""The office as a folder: dialogue.toml, the register, one sub-folder a year."""

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from dialogue_cli.messages import office as say
from dialogue_cli.office.errors import NoConference, NoOffice, NoYearYet

SETTINGS = "dialogue.toml"
CONFERENCE = "conference.toml"
REGISTER = "register.sqlite3"
TEMPLATES = "templates"
PAPERS = "papers"
EXPORTS = "exports"
FORMS = "bieu-mau"
RETURNED = "tra-lai"
LISTS = "danh-sach"
# The folders of the unattended run.
INBOX = "inbox"
OUTBOX = "outbox"
PROCESSED = "processed"
REFUSED = "refused"
DRAFTS = "drafts"
RUNS = "runs"
# Copies of the register before its migrations lie here.
COPIES = "sao-luu"
RUN_LOCK = ".dialogue-run.lock"
# The years for which agencies, provinces and holidays are known.
FIRST_YEAR, LAST_YEAR = 2020, 2035
VARIABLE = "DIALOGUE_WORKSPACE"


@dataclass(frozen=True, slots=True)
class Folder:
    """An office folder that is known to hold dialogue.toml."""

    path: Path

    @property
    def settings(self) -> Path:
        """dialogue.toml."""
        return self.path / SETTINGS

    @property
    def register(self) -> Path:
        """The register's file."""
        return self.path / REGISTER

    @property
    def templates(self) -> Path:
        """Where the office's own templates are, if it has any."""
        return self.path / TEMPLATES

    def conference(self, year: int) -> Path:
        """The settings of one year."""
        return self.path / str(year) / CONFERENCE

    def papers(self, year: int) -> Path:
        """Where one year's papers go when nothing else is said."""
        return self.path / str(year) / PAPERS

    def exports(self, year: int) -> Path:
        """Where one year's exported lists go when nothing else is said."""
        return self.path / str(year) / EXPORTS

    def forms(self, year: int) -> Path:
        """Where one year's blank forms go when nothing else is said."""
        return self.path / str(year) / FORMS

    def returned(self, year: int) -> Path:
        """Where the marked copies are that go back to the units."""
        return self.path / str(year) / RETURNED

    def lists(self, year: int) -> Path:
        """Where one year's printed lists go when nothing else is said."""
        return self.path / str(year) / LISTS

    def inbox(self, year: int) -> Path:
        """Where files are put for the unattended run."""
        return self.path / str(year) / INBOX

    def outbox(self, year: int) -> Path:
        """Where the unattended run puts the marked copies that go back to the units."""
        return self.path / str(year) / OUTBOX

    def processed(self, year: int) -> Path:
        """Where the unattended run puts the files it has taken, by day."""
        return self.path / str(year) / PROCESSED

    def refused(self, year: int) -> Path:
        """Where the unattended run puts the files it cannot take, by day, each with the reason."""
        return self.path / str(year) / REFUSED

    def drafts(self, year: int) -> Path:
        """Where the unattended run puts its drafts of papers: never over one that somebody made."""
        return self.path / str(year) / DRAFTS

    def runs(self, year: int) -> Path:
        """Where the reports of the unattended run are."""
        return self.path / str(year) / RUNS

    def trace_of_register(self) -> Path | None:
        """A folder with what only an office with a register comes to have: files taken in, copies of it."""
        taken = (self.processed(year) for year in self.years())
        return next((place for place in (*taken, self.path / COPIES) if _holds_files(place)), None)

    def years(self) -> tuple[int, ...]:
        """The years that have a conference, oldest first."""
        return tuple(
            sorted(
                int(child.name)
                for child in self.path.iterdir()
                if _is_year(child.name) and (child / CONFERENCE).is_file()
            )
        )

    def year(self, wanted: int | None) -> int:
        """The year that is meant: the one asked for, else the newest; raises NoConference."""
        years = self.years()
        if wanted is None:
            if not years:
                raise NoYearYet(folder=self.path)
            return years[-1]
        if wanted in years:
            return wanted
        listed = ", ".join(str(year) for year in years) or say.NO_YEARS
        raise NoConference(year=wanted, years=listed)


def find_folder(given: Path | None, here: Path, environment: Mapping[str, str]) -> Folder:
    """The office meant: -w, else DIALOGUE_WORKSPACE, else `here` or the nearest parent with dialogue.toml.

    Raises NoOffice, naming the folder that was looked in.
    """
    named = given or (Path(environment[VARIABLE]) if environment.get(VARIABLE) else None)
    places = [named] if named else [here, *here.parents]
    for place in places:
        with contextlib.suppress(OSError):  # a name the system does not take is no office either
            if (place / SETTINGS).is_file():
                return Folder(place)
    raise NoOffice(folder=named or here)


def _is_year(name: str) -> bool:
    return name.isascii() and name.isdigit() and FIRST_YEAR <= int(name) <= LAST_YEAR


def _holds_files(place: Path) -> bool:
    return any(path.is_file() for path in place.rglob("*"))
