"""dialogue.toml: the settings that hold for every year."""

from pathlib import Path
from typing import cast

from dialogue_cli.messages import office as say
from dialogue_cli.model.conference import Office, OfficeKind, PaperSettings, Signer
from dialogue_cli.office.toml_table import Table, load
from dialogue_cli.reference.issuers import issuers


def read_office(path: Path) -> Office:
    """The office's settings; raises SettingsBroken, TomlBroken, TomlNotUtf8, SettingsUnreadable."""
    top = load(path, path.name)
    province = top.text("province")
    kind = top.choice("kind", ("ubnd", "ldld"), "ubnd")
    signers = {name: _signer(table) for name, table in top.table("signers").named_tables()}
    papers = {name: _paper(table, signers) for name, table in top.table("papers").named_tables()}
    top.close()
    top.faults.stop_if_any()
    return Office(province=province, kind=cast(OfficeKind, kind), signers=signers, papers=papers)


def _signer(table: Table) -> Signer:
    lines = table.texts("lines")
    if not lines:
        table.fault("lines", say.FAULT_MISSING.format(expected=say.EXPECTED_TEXTS))
    signer = Signer(lines=lines, name=table.text("name", ""))
    table.close()
    return signer


def _paper(table: Table, signers: dict[str, Signer]) -> PaperSettings:
    paper = PaperSettings(
        issuer=table.choice("issuer", issuers(), "ubnd-tinh"),
        symbol=table.text("symbol"),
        signer=table.text("signer"),
        filed=table.text("filed", ""),
    )
    if paper.signer and paper.signer not in signers:
        choices = ", ".join(signers)
        table.fault("signer", say.FAULT_NO_SUCH_SIGNER.format(value=paper.signer, choices=choices))
    table.close()
    return paper
