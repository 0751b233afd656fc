"""Make the blank workbooks that go out to units and agencies."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import forms as say
from dialogue_cli.model.budget import STATE, UNION
from dialogue_cli.model.findings import unmarked
from dialogue_cli.model.petitions import Question, question_code
from dialogue_cli.model.reports import FormReport, FormsReport
from dialogue_cli.office.atomic import write_file
from dialogue_cli.reference.budget_items import budget_items
from dialogue_cli.reference.purses import purse_name, purses
from dialogue_cli.reference.topics import topic_name, topics
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.importing.imported_answers import agency_key
from dialogue_cli.steps.outputs import allowed_folder
from dialogue_cli.steps.stored import stored
from dialogue_cli.steps.wording import Wording, agency_names
from dialogue_cli.vietnamese.dates import short
from dialogue_cli.workbooks.form_guide import SENDER
from dialogue_cli.workbooks.forms import Form, Value, as_form

_DEADLINES = {"petitions": "collect", "delegates": "delegates", "answers": "answer"}
EXAMPLE_TOPIC = "nha-o"  # what the example of messages/forms.py asks for


class FormTaken(DialogueError):
    """Another file, perhaps one that somebody has filled in, bears the form's name."""

    message, hint = say.FORM_TAKEN, say.FORM_TAKEN_HINT


class NoQuestionsOfAgency(DialogueError):
    """No question is to be answered by the agency named."""

    message, hint = say.NO_QUESTIONS_OF_AGENCY, say.NO_QUESTIONS_OF_AGENCY_HINT


def make_forms(
    desk: Desk, kinds: Sequence[str], folder: Path | None, agency: str | None = None
) -> FormsReport:
    """Write the forms of these kinds, those that go out when none is named; an existing file that differs stops it.

    `agency` leaves in the answers form the questions of that agency alone.
    Raises FormTaken, NoQuestionsOfAgency or what may not be written.
    """
    into = allowed_folder(desk, folder or desk.folder.forms(desk.year))
    wanted = tuple(dict.fromkeys(kinds)) or tuple(_DEADLINES)
    questions = _questions(desk, agency) if "answers" in wanted else ()
    forms = {kind: _form(desk, kind, questions) for kind in wanted}
    made = {into / say.FILES[kind].format(year=desk.year): form for kind, form in forms.items()}
    contents = {path: as_form(form) for path, form in made.items()}
    for path, content in contents.items():
        if path.exists() and not (path.is_file() and path.read_bytes() == content):
            raise FormTaken(file=path)
    for path, content in contents.items():
        write_file(path, content)
    reports = tuple(FormReport(form.kind, path, len(form.rows)) for path, form in made.items())
    notes = (say.NO_QUESTIONS,) if "answers" in wanted and not questions else ()
    return FormsReport(desk.year, reports, notes)


def _form(desk: Desk, kind: str, questions: Sequence[Question]) -> Form:
    conference = desk.conference
    wording = Wording(conference, desk.province, conference.reference_day)
    name = unmarked(wording.fill(conference.name))
    return Form(
        kind=kind,
        code=f"{kind}-{desk.year}",
        title=say.TITLES[kind],
        conference=say.CONFERENCE.format(name=name, year=desk.year),
        hint=_hint(desk, kind),
        choices=_choices(desk, kind),
        example=_example(desk, kind),
        rows=_ROWS[kind](desk, questions) if kind in _ROWS else (),
    )


def _hint(desk: Desk, kind: str) -> str:
    day = desk.conference.deadlines.get(_DEADLINES.get(kind, ""))
    return say.HINT_BEFORE.format(hint=say.HINT, day=short(day)) if day else say.HINT


def _choices(desk: Desk, kind: str) -> Mapping[str, Sequence[str]]:
    """The values that each cell with a list may hold."""
    units = [unit.name for unit in desk.conference.units]
    if kind == "petitions":
        names = [topic.name for topic in topics()]
        return {"topic": names, "wants_to_speak": say.YES_NO, SENDER: units}
    if kind == "delegates":
        return {
            "group": [group.label for group in desk.conference.groups],
            "upper_unit": units,
            "gender": say.GENDERS,
            "wants_to_speak": say.YES_NO,
            SENDER: units,
        }
    if kind == "budget":
        return {"source": [purse.name for purse in purses()]}
    return {"handling": say.HANDLINGS}


def _example(desk: Desk, kind: str) -> Mapping[str, Value]:
    """One row filled in as an example, its list cells with values of this year's lists."""
    found: dict[str, Value] = {
        field: value.format(year=desk.year) if isinstance(value, str) else value
        for field, value in say.EXAMPLES[kind].items()
    }
    if kind == "petitions":
        return {**found, "topic": topic_name(EXAMPLE_TOPIC)}
    if kind == "delegates":
        groups = sorted(desk.conference.groups, key=lambda group: not group.allocated)
        return {
            **found,
            "upper_unit": next((unit.name for unit in desk.conference.units), ""),
            "group": next((group.label for group in groups), ""),
        }
    if kind == "budget":
        return {**found, "source": purse_name(UNION)}
    return found


def _questions(desk: Desk, agency: str | None) -> Sequence[Question]:
    """The questions to be answered, those of one agency when it is named."""
    questions = stored(desk).questions
    if not agency:
        return questions
    found = [one for one in questions if one.value("agency") == agency_key(agency)]
    if not found:
        raise NoQuestionsOfAgency(agency=agency)
    return found


def _rows(desk: Desk, questions: Sequence[Question]) -> Sequence[Mapping[str, Value]]:
    names = agency_names(desk)
    return [
        {
            "question": question_code(one.number),
            "text": one.text,
            "agency": names.get(one.value("agency"), ""),
        }
        for one in questions
    ]


def _usual_items(desk: Desk, _questions: Sequence[Question]) -> Sequence[Mapping[str, Value]]:
    """The usual items of a conference's budget without any figure; the source as the settings say it."""
    conference = desk.conference
    wording = Wording(conference, desk.province, conference.reference_day)
    sources = {
        UNION: unmarked(wording.fill(conference.cost_source)),
        STATE: purse_name(STATE),
    }
    return [
        {
            "item": item.title,
            "measure": item.measure,
            "source": sources.get(item.purse) or purse_name(item.purse),
        }
        for item in budget_items()
        if item.offered
    ]


_ROWS: Mapping[str, Callable[[Desk, Sequence[Question]], Sequence[Mapping[str, Value]]]] = (
    MappingProxyType({"answers": _rows, "budget": _usual_items})
)
