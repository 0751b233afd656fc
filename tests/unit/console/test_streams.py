import codecs
import io
import json
import sys
import unicodedata
from pathlib import Path

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
    said = text.encode(encoding, "plainer-test").decode(encoding)
    assert bool(said) == bool(text)
    assert said.isascii() or encoding != "ascii"


@given(st.text())
def test_json_loses_nothing_in_ascii(text: str) -> None:
    said = json.dumps({"a": text}, ensure_ascii=False)
    escaped = "".join(map(streams._escaped, said))
    assert escaped.isascii()
    assert json.loads(escaped) == {"a": text}


def test_only_errors_of_writing_are_handled() -> None:
    with pytest.raises(UnicodeDecodeError):
        streams.plainer("ascii")(UnicodeDecodeError("ascii", b"x", 0, 1, ""))


def streams_of(monkeypatch: pytest.MonkeyPatch, encoding: str) -> tuple[io.BytesIO, io.BytesIO]:
    """What reaches stdout and stderr, which speak that encoding."""
    reached = io.BytesIO(), io.BytesIO()
    for name, raw in zip(("stdout", "stderr"), reached, strict=True):
        monkeypatch.setattr(sys, name, io.TextIOWrapper(raw, encoding, write_through=True))
    return reached


@pytest.mark.parametrize(
    ("asked", "reached"),
    [("", "Sổ … 中".encode()), ("ascii", b"So ... \\u4e2d")],
)
def test_both_streams_take_all_letters_in_utf_8_or_as_was_asked(
    monkeypatch: pytest.MonkeyPatch, asked: str, reached: bytes
) -> None:
    monkeypatch.setenv(streams.VARIABLE, asked)
    out, err = streams_of(monkeypatch, "ascii")
    streams.speak()
    print("Sổ … 中", end="")
    print("Sổ … 中", end="", file=sys.stderr)
    assert (out.getvalue(), err.getvalue()) == (reached, reached)


@pytest.mark.parametrize("asked", ["", "ascii"])
def test_a_program_without_streams_has_nothing_to_make_ready(
    monkeypatch: pytest.MonkeyPatch, asked: str
) -> None:
    monkeypatch.setenv(streams.VARIABLE, asked)
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    streams.speak()
    assert (sys.stdout, sys.stderr) == (None, None)


@pytest.mark.parametrize(
    ("encoding", "reached"),
    [("utf-8", '{"a": "Sổ"}\n'.encode()), ("cp1252", b'{"a": "S\\u1ed5"}\n')],
)
def test_json_is_escaped_only_where_stdout_lacks_its_letters(
    monkeypatch: pytest.MonkeyPatch, encoding: str, reached: bytes
) -> None:
    out, _ = streams_of(monkeypatch, encoding)
    streams.print_json('{"a": "Sổ"}')
    assert out.getvalue().replace(b"\r\n", b"\n") == reached


def test_after_the_reader_has_gone_nothing_more_arrives(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "out.txt"
    with file.open("w", encoding="utf-8") as out:
        monkeypatch.setattr(sys, "stdout", out)
        print("trước", flush=True)
        streams.leave_quietly()
        print("sau", flush=True)
    assert file.read_text(encoding="utf-8") == "trước\n"
