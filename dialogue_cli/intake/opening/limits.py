"""How much a file may hold: past these limits it is refused before it can fill the memory."""

from dialogue_cli.intake.refusals import FileTooBig
from dialogue_cli.messages import formats
from dialogue_cli.messages import intake as messages

MEGABYTE = 1024 * 1024
MAX_SIZE = 100 * MEGABYTE
MAX_UNPACKED = 1024 * MEGABYTE
MAX_DOCUMENT = 128 * MEGABYTE
MAX_RATIO = 200
RATIO_COUNTS_FROM = 20 * MEGABYTE
MAX_PARTS = 10_000
MAX_CELLS = 10_000_000
MAX_DEPTH = 500
MAX_TAGS = 12_000_000
MAX_LINES = 2_000_000


def too_big(name: str, measure: str, found: int, limit: int) -> FileTooBig:
    """The refusal of a file that passes one limit."""
    return FileTooBig(file=name, measure=measure, found=found, limit=limit)


def refuse_area(name: str, rows: int, columns: int) -> None:
    """Refuse a sheet whose filled area is set aside whole, however few of its cells hold anything."""
    if rows * columns > MAX_CELLS:
        raise too_big(name, messages.MEASURE_CELLS, rows * columns, MAX_CELLS)


def refuse_many_tags(name: str, content: bytes) -> None:
    """Refuse a document of so many tags that walking through them would take minutes."""
    tags = content.count(b"<")
    if tags > MAX_TAGS:
        raise too_big(name, formats.MEASURE_TAGS, tags, MAX_TAGS)
