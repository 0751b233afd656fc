"""Writes a Doc as .docx in different ways, as different people and programs do. Knows nothing of the product."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from tests.nd30.model import Doc, Line, Look

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NS = (
    f'xmlns:w="{_W}" xmlns:r="{_R}" xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_PK = "http://schemas.openxmlformats.org/package/2006"
_OT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
# Widths of Times New Roman, about: enough for rules of the right length.
_EM = {"upper": 0.69, "lower": 0.46, "other": 0.3}


@dataclass(frozen=True)
class Way:
    """One way of writing: where looks are kept, how the head is laid out, how rules are drawn, who numbers."""

    name: str
    looks: str = "direct"  # direct, style, chain, character, defaults, theme, table
    head: str = "rows"  # rows, one-row, tabs, boxes, nested
    rules: str = "border"  # border, drawn, vml, underscores
    foot: str = "table"  # table, tabs, boxes
    numbers: str = "typed"  # typed, automatic
    noise: bool = False  # runs split, proofing marks, content controls, tracked changes


WAYS = (
    Way("direct"),
    Way("styles", looks="style", rules="drawn"),
    Way("chains", looks="chain", head="one-row", rules="underscores"),
    Way("characters", looks="character", rules="vml"),
    Way("defaults", looks="defaults", rules="drawn", noise=True),
    Way("themed", looks="theme", rules="border"),
    Way("tabbed", looks="direct", head="tabs", rules="drawn"),
    Way("automatic", looks="style", rules="border", numbers="automatic"),
    Way("boxes", looks="direct", rules="border", foot="boxes", noise=True),
    Way("table-style", looks="table", rules="border"),
)


def written(doc: Doc, way: Way = WAYS[0]) -> bytes:
    """The .docx."""
    return _Writer(doc, way).package()


class _Writer:
    def __init__(self, doc: Doc, way: Way) -> None:
        self.doc, self.way = doc, way
        self.base = doc.looks["body"]

    # Looks.

    def _rpr(self, look: Look, *, full: bool = True) -> str:
        base = Look() if full else self.base
        parts = []
        if full or look.font != base.font:
            parts.append(
                f'<w:rFonts w:ascii="{look.font}" w:hAnsi="{look.font}" w:cs="{look.font}" w:eastAsia="{look.font}"/>'
            )
        for tag, on, was in (
            ("b", look.bold, base.bold),
            ("i", look.italic, base.italic),
            ("caps", look.caps, base.caps),
        ):
            if on:
                parts.append(f"<w:{tag}/>")
            elif was and not full:
                parts.append(f'<w:{tag} w:val="0"/>')
        if full or look.colour != base.colour:
            parts.append(f'<w:color w:val="{look.colour}"/>')
        if full or look.size != base.size:
            parts.append(
                f'<w:sz w:val="{round(look.size * 2)}"/><w:szCs w:val="{round(look.size * 2)}"/>'
            )
        if look.underline:
            parts.append('<w:u w:val="single"/>')
        return "".join(parts)

    def _ppr(self, look: Look) -> str:
        box = ""
        if look.box:
            sides = "".join(
                f'<w:{s} w:val="single" w:sz="8" w:space="1" w:color="FF0000"/>'
                for s in ("top", "left", "bottom", "right")
            )
            box = f"<w:pBdr>{sides}</w:pBdr>"
        first = f'w:firstLine="{look.first}"' if look.first >= 0 else f'w:hanging="{-look.first}"'
        return (
            f'{box}<w:spacing w:before="{look.before}" w:after="{look.after}" w:line="{look.line}" w:lineRule="{look.line_rule}"/>'
            f'<w:ind w:left="{look.left}" w:right="0" {first}/>'
            f'{"<w:contextualSpacing/>" if look.contextual else ""}<w:jc w:val="{look.align}"/>'
        )

    def _by_style(self, role: str) -> bool:
        return self.way.looks in ("style", "chain", "theme", "table") or (
            self.way.looks == "character" and role in self.doc.looks
        )

    def par(
        self,
        role: str,
        text: str,
        *,
        extra: str = "",
        prefix: str = "",
        numbered: bool = True,
        section: str = "",
    ) -> str:
        look = self.doc.looks[role]
        number = ""
        if (
            self.way.numbers == "automatic"
            and numbered
            and (level := _LEVELS.get(role)) is not None
        ):
            cut = re.match(r"^(?:[IVX]+\.|\d+\.|[a-zđ]\)|-) ", text)
            if cut and not (role == "point" and text[0] not in "abcd"):
                text = text[cut.end() :]
                number = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
        if self.way.looks == "defaults":
            style = '<w:pStyle w:val="Normal"/>'
            ppr, rpr = self._ppr(look), self._rpr(look, full=False)
        elif self.way.looks == "character":
            style, ppr, rpr = "", self._ppr(look), f'<w:rStyle w:val="c_{role}"/>'
        elif self._by_style(role):
            style, ppr, rpr = f'<w:pStyle w:val="s_{role}"/>', "", ""
        else:
            style, ppr, rpr = "", self._ppr(look), self._rpr(look)
        if number and not ppr:
            first = (
                f'w:firstLine="{look.first}"' if look.first >= 0 else f'w:hanging="{-look.first}"'
            )
            ppr = f'<w:ind w:left="{look.left}" {first}/>'
        if number:
            ppr = number + ppr
        runs = "".join(self._run(piece, rpr) for piece in self._pieces(text))
        return f"<w:p><w:pPr>{style}{ppr}{section}</w:pPr>{prefix}{extra}{runs}</w:p>"

    def _pieces(self, text: str) -> list[str]:
        if not self.way.noise or len(text) < 6:
            return [text]
        middle = len(text) // 2
        return [text[:middle], "", text[middle:]]

    def _run(self, text: str, rpr: str) -> str:
        if text == "" and self.way.noise:
            return '<w:proofErr w:type="spellStart"/><w:del w:id="9" w:author="x"><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:bookmarkStart w:id="3" w:name="b"/>'
        inner = "".join(
            "<w:tab/>"
            if part == "\t"
            else "<w:br/>"
            if part == "\n"
            else f'<w:t xml:space="preserve">{escape(part, quote=False)}</w:t>'
            for part in re.split("([\t\n])", text)
            if part
        )
        return f"<w:r><w:rPr>{rpr}</w:rPr>{inner}</w:r>"

    # Rules.

    def _width(self, role: str, text: str) -> float:
        from dialogue_cli.documents.nd30.metrics import text_width

        look = self.doc.looks[role]
        return text_width(
            text.upper() if look.caps else text, look.size, bold=look.bold, italic=look.italic
        )

    def rule(self, part: str, role: str, text: str, column: int) -> str:
        share = self.doc.rules.get(part, 0)
        if not share:
            return ""
        width = min(self._width(role, text), column)
        length = round(width * share)
        style = self.doc.rule_style
        if style in ("underline",):
            return ""
        if style in ("-----", ".....", "*****"):
            return self._bare("center", f"<w:r><w:t>{style * 3}</w:t></w:r>")
        way = "border" if style and self.way.rules == "underscores" else self.way.rules
        if way == "border":
            side = max(0, (column - length) // 2)
            border = style or "single"
            off = side if style != "aside" else 0
            border = "single" if style == "aside" else border
            right = side if style != "aside" else 2 * side
            return (
                f'<w:p><w:pPr><w:pBdr><w:bottom w:val="{border}" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'
                f'<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="{off}" w:right="{right}" w:firstLine="0"/>'
                '<w:jc w:val="center"/><w:rPr><w:sz w:val="4"/></w:rPr></w:pPr></w:p>'
            )
        if way == "underscores" and not style:
            return self._bare(
                "center",
                '<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:vertAlign w:val="superscript"/></w:rPr><w:t>___________</w:t></w:r>',
            )
        if way == "vml":
            dash = f'<v:stroke dashstyle="{_DASHES[style]}"/>' if style in _DASHES else ""
            points = round(length / 20, 2)
            return self._bare(
                "center",
                f'<w:r><w:pict><v:line from="10pt,2pt" to="{10 + points}pt,2pt" strokecolor="black">{dash}</v:line></w:pict></w:r>',
            )
        dash = f'<a:prstDash val="{_DASHES[style]}"/>' if style in _DASHES else ""
        drawing = (
            f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="{length * 635}" cy="0"/>'
            '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/>'
            f'<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{length * 635}" cy="0"/></a:xfrm><a:prstGeom prst="line"/><a:ln w="9525">{dash}</a:ln></wps:spPr>'
            '</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:line from="0,0" to="10pt,0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>'
        )
        return self._bare("center", drawing)

    def _bare(self, align: str, content: str) -> str:
        return (
            '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:firstLine="0"/>'
            f'<w:jc w:val="{align}"/><w:rPr><w:sz w:val="8"/></w:rPr></w:pPr>{content}</w:p>'
        )

    # Blocks.

    def head(self) -> str:
        doc, way = self.doc, self.way.head
        text = doc.page["w"] - doc.page["left"] - doc.page["right"]
        left_width = 3600
        right_width = max(text - left_width, 5600) if way == "tabs" else text - left_width
        left = self._lines(doc.left) + (self._rule_of(doc.left, "issuer", left_width))
        right = self._lines(doc.right) + (self._rule_of(doc.right, "motto", right_width))
        low_left = self._lines(doc.left_low) + self._rule_of(doc.left_low, "about", left_width)
        low_right = self._lines(doc.right_low)
        if way == "tabs":
            return self._tab_head()
        if doc.swapped:
            left, right, low_left, low_right = right, left, low_right, low_left
            left_width, right_width = right_width, left_width
        widths = (left_width, right_width)
        if doc.rows_apart:
            return self._table(widths, (left, right), (low_left, ""), ("", low_right))
        if way == "one-row":
            pad = "".join(
                self._bare("center", "") for _ in range(max(0, len(doc.left) - len(doc.right)))
            )
            return self._table(widths, (left + low_left, right + pad + low_right))
        return self._table(widths, (left, right), (low_left, low_right), borders=doc.head_borders)

    def _tab_head(self) -> str:
        """Two columns by centre tabs: issuer beside State title, number beside date."""
        doc = self.doc
        rows = []
        for n in range(max(len(doc.left), len(doc.right))):
            rows.append(
                (
                    doc.left[n] if n < len(doc.left) else None,
                    doc.right[n] if n < len(doc.right) else None,
                )
            )
        out = [self._tab_line(one, other) for one, other in rows]
        out.append(self._drawn_rules())
        out += [
            self._tab_line(
                doc.left_low[n] if n < len(doc.left_low) else None,
                doc.right_low[n] if n < len(doc.right_low) else None,
            )
            for n in range(max(len(doc.left_low), len(doc.right_low)))
        ]
        return "".join(out)

    def _drawn_rules(self) -> str:
        rules = "".join(
            re.sub(r"</?w:p>|<w:pPr>.*?</w:pPr>", "", self._rule_of(lines, part, 5600))
            for lines, part in ((self.doc.left, "issuer"), (self.doc.right, "motto"))
        )
        return self._bare("left", rules)

    def _tab_line(self, one: Line | None, other: Line | None) -> str:
        runs = ""
        if one and self.doc.looks[one[0]].box:
            return self.par(*one)
        look = self.doc.looks[(one or other or ("number", ""))[0]]
        for line in (one, other):
            rpr = self._rpr(self.doc.looks[line[0]]) if line else ""
            runs += f"<w:r><w:tab/></w:r>{self._run(line[1], rpr) if line else ''}"
        spacing = f'<w:spacing w:before="{look.before}" w:after="{look.after}" w:line="{look.line}" w:lineRule="{look.line_rule}"/>'
        tabs = '<w:tabs><w:tab w:val="center" w:pos="1800"/><w:tab w:val="center" w:pos="6300"/></w:tabs>'
        return f'<w:p><w:pPr>{tabs}{spacing}<w:ind w:left="0" w:firstLine="0"/></w:pPr>{runs}</w:p>'

    def _rule_of(self, lines: tuple[Line, ...], part: str, column: int) -> str:
        own = [line for line in lines if line[0] == part]
        if not own:
            return ""
        role, text = own[-1]
        return self.rule(part, role, text, column)

    def _lines(self, lines: tuple[Line, ...]) -> str:
        made = "".join(self.par(role, text) for role, text in lines)
        return made or self._bare("center", "")

    def _table(self, widths: tuple[int, int], *rows: tuple[str, str], borders: str = "none") -> str:
        grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
        style = '<w:tblStyle w:val="t_plain"/>' if self.way.looks == "table" else ""
        lines = "".join(
            f'<w:{s} w:val="{borders}"/>'
            for s in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        body = "".join(
            "<w:tr>"
            + "".join(
                f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/></w:tcPr>{cell or self._bare("left", "")}</w:tc>'
                for w, cell in zip(widths, row, strict=True)
            )
            + "</w:tr>"
            for row in rows
        )
        margins = '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
        return (
            f'<w:tbl><w:tblPr>{style}<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{lines}</w:tblBorders>'
            f'<w:tblLayout w:type="fixed"/>{margins}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>'
        )

    def title(self) -> str:
        if not self.doc.title:
            return self._bare("left", "")
        column = self.doc.page["w"] - self.doc.page["left"] - self.doc.page["right"]
        return self._lines(self.doc.title) + self._rule_of(self.doc.title, "subject", column)

    def foot(self) -> str:
        doc = self.doc
        left, right = self._lines(doc.foot_left), self._lines(doc.foot_right)
        if self.way.foot == "boxes":
            box = (
                '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="3000000" cy="2000000"/>'
                '<a:graphic><a:graphicData uri="x"><wps:wsp><wps:spPr><a:prstGeom prst="rect"/></wps:spPr>'
                f"<wps:txbx><w:txbxContent>{right}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>"
            )
            return box + left
        if doc.foot_rows_apart:
            return self._table((4400, 4671), (left, ""), ("", right))
        return self._table((4400, 4671), (left, right))

    def annexes(self) -> Iterator[str]:
        for lines in self.doc.annexes:
            yield self._lines(lines)

    # Parts.

    def section(self, *, main: bool) -> str:
        page = self.doc.page
        size = (
            f'<w:pgSz w:w="{page["w"]}" w:h="{page["h"]}"'
            + (' w:orient="landscape"' if page["w"] > page["h"] else "")
            + "/>"
        )
        margins = (
            f'<w:pgMar w:top="{page["top"]}" w:right="{page["right"]}" w:bottom="{page["bottom"]}" w:left="{page["left"]}"'
            f' w:header="567" w:footer="567" w:gutter="{page.get("gutter", 0)}"/>'
        )
        start = self.doc.number_start if main else self.doc.annex_start
        number = "".join(
            (
                f' w:fmt="{self.doc.number_format}"' if self.doc.number_format else "",
                f' w:start="{start}"' if start is not None else "",
            )
        )
        refs = "".join(
            f'<w:{k}Reference w:type="{t}" r:id="{i}"/>' for k, t, i in self._heads() if main
        )
        shown = self.doc.number_on_first or (not main and self.doc.annex_on_first)
        title = "" if shown else "<w:titlePg/>"
        return f"<w:sectPr>{refs}{size}{margins}<w:pgNumType{number}/>{title}</w:sectPr>"

    def _heads(self) -> list[tuple[str, str, str]]:
        found = []
        if self.doc.number_at in ("header", "footer"):
            found.append((self.doc.number_at, "default", "rIdNum"))
        if self.doc.address:
            found.append(("footer", self.doc.address_at, "rIdAddr"))
        return found

    def document(self) -> str:
        body = "".join(self.par(role, text) for role, text in self.doc.body)
        main = self.head() + self.title() + body + self.foot()
        parts = [main]
        if self.doc.annexes and not self.doc.annex_section:
            parts = [
                main
                + "".join(f"{_NEW_PAGE if self.doc.annex_break else ''}{a}" for a in self.annexes())
            ]
        else:
            parts += list(self.annexes())
        out = []
        for n, part in enumerate(parts):
            section = self.section(main=n == 0)
            last = n == len(parts) - 1
            out.append(
                part + (f"<w:p/>{section}" if last else f"<w:p><w:pPr>{section}</w:pPr></w:p>")
            )
        text = "".join(out)
        if self.way.noise:
            text = text.replace("<w:tbl>", "<w:sdt><w:sdtPr/><w:sdtContent><w:tbl>", 1).replace(
                "</w:tbl>", "</w:tbl></w:sdtContent></w:sdt>", 1
            )
        return f'<?xml version="1.0" encoding="UTF-8"?><w:document {_NS}><w:body>{text}</w:body></w:document>'

    def styles(self) -> str:
        looks = self.way.looks
        defaults = self._rpr(Look()) if looks != "defaults" else self._rpr(self.base)
        if looks == "theme":
            defaults = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"/><w:sz w:val="22"/>'
        ppr = (
            self._ppr(self.base)
            if looks == "defaults"
            else '<w:spacing w:after="160" w:line="259" w:lineRule="auto"/>'
        )
        styles = [
            '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
        ]
        for role, look in self.doc.looks.items():
            rpr, own = self._rpr(look), self._ppr(look)
            if looks == "theme" and look.font == "Times New Roman":
                rpr = re.sub(
                    r"<w:rFonts [^>]*/>",
                    '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>',
                    rpr,
                )
            if looks == "chain":
                styles.append(
                    f'<w:style w:type="paragraph" w:styleId="b_{role}"><w:name w:val="b {role}"/><w:basedOn w:val="Normal"/><w:pPr>{own}</w:pPr><w:rPr>{rpr}</w:rPr></w:style>'
                )
                styles.append(
                    f'<w:style w:type="paragraph" w:styleId="s_{role}"><w:name w:val="{role}"/><w:basedOn w:val="b_{role}"/></w:style>'
                )
            else:
                styles.append(
                    f'<w:style w:type="paragraph" w:styleId="s_{role}"><w:name w:val="{role}"/><w:basedOn w:val="Normal"/><w:pPr>{own}</w:pPr><w:rPr>{rpr}</w:rPr></w:style>'
                )
            styles.append(
                f'<w:style w:type="character" w:styleId="c_{role}"><w:name w:val="c {role}"/><w:rPr>{rpr}</w:rPr></w:style>'
            )
        styles.append(
            '<w:style w:type="table" w:styleId="t_plain"><w:name w:val="plain"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
            '<w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>'
            '<w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FF0000"/></w:rPr></w:tblStylePr></w:style>'
        )
        return (
            f"<w:styles {_NS}><w:docDefaults><w:rPrDefault><w:rPr>{defaults}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>{ppr}</w:pPr></w:pPrDefault></w:docDefaults>"
            f"{''.join(styles)}</w:styles>"
        )

    def numbering(self) -> str:
        levels = (
            ("upperRoman", "%1."),
            ("decimal", "%2."),
            ("lowerLetter", "%3)"),
            ("bullet", "-"),
        )
        made = "".join(
            f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{f}"/><w:lvlText w:val="{t}"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>'
            for n, (f, t) in enumerate(levels)
        )
        return f'<w:numbering {_NS}><w:abstractNum w:abstractNumId="0">{made}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'

    def theme(self) -> str:
        font = (
            "Times New Roman"
            if self.way.looks == "theme" and self.base.font == "Times New Roman"
            else "Calibri"
        )
        return (
            '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme name="x">'
            f'<a:majorFont><a:latin typeface="{font}"/></a:majorFont><a:minorFont><a:latin typeface="{font}"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>'
        )

    def number_part(self) -> str:
        look = self.doc.looks["page"]
        before, after = self.doc.number_text.split("{}")
        rpr = self._rpr(look)
        field = "".join(
            f"<w:r><w:rPr>{rpr}</w:rPr>{piece}</w:r>"
            for piece in (
                f'<w:t xml:space="preserve">{before}</w:t>' if before else "",
                '<w:fldChar w:fldCharType="begin"/>',
                "<w:instrText>PAGE</w:instrText>",
                '<w:fldChar w:fldCharType="separate"/>',
                "<w:t>2</w:t>",
                '<w:fldChar w:fldCharType="end"/>',
                f'<w:t xml:space="preserve">{after}</w:t>' if after else "",
            )
            if piece
        )
        tag = "hdr" if self.doc.number_at == "header" else "ftr"
        return f"<w:{tag} {_NS}><w:p><w:pPr>{self._ppr(look)}</w:pPr>{field}</w:p></w:{tag}>"

    def address_part(self) -> str:
        look = self.doc.looks["address"]
        border = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
        return f"<w:ftr {_NS}><w:p><w:pPr>{border}{self._ppr(look)}</w:pPr>{self._run(self.doc.address, self._rpr(look))}</w:p></w:ftr>"

    def package(self) -> bytes:
        kinds = {"styles": "styles", "numbering": "numbering", "theme": "theme"}
        rels = "".join(f'<Relationship Id="r{k}" Type="{_R}/{k}" Target="{k}.xml"/>' for k in kinds)
        types = "".join(
            f'<Override PartName="/word/{k}.xml" ContentType="{_OT}.{k}+xml"/>' for k in kinds
        )
        parts = {
            "word/document.xml": self.document(),
            "word/styles.xml": self.styles(),
            "word/numbering.xml": self.numbering(),
            "word/theme.xml": self.theme(),
        }
        if self.doc.number_at in ("header", "footer"):
            rels += f'<Relationship Id="rIdNum" Type="{_R}/{self.doc.number_at}" Target="num.xml"/>'
            types += (
                f'<Override PartName="/word/num.xml" ContentType="{_OT}.{self.doc.number_at}+xml"/>'
            )
            parts["word/num.xml"] = self.number_part()
        if self.doc.address:
            rels += f'<Relationship Id="rIdAddr" Type="{_R}/footer" Target="addr.xml"/>'
            types += f'<Override PartName="/word/addr.xml" ContentType="{_OT}.footer+xml"/>'
            parts["word/addr.xml"] = self.address_part()
        parts["word/_rels/document.xml.rels"] = (
            f'<Relationships xmlns="{_PK}/relationships">{rels}</Relationships>'
        )
        parts["_rels/.rels"] = (
            f'<Relationships xmlns="{_PK}/relationships"><Relationship Id="r1" Type="{_R}/officeDocument" Target="word/document.xml"/></Relationships>'
        )
        main = f'<Override PartName="/word/document.xml" ContentType="{_OT}.document.main+xml"/>'
        default = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        parts["[Content_Types].xml"] = (
            f'<Types xmlns="{_PK}/content-types">{default}{main}{types}</Types>'
        )
        out = BytesIO()
        with ZipFile(out, "w", ZIP_DEFLATED) as archive:
            for name, text in parts.items():
                archive.writestr(name, text)
        return out.getvalue()


_NEW_PAGE = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
_DASHES = {"dashed": "dash", "dotted": "sysDot", "double": "lgDashDot"}
_LEVELS = {"section": 0, "clause": 1, "point": 2, "item": 3}
