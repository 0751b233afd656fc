"""How long an import of 100,000 rows takes beside programs that only read such a workbook, all in the same run.

Prints medians of whole processes and of the work inside them, peaks of memory, and ratios to calamine's bare read;
asserts nothing. sqlite-utils and csvkit take part when installed (`pip install -e ".[bench]"`).
"""

import importlib.util
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import openpyxl

ROWS, ROUNDS = 100_000, 3
HEADINGS = (
    "STT", "Nội dung kiến nghị", "Đơn vị", "Họ và tên", "Chức vụ", "Số điện thoại", "Lĩnh vực",
    "Ngày gửi",
)  # fmt: skip
WISHES = (
    "Đề nghị tăng mức hỗ trợ tiền ăn giữa ca cho công nhân tổ {}",
    "Kiến nghị sửa chữa đường vào khu nhà trọ ở thôn {}, mùa mưa đi lại rất khó khăn",
    "Đề nghị Bảo hiểm xã hội tỉnh trả sổ đúng hạn cho {} người lao động đã nghỉ việc",
    "Kiến nghị xây dựng thêm {} phòng ở cho công nhân thuê gần cụm công nghiệp",
)
NAMES = ("Nguyễn Thị Hoa", "Trần Văn Bình", "Lê Thị Mỹ Duyên", "H'Nga Niê", "Y Blô Êban")

# Each is run in a process of its own: what it imports, then the work that is timed.
CALAMINE = (
    "from python_calamine import load_workbook",
    "load_workbook(FILE).get_sheet_by_index(0).to_python()",
)
PANDAS = ("import pandas", "pandas.read_excel(FILE, engine='openpyxl')")
DIALOGUE = (
    "from dialogue_cli import main",
    "assert main.outcome(['-w', FOLDER, 'import', FILE, '--json']) == 0",
)
CSVKIT = (
    "from csvkit.utilities.in2csv import In2CSV",
    "In2CSV([FILE], output_file=open(FOLDER + '/out.csv', 'w', encoding='utf-8')).run()",
)
SQLITE_UTILS = (
    "import csv, sqlite_utils",
    "sqlite_utils.Database(FOLDER + '/out.db')['rows'].insert_all("
    "csv.DictReader(open(FILE + '.csv', encoding='utf-8-sig')))",
)
MEASURED = """
import sys, time
FILE, FOLDER = sys.argv[1:]
{preparing}
start = time.perf_counter()
{work}
took = time.perf_counter() - start
try:
    import resource
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 if sys.platform == "darwin" else 1024)
except ImportError:  # Windows has no such count
    peak = 0
print("\\n", took, peak, file=sys.stderr)
"""


@dataclass(frozen=True)
class Taken:
    """Seconds of the whole process, seconds of the work alone, peak memory in MB."""

    process: float
    work: float
    peak: float


def cells() -> Iterator[tuple[object, ...]]:
    """The rows of a workbook that a very large union would send."""
    yield HEADINGS
    first = date(2024, 3, 1)
    for n in range(1, ROWS + 1):
        yield (
            n,
            WISHES[n % len(WISHES)].format(n),
            f"CĐCS Công ty TNHH Đông Hải {n % 500}",
            NAMES[n % len(NAMES)],
            "Công nhân" if n % 3 else "Tổ trưởng",
            f"0905{n:06d}",
            "Tiền lương" if n % 2 else "Nhà ở",
            first + timedelta(days=n % 60),
        )


def write_workbook(path: Path) -> None:
    """The workbook, and the same as CSV for programs that read nothing else."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Kiến nghị")
    for row in cells():
        sheet.append(row)
    book.save(path)
    with path.with_name(f"{path.name}.csv").open("w", encoding="utf-8-sig") as out:
        for row in cells():
            print(*(f'"{value}"' for value in row), sep=",", file=out)


def surroundings() -> dict[str, str]:
    """Ours, except that bytecode is kept as for any installed program: nobody compiles its source in each run."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def run(program: tuple[str, str], file: Path, folder: Path) -> Taken:
    """One process that does the work once."""
    code = MEASURED.format(preparing=program[0], work=program[1])
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code, str(file), str(folder)],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env=surroundings(),
    )
    work, peak = map(float, done.stderr.split()[-2:])
    return Taken(time.perf_counter() - start, work, peak)


def new_office(folder: Path) -> None:
    words = ["init", str(folder), "--province", "Đắk Lắk", "--year", "2024"]
    command = [sys.executable, "-m", "dialogue_cli", *words]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=surroundings())


def median(program: tuple[str, str], file: Path, place: Path) -> Taken:
    """The medians of several runs, each in a fresh folder (a fresh office for our own)."""
    place.mkdir()
    taken = []
    for number in range(ROUNDS):
        folder = place / str(number)
        if program is DIALOGUE:
            new_office(folder)
        else:
            folder.mkdir()
        taken.append(run(program, file, folder))
    return Taken(
        statistics.median(one.process for one in taken),
        statistics.median(one.work for one in taken),
        max(one.peak for one in taken),
    )


def main() -> None:
    print(f"{ROWS:,} rows × {len(HEADINGS)} columns, median of {ROUNDS} runs")
    print(f"{'':<44}{'process':>9}{'work':>9}{'ratio':>7}{'peak':>9}")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "mot tram nghin dong.xlsx"
        write_workbook(file)
        base = 0.0
        for name, module, program in (
            ("calamine: to_python, nothing else", "python_calamine", CALAMINE),
            ("dialogue import: validated and stored", "dialogue_cli", DIALOGUE),
            ("pandas + openpyxl: read_excel", "pandas", PANDAS),
            ("csvkit: in2csv", "csvkit", CSVKIT),
            ("sqlite-utils: insert, from CSV", "sqlite_utils", SQLITE_UTILS),
        ):
            if importlib.util.find_spec(module) is None:
                print(f"{name:<44}not installed")
                continue
            taken = median(program, file, Path(folder) / module)
            base = base or taken.work
            print(
                f"{name:<44}{taken.process:>7.2f} s{taken.work:>7.2f} s"
                f"{taken.work / base:>7.2f}{taken.peak:>6.0f} MB"
            )


if __name__ == "__main__":
    main()
