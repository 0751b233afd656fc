"""Whatever byte of an archive is changed, nothing else comes of it than what is listed."""

import io
import zipfile

import pytest

from dialogue_cli.model.archives import DAMAGED
from dialogue_cli.workbooks.untouched import is_untouched

WAYS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
NAMES = ("docProps/core.xml", "chữ.xml")


def packed(way: int) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", way) as archive:
        for name in NAMES:
            archive.writestr(zipfile.ZipInfo(name), b"<x>" + bytes(range(40)) * 3, way)
    return content.getvalue()


def is_read(content: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return all(archive.read(part) is not None for part in archive.infolist())
    except DAMAGED:
        return False


@pytest.mark.parametrize("way", WAYS)
def test_an_archive_with_a_changed_byte_is_read_or_damaged(way: int) -> None:
    sound = packed(way)
    broken = [
        sound[:place] + bytes([byte ^ 0x55]) + sound[place + 1 :]
        for place, byte in enumerate(sound)
    ]
    assert is_read(sound)
    assert {is_read(one) for one in broken} == {True, False}
    assert {is_untouched(one) for one in broken} == {False}


def test_a_locked_part_and_an_unknown_packing_count_as_damaged() -> None:
    with zipfile.ZipFile(io.BytesIO(packed(zipfile.ZIP_STORED))) as archive:
        part = archive.infolist()[0]
        part.flag_bits |= 0x1
        with pytest.raises(DAMAGED):
            archive.read(part)
        part.flag_bits, part.compress_type = 0, 99
        with pytest.raises(DAMAGED):
            archive.read(part)
