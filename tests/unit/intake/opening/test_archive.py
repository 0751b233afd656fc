import io
import zipfile
import zlib

import pytest

from dialogue_cli.intake.opening.archive import Archive
from dialogue_cli.intake.opening.limits import MEGABYTE
from dialogue_cli.intake.refusals import FileTooBig, FileUnreadable


def zipped(parts: list[tuple[str, bytes]]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return stream.getvalue()


def read(content: bytes) -> dict[str, bytes]:
    archive = Archive("gui.xlsx", content)
    return {part.filename: b"".join(archive.chunks(part)) for part in archive.every_part()}


def test_parts_come_as_they_were_packed() -> None:
    parts = [("a.xml", b"<a/>" * 5000), ("trống", b""), ("b", bytes(range(256)))]
    assert read(zipped(parts)) == dict(parts)


def test_a_part_that_goes_on_behind_its_claimed_end_is_refused() -> None:
    content = zipped([("a.xml", b" " * 5000)])
    short = content.replace((5000).to_bytes(4, "little"), (50).to_bytes(4, "little"))
    whole_sum = zlib.crc32(b" " * 5000).to_bytes(4, "little")
    lying = short.replace(whole_sum, zlib.crc32(b" " * 50).to_bytes(4, "little"))
    with pytest.raises(FileUnreadable):
        read(lying)


def test_parts_laid_over_each_other_are_refused() -> None:
    content = zipped([("a", b"x" * 1000), ("b", b"y" * 1000)])
    first, second = content.find(b"PK\x01\x02"), content.rfind(b"PK\x01\x02")
    start = content[first + 42 : first + 46]
    with pytest.raises(FileUnreadable):
        read(content[: second + 42] + start + content[second + 46 :])


def test_a_second_directory_is_refused() -> None:
    content = zipped([("a", b"x")])
    with pytest.raises(FileUnreadable):
        read(content + content[content.rfind(b"PK\x05\x06") :])


def test_an_unusual_packing_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("a", b"x" * 100)
    with pytest.raises(FileUnreadable):
        read(stream.getvalue())


@pytest.mark.parametrize("length", [32_767, 32_768, 32_769, 65_541])
def test_what_is_packed_very_small_comes_out_to_its_end(length: int) -> None:
    parts = {"a.xml": bytes(length)}
    assert read(zipped([*parts.items()])) == parts


def test_a_part_longer_than_it_may_be_is_not_unpacked() -> None:
    archive = Archive("gui.docx", zipped([("a.xml", bytes(3 * MEGABYTE))]))
    with pytest.raises(FileTooBig):
        archive.read(archive.parts["a.xml"], 2 * MEGABYTE)
    assert archive.read(archive.parts["a.xml"], 3 * MEGABYTE) == bytes(3 * MEGABYTE)
