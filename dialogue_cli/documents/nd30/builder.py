"""Blocks and frame → the .docx of an administrative paper, as the decree lays it out."""

from collections.abc import Mapping, Sequence
from datetime import date

from dialogue_cli.documents.blocks import Block, Runs
from dialogue_cli.documents.frame import Frame
from dialogue_cli.documents.nd30.annex import annexes, split
from dialogue_cli.documents.nd30.body import content_before_signature, separator
from dialogue_cli.documents.nd30.header import header, title
from dialogue_cli.documents.nd30.layout import page_of
from dialogue_cli.documents.nd30.package import NO_PICTURES, package
from dialogue_cli.documents.nd30.page import section
from dialogue_cli.documents.nd30.signature import signature


def build(blocks: Sequence[Block], subject: Runs, frame: Frame) -> bytes:
    """The whole paper as a .docx; the same input gives the same bytes."""
    return packed(body(blocks, subject, frame), frame)


def packed(
    written: str,
    frame: Frame,
    manifest: bytes = b"",
    pictures: Mapping[str, bytes] = NO_PICTURES,
) -> bytes:
    """The .docx of a body that has been written, with its pictures and what the paper was made from inside."""
    made_on = frame.day or date(frame.year, 1, 1)
    return package(written, f"{frame.type_name}: {frame.subject}", made_on, manifest, pictures)


def body(blocks: Sequence[Block], subject: Runs, frame: Frame) -> str:
    """All that the paper shows, section by section."""
    main, *attached = split(blocks)
    width = page_of(frame).text_width
    texts = [
        header(frame)
        + title(frame, subject)
        + content_before_signature(main[1], width)
        + signature(frame),
        *annexes(attached, frame),
    ]
    turned = [frame.landscape, *(annex.landscape for annex, _ in attached if annex)]
    *ended, last = zip(texts, turned, strict=True)
    written = [text + separator(section=section(landscape=wide)) for text, wide in ended]
    written.append(last[0] + separator() + section(landscape=last[1]))
    return "".join(written)
