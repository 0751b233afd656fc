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
