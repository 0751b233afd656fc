"""What we say reaches any console, file or pipe: no code page stops a command, no letter becomes a riddle.

UTF-8 everywhere, which a console of Windows is given as it is, unless somebody asks for another encoding by
PYTHONIOENCODING. Letters that this lacks are then written as it can: with their mark apart (1258), with fewer marks or
none (1252, ASCII), lines of tables as - | +; in JSON as escapes, so that nothing is lost.
"""

import codecs
import os
import re
import sys
import unicodedata
from collections.abc import Callable, Iterator, Mapping

from dialogue_cli.vietnamese.text import without_marks

PLAINER = "dialogue-plainer"
VARIABLE = "PYTHONIOENCODING"
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_IN_ASCII: Mapping[str, str] = {
    **dict.fromkeys("─━╌═", "-"),
    **dict.fromkeys("│┃║", "|"),
    **dict.fromkeys("╭╮╰╯├┤┬┴┼┌┐└┘╞╡╪", "+"),
    **dict.fromkeys("“”„", '"'),
    **dict.fromkeys("‘’", "'"),
    **dict.fromkeys("–—•", "-"),
    **{"…": "...", "→": "->", "×": "x", "\u00a0": " "},
}


# What a terminal obeys, or what turns a line about; a name of a file or a cell may hold it.
_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def harmless(text: str) -> str:
    """The text without what a terminal would obey; line ends and tabs stay."""
    return _OBEYED.sub("?", text)


def speak() -> None:
    """Make both streams take whatever is written to them."""
    asked = bool(os.environ.get(VARIABLE))
    if asked and sys.stderr is not None:
        codecs.register_error(PLAINER, plainer(sys.stderr.encoding))
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            if asked:
                stream.reconfigure(errors=PLAINER)
            else:
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def plainer(encoding: str) -> Callable[[UnicodeError], tuple[str, int]]:
    """A handler of errors of that encoding, which they do not name: each letter in the best way that it has."""

    def handle(error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeEncodeError):
            raise error
        letters = error.object[error.start : error.end]
        return "".join(_plainer(letter, encoding) for letter in letters), error.end

    return handle


def for_json(text: str) -> str:
    """The text of a JSON object as stdout can take it: escapes in place of letters that it lacks."""
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        return "".join(_escaped(letter) for letter in text)
    return text


def print_json(text: str) -> None:
    """A JSON object onto stdout, and nothing else there."""
    print(for_json(text))


def leave_quietly() -> None:
    """The reader of our output has gone (dialogue find … | more): nothing more is said, not even at the very end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def _plainer(letter: str, encoding: str) -> str:
    for written in _ways(letter):
        try:
            written.encode(encoding)
        except UnicodeEncodeError:
            continue
        return written
    return f"\\u{ord(letter):04x}"


def _ways(letter: str) -> Iterator[str]:
    """The letter with its tone apart, then without the tone, then bare."""
    parts = unicodedata.normalize("NFD", letter)
    tones = "".join(mark for mark in parts if mark in _TONES)
    toneless = unicodedata.normalize("NFC", "".join(m for m in parts if m not in _TONES))
    if tones:
        yield toneless + tones
    if len(parts) > 1:
        yield toneless
    yield without_marks(letter)
    if letter in _IN_ASCII:
        yield _IN_ASCII[letter]


def _escaped(letter: str) -> str:
    if letter.isascii():
        return letter
    units = letter.encode("utf-16-be", errors="surrogatepass")
    return "".join(f"\\u{units[n]:02x}{units[n + 1]:02x}" for n in range(0, len(units), 2))
