"""Imports a case through the command line and counts what came in as it should."""

from __future__ import annotations

import contextlib
import io
import json
import re
import shutil
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from dialogue_cli import main
from dialogue_cli.intake.reading import read_file
from dialogue_cli.office.folder import REGISTER
from dialogue_cli.register import database
from dialogue_cli.register.attendance import ATTENDANCE
from dialogue_cli.register.delegates import DELEGATES
from dialogue_cli.register.gifts import GIFT_RECEIPTS
from dialogue_cli.register.petitions import PETITIONS
from dialogue_cli.register.records import RecordTable
from tests.corpus.truth import Case, Made, Truth

YEAR = 2024
REFUSED = 3
# A field may hold less than its name alone says: what identifies each kind of record.
_KEYS = {
    "petition": "text",
    "delegate": "full_name",
    "answer": "text",
    "attendance": "full_name",
    "gift": "full_name",
}


@dataclass
class Score:
    """Of `expected` records, how many were found, right in every field, and right in their unit."""

    expected: int = 0
    extra: int = 0
    found: int = 0
    right: int = 0
    units_expected: int = 0
    units_right: int = 0
    refusals: int = 0
    refused: int = 0
    misses: list[str] = field(default_factory=list)

    def __iadd__(self, other: Score) -> Score:
        for one in (
            "expected", "extra", "found", "right", "units_expected", "units_right", "refusals",
            "refused",
        ):  # fmt: skip
            setattr(self, one, getattr(self, one) + getattr(other, one))
        self.misses += other.misses
        return self

    @property
    def records_found(self) -> float:
        """Share of the records found; records that are none count against it."""
        return _share(self.found, self.expected + self.extra)

    @property
    def records_right(self) -> float:
        """Share of the records with every field right."""
        return _share(self.right, self.expected + self.extra)

    @property
    def units_share(self) -> float:
        """Share of the units right, of the records whose unit the file tells."""
        return _share(self.units_right, self.units_expected)


def new_office(folder: Path) -> Path:
    """An office that cases are imported into, each into a copy of it."""
    code, said = run("init", folder, "--province", "Đắk Lắk", "--year", YEAR)
    assert code == 0, said
    with database.opened(folder / REGISTER):
        return folder  # with an empty register: making one takes longer than a small import


def run(*words: object) -> tuple[int, str]:
    """One command line through the same door as the installed command: its exit code and what it said."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main.outcome([str(word) for word in words])
    return code, out.getvalue() or err.getvalue()


def score(case: Case, office: Path, folder: Path) -> Score:
    """Write the case's file, import it into a copy of the office, and compare."""
    folder.mkdir(parents=True)
    here = folder / "office"
    shutil.copytree(office, here)
    files = folder / "sent"
    files.mkdir()
    made = case.write(files)
    said: list[str] = []
    code = 0
    for path in made.paths:
        code, told = run("-w", here, "import", path, *made.options, "--json")
        said.append(told)
    result = _score_refusal(made, code, here) if made.refused else _score_records(made, here)
    if code not in {0, 1, REFUSED} or any("Traceback" in one for one in said):
        result.misses.append(f"exit code {code}: {said[-1][:300]}")
    waits = any(truth.kind == "answer" for truth in made.truths)
    if code == REFUSED and not made.refused and not waits:
        result.misses.append(f"refused: {_sentence(said[-1])}")
    result.misses = [f"{case.name}: {miss}" for miss in result.misses]
    return result


def _score_refusal(made: Made, code: int, office: Path) -> Score:
    stored = [one for _, one in _stored(office)]
    result = Score(refusals=1, refused=int(code == REFUSED and not stored and not _files(office)))
    if not result.refused:
        result.misses.append(f"exit code {code} and {len(stored)} records instead of a refusal")
    return result


def _score_records(made: Made, office: Path) -> Score:
    got = list(_stored(office))
    if any(truth.kind == "answer" for truth in made.truths):
        got += list(_read_alone(made.paths))
    result = Score(expected=len(made.truths))
    pairs = dict(_paired(made.truths, got))
    for number, truth in enumerate(made.truths):
        if number in pairs:
            _compare(result, truth, got[pairs[number]][1])
            continue
        result.units_expected += "unit" in truth.fields
        result.misses.append(f"{_place(truth)} not found: {_short(_key(truth))}")
    kinds = {truth.kind for truth in made.truths}
    for index, (kind, record) in enumerate(got):
        origin = record.origin
        free = {(origin.sheet, origin.row), ("", origin.row)} & made.free
        if index not in pairs.values() and not free and (kind in kinds or kind != "petition"):
            result.extra += 1
            shown = getattr(record, _KEYS[kind])
            result.misses.append(
                f"{origin.sheet}!{origin.row}.{origin.part} is no record: {_short(shown)}"
            )
    return result


