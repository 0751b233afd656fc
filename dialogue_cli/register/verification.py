"""What of the register does not add up: the sums of files and sheets, rows of which nothing stands."""

from collections.abc import Iterator, Mapping
from typing import Any

from dialogue_cli.register import history
from dialogue_cli.register.database import Connection
from dialogue_cli.register.verification_file import BEYOND_USE, loose_links, misbuilt, spoilt
from dialogue_cli.register.verification_lists import RECORDS, Broken, listed
from dialogue_cli.register.verification_noted import noted
from dialogue_cli.register.verification_seals import sealed


def broken(db: Connection) -> Iterator[Broken]:
    """Everything that does not hold, the file itself first; nothing more where that cannot be relied on."""
    for check in (spoilt, misbuilt):
        found = list(check(db))
        yield from found
        if any(one.code in BEYOND_USE for one in found):
            return
    yield from loose_links(db)
    yield from _files(db)
    yield from _sheets(db)
    yield from _rows_without_record(db)
    yield from listed(db)
    yield from noted(db)
    yield from sealed(db)


# Counts of a file -------------------------------------------------------------------------------

_OUTCOMES = ("accepted", "unchanged", "changed", "rejected", "skipped")


def _files(db: Connection) -> Iterator[Broken]:
    """What was reported of each file against its rows and sheets, and the records that came with it."""
    reported = _reported(db)
    stored = _counts(db, "SELECT file, outcome, count(*) FROM source_row GROUP BY file, outcome")
    query = "SELECT id, change, name FROM source_file ORDER BY id"
    for file, change, name in db.execute(query).fetchall():
        said = reported.get((file, change))
        if said is None:
            yield Broken("file-unreported", file=name)
            continue
        for outcome in _OUTCOMES:
            told, found = int(said.get(outcome, 0)), stored.get(file, {}).get(outcome, 0)
            if told != found:
                places = {"outcome": outcome, "told": told, "found": found}
                yield Broken("file-sum", places, file=name)
    yield from _records_of_changes(db, reported)


def _reported(db: Connection) -> dict[tuple[int, int], dict[str, Any]]:
    """What the history says of each file when it was stored, by file and change."""
    query = (
        "SELECT subject_id, change, after FROM history WHERE subject = 'file' AND action = 'added'"
    )
    return {
        (file, change): history.read_leniently(after) for file, change, after in db.execute(query)
    }


def _counts(db: Connection, query: str) -> dict[int, dict[str, int]]:
    found: dict[int, dict[str, int]] = {}
    for key, name, count in db.execute(query):
        found.setdefault(key, {})[name] = count
    return found


def _records_of_changes(
    db: Connection, reported: Mapping[tuple[int, int], Mapping[str, Any]]
) -> Iterator[Broken]:
    """Records that each change brought, by what was reported of its files and by what there is."""
    standing = dict(db.execute("SELECT id, change FROM source_file").fetchall())
    for table, kind in RECORDS.items():
        told: dict[int, int] = {}
        for (file, change), said in reported.items():
            if standing.get(file) == change and "records" in said:
                told[change] = told.get(change, 0) + said["records"].get(kind, 0)
        query = f"SELECT added, count(*) FROM {table} GROUP BY added"
        found = dict(db.execute(query).fetchall())
        for change, count in told.items():
            if found.get(change, 0) != count:
                places = {"change": change, "told": count, "found": found.get(change, 0)}
                yield Broken("sum", places, table=table)


def _sheets(db: Connection) -> Iterator[Broken]:
    """Each sheet's stored counts against its rows, and against their own sum."""
    names = ", ".join(f"source_sheet.{name}" for name in _OUTCOMES)
    sums = ", ".join(f"coalesce(sum(outcome = '{name}'), 0)" for name in _OUTCOMES)
    query = (
        f"SELECT source_file.name, source_sheet.name, rows_read, {names}, {sums} FROM source_sheet"
        " LEFT JOIN source_file ON source_file.id = source_sheet.file"
        " LEFT JOIN source_row ON source_row.file = source_sheet.file"
        " AND source_row.sheet = source_sheet.name GROUP BY source_sheet.file, source_sheet.place"
    )
    for file, sheet, read, *counts in db.execute(query).fetchall():
        told, found = counts[:5], counts[5:]
        if read != sum(told):
            yield Broken("sheet-total", {"told": read, "found": sum(told)}, file or "", sheet)
        for outcome, said, there in zip(_OUTCOMES, told, found, strict=True):
            if said != there:
                places = {"outcome": outcome, "told": said, "found": there}
                yield Broken("sheet-sum", places, file or "", sheet)
    query = (
        "SELECT DISTINCT source_file.name, source_row.sheet FROM source_row"
        " JOIN source_file ON source_file.id = source_row.file WHERE NOT EXISTS (SELECT 1 FROM"
        " source_sheet WHERE source_sheet.file = source_row.file AND name = source_row.sheet)"
    )
    for file, sheet in db.execute(query).fetchall():
        yield Broken("sheet-unreported", {}, file, sheet)


# Rows and their records -------------------------------------------------------------------------


def _rows_without_record(db: Connection) -> Iterator[Broken]:
    """Rows that were taken in, but of which nothing stands and nothing tells where it went."""
    query = (
        "SELECT source_row.id, source_file.name, sheet, row, outcome, coalesce(source_sheet.kind, '')"
        " FROM source_row JOIN source_file ON source_file.id = source_row.file"
        " LEFT JOIN source_sheet ON source_sheet.file = source_row.file"
        " AND source_sheet.name = source_row.sheet"
        " WHERE outcome IN ('accepted', 'changed', 'unchanged')"
    ) + "".join(
        f" AND source_row.id NOT IN (SELECT source_row FROM {table})"
        for table in (*RECORDS, "answer")
    )
    missing = db.execute(query).fetchall()
    if not missing:
        return
    numbers, places = _went_on(db)
    for number, file, sheet, row, outcome, kind in missing:
        kinds = set(kind.split("+"))
        # The same answer sent again leaves the first one where it is.
        stays = outcome == "unchanged" and "answers" in kinds
        if not stays and number not in numbers and (file, sheet, row) not in places:
            yield Broken("row-without-record", {"outcome": outcome}, file, sheet, row)


def _went_on(db: Connection) -> tuple[set[int], set[tuple[str, str, int]]]:
    """Rows whose record moved on or was replaced since: by number, and by place as older programs noted them."""
    numbers: set[int] = set()
    places: set[tuple[str, str, int]] = set()
    query = (
        "SELECT before FROM history WHERE action IN ('moved', 'changed', 'removed')"
        f" AND subject IN ({', '.join(repr(name) for name in (*RECORDS, 'answer'))})"
        " AND change NOT IN (SELECT change FROM undone)"
    )
    for (before,) in db.execute(query):
        values = history.read_leniently(before)
        if "source_row" in values:
            numbers.add(values["source_row"])
        elif "origin" in values:
            origin = values["origin"]
            places.add((origin["file"], origin["sheet"], origin["row"]))
    return numbers, places
