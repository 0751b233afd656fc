"""Make a new office; add a year to one."""

from collections.abc import Iterator
from pathlib import Path

from dialogue_cli.messages import office as say
from dialogue_cli.model.office import OfficeKind
from dialogue_cli.model.reports import OfficeReport
from dialogue_cli.office.create import create_office, create_year, province_of_year
from dialogue_cli.office.ended import WithoutEnded
from dialogue_cli.office.folder import find_folder
from dialogue_cli.office.office_settings import read_office
from dialogue_cli.office.who import Surroundings
from dialogue_cli.reference.agencies import function_names


def init(folder: Path, province: str, year: int, kind: OfficeKind) -> OfficeReport:
    """A new folder with commented settings; raises what `office.create` raises."""
    made = create_office(folder, province, year, kind)
    return OfficeReport(folder, made.province.title, year, made.conference)


def new(workspace: Path | None, year: int, at: Surroundings) -> OfficeReport:
    """One more year in the office, from the settings of the year before."""
    folder = find_folder(workspace, at.here, at.environment)
    office = read_office(folder.settings)
    made = create_year(folder, year, office.province, office.kind)
    province = province_of_year(office.province, year)
    notes = tuple(_notes(made.settings))
    return OfficeReport(folder.path, province.title, year, made.conference, notes)


def _notes(settings: WithoutEnded) -> Iterator[str]:
    """What a person should know of agencies that have ended since."""
    for keys, sentence in (
        (settings.left_out, say.LEFT_OUT),
        (settings.still_named, say.STILL_NAMED),
    ):
        if keys:
            names = function_names()
            yield sentence.format(agencies="; ".join(f"{names[key]} ({key})" for key in keys))
