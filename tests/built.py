"""Small papers built from blocks and read back."""

from dialogue_cli.documents.blocks import (
    Block,
    Column,
    Paragraph,
    Row,
    Run,
    Table,
)
from dialogue_cli.documents.frame import Frame
from dialogue_cli.documents.nd30.builder import build
from tests.nd30_rules import Paper, Shown, W, faults
from tests.papers import NAME, PLAN_FRAME

SUBJECT = (Run(f"Tổ chức {NAME}"),)
END = Paragraph((Run("Nêu tại Phụ lục./."),))
TABLE = Table((Column((Run("TT"),), 1, "left"),), (Row(((Run("1"),),)),))


def framed(values: object = PLAN_FRAME, **changed: object) -> Frame:
    """The sample plan's frame, some of it changed."""
    given = {name: getattr(values, name) for name in PLAN_FRAME.__dataclass_fields__}
    kind = {"kind": "KH", "type_name": "Kế hoạch", "subject": SUBJECT[0].text}
    return Frame(**{**given, **kind, **changed})


def built(*blocks: Block, frame: Frame | None = None) -> Paper:
    """A paper of these blocks, which breaks no rule."""
    document = build(blocks or (END,), SUBJECT, frame or framed())
    assert faults(document) == []
    return Paper(document)


def paragraphs(paper: Paper) -> list[Shown]:
    """Every paragraph of a paper, as shown."""
    return [paper.shown(p) for p in paper.body.iter(W + "p")]


def styled(paper: Paper, style: str) -> list[str]:
    """The texts of the paragraphs of one style."""
    return [shown.text for shown in paragraphs(paper) if shown.style == style]
