"""Small offices at each stage of their year, and the work that begins there."""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests import old_registers, workbooks
from tests.conftest import EXAMPLES
from tests.faults.forking import Starter
from tests.review_books import ReviewFile

UNIT = "CĐCS Công ty An Phát"
ASKS = (
    "Đề nghị tỉnh sớm xây nhà ở xã hội gần khu công nghiệp cho công nhân thuê, mua",
    "Kiến nghị nâng mức giảm trừ gia cảnh khi tính thuế thu nhập cá nhân",
    "Đường vào cụm công nghiệp đầy ổ gà, đề nghị sửa chữa",
    "Tôi nghỉ việc ba tháng chưa được trả sổ BHXH, nhờ can thiệp giúp tôi",
    "Xin cảm ơn lãnh đạo tỉnh",
    "Đề nghị mở thêm trường mầm non cho con công nhân làm ca đêm",
    "Đề nghị tăng lương tối thiểu vùng cho công nhân",
    "Đề nghị thanh tra việc chậm đóng bảo hiểm xã hội của một số doanh nghiệp",
)
LONG_AGO = 1_700_000_000.0
STAGES: dict[str, Callable[["Stages", Path], None]] = {}


@dataclass(frozen=True)
class Work:
    """A command line; {office} is the office and {beside} the folder next to it."""

    name: str
    stage: str
    words: tuple[str, ...]
    kills: int
    # Whether the command may be given again when it has been done.
    again: bool = True
    # A file that the command makes before its work and never writes over.
    first: str = ""

    def command(self, folder: Path) -> tuple[str, ...]:
        """The words for an office in this folder."""
        places = {"office": folder / "office", "beside": folder / "beside"}
        return tuple(word.format(**places) for word in self.words)


_AT = ("-w", "{office}")
_REDACT = (*_AT, "redact", "--before", "2026-05-01", "--export", "{beside}/da-xoa.zip", "--yes")
WORKS = (
    Work("import", "first", (*_AT, "import", "{beside}/hai.xlsx"), 40),
    Work("first import", "empty", (*_AT, "import", "{beside}"), 14),
    Work("triage", "imported", (*_AT, "triage"), 10),
    Work("review apply", "reviewed", (*_AT, "review", "apply", "{beside}/review.xlsx"), 14),
    Work("undo", "imported", (*_AT, "undo"), 14, again=False),
    Work("run", "waiting", (*_AT, "run"), 6),
    Work("render all", "papers", (*_AT, "render", "all", "--draft"), 6),
    Work("select", "reviewed", (*_AT, "select", "--hall", "3"), 4),
    Work("accept", "papers", (*_AT, "accept", "DATE-02", "--reason", "x", "--by", "y"), 1),
    Work("issue", "first", (*_AT, "issue", "plan", "--number", "86", "--date", "10/5/2024"), 4, again=False),
    Work("lists", "first", (*_AT, "lists"), 4),
    Work("export", "first", (*_AT, "export", "petitions", "-o", "{beside}/kn.xlsx"), 4),
    Work("backup", "backed", (*_AT, "backup", "{beside}/b.zip", "--overwrite"), 8),
    Work("restore", "backed", ("restore", "{beside}/b.zip", "{beside}/new"), 3, again=False),
    Work("redact", "papers", _REDACT, 3, again=False, first="beside/da-xoa.zip"),
    Work("migration", "old", (*_AT, "triage"), 6),
)  # fmt: skip


class Stages:
    """Offices made once each, to be copied."""

    def __init__(self, starter: Starter, folder: Path) -> None:
        """None is made before it is asked for."""
        self._starter, self._folder = starter, folder

    def copied(self, name: str, to: Path) -> Path:
        """A copy of the folder that holds the office of a stage, and what lies beside it."""
        folder = self._folder / name
        if not folder.exists():
            STAGES[name](self, folder)
        shutil.rmtree(to, ignore_errors=True)
        return Path(shutil.copytree(folder, to))

    def do(self, folder: Path, *words: str) -> None:
        """Run a command in an office that is being made."""
        words = tuple(word.format(beside=folder / "beside") for word in words)
        assert self._starter.here("-w", folder / "office", *words) in {0, 1}, words


