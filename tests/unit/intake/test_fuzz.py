"""Damaged files of every format: read or refused with a sentence, never anything else."""

import io
import random
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dialogue_cli.errors import DialogueError
from dialogue_cli.intake.reading import read_file
from dialogue_cli.intake.records import FileReading
from tests import compound, workbooks
from tests.faults import figures
from tests.unit.intake.formats import making

HEAD = ("STT", "Nội dung kiến nghị", "Đơn vị")
ROWS = [HEAD, ("1", "Tăng lương\nvà thưởng", "CĐCS A"), ("2", "Nhà ở", "CĐCS B")]
SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet"
OPEN = "urn:oasis:names:tc:opendocument:xmlns:"
TRIES = 60


def xlsx() -> bytes:
    stream = io.BytesIO()
    book = workbooks.openpyxl.Workbook()
    for row in ROWS:
        book.worksheets[0].append(row)
    book.worksheets[0].merge_cells("A5:B5")
    book.save(stream)
    return stream.getvalue()


def xls() -> bytes:
    return compound.workbook(ROWS, [(4, 4, 0, 1)])


def text() -> bytes:
    return "\r\n".join(";".join(f'"{cell}"' for cell in row) for row in ROWS).encode("utf-8-sig")


def wide_text() -> bytes:
    return "\r\n".join("\t".join(row).replace("\n", " ") for row in ROWS).encode("utf-16")


def docx() -> bytes:
    return making.document(making.table(*(making.row(*row) for row in ROWS)))


def page() -> bytes:
    rows = ("".join(f"<td colspan=1 rowspan='1'>{cell}</td>" for cell in row) for row in ROWS)
    return f"<html><table><tr>{'</tr><tr>'.join(rows)}</tr></table></html>".encode()


def single_file_page() -> bytes:
    head = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
    return head + b"Content-Type: text/html; charset=utf-8\r\n\r\n" + page() + b"\r\n--x--\r\n"


def spreadsheet_ml() -> bytes:
    rows = (
        "".join(f'<Cell><Data ss:Type="String">{cell}</Data></Cell>' for cell in row)
        for row in ROWS
    )
    return (
        f'<?xml version="1.0"?><Workbook xmlns="{SPREADSHEET}" xmlns:ss="{SPREADSHEET}"><Worksheet ss:Name="a">'
        f'<Table><Row ss:Index="1">{"</Row><Row>".join(rows)}</Row></Table></Worksheet></Workbook>'
    ).encode()


def ods() -> bytes:
    names = " ".join(f'xmlns:{n}="{OPEN}{n}:1.0"' for n in ("office", "table", "text"))
    rows = (
        "".join(
            '<table:table-cell office:value-type="string" table:number-columns-repeated="1">'
            f"<text:p>{cell}</text:p></table:table-cell>"
            for cell in row
        )
        for row in ROWS
    )
    body = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    content = (
        f"<office:document-content {names}><office:body><office:spreadsheet>"
        f'<table:table table:name="a">{body}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    parts = {"mimetype": kind, "META-INF/manifest.xml": "<m/>", "content.xml": content}
    return making.zipped(parts)


SOUND: dict[str, Callable[[], bytes]] = {
    "xlsx": xlsx,
    "xls": xls,
    "ods": ods,
    "csv": text,
    "tsv": wide_text,
    "docx": docx,
    "htm": page,
    "mht": single_file_page,
    "xml": spreadsheet_ml,
}
ZIPPED = ("xlsx", "ods", "docx")


def mutated(content: bytes, chance: random.Random) -> bytes:
    """The file cut off, with bytes changed, with a piece doubled, taken out or put elsewhere."""
    damaged = bytearray(content)
    start, end = sorted(chance.randrange(len(content)) for _ in range(2))
    match chance.randrange(5):
        case 0:
            return content[:end]
        case 1:
            return content[:start] + content[end:]
        case 2:
            return content[:end] + content[start:end] * chance.randint(1, 3) + content[end:]
        case 3:
            for _ in range(chance.randint(1, 20)):
                damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        case _:
            for _ in range(chance.randint(1, 6)):
                damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def repacked(content: bytes, chance: random.Random) -> bytes:
    """A sound package of damaged parts: one mutated, two swapped, one left out, one twice."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    at, other = chance.randrange(len(parts)), chance.randrange(len(parts))
    match chance.randrange(5):
        case 0:
            parts[at], parts[other] = (
                (parts[at][0], parts[other][1]),
                (parts[other][0], parts[at][1]),
            )
        case 1:
            del parts[at]
        case 2:
            parts.append((parts[at][0], parts[other][1]))
        case _:
            parts[at] = (parts[at][0], mutated(parts[at][1] or b" ", chance))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts:
            archive.writestr(name, part)
    return stream.getvalue()


def outcomes(path: Path, contents: Iterator[bytes]) -> list[str]:
    """What became of each content: "read" or the name of its refusal."""
    found = []
    for content in contents:
        figures.note("fuzz cases", "workbooks and tables", 1)
        path.write_bytes(content)
        try:
            read = read_file(path)
        except DialogueError as refusal:
            assert refusal.sentence
            found.append(type(refusal).__name__)
        else:
            assert isinstance(read, FileReading)
            found.append("read")
    return found


@pytest.mark.parametrize("kind", SOUND)
def test_every_sound_file_is_read_alike(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "gui.dat"
    path.write_bytes(SOUND[kind]())
    assert [
        (record.text.split("\n")[0].removesuffix(" và thưởng"), record.unit)  # type: ignore[union-attr]
        for record in read_file(path).records
    ] == [("Tăng lương", "CĐCS A"), ("Nhà ở", "CĐCS B")]


@pytest.mark.parametrize("kind", SOUND)
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_a_damaged_file_is_read_or_refused(kind: str, tmp_path: Path) -> None:
    content, chance = SOUND[kind](), random.Random(kind)
    found = outcomes(tmp_path / f"gui.{kind}", (mutated(content, chance) for _ in range(TRIES)))
    assert len(found) == TRIES
    assert set(found) - {"read"}


@pytest.mark.parametrize("kind", ZIPPED)
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_a_package_of_damaged_parts_is_read_or_refused(kind: str, tmp_path: Path) -> None:
    content, chance = SOUND[kind](), random.Random(kind)
    found = outcomes(tmp_path / f"gui.{kind}", (repacked(content, chance) for _ in range(TRIES)))
    assert {"read"} < set(found)
