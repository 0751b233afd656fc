"""One broken rule at a time: what is done to a sound paper, and the rule that a checker must name."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from tests.nd30.model import Doc
from tests.nd30.writer import Way

Change = Callable[[Doc], Doc]


@dataclass(frozen=True)
class Break:
    """A fault: the rule it breaks, what is done, and the roles that a paper must have for it."""

    rule: str
    name: str
    change: Change
    roles: tuple[str, ...] = ()
    only: tuple[str, ...] = ()  # papers of good.GOOD; empty: all that have the roles
    severity: str = "error"


def _look(rule: str, role: str, **changed: object) -> Break:
    told = ", ".join(f"{k}={v}" for k, v in changed.items())
    return Break(rule, f"{role}: {told}", lambda d: d.look(role, **changed), (role,))


def _looks(rule: str, role: str, *changes: dict[str, object]) -> Iterator[Break]:
    for changed in changes:
        yield _look(rule, role, **changed)


def _text(
    rule: str,
    role: str,
    name: str,
    change: Callable[[str], str],
    *,
    which: int = 0,
    only: tuple[str, ...] = (),
) -> Break:
    return Break(rule, f"{role}: {name}", lambda d: d.once(role, change, which), (role,), only)


def _to(text: str) -> Callable[[str], str]:
    return lambda _old: text


def _swap(old: str, new: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        assert old in text, (old, text)
        return text.replace(old, new, 1)

    return change


def _page() -> Iterator[Break]:
    for name, w, h in (
        ("Letter", 12240, 15840),
        ("A5", 8391, 11906),
        ("A3", 16838, 23811),
        ("Legal", 12240, 20160),
    ):
        yield Break("ND30-PAGE-01", name, lambda d, w=w, h=h: d.on_page(w=w, h=h))
    for rule, side, values in (
        ("ND30-PAGE-03", "top", (567, 850, 1701, 1440)),
        ("ND30-PAGE-04", "bottom", (567, 850, 1701, 1440)),
        ("ND30-PAGE-05", "left", (1134, 1417, 1440, 2268)),
        ("ND30-PAGE-06", "right", (567, 1417, 1701, 1440)),
    ):
        for value in values:
            yield Break(
                rule,
                f"{side}={value}",
                lambda d, side=side, value=value: d.on_page(**{side: value}),
            )
    yield Break("ND30-PAGE-05", "gutter", lambda d: d.on_page(gutter=400))
    for role in ("body", "motto", "recipient", "number", "type", "name", "item"):
        for font in ("Arial", "Calibri", "Times"):
            yield _look("ND30-PAGE-07", role, font=font)
    yield _look("ND30-PAGE-07", "page", font="Cambria")
    yield _look("ND30-PAGE-08", "body", font=".VnTime")
    yield _look("ND30-PAGE-08", "body", font="VNI-Times")
    for role in ("body", "type", "authority"):
        for colour in ("FF0000", "0070C0", "333333"):
            yield _look("ND30-PAGE-09", role, colour=colour)
    yield Break(
        "ND30-PAGE-10",
        "none",
        lambda d: replace(d, number_at=""),
        only=("plan", "annexed", "union", "notice", "rulebook"),
    )
    for kind in ("upperRoman", "lowerRoman", "lowerLetter"):
        yield Break("ND30-PAGE-10", kind, lambda d, kind=kind: replace(d, number_format=kind))
    yield Break("ND30-PAGE-10", "start=3", lambda d: replace(d, number_start=3))
    yield Break("ND30-PAGE-11", "footer", lambda d: replace(d, number_at="footer"))
    yield from _looks("ND30-PAGE-11", "page", {"align": "right"}, {"align": "left"})
    yield from _looks(
        "ND30-PAGE-12", "page", {"size": 12}, {"size": 11}, {"size": 16}, {"italic": True}
    )
    yield Break("ND30-PAGE-13", "on page one", lambda d: replace(d, number_on_first=True))


def _head() -> Iterator[Break]:
    yield Break("ND30-POS-01", "swapped", lambda d: replace(d, swapped=True))
    yield Break("ND30-POS-03", "rows apart", lambda d: replace(d, rows_apart=True))
    for role in ("country", "motto", "issuer", "number", "date"):
        for align in ("left", "right", "both"):
            yield _look("ND30-POS-04", role, align=align)
    yield _look("ND30-POS-04", "number", first=567)
    yield from _looks(
        "ND30-QH-02",
        "country",
        {"size": 14},
        {"size": 11},
        {"bold": False},
        {"italic": True},
        {"align": "left"},
    )
    yield from _looks(
        "ND30-QH-04",
        "motto",
        {"size": 12},
        {"size": 15},
        {"bold": False},
        {"italic": True},
        {"align": "left"},
    )
    for text in (
        "Cộng hòa xã hội chủ nghĩa Việt Nam",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIẸT NAM",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA  VIỆTNAM",
        "CỘNG HOÀ XÃ HỘI CHỦ NGHIÃ VIỆT NAM",
    ):
        yield _text("ND30-QH-01", "country", text, _to(text))
    for text in (
        "Độc lập – Tự do – Hạnh phúc",
        "Độc lập — Tự do — Hạnh phúc",
        "Độc lập-Tự do-Hạnh phúc",
        "ĐỘC LẬP - TỰ DO - HẠNH PHÚC",
        "Độc Lập - Tự Do - Hạnh Phúc",
        "Độc lập - tự do - hạnh phúc",
        "Độc lập, Tự do, Hạnh phúc",
    ):
        yield _text("ND30-QH-03", "motto", text, _to(text))
    for part, rule, shares in (
        ("motto", "ND30-QH-05", (0, 0.5, 1.5)),
        ("issuer", "ND30-ORG-04", (0, 1.0, 0.15)),
        ("subject", "ND30-TITLE-03", (0, 1.0, 0.12)),
    ):
        for share in shares:
            yield Break(
                rule,
                f"{part} rule {share}",
                lambda d, part=part, share=share: replace(d, rules={**d.rules, part: share}),
                ("issuer",) if part == "issuer" else (part,),
            )
    yield Break(
        "ND30-QH-05",
        "underline",
        lambda d: replace(d.look("motto", underline=True), rules={**d.rules, "motto": 0}),
        ("motto",),
    )
    for style in ("dashed", "dotted", "double", "-----", "....."):
        yield Break("ND30-RULE-02", style, lambda d, style=style: replace(d, rule_style=style))
    for role, rule in (("motto", "ND30-QH-06"), ("issuer", "ND30-ORG-05")):
        yield from _looks(rule, role, {"before": 120}, {"line": 360}, {"line": 276})
    yield from _looks(
        "ND30-ORG-02", "superior", {"bold": True}, {"size": 14}, {"size": 11}, {"italic": True}
    )
    yield Break("ND30-ORG-02", "lower", lambda d: d.said("superior", str.title), ("superior",))
    yield from _looks(
        "ND30-ORG-03", "issuer", {"bold": False}, {"size": 14}, {"size": 11}, {"italic": True}
    )
    yield Break("ND30-ORG-03", "lower", lambda d: d.said("issuer", str.capitalize), ("issuer",))
    yield Break(
        "ND30-ORG-06", "UBND", lambda d: d.once("issuer", _to("UBND")), only=("plan", "decision")
    )
    yield from _looks(
        "ND30-NUM-02",
        "number",
        {"size": 14},
        {"size": 12},
        {"bold": True},
        {"italic": True},
        {"align": "left"},
    )


def _number() -> Iterator[Break]:
    named = ("plan", "decision", "notice", "union", "rulebook", "request")
    letters = ("letter", "one-addressee")
    yield _text("ND30-NUM-01", "number", "no colon", _swap("Số:", "Số"))
    yield _text("ND30-NUM-01", "number", "SỐ", _swap("Số:", "SỐ:"))
    yield _text("ND30-NUM-01", "number", "số", _swap("Số:", "số:"))
    yield _text(
        "ND30-NUM-03",
        "number",
        "5",
        lambda t: re.sub(r"\d+(?=/)", "5", t, count=1),
        only=(*named, *letters),
    )
    yield _text(
        "ND30-NUM-03", "number", "9", lambda t: re.sub(r"\d+(?=/)", "9", t, count=1), only=named
    )
    yield _text("ND30-NUM-04", "number", "spaces", lambda t: t.replace("-", " - "))
    yield _text("ND30-NUM-04", "number", "en dash", lambda t: t.replace("-", "–"))
    yield _text("ND30-NUM-04", "number", "space at slash", lambda t: t.replace("/", " / "))
    yield _text(
        "ND30-NUM-04", "number", "no slash", lambda t: re.sub(r"(\d)/", r"\1-", t), only=named
    )
    yield _text(
        "ND30-NUM-05", "number", "lower", lambda t: "Số:" + t[3:].lower(), only=(*named, *letters)
    )
    yield _text(
        "ND30-NUM-05", "number", "Kh", _swap("/KH-", "/Kh-"), only=("plan", "union", "urgent")
    )
    yield _text("ND30-NUM-06", "number", "BC", lambda t: re.sub(r"/\w+-", "/BC-", t), only=named)
    yield _text("ND30-NUM-06", "number", "mixed up", _swap("/QĐ-", "/QyĐ-"), only=("decision",))
    yield _text("ND30-NUM-06", "number", "no type", lambda t: re.sub(r"/\w+-", "/", t), only=named)
    yield _text(
        "ND30-NUM-06",
        "number",
        "turned",
        lambda t: re.sub(r"/(\w+)-(\w+)", r"/\2-\1", t),
        only=named,
    )
    yield _text("ND30-NUM-07", "number", "CV", lambda t: re.sub(r"/", "/CV-", t), only=letters)
    yield _text("ND30-NUM-07", "number", "type", lambda t: re.sub(r"/", "/KH-", t), only=letters)
    yield _text("ND30-NUM-08", "number", "year", lambda t: t.replace("/", "/2026/"))


def _date() -> Iterator[Break]:
    yield _text("ND30-DATE-01", "date", "no comma", _swap(", ngày", " ngày"))
    yield _text("ND30-DATE-01", "date", "slashes", _to("Đắk Lắk, ngày 05/02/2026"))
    yield _text("ND30-DATE-01", "date", "no year word", _to("Đắk Lắk, ngày 05 tháng 02, 2026"))
    yield _text("ND30-DATE-01", "date", "Ngày", _swap(", ngày", ", Ngày"))
    yield _text("ND30-DATE-02", "date", "5", _to("Đắk Lắk, ngày 5 tháng 02 năm 2026"))
    yield _text("ND30-DATE-02", "date", "9", _to("Đắk Lắk, ngày 9 tháng 12 năm 2026"))
    yield _text("ND30-DATE-03", "date", "2", _to("Đắk Lắk, ngày 05 tháng 2 năm 2026"))
    yield _text("ND30-DATE-03", "date", "1", _to("Đắk Lắk, ngày 15 tháng 1 năm 2026"))
    yield from _looks(
        "ND30-DATE-05",
        "date",
        {"size": 12},
        {"size": 15},
        {"bold": True},
        {"italic": False},
        {"align": "left"},
        {"align": "right"},
    )
    yield _text("ND30-DATE-06", "date", "small", _to("đắk lắk, ngày 15 tháng 10 năm 2026"))
    yield _text("ND30-DATE-06", "date", "capitals", _to("ĐẮK LẮK, ngày 15 tháng 10 năm 2026"))
    yield _text("ND30-DATE-06", "date", "half", _to("Đắk lắk, ngày 15 tháng 10 năm 2026"))
    yield _text("ND30-DATE-08", "date", "short", _to("Hồ Chí Minh, ngày 15 tháng 10 năm 2026"))
    yield _text("ND30-DATE-08", "date", "TP", _to("TP. Hồ Chí Minh, ngày 15 tháng 10 năm 2026"))


def _title() -> Iterator[Break]:
    for role, rule in (("type", "ND30-TITLE-01"), ("subject", "ND30-TITLE-02")):
        yield from _looks(
            rule,
            role,
            {"size": 12},
            {"size": 16},
            {"bold": False},
            {"italic": True},
            {"align": "left"},
            {"align": "both"},
        )
    yield Break("ND30-TITLE-01", "lower", lambda d: d.said("type", str.capitalize), ("type",))
    yield Break("ND30-TITLE-02", "upper", lambda d: d.said("subject", str.upper), ("subject",))
    yield Break("ND30-TITLE-02", "caps", lambda d: d.look("subject", caps=True), ("subject",))
    yield from _looks(
        "ND30-VV-01",
        "about",
        {"size": 14},
        {"size": 11},
        {"bold": True},
        {"italic": True},
        {"align": "left"},
    )
    yield _text("ND30-VV-01", "about", "Về việc", _swap("V/v", "Về việc"))
    yield _text("ND30-VV-01", "about", "v/v", _swap("V/v", "v/v"))
    yield _text("ND30-VV-01", "about", "V/v:", _swap("V/v", "V/v:"))
    yield from _looks("ND30-VV-02", "about", {"before": 0}, {"before": 60})
    yield _look("ND30-VV-03", "about", italic=True)


def _text_of() -> Iterator[Break]:
    yield from _looks("ND30-BASIS-01", "basis", {"italic": False}, {"size": 12}, {"size": 15})
    yield Break("ND30-BASIS-02", "two", _two_bases, ("basis",))
    yield _text("ND30-BASIS-03", "basis", "comma last", lambda t: t[:-1] + ",", which=-1)
    yield _text("ND30-BASIS-03", "basis", "stop first", lambda t: t[:-1] + ".")
    yield _text("ND30-BASIS-03", "basis", "none", lambda t: t[:-1])
    yield _text(
        "ND30-STRUCT-02",
        "point",
        "f",
        _swap("e)", "f)"),
        which=-1,
        only=("plan", "union", "notice"),
    )
    yield _text(
        "ND30-STRUCT-02",
        "point",
        "no đ",
        _swap("đ)", "e)"),
        which=-2,
        only=("plan", "union", "notice"),
    )
    yield _text("ND30-STRUCT-02", "point", "b first", _swap("a)", "b)"))
    yield _text("ND30-STRUCT-02", "point", "dot", _swap("b)", "b."), which=1)
    yield _text("ND30-STRUCT-07", "section", "lower", lambda t: t[:3] + t[3:].lower())
    yield from _looks(
        "ND30-STRUCT-07", "section", {"bold": False}, {"size": 12}, {"size": 16}, {"italic": True}
    )
    yield _text("ND30-STRUCT-07", "section", "slash", _swap("I.", "I/"), which=0)
    yield from _looks("ND30-STRUCT-08", "clause", {"bold": False}, {"italic": True}, {"size": 12})
    yield Break("ND30-STRUCT-08", "upper", lambda d: d.said("clause", str.upper), ("clause",))
    yield from _looks("ND30-STRUCT-09", "point", {"bold": True}, {"italic": True})
    yield from _looks("ND30-STRUCT-10", "article", {"bold": False}, {"italic": True})
    yield _text(
        "ND30-STRUCT-10", "article", "colon", lambda t: re.sub(r"(\d)\.", r"\1:", t, count=1)
    )
    yield from _looks("ND30-STRUCT-11", "part", {"bold": False}, {"align": "left"}, {"size": 12})
    yield Break("ND30-STRUCT-11", "upper", lambda d: d.said("part", str.upper), ("part",))
    yield _text("ND30-STRUCT-11", "part", "Chương 1", _swap("Chương I", "Chương 1"))
    yield from _looks(
        "ND30-STRUCT-12", "part_title", {"bold": False}, {"align": "left"}, {"size": 12}
    )
    yield Break(
        "ND30-STRUCT-12", "lower", lambda d: d.said("part_title", str.capitalize), ("part_title",)
    )
    for role in ("body", "item", "point"):
        yield from _looks("ND30-BODY-01", role, {"size": 12}, {"size": 15}, {"size": 11})
        yield from _looks(
            "ND30-BODY-02", role, {"align": "left"}, {"align": "center"}, {"align": "right"}
        )
        yield from _looks(
            "ND30-BODY-03", role, {"first": 0}, {"first": 709}, {"first": 850}, {"first": 425}
        )
        yield from _looks(
            "ND30-BODY-05",
            role,
            {"line": 220},
            {"line": 480},
            {"line": 400},
            {"line": 300, "line_rule": "exact"},
            {"line": 560, "line_rule": "exact"},
        )
    yield from _looks("ND30-BODY-01", "body", {"italic": True}, {"size": 14.5})
    yield from _looks("ND30-BODY-04", "item", {"before": 0}, {"before": 60}, {"before": 100})
    yield from _looks("ND30-BODY-04", "body", {"before": 0}, {"before": 60})
    yield Break(
        "ND30-BODY-04",
        "contextual",
        lambda d: (
            d.look("item", contextual=True)
            .look("clause", contextual=True)
            .look("body", contextual=True)
            .look("point", contextual=True)
        ),
        ("item", "point"),
    )
    yield Break(
        "ND30-BODY-08",
        "no mention",
        lambda d: replace(d, body=(*d.body[:-1], ("body", "Các đơn vị thực hiện./."))),
        only=("annexed", "one-annex"),
    )


def _two_bases(doc: Doc) -> Doc:
    bases = [line for line in doc.body if line[0] == "basis"]
    joined = (bases[0][0], f"{bases[0][1]} {bases[1][1]}")
    rest = [line for line in doc.body if line not in bases[:2]]
    at = rest.index(next(line for line in rest if line[0] == "basis"))
    return replace(doc, body=(*rest[:at], joined, *rest[at:]))


def _foot() -> Iterator[Break]:
    for role, rule in (("authority", "ND30-SIGN-01"), ("name", "ND30-SIGN-02")):
        yield from _looks(
            rule,
            role,
            {"size": 12},
            {"size": 15},
            {"bold": False},
            {"italic": True},
            {"align": "left"},
        )
    yield Break(
        "ND30-SIGN-01",
        "lower",
        lambda d: d.once("authority", lambda t: t[:4] + t[4:].capitalize(), which=-1),
        ("authority",),
    )
    yield Break(
        "ND30-SIGN-02",
        "upper",
        lambda d: d.said("name", str.upper),
        ("name",),
        ("plan", "letter", "decision", "notice", "rulebook"),
    )
    yield Break(
        "ND30-SIGN-03",
        "no TM",
        lambda d: d.said("authority", lambda t: t.removeprefix("TM. ")),
        only=("plan", "union"),
    )
    yield Break(
        "ND30-SIGN-03",
        "TM. CHỦ TỊCH",
        lambda d: d.once("authority", _to("TM. CHỦ TỊCH")),
        only=("plan", "decision"),
    )
    yield Break(
        "ND30-SIGN-04",
        "no KT",
        lambda d: replace(
            d, foot_right=tuple(line for line in d.foot_right if not line[1].startswith("KT."))
        ),
        only=("plan", "letter"),
    )
    yield Break(
        "ND30-SIGN-04",
        "KT alone",
        lambda d: replace(
            d, foot_right=tuple(line for line in d.foot_right if not line[1].startswith("PHÓ"))
        ),
        only=("plan", "letter"),
    )
    yield Break(
        "ND30-SIGN-05",
        "TL alone",
        lambda d: replace(d, foot_right=d.foot_right[:1] + d.foot_right[2:]),
        only=("notice",),
    )
    yield Break(
        "ND30-SIGN-05",
        "TL collective",
        lambda d: d.once("authority", _to("TL. ỦY BAN NHÂN DÂN")),
        only=("notice",),
    )
    yield Break(
        "ND30-SIGN-06",
        "TUQ KT",
        lambda d: replace(
            d,
            foot_right=(
                ("authority", "TUQ. CHỦ TỊCH"),
                ("authority", "KT. GIÁM ĐỐC SỞ NỘI VỤ"),
                ("authority", "PHÓ GIÁM ĐỐC"),
                ("name", "Lê Văn Bình"),
            ),
        ),
        only=("plan", "decision"),
    )
    yield Break(
        "ND30-SIGN-07",
        "QUYỀN",
        lambda d: d.once("authority", _to("QUYỀN CHỦ TỊCH")),
        only=("decision",),
    )
    for old, new in (
        ("TM. ", "T/M "),
        ("TM. ", "TM "),
        ("TM. ", "TM."),
        ("KT. ", "K/T "),
        ("KT. ", "KT: "),
    ):
        yield Break(
            "ND30-SIGN-08",
            new,
            lambda d, old=old, new=new: d.said("authority", lambda t: t.replace(old, new)),
            only=("plan",),
        )
    yield Break(
        "ND30-SIGN-08",
        "T/L",
        lambda d: d.said("authority", lambda t: t.replace("TL. ", "T/L ")),
        only=("notice",),
    )
    for degree in ("ThS. ", "TS. ", "PGS.TS. ", "Thạc sĩ ", "BS. "):
        yield Break(
            "ND30-SIGN-09",
            degree,
            lambda d, degree=degree: d.said("name", lambda t: degree + t),
            ("name",),
        )
    yield Break(
        "ND30-TO-01",
        "none",
        lambda d: d.without("to").without("to_item"),
        only=("letter", "request"),
    )
    yield from _looks(
        "ND30-TO-02", "to", {"bold": True}, {"italic": True}, {"size": 12}, {"size": 15}
    )
    yield _text("ND30-TO-02", "to", "no colon", _swap("Kính gửi:", "Kính gửi"))
    yield Break(
        "ND30-TO-03",
        "two lines",
        lambda d: replace(
            d, body=(("to", "Kính gửi:"), ("to_item", "Ủy ban nhân dân tỉnh Đắk Lắk"), *d.body[1:])
        ),
        only=("one-addressee", "request"),
    )
    yield Break(
        "ND30-TO-04",
        "one line",
        lambda d: replace(
            d.without("to_item").once("to", _to("Kính gửi: Sở Y tế; Sở Xây dựng; Sở Tài chính"))
        ),
        only=("letter",),
    )
    yield _text("ND30-TO-04", "to_item", "no dash", lambda t: t[2:])
    yield _text("ND30-TO-04", "to_item", "comma", lambda t: t[:-1] + ",")
    yield _text("ND30-TO-04", "to_item", "no stop", lambda t: t[:-1], which=-1)
    yield from _looks(
        "ND30-RCP-01",
        "recipients",
        {"size": 14},
        {"size": 11},
        {"bold": False},
        {"italic": False},
        {"underline": True},
        {"align": "center"},
    )
    yield _text("ND30-RCP-01", "recipients", "no colon", _to("Nơi nhận"))
    yield _text("ND30-RCP-01", "recipients", "upper", _to("NƠI NHẬN:"))
    yield from _looks(
        "ND30-RCP-02",
        "recipient",
        {"size": 12},
        {"size": 10},
        {"size": 14},
        {"bold": True},
        {"italic": True},
    )
    yield _text("ND30-RCP-03", "recipient", "no dash", lambda t: t[2:], which=1)
    yield _text("ND30-RCP-03", "recipient", "plus", lambda t: "+" + t[1:], which=1)
    yield _text("ND30-RCP-03", "recipient", "comma", lambda t: t[:-1] + ",", which=1)
    yield _text("ND30-RCP-03", "recipient", "no end", lambda t: t[:-1], which=1)
    yield _look("ND30-RCP-03", "recipient", left=567)
    for name, change in (
        ("no colon", _swap("Lưu:", "Lưu")),
        ("semicolon", lambda t: t[:-1] + ";"),
        ("no stop", lambda t: t[:-1]),
        ("no VT", lambda t: re.sub(r"VT, ?", "", t)),
    ):
        yield Break(
            "ND30-RCP-04",
            name,
            lambda d, change=change: d.once("recipient", change, -1),
            ("recipient",),
        )
    yield Break("ND30-RCP-04", "none", lambda d: replace(d, foot_left=d.foot_left[:-1]))
    yield Break(
        "ND30-RCP-04",
        "not last",
        lambda d: replace(d, foot_left=(*d.foot_left[:-2], d.foot_left[-1], d.foot_left[-2])),
    )
    yield Break(
        "ND30-RCP-05",
        "Như kính gửi",
        lambda d: d.once("recipient", _to("- Như kính gửi;")),
        only=("letter", "one-addressee", "request"),
    )
    yield Break(
        "ND30-RCP-05",
        "none",
        lambda d: replace(d, foot_left=(d.foot_left[0], *d.foot_left[2:])),
        only=("letter", "request"),
    )
    yield Break("ND30-POS-06", "rows apart", lambda d: replace(d, foot_rows_apart=True))


def _annex() -> Iterator[Break]:
    several, all_ = ("annexed",), ("annexed", "one-annex")
    yield Break(
        "ND30-ANNEX-02", "arabic", lambda d: d.once("annex", _to("Phụ lục 1")), only=several
    )
    yield Break("ND30-ANNEX-02", "none", lambda d: d.once("annex", _to("Phụ lục")), only=several)
    yield Break(
        "ND30-ANNEX-02",
        "number on one",
        lambda d: d.once("annex", _to("Phụ lục I")),
        only=("one-annex",),
    )
    yield from _looks(
        "ND30-ANNEX-03",
        "annex",
        {"size": 13},
        {"size": 16},
        {"bold": False},
        {"italic": True},
        {"align": "left"},
    )
    yield Break("ND30-ANNEX-03", "upper", lambda d: d.said("annex", str.upper), only=all_)
    yield from _looks(
        "ND30-ANNEX-04", "annex_title", {"size": 12}, {"bold": False}, {"italic": True}
    )
    yield Break(
        "ND30-ANNEX-04", "lower", lambda d: d.said("annex_title", str.capitalize), only=all_
    )
    yield from _looks(
        "ND30-ANNEX-05",
        "attached",
        {"size": 12},
        {"italic": False},
        {"bold": True},
        {"align": "left"},
    )
    yield Break("ND30-ANNEX-05", "none", lambda d: d.without("attached"), only=all_)
    yield Break(
        "ND30-ANNEX-05",
        "no issuer",
        lambda d: d.said("attached", lambda t: re.sub(r" của .*\)", ")", t)),
        only=all_,
    )
    yield Break("ND30-ANNEX-08", "no section", lambda d: replace(d, annex_section=False), only=all_)
    yield Break("ND30-ANNEX-08", "goes on", lambda d: replace(d, annex_start=None), only=all_)


def _rest() -> Iterator[Break]:
    yield from _looks(
        "ND30-MARK-02", "urgent", {"size": 11}, {"bold": False}, {"italic": True}, {"box": False}
    )
    yield Break(
        "ND30-ADDR-01",
        "every page",
        lambda d: replace(d, address_at="default"),
        only=("one-addressee",),
    )
    yield Break(
        "ND30-ADDR-01", "size", lambda d: d.look("address", size=14), only=("one-addressee",)
    )
    yield Break(
        "ND30-DRAFT-01",
        "size",
        lambda d: replace(d.look("cell", size=13), foot_left=(*d.foot_left, ("cell", "PL.(300)"))),
        only=("plan",),
    )
    yield Break(
        "ND30-MARK-03",
        "no frame",
        lambda d: replace(
            d.said("urgent", _to("LƯU HÀNH NỘI BỘ")),
            looks={**d.looks, "urgent": replace(d.looks["urgent"], box=False)},
        ),
        only=("urgent",),
    )
    yield Break(
        "ND30-RULE-01",
        "letter",
        lambda d: replace(d, rules={**d.rules, "about": 0.4}),
        only=("letter", "one-addressee"),
    )
    yield Break(
        "ND30-ORG-01", "none", lambda d: d.without("issuer").without("superior"), ("issuer",)
    )
    for role in ("country", "motto", "number", "date", "name", "subject"):
        only = ("plan", "decision", "notice", "union") if role in ("subject",) else ()
        yield Break(
            "ND30-SCOPE-04", f"no {role}", lambda d, role=role: d.without(role), (role,), only
        )
    yield Break(
        "ND30-SCOPE-04", "no issuer", lambda d: d.without("issuer").without("superior"), ("issuer",)
    )
    yield Break(
        "ND30-SCOPE-04", "no type", lambda d: d.without("type"), only=("plan", "decision", "notice")
    )
    yield Break(
        "ND30-SCOPE-04",
        "no recipients",
        lambda d: d.without("recipients").without("recipient"),
        ("recipient",),
    )
    yield Break(
        "ND30-SCOPE-04", "no signer", lambda d: d.without("authority").without("name"), ("name",)
    )


def _reminders() -> Iterator[Break]:
    """What is told as a warning or as advice."""

    def soft(
        rule: str,
        name: str,
        change: Change,
        *only: str,
        roles: tuple[str, ...] = (),
        severity: str = "warning",
    ) -> Break:
        return Break(rule, name, change, roles, only, severity)

    def typed(text: str) -> Change:
        return lambda d: d.once("body", lambda t: f"{text} {t}")

    yield soft("ND30-PAGE-02", "landscape", lambda d: d.on_page(w=16838, h=11906), "decision")
    yield soft(
        "ND30-PAGE-08", "NFD", lambda d: d.once("body", lambda t: unicodedata.normalize("NFD", t))
    )
    yield soft("ND30-PAGE-09", "nearly black", lambda d: d.look("body", colour="0D0D0D"))
    yield soft("ND30-PAGE-12", "bold", lambda d: d.look("page", bold=True))
    yield soft("ND30-PAGE-14", "dashes", lambda d: replace(d, number_text="- {} -"))
    yield soft("ND30-POS-02", "borders", lambda d: replace(d, head_borders="single"))
    yield soft("ND30-QH-07", "same size", lambda d: d.look("motto", size=13), severity="info")
    yield soft(
        "ND30-ORG-07",
        "no province",
        lambda d: d.once("superior", _to("UBND TỈNH")),
        "letter",
        "notice",
    )
    yield soft(
        "ND30-ORG-08",
        "first not bold",
        lambda d: replace(
            d.look("superior", size=13), left=(("superior", "ỦY BAN NHÂN DÂN"), d.left[1])
        ),
        "plan",
        "decision",
    )
    yield soft("ND30-ORG-09", "both", typed("Ủy ban và Uỷ ban."), severity="info")
    yield soft(
        "ND30-NUM-03",
        "007",
        lambda d: d.once("number", lambda t: re.sub(r"\d+(?=/)", "007", t, count=1)),
        "plan",
        "letter",
    )
    yield soft("ND30-NUM-07", "no unit", lambda d: d.once("number", _to("Số: 243/LĐLĐ")), "letter")
    yield soft(
        "ND30-NUM-11",
        "blank",
        lambda d: d.once("number", _to("Số:        /KH-UBND")),
        "plan",
        severity="info",
    )
    yield soft(
        "ND30-DATE-04",
        "06",
        lambda d: d.once("date", _to("Đắk Lắk, ngày 05 tháng 06 năm 2026")),
        roles=("date",),
    )
    yield soft(
        "ND30-DATE-07",
        "tỉnh",
        lambda d: d.once("date", _to("tỉnh Đắk Lắk, ngày 05 tháng 6 năm 2026")),
        roles=("date",),
    )
    yield soft(
        "ND30-TITLE-02",
        "full stop",
        lambda d: d.said("subject", lambda t: f"{t}."),
        roles=("subject",),
    )
    yield soft(
        "ND30-TITLE-04",
        "long",
        lambda d: d.said("subject", lambda t: f"{t} {t} {t} {t}"),
        "plan",
        severity="info",
    )
    yield soft("ND30-VV-02", "too wide", lambda d: d.look("about", before=360), roles=("about",))
    yield soft(
        "ND30-BASIS-04",
        "number of a law",
        lambda d: d.once(
            "basis",
            _to(
                "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;"
            ),
        ),
        "decision",
    )
    yield soft("ND30-BASIS-06", "left", lambda d: d.look("basis", align="left"), "decision")
    yield soft("ND30-BASIS-07", "no power", lambda d: d.without("power"), "decision")
    yield soft(
        "ND30-CITE-01",
        "no date",
        typed("Theo Nghị định số 01/2020/NĐ-CP của Chính phủ thì khác."),
        "plan",
    )
    yield soft(
        "ND30-STRUCT-01", "no title", lambda d: d.once("article", _to("Điều 1.")), "rulebook"
    )
    yield soft(
        "ND30-STRUCT-03",
        "gap",
        lambda d: d.once("article", lambda t: t.replace("2.", "5."), 1),
        "rulebook",
        "decision",
    )
    yield soft(
        "ND30-STRUCT-06",
        "point alone",
        lambda d: d.once("body", _to("a) Điểm không có khoản.")),
        "plan",
        "letter",
    )
    yield soft(
        "ND30-BODY-06",
        "no ./.",
        lambda d: d.once("body", lambda t: t.replace("./.", "."), -1),
        "plan",
        "letter",
    )
    yield soft("ND30-BODY-09", "two sizes", lambda d: d.look("item", size=13), "plan")
    yield soft(
        "ND30-SIGN-10",
        "body again",
        lambda d: d.said(
            "authority", lambda t: t.replace("PHÓ CHỦ TỊCH", "PHÓ CHỦ TỊCH UBND TỈNH")
        ),
        "plan",
    )
    yield soft("ND30-SIGN-12", "no room", lambda d: d.look("name", before=0), severity="info")
    yield soft(
        "ND30-TO-01",
        "in a plan",
        lambda d: replace(d, body=(("to", "Kính gửi: Sở Y tế"), *d.body)),
        "plan",
        "notice",
    )
    yield soft(
        "ND30-TO-05",
        "not level",
        lambda d: replace(
            d.look("cell", left=600, size=14), body=(d.body[0], ("cell", d.body[1][1]), *d.body[2:])
        ),
        "letter",
    )
    yield soft(
        "ND30-RCP-06", "other", lambda d: d.once("recipient", _to("- Sở Nội vụ;")), "decision"
    )
    yield soft("ND30-RCP-07", "wide", lambda d: d.look("recipient", line=360), severity="info")
    yield soft(
        "ND30-ANNEX-09",
        "shown",
        lambda d: replace(d, annex_on_first=True),
        "annexed",
        severity="info",
    )
    yield soft("ND30-ANNEX-10", "landscape", lambda d: d.on_page(w=16838, h=11906, top=567))
    yield soft(
        "ND30-ANNEX-12",
        "no ./.",
        lambda d: replace(
            d, annexes=tuple(tuple((r, t.replace("./.", ".")) for r, t in a) for a in d.annexes)
        ),
        "annexed",
    )
    yield soft(
        "ND30-ANNEX-13",
        "no page",
        lambda d: replace(d, annex_section=False, annex_break=False),
        "annexed",
    )
    yield soft(
        "ND30-MARK-01",
        "MẬT",
        lambda d: replace(d, left_low=(*d.left_low, ("urgent", "MẬT"))),
        "plan",
        severity="info",
    )
    yield soft(
        "ND30-MARK-05",
        "DỰ THẢO",
        lambda d: replace(d, left_low=(*d.left_low, ("number", "DỰ THẢO"))),
        "plan",
        "decision",
    )
    yield soft(
        "ND30-MAU-05",
        "no time",
        lambda d: d.once("body", _to("Chương trình gửi kèm."), 1),
        "invitation",
    )
    yield soft(
        "ND30-MAU-12", "one signer", lambda d: replace(d, foot_left=d.foot_left[2:]), "minutes"
    )
    yield soft("ND30-CAP-05", "thành phố", typed("Tại thành phố Hồ Chí Minh."))
    yield soft("ND30-CAP-08", "Ban", typed("Do Ủy Ban nhân dân tỉnh tổ chức."))
    yield soft("ND30-CAP-12", "phó", typed("Do Phó chủ tịch tỉnh chủ trì."))
    yield soft("ND30-CAP-16", "Khoản", typed("Theo Khoản 2 Điều 5."))
    yield soft("ND30-CAP-17", "Tết", typed("Dịp tết Nguyên Đán."))
    yield soft("ND30-NEW-05", "huyện", typed("Gửi UBND huyện Mẫu."))
    yield soft("ND30-TEXT-01", "two spaces", typed("Hai  chữ."), severity="info")
    yield soft(
        "ND30-SCOPE-03",
        "a list",
        lambda d: replace(
            d, title=(), left=(), left_low=(), right=(), right_low=(), foot_left=(), foot_right=()
        ),
        "plan",
        severity="info",
    )
    yield soft(
        "ND30-PARTY",
        "party",
        lambda d: replace(d, right=(("country", "ĐẢNG CỘNG SẢN VIỆT NAM"),)),
        "plan",
        severity="info",
    )


BREAKS: tuple[Break, ...] = tuple(
    one
    for family in (_page, _head, _number, _date, _title, _text_of, _foot, _annex, _rest, _reminders)
    for one in family()
)


def applicable(name: str, doc: Doc) -> Iterator[Break]:
    """The faults that can be put into a paper."""
    for one in BREAKS:
        if (not one.only or name in one.only) and doc.has(*one.roles):
            yield one


def can_show(way: Way, one: Break) -> bool:
    """Whether a way of writing can show a fault at all: tabs know no alignment, underscores no length."""
    if way.head == "tabs" and (_PLACED.search(one.name) or one.rule in _OF_TABLES):
        return False
    if (
        way.rules == "underscores"
        and re.search(r"rule [\d.]+$", one.name)
        and not one.name.endswith(" 0")
    ):
        return False
    if way.numbers == "automatic" and one.rule in (
        "ND30-STRUCT-02",
        "ND30-STRUCT-07",
        "ND30-STRUCT-08",
    ):
        return False
    if way.foot == "boxes" and one.rule in ("ND30-POS-06", "ND30-SIGN-12"):
        return False
    return not (way.head == "one-row" and one.name == "rows apart" and one.rule == "ND30-POS-03")


_PLACED = re.compile(r"align=|before=|line=|first=|box=|no frame|borders")
_OF_TABLES = ("ND30-POS-01", "ND30-POS-03", "ND30-QH-06", "ND30-ORG-05", "ND30-RULE-01")
