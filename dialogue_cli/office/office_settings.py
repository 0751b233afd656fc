"""dialogue.toml: the settings that hold for every year."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import cast

from dialogue_cli.messages import office as say
from dialogue_cli.model.budget import OTHER, STATE, UNION, Norm
from dialogue_cli.model.office import Office, OfficeKind, PaperSettings, RunSettings, Signer
from dialogue_cli.office.toml_table import Table, load
from dialogue_cli.reference.budget_items import budget_items
from dialogue_cli.reference.issuers import issuers
from dialogue_cli.reference.norms import place_classes

# ND30-NUM-04…08: capitals (CTr, TTr aside), groups joined by "-", no spaces.
_SYMBOL = re.compile(r"[^\W\d_a-z][^\W_]*(?:-[^\W_]+(?:&[^\W_]+)*)+")
# ND30-SIGN-08: K/T, T/M, T/L are the Party's forms.
_PARTY_FORM = re.compile(r"\w{1,2}/\w")
# ND30-SIGN-09: no academic title or degree before the name.
_WITH_DEGREE = re.compile(r"(?:GS|PGS|TS|ThS|BS|CN|KS|LS|NGND|NG\S{1,2}T)\b\.?\s*", re.IGNORECASE)


def read_office(path: Path) -> Office:
    """The office's settings; raises SettingsBroken, TomlBroken, TomlNotUtf8, SettingsUnreadable, SettingsTooLong."""
    top = load(path, path.name)
    province = top.text("province")
    kind = top.choice("kind", ("ubnd", "ldld"), "ubnd")
    signers = {name: _signer(table) for name, table in top.table("signers").named_tables()}
    papers = {name: _paper(table, signers) for name, table in top.table("papers").named_tables()}
    norms = tuple(_norm(table) for table in top.tables("norms"))
    run = _run(top.table("run"))
    top.close()
    top.faults.stop_if_any()
    usual_signers, usual_papers = _usual(kind)
    return Office(
        province=province,
        kind=cast(OfficeKind, kind),
        signers={**usual_signers, **signers},
        papers={**usual_papers, **papers},
        norms=norms,
        run=run,
    )


@cache
def _usual(kind: str) -> tuple[Mapping[str, Signer], Mapping[str, PaperSettings]]:
    """Signers and papers as a new office has them: for what an older dialogue.toml does not yet know."""
    text = (files("dialogue_cli.office") / "defaults" / f"dialogue-{kind}.toml").read_text("utf-8")
    usual = tomllib.loads(text)
    signers = {
        key: Signer(tuple(values["lines"]), values["name"])
        for key, values in usual["signers"].items()
    }
    return signers, {key: PaperSettings(**values) for key, values in usual["papers"].items()}


def _signer(table: Table) -> Signer:
    lines = table.texts("lines")
    if not lines:
        table.fault("lines", say.FAULT_MISSING.format(expected=say.EXPECTED_TEXTS))
    for line in lines:
        if line != line.upper() or _PARTY_FORM.match(line):
            table.fault("lines", say.FAULT_SIGNER_LINE.format(value=line))
    name = table.text("name", "")
    if name and (name == name.upper() or _WITH_DEGREE.match(name)):
        table.fault("name", say.FAULT_SIGNER_NAME.format(value=name))
    table.close()
    return Signer(lines=lines, name=name)


def _run(table: Table) -> RunSettings:
    usual = RunSettings()
    given = table.texts("papers")
    run = RunSettings(
        papers=given if "papers" in table.names() else usual.papers,
        apply_reviews=table.boolean("apply_reviews", default=usual.apply_reviews),
    )
    table.close()
    return run


def _norm(table: Table) -> Norm:
    """A norm of the office's own: it goes before what the program knows of."""
    keys = [item.key for item in budget_items()]
    norm = Norm(
        item=table.choice("item", keys, keys[0]),
        instrument=table.text("basis"),
        purse=table.choice("source", (STATE, UNION, OTHER), UNION),
        amount=table.integer("amount"),
        per=table.text("per", ""),
        place=table.choice("place", ("", *place_classes()), ""),
        first_day=table.optional_date("from"),
        last_day=table.optional_date("to"),
        own=True,
    )
    if norm.first_day and norm.last_day and norm.last_day < norm.first_day:
        table.fault("to", say.FAULT_TO_BEFORE_FROM)
    table.close()
    return norm


def _paper(table: Table, signers: dict[str, Signer]) -> PaperSettings:
    paper = PaperSettings(
        issuer=table.choice("issuer", issuers(), "ubnd-tinh"),
        # Working papers and lists bear no number; some are signed by nobody. The others are told when they are made.
        symbol=table.text("symbol", ""),
        signer=table.text("signer", ""),
        filed=table.text("filed", ""),
    )
    if paper.symbol and not _SYMBOL.fullmatch(paper.symbol):
        table.fault("symbol", say.FAULT_SYMBOL.format(value=paper.symbol))
    if paper.filed.upper().startswith("VT"):
        table.fault("filed", say.FAULT_FILED.format(value=paper.filed))
    if paper.signer and paper.signer not in signers:
        choices = ", ".join(signers)
        table.fault("signer", say.FAULT_NO_SUCH_SIGNER.format(value=paper.signer, choices=choices))
    table.close()
    return paper
