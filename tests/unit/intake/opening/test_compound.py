import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.intake.opening.compound import Compound, Damaged
from tests import compound


def test_streams_are_found_by_name() -> None:
    streams = {"Workbook": b"a" * 5000, "Other": b"b" * 9000}
    found = Compound(compound.container(streams))
    assert found.names == {"Workbook", "Other"}
    assert {name: found.stream(name) for name in streams} == streams


@given(st.integers(0, 5000), st.integers(0, 255))
def test_a_damaged_container_is_read_or_said_to_be_damaged(place: int, byte: int) -> None:
    content = bytearray(compound.container({"Workbook": b"a" * 5000}))
    content[place] = byte
    try:
        found = Compound(bytes(content))
        sizes = [len(found.stream(name)) for name in found.names]
    except Damaged:
        return
    assert all(size <= len(content) for size in sizes)


def test_a_chain_that_leads_into_itself_is_damage() -> None:
    content = bytearray(compound.container({"Workbook": b"a" * 5000}))
    table_at = int.from_bytes(content[76:80], "little")
    place = (table_at + 1) * 512
    content[place : place + 4] = bytes(4)  # the first sector follows itself
    with pytest.raises(Damaged):
        Compound(bytes(content)).stream("Workbook")


HEADER_SHIFT, HEADER_MOST_SMALL, HEADER_MORE_TABLES, HEADER_TABLES = 30, 56, 68, 76
SIZE = 120


def damaged(place: int, *numbers: int, size: int = 5000) -> bytes:
    """A container with one stream and other numbers at a place of its bytes."""
    content = bytearray(compound.container({"Workbook": b"a" * size}))
    struct.pack_into(f"<{len(numbers)}I", content, place, *numbers)
    return bytes(content)


def entry_at(content: bytes, number: int) -> int:
    """Where the entry of that number stands in the directory."""
    return (int.from_bytes(content[48:52], "little") + 1) * 512 + number * 128


def test_sectors_of_no_size_that_there_is_are_damage() -> None:
    content = bytearray(compound.container({"Workbook": b"a" * 5000}))
    content[HEADER_SHIFT] = 10
    with pytest.raises(Damaged):
        Compound(bytes(content))


@pytest.mark.parametrize("size", [10**9, 5500])
def test_a_stream_longer_than_its_sectors_is_damage(size: int) -> None:
    whole = compound.container({"Workbook": b"a" * 5000})
    content = damaged(entry_at(whole, 1) + SIZE, size)
    with pytest.raises(Damaged):
        Compound(content).stream("Workbook")


def test_a_small_stream_outside_of_where_small_ones_are_kept_is_damage() -> None:
    with pytest.raises(Damaged):
        Compound(damaged(HEADER_MOST_SMALL, 8192)).stream("Workbook")


@pytest.mark.parametrize("told", [1, 2], ids=("as many as there are", "one more than there are"))
def test_a_large_file_lists_its_tables_in_sectors_of_their_own(told: int) -> None:
    whole = compound.container({"Workbook": b"ab" * 40_000})
    tables = [n for n in struct.unpack_from("<109I", whole, HEADER_TABLES) if n != 0xFFFFFFFF]
    content = bytearray(whole)
    struct.pack_into("<109I", content, HEADER_TABLES, *[0xFFFFFFFF] * 109)
    struct.pack_into("<II", content, HEADER_MORE_TABLES, len(whole) // 512 - 1, told)
    free = [0xFFFFFFFF] * (127 - len(tables))
    content += struct.pack("<128I", *tables, *free, 0xFFFFFFFE)
    assert Compound(bytes(content)).stream("Workbook") == b"ab" * 40_000
