"""YEAR/conference.toml: everything settled about one year's conference."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import cast

from dialogue_cli.errors import likely
from dialogue_cli.messages import office as say
from dialogue_cli.model.conference import (
    GIFTS_A_ROUND,
    QUESTION_MINUTES,
    QUESTIONS_PER_PERSON,
    AgendaItem,
    AgendaKind,
    Basis,
    Conference,
    Issued,
    Outcome,
    Recipient,
    Tasks,
    TopicGroup,
    Venue,
)
from dialogue_cli.office.gift_settings import read_gifts
from dialogue_cli.office.places import check_places
from dialogue_cli.office.quota_settings import MOST_PEOPLE, read_groups, read_units
from dialogue_cli.office.said_settings import read_said
from dialogue_cli.office.toml_table import Table, load
from dialogue_cli.office.when_settings import read_when
from dialogue_cli.reference.agencies import function_names
from dialogue_cli.reference.norms import place_classes
from dialogue_cli.reference.topics import topic_keys

DEADLINES = ("collect", "propose", "delegates", "answer", "written")
ROLES = ("regulation", "proposal", "other")
MOST_NUMBER = 99_999
# Papers of a conference are issued in its year, the year before or the year after.
YEARS_AROUND = 1
MOST_QUESTION_MINUTES = 120
MOST_QUESTIONS_PER_PERSON = 20
_MARK = re.compile(r"^(?P<name>.*\S)\s*\((?P<mark>[^()]{1,8}/[^()]{1,8})\)$")


def read_conference(path: Path, year: int) -> Conference:
    """One year's settings; raises SettingsBroken, TomlBroken, TomlNotUtf8, SettingsUnreadable, SettingsTooLong."""
    return conference_of(load(path, f"{year}/{path.name}"), year)


def conference_of(top: Table, year: int) -> Conference:
    """The settings in a file's top table; raises SettingsBroken."""
    delegates, plan, costs = top.table("delegates"), top.table("plan"), top.table("costs")
    selection, script = top.table("selection"), top.table("script")
    groups = read_groups(delegates)
    conference = Conference(
        year=year,
        name=top.text("name"),
        audience=top.text("audience"),
        when=read_when(top.table("time"), year),
        venue=_venue(top.table("venue")),
        total=delegates.integer("total", most=MOST_PEOPLE),
        groups=groups,
        units=read_units(top, delegates, groups),
        gifts=read_gifts(top, groups),
        cost_source=costs.text("source", ""),
        cost_place=costs.choice("place", ("", *place_classes()), ""),
        unpaid=costs.optional_integer("unpaid"),
        deadlines=_deadlines(top.table("deadlines")),
        basis=tuple(_basis(table) for table in top.tables("basis")),
        contents=plan.texts("contents"),
        chairs=plan.texts("chairs"),
        invited=plan.texts("invited"),
        tasks=tuple(_tasks(table) for table in top.tables("tasks")),
        recipients=_recipients(top.table("recipients")),
        agenda=_agenda(top),
        topic_groups=tuple(_topic_group(table) for table in top.tables("topic_groups")),
        outcome=_outcome(top.table("conclusion")),
        documents={name: _issued(t, year) for name, t in top.table("documents").named_tables()},
        question_minutes=_at_least_one(
            selection, "question_minutes", QUESTION_MINUTES, MOST_QUESTION_MINUTES
        ),
        questions_per_person=_at_least_one(
            selection, "questions_per_person", QUESTIONS_PER_PERSON, MOST_QUESTIONS_PER_PERSON
        ),
        gifts_a_round=_at_least_one(script, "gifts_per_round", GIFTS_A_ROUND, MOST_PEOPLE),
        amended_for=plan.text("amended_for", ""),
    )
    for table in (delegates, plan, costs, selection, script, top):
        table.close()
    check_places(conference, top.faults)
    top.faults.stop_if_any()
    return conference


def _venue(table: Table) -> Venue:
    venue = Venue(name=table.text("name", ""), address=table.text("address", ""))
    table.close()
    return venue


