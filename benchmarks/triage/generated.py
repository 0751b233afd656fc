"""Many petitions out of the labelled ones: other places, figures, spelling and courtesies, hardly two the same."""

import random
import re
from collections.abc import Sequence

from benchmarks.triage.labelled import Row, requests, rows_of
from dialogue_cli.vietnamese.text import fold

_SEED = 20241019
_ACCENTLESS, _MISSPELT, _SHORTENED, _COURTEOUS, _PLACED = 0.06, 0.04, 0.5, 0.4, 0.5
_PLACES = ("KCN", "phường", "xã", "khu phố", "thôn", "nông trường", "CCN", "khu trọ")
_SYLLABLES = (
    "An", "Bình", "Châu", "Đông", "Giang", "Hải", "Hòa", "Hưng", "Khánh", "Lộc", "Long", "Minh", "Mỹ", "Nam", "Ninh",
    "Phong", "Phú", "Quang", "Sơn", "Tân", "Thạnh", "Thành", "Thới", "Thuận", "Tiến", "Trung", "Vĩnh", "Xuân", "Yên",
)  # fmt: skip
_OPENINGS = (
    "Kính đề nghị UBND tỉnh quan tâm: ", "Tập thể đoàn viên kiến nghị: ", "Nhiều anh chị em phản ánh: ",
    "Kính gửi lãnh đạo tỉnh. ",
)  # fmt: skip
_CLOSINGS = (" Rất mong được xem xét.", " Xin cảm ơn.", " Kính mong các cấp quan tâm giải quyết.")
_SHORT = {
    "công nhân": "CN", "người lao động": "NLĐ", "công ty": "Cty", "doanh nghiệp": "DN", "giáo viên": "GV",
    "học sinh": "HS", "khu công nghiệp": "KCN", "bảo hiểm xã hội": "BHXH", "bảo hiểm y tế": "BHYT",
    "nhà ở xã hội": "NOXH",
}  # fmt: skip
_MISTAKES = (
    ("s", "x"),
    ("x", "s"),
    ("ch", "tr"),
    ("tr", "ch"),
    ("gi", "d"),
    ("ã", "ả"),
    ("ỗ", "ổ"),
)
# Days and decrees keep theirs.
_FIGURE = re.compile(r"(?<![\d/])\d+(?![\d/])")
_UNITS = 700


def petitions(count: int) -> list[Row]:
    """So many petitions, the same on every call; each wording is used again and again, every time altered."""
    drawn = random.Random(_SEED)
    wordings: Sequence[Row] = rows_of(requests())
    order = list(range(len(wordings)))
    made: list[Row] = []
    while len(made) < count:
        drawn.shuffle(order)
        for place in order[: count - len(made)]:
            made.append(_altered(wordings[place], drawn, len(made) + 1))
    return made


def _altered(row: Row, drawn: random.Random, number: int) -> Row:
    text = _FIGURE.sub(lambda found: _figure(found[0], drawn), row.text)
    for long, short in _SHORT.items():
        if drawn.random() < _SHORTENED:
            one, other = (long, short) if drawn.random() < 0.5 else (short, long)
            text = re.sub(rf"\b{one}\b", other, text)
    if drawn.random() < _PLACED:
        text = _placed(text, drawn)
    if drawn.random() < _COURTEOUS:
        text = drawn.choice(_OPENINGS) + text
    if drawn.random() < _COURTEOUS:
        text += drawn.choice(_CLOSINGS)
    if drawn.random() < _MISSPELT:
        one, other = drawn.choice(_MISTAKES)
        text = text.replace(one, other, 1)
    if drawn.random() < _ACCENTLESS:
        text = fold(text)
    unit = f"CĐCS Công ty {_name(drawn)} {drawn.randrange(_UNITS)}"
    return Row(str(number), text, unit, row.topic, row.level, row.agency, row.scope, row.group)


def _placed(text: str, drawn: random.Random) -> str:
    """With the place it is about, before the end of the first sentence."""
    place = f" tại {drawn.choice(_PLACES)} {_name(drawn)}"
    end = re.search(r"[.,;?!]", text)
    return text[: end.start()] + place + text[end.start() :] if end else text + place


def _name(drawn: random.Random) -> str:
    return " ".join(drawn.sample(_SYLLABLES, 2))


def _figure(written: str, drawn: random.Random) -> str:
    """Another figure of as many digits."""
    if written.startswith("0"):
        return written
    least = 10 ** (len(written) - 1)
    return str(drawn.randrange(least, 10 * least))
