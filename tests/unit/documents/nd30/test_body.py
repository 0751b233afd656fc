from itertools import pairwise

from dialogue_cli.documents.blocks import (
    Addressees,
    Basis,
    Block,
    Heading,
    Item,
    PageBreak,
    Paragraph,
    Run,
)
from dialogue_cli.documents.nd30.builder import build
from tests.built import END, SUBJECT, TABLE, built, framed, paragraphs
from tests.nd30_rules import Paper, W


def test_blocks_become_paragraphs_of_their_style():
    blocks: tuple[Block, ...] = (
        Basis((Run("Căn cứ A."),)),
        Heading(1, (Run("i. Mục đích"),)),
        Heading(2, (Run("1. Yêu cầu"),)),
        Item("-", (Run("một."),)),
        END,
    )
    shown = [(s.style, s.text) for s in paragraphs(built(*blocks))][11:16]
    assert shown == [
        ("basis", "Căn cứ A."),
        ("section", "I. MỤC ĐÍCH"),
        ("clause", "1. Yêu cầu"),
        ("item", "- một."),
        ("body", "Nêu tại Phụ lục./."),
    ]


def test_last_paragraph_goes_with_the_signature():
    body = [p for p in built(Paragraph((Run("Đầu."),)), END).body if p.tag == W + "p"]
    kept = [p.find(f"{W}pPr/{W}keepNext") is not None for p in body[-3:]]
    assert kept == [False, True, False]  # the last one is Word's own, after the table


def test_paragraph_that_announces_a_list_stays_with_it():
    body = built(Paragraph((Run("Gồm:"),)), Item("-", (Run("một."),)), END).body
    kept = {
        "".join(p.itertext()): p.find(f"{W}pPr/{W}keepNext") is not None
        for p in body
        if p.tag == W + "p"
    }
    assert (kept["Gồm:"], kept["- một."]) == (True, False)


def test_page_break_starts_a_new_page_before_the_next_block():
    blocks = (Paragraph((Run("Một."),)), PageBreak(), Paragraph((Run("Hai."),)), PageBreak(), END)
    breaks = [
        "".join(p.itertext())
        for p in built(*blocks).body.iter(W + "p")
        if p.find(f"{W}pPr/{W}pageBreakBefore") is not None
    ]
    assert breaks == ["Hai.", "Nêu tại Phụ lục./."]


def test_page_break_at_the_end_does_not_part_the_signature_from_the_text():
    assert build((END, PageBreak()), SUBJECT, framed()) == build((END,), SUBJECT, framed())


def test_paper_of_nothing_but_addressees_keeps_the_signature_apart_from_them():
    lines = ((Run("Sở Y tế"),), (Run("Sở Xây dựng;"),))
    shown = [
        (s.style, s.text) for s in paragraphs(Paper(build((Addressees(lines),), SUBJECT, framed())))
    ]
    at = shown.index(("to", "Kính gửi:"))
    assert shown[at : at + 4] == [
        ("to", "Kính gửi:"),
        ("addressee", "- Sở Y tế;"),
        ("addressee", "- Sở Xây dựng."),
        ("spacer", ""),
    ]


def test_tables_are_kept_apart_from_each_other_and_from_the_signature():
    document = build((END, TABLE, TABLE), SUBJECT, framed())
    tags = [block.tag for block in Paper(document).body]
    pairs = pairwise(tags)
    assert (W + "tbl", W + "tbl") not in pairs
