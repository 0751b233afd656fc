"""What is told of a run, part by part: the screen and the page show the same."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dialogue_cli.messages import labels
from dialogue_cli.messages import run as say

Object = Mapping[str, Any]
# Year, folder, day: what comes after is the place within the inbox.
_FOLDERS = 3


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row; `bad` when it is about something that went wrong."""

    cells: Sequence[object]
    bad: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and, below it, a table, lines, what to do next; `numbers` are the columns set to the right."""

    title: str
    columns: Sequence[str] = ()
    rows: Sequence[Row] = ()
    lines: Sequence[str] = ()
    next: str = ""
    numbers: Sequence[int] = ()


def if_known(sentence: str, **places: object) -> str:
    """The sentence, when every place has something to say."""
    return sentence.format(**places) if all(places.values()) else ""


def run_parts(said: Object) -> list[Part]:
    """The parts that have something to tell, of a run as `run_object` tells it; raises KeyError when it is not."""
    return [part for part in _parts(said) if part.rows or part.lines]


def _parts(said: Object) -> Iterator[Part]:
    yield _stopped(said["stopped"])
    yield _files(said["files"])
    yield _refused(said["files"])
    yield _amiss(said["files"])
    yield Part(say.NOTES_TITLE, lines=[line for file in said["files"] for line in _notes(file)])
    yield _waiting(said["waiting"])
    others = [say.ELSEWHERE.format(**one) for one in said["elsewhere"]]
    yield Part(say.ELSEWHERE_TITLE, lines=others)
    if said["triage"]:
        rows = [Row((name, said["triage"][key])) for key, name in say.TRIAGE_ROWS.items()]
        unsure = said["triage"]["unsure"] or said["triage"]["to_confirm"]
        after = say.TRIAGE_NEXT if unsure else ""
        yield Part(say.TRIAGE_TITLE, say.TRIAGE_COLUMNS, rows, next=after, numbers=(1,))
    yield _findings(said["findings"])
    yield _drafts(said["drafts"])


def _stopped(stages: Sequence[Object]) -> Part:
    rows = [Row((say.STAGES[s["stage"]], s["reason"], s["remedy"]), bad=True) for s in stages]
    return Part(say.STOPPED_TITLE, say.STOPPED_COLUMNS, rows)


def _files(found: Sequence[Object]) -> Part:
    counts = ("rows_read", "accepted", "unchanged", "changed", "rejected", "skipped")
    rows = [
        Row(
            (file["name"], _outcome(file), *(file[name] for name in counts)),
            bad=file["outcome"] == "refused",
        )
        for file in found
    ]
    after = _where(found, refused=False)
    return Part(say.FILES_TITLE, say.FILES_COLUMNS, rows, next=after, numbers=range(2, 8))


def _outcome(file: Object) -> str:
    return say.OUTCOMES[file["outcome"]]


def _refused(found: Sequence[Object]) -> Part:
    lines = [
        " ".join(filter(None, (file["name"] + ":", file["reason"], file["remedy"])))
        for file in found
        if file["reason"]
    ]
    return Part(say.REFUSED_TITLE, lines=lines, next=_where(found, refused=True))


def _where(found: Sequence[Object], *, refused: bool) -> str:
    """Into which folder of the office the files have gone."""
    meant = (file for file in found if (file["outcome"] == "refused") == refused)
    folders = {"/".join(file["moved_to"].split("/")[:_FOLDERS]) for file in meant}
    return if_known(
        say.WHERE_REFUSED if refused else say.WHERE, folder=", ".join(sorted(filter(None, folders)))
    )


def _amiss(found: Sequence[Object]) -> Part:
    rows = [
        Row((file["name"], one["sheet"], _cell(one), one["message"]))
        for file in found
        for one in file["amiss"]
    ]
    more = [
        say.NOTE.format(file=file["name"], note=say.AMISS_MORE.format(count=left))
        for file in found
        if (left := file["amiss_count"] - len(file["amiss"])) > 0
    ]
    return Part(say.AMISS_TITLE, say.AMISS_COLUMNS, rows, more)


def _cell(one: Object) -> str:
    if one["column"]:
        return f"{one['column']}{one['row'] or ''}"
    return if_known(say.AMISS_ROW, row=one["row"])


def _notes(file: Object) -> Iterator[str]:
    """What a clerk should know of a file, and where it and its marked copy are now."""
    told = (
        if_known(say.SAME, same=file["same_as"]),
        if_known(say.GONE, count=file["gone"]),
        *file["notes"],
        if_known(say.RETURNED, place=file["returned"]),
        if_known(say.NOT_MOVED, reason=file["not_moved"]),
    )
    return (say.NOTE.format(file=file["name"], note=one) for one in told if one)


def _waiting(found: Sequence[Object]) -> Part:
    rows = [Row((one["name"], why_waiting(one["why"], too_long=one["too_long"]))) for one in found]
    return Part(say.WAITING_TITLE, say.WAITING_COLUMNS, rows)


def why_waiting(why: str, *, too_long: bool) -> str:
    """Why a file is left in the inbox, and whether somebody should look."""
    told = say.WAITING[why]
    if not too_long:
        return told
    return say.WAITING_PERSON.get(why, say.WAITING_LONG).format(why=told)


def _findings(found: Sequence[Object]) -> Part:
    rows = [
        Row((labels.SEVERITIES[one["severity"]], one["code"], one["title"], one["count"]))
        for one in found
    ]
    return Part(say.FINDINGS_TITLE, say.FINDINGS_COLUMNS, rows, (), say.FINDINGS_NEXT, (3,))


def _drafts(found: Sequence[Object]) -> Part:
    rows = [
        Row((one["title"], one["file"] or say.DRAFT_NOT_MADE, one["gaps"], one["reason"]))
        for one in found
    ]
    return Part(say.DRAFTS_TITLE, say.DRAFTS_COLUMNS, rows, numbers=(2,))
