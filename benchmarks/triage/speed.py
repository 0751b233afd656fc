"""How long triage of many petitions takes beside other ways to find what is alike, all in the same run.

python -m benchmarks.triage.speed [SIZE …]

Each line is a process of its own: what it imports is not timed, what it does is; the peak is that of the whole
process. Prints times, peaks and growth; asserts nothing. Other methods take part where they are installed.
"""

import importlib.util
import json
import math
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.triage.generated import petitions
from benchmarks.triage.labelled import ROOT

SIZES = (1_000, 10_000, 100_000)

MEASURED = """
import json, sys, time
ROWS = json.load(open(sys.argv[1], encoding="utf-8"))
TEXTS = [text for text, _ in ROWS]
{preparing}
began = time.perf_counter()
{work}
took = time.perf_counter() - began
try:
    import resource
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 if sys.platform == "darwin" else 1024)
except ImportError:  # Windows has no such count
    peak = 0
print(took, peak)
"""
TRIAGE = (
    "from dialogue_cli.decisions.questions import triage\n"
    "from dialogue_cli.model.petitions import Decided, Origin, Petition\n"
    "made = [Decided(Petition(Origin('', '', n), t, t, unit=u, id=n)) for n, (t, u) in enumerate(ROWS, 1)]\n"
    "triage(made[:20])",
    "triage(made)",
)
RAPIDFUZZ = (
    "from rapidfuzz import fuzz, process",
    "for start in range(0, len(TEXTS), 200):\n"
    "    process.cdist(TEXTS[start : start + 200], TEXTS[start:], scorer=fuzz.token_set_ratio, score_cutoff=70)",
)
DATASKETCH = (
    "from benchmarks.triage.baseline_pairs import minhash_pairs\n"
    "from benchmarks.triage.labelled import Row\n"
    "made = [Row(str(n), t, u, '', '', '', '', '') for n, (t, u) in enumerate(ROWS)]\n"
    "minhash_pairs(made[:20])",
    "minhash_pairs(made)",
)
RENSA = (
    "from rensa import RMinHash, RMinHashLSH\n"
    "from benchmarks.triage.baseline_pairs import PERMUTATIONS, shingles",
    "lsh = RMinHashLSH(threshold=0.5, num_perm=PERMUTATIONS, num_bands=32)\n"
    "for place, text in enumerate(TEXTS):\n"
    "    made = RMinHash(num_perm=PERMUTATIONS, seed=1)\n"
    "    made.update(sorted(shingles(text)))\n"
    "    near = lsh.query(made)\n"
    "    lsh.insert(place, made)",
)
SPARSE = (
    "import sklearn.feature_extraction.text, sparse_dot_topn\n"
    "from benchmarks.triage.baseline_pairs import cosine_pairs\n"
    "from benchmarks.triage.labelled import Row\n"
    "made = [Row(str(n), t, u, '', '', '', '', '') for n, (t, u) in enumerate(ROWS)]",
    "cosine_pairs(made)",
)


@dataclass(frozen=True, slots=True)
class Program:
    """What to import and what to time; `most` is the size up to which it ends within minutes.

    Beyond it the time is reckoned: `power` says how it grows with the number of petitions.
    """

    name: str
    module: str
    code: tuple[str, str]
    most: int
    power: int = 1


PROGRAMS = (
    Program("dialogue: triage, whole", "dialogue_cli", TRIAGE, 100_000),
    Program("rapidfuzz: every pair", "rapidfuzz", RAPIDFUZZ, 2_000, power=2),
    Program("datasketch: MinHash LSH", "datasketch", DATASKETCH, 10_000),
    Program("rensa: MinHash LSH", "rensa", RENSA, 100_000),
    Program("sparse_dot_topn: TF-IDF", "sparse_dot_topn", SPARSE, 10_000, power=2),
)


@dataclass(frozen=True, slots=True)
class Taken:
    """Seconds of work, peak memory in MB, and whether the seconds are reckoned from a smaller size."""

    seconds: float
    peak: float
    reckoned: bool = False


def main(words: Sequence[str]) -> None:
    sizes = [int(word.replace("_", "")) for word in words] or SIZES
    print("seconds of work and peak memory; ~ reckoned from the largest size at which it ends soon")
    print(f"{'':<28}" + "".join(f"{size:>22,}" for size in sizes) + f"{'growth':>9}")
    with tempfile.TemporaryDirectory() as folder:
        for program in PROGRAMS:
            if importlib.util.find_spec(program.module) is None:
                print(f"{program.name:<28}not installed")
                continue
            taken = [measured(program, size, Path(folder)) for size in sizes]
            cells = "".join(f"{shown(one):>22}" for one in taken)
            print(f"{program.name:<28}{cells}{growth(sizes, taken):>9}", flush=True)


def measured(program: Program, size: int, folder: Path) -> Taken:
    """One run on so many petitions, or reckoned from a run on as many as the program can do."""
    done = run(program, min(size, program.most), folder)
    if size <= program.most:
        return done
    return Taken(done.seconds * (size / program.most) ** program.power, 0, reckoned=True)


def run(program: Program, size: int, folder: Path) -> Taken:
    """A process that does the work once."""
    code = MEASURED.format(preparing=program.code[0], work=program.code[1])
    done = subprocess.run(
        [sys.executable, "-c", code, str(made(size, folder))],
        check=True, stdout=subprocess.PIPE, text=True, cwd=ROOT,
    )  # fmt: skip
    seconds, peak = map(float, done.stdout.split()[-2:])
    return Taken(seconds, peak)


def made(size: int, folder: Path) -> Path:
    """A file with the texts and units of so many petitions."""
    path = folder / f"{size}.json"
    if not path.exists():
        rows = [(row.text, row.unit) for row in petitions(size)]
        path.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    return path


def shown(one: Taken) -> str:
    return f"~{one.seconds:,.0f} s" if one.reckoned else f"{one.seconds:,.2f} s {one.peak:,.0f} MB"


def growth(sizes: Sequence[int], taken: Sequence[Taken]) -> str:
    """The power of the size with which the measured time grows: 1 is linear, 2 that of every pair."""
    known = [
        (size, one.seconds) for size, one in zip(sizes, taken, strict=True) if not one.reckoned
    ]
    if len(known) < 2:
        return ""
    (least, short), (most, long) = known[-2:]
    return f"{math.log(long / short) / math.log(most / least):.2f}"


if __name__ == "__main__":
    main(sys.argv[1:])
