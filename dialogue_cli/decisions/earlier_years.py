"""Where a question was asked in an earlier year: its lead petition compared with the leads of then."""

from collections.abc import Sequence

from dialogue_cli.decisions.likely_same import Same, compared, likely_same
from dialogue_cli.decisions.prepared import prepare
from dialogue_cli.decisions.same_ask.shared_words import WordTable
from dialogue_cli.decisions.same_ask.wording import Wording, features
from dialogue_cli.messages import decisions as sentences
from dialogue_cli.model.memory import AskedBefore
from dialogue_cli.model.petitions import Earlier, Question

# Likelier asked before than not; so many years or questions of then are enough.
_LIKELY_FROM = 0.5
_MOST = 3
_SHARED_SHOWN = 3


def earlier_years(
    questions: Sequence[Question], before: Sequence[AskedBefore]
) -> tuple[Earlier, ...]:
    """For each question those of earlier years that likely ask the same, the likeliest first."""
    if not questions or not before:
        return ()
    known = sorted(before, key=lambda one: (-one.year, one.number))
    leads = [one.leader.petition.text for one in questions]
    texts = compared([prepare(text) for text in (*leads, *(one.text for one in known))])
    ours, theirs = range(len(questions)), range(len(questions), len(texts.wordings))
    found = likely_same(texts, ours, theirs, _LIKELY_FROM)
    return tuple(
        _earlier(questions[row], known[one.row - len(questions)], one, texts.wordings[row],
                 texts.wordings[one.row])
        for row in sorted(found)
        for one in found[row][:_MOST]
    )  # fmt: skip


def _earlier(
    question: Question, asked: AskedBefore, same: Same, ours: Wording, theirs: Wording
) -> Earlier:
    reason = sentences.SAME_WORDS if same.same_words else _shared(ours, theirs)
    return Earlier(question.number, asked.year, asked.number, same.likely, reason)


def _shared(ours: Wording, theirs: Wording) -> str:
    """The rarest words of both, as they are written now."""
    written = features(ours)
    words = WordTable([ours, theirs]).shared(0, 1, _SHARED_SHOWN)
    terms = ", ".join(sentences.QUOTED.format(words=written[one]) for one in words)
    return sentences.PROPOSED.format(terms=terms) if terms else sentences.PROPOSED_BY_SENSE
