"""How long papers take: one page, an annex of thousands of rows, a thousand invitations, beside other ways to a .docx.

The others make the same paper or less: none of them lays it out by the decree, marks gaps or keeps a manifest.
Prints processor time, the best of some runs in this one process, and ratios to the product; asserts nothing.
docxtpl comes with the product, docxcompose takes part when installed (`pip install -e ".[bench]"`).
"""

import importlib.util
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import openpyxl
from docx import Document
from docx.document import Document as WordDocument
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.shared import Mm, Pt

sys.path.insert(0, str(Path(__file__).parent.parent))

from dialogue_cli.documents.papers import compose
from dialogue_cli.documents.spoken import spoken
from dialogue_cli.documents.templates import find_template
from tests import papers

ROOT = Path(__file__).parent.parent
ROUNDS = 5
ROWS = (1_000, 2_000, 4_000)
GUESTS = 1_000
# So many invitations by the ways that would take minutes for a thousand; told for a thousand.
FEW = 50
COLUMNS = ("TT", "Mã", "Nội dung", "Đơn vị", "Cơ quan trả lời", "Nội dung trả lời", "Hình thức")


def best(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The shortest of some runs, in seconds of the processor; one before them warms up."""
    work()
    return min(seconds(work) for _ in range(rounds))


def seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def invitation(number: int) -> bytes:
    """The product's own: one letter to one guest."""
    facts, frame = papers.ALL["invitation-each"]
    guest = replace(facts.guest, name=f"Nguyễn Thị Hoa {number}")
    template = find_template("invitation-each")
    return compose(template, replace(facts, guest=guest), frame, draft=False).document


def annex(rows: int) -> bytes:
    """The product's own: the conclusion with so many questions in its annex."""
    facts, frame = papers.ALL["conclusion"]
    group, question = facts.groups[0], facts.groups[0].questions[0]
    questions = tuple(
        replace(question, code=f"CH-{n:04d}", text=f"{question.text} ({n})")
        for n in range(1, rows + 1)
    )
    groups = (replace(group, questions=questions),)
    template = find_template("conclusion")
    return compose(template, replace(facts, groups=groups), frame, draft=False).document


def said(document: bytes) -> list[str]:
    """What a paper says, paragraph by paragraph: what the other ways are given to write."""
    return [one.text for one in spoken(document)]


def with_python_docx(lines: Sequence[str], rows: int = 0) -> bytes:
    """The same words through python-docx: margins, one font, a table with a repeated style."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(30), Mm(20)
    document.styles["Normal"].font.name = "Times New Roman"
    document.styles["Normal"].font.size = Pt(14)
    for line in lines:
        document.add_paragraph(line)
    if rows:
        add_table(document, rows)
    return saved(document)


def add_table(document: WordDocument, rows: int) -> None:
    table = document.add_table(rows=rows + 1, cols=len(COLUMNS))
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    cells = table._cells  # table.cell() and row.cells count the whole table anew for each row
    for place, name in enumerate(COLUMNS):
        cells[place].text = name
    for number, values in enumerate(records(rows), start=1):
        for place, value in enumerate(values.values()):
            cells[number * len(COLUMNS) + place].text = value


def records(rows: int) -> list[dict[str, str]]:
    """The rows of the annex as the other ways take them."""
    facts, _ = papers.ALL["conclusion"]
    question = facts.groups[0].questions[0]
    return [
        {
            "a": str(n),
            "b": f"CH-{n:04d}",
            "c": f"{question.text} ({n})",
            "d": "; ".join(question.units),
            "e": str(question.agency),
            "f": str(question.answer),
            "g": "Trả lời tại Hội nghị",
        }
        for n in range(1, rows + 1)
    ]


def saved(document: WordDocument) -> bytes:
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def docxtpl_letter(lines: Sequence[str], name: str) -> bytes:
    """A template for docxtpl: the same words with a tag where the guest is named."""
    return with_python_docx([line.replace(name, "{{ guest }}") for line in lines])


def docxtpl_annex(lines: Sequence[str]) -> bytes:
    """A template for docxtpl: the same words, and a row of a table that repeats."""
    document = Document(BytesIO(with_python_docx(lines)))
    table = document.add_table(rows=3, cols=len(COLUMNS))
    table.cell(0, 0).text = "{%tr for r in rows %}"
    for place, key in enumerate("abcdefg"):
        table.cell(1, place).text = f"{{{{ r.{key} }}}}"
    table.cell(2, 0).text = "{%tr endfor %}"
    return saved(document)


def with_docxtpl(template: bytes, values: dict[str, object]) -> bytes:
    from docxtpl import DocxTemplate

    document = DocxTemplate(BytesIO(template))
    document.render(values, autoescape=True)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def with_docxcompose(parts: Sequence[bytes]) -> bytes:
    """Finished papers put together into one: what docxcompose does."""
    from docxcompose.composer import Composer

    first, *others = (Document(BytesIO(part)) for part in parts)
    composer = Composer(first)
    for other in others:
        composer.append(other)
    written = BytesIO()
    composer.save(written)
    return written.getvalue()


def tell(name: str, seconds: float, ours: float, note: str = "") -> None:
    unit = f"{seconds:>9.2f} s " if seconds >= 1 else f"{1000 * seconds:>9.1f} ms"
    print(f"  {name:<52}{unit}{seconds / ours:>8.2f}  {note}".rstrip())


def compared(title: str, ours: float, others: Sequence[tuple[str, str, Callable[[], object], int]]):
    """One table: the product first, then the others; of these each work is done for `share` of the whole."""
    print(title)
    tell("dialogue", ours, ours)
    for name, module, work, times in others:
        if importlib.util.find_spec(module) is None:
            print(f"  {name:<52}   not installed")
        else:
            tell(name, best(work, 2) * times, ours)


def one_page() -> None:
    letter = invitation(1)
    lines, name = said(letter), "Nguyễn Thị Hoa 1"
    template = docxtpl_letter(lines, name)
    compared(
        "one page, warm",
        best(lambda: invitation(1), 30),
        (
            ("docxtpl: one tag", "docxtpl", lambda: with_docxtpl(template, {"guest": name}), 1),
            ("python-docx: the words alone", "docx", lambda: with_python_docx(lines), 1),
            ("docxcompose: two finished pages joined", "docxcompose",
             lambda: with_docxcompose([letter, letter]), 1),
        ),
    )  # fmt: skip


def annexes() -> None:
    print("\nannex")
    base = 0.0
    for rows in ROWS:
        taken = best(lambda rows=rows: annex(rows))
        base = base or taken
        growth = f"{taken / base:.2f} × the time for {rows / ROWS[0]:.0f} × the rows"
        tell(f"dialogue, {rows:,} rows", taken, base, growth)
    rows = 2_000
    lines = said(annex(1))
    template, finished = docxtpl_annex(lines), with_python_docx([], rows)
    compared(
        f"annex of {rows:,} rows",
        best(lambda: annex(rows)),
        (
            ("docxtpl: a row that repeats", "docxtpl",
             lambda: with_docxtpl(template, {"rows": records(rows)}), 1),
            ("python-docx: its fastest way to a table", "docx",
             lambda: with_python_docx(lines, rows), 1),
            ("docxcompose: a finished annex put behind a letter", "docxcompose",
             lambda: with_docxcompose([with_python_docx(lines), finished]), 1),
        ),
    )  # fmt: skip


def invitations() -> None:
    letter = invitation(1)
    lines, name = said(letter), "Nguyễn Thị Hoa 1"
    template = docxtpl_letter(lines, name)

    def templated() -> None:
        for n in range(FEW):
            with_docxtpl(template, {"guest": f"Nguyễn Thị Hoa {n}"})

    def written() -> None:
        for _ in range(FEW):
            with_python_docx(lines)

    compared(
        f"\n{GUESTS:,} invitations, composed",
        seconds(lambda: [invitation(n) for n in range(GUESTS)]),
        (
            (f"docxtpl (from {FEW})", "docxtpl", templated, GUESTS // FEW),
            (f"python-docx (from {FEW})", "docx", written, GUESTS // FEW),
            (f"docxcompose: joined into one file (from {FEW})", "docxcompose",
             lambda: with_docxcompose([letter] * FEW), GUESTS // FEW),
        ),
    )  # fmt: skip


def whole_command() -> None:
    """The clerk's way: one command for a register of a thousand guests, files in their place."""
    with tempfile.TemporaryDirectory() as folder:
        office = Path(folder) / "van phong"
        dialogue("init", str(office), "--province", "Đắk Lắk", "--year", "2024")
        for name in ("dialogue.toml", "2024/conference.toml"):
            (office / name).write_bytes((ROOT / "examples" / name).read_bytes())
        book = openpyxl.Workbook()
        book.active.append(("TT", "Họ và tên", "Giới tính", "Chức vụ", "Đơn vị", "Thành phần"))
        for n in range(1, GUESTS + 1):
            post = (f"Giám đốc {n}", f"Công ty TNHH Đông Hải {n}", "Doanh nghiệp")
            book.active.append((n, f"Nguyễn Văn {word(n)}", "Nam", *post))
        book.save(Path(folder) / "dai bieu.xlsx")
        at = ("-w", str(office))
        dialogue(*at, "import", str(Path(folder) / "dai bieu.xlsx"))
        dialogue(*at, "issue", "plan", "--number", "86", "--date", "2024-05-10")
        start, before = time.perf_counter(), of_children()
        dialogue(*at, "render", "invitation-each")
        taken = time.perf_counter() - start
        made = len(list((office / "2024" / "papers").rglob("*.docx")))
        print(
            f"  dialogue render invitation-each: {made:,} files in {taken:.1f} s by the clock, "
            f"{of_children() - before:.1f} s of the processor"
        )


def of_children() -> float:
    """Processor time of the processes that have been run; 0 on Windows, which has no such count."""
    try:
        import resource
    except ImportError:
        return 0.0
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def word(number: int) -> str:
    """A given name that no other number has."""
    letters = "abcdeghiklmnopqrstuvxy"
    return "".join(
        letters[number // len(letters) ** place % len(letters)] for place in (2, 1, 0)
    ).capitalize()


def dialogue(*words: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "dialogue_cli", *words],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode not in (0, 1):
        sys.exit(done.stderr)


def main() -> None:
    """Print the tables."""
    one_page()
    annexes()
    invitations()
    whole_command()


if __name__ == "__main__":
    main()
