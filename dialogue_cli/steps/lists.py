"""Make the lists that are printed, signed and filed."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from dialogue_cli.decisions.in_blocks import in_blocks
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import printed as say
from dialogue_cli.model.printed import ListReport, ListsReport
from dialogue_cli.office.atomic import write_private
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.listed.attendance import attendance_lists
from dialogue_cli.steps.listed.budget import budget_lists
from dialogue_cli.steps.listed.delegates import delegate_lists
from dialogue_cli.steps.listed.facts import ListFacts, Made
from dialogue_cli.steps.listed.gifts import gift_lists
from dialogue_cli.steps.listed.quotas import quota_lists
from dialogue_cli.steps.occasion import occasion_of
from dialogue_cli.steps.outputs import allowed, allowed_folder
from dialogue_cli.steps.stored import stored
from dialogue_cli.steps.wording import conference_by_name
from dialogue_cli.workbooks.printed.book import as_printed_book

ALL = "all"
SUFFIX = ".xlsx"
_MAKERS: Mapping[str, Callable[[ListFacts], Made]] = {
    "delegates": delegate_lists,
    "attendance": attendance_lists,
    "gifts": gift_lists,
    "budget": budget_lists,
    "quota": quota_lists,
}


class OneFileManyLists(DialogueError):
    """One file is named for several workbooks."""

    message, hint, exit_code = say.ONE_FILE_MANY_LISTS, say.ONE_FILE_MANY_LISTS_HINT, 2


def make_lists(desk: Desk, kinds: Sequence[str], output: Path | None) -> ListsReport:
    """Write the workbooks of these kinds, or of all; `output` is a folder, or the file of the only one.

    Raises OneFileManyLists or what may not be written.
    """
    wanted = tuple(_MAKERS) if not kinds or ALL in kinds else tuple(dict.fromkeys(kinds))
    files = _files(desk, wanted, output)
    facts = _facts(desk)
    made = {kind: _MAKERS[kind](facts) for kind in wanted}
    contents = {k: as_printed_book(one.listings) for k, one in made.items() if one.listings}
    for kind, content in contents.items():
        write_private(files[kind], content)
    reports = tuple(
        _report(kind, files.get(kind) if kind in contents else None, one)
        for kind, one in made.items()
    )
    return ListsReport(desk.year, reports)


def _files(desk: Desk, kinds: Sequence[str], output: Path | None) -> Mapping[str, Path]:
    """Where each workbook goes."""
    names = {kind: say.FILES[kind].format(year=desk.year) for kind in kinds}
    if output and output.suffix.lower() == SUFFIX and not output.is_dir():
        if len(kinds) > 1:
            raise OneFileManyLists(file=output)
        return {kinds[0]: allowed(desk, output, SUFFIX)}
    folder = allowed_folder(desk, output or desk.folder.lists(desk.year))
    return {kind: allowed(desk, folder / name, SUFFIX) for kind, name in names.items()}


def _facts(desk: Desk) -> ListFacts:
    held, conference = stored(desk), conference_by_name(desk)
    blocks = in_blocks(held.delegates, conference)
    return ListFacts(desk, conference, held, occasion_of(desk), blocks)


def _report(kind: str, file: Path | None, made: Made) -> ListReport:
    sheets = tuple((one.name, sum(1 for _ in one.lines())) for one in made.listings)
    return ListReport(kind, file, sheets, made.amiss)
