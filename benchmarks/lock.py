"""Writes requirements-dev.lock, every package that is developed with at its version: python -m benchmarks.lock."""

import re
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

ROOT = Path(__file__).parent.parent
LOCK = ROOT / "requirements-dev.lock"
_HEAD = "# Every package that the checks and tests ran with: docs/dependencies.md tells how to use and renew it.\n"


def lock() -> str:
    """The whole file: what the project names, and what that brings along."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    waiting = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    found: dict[str, str] = {}
    while waiting:
        name = re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", waiting.pop())[0]).lower()
        if name in found:
            continue
        try:
            found[name] = version(name)
        except PackageNotFoundError:  # for another system or Python
            continue
        waiting += [one for one in requires(name) or () if "extra ==" not in one]
    return _HEAD + "".join(f"{name}=={found[name]}\n" for name in sorted(found))


if __name__ == "__main__":
    LOCK.write_text(lock(), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{LOCK}\n")
