"""The facts of the plan, out of the settings alone."""

from collections.abc import Mapping
from typing import TypedDict

from dialogue_cli.documents.facts import (
    BasisFact,
    GroupFact,
    PlanFacts,
    TaskFact,
)
from dialogue_cli.messages import papers as say
from dialogue_cli.model.conference import Basis, Conference, Tasks, When
from dialogue_cli.model.findings import Missing
from dialogue_cli.reference.issuers import issuers
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.frames import paper_settings
from dialogue_cli.steps.gift_facts import gifts_fact
from dialogue_cli.steps.issued_papers import issued_submission
from dialogue_cli.steps.wording import Wording, setting

UNION = "ldld"


class CommonFacts(TypedDict):
    """What every paper states of the conference (documents.facts.PaperFacts)."""

    year: int
    name: str
    province: str
    area: str
    issuer: str
    committee: str
    union: str
    audience: str
    assigns: bool


def common_facts(desk: Desk, paper: str, wording: Wording) -> CommonFacts:
    """Names of the conference and of those who hold it."""
    settings = paper_settings(desk, paper)
    issuer = issuers()[settings.issuer]
    name = wording.fill(desk.conference.name)
    return CommonFacts(
        year=desk.year,
        name=say.YEARLY_NAME.format(name=name, year=desk.year),
        province=wording.province.title,
        area=wording.province.cap,
        issuer=wording.running(issuer.function),
        committee=wording.running("ubnd-tinh"),
        union=wording.agency(UNION),
        audience=wording.fill(desk.conference.audience),
        assigns=settings.issuer != UNION,
    )


def plan_facts(desk: Desk, wording: Wording) -> PlanFacts:
    """All that the plan states; what is not settled is Missing."""
    conference = desk.conference
    bases = {role: [b for b in conference.basis if b.role == role] for role in _ROLES}
    own, others = _tasks(conference, wording)
    texts = {
        name: tuple(wording.fill(text) for text in getattr(conference, name))
        for name in ("contents", "chairs", "invited")
    }
    return PlanFacts(
        **common_facts(desk, "plan", wording),
        regulation=_first_basis(conference, wording, bases, "regulation"),
        proposal=_proposal(desk, wording, bases),
        other_basis=tuple(
            _basis(conference, wording, basis)
            for basis in (*bases["regulation"][1:], *bases["proposal"][1:], *bases["other"])
        ),
        senders=wording.senders(),
        contents=texts["contents"] or setting(conference, "plan.contents", say.MISSING_CONTENTS),
        when=when_fact(conference),
        venue=venue_fact(conference, wording),
        total=conference.total or setting(conference, "delegates.total", say.MISSING_TOTAL),
        groups=groups_fact(conference, wording),
        chairs=texts["chairs"] or setting(conference, "plan.chairs", say.MISSING_CHAIRS),
        invited=texts["invited"] or setting(conference, "plan.invited", say.MISSING_INVITED),
        cost_source=wording.fill(conference.cost_source)
        or setting(conference, "costs.source", say.MISSING_COST_SOURCE),
        gifts=gifts_fact(conference, wording),
        union_tasks=own,
        tasks=others or setting(conference, "tasks", say.MISSING_TASKS),
        contact=wording.running("vp-ubnd" if desk.office.kind == "ubnd" else UNION),
    )


_ROLES = ("regulation", "proposal", "other")


def _proposal(
    desk: Desk, wording: Wording, bases: Mapping[str, list[Basis]]
) -> BasisFact | Missing | None:
    """What proposed the conference; while the settings do not say its number, the submission issued here."""
    unnumbered = bool(bases["proposal"]) and not bases["proposal"][0].number
    submitted = issued_submission(desk, wording) if unnumbered else None
    return submitted or _first_basis(desk.conference, wording, bases, "proposal")


def _first_basis(
    conference: Conference, wording: Wording, bases: Mapping[str, list[Basis]], role: str
) -> BasisFact | Missing | None:
    if not conference.basis and role == "regulation":
        return setting(conference, "basis", say.MISSING_BASIS)
    if not bases[role]:
        return None
    return _basis(conference, wording, bases[role][0])


def standing_bases(
    conference: Conference, wording: Wording
) -> tuple[BasisFact | Missing | None, tuple[BasisFact, ...]]:
    """The regulation, and what else the conference rests on before anybody has proposed it."""
    others = [basis for basis in conference.basis if basis.role == "other"]
    regulations = [basis for basis in conference.basis if basis.role == "regulation"]
    return (
        _first_basis(conference, wording, {"regulation": regulations}, "regulation"),
        tuple(_basis(conference, wording, basis) for basis in (*regulations[1:], *others)),
    )


def _basis(conference: Conference, wording: Wording, basis: Basis) -> BasisFact:
    place = conference.basis.index(basis) + 1
    name = say.BASIS_NAMES.get(basis.role, basis.kind)
    number, day = say.MISSING_NUMBER.format(basis=name), say.MISSING_BASIS_DAY.format(basis=name)
    return BasisFact(
        kind=wording.fill(basis.kind),
        number=wording.fill(basis.number) or setting(conference, f"basis[{place}].number", number),
        day=basis.day or setting(conference, f"basis[{place}].date", day),
        about=wording.fill(basis.about),
        issuer=wording.fill(basis.issuer),
    )


def when_fact(conference: Conference) -> When | Missing:
    """Day or expected month with the hours."""
    if conference.when.day or conference.when.month:
        return conference.when
    return setting(conference, "time.date", say.MISSING_WHEN)


def venue_fact(conference: Conference, wording: Wording) -> str | Missing:
    """Hall and address in one phrase."""
    place = ", ".join(part for part in (conference.venue.name, conference.venue.address) if part)
    if conference.venue.name and place:
        return wording.fill(place)
    return setting(conference, "venue.name", say.MISSING_VENUE)


def groups_fact(conference: Conference, wording: Wording) -> tuple[GroupFact, ...] | Missing:
    """The groups of delegates with their quotas."""
    return tuple(
        GroupFact(name=wording.fill(g.name), quota=g.quota, noun=wording.fill(g.noun))
        for g in conference.groups
    ) or setting(conference, "delegates.groups", say.MISSING_GROUPS)


def _tasks(
    conference: Conference, wording: Wording
) -> tuple[tuple[str, ...] | Missing, tuple[TaskFact, ...]]:
    """The union's own tasks, and those of the others in order."""
    own = [task for task in conference.tasks if task.agency == UNION and not task.name]
    items = tuple(_sentence(wording, text) for task in own for text in task.items)
    others = (task for task in conference.tasks if task not in own)
    return (
        items or setting(conference, "tasks", say.MISSING_TASKS),
        tuple(_task(conference, wording, task) for task in others),
    )


def _task(conference: Conference, wording: Wording, task: Tasks) -> TaskFact:
    place = conference.tasks.index(task) + 1
    items = tuple(_sentence(wording, text) for text in task.items)
    return TaskFact(
        agency=wording.fill(task.name) or wording.running(task.agency),
        items=items or setting(conference, f"tasks[{place}].items", say.MISSING_TASKS),
    )


def _sentence(wording: Wording, text: str) -> str:
    return wording.fill(text).rstrip(" .;")
