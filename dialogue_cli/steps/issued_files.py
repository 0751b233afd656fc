"""Files of papers that were issued: what was signed is not written over by what the settings say today."""

from collections.abc import Iterable
from pathlib import Path

from dialogue_cli.documents.framing import Composed
from dialogue_cli.documents.manifest.reading import read_paper
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import issuing as say
from dialogue_cli.model.manifest import Manifest, Source


class IssuedFileStands(DialogueError):
    """The file holds the paper as it was issued, and it would say something else now."""

    message, hint = say.FILE_STANDS, say.FILE_STANDS_HINT


class IssuedPlanStands(IssuedFileStands):
    """The same of the plan, which has a paper of its own for what changes (kế hoạch điều chỉnh)."""

    hint = say.PLAN_STANDS_HINT


def stands_as_another(files: Iterable[tuple[Path, Composed]]) -> bool:
    """Whether another issue of a paper stands in its files: under another number or day, and it states other things.

    What states the same has had its number put right.
    """
    return any(_is_another(_issued(path), composed.manifest) for path, composed in files)


def stand_by_issued(title: str, files: Iterable[tuple[Path, Composed]]) -> None:
    """Let papers be written unless one stands there as issued, under the same number and day, with other words.

    Raises IssuedFileStands.
    """
    for path, composed in files:
        now, made = composed.manifest, _issued(path)
        if made is None or (made.paper, made.year) != (now.paper, now.year):
            continue
        if (made.number, made.day) == (now.number, now.day) and made.text != now.text:
            kind = IssuedPlanStands if made.paper == "plan" else IssuedFileStands
            raise kind(title=title, number=made.number, file=path.name, paper=made.paper)


def _is_another(made: Manifest | None, now: Manifest) -> bool:
    if made is None or (made.paper, made.year) != (now.paper, now.year):
        return False
    return (made.number, made.day) != (now.number, now.day) and _stated(made) != _stated(now)


def _stated(manifest: Manifest) -> list[Source]:
    return [one for one in manifest.sources if one.kind in ("fact", "question")]


def _issued(path: Path) -> Manifest | None:
    """What a file keeps of an issued paper; None of a draft, of any other file, and while there is none."""
    if not path.is_file():
        return None
    try:
        made = read_paper(path.name, path.read_bytes()).manifest
    except (DialogueError, OSError):
        return None
    return made if made and made.number and made.day and not made.draft else None
