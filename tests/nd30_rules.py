"""A reader of finished .docx files that knows the decree's rules and nothing of the builder.

It resolves what Word would show (run, style chain, defaults) and names each rule of ND30 that an
error-level finding would name; widths are measured with the font tables of the product.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import takewhile
from zipfile import ZipFile

from lxml import etree

from dialogue_cli.documents.nd30.metrics import text_width_mm

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
UPPER = "A-ZĂÂĐÊÔƠƯ"
ORG = rf"[{UPPER}][{UPPER}A-Za-zĐđ&0-9]*"
TYPES = "NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|BGN|BTT|GUQ|GM|GGT|GNP|PG|PC|PB"
NUMBER = re.compile(rf"^Số:\s*(?:0[1-9]|[1-9]\d+|[\s.…]*)/(?:{TYPES})-{ORG}(?:-{ORG})*$")
BLANK = r"[\s.…]*"
LETTER_NUMBER = re.compile(
    rf"^Số:\s*(?:0[1-9]|[1-9]\d+|[\s.…]*)/(?!(?:{TYPES}|CV)-){ORG}-{ORG}(?:-{ORG})*$"
)
DAY = re.compile(
    rf"^[^,]+, ngày (?:0[1-9]|[12]\d|3[01]|{BLANK}) ?"
    rf"tháng (?:0[12]|[3-9]|1[0-2]|{BLANK}) ?năm 20\d\d$"
)
FILED = re.compile(r"^- Lưu: VT(?:, [^;]+?)?\.$")
ATTACHED = re.compile(r"^\(Kèm theo .+ số .+ của .+\)$")
LETTERS = "abcdđeghiklmnopqrstuvxy"


@dataclass(frozen=True)
class Shown:
    """A paragraph as it is shown: its text, and the looks of its runs (size, bold, italic, …)."""

    text: str
    looks: tuple[dict[str, object], ...]
    align: str
    first_line: int
    left: int
    right: int
    before: int
    after: int
    line: int
    border: str
    style: str

    def all(self, **wanted: object) -> bool:
        """Whether every run looks so."""
        return all(look[key] == value for look in self.looks for key, value in wanted.items())

    def sizes(self, low: float, high: float) -> bool:
        """Whether every run's size lies in that range (points)."""
        return all(low <= float(str(look["size"])) <= high for look in self.looks)


