"""Makes the stored workbooks of office programs anew: `python -m tests.corpus.store` (needs LibreOffice)."""

import subprocess
import tempfile
from pathlib import Path

from tests.corpus import writers
from tests.corpus.formats import FIXTURES, STORED


def main() -> None:
    """Write each stored sheet as .xlsx and let LibreOffice convert it."""
    with tempfile.TemporaryDirectory() as folder:
        for file, grid in STORED.items():
            source = writers.xlsx(Path(folder) / f"{Path(file).stem}.xlsx", grid())
            kind = Path(file).suffix[1:]
            command = ["soffice", "--headless", "--convert-to", kind, "--outdir", str(FIXTURES)]
            command.append(str(source))
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
