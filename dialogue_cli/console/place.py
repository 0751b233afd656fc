"""From where the next command is typed: the office it goes to, and paths as short as they can be."""

import re
from pathlib import Path

_PLACE = {"workspace": ""}
# No word of Vietnamese, nor a folder of that name in a path: D:\dialogue vp\2024.
_COMMAND = re.compile(r"(?<![\w./\\-])dialogue (?=[a-z]+\b(?![/\\]))")


def near(path: Path) -> str:
    """A path as short as it can be typed from here."""
    try:
        inside = path.relative_to(Path.cwd())
    except (ValueError, OSError):
        return str(path)
    return str(inside) if inside.parts else str(path)  # "." names nothing


def remember_place(workspace: Path | None) -> None:
    """Note the office that -w named, so that the next command can be typed as it is shown."""
    _PLACE["workspace"] = f'-w "{workspace}" ' if workspace else ""


def here(text: str) -> str:
    """A sentence whose commands go to the same office as this one."""
    return _COMMAND.sub(f"dialogue {_PLACE['workspace']}", text)
