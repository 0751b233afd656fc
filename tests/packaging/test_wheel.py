"""The wheel, installed away from the checkout, runs the demonstration from an empty folder."""

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

ROOT = Path(__file__).parent.parent.parent


def test_an_installed_wheel_runs_the_demonstration(tmp_path: Path) -> None:
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    offline = ["--no-deps", "--no-index"]
    wheels, site, here = tmp_path / "wheels", tmp_path / "site", tmp_path / "Tài liệu của Hoa"
    here.mkdir()
    build = [*pip, "wheel", *offline, "--no-build-isolation", "--wheel-dir", wheels, ROOT]
    subprocess.run(build, check=True, cwd=tmp_path)
    (wheel,) = wheels.glob("*.whl")
    assert [name for name in ZipFile(wheel).namelist() if "labelled" in name] == []
    subprocess.run([*pip, "install", *offline, "--target", site, wheel], check=True, cwd=tmp_path)
    command = [
        sys.executable,
        "-c",
        "import dialogue_cli, sys; print(dialogue_cli.__file__);"
        "from dialogue_cli.main import outcome; sys.exit(outcome(['demo', 'thu']))",
    ]
    environment = {**os.environ, "PYTHONPATH": str(site), "PYTHONIOENCODING": "utf-8"}
    said = subprocess.run(
        command, cwd=here, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert said.returncode == 0, said.stderr
    assert Path(said.stdout.splitlines()[0]).is_relative_to(site)
    papers = sorted(path.name for path in (here / "thu" / "2024" / "papers").iterdir())
    assert papers == [
        "chuong-trinh-2024.docx",
        "ke-hoach-2024.docx",
        "thong-bao-ket-luan-2024.docx",
    ]
