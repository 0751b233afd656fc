"""Where the files of the inbox go when they are taken: by day, never over another one, and only what was taken."""

from dataclasses import replace
from pathlib import Path

from dialogue_cli.errors import DialogueError
from dialogue_cli.intake.inbox import name_below
from dialogue_cli.messages import run as say
from dialogue_cli.model.run_reports import RunFile, Waiting
from dialogue_cli.office.atomic import write_file
from dialogue_cli.office.moving import free_place, lengthened, move_file, place_for
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.running.taking import Taken, digest_of

# Notepad of any age shows it rightly.
_FOR_NOTEPAD = "utf-8-sig"


def put_away(desk: Desk, taken: Taken) -> RunFile | Waiting:
    """Move a file out of the inbox; one that is another by now stays, and is taken the next time."""
    told = taken.told
    if taken.has_changed():
        return Waiting(told.name, "changed")
    refused = told.outcome == "refused"
    folder = (desk.folder.refused if refused else desk.folder.processed)(desk.year)
    below = taken.path.relative_to(desk.folder.inbox(desk.year))
    wanted = folder / desk.actor.at.date().isoformat() / below
    try:
        if refused:
            _give_reason(place_for(taken.path, wanted), told)
        place = move_file(taken.path, wanted)
        if digest_of(place) != taken.digest:
            # Somebody wrote to it in the last moment: it goes back, to be taken as it is now.
            move_file(place, taken.path)
            return Waiting(told.name, "changed")
    except DialogueError as error:
        return replace(told, not_moved=error.sentence)
    return replace(told, moved_to=name_below(place, desk.folder.path))


def _give_reason(place: Path, told: RunFile) -> None:
    """A text beside a refused file: why, and what to do. It is there before the file, so that no file is without."""
    lines = (say.REASON_TITLE.format(file=place.name), told.reason, told.remedy, *told.notes)
    text = "\r\n".join((*filter(None, lines), ""))
    content = text.encode(_FOR_NOTEPAD, "replace")
    beside = place.with_name(lengthened(place.name, say.REASON_SUFFIX))
    # The same text is of a run that was killed; anything else there may be what a unit sent.
    if not (beside.is_file() and beside.read_bytes() == content):
        write_file(free_place(beside), content)
