"""How long the command line takes to answer, beside a two-command Typer program in the same run.

Prints medians of whole processes in milliseconds and the ratio; asserts nothing.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 15
PLAIN = """
import typer
app = typer.Typer()

@app.command()
def first(count: int = 1) -> None:
    "The first command."

@app.command()
def second(count: int = 1) -> None:
    "The second command."

app()
"""


def median_ms(command: list[str]) -> float:
    """The median time of a process that runs `command`."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.py"
        plain.write_text(PLAIN, encoding="utf-8")
        base = median_ms([sys.executable, str(plain), "--help"])
    print(f"{'two-command Typer program --help':<40}{base:8.0f} ms   1.00")
    for words in (["--help"], ["--version"], ["import", "--help"]):
        mine = median_ms([sys.executable, "-m", "dialogue_cli", *words])
        print(f"{'dialogue ' + ' '.join(words):<40}{mine:8.0f} ms   {mine / base:.2f}")


if __name__ == "__main__":
    main()
