"""A conference without any fault, and delegates, for the tests of checks."""

from dataclasses import replace
from datetime import date, time

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.model.conference import (
    AgendaItem,
    Conference,
    GiftScheme,
    Group,
    Recipient,
    SendingUnit,
    Tasks,
    TopicGroup,
    Venue,
    When,
)
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.drafts import Passage
from dialogue_cli.model.findings import Finding
from dialogue_cli.model.petitions import Decided, Decision, Fate, Origin, Petition, Question
from dialogue_cli.reference.topics import topic_keys

GIFTS = GiftScheme(
    10,
    300_000,
    3_000_000,
    ("nguoi-lao-dong",),
    "Ngân sách nhà nước",
    "suất quà",
    basis="Quyết định số 12/QĐ-UBND",
)

GOOD = Conference(
    year=2024,
    name="Hội nghị đối thoại",
    when=When(date(2024, 6, 27), None, time(7, 30), time(11, 30)),
    venue=Venue(),
    total=13,
    groups=(
        Group("lanh-dao", "Lãnh đạo", 3, "đại biểu"),
        Group("nguoi-lao-dong", "Người lao động", 10, "đại biểu", "hand"),
    ),
    units=(
        SendingUnit(
            "Liên đoàn Lao động thành phố Sông Xanh",
            6,
            aliases=("LĐLĐ TP SX",),
            quotas=(("nguoi-lao-dong", 6),),
        ),
        SendingUnit(
            "Công đoàn ngành Y tế",
            4,
            short="Y tế",
            kind="Công đoàn ngành",
            quotas=(("nguoi-lao-dong", 4),),
        ),
    ),
    gifts=(GIFTS,),
    cost_source="Tài chính công đoàn",
    deadlines={
        "collect": date(2024, 6, 5),
        "propose": date(2024, 6, 11),
        "delegates": date(2024, 6, 14),
        "answer": date(2024, 6, 20),
        "written": date(2024, 7, 31),
    },
    basis=(),
    audience="đoàn viên",
    contents=(),
    chairs=(),
    invited=(),
    tasks=(Tasks("tai-chinh", ("Cấp kinh phí",)), Tasks("", ("Trả lời",), name="Các sở")),
    recipients={"plan": (Recipient("Các sở, ban, ngành"),)},
    agenda=(AgendaItem("Khai mạc", "UBND", 30), AgendaItem("Đối thoại", "Các sở", 0, "dialogue")),
    topic_groups=(TopicGroup("Mọi nội dung", topic_keys()),),
)


def delegate(row: int, name: str, **values: str) -> Delegate:
    known = {
        "unit": "CĐCS Trạm Y tế Cây Đa",
        "upper_unit": "CĐ ngành Y tế",
        "group": "nguoi-lao-dong",
    }
    return Delegate(Origin("dai-bieu.xlsx", "DS", row), name, **(known | values))  # type: ignore[arg-type]


def decided(number: int, fate: Fate | None, unit: str = "CĐCS A", **values: str) -> Decided:
    origin = Origin("kien-nghi.xlsx", "Sheet1", number)
    complete = {"topic": "nha-o", "scope": "tap-the", "level": "tinh", "agency": "xay-dung"}
    decisions = tuple(
        Decision(field, value, "clerk", 1.0, "x")  # type: ignore[arg-type]
        for field, value in (complete | values).items()
    )
    return Decided(Petition(origin, "Xây nhà", "Xây nhà", unit=unit, id=number), decisions, fate)


def asked(number: int, unit: str = "CĐCS A", **values: str) -> Decided:
    return decided(number, Fate("question", "x", number), unit, **values)


def question(one: Decided, **said: object) -> Question:
    """The question of one petition; it bears the petition's number."""
    number, text = one.petition.id, one.petition.text
    return Question(number, text, number, (one,), **said)  # type: ignore[arg-type]


def facts(**changes: object) -> CheckFacts:
    return CheckFacts(replace(GOOD, **changes))  # type: ignore[arg-type]


def said(text: str, key: str = "tasks[1].items[1]", **changes: object) -> CheckFacts:
    """The conference with one text of its settings."""
    conference = replace(GOOD, **changes)  # type: ignore[arg-type]
    passage = Passage("setting", key, f"mục {key}", text, conference.reference_day)
    return CheckFacts(conference, passages=(passage,))


def found(findings: object) -> list[tuple[str, str]]:
    return [(f.code, f.message) for f in _findings(findings)]


def codes(findings: object) -> list[str]:
    return [f.code for f in _findings(findings)]


def _findings(findings: object) -> list[Finding]:
    return list(findings)  # type: ignore[call-overload, no-any-return]
