"""What of an office goes into a backup, and which names may come out of one."""

import re
from collections.abc import Iterator
from pathlib import Path

from dialogue_cli.office.folder import (
    CONFERENCE,
    COPIES,
    DRAFTS,
    EXPORTS,
    FORMS,
    LISTS,
    PAPERS,
    REGISTER,
)

MOST_LETTERS = 240
# What programs leave for a while, or for themselves.
_PASSING = re.compile(
    r"~\$.*|\.dialogue.*|.*\.tmp|thumbs\.db|desktop\.ini|\.ds_store", re.IGNORECASE
)
# What can be made again from the register and the settings.
_MADE_AGAIN = frozenset({PAPERS, DRAFTS, EXPORTS, FORMS, LISTS})
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def parts_of(office: Path, *, papers: bool) -> Iterator[tuple[str, Path]]:
    """Every file of the office but the register, by its name in a backup, in order; a link stands for itself.

    Without `papers` what can be made again is left out.
    """
    for name, path in sorted(_below(office, office)):
        steps = name.split("/")
        made = len(steps) > 2 and steps[0].isdigit() and steps[1] in _MADE_AGAIN
        if papers or not made or name.endswith(f"/{CONFERENCE}"):
            yield name, path


def _below(office: Path, folder: Path) -> Iterator[tuple[str, Path]]:
    for child in folder.iterdir():
        name = child.relative_to(office).as_posix()
        if _PASSING.fullmatch(child.name):
            continue
        if child.is_dir() and not child.is_symlink():
            if name != COPIES:  # they are no part of the office
                yield from _below(office, child)
        elif (child.is_file() or child.is_symlink()) and not name.startswith(REGISTER):
            yield name, child


def is_safe(name: str) -> bool:
    """Whether a name stays below the folder that it is put into, on every system."""
    steps = name.split("/")
    return len(name) <= MOST_LETTERS and all(map(_is_safe_step, steps))


def _is_safe_step(step: str) -> bool:
    if not step or _FORBIDDEN.search(step) or _DEVICE.fullmatch(step):
        return False
    try:
        step.encode()
    except UnicodeEncodeError:  # bytes that the system could not read as a name
        return False
    return step[-1] not in ". "
