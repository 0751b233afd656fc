"""Reads the name of a person out of a row, from one column or several, and what else stands in its cell."""

import re

from dialogue_cli.intake.kinds.cells import Cells, Place, skipped
from dialogue_cli.intake.kinds.remarks import NameCell, name_cell
from dialogue_cli.intake.layout.units import looks_like_unit
from dialogue_cli.intake.layout.wording import plain, words
from dialogue_cli.intake.records import Outcome
from dialogue_cli.vietnamese.names import full_name, proper_case, strip_titles
from dialogue_cli.vietnamese.phones import read_phones

# A running number typed before the name itself.
_IN_LIST = re.compile(r"\d{1,4}\s*[.)/-]\s*(?=[^\W\d])")
_TELEPHONE = re.compile(r"\+?\d[\d .\-]{7,}\d")
_AROUND = re.compile(r"[\s,;:.(\u2013\u2014/-]+$")


def written_name(cells: Cells) -> NameCell:
    """The name as the row writes it, with its titles, a remark or birth behind it apart; empty when there is none."""
    whole = cells.name("full_name")
    if not whole:
        parts = (cells.line(f"{part}_name") for part in ("family", "middle", "given"))
        whole = full_name(*parts)
    return name_cell(_IN_LIST.sub("", whole)) if whole else NameCell("")


def bare_name(written: str) -> str:
    """The name without titles; one typed in capitals alone or in small letters alone with each syllable capitalised."""
    name = strip_titles(written)
    return proper_case(name.upper() if name.islower() else name)


def name_and_phone(written: str) -> tuple[str, str]:
    """A name, and the telephone numbers typed behind it in the same cell ("Lê Thị An – ĐT: 09…"), if any."""
    number = _TELEPHONE.search(written) if written else None
    if not number or not number.start() or not (found := read_phones(written[number.start() :])):
        return written, ""
    syllables = _AROUND.sub("", written[: number.start()]).split()
    labels = words("phone", "labels")
    for length in range(min(labels.longest, len(syllables) - 1), 0, -1):
        if labels.is_whole(plain(" ".join(syllables[-length:]))):
            syllables = syllables[:-length]
            break
    return _AROUND.sub("", " ".join(syllables)), "; ".join(found)


def is_name(text: str) -> bool:
    """Whether a text can be somebody's name: it has letters and no digits."""
    return any(c.isalpha() for c in text) and not any(c.isdigit() for c in text)


def why_no_person(cells: Cells, place: Place, named: NameCell) -> Outcome | None:
    """What becomes of a row below people that is none of them; None when it is one."""
    if not named.name:
        return cells.rejected("person-without-name", place.columns.key_field)
    if is_sum(named.name):
        return skipped("unit-sum")
    if not is_name(named.name):
        return cells.rejected("person-name-unreadable", place.columns.key_field)
    return None


def is_sum(name: str) -> bool:
    """Whether what stands in the place of a name is a sum below the people: "LĐLĐ …", "Có mặt: 12"."""
    plain_name = plain(name)
    sums = words("attendance", "sums")
    counts = any(letter.isdigit() for letter in name) or ":" in name or sums.is_whole(plain_name)
    return looks_like_unit(name) or (counts and sums.starts(plain_name))
