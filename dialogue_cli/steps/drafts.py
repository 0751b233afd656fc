"""The texts of a year for the checks: every free text of the settings, every line of the papers, every reply."""

from collections.abc import Iterable, Iterator
from datetime import date

from dialogue_cli.documents.framing import Tried
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import checks as say
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.drafts import Passage
from dialogue_cli.model.findings import unmarked
from dialogue_cli.model.petitions import Question, question_code
from dialogue_cli.office.places import texts
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.wording import Wording

_LETTERS = 40
# What tells of another conference or of what has really happened: its figures are not the plan's.
_OTHER = ("conclusion.previous",)


def setting_passages(desk: Desk) -> Iterator[Passage]:
    """Every free text of conference.toml with its places filled; a text that cannot be filled as it is written."""
    conference = desk.conference
    wording = Wording(conference, desk.province, conference.reference_day)
    for key, text in texts(conference):
        if not text.strip() or key in _OTHER:
            continue
        try:
            filled = unmarked(wording.fill(text))
        except DialogueError:  # told when a paper is made
            filled = text
        where = say.WHERE_SETTING.format(year=conference.year, key=key)
        yield Passage("setting", key, where, filled, _day_of(conference, key))


def _day_of(conference: Conference, key: str) -> date:
    """The day by which a setting's text is read: that of its paper where it is for one paper."""
    paper = key.split("[", maxsplit=1)[0].split(".")[1] if key.startswith("recipients.") else "plan"
    if key.startswith("agenda"):
        paper = "agenda"
    elif key.startswith("conclusion"):
        paper = "conclusion"
    issued = conference.documents.get(paper)
    return (issued and issued.day) or conference.reference_day


def paper_passages(paper: str, title: str, tried: Tried, day: date) -> Iterator[Passage]:
    """Every line of a paper, with what its template itself says."""
    for text, own in _lines(tried.parts):
        if text.strip():
            where = say.WHERE_PAPER.format(paper=title, beginning=_beginning(text))
            yield Passage("paper", paper, where, text, day, own)


def _lines(parts: Iterable[tuple[str, bool]]) -> Iterator[tuple[str, tuple[tuple[int, int], ...]]]:
    text, own = "", list[tuple[int, int]]()
    for part, literal in parts:
        # Lines end where the template ends them; a value of several lines is one stretch of its line.
        pieces = part.split("\n") if literal else [" ".join(part.split("\n"))]
        for number, piece in enumerate(pieces):
            if number:
                yield text, tuple(own)
                text, own = "", []
            if literal and piece:
                own.append((len(text), len(text) + len(piece)))
            text += piece
    yield text, tuple(own)


def _beginning(text: str) -> str:
    plain = text.lstrip("#-|*+ ").replace("*", "")
    return plain if len(plain) <= _LETTERS else f"{plain[:_LETTERS].rstrip()}…"


def answer_passages(conference: Conference, questions: Iterable[Question]) -> Iterator[Passage]:
    """Every reply of an agency; it is read by the law of the day of the conference."""
    day = conference.outcome.held_on or conference.reference_day
    for question in questions:
        for answer in question.answers:
            code = question_code(question.number)
            where = say.WHERE_ANSWER.format(code=code)
            yield Passage("answer", code, where, answer.answer, day)


def issued_papers(desk: Desk) -> dict[str, date]:
    """The day of every paper of the conference that has a number, by number and symbol."""
    return {
        f"{issued.number}/{desk.office.papers[paper].symbol}": issued.day
        for paper, issued in desk.conference.documents.items()
        if issued.number and issued.day and paper in desk.office.papers
    }
