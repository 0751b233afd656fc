"""dialogue.toml: read whole, every fault told at once."""

from datetime import date
from pathlib import Path

import pytest

from dialogue_cli.messages import office as say
from dialogue_cli.model.budget import UNION, Norm
from dialogue_cli.model.office import PaperSettings, RunSettings, Signer
from dialogue_cli.office.errors import SettingsBroken, TomlBroken
from dialogue_cli.office.office_settings import read_office
from tests.conftest import EXAMPLES

TEXT = (EXAMPLES / "dialogue.toml").read_text(encoding="utf-8")
NORM = """
[[norms]]
item = "qua"
basis = "Nghị quyết số 12/2023/NQ-HĐND"
source = "union"
amount = 500_000
per = "suất"
from = 2024-01-01
to = 2024-12-31
"""


def told_faults(path: Path, text: str) -> list[str]:
    """What is told of a dialogue.toml with this text."""
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsBroken) as told:
        read_office(path)
    return str(told.value.places["faults"]).splitlines()


def test_the_example_holds_the_office_of_the_papers() -> None:
    found = read_office(EXAMPLES / "dialogue.toml")
    assert (found.province, found.kind, found.norms, found.run) == (
        "Đắk Lắk",
        "ubnd",
        (),
        RunSettings(),
    )
    assert found.signers["pho-chu-tich"] == Signer(("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Lê Hoài Nam")
    plan = PaperSettings("ubnd-tinh", "KH-UBND", "pho-chu-tich", "KGVX (Th.20b)")
    assert found.papers["plan"] == plan


def test_an_office_may_have_norms_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "dialogue.toml"
    path.write_text(TEXT + NORM, encoding="utf-8")
    assert read_office(path).norms == (
        Norm(
            item="qua",
            instrument="Nghị quyết số 12/2023/NQ-HĐND",
            purse=UNION,
            amount=500_000,
            per="suất",
            place="",
            first_day=date(2024, 1, 1),
            last_day=date(2024, 12, 31),
            own=True,
        ),
    )


@pytest.mark.parametrize(
    ("old", "new", "key", "what"),
    [
        (
            'province = "Đắk Lắk"',
            'province = " "',
            "province",
            say.FAULT_MISSING.format(expected=say.EXPECTED_TEXT),
        ),
        (
            'province = "Đắk Lắk"',
            "province = { ten = 1 }",
            "province",
            say.FAULT_TYPE.format(value=say.VALUE_TABLE, expected=say.EXPECTED_TEXT),
        ),
        (
            'lines = ["CHỦ TỊCH"]',
            "lines = []",
            "signers.chu-tich.lines",
            say.FAULT_MISSING.format(expected=say.EXPECTED_TEXTS),
        ),
        (
            'lines = ["CHỦ TỊCH"]',
            'lines = ["T/M CHỦ TỊCH"]',
            "signers.chu-tich.lines",
            say.FAULT_SIGNER_LINE.format(value="T/M CHỦ TỊCH"),
        ),
        (
            'lines = ["CHỦ TỊCH"]',
            'lines = ["Chủ tịch"]',
            "signers.chu-tich.lines",
            say.FAULT_SIGNER_LINE.format(value="Chủ tịch"),
        ),
        (
            '"Trần Quang Minh"',
            '"TRẦN QUANG MINH"',
            "signers.chu-tich.name",
            say.FAULT_SIGNER_NAME.format(value="TRẦN QUANG MINH"),
        ),
        (
            '"Trần Quang Minh"',
            '"TS. Trần Quang Minh"',
            "signers.chu-tich.name",
            say.FAULT_SIGNER_NAME.format(value="TS. Trần Quang Minh"),
        ),
        (
            '"KH-UBND"',
            '"kh/ubnd"',
            "papers.plan.symbol",
            say.FAULT_SYMBOL.format(value="kh/ubnd"),
        ),
        (
            '"KGVX (Th.20b)"',
            '"VT, KGVX"',
            "papers.plan.filed",
            say.FAULT_FILED.format(value="VT, KGVX"),
        ),
        (
            'signer = "pho-chu-tich"',
            'signer = "giam-doc"',
            "papers.plan.signer",
            say.FAULT_NO_SUCH_SIGNER.format(
                value="giam-doc", choices="chu-tich, pho-chu-tich, chanh-van-phong, ldld-chu-tich"
            ),
        ),
        (
            "[papers.plan]",
            "[run]\napply_reviews = 1\n[papers.plan]",
            "run.apply_reviews",
            say.FAULT_TYPE.format(value="1", expected=say.EXPECTED_BOOLEAN),
        ),
        (
            "[papers.plan]",
            '[run]\npapers = "plan"\n[papers.plan]',
            "run.papers",
            say.FAULT_TYPE.format(value="“plan”", expected=say.EXPECTED_TEXTS),
        ),
        (
            "[papers.plan]",
            NORM.replace("2024-12-31", "2023-12-31") + "[papers.plan]",
            "norms[1].to",
            say.FAULT_TO_BEFORE_FROM,
        ),
    ],
)
def test_a_fault_names_its_key_and_what_is_expected(
    tmp_path: Path, old: str, new: str, key: str, what: str
) -> None:
    told = told_faults(tmp_path / "dialogue.toml", TEXT.replace(old, new, 1))
    assert told == [say.FAULT.format(key=key, what=what)]


@pytest.mark.parametrize("value", ["1" * 5_000, "[" * 5_000])
def test_what_no_reader_of_toml_can_take_is_told_as_broken(tmp_path: Path, value: str) -> None:
    path = tmp_path / "dialogue.toml"
    path.write_text(f"province = {value}", encoding="utf-8")
    with pytest.raises(TomlBroken) as told:
        read_office(path)
    assert told.value.places["file"] == "dialogue.toml"
