import codecs
import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.console import streams

SAID = "Kiến nghị “lỗi” của Đắk Lắk ─│╭ … → 中"


def written(text: str, encoding: str) -> str:
    codecs.register_error("plainer-test", streams.plainer(encoding))
    return text.encode(encoding, "plainer-test").decode(encoding)


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("cp1258", "Kiến nghị “lỗi” của Đắk Lắk -|+ … -> \\u4e2d"),
        ("cp1252", "Kiên nghi “lôi” cua Dak Lak -|+ … -> \\u4e2d"),
        ("ascii", 'Kien nghi "loi" cua Dak Lak -|+ ... -> \\u4e2d'),
        ("utf-8", SAID),
    ],
)
def test_letters_are_written_as_well_as_an_encoding_can(encoding: str, shown: str) -> None:
    assert unicodedata.normalize("NFC", written(SAID, encoding)) == shown


@given(st.text(), st.sampled_from(["cp1252", "cp1258", "cp437", "ascii", "utf-8"]))
def test_no_text_stops_any_encoding(text: str, encoding: str) -> None:
    codecs.register_error("plainer-test", streams.plainer(encoding))
    text.encode(encoding, "plainer-test")


@given(st.text())
def test_json_loses_nothing_in_ascii(text: str) -> None:
    said = json.dumps({"a": text}, ensure_ascii=False)
    escaped = "".join(map(streams._escaped, said))
    assert escaped.isascii()
    assert json.loads(escaped) == {"a": text}


def test_only_errors_of_writing_are_handled() -> None:
    with pytest.raises(UnicodeDecodeError):
        streams.plainer("ascii")(UnicodeDecodeError("ascii", b"x", 0, 1, ""))