def _rows(count: int, ending: str = "") -> list[tuple[object, ...]]:
    return [
        (n, f"{ASKS[n % len(ASKS)]}{ending} số {n // len(ASKS)}", f"{UNIT} {n % 5}", f"Lê Văn {n}")
        for n in range(1, count + 1)
    ]


def _stage(make: Callable[[Stages, Path], None]) -> Callable[[Stages, Path], None]:
    STAGES[make.__name__] = make
    return make


@_stage
def empty(_stages: Stages, folder: Path) -> None:
    """Settings and no register; beside it what units have sent."""
    for name in ("dialogue.toml", "2024/conference.toml"):
        path = folder / "office" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes((EXAMPLES / name).read_bytes())
    beside = folder / "beside"
    beside.mkdir()
    workbooks.petitions(beside / "mot.xlsx", *_rows(16))
    # A telephone that is none goes back to the unit in a marked copy.
    wrong = (31, ASKS[0], UNIT, "Lê Văn Nam", None, "12")
    workbooks.petitions(beside / "hai.xlsx", *_rows(30, " ngay"), wrong)
    names = ("Trần Thử An", "Trần Thử Bình")
    people = [
        (n, name, "Nữ", 1985, "Công nhân", UNIT, None, "NLĐ") for n, name in enumerate(names, 1)
    ]
    workbooks.delegates(beside / "dai-bieu.xlsx", *people)


@_stage
def first(stages: Stages, folder: Path) -> None:
    """The first file taken and triaged."""
    stages.copied("empty", folder)
    stages.do(folder, "import", "{beside}/mot.xlsx", "{beside}/dai-bieu.xlsx")
    stages.do(folder, "triage")
    stages.do(
        folder, "check"
    )  # changes nothing, but what it keeps in memory makes later ones quick


@_stage
def imported(stages: Stages, folder: Path) -> None:
    """A second file taken, not triaged yet."""
    stages.copied("first", folder)
    stages.do(folder, "import", "{beside}/hai.xlsx")


@_stage
def reviewed(stages: Stages, folder: Path) -> None:
    """A review workbook that a clerk has filled in."""
    stages.copied("imported", folder)
    stages.do(folder, "triage")
    stages.do(folder, "review", "export", "-o", "{beside}/review.xlsx")
    book = ReviewFile(folder / "beside" / "review.xlsx")
    for code in book.codes()[:12:3]:
        book.set(code, Nhóm_vấn_đề="Nội dung khác", Cơ_quan_trả_lời="Sở Y tế", Đã_xem="x")


@_stage
def waiting(stages: Stages, folder: Path) -> None:
    """Files in the inbox."""
    stages.copied("first", folder)
    with (folder / "office" / "dialogue.toml").open("a", encoding="utf-8") as settings:
        settings.write('\n[run]\npapers = ["agenda"]\n')
    inbox = folder / "office" / "2024" / "inbox"
    for name in ("hai.xlsx", "mot.xlsx"):
        inbox.mkdir(exist_ok=True)
        shutil.move(folder / "beside" / name, inbox / name)
        os.utime(inbox / name, (LONG_AGO, LONG_AGO))
    (inbox / "anh.pdf").write_bytes(b"%PDF-1.4 picture")
    os.utime(inbox / "anh.pdf", (LONG_AGO, LONG_AGO))


@_stage
def papers(stages: Stages, folder: Path) -> None:
    """Papers of before the second file came."""
    stages.copied("first", folder)
    stages.do(folder, "render", "all", "--draft")
    stages.do(folder, "import", "{beside}/hai.xlsx")
    stages.do(folder, "triage")


@_stage
def backed(stages: Stages, folder: Path) -> None:
    """A backup of before the second file came."""
    stages.copied("first", folder)
    stages.do(folder, "backup", "{beside}/b.zip")
    stages.do(folder, "import", "{beside}/hai.xlsx")


@_stage
def old(stages: Stages, folder: Path) -> None:
    """A register of an older version of the program."""
    stages.copied("empty", folder)
    old_registers.write_filled(folder / "office" / "register.sqlite3", 8)