def _deadlines(table: Table) -> Mapping[str, date | None]:
    deadlines = {name: table.optional_date(name) for name in DEADLINES}
    table.close()
    return deadlines


def _basis(table: Table) -> Basis:
    basis = Basis(
        role=table.choice("role", ROLES, "other"),
        kind=table.text("kind"),
        number=table.text("number", ""),
        day=table.optional_date("date"),
        about=table.text("about", ""),
        issuer=table.text("issuer", ""),
    )
    table.close()
    return basis


def _tasks(table: Table) -> Tasks:
    tasks = Tasks(
        agency=_agency(table, "agency", ""),
        name=table.text("name", ""),
        items=table.texts("items"),
    )
    if not (tasks.agency or tasks.name):
        table.fault("agency", say.FAULT_TASK_NOBODY)
    table.close()
    return tasks


def _recipients(table: Table) -> Mapping[str, tuple[Recipient, ...]]:
    return {
        paper: tuple(_recipient(line) for line in table.texts(paper)) for paper in table.names()
    }


def _recipient(line: str) -> Recipient:
    found = _MARK.match(line)
    return Recipient(found["name"], found["mark"]) if found else Recipient(line)


def _agenda(top: Table) -> tuple[AgendaItem, ...]:
    items, dialogues = [], 0
    for table in top.tables("agenda"):
        kind = cast(AgendaKind, table.choice("kind", ("fixed", "dialogue"), "fixed"))
        dialogues += kind == "dialogue"
        if dialogues > 1:
            table.fault("kind", say.FAULT_TWO_DIALOGUES)
        items.append(
            AgendaItem(
                what=table.text("what"),
                by=table.text("by", ""),
                minutes=table.integer("minutes", 0 if kind == "dialogue" else None, most=1440),
                kind=kind,
            )
        )
        table.close()
    return tuple(items)


def _topic_group(table: Table) -> TopicGroup:
    group = TopicGroup(name=table.text("name"), topics=table.texts("topics"))
    for topic in group.topics:
        if topic not in topic_keys():
            choices = ", ".join(topic_keys())
            what = say.FAULT_NO_SUCH_TOPIC.format(value=topic, choices=choices)
            table.fault("topics", what)
    table.close()
    return group


def _at_least_one(table: Table, key: str, usual: int, most: int) -> int:
    count = table.integer(key, usual, most=most)
    if count == 0:
        table.fault(key, say.FAULT_RANGE.format(value=0, low=1, high=most))
    return max(1, count)


def _outcome(table: Table) -> Outcome:
    outcome = Outcome(
        held_on=table.optional_date("held_on"),
        started=table.optional_clock("started"),
        ended=table.optional_clock("ended"),
        secretary=table.text("secretary", ""),
        chair=table.text("chair", ""),
        attended=table.optional_integer("attended"),
        previous=table.text("previous", ""),
        central_by=_agency(table, "central_by", "lao-dong"),
        monitor=_agency(table, "monitor", "vp-ubnd"),
        monitor_by=table.optional_date("monitor_by"),
        good=table.texts("good"),
        weak=table.texts("weak"),
        proposals=table.texts("proposals"),
    )
    table.close()
    return outcome


def _agency(table: Table, name: str, default: str) -> str:
    """The key of an agency's function; an unknown one is a fault."""
    key = table.text(name, default)
    if key and key not in function_names():
        suggestion = likely(key, function_names())
        table.fault(name, say.FAULT_NO_SUCH_AGENCY.format(value=key, suggestion=suggestion))
    return key


def _issued(table: Table, year: int) -> Issued:
    day = table.optional_date("date")
    if day and abs(day.year - year) > YEARS_AROUND:
        table.fault("date", say.FAULT_OTHER_YEAR.format(value=day, year=year))
    said = read_said(table, DEADLINES, year)
    issued = Issued(number=table.optional_integer("number"), day=day, said=said)
    if issued.number == 0:
        table.fault("number", say.FAULT_RANGE.format(value=0, low=1, high=MOST_NUMBER))
    table.close()
    return issued
