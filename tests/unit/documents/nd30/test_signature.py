from dialogue_cli.model.office import Signer
from tests.built import built, framed, paragraphs, styled
from tests.nd30_rules import W


def test_signature_lists_recipients_and_leaves_room_for_a_name():
    frame = framed(
        recipients=("Thường trực Tỉnh ủy (b/c);", "UBND các xã."),
        filed="",
        signer=Signer(("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
    )
    paper = built(frame=frame)
    assert styled(paper, "recipient") == [
        "- Thường trực Tỉnh ủy (b/c);", "- UBND các xã;", "- Lưu: VT."
    ]  # fmt: skip
    assert styled(paper, "authority") == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
    (name,) = [shown for shown in paragraphs(paper) if shown.style == "signer"]
    assert (name.text, name.before) == ("", 1300)


def test_very_long_list_of_recipients_may_flow_over_the_page():
    names = tuple(f"Cơ quan thứ {number}" for number in range(40))
    table = built(frame=framed(recipients=names)).body.findall(W + "tbl")[-1]
    rows = table.findall(W + "tr")
    texts = ["".join(p.itertext()) for p in table.iter(W + "p")]
    assert len(rows) == 1 + 41 - 14
    assert [t for t in texts if t.startswith("- ")] == [
        *(f"- {name};" for name in names), "- Lưu: VT, KGVX (Th.20b)."
    ]  # fmt: skip
