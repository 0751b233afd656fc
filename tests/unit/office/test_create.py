"""New offices and new years."""

from pathlib import Path

import pytest

from dialogue_cli.office.atomic import NotWritable
from dialogue_cli.office.create import (
    conference_defaults,
    create_office,
    create_year,
    make_inbox,
    moved_on,
)
from dialogue_cli.office.ended import WithoutEnded
from dialogue_cli.office.errors import TomlBroken
from dialogue_cli.office.folder import Folder


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "date = 2024-02-29 # chốt 2024-01-10; thay cả dòng bằng: date = 2024-05-20",
            'month = "2026-02" # chốt 2024-01-10; thay cả dòng bằng: date = 2026-05-20',
        ),
        (
            'month = "2024-05"   # khi đã chốt ngày: date = 2024-02-29',
            'month = "2026-05"   # khi đã chốt ngày: date = 2026-02-28',
        ),
        ("# date = 2024-05-20", "# date = 2026-05-20"),
        ("start = 07:30:00 # như 2024-05-20", "start = 07:30:00 # như 2024-05-20"),
    ],
)
def test_only_values_and_shown_settings_move_on(line: str, expected: str) -> None:
    assert moved_on(f"[time]\n{line}\n", 2024, 2026) == f"[time]\n{expected}\n"


def test_a_year_before_all_others_begins_with_the_defaults(office: Path) -> None:
    made = create_year(Folder(office), 2023, "Đắk Lắk", "ubnd")
    assert made.settings == WithoutEnded(conference_defaults(2023, "ubnd"))
    assert made.conference.read_text(encoding="utf-8") == made.settings.text


def test_a_year_made_from_a_broken_one_tells_whose_fault_it_is(office: Path) -> None:
    Folder(office).conference(2024).write_text("name = ", encoding="utf-8")
    with pytest.raises(TomlBroken) as told:
        create_year(Folder(office), 2025, "Đắk Lắk", "ubnd")
    assert (told.value.places["file"], Folder(office).years()) == ("2024/conference.toml", (2024,))


def test_a_file_in_the_way_of_a_folder_is_told(office: Path, tmp_path: Path) -> None:
    file = tmp_path / "ghi-chu.txt"
    file.write_text("x", encoding="utf-8")
    with pytest.raises(NotWritable):
        create_office(file / "van-phong", "Đắk Lắk", 2024, "ubnd")
    with pytest.raises(NotWritable):
        make_inbox(Folder(file), 2024)
