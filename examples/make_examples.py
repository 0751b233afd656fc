"""Makes the example workbooks and expected.csv from source/*.toml: the same bytes on every run.

Run `python examples/make_examples.py [FOLDER]`; without a folder it renews the files beside itself.
"""

import csv
import hashlib
import sys
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import count, cycle
from pathlib import Path
from typing import Any

from sheets import Body, Cell, Column, Line, Page, save

HERE = Path(__file__).parent
FIRST_DAY = date(2024, 5, 6)
TRUTH = ("file", "sheet", "row", "request", "topic", "scope", "level", "agency", "unit")

Settings = Mapping[str, Any]
Fields = dict[str, Cell]
Phones = Mapping[str, str]


def main(arguments: Sequence[str]) -> None:
    target = Path(arguments[0]) if arguments else HERE
    requests = _source("requests")["requests"]
    looks = _source("layouts")
    with _opened(target / "source" / "expected.csv") as stream:
        truth = csv.writer(stream, lineterminator="\n")
        truth.writerow(TRUTH)
        books = _source("workbooks")["workbooks"]
        phones = _phones(books)
        for book in books:
            truth.writerows(_make_petitions(target, book, requests, looks, phones))
    for book in _source("delegates")["lists"]:
        _make_delegates(target, book, looks)
    _make_answers(target, requests, looks)


def _source(name: str) -> dict[str, Any]:
    return tomllib.loads((HERE / "source" / f"{name}.toml").read_text(encoding="utf-8"))


def _opened(path: Path) -> Any:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path.open("w", encoding="utf-8", newline="")


# --- Petitions ----------------------------------------------------------------------------------


def _make_petitions(
    target: Path, book: Settings, requests: Iterable[Settings], looks: Settings, phones: Phones
) -> Iterator[tuple[Cell, ...]]:
    """Save one union's workbook; give the truth about each of its rows."""
    look = looks["petitions"][book["layout"]]
    sent = _with_people(_sent(book, requests), book["workplaces"])
    rows = [_petition(place, row, book, looks, phones) for place, row in enumerate(sent)]
    page = _page(book, look, looks)
    for number, fields in save(
        target / "petitions" / book["file"], page, _bodies(rows, book, look)
    ):
        request = _request(fields)
        labels = (request.get(name, "") for name in TRUTH[4:8])
        unit = fields["union" if _shows(look, "union") else "workplace"]
        yield (f"petitions/{book['file']}", book["sheet"], number, request["key"], *labels, unit)


def _request(row: Mapping[str, Cell]) -> Settings:
    request = row.get("request") or {}
    assert isinstance(request, Mapping)
    return request


def _sent(book: Settings, requests: Iterable[Settings]) -> list[Fields]:
    """The wordings that this workbook carries, shuffled (always alike), and what is fixed."""
    found: list[Fields] = []
    for request in requests:
        for variant in request["variants"]:
            for sender in variant["by"]:
                code, workplace, person = [*str(sender).split("@"), "", ""][:3]
                if code == book["code"]:
                    fixed = {"workplace": workplace, "person": person}
                    found.append({"request": request, "text": variant["text"], **fixed})
    return sorted(found, key=lambda row: _hashed(f"{book['code']} {row['text']}"))


def _with_people(rows: Iterable[Fields], workplaces: Iterable[Sequence[str]]) -> list[Fields]:
    """Each row with its workplace and person ("name; position"), in turn where not fixed."""
    people = {names[0]: names[1:] for names in workplaces}
    in_turn = {workplace: cycle(names) for workplace, names in people.items()}
    turns = cycle(people)
    complete: list[Fields] = []
    for row in rows:
        workplace, fixed = str(row["workplace"] or next(turns)), str(row["person"])
        names = in_turn[workplace] if not fixed else iter(people[workplace])
        person = next(name for name in names if name.startswith(fixed))
        complete.append(row | {"workplace": workplace, "person": person})
    return complete


def _phones(books: Iterable[Settings]) -> Phones:
    """A number for each person, in the order of the source."""
    people = (person for book in books for names in book["workplaces"] for person in names[1:])
    return {person.split("; ")[0]: f"0900000{n:03d}" for n, person in enumerate(people, start=1)}


def _hashed(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode("utf-8")).digest()[:4], "big")


def _petition(place: int, row: Fields, book: Settings, looks: Settings, phones: Phones) -> Fields:
    request, look = _request(row), looks["petitions"][book["layout"]]
    name, position = str(row["person"]).split("; ")
    day = FIRST_DAY + timedelta(days=place * 5 % 18)
    return row | {
        "text": _spelt(str(row["text"]), book),
        "union": book["union"],
        "name": name,
        "position": position,
        "phone": _phone(phones[name], look),
        "date": _day(day, place, look, looks["words"]),
        "note": looks["words"]["sent_late"] if place % 9 == 8 else None,
        "agency": looks["agencies"].get(request.get("agency")) if place % 2 else None,
        "addressee": looks["addressees"].get(request.get("level")),
        "topic": looks["topics"].get(request.get("topic")),
        "people": 1 + _hashed(str(row["text"])) % 12,
        "speak": "x" if place % 6 == 1 else None,
    }


