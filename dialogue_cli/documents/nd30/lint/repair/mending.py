"""A copy of a document with everything mended that can be without touching a word."""

from collections import Counter
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree

from dialogue_cli.documents.nd30.decree import Profile
from dialogue_cli.documents.nd30.lint.linter import Linted, lint_package
from dialogue_cli.documents.nd30.lint.opening import Package
from dialogue_cli.documents.nd30.lint.repair.applying import applied
from dialogue_cli.documents.nd30.lint.repair.page_number import number_pages

# What is mended may lay bare what stood behind it: another round looks again.
_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Mended:
    """The mended document (None when there was nothing to mend), what was mended by rule, what is left."""

    content: bytes | None
    rules: tuple[tuple[str, int], ...]
    left: Linted


def mend(name: str, content: bytes, profile: Profile | None = None) -> Mended:
    """Mend a document in as many rounds as it takes.

    Raises what `lint` raises.
    """
    counts: Counter[str] = Counter()
    changed = False
    package = Package(name, content)
    found = lint_package(package, profile)
    for _ in range(_ROUNDS):
        done, new = _round(package, found)
        if not done and not new:
            break
        counts += done
        changed = True
        content = _written(package, new)
        package = Package(name, content)
        found = lint_package(package, profile)
    return Mended(content if changed else None, tuple(sorted(counts.items())), found)


def _round(package: Package, found: Linted) -> tuple[Counter[str], dict[str, bytes]]:
    """Apply every mend of one look; how many faults were mended by rule, and the parts that are new."""
    counts: Counter[str] = Counter()
    new: dict[str, bytes] | None = None
    numbered = False
    for fault in found.faults:
        done = False
        for one in fault.mends:
            if one.what == "page_number":
                if not numbered:
                    new = number_pages(package, found.anatomy.paper)
                    numbered = True
                done = new is not None
            else:
                done = applied(one) or done
        counts[fault.rule] += done
    return +counts, new or {}


def _written(package: Package, new: dict[str, bytes]) -> bytes:
    """The package with its changed parts; every other part keeps its bytes, its place and its date."""
    out = BytesIO()
    with ZipFile(BytesIO(package.content)) as old, ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for entry in old.infolist():
            root = package.roots.get(entry.filename)
            archive.writestr(entry, old.read(entry) if root is None else _bytes(root, old, entry))
        for name, blob in new.items():
            entry = ZipInfo(name)
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, blob)
    return out.getvalue()


def _bytes(root: Any, old: ZipFile, entry: ZipInfo) -> bytes:
    """A parsed part as bytes: its own where nothing in it was changed."""
    raw = old.read(entry)
    before = etree.fromstring(raw, etree.XMLParser(resolve_entities=False, no_network=True))
    if etree.tostring(before, method="c14n") == etree.tostring(root, method="c14n"):
        return raw
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written
