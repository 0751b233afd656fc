"""Badges and name plates: what is scanned at the door is what the badge holds."""

import re
from pathlib import Path
from zipfile import ZipFile

from dialogue_cli.documents.cards.qr import qr_picture
from tests import docx
from tests.conftest import Dialogue

DEMO_PEOPLE, DEMO_GUESTS = 160, 60


def test_everybody_gets_a_badge_whose_code_opens_the_door(dialogue: Dialogue, demo: Path) -> None:
    assert dialogue("-w", demo, "render", "badges").code == 0
    file = demo / "2024/papers/the-dai-bieu-2024.docx"
    codes = [text for text in docx.paragraphs(file) if re.fullmatch(r"(\d{4} ){3}\d{4}", text)]
    assert len(set(codes)) == DEMO_PEOPLE
    with ZipFile(file) as package:
        pictures = [package.read(f"word/media/rIdQr{n}.png") for n in range(1, DEMO_PEOPLE + 1)]
    assert pictures[7] == qr_picture(codes[7].replace(" ", ""))
    assert len(set(pictures)) == DEMO_PEOPLE
    assert dialogue("-w", demo, "checkin", codes[7].replace(" ", "")).code == 0


def test_guests_get_a_plate_and_the_same_lists_give_the_same_bytes(
    dialogue: Dialogue, demo: Path
) -> None:
    file = demo / "2024/papers/bang-ten-2024.docx"
    assert dialogue("-w", demo, "render", "plates").code == 0
    first = file.read_bytes()
    names = docx.paragraphs(file)
    assert len([one for one in names if one == names[0]]) == 2
    assert dialogue("-w", demo, "render", "plates").code == 0
    assert file.read_bytes() == first


def test_without_delegates_the_command_that_brings_them_is_named(
    dialogue: Dialogue, office: Path
) -> None:
    said = dialogue("-w", office, "render", "badges")
    assert said.code == 3
    assert f'dialogue -w "{office}" import' in said.err
