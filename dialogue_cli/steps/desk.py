"""What every use case starts from: the office, the year, the settings, the province, who is at work."""

from dataclasses import dataclass, replace
from pathlib import Path

from dialogue_cli.decisions.allocation import with_quotas
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.office import Office
from dialogue_cli.office.conference_settings import read_conference
from dialogue_cli.office.create import province_on
from dialogue_cli.office.errors import RegisterGone
from dialogue_cli.office.folder import Folder, find_folder
from dialogue_cli.office.office_settings import read_office
from dialogue_cli.office.who import Actor, Surroundings
from dialogue_cli.reference.provinces import Province


@dataclass(frozen=True, slots=True)
class Desk:
    """An office opened for one year, with the actor at work on it."""

    folder: Folder
    office: Office
    conference: Conference
    province: Province
    actor: Actor

    @property
    def year(self) -> int:
        """The conference's year."""
        return self.conference.year


def sit_down(workspace: Path | None, year: int | None, at: Surroundings) -> Desk:
    """Open the office meant for the year meant; raises NoOffice, NoConference, RegisterGone, what settings lack."""
    folder = find_folder(workspace, at.here, at.environment)
    refuse_lost_register(folder)
    office = read_office(folder.settings)
    meant = folder.year(year)
    conference = with_quotas(read_conference(folder.conference(meant), meant))
    return Desk(
        folder=folder,
        office=office,
        conference=conference,
        province=province_on(office.province, conference.reference_day),
        actor=at.actor,
    )


def refuse_lost_register(folder: Folder) -> None:
    """Raise RegisterGone where a register has been: a new one in its place would begin all numbers anew."""
    if not folder.register.exists() and (trace := folder.trace_of_register()):
        raise RegisterGone(file=folder.register, trace=trace)


def at_year(desk: Desk, year: int) -> Desk:
    """The same desk with another year's conference on it; raises NoConference and what is wrong in its settings."""
    if year == desk.year:
        return desk
    meant = desk.folder.year(year)
    conference = with_quotas(read_conference(desk.folder.conference(meant), meant))
    province = province_on(desk.office.province, conference.reference_day)
    return replace(desk, conference=conference, province=province)
