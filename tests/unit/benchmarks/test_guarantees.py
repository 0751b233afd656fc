"""The figures of docs/guarantees.md: what is counted of each room, and what is too little."""

import json
from pathlib import Path

from benchmarks.guarantees import CORE, by_room, coverage, rows, too_little


def covered(tmp_path: Path, **rooms: tuple[int, int]) -> Path:
    """What `coverage json` would write where each room has two files with these branches together."""
    files = {
        f"dialogue_cli/{room}/{name}.py": {
            "summary": {
                "covered_lines": 3,
                "num_statements": 4,
                "covered_branches": reached if name == "a" else 0,
                "num_branches": of if name == "a" else 0,
                "percent_covered": 75.0,
            }
        }
        for room, (reached, of) in rooms.items()
        for name in ("a", "b")
    }
    path = tmp_path / "covered.json"
    path.write_text(json.dumps({"files": files}), "utf-8")
    return path


def test_a_room_of_the_core_under_95_in_a_hundred_is_too_little(tmp_path: Path) -> None:
    reached = dict.fromkeys(CORE, (95, 100)) | {"office": (949, 1000), "console": (1, 100)}
    assert too_little(by_room(covered(tmp_path, **reached))) == ["office"]


def test_files_of_a_room_are_added_up(tmp_path: Path) -> None:
    reached = dict.fromkeys(CORE, (0, 0)) | {"steps": (19, 20)}
    table = list(coverage(by_room(covered(tmp_path, **reached))))
    assert [line for line in table if "steps" in line] == ["| steps | 75.0 % of 8 | 95.0 % of 20 |"]


def test_what_was_done_is_added_up_by_its_kind() -> None:
    done = {("kills", "import"): 3, ("kills", "undo"): 2, ("disk full", "run"): 1}
    assert list(rows(done))[2:] == [
        "| disk full | 1 | run 1 |",
        "| kills | 5 | import 3, undo 2 |",
    ]
