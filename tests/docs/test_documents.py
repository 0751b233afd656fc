"""The documents are true: commands run, options, links and pictures exist, words are those of the code."""

import re
import shlex
import shutil
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import EXAMPLES, Dialogue

ROOT = EXAMPLES.parent
PACKAGE = ROOT / "dialogue_cli"
GUIDE = ROOT / "docs" / "huong-dan"
PAGES = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), EXAMPLES / "README.md"],
    key=lambda page: page.as_posix(),
)
# Pages that begin with nothing at hand; the others are read in the folder of an office at work.
FROM_NOTHING = {
    "README.md",
    "README.vi.md",
    "01-cai-dat.md",
    "02-chay-thu.md",
    "03-tao-van-phong.md",
}
# What the pages say a unit has sent, and what of the examples stands for it.
SENT = {
    "petitions.xlsx": "petitions/01-ldld-tp-bmt-doanh-nghiep.xlsx",
    "kien-nghi-nganh-y-te.xlsx": "petitions/05-cd-nganh-y-te.xlsx",
    "delegates.xlsx": "delegates/02-ldld-tp-buon-ma-thuot.xlsx",
    "dai-bieu-nganh-y-te.xlsx": "delegates/05-cd-nganh-y-te.xlsx",
    "answers.xlsx": "answers.xlsx",
    "tra-loi.xlsx": "answers.xlsx",
    "goi-den": "petitions",
}
NOT_OURS = {"--renew"}
WRONG_USAGE = frozenset({2})
BLOCK = re.compile(
    r"^```(?P<kind>\w*)(?P<rest>[^\n]*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL
)
INLINE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
LINK = re.compile(r"!?\[[^\]]*\]\(([^)#\s]*)(?:#[^)\s]*)?\)")
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
MACHINE = re.compile(r"(?<![\w.~])/(?:home|root|tmp|opt|work|var|srv)/")


@dataclass(frozen=True)
class Command:
    """One command line of a page, and the exit codes with which it may end."""

    words: tuple[str, ...]
    codes: frozenset[int]


