"""Triage: decisions and exactly one fate for every petition; same requests become one question."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from dialogue_cli.decisions.classified import read_and_classify
from dialogue_cli.decisions.duplicates import Cluster, Item, merge
from dialogue_cli.decisions.heeding import heed
from dialogue_cli.decisions.learned.ngrams import Spelled
from dialogue_cli.decisions.prepared import prepare
from dialogue_cli.decisions.same_ask.wording import Wording
from dialogue_cli.decisions.uncollected import uncollected
from dialogue_cli.decisions.why_same import Join
from dialogue_cli.messages import decisions as sentences
from dialogue_cli.model.memory import Precedent
from dialogue_cli.model.petitions import (
    COLLECTIVE,
    PERSONAL,
    SURE_FROM,
    Decided,
    Fate,
    Proposal,
    Question,
    petition_code,
    question_code,
)

# A wording long enough to be clear and short enough to be read out.
_CLEAR_FROM, _CLEAR_TO = 8, 70


@dataclass(frozen=True, slots=True)
class TriageResult:
    """Every petition given, in the same order, decided, with its fate; all questions; what else may be the same."""

    decided: tuple[Decided, ...]
    questions: tuple[Question, ...]
    proposals: tuple[Proposal, ...] = ()


@uncollected()
def triage(
    petitions: Sequence[Decided],
    existing: Sequence[Question] = (),
    used: int = 0,
    precedents: Sequence[Precedent] = (),
) -> TriageResult:
    """Decide about all petitions of a conference, each with an id of its own.

    `existing` questions keep their numbers and members, `used` is the highest number ever given.
    What a clerk decided always wins: a clerk's scope moves a petition out of a question or into
    one, and a fate given by a clerk stays. A question without members is left out. Members that
    are not among the petitions follow after them. What clerks decided about like petitions of any year
    (`precedents`) steers what is proposed.
    """
    everyone = _with_members(petitions, existing)
    read = read_and_classify(everyone)
    classified = heed(read.decided, read.texts, precedents)
    fates = {
        one.petition.id: _apart(one, nothing_asked)
        for one, nothing_asked in zip(classified, read.asking_nothing, strict=True)
    }
    asked = [one for one in classified if fates[one.petition.id] is None]
    homes = {
        member.petition.id: question.number for question in existing for member in question.members
    }
    personal = [row for row, one in enumerate(classified) if _is_personal(fates[one.petition.id])]
    aside = [Item(everyone[row].petition.id, row) for row in personal]
    merged = merge(read.texts, *_items(asked, everyone, homes), aside)
    clusters = _numbered(merged.clusters, existing, used)
    given = {one.petition.id: one.fate for one in asked}
    for cluster in clusters:
        fates.update(_question_fates(cluster, homes, given))
    decided = tuple(replace(one, fate=fates[one.petition.id]) for one in classified)
    wordings = {
        one.petition.id: text for one, text in zip(decided, read.texts.wordings, strict=True)
    }
    composed = _compose(clusters, decided, existing, wordings)
    return TriageResult(decided, composed, merged.proposals)


def _is_personal(fate: Fate | None) -> bool:
    return fate is not None and fate.kind == "personal"


def _with_members(petitions: Sequence[Decided], existing: Iterable[Question]) -> list[Decided]:
    """All petitions, and the members of questions that were not given along: none gets lost."""
    everyone = {one.petition.id: one for one in petitions}
    for question in existing:
        for member in question.members:
            everyone.setdefault(member.petition.id, member)
    return list(everyone.values())


def _apart(one: Decided, nothing_asked: Fate | None) -> Fate | None:
    """The fate of a petition that goes into no question; None for one that does."""
    fate, scope = one.fate, one.decision("scope")
    said = scope.value if scope and scope.origin == "clerk" else ""
    if fate and (fate.origin == "clerk" or (fate.kind == "outside-scope" and said == COLLECTIVE)):
        return None if fate.kind == "question" else fate
    if said == PERSONAL:
        return Fate("personal", sentences.PERSONAL_BY_CLERK)
    if said == COLLECTIVE or (fate and fate.kind == "question"):
        return None
    if nothing_asked or scope is None or scope.value != PERSONAL:
        return nothing_asked
    return Fate("personal", sentences.PERSONAL_CASE.format(reason=scope.reason))


def _items(
    asked: Sequence[Decided], everyone: Sequence[Decided], homes: Mapping[int, int]
) -> tuple[list[Item], list[Cluster]]:
    """What asks something: new items, and the clusters of the questions that already hold them."""
    rows = {one.petition.id: row for row, one in enumerate(everyone)}
    new: list[Item] = []
    held: dict[int, list[Item]] = {}
    for one in asked:
        number = one.petition.id
        item = Item(number, rows[number])
        if number in homes:
            held.setdefault(homes[number], []).append(item)
        else:
            new.append(item)
    return new, [Cluster(number, tuple(items)) for number, items in sorted(held.items())]


def _numbered(
    clusters: Iterable[Cluster], existing: Sequence[Question], used: int
) -> list[Cluster]:
    """New clusters get the numbers after the highest one ever used."""
    following = max((used, *(question.number for question in existing)))
    numbered = []
    for cluster in clusters:
        if cluster.number:
            numbered.append(cluster)
        else:
            following += 1
            numbered.append(replace(cluster, number=following))
    return sorted(numbered, key=lambda cluster: cluster.number)


def _question_fates(
    cluster: Cluster, homes: Mapping[int, int], given: Mapping[int, Fate | None]
) -> dict[int, Fate]:
    """The fate of each member: in this question, and why; old members keep their old reason."""
    code = question_code(cluster.number)
    already = [member.id for member in cluster.members if homes.get(member.id) == cluster.number]
    first = None if already else cluster.members[0].id
    fates = {}
    for member in cluster.members:
        before = given[member.id]
        if before and before.question == cluster.number:
            fates[member.id] = before
        elif member.id in already:
            fates[member.id] = Fate(
                "question", sentences.ALREADY_IN.format(code=code), cluster.number
            )
        else:
            join = cluster.joins.get(member.id)
            fates[member.id] = (
                _first(join, cluster.number)
                if member.id == first or join is None
                else _joined(join, cluster.number)
            )
    return fates


def _first(join: Join | None, number: int) -> Fate:
    """The first of a question: as sure to stand with the others as they with it."""
    reason = sentences.OWN_QUESTION.format(code=question_code(number))
    return Fate("question", reason, number, confidence=join.certainty if join else 1.0)


def _joined(join: Join, number: int) -> Fate:
    """In that question, why, and how sure: what is not sure is for a clerk to confirm."""
    code = question_code(number)
    if join.same_text:
        reason = sentences.SAME_TEXT.format(code=code, like=petition_code(join.like))
        return Fate("question", reason, number, confidence=join.certainty)
    percent = round(join.certainty * 100)
    shared = ", ".join(sentences.QUOTED.format(words=words) for words in join.shared)
    reason = (
        sentences.SAME_REQUEST.format(code=code, terms=shared, likeness=percent)
        if shared
        else sentences.SAME_SENSE.format(code=code, likeness=percent)
    )
    if join.different:
        terms = ", ".join(sentences.QUOTED.format(words=words) for words in join.different)
        reason += sentences.DIFFERENT.format(terms=terms)
    if join.certainty < SURE_FROM:
        reason += sentences.TO_CONFIRM
    return Fate("question", reason, number, "model", join.certainty)


def _compose(
    clusters: Iterable[Cluster],
    decided: Iterable[Decided],
    existing: Iterable[Question],
    texts: Mapping[int, Wording],
) -> tuple[Question, ...]:
    """The questions; an existing one keeps its wording and lead while the lead is a member."""
    by_id = {one.petition.id: one for one in decided}
    before = {question.number: question for question in existing}
    questions = []
    for cluster in clusters:
        members = tuple(by_id[item.id] for item in cluster.members)
        question = before.get(cluster.number)
        if question and any(one.petition.id == question.lead for one in members):
            questions.append(replace(question, members=members))
            continue
        lead = max(members, key=lambda one: _clarity(one, texts[one.petition.id]))
        text = lead.petition.text
        if question:
            kept = question.wording or text
            questions.append(replace(question, text=kept, lead=lead.petition.id, members=members))
        else:
            questions.append(Question(cluster.number, text, lead.petition.id, members))
    return tuple(questions)


def _clarity(one: Decided, text: Spelled) -> tuple[bool, float, int, int]:
    """How well a wording can stand for others: readable, with its marks, full, and early."""
    length = len(text.folded)
    readable = _CLEAR_FROM <= length <= _CLEAR_TO
    marked = sum(a != b for a, b in zip(text.folded, text.syllables, strict=True))
    fullness = min(length, _CLEAR_TO)
    return readable, round(marked / max(1, length), 1), fullness, -one.petition.id


def clearest(members: Sequence[Decided]) -> Decided:
    """The one whose wording can best stand for the others."""
    return max(members, key=lambda one: _clarity(one, prepare(one.petition.text)))