class Paper:
    """A finished .docx, read from its parts."""

    def __init__(self, document: bytes) -> None:
        with ZipFile(BytesIO(document)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.body = etree.fromstring(self.parts["word/document.xml"])[0]
        styles = etree.fromstring(self.parts["word/styles.xml"])
        self.styles = {s.get(W + "styleId"): s for s in styles.iter(W + "style")}
        self.defaults = styles.find(f"{W}docDefaults")
        self.sections = list(self.body.iter(W + "sectPr"))

    def shown(self, paragraph: etree._Element) -> Shown:
        """A paragraph as Word would show it."""
        name = value(paragraph.find(f"{W}pPr/{W}pStyle"), "val", "Normal")
        chain = [paragraph.find(f"{W}pPr"), *self._chain(name, "pPr")]
        runs = [run for run in paragraph.iter(W + "r") if text_of(run).strip()]
        spacing = first(chain, "spacing")
        indent = first(chain, "ind")
        return Shown(
            text=text_of(paragraph),
            looks=tuple(self._look(run, name) for run in runs),
            align=value(first(chain, "jc"), "val", "left"),
            first_line=int(value(indent, "firstLine", "0")),
            left=int(value(indent, "left", "0")),
            right=int(value(indent, "right", "0")),
            before=int(value(spacing, "before", "0")),
            after=int(value(spacing, "after", "0")),
            line=int(value(spacing, "line", "240")),
            border=value(first(chain, f"pBdr/{W}bottom"), "val", ""),
            style=name,
        )

    def _chain(self, style: str, kind: str) -> Iterator[etree._Element]:
        name: str | None = style
        while name:
            found = self.styles[name]
            if found.find(W + kind) is not None:
                yield found.find(W + kind)
            name = value(found.find(W + "basedOn"), "val", "") or None
        yield self.defaults.find(f"{W}{kind}Default/{W}{kind}")

    def _look(self, run: etree._Element, style: str) -> dict[str, object]:
        chain = [run.find(W + "rPr"), *self._chain(style, "rPr")]
        fonts = first(chain, "rFonts")
        assert not [key for key in fonts.attrib if "Theme" in key]
        return {
            "size": int(value(first(chain, "sz"), "val", "20")) / 2,
            "bold": on(first(chain, "b")),
            "italic": on(first(chain, "i")),
            "underlined": first(chain, "u") is not None,
            "colour": value(first(chain, "color"), "val", "auto"),
            "fonts": {fonts.get(W + key) for key in ("ascii", "hAnsi", "cs", "eastAsia")},
        }

    def cell(self, table: etree._Element, row: int, column: int) -> list[Shown]:
        """The paragraphs of one cell."""
        cell = table.findall(W + "tr")[row].findall(W + "tc")[column]
        return [self.shown(p) for p in cell.findall(W + "p")]


def text_of(element: etree._Element) -> str:
    """The text of a run or a paragraph, a line break as one."""
    marks = {W + "br": "\n", W + "tab": "\t"}
    return "".join(
        marks.get(part.tag) or (part.text or "") if part.tag in (*marks, W + "t") else ""
        for part in element.iter()
    )


def value(element: etree._Element | None, key: str, default: str) -> str:
    """An attribute of the w namespace."""
    return default if element is None else element.get(W + key, default)


def first(chain: list[etree._Element | None], name: str) -> etree._Element | None:
    """The nearest element of that name."""
    found = (owner.find(W + name) for owner in chain if owner is not None)
    return next((element for element in found if element is not None), None)


def on(element: etree._Element | None) -> bool:
    """A toggle such as w:b."""
    return element is not None and element.get(W + "val", "1") not in ("0", "false")


def faults(document: bytes) -> list[str]:
    """Each broken error-level rule, with the text that breaks it."""
    paper = Paper(document)
    blocks = [block for block in paper.body if block.tag in (W + "p", W + "tbl")]
    found = [*_page(paper), *_text(paper), *_header(paper, blocks[0])]
    if _without_number(paper, blocks[0]):
        return [*found, *_working(paper, blocks)]
    titled = not any(p.text.startswith("V/v ") for p in paper.cell(blocks[0], 1, 0))
    found += _title(paper, blocks) if titled else ()
    tables = [n for n, block in enumerate(blocks) if block.tag == W + "tbl"]
    foot = next(n for n in tables if "Nơi nhận:" in text_of(blocks[n]))
    start = 4 if titled else 1
    addressed = [paper.shown(block) for block in blocks[start:foot]]
    addressed = list(takewhile(_is_addressed, addressed))
    found += _addressed(addressed) if addressed else ()
    if not titled and not addressed:
        found.append("ND30-TO-01")
    start += len(addressed)
    found += _content(paper, blocks[start:foot])
    found += _foot(paper, blocks[foot], addressed=bool(addressed))
    found += _annexes(paper, blocks[foot + 1 :], blocks[start:foot])
    return found


def _without_number(paper: Paper, table: etree._Element) -> bool:
    """Whether nothing but the mark of a draft stands below the names."""
    rows = len(table.findall(W + "tr"))
    return rows == 1 or [p.text for p in paper.cell(table, 1, 0)] == ["DỰ THẢO"]


def _working(paper: Paper, blocks: list[etree._Element]) -> Iterator[str]:
    """What is none of the decree's types: no number, no recipients, and nobody takes it for one that has them."""
    yield from _title(paper, blocks)
    text = "".join(text_of(block) for block in blocks)
    if "Số:" in text or "Nơi nhận" in text:
        yield "ND30-MAU-10: number or recipients"
    kind = paper.shown(blocks[1]).text.casefold()
    if any(kind.startswith(name) for name in ("kế hoạch", "báo cáo", "thông báo", "biên bản")):
        yield "ND30-SCOPE-04"


def _page(paper: Paper) -> Iterator[str]:
    if len(paper.sections) == 0:
        yield "ND30-PAGE-01"
    for section in paper.sections:
        size, margins = section.find(W + "pgSz"), section.find(W + "pgMar")
        if {int(value(size, "w", "0")), int(value(size, "h", "0"))} != {11906, 16838}:
            yield "ND30-PAGE-01"
        ranges = {
            "top": (1128, 1423),
            "bottom": (1128, 1423),
            "left": (1695, 1990),
            "right": (844, 1140),
        }
        for side, (low, high) in ranges.items():
            if not low <= int(value(margins, side, "0")) <= high:
                yield f"ND30-PAGE margins: {side}"
        number = section.find(W + "pgNumType")
        if value(number, "fmt", "decimal") != "decimal" or value(number, "start", "1") != "1":
            yield "ND30-PAGE-10"
        if not on(section.find(W + "titlePg")):
            yield "ND30-PAGE-13"
        for reference in section.findall(W + "headerReference"):
            yield from _page_header(paper, reference)


def _page_header(paper: Paper, reference: etree._Element) -> Iterator[str]:
    rels = etree.fromstring(paper.parts["word/_rels/document.xml.rels"])
    (target,) = (r.get("Target") for r in rels if r.get("Id") == reference.get(R + "id"))
    header = etree.fromstring(paper.parts[f"word/{target}"])
    field = "PAGE" in "".join(header.itertext())
    if field != (value(reference, "type", "default") == "default"):
        yield "ND30-PAGE-11/13"
    if field:
        shown = paper.shown(header.find(W + "p"))
        sizes = [int(value(s, "val", "0")) for s in header.iter(W + "sz")]
        if shown.align != "center" or not all(26 <= size <= 28 for size in sizes):
            yield "ND30-PAGE-11/12"
        if list(header.iter(W + "i")):
            yield "ND30-PAGE-12"


def _text(paper: Paper) -> Iterator[str]:
    for element in paper.body.iter(W + "p"):
        shown = paper.shown(element)
        if not shown.all(fonts={"Times New Roman"}):
            yield f"ND30-PAGE-07: {shown.text}"
        if not all(look["colour"] in ("auto", "000000") for look in shown.looks):
            yield f"ND30-PAGE-09: {shown.text}"
        private = any(unicodedata.category(letter) == "Co" for letter in shown.text)
        if private or unicodedata.normalize("NFC", shown.text) != shown.text:
            yield f"ND30-PAGE-08: {shown.text}"


def _header(paper: Paper, table: etree._Element) -> Iterator[str]:
    if table.tag != W + "tbl" or len(table.findall(W + "tr")) not in (1, 2):
        yield "ND30-POS-01/03"
        return
    borders = {value(b, "val", "none") for b in table.iter(W + "tblBorders") for b in b}
    if not borders <= {"none", "nil"} or list(table.iter(W + "tcBorders")):
        yield "ND30-POS-02"
    widths = [int(value(column, "w", "0")) for column in table.iter(W + "gridCol")]
    names, country = paper.cell(table, 0, 0), paper.cell(table, 0, 1)
    yield from _country(country, widths[1])
    yield from _names(names, widths[0])
    if _without_number(paper, table):
        return
    number, *marks = paper.cell(table, 1, 0)
    if number.text == "DỰ THẢO":  # of what bears no number
        return
    (place,) = paper.cell(table, 1, 1)
    about = [mark for mark in marks if mark.text.startswith("V/v ")]
    form = LETTER_NUMBER if about else NUMBER
    for one in about:
        if not (one.sizes(12, 13) and one.all(bold=False, italic=False)):
            yield f"ND30-VV-01: {one.text}"
        if one.before != 120:
            yield "ND30-VV-02"
    if not form.match(number.text) or not number.all(size=13, bold=False, italic=False):
        yield f"ND30-NUM: {number.text}"
    minutes = "/BB-" in number.text
    if minutes and place.text:
        yield f"ND30-MAU-09: {place.text}"
    if not minutes and not (
        DAY.match(place.text) and place.all(bold=False, italic=True) and place.sizes(13, 14)
    ):
        yield f"ND30-DATE: {place.text}"
    for shown in (*names, *country, number, place, *marks):
        indented = (shown.left != shown.right or shown.first_line) and not shown.border
        if shown.align != "center" or indented:
            yield f"ND30-POS-04: {shown.text}"


def _country(cell: list[Shown], width: int) -> Iterator[str]:
    country, motto, rule = cell
    upright = {"bold": True, "italic": False, "underlined": False}
    if country.text != "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" or not country.all(**upright):
        yield "ND30-QH-01/02"
    if not country.sizes(12, 13) or not motto.sizes(13, 14) or not motto.all(**upright):
        yield "ND30-QH-02/04"
    if motto.text != "Độc lập - Tự do - Hạnh phúc":
        yield "ND30-QH-03"
    if text_width_mm(country.text, float(str(country.looks[0]["size"])), True) > width / 56.69:
        yield "ND30-QH-01: two lines"
    if not _rule_fits(rule, width, [motto], 0.95, 1.05):
        yield "ND30-QH-05"
    if any((p.before, p.after, p.line) != (0, 0, 240) for p in cell):
        yield "ND30-QH-06"


def _names(cell: list[Shown], width: int) -> Iterator[str]:
    *lines, rule = cell
    issuer = [line for line in lines if line.all(bold=True)]
    superior = [line for line in lines if line not in issuer]
    if not issuer or lines != [*superior, *issuer] or not all(s.all(bold=False) for s in superior):
        yield "ND30-ORG-02/03"
    for line in lines:
        if line.text != line.text.upper() or not line.all(italic=False) or not line.sizes(12, 13):
            yield f"ND30-ORG-02/03: {line.text}"
        if (line.before, line.after, line.line) != (0, 0, 240):
            yield "ND30-ORG-05"
    if re.match(r"^UBND\b", issuer[0].text):
        yield "ND30-ORG-06"
    if not _rule_fits(rule, width, issuer, 0.29, 0.54):
        yield "ND30-ORG-04"


def _rule_fits(rule: Shown, column: int, lines: list[Shown], low: float, high: float) -> bool:
    """Solid, centred, and as long as a part of the last or of the longest line."""
    length = (column - rule.left - rule.right) / 56.69
    widths = [_width(line) for line in lines]
    ratios = (length / widths[-1], length / max(widths))
    centred = abs(rule.left - rule.right) <= 6 and not rule.text
    return rule.border == "single" and centred and any(low <= ratio <= high for ratio in ratios)


def _width(shown: Shown) -> float:
    look = shown.looks[0]
    return text_width_mm(
        shown.text, float(str(look["size"])), bool(look["bold"]), bool(look["italic"])
    )


def _title(paper: Paper, blocks: list[etree._Element]) -> Iterator[str]:
    kind, subject, rule = (paper.shown(block) for block in blocks[1:4])
    upright = {"bold": True, "italic": False}
    if kind.text != kind.text.upper() or not kind.all(**upright) or kind.align != "center":
        yield "ND30-TITLE-01"
    if not subject.all(**upright) or subject.align != "center" or subject.text.isupper():
        yield "ND30-TITLE-02"
    if not (kind.sizes(13, 14) and subject.sizes(13, 14)):
        yield "ND30-TITLE-01/02"
    column = sum(int(value(one, "w", "0")) for one in blocks[0].iter(W + "gridCol")) / 56.69
    longest = min(_width(subject), column)
    length = column - (rule.left + rule.right) / 56.69
    if rule.border != "single" or not 0.29 <= length / longest <= 0.54:
        yield f"ND30-TITLE-03: {length / longest:.2f}"


def _is_addressed(shown: Shown) -> bool:
    return shown.text.startswith("Kính gửi:") or (shown.left > 2000 and shown.text[:2] == "- ")


def _addressed(lines: list[Shown]) -> Iterator[str]:
    first, *rest = lines
    if not all(line.sizes(13, 14) and line.all(bold=False, italic=False) for line in lines):
        yield "ND30-TO-02"
    if len(rest) == 1 or (rest and first.text != "Kính gửi:"):
        yield "ND30-TO-03"
    ends = [line.text[-1] for line in rest]
    if ends != [";"] * (len(rest) - 1) + ["."] * bool(rest):
        yield "ND30-TO-04"
    if len({line.left for line in rest}) > 1 or any(line.left <= first.left for line in rest):
        yield "ND30-TO-05"


def _content(paper: Paper, blocks: list[etree._Element]) -> Iterator[str]:
    shown = [paper.shown(block) for block in blocks if block.tag == W + "p"]
    shown = [paragraph for paragraph in shown if paragraph.text]
    letter = 0
    for paragraph in shown:
        text = paragraph.text
        if not paragraph.sizes(13, 14):
            yield f"ND30-BODY-01: {text}"
        if paragraph.align != "both":
            yield f"ND30-BODY-02: {text}"
        if min(abs(paragraph.first_line - 567), abs(paragraph.first_line - 720)) > 6:
            yield f"ND30-BODY-03: {text}"
        if paragraph.before + paragraph.after < 120:
            yield f"ND30-BODY-04: {text}"
        if not 240 <= paragraph.line <= 360:
            yield f"ND30-BODY-05: {text}"
        if text.startswith(("Căn cứ ", "Theo đề nghị ")) and not paragraph.all(italic=True):
            yield f"ND30-BASIS-01: {text}"
        if re.match(r"^[IVX]+\. ", text) and not (
            text == text.upper() and paragraph.all(bold=True)
        ):
            yield f"ND30-STRUCT: {text}"
        point = re.match(r"^(\w)\) ", text)
        if re.match(r"^(?:[IVX]+|\d+)\. ", text):
            letter = 0
        if point:
            letter = letter + 1 if point[1] != "a" else 1
            if point[1] != LETTERS[letter - 1] or paragraph.looks[0]["bold"]:
                yield f"ND30-STRUCT-02: {text}"
    if not shown[-1].text.endswith("./."):
        yield "ND30-BODY-06"


def _foot(paper: Paper, table: etree._Element, *, addressed: bool) -> Iterator[str]:
    left = [p for row in range(len(table.findall(W + "tr"))) for p in paper.cell(table, row, 0)]
    right = [p for row in range(len(table.findall(W + "tr"))) for p in paper.cell(table, row, 1)]
    at = next(n for n, p in enumerate(left) if p.text == "Nơi nhận:")
    secretary, (label, *lines) = left[:at], left[at:]
    titles = [p for p in right if p.text]
    if secretary:
        chair = titles[0].text
        if secretary[0].text != "THƯ KÝ" or chair != "CHỦ TỌA" or len(secretary) < 2:
            yield f"ND30-MAU-12: {secretary[0].text} | {chair}"
        titles = [*secretary, *titles]
    if label.text != "Nơi nhận:" or not label.all(
        size=12, bold=True, italic=True, underlined=False
    ):
        yield "ND30-RCP-01"
    if addressed and lines[0].text != "- Như trên;":
        yield "ND30-RCP-05"
    for line in lines[:-1]:
        if not re.match(r"^- .+;$", line.text):
            yield f"ND30-RCP-03: {line.text}"
    for line in (label, *lines):
        if line.align != "left" or line.left or line.first_line:
            yield f"ND30-RCP-03: {line.text}"
    if not all(line.all(size=11, bold=False, italic=False) for line in lines):
        yield "ND30-RCP-02"
    if not FILED.match(lines[-1].text):
        yield f"ND30-RCP-04: {lines[-1].text}"
    level = secretary[0] if secretary else label
    if not titles[0].text.isupper() or titles[0].before != level.before:
        yield "ND30-SIGN-01/POS-06"
    for title in titles:
        yield from _signer_line(title)


def _signer_line(title: Shown) -> Iterator[str]:
    if not (title.all(bold=True, italic=False) and title.sizes(13, 14)) or title.align != "center":
        yield f"ND30-SIGN-01/02: {title.text}"
    short = re.match(r"^(TM|KT|TL|TUQ|Q)\b", title.text)
    party = re.match(r"^[TK]/[MLT]\b", title.text)
    if party or (short and not title.text.startswith(f"{short[1]}. ")):
        yield f"ND30-SIGN-08: {title.text}"


def _annexes(
    paper: Paper, blocks: list[etree._Element], content: list[etree._Element]
) -> Iterator[str]:
    shown = [paper.shown(block) for block in blocks if block.tag == W + "p"]
    labels = [n for n, p in enumerate(shown) if re.match(r"^Phụ lục( [IVXLC]+)?$", p.text)]
    if any(re.match(r"(?i)^phụ lục", p.text) for n, p in enumerate(shown) if n not in labels):
        yield "ND30-ANNEX-02/03"
    if labels and not any("Phụ lục" in text_of(block) for block in content):
        yield "ND30-BODY-08"
    if len(paper.sections) != len(labels) + 1:
        yield "ND30-ANNEX-08"
    for place in labels:
        label, title, attached = shown[place : place + 3]
        if (len(labels) > 1) != (" " in label.text.removeprefix("Phụ lục")):
            yield "ND30-ANNEX-02"
        if not label.all(size=14, bold=True, italic=False) or label.align != "center":
            yield "ND30-ANNEX-03"
        if title.text != title.text.upper() or not title.all(bold=True) or not title.sizes(13, 14):
            yield "ND30-ANNEX-04"
        if not ATTACHED.match(attached.text) or not attached.all(italic=True, bold=False):
            yield f"ND30-ANNEX-05: {attached.text}"
