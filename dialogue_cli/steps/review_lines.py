"""The rows of the review workbook: what each cell shows, how sure it is, what the row was made from."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from dialogue_cli.decisions.candidates import support_of
from dialogue_cli.decisions.certainty import LIKELY_FROM, Doubts, by_doubt, doubts_of
from dialogue_cli.decisions.review_states import question_state_of, state_of
from dialogue_cli.decisions.review_words import Words, fates_offered
from dialogue_cli.messages import labels
from dialogue_cli.messages import review as say
from dialogue_cli.model.objects import MOST_PROPOSALS
from dialogue_cli.model.petitions import (
    Decided,
    Proposal,
    Question,
    count_petitions,
    petition_code,
    question_code,
)
from dialogue_cli.model.review import Certainty, Stamp, petition_mark, question_mark
from dialogue_cli.reference.topics import topic_keys, topic_name
from dialogue_cli.reference.unit_names import each_unit_once
from dialogue_cli.steps.stored import Stored
from dialogue_cli.workbooks.review_sheet import Line

# How many doubts are told, and how many letters of each: the whole is told by `show petition`.
_MOST_DOUBTS, _MOST_LETTERS = 2, 110
# Below this a likeness is not worth a clerk's look.
_TOLD_FROM = 0.05
_PARTS = ("topic", "scope", "level", "agency")


def choices(words: Words) -> dict[str, Sequence[str]]:
    """The values of each list to choose from, by field."""
    return {
        "topic": [topic_name(key) for key in topic_keys()],
        "scope": [name for key, name in labels.SCOPES.items() if key],
        "level": list(words.levels().values()),
        "agency": words.agency_names(),
        "also": words.agency_names(),
        "fate": list(fates_offered().values()),
        "handling": list(labels.HANDLINGS.values()),
    }


def petition_lines(held: Stored, stamp: Stamp, words: Words) -> list[tuple[Line, Certainty]]:
    """One line a petition with how sure it is as a whole: the doubtful first, then by question."""
    homes = {one.petition.id: one.fate.question for one in held.decided if one.fate}
    proposed: dict[int, list[Proposal]] = defaultdict(list)
    for proposal in held.proposals:
        home = homes.get(proposal.petition)
        if home is None or homes.get(proposal.other) != home:
            proposed[proposal.petition].append(proposal)
    judged = [(one, doubts_of(one, proposed[one.petition.id])) for one in held.decided]
    judged.sort(key=lambda pair: by_doubt(pair[1], _home(pair[0]), pair[0].petition.id))
    return [
        (
            _petition_line(one, doubts, proposed[one.petition.id], homes, stamp, words),
            doubts.certainty,
        )
        for one, doubts in judged
    ]


def _home(one: Decided) -> int:
    return (one.fate.question or 0) if one.fate else 0


def _petition_line(
    one: Decided,
    doubts: Doubts,
    proposals: Sequence[Proposal],
    homes: Mapping[int, int | None],
    stamp: Stamp,
    words: Words,
) -> Line:
    state = state_of(one)
    shown = words.shown(state)
    values = {
        **shown,
        "id": petition_code(one.petition.id),
        "question": state.question or None,
        "text": one.petition.text,
        "unit": one.petition.unit,
        "certainty": say.CERTAINTIES[doubts.certainty],
        "seen": say.SEEN if state.seen else "",
        "reason": "\n".join((*_rivals(doubts, proposals, homes), _reason(one, doubts))),
        "similar": _similar(proposals, homes),
        "mark": petition_mark(stamp, state),
    }
    colours: dict[str, Certainty] = {
        part: doubts.of(part) for part in (*_PARTS, "question", "fate") if doubts.of(part) != "sure"
    }
    return Line(values, {**colours, "certainty": doubts.certainty})


def _rivals(
    doubts: Doubts, proposals: Sequence[Proposal], homes: Mapping[int, int | None]
) -> Iterator[str]:
    """The likeliest petition elsewhere, where it is what makes the place doubtful."""
    if proposals and proposals[0].confidence >= LIKELY_FROM and doubts.of("question") != "sure":
        similar = _place(say.SIMILAR_BARE, proposals[0], homes)
        yield say.MAYBE_SAME.format(similar=similar)


def _reason(one: Decided, doubts: Doubts) -> str:
    """Why it is doubtful, or why it stands where it does."""
    if one.fate is None:
        return say.NOT_TRIAGED
    doubtful = [d for d in one.decisions if doubts.of(d.field) != "sure"]
    doubtful.sort(key=lambda decision: doubts.parts[decision.field])
    reasons = [
        say.REASON_OF.format(field=labels.FIELDS[d.field], reason=_short(d.reason))
        for d in doubtful[:_MOST_DOUBTS]
    ]
    if not reasons or doubts.of("question") != "sure" or doubts.of("fate") != "sure":
        reasons.insert(0, _short(one.fate.reason))
    return "\n".join(reasons)


def _short(text: str) -> str:
    if len(text) <= _MOST_LETTERS:
        return text
    return f"{text[: _MOST_LETTERS - 1].rsplit(' ', 1)[0].rstrip()}…"


def _similar(proposals: Sequence[Proposal], homes: Mapping[int, int | None]) -> str:
    """The petitions elsewhere that may ask the same, the likeliest first."""
    return "\n".join(
        _place(say.SIMILAR if one.reason else say.SIMILAR_BARE, one, homes)
        for one in proposals[:MOST_PROPOSALS]
        if one.confidence >= _TOLD_FROM
    )


def _place(sentence: str, one: Proposal, homes: Mapping[int, int | None]) -> str:
    home = homes.get(one.other)
    return sentence.format(
        place=question_code(home) if home else say.SIMILAR_NOWHERE,
        petition=petition_code(one.other),
        percent=round(one.confidence * 100),
        reason=one.reason,
    )


def question_lines(
    held: Stored, before: Mapping[int, Sequence[str]], stamp: Stamp, words: Words
) -> list[Line]:
    """One line a question, by number; `before` tells of its earlier years."""
    return [
        _question_line(question, before.get(question.number, ()), stamp, words)
        for question in held.questions
    ]


def _question_line(question: Question, before: Sequence[str], stamp: Stamp, words: Words) -> Line:
    state = question_state_of(question)
    topic = question.value("topic")
    return Line(
        {
            "id": question_code(question.number),
            "wording": question.text,
            "handling": labels.HANDLINGS[state.handling],
            "seen": say.SEEN if state.seen else "",
            "why": question.handling_reason,
            "units": len(each_unit_once(question.units)),
            "petitions": count_petitions(question.members),
            "people": support_of(question.members).people,
            "topic": topic_name(topic) if topic else say.UNDECIDED,
            "agency": words.agency(question.value("agency"), topic),
            "earlier": "\n".join(before),
            "mark": question_mark(stamp, state),
        }
    )
