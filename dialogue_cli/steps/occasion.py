"""What every printed list says of its conference: the letterhead, the event, the paper with which it goes."""

from dialogue_cli.messages import printed as say
from dialogue_cli.model.conference import Conference, When
from dialogue_cli.model.findings import unmarked
from dialogue_cli.reference.issuers import issuers
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.frames import issued, wording_for
from dialogue_cli.steps.wording import Wording
from dialogue_cli.vietnamese.dates import clock, formal, month_of, short, weekday
from dialogue_cli.vietnamese.text import title_upper
from dialogue_cli.workbooks.printed.listing import Letterhead, Occasion

# An office may name the issuer of its lists in dialogue.toml ([papers.lists]).
LISTS, _PLAN = "lists", "plan"
_BY_KIND = {"ubnd": "vp-ubnd", "ldld": "ldld"}


def occasion_of(desk: Desk) -> Occasion:
    """The words that all lists of the desk's conference share."""
    wording = wording_for(desk, _PLAN)
    set_up = desk.office.papers.get(LISTS)
    head = issuers()[set_up.issuer if set_up else _BY_KIND[desk.office.kind]]
    province = wording.province.title
    superior, issuer = (
        tuple(title_upper(line.format(province=province)) for line in lines)
        for lines in (head.superior, head.issuer)
    )
    name = unmarked(wording.fill(desk.conference.name))
    lines = (
        say.CONFERENCE.format(name=name, year=desk.year),
        _when_and_where(desk.conference, wording),
        _attached(desk, wording),
    )
    place = say.PLACE.format(place=wording.province.place, year=desk.year)
    return Occasion(Letterhead(superior, issuer), tuple(filter(None, lines)), place)


def _when_and_where(conference: Conference, wording: Wording) -> str:
    when = _when(conference.when)
    venue = ", ".join(filter(None, (conference.venue.name, conference.venue.address)))
    where = say.WHERE.format(where=unmarked(wording.fill(venue))) if venue else ""
    if when and where:
        return say.WHEN_AND_WHERE.format(when=say.WHEN.format(when=when), where=where)
    return say.WHEN.format(when=when) if when else where


def _when(when: When) -> str:
    if when.day:
        return say.WHEN_DAY.format(
            clock=clock(when.start), weekday=weekday(when.day), day=short(when.day)
        )
    return month_of(*when.month) if when.month else ""


def _attached(desk: Desk, wording: Wording) -> str:
    """The paper with which the lists go, number and day blank until it is issued (ND30-ANNEX-05, 06)."""
    plan, given = desk.office.papers.get(_PLAN), issued(desk, _PLAN)
    if plan is None:
        return ""
    name = issuers()[plan.issuer].name.format(province=wording.province.title)
    return say.ATTACHED.format(
        kind=say.PLAN,
        number=given.number or say.BLANK_NUMBER,
        symbol=plan.symbol,
        day=formal(given.day) if given.day else say.BLANK_DAY.format(year=desk.year),
        issuer=name,
    )
