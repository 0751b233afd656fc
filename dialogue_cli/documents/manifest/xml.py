"""The manifest as XML: short names, one line, the same bytes for the same manifest."""

from collections.abc import Iterator
from datetime import date
from html import escape
from typing import Any

from dialogue_cli.model.manifest import Manifest, Part, Source, SourceKind

NAMESPACE = "urn:dialogue-cli:manifest:1"
_NS = f"{{{NAMESPACE}}}"
_KINDS: tuple[SourceKind, ...] = ("setting", "fact", "frame", "question")


def to_xml(manifest: Manifest) -> bytes:
    """The whole part as it stands in the package."""
    attributes = {
        "xmlns": NAMESPACE,
        "paper": manifest.paper,
        "year": str(manifest.year),
        "program": manifest.program,
        "office": manifest.office,
        "copy": manifest.copy,
        "template": manifest.template,
        "draft": "yes" if manifest.draft else "",
        "number": manifest.number,
        "day": manifest.day.isoformat() if manifest.day else "",
        "text": manifest.text,
    }
    inner = "".join((*map(_source, manifest.sources), *map(_part, manifest.parts)))
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f"{head}<manifest{_written(attributes)}>{inner}</manifest>".encode()


def from_xml(root: Any) -> Manifest | None:
    """The manifest out of a parsed part; None when it is no manifest, or not one that this version reads."""
    if root.tag != f"{_NS}manifest" or not root.get("paper"):
        return None
    try:
        return Manifest(
            paper=root.get("paper"),
            year=int(root.get("year", "0")),
            program=root.get("program", ""),
            office=root.get("office", ""),
            copy=root.get("copy", ""),
            template=root.get("template", ""),
            draft=root.get("draft") == "yes",
            number=root.get("number", ""),
            day=date.fromisoformat(root.get("day")) if root.get("day") else None,
            text=root.get("text", ""),
            sources=tuple(_sources(root)),
            parts=tuple(
                Part(one.get("sha", ""), tuple(one.get("codes", "").split()))
                for one in root.iter(f"{_NS}part")
            ),
        )
    except ValueError:
        return None


def _source(source: Source) -> str:
    return f"<source{_written({'kind': source.kind, 'name': source.name, 'sha': source.sha})}/>"


def _part(part: Part) -> str:
    """Codes are letters, digits and hyphens: nothing in them to escape but what a template may have made."""
    if not part.codes:
        return f'<part sha="{part.sha}"/>'
    return f'<part sha="{part.sha}" codes="{escape(" ".join(part.codes))}"/>'


def _sources(root: Any) -> Iterator[Source]:
    for one in root.iter(f"{_NS}source"):
        for kind in _KINDS:
            if one.get("kind") == kind:
                yield Source(kind, one.get("name", ""), one.get("sha", ""))


def _written(attributes: dict[str, str]) -> str:
    return "".join(f' {key}="{escape(text)}"' for key, text in attributes.items() if text)
