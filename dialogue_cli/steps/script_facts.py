"""The facts of the running scripts: the timed agenda with its questions, guests in protocol order, gifts by rounds."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dialogue_cli.decisions.agenda import Row, Schedule
from dialogue_cli.decisions.candidates import candidates
from dialogue_cli.decisions.selecting import select
from dialogue_cli.decisions.speakers import Speaker, speakers
from dialogue_cli.documents.script_facts import HandedOver, ScriptFacts, ScriptPart, ScriptQuestion
from dialogue_cli.messages import papers as say
from dialogue_cli.model.conference import GiftScheme
from dialogue_cli.model.findings import Missing
from dialogue_cli.model.petitions import CENTRAL, Question, question_code
from dialogue_cli.reference.agenda_roles import role_of
from dialogue_cli.steps.agenda_facts import agenda_answering
from dialogue_cli.steps.assignment_facts import working_with
from dialogue_cli.steps.conclusion_facts import grouped
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.given_tasks import given_tasks, replying
from dialogue_cli.steps.introduced import greeted_groups, introduced_guests, with_title
from dialogue_cli.steps.plan_facts import common_facts, venue_fact, when_fact
from dialogue_cli.steps.select import NoTimeKnown, hall_time, printed_groups
from dialogue_cli.steps.stored import Stored
from dialogue_cli.steps.wording import Wording, setting
from dialogue_cli.vietnamese.text import in_brief

MOST_IN_BRIEF, MOST_OF_ANSWER = 160, 320
DIALOGUE, GIFTS = "dialogue", "gifts"


@dataclass(frozen=True, slots=True)
class _Called:
    """What every question's line is made from."""

    wording: Wording
    names: Mapping[int, Speaker]
    minutes: int

    def question(self, question: Question, start: datetime | None = None) -> ScriptQuestion:
        """The question as it is called; `start` is about when."""
        speaker = self.names.get(question.number)
        replies = replying(self.wording, question)
        return ScriptQuestion(
            code=question_code(question.number),
            text=question.text,
            brief=in_brief(question.text, MOST_IN_BRIEF),
            units=self.wording.listed(question.units),
            agency=replies,
            start=start.time() if start else None,
            speaker=_called(speaker) if speaker else "",
            with_agencies=tuple(
                name
                for name in working_with(self.wording, question, "", without=CENTRAL)
                if isinstance(replies, Missing) or name not in replies
            ),
            answer=in_brief(" ".join(question.replies), MOST_OF_ANSWER),
        )


def script_facts(
    desk: Desk, paper: str, wording: Wording, held: Stored, timed: Schedule, *, names: bool
) -> ScriptFacts:
    """All that a script states; askers are named only where `names` says so, and only those who registered to speak."""
    conference = desk.conference
    hall = [question for question in held.questions if question.handling == "hall"]
    reserves = _reserves(desk, held, len(hall))
    called = _Called(
        wording,
        speakers([*hall, *reserves], held.delegates) if names else {},
        conference.question_minutes,
    )
    parts = tuple(_parts(desk, called, timed, hall, reserves))
    gift_part = next((part for part in parts if part.role == GIFTS), None)
    texts = {
        name: tuple(wording.fill(text) for text in getattr(conference, name))
        for name in ("chairs", "invited")
    }
    guests = tuple(introduced_guests(desk, wording, held.delegates))
    return ScriptFacts(
        **common_facts(desk, paper, wording),
        when=when_fact(conference),
        venue=venue_fact(conference, wording),
        chairs=texts["chairs"] or setting(conference, "plan.chairs", say.MISSING_CHAIRS),
        parts=parts or setting(conference, "agenda", say.MISSING_AGENDA),
        asked=len(hall) or Missing(say.KEY_SELECT, say.MISSING_HALL),
        introduced=guests
        if guests or texts["invited"]
        else setting(conference, "plan.invited", say.MISSING_INVITED),
        invited=texts["invited"],
        greeted=tuple(greeted_groups(desk, wording, held.delegates)),
        gifts=tuple(
            _handed(wording, one, conference.gifts_a_round)
            for one in conference.gifts
            if one.people_count
        ),
        given_by=gift_part.by if gift_part else "",
        promises=given_tasks(conference, wording, [q for q in hall if q.answers]),
    )


def _reserves(desk: Desk, held: Stored, chosen_for_hall: int) -> list[Question]:
    """One question of each printed group that is called when there is time left (workflow.md §1.3, step 14)."""
    try:
        time = hall_time(desk.conference, chosen_for_hall, None)
    except NoTimeKnown:
        return []
    chosen = select(candidates(held.questions, held.delegates), time, printed_groups(desk))
    numbers = {one.number for one in chosen.reserves}
    return [one for one in held.questions if one.number in numbers and one.handling != "hall"]


def _parts(
    desk: Desk,
    called: _Called,
    timed: Schedule,
    hall: Sequence[Question],
    reserves: Sequence[Question],
) -> Iterator[ScriptPart]:
    by_group = dict(grouped(desk.conference, hall))
    dialogue = [row for row in timed.rows if row.kind == DIALOGUE]
    in_reserve = _by_row(dialogue, grouped(desk.conference, reserves))
    for row in timed.rows:
        what, by = called.wording.fill(row.what), called.wording.fill(row.by)
        if row.kind != DIALOGUE:
            yield ScriptPart(row.start, row.end, what, by, role_of(what))
            continue
        members = by_group.get(row.group, ())
        each = max(1, min(called.minutes, row.minutes // max(1, len(members))))
        yield ScriptPart(
            row.start,
            row.end,
            what,
            agenda_answering(called.wording, members) or by,
            DIALOGUE,
            called.wording.fill(row.group),
            tuple(_in_turn(called, row, members, each)),
            tuple(called.question(one) for one in in_reserve[row.group]),
            each,
        )


def _by_row(
    dialogue: Sequence[Row], reserves: Sequence[tuple[str, list[Question]]]
) -> Mapping[str, Sequence[Question]]:
    """The questions in reserve by the group of the row; those of groups that have no row come at the end."""
    rows: dict[str, list[Question]] = {row.group: [] for row in dialogue}
    for group, members in reserves:
        place = group if group in rows else next(reversed(rows), group)
        rows.setdefault(place, []).extend(members)
    return rows


def _in_turn(
    called: _Called, row: Row, members: Sequence[Question], each: int
) -> Iterator[ScriptQuestion]:
    """The questions one after the other, each with the minutes that it may take."""
    first = datetime.combine(date.min, row.start)
    for place, question in enumerate(members):
        yield called.question(question, first + timedelta(minutes=place * each))


def _called(speaker: Speaker) -> str:
    """As the presenter calls somebody: title, name, post, unit; never a phone (workflow.md §1.7)."""
    return with_title(speaker.full_name, speaker.gender, speaker.role, speaker.unit)


def _handed(wording: Wording, scheme: GiftScheme, each_round: int) -> HandedOver:
    item = wording.fill(scheme.item)
    count = scheme.people_count
    rounds = -(-count // each_round)
    audience = wording.fill(wording.conference.audience)
    return HandedOver(
        count=count,
        item=item,
        unit=item.split()[0],
        whom=wording.fill(scheme.whom) or say.GIFT_ATTENDING.format(audience=audience),
        each_round=min(each_round, count),
        rounds=rounds,
        last=count - each_round * (rounds - 1),
    )