def _compare(result: Score, truth: Truth, record: Any) -> None:
    result.found += 1
    origin = record.origin
    wrong = [
        f"{name} is {_short(_value(record, name))}, not {_short(wanted)}"
        for name, wanted in truth.fields.items()
        if not _is(wanted, _value(record, name), name)
    ]
    if truth.row and (origin.row, origin.part) != (truth.row, truth.part):
        wrong.append(f"placed at {origin.row}.{origin.part}")
    if "unit" in truth.fields:
        result.units_expected += 1
        result.units_right += _is(truth.fields["unit"], record.unit, "unit")
    if wrong:
        result.misses.append(f"{_place(truth)}: {'; '.join(wrong)}")
    else:
        result.right += 1


def _paired(truths: Sequence[Truth], got: Sequence[tuple[str, Any]]) -> Iterator[tuple[int, int]]:
    """Which truth is which record: by place and likeness first, then by its words alone."""
    left = set(range(len(got)))
    waiting = []
    for number, truth in enumerate(truths):
        same = (i for i in sorted(left) if _same_place(truth, got[i]) and _alike(truth, got[i][1]))
        if (index := next(same, None)) is not None:
            left.discard(index)
            yield number, index
        else:
            waiting.append(number)
    for number in waiting:
        truth = truths[number]
        words = (
            i for i in sorted(left) if got[i][0] == truth.kind and _same_words(truth, got[i][1])
        )
        if (index := next(words, None)) is not None:
            left.discard(index)
            yield number, index


def _same_place(truth: Truth, got: tuple[str, Any]) -> bool:
    kind, record = got
    origin = record.origin
    if kind != truth.kind or not truth.row:
        return False
    sheet = not truth.sheet or plain(truth.sheet) == plain(origin.sheet)
    return sheet and (origin.row, origin.part) == (truth.row, truth.part)


def _alike(truth: Truth, record: Any) -> bool:
    """Whether a record may be meant at all: a badly read one is found, but not right."""
    shown = plain(str(getattr(record, _KEYS[truth.kind])))
    return any(
        SequenceMatcher(None, plain(str(one)), shown, autojunk=False).ratio() >= 0.6
        for one in _readings(_key(truth))
    )


def _same_words(truth: Truth, record: Any) -> bool:
    return _is(_key(truth), getattr(record, _KEYS[truth.kind]), _KEYS[truth.kind])


def _is(wanted: Any, got: Any, name: str) -> bool:
    if isinstance(got, date):
        got = got.isoformat()
    if isinstance(got, str):
        return any(plain(str(one)) == plain(got) for one in _readings(wanted))
    return any(one == got for one in _readings(wanted))


_OLD_TONES = (("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("oã", "õa"), ("oạ", "ọa"), ("uỳ", "ùy"),
              ("uý", "úy"), ("uỷ", "ủy"), ("uỹ", "ũy"), ("uỵ", "ụy"), ("oè", "òe"), ("oé", "óe"),
              ("oẻ", "ỏe"), ("oẽ", "õe"), ("oẹ", "ọe"))  # fmt: skip
_AROUND = re.compile(r"^[\s.,;:…]+|[\s.,;:…/]+$")


def plain(text: str) -> str:
    """NFC, single spaces, one tone placement, nothing but the words' own points at the ends."""
    text = unicodedata.normalize("NFC", text)
    text = " ".join(text.split())
    for old, new in _OLD_TONES:
        text = text.replace(old, new)
    return _AROUND.sub("", text)


def _readings(wanted: Any) -> tuple[Any, ...]:
    return wanted if isinstance(wanted, tuple) else (wanted,)


def _key(truth: Truth) -> Any:
    return truth.fields[_KEYS[truth.kind]]


def _value(record: Any, name: str) -> Any:
    return getattr(record, name, "(no such field)")


def _stored(office: Path) -> Iterator[tuple[str, Any]]:
    register = _register(office)
    if register is None:
        return
    with database.opened(register) as db:
        for kind, table in _TABLES:
            yield from ((kind, record) for record in table.of_year(db, YEAR))


_TABLES: tuple[tuple[str, RecordTable[Any]], ...] = (
    ("petition", PETITIONS),
    ("delegate", DELEGATES),
    ("attendance", ATTENDANCE),
    ("gift", GIFT_RECEIPTS),
)


def _read_alone(paths: Iterable[Path]) -> Iterator[tuple[str, Any]]:
    """Answers wait for their questions: they are compared as read."""
    for path in paths:
        with contextlib.suppress(Exception):
            for record in read_file(path).records:
                yield type(record).__name__.lower(), record


def _files(office: Path) -> int:
    register = _register(office)
    if register is None:
        return 0
    with database.opened(register) as db:
        return int(db.execute("SELECT count(*) FROM source_file").fetchone()[0])


def _sentence(said: str) -> str:
    try:
        files = json.JSONDecoder().raw_decode(said[said.index("{") :])[0].get("files") or [{}]
    except ValueError:
        return said[:200]
    return str(files[0].get("refused") or said[:200])


def _place(truth: Truth) -> str:
    return f"{truth.sheet}!{truth.row}.{truth.part}"


def _short(value: Any) -> str:
    text = str(value).replace("\n", "⏎")
    return f"“{text[:70]}…”" if len(text) > 70 else f"“{text}”"


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def _register(office: Path) -> Path | None:
    found = office / REGISTER
    return found if found.exists() else None
