"""The manifest of a backup as JSON, and back."""

import json
from dataclasses import asdict
from typing import Any

from dialogue_cli.model.backups import Manifest, StoredPart

NAME = "ban-sao.json"
# The folder in the archive that holds the office: no file of an office can take the manifest's name.
OFFICE = "van-phong/"
FORMAT = 1
MOST_BYTES = 64 * 1024 * 1024


class ManifestBroken(ValueError):
    """Not a manifest; `newer` names the program when it is one of a newer format."""

    def __init__(self, newer: str = "") -> None:
        """Keep who made it."""
        super().__init__(newer)
        self.newer = newer


def as_bytes(manifest: Manifest) -> bytes:
    """The manifest, readable by people too."""
    said = {"format": FORMAT, **asdict(manifest)}
    return json.dumps(said, ensure_ascii=False, indent=1).encode()


def from_bytes(content: bytes) -> Manifest:
    """The manifest that these bytes are; raises ManifestBroken."""
    try:
        said = json.loads(content)
        return _read(said)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise error if isinstance(error, ManifestBroken) else ManifestBroken from error


def _read(said: Any) -> Manifest:
    if _number(said["format"]) > FORMAT:
        raise ManifestBroken(_text(said["program"]))
    return Manifest(
        program=_text(said["program"]),
        made_at=_text(said["made_at"]),
        made_by=_text(said["made_by"]),
        schema=_number(said["schema"]),
        counts={_text(name): _number(count) for name, count in said["counts"].items()},
        faults=_number(said["faults"]),
        seal=_text(said["seal"]),
        files=tuple(
            StoredPart(_text(one["name"]), _number(one["size"]), _text(one["sha256"]))
            for one in said["files"]
        ),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError
    return value
