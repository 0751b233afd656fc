"""One office, as its settings say (dialogue.toml)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from dialogue_cli.model.budget import Norm

OfficeKind = Literal["ubnd", "ldld"]


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs: the lines of authority and title in order (KT. CHỦ TỊCH / PHÓ CHỦ TỊCH), and the name."""

    lines: tuple[str, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class PaperSettings:
    """How one kind of paper is issued: by which issuer, under which symbol, signed by whom, filed where.

    `issuer` is "ubnd-tinh", "vp-ubnd" or "ldld"; `symbol` stands after the number (KH-UBND); `signer` is a key of
    the office's signers; `filed` is what follows "Lưu: VT" (KGVX (Th.20b)). Papers that are none of the decree's types
    have no symbol, and may have nobody who signs for the office.
    """

    issuer: str
    symbol: str = ""
    signer: str = ""
    filed: str = ""


@dataclass(frozen=True, slots=True)
class RunSettings:
    """What the unattended run does: which papers it keeps as drafts, whether it takes over reviews from the inbox."""

    papers: tuple[str, ...] = ("plan", "agenda", "invitation", "assignment")
    apply_reviews: bool = False


@dataclass(frozen=True, slots=True)
class Office:
    """The settings that hold for every year: province, kind of office, who signs what, norms of its own, `run`."""

    province: str
    kind: OfficeKind
    signers: Mapping[str, Signer] = field(default_factory=dict)
    papers: Mapping[str, PaperSettings] = field(default_factory=dict)
    norms: tuple[Norm, ...] = ()
    run: RunSettings = RunSettings()
