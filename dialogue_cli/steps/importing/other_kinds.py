"""What the very same file left in the register when it was taken for another kind of list."""

from collections.abc import Iterator

from dialogue_cli.messages import imports as say
from dialogue_cli.messages import screen
from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.budget import BudgetLine
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.model.petitions import Answer, Petition
from dialogue_cli.register import lines
from dialogue_cli.steps.importing.imported_file import FileTaking

_KINDS = (
    ("petitions", Petition),
    ("delegates", Delegate),
    ("answers", Answer),
    ("attendance", Attendance),
    ("gifts", GiftReceipt),
    ("budget", BudgetLine),
)


def left_of_other_kinds(taking: FileTaking) -> Iterator[str]:
    """A sentence for each kind of record that an earlier import made of these bytes, and this one does not."""
    if not taking.identical:
        return
    held = lines.counts_of_line(taking.db, taking.line)
    for kind, record in _KINDS:
        if held.get(kind) and not taking.records(record):
            name = screen.IMPORT_KINDS[kind]
            yield say.OTHER_KIND.format(count=held[kind], kind=name)
