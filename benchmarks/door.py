"""How fast a door answers with 4,500 people: looking for somebody, recording him, seeing what another door did.

Prints medians and the slowest in milliseconds; asserts nothing. The register is on the disk of the temporary folder.
"""

import contextlib
import io
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from dialogue_cli import main as command_line
from dialogue_cli.office.who import VIETNAM, Actor, Surroundings
from dialogue_cli.steps.desk import Desk, sit_down
from dialogue_cli.steps.door import Door, at_the_door

PEOPLE = 4500
FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Y")
MIDDLE = ("Văn", "Thị", "Đức", "Minh", "Thanh", "Quốc", "Ngọc", "Hữu", "Xuân", "Thu", "Kim", "Anh")
GIVEN = (
    *("An", "Bình", "Cường", "Dũng", "Giang", "Hà", "Hải", "Hoa", "Hùng", "Khánh", "Lan", "Linh"),
    *("Long", "Mai", "Nam", "Nga", "Phúc", "Quân", "Sơn", "Tâm", "Thảo", "Trang", "Tuấn", "Yến"),
)
TYPED = ("n", "nguyen", "ng v an", "nva", "nva song xanh", "tran thi", "an", "nguyeenx vawn an")


def delegates(file: Path) -> None:
    """A list of as many people as the largest hall holds."""
    choose = random.Random(1)
    rows = ["TT,Họ và tên,Đơn vị,Thành phần"]
    for number in range(1, PEOPLE + 1):
        name = " ".join(map(choose.choice, (FAMILY, MIDDLE, GIVEN)))
        unit = f"CĐCS Công ty Sông Xanh {choose.randrange(300)}"
        rows.append(f"{number},{name},{unit},Người lao động")
    file.write_text("\n".join(rows), encoding="utf-8-sig")


def office(folder: Path) -> Desk:
    """An office with that list."""
    place = folder / "van-phong"
    command_line.outcome(["init", str(place), "--province", "Đắk Lắk", "--year", "2024"])
    delegates(folder / "dai-bieu.csv")
    command_line.outcome(["-w", str(place), "import", str(folder / "dai-bieu.csv"), "--json"])
    return sit_down(place, None, Surroundings(folder, {}, now()))


def now() -> Actor:
    return Actor("an", datetime.now(VIETNAM))


def tell(what: str, work: Callable[[], object], times: int) -> None:
    """Time a piece of work that is done that often."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    print(f"{what:<44}{statistics.median(taken):9.2f} ms   slowest {max(taken):8.2f} ms")


def check_in(door: Door, people: Iterable[int]) -> None:
    """Record the next person."""
    delegate = door.people.delegate(next(iter(people)))
    assert delegate
    door.check_in(delegate, "present")
    door.counts()


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        with contextlib.redirect_stdout(io.StringIO()):
            desk = office(Path(name))
        start = time.perf_counter()
        with at_the_door(desk, "", "A", now) as one, at_the_door(desk, "", "B", now) as other:
            print(f"opening two doors{(time.perf_counter() - start) * 1000:36.2f} ms")
            for typed in TYPED:
                tell(f"looking for “{typed}”", lambda typed=typed: one.search(typed), 20)
            rest = iter(range(1, PEOPLE + 1))
            tell("recording somebody, with the counts", lambda: check_in(one, rest), 500)
            tell("seeing what the other door recorded", lambda: seen(other, one, rest), 50)


def seen(other: Door, one: Door, people: Iterable[int]) -> None:
    """What the next line at one door costs after a record at the other."""
    check_in(other, people)
    one.refresh()


if __name__ == "__main__":
    main()