def commands(page: Path) -> Iterator[Command]:
    """The lines of the page's ```console blocks; `exit=3` after the word says how they all end."""
    for block in BLOCK.finditer(text_of(page)):
        if block["kind"] == "console":
            promised = re.fullmatch(r"\s*exit=(\d+)", block["rest"])
            codes = frozenset({int(promised[1])} if promised else {0, 1})
            for line in filter(None, block["body"].splitlines()):
                yield Command(tuple(shlex.split(line)), codes)


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def named(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def quoted_code(page: Path) -> list[str]:
    """What stands between backticks within the text, blocks left out."""
    return INLINE.findall(BLOCK.sub("", text_of(page)))


def lay_out(words: tuple[str, ...]) -> None:
    """Put down what the page says a unit has sent."""
    for word in words:
        if word in SENT and not Path(word).exists():
            example = EXAMPLES / SENT[word]
            (shutil.copytree if example.is_dir() else shutil.copy)(example, word)


@pytest.mark.parametrize("page", [p for p in PAGES if any(commands(p))], ids=named)
def test_commands_of_a_page_end_as_it_says(
    page: Path, shown: Path, dialogue: Dialogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    if page.name not in FROM_NOTHING:
        shutil.copytree(shown, "van-phong")
        monkeypatch.chdir("van-phong")
    amiss = []
    for command in commands(page):
        first, *rest = command.words
        if first == "cd":
            monkeypatch.chdir(rest[0])
            continue
        assert first == "dialogue"
        lay_out(command.words)
        said = dialogue(*rest)
        if said.code not in command.codes:
            amiss.append((shlex.join(command.words), said.code, said.err))
    assert amiss == []


@pytest.fixture(scope="module")
def golden_help() -> str:
    return (ROOT / "tests" / "golden" / "help.txt").read_text(encoding="utf-8")


def all_commands(page: Path) -> list[tuple[str, ...]]:
    """Every command line that the page shows, in a block or within the text, but those shown as mistakes."""
    within = [code for code in quoted_code(page) if code.startswith("dialogue ")]
    lines = [tuple(shlex.split(code)) for code in within]
    shown = (command.words for command in commands(page) if command.codes != WRONG_USAGE)
    return [*lines, *(words for words in shown if words[0] == "dialogue")]


def path_of(words: tuple[str, ...]) -> tuple[str, ...]:
    """The command that a line means, and its sub-command: -w and its folder are left out."""
    rest = list(words[1:])
    while rest and rest[0] in {"-w", "--workspace"}:
        rest = rest[2:]
    names = [word for word in rest[:2] if re.fullmatch(r"[a-z]+(-[a-z]+)*", word)]
    return tuple(
        names if names[:1] in (["show"], ["review"], ["gifts"], ["templates"]) else names[:1]
    )


@pytest.mark.parametrize("page", [p for p in PAGES if all_commands(p)], ids=named)
def test_options_stand_in_the_help_of_their_command(page: Path, dialogue: Dialogue) -> None:
    shared = dialogue("--help").out
    amiss = []
    for words in all_commands(page):
        helped = dialogue(*path_of(words), "--help")
        lost = [o for o in OPTION.findall(" ".join(words)) if o not in helped.out + shared]
        if helped.code or lost:
            amiss.append((shlex.join(words), lost))
    assert amiss == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_options_named_in_the_text_exist(page: Path, golden_help: str) -> None:
    known = {*OPTION.findall(golden_help), *NOT_OURS}
    assert [o for code in quoted_code(page) for o in OPTION.findall(code) if o not in known] == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_links_and_pictures_lead_somewhere(page: Path) -> None:
    targets = [target for target in LINK.findall(text_of(page)) if target]
    ours = [target for target in targets if not re.match(r"[a-z]+:", target)]
    assert [target for target in ours if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_page_is_composed_text_without_a_path_of_one_machine(page: Path) -> None:
    text = text_of(page)
    assert unicodedata.is_normalized("NFC", text)
    assert MACHINE.findall(text) == []


def test_pictures_are_shown_and_small() -> None:
    pages = "".join(text_of(page) for page in GUIDE.glob("*.md")) + text_of(ROOT / "README.vi.md")
    pictures = sorted((GUIDE / "hinh").iterdir())
    assert pictures
    assert [p.name for p in pictures if p.suffix != ".png" or f"hinh/{p.name}" not in pages] == []
    assert [p.name for p in pictures if p.stat().st_size > 150_000] == []


def test_guide_starts_from_the_vietnamese_readme() -> None:
    text = text_of(ROOT / "README.vi.md")
    assert [
        p.name for p in sorted(GUIDE.glob("*.md")) if f"docs/huong-dan/{p.name}" not in text
    ] == []


def test_guide_tells_every_section_of_the_settings() -> None:
    settings = text_of(PACKAGE / "office" / "defaults" / "conference.toml")
    eras = text_of(PACKAGE / "office" / "defaults" / "eras.toml")
    sections = set(re.findall(r"^(?:# )?(\[\[?[a-z_.]+\]\]?)$", settings + eras, re.MULTILINE))
    told = text_of(GUIDE / "03-tao-van-phong.md")
    assert "[[units]]" in sections
    assert sorted(s for s in sections - {"[[fragment]]"} if f"`{s}`" not in told) == []


def test_glossary_names_what_the_code_names() -> None:
    suffixes = {".py", ".toml", ".sql"}
    sources = "\n".join(text_of(path) for path in PACKAGE.rglob("*") if path.suffix in suffixes)
    identifiers = quoted_code(ROOT / "docs" / "glossary.md")
    assert identifiers
    words = {*re.findall(r"[\w.-]+", sources), *(p.name for p in PACKAGE.rglob("*"))}
    assert [name for name in identifiers if name not in words] == []


def test_architecture_tells_every_room() -> None:
    text = text_of(ROOT / "docs" / "architecture.md")
    rooms = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert sorted(room for room in rooms if f"`{room}/`" not in text) == []


def test_decisions_are_numbered_short_and_listed() -> None:
    records = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    architecture = text_of(ROOT / "docs" / "architecture.md")
    assert [r.name[:4] for r in records] == [f"{n:04d}" for n in range(1, len(records) + 1)]
    assert [r.name for r in records if f"decisions/{r.name}" not in architecture] == []
    assert [r.name for r in records if len(text_of(r).splitlines()) > 25] == []


def test_changelog_begins_with_what_is_not_released() -> None:
    headings = re.findall(r"^## (.+)$", text_of(ROOT / "CHANGELOG.md"), re.MULTILINE)
    assert headings[:1] == ["[Unreleased]"]
