"""The fingerprint of each table of the two settings files: comments, order and line ends do not count."""

import json
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from dialogue_cli.model.manifest import Source, fingerprint
from dialogue_cli.office.folder import Folder

# Tables that hold one entry a paper: of these a paper is made from its own and from those it cites.
BY_PAPER = ("documents", "papers", "recipients")


def settings_sources(folder: Folder, year: int, papers: tuple[str, ...]) -> tuple[Source, ...]:
    """The tables that papers of that name may be made from, by file and key, in one order."""
    found = {}
    for file, path in (
        (folder.settings.name, folder.settings),
        (f"{year}/{folder.conference(year).name}", folder.conference(year)),
    ):
        for key, sha in _tables(path.read_bytes()).items():
            table, _, entry = key.partition(".")
            if not entry or table not in BY_PAPER or entry in papers:
                found[f"{file}: {key}"] = sha
    return tuple(Source("setting", name, sha) for name, sha in sorted(found.items()))


@lru_cache(maxsize=8)
def _tables(content: bytes) -> Mapping[str, str]:
    """Each key of the file, and each entry of the tables by paper; the file has been read without a fault before."""
    top = tomllib.loads(content.decode("utf-8-sig"))
    found: dict[str, Any] = {}
    for key, value in top.items():
        if key in BY_PAPER and isinstance(value, Mapping):
            found.update({f"{key}.{entry}": one for entry, one in value.items()})
        else:
            found[key] = value
    return {key: fingerprint(_written(value)) for key, value in found.items()}


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, sort_keys=True, default=str)
