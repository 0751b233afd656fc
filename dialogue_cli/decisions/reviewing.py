"""What a returned review workbook changes: each row's wish against the register, all by the clerk's word."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from dialogue_cli.decisions.questions import clearest
from dialogue_cli.decisions.review_edits import Clerk, edited, question_of
from dialogue_cli.decisions.review_moves import out_of_answered, refusal, to_nowhere
from dialogue_cli.decisions.review_questions import NO_EDITS, QuestionEdits, question_edits
from dialogue_cli.decisions.review_rows import petition_rows, question_rows
from dialogue_cli.decisions.review_states import state_of
from dialogue_cli.decisions.review_wishes import Wish, wish_of
from dialogue_cli.decisions.review_words import Words
from dialogue_cli.messages import review as say
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.petitions import Decided, Question
from dialogue_cli.model.review import PetitionState, Refusal, ReviewBook, ReviewChange
from dialogue_cli.vietnamese.dates import short

_MOST_DIGITS = 12
_STATE = ("question", "fate", "outside", "topic", "scope", "level", "agency", "also")


@dataclass(frozen=True, slots=True)
class Standing:
    """What the register holds of the year: petitions and questions by number, every question number ever given."""

    office: str
    year: int
    decided: Mapping[int, Decided]
    questions: Mapping[int, Question]
    numbers: frozenset[int]


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What is to be stored and told; with faults there is nothing to store.

    `decided` are the petitions that changed, `leads` the lead petition of each new question by its number.
    """

    faults: tuple[Problem, ...] = ()
    refused: tuple[Refusal, ...] = ()
    changes: tuple[ReviewChange, ...] = ()
    decided: tuple[Decided, ...] = ()
    leads: Mapping[int, int] = field(default_factory=dict)
    questions: QuestionEdits = NO_EDITS


def reviewed(
    book: ReviewBook, standing: Standing, words: Words, author: str, day: date
) -> Reviewed:
    """Compare every row with what it was made from and with what stands at present."""
    clerk = Clerk(author, short(day), words)
    office, year = standing.office, standing.year
    petitions = petition_rows(book.petitions, office, year, standing.decided)
    asked = question_rows(book.questions, office, year, dict.fromkeys(standing.numbers))
    wishes: list[Wish] = []
    faults = [*book.faults, *petitions.faults, *asked.faults]
    for row, stamp, state in petitions.rows:
        wish, wrong = wish_of(row, stamp, state, words)
        wishes.append(wish)
        faults += wrong
    gone, refused_moves = to_nowhere(wishes, standing.questions)
    questions = question_edits(asked.rows, standing.questions, clerk)
    faults += [*gone, *questions.faults]
    refused = [*petitions.refused, *asked.refused, *refused_moves, *questions.refused]
    if faults:
        return Reviewed(_in_order(faults))
    stopped = {(one.sheet, one.row) for one in refused_moves}
    open_ = [w for w in wishes if w.is_open and (w.row.sheet, w.row.row) not in stopped]
    return _applied(open_, standing, clerk, refused, questions)


def _applied(
    wishes: Sequence[Wish],
    standing: Standing,
    clerk: Clerk,
    refused: list[Refusal],
    questions: QuestionEdits,
) -> Reviewed:
    settled = [_settled(group, standing) for group in _by_label(wishes)]
    kept: list[Wish] = []
    for wish in (wish for group in settled for wish in group):
        one = standing.decided[wish.base.petition]
        if not edited(wish, one, clerk).changes:
            continue
        if told := _conflict(wish, one):
            refused.append(refusal(wish, told))
        else:
            kept.append(wish)
    stopped = out_of_answered(kept, standing.decided, standing.questions)
    refused += [told for _, told in stopped]
    gone = {wish.base.petition for wish, _ in stopped}
    numbered = _numbered([wish for wish in kept if wish.base.petition not in gone], standing)
    edits = [edited(wish, standing.decided[wish.base.petition], clerk) for wish in numbered]
    after = [edit.decided for edit in edits]
    new = [one for one in after if question_of(one) not in standing.numbers | {0}]
    members: dict[int, list[Decided]] = defaultdict(list)
    for one in new:
        members[question_of(one)].append(one)
    changes = [change for edit in edits for change in edit.changes]
    changes.sort(key=lambda change: change.row)
    return Reviewed(
        refused=tuple(sorted(refused, key=lambda one: (one.sheet != say.PETITION_SHEET, one.row))),
        changes=(*changes, *questions.changes),
        decided=tuple(sorted(after, key=lambda one: one.petition.id)),
        leads={number: clearest(group).petition.id for number, group in sorted(members.items())},
        questions=questions,
    )


def _by_label(wishes: Iterable[Wish]) -> list[list[Wish]]:
    """Wishes that go to one new question together; every other one alone."""
    groups: dict[str, list[Wish]] = defaultdict(list)
    for wish in wishes:
        groups[wish.label or f"={wish.base.petition}"].append(wish)
    return list(groups.values())


def _settled(group: Sequence[Wish], standing: Standing) -> list[Wish]:
    """The wishes of one label with the number that the question was given when the workbook was applied before."""
    if not group[0].label:
        return list(group)
    given: set[int] = set()
    for wish in group:
        fate = standing.decided[wish.base.petition].fate
        if fate and fate.question and fate.origin == "clerk" and fate.question > wish.used:
            given.add(fate.question)
    if len(given) != 1:
        return list(group)
    (number,) = given
    return [replace(w, target=replace(w.target, question=number), label="") for w in group]


def _conflict(wish: Wish, one: Decided) -> str:
    """What has become different since by somebody else's doing, in words; empty when nothing has."""
    present = state_of(one)
    other = [
        name
        for name in _STATE
        if _value(present, name) not in (_value(wish.base, name), _value(wish.target, name))
    ]
    if present.text != wish.base.text:
        other.insert(0, "text")
    if not other:
        return ""
    names = dict.fromkeys(_named(name) for name in other)
    return say.BASE_CHANGED.format(fields=", ".join(names))


def _named(field: str) -> str:
    name = say.FIELDS.get(field) or say.CHANGED_FIELDS[field]
    return name[:1].lower() + name[1:]


def _value(state: PetitionState, name: str) -> object:
    return getattr(state, name)


def _numbered(wishes: Sequence[Wish], standing: Standing) -> list[Wish]:
    """New questions get the numbers after the highest one ever used: typed numbers first, in their order."""
    labels = dict.fromkeys(wish.label for wish in wishes if wish.label)
    following = max(standing.numbers, default=0) + 1
    ordered = sorted(labels, key=_order)
    numbers = {label: following + place for place, label in enumerate(ordered)}
    return [
        replace(wish, target=replace(wish.target, question=numbers[wish.label]))
        if wish.label
        else wish
        for wish in wishes
    ]


def _order(label: str) -> tuple[int, int, str]:
    """Whatever the order of the rows: typed numbers, then words with their numbers, then petitions alone."""
    digits = "".join(letter for letter in label if letter.isdecimal())
    return "#m~".index(label[0]), int(digits[:_MOST_DIGITS] or 0), label


def _in_order(faults: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(faults, key=lambda one: (one.sheet != say.PETITION_SHEET, one.row)))
