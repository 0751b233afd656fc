"""Files made to break the reader: each ends soon, with findings or a refusal."""

import io
import re
import tracemalloc
import zipfile
from collections.abc import Callable

import pytest

from dialogue_cli.documents.nd30.lint.linter import lint
from dialogue_cli.documents.nd30.lint.refusals import NotAPaper, PaperDamaged, PaperTooBig
from dialogue_cli.documents.papers import compose
from dialogue_cli.documents.templates import find_template
from tests import papers
from tests.word_files import changed

SOUND = compose(find_template("agenda"), papers.AGENDA, papers.AGENDA_FRAME, draft=False).document
DOCUMENT, STYLES = "word/document.xml", "word/styles.xml"
STYLE = '<w:style w:type="paragraph" w:styleId="c%d"><w:name w:val="c%d"/><w:basedOn w:val="c%d"/></w:style>'
TABLE, TABLE_END = b"<w:tbl><w:tr><w:tc>", b"<w:p/></w:tc></w:tr></w:tbl>"


def of(part: str, change: Callable[[bytes], bytes]) -> bytes:
    return changed(SOUND, lambda name, raw: change(raw) if name == part else raw)


def before_all(content: bytes) -> bytes:
    return of(DOCUMENT, lambda raw: raw.replace(b"<w:body>", b"<w:body>" + content, 1))


def all_values(name: bytes, value: bytes) -> bytes:
    return of(
        DOCUMENT,
        lambda raw: re.sub(rb'(w:%s="|w:%s w:val=")[^"]*' % (name, name), rb"\g<1>" + value, raw),
    )


def chain(count: int, *, closed: bool) -> bytes:
    """Styles of which each rests on the next, the last on the first or on none; every paragraph has the first."""
    given = [(n, n, (n + 1) % count if closed else n + 1) for n in range(count)]
    more = "".join(STYLE % one for one in given).encode()

    def change(name: str, raw: bytes) -> bytes:
        if name == STYLES:
            return raw.replace(b"</w:styles>", more + b"</w:styles>")
        return re.sub(rb'w:pStyle w:val="[^"]*"', b'w:pStyle w:val="c0"', raw)

    return changed(SOUND, change)


@pytest.mark.parametrize(
    "paper",
    [
        pytest.param(chain(1, closed=True), id="a style that rests on itself"),
        pytest.param(chain(40, closed=True), id="styles that rest on each other"),
        pytest.param(chain(3000, closed=False), id="a long chain of styles"),
        pytest.param(all_values(b"sz", b"9" * 4000), id="a size of 4000 figures"),
        pytest.param(all_values(b"after", b"9" * 3000), id="a space of 3000 figures"),
        pytest.param(all_values(b"sz", b"nan"), id="a size that is no number"),
        pytest.param(all_values(b"w", b"1e999"), id="an endless width"),
        pytest.param(all_values(b"line", "²".encode()), id="a figure that is none"),
        pytest.param(before_all((TABLE + TABLE_END) * 1000), id="a thousand tables"),
        pytest.param(before_all(TABLE * 60 + TABLE_END * 60), id="tables within tables"),
        pytest.param(
            before_all(b"<w:p>" + b"<w:r><w:t>a</w:t></w:r>" * 5000 + b"</w:p>"), id="runs"
        ),
        pytest.param(
            before_all(
                b"<w:p><w:r><w:t>" + "Nơi nhận: Số: 1/ ".encode() * 5000 + b"</w:t></w:r></w:p>"
            ),
            id="a paragraph of 80,000 letters",
        ),
    ],
)
def test_what_is_out_of_all_measure_is_still_read(paper: bytes) -> None:
    assert isinstance(lint("thử.docx", paper).findings, tuple)


@pytest.mark.parametrize(
    ("paper", "refusal"),
    [
        pytest.param(before_all(TABLE * 3000 + TABLE_END * 3000), PaperDamaged, id="deep tables"),
        pytest.param(before_all(b"<w:sdt>" * 3000 + b"</w:sdt>" * 3000), PaperDamaged, id="deep"),
        pytest.param(of(DOCUMENT, lambda raw: raw[:-20]), PaperDamaged, id="cut within a part"),
        pytest.param(SOUND[: len(SOUND) // 2], PaperDamaged, id="cut"),
        pytest.param(changed(SOUND, lambda *_: None), NotAPaper, id="nothing"),
        pytest.param(
            changed(SOUND, lambda name, raw: None if name == DOCUMENT else raw),
            NotAPaper,
            id="no document",
        ),
    ],
)
def test_what_cannot_be_read_is_refused(paper: bytes, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        lint("thử.docx", paper)


@pytest.mark.parametrize(
    "part", [STYLES, "word/settings.xml", "word/_rels/document.xml.rels", "_rels/.rels"]
)
def test_a_missing_part_is_done_without(part: str) -> None:
    paper = changed(SOUND, lambda name, raw: None if name == part else raw)
    assert isinstance(lint("thử.docx", paper).findings, tuple)


def test_a_bomb_takes_no_room() -> None:
    written = io.BytesIO(SOUND)
    with zipfile.ZipFile(written, "a", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("word/media/x.xml", b"0" * 30_000_000)
    tracemalloc.start()
    with pytest.raises(PaperTooBig):
        lint("thử.docx", written.getvalue())
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 1_000_000