def _spelt(text: str, book: Settings) -> str:
    """As the union's machine stores it: some write each accent as a character of its own."""
    return unicodedata.normalize(book.get("form", "NFC"), text)


def _phone(digits: str, look: Settings) -> Cell:
    match look.get("phone", "text"):
        case "number":
            return int(digits)
        case "dotted":
            return f"{digits[:4]}.{digits[4:7]}.{digits[7:]}"
        case "spaced":
            return f"{digits[:4]} {digits[4:7]} {digits[7:]}"
        case _:
            # Nine digits: the sender's spreadsheet took the number for an amount.
            return int(digits) if len(digits) == 9 else digits


def _day(day: date, place: int, look: Settings, words: Settings) -> Cell:
    style = look.get("date", "date")
    if style == "long" and place % 3 == 0:
        return str(words["long_date"]).format(day=day.day, month=day.month, year=day.year)
    if style == "long" or (style == "mixed" and place % 3 == 0):
        return f"{day.day:02d}/{day.month}/{day.year}"
    return day


# --- Delegates ----------------------------------------------------------------------------------


def _make_delegates(target: Path, book: Settings, looks: Settings) -> None:
    look = looks["delegates"][book["layout"]]
    rows = [_delegate(line, book, look) for line in book["people"]]
    save(target / "delegates" / book["file"], _page(book, look, looks), _bodies(rows, book, look))


def _delegate(line: str, book: Settings, look: Settings) -> Fields:
    name, gender, birth, position, workplace, group, phone, *other = line.split("; ")
    return {
        "name": name,
        "gender": gender.capitalize(),
        "birth": int(birth),
        "birth_man": int(birth) if gender == "nam" else None,
        "birth_woman": int(birth) if gender != "nam" else None,
        "position": position,
        "workplace": workplace,
        "group": group,
        "union": other[0] if other else book["printed_union"],
        "phone": _phone(phone, look),
        "note": None,
    }


# --- Answers ------------------------------------------------------------------------------------


def _make_answers(target: Path, requests: Iterable[Settings], looks: Settings) -> None:
    """One row for each wording that was sent: an answer finds its question by the wording."""
    look = looks["answers"]
    by_key = {request["key"]: request for request in requests}
    in_hall, in_writing = look["handling"]
    rows: list[Fields] = [
        {name: answer[name] for name in ("agency", "answer", "task", "product", "deadline")}
        | {"text": variant["text"], "handling": in_hall if answer["in_hall"] else in_writing}
        for answer in _source("answers")["answers"]
        for variant in by_key[answer["request"]]["variants"]
    ]
    save(target / look["file"], _page(look, look, looks), _bodies(rows, look, look))


# --- What they share ----------------------------------------------------------------------------


def _page(book: Settings, look: Settings, looks: Settings) -> Page:
    """What stands around the table."""
    words = looks["words"]
    title = look["title"] if "title" in look else [book["title"]] if book.get("title") else []
    signature: tuple[str, ...] = ()
    if "signer" in book:
        signature = (*book["signer_lines"], "", "", "", book["signer"])
    return Page(
        sheet=book["sheet"],
        columns=tuple(
            Column(heading, width, "center" if field in looks["centred"] else "left")
            for heading, field, width in look["columns"]
        ),
        head=look["head"],
        left=(book.get("upper", words["upper"]), str(book["union"]).upper()),
        right=(words["country"], words["motto"]),
        place_date=book.get("place_date", ""),
        title=(*title, *([book["letter"]] if "letter" in book else [])),
        number_row=look.get("number_row", ""),
        total=tuple(look.get("total", ())),
        below=tuple(look.get("below", ())),
        signature=signature,
        empty_sheet=look.get("empty_sheet", ""),
        hidden_sheet=tuple(look.get("hidden_sheet", ())),
    )


def _shows(look: Settings, field: str) -> bool:
    return any(name == field for _, name, _ in look["columns"])


def _bodies(rows: Sequence[Fields], book: Settings, look: Settings) -> list[Body]:
    """The rows under their section rows, with the place of each cell settled."""
    names = [name for _, name, _ in look["columns"]]
    merged = names.index(look["merge"]) if "merge" in look else None
    numbers = count(1)
    bodies: list[Body] = []
    for heading, members in _sections(rows, book.get("sections") or look.get("sections")):
        ordered = members
        if merged is not None:
            ordered = sorted(members, key=lambda row: str(row[look["merge"]]))
        numbered = [{**row, "number": next(numbers)} for row in ordered]
        lines = [Line(tuple(row[name] for name in names), row) for row in numbered]
        bodies.append(Body(heading, lines, merged))
    return bodies


def _sections(
    rows: Sequence[Fields], sections: Sequence[Sequence[str]] | None
) -> Iterator[tuple[str, list[Fields]]]:
    """Each section's heading and rows: those whose topic, workplace or group it names."""
    if not sections:
        yield "", list(rows)
        return
    for heading, *keys in sections:
        yield heading, [row for row in rows if _section_keys(row) & set(keys)]


def _section_keys(row: Fields) -> set[str]:
    topic = _request(row).get("topic", "")
    return {topic, str(row["workplace"]), str(row.get("group"))}


if __name__ == "__main__":
    main(sys.argv[1:])
