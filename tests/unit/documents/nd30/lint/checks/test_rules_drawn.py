"""The rules under motto, issuer and subject, however they are drawn (ND30-RULE-01, 02, QH-05, ORG-04)."""

import pytest

from dialogue_cli.documents.nd30.lint.checks.rules_drawn import rules_drawn
from dialogue_cli.messages import lint as say
from tests.nd30.small import EMPTY, box, centred, par, small, table
from tests.nd30.told import told

Found = list[tuple[str, str]]
COUNTRY = centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True)
MOTTO = centred("Độc lập - Tự do - Hạnh phúc", bold=True)
ISSUER = centred("SỞ NỘI VỤ", bold=True)
NUMBER, DATE = centred("Số: 12/SNV-LĐVL"), centred("Đắk Lắk, ngày 05 tháng 6 năm 2026")
RULE = centred("______")


def border(line: str, left: int = 0, side: str = "bottom") -> str:
    return f'<w:p><w:pPr><w:pBdr><w:{side} w:val="{line}"/></w:pBdr><w:ind w:left="{left}"/></w:pPr></w:p>'


def drawn(to: str) -> str:
    return f'<w:p><w:r><w:pict><v:line from="0,0" to="{to}"/></w:pict></w:r></w:p>'


def faulty(how: str) -> Found:
    """A rule that is there but drawn otherwise than it must be."""
    return [("RULE-02", say.RULES_OF["motto"].format(found=how)), ("QH-05", how)]


@pytest.mark.parametrize(
    ("below", "faults"),
    [
        pytest.param(RULE, [], id="underscores"),
        pytest.param(border("single"), [], id="the border of an empty line"),
        pytest.param(border("single", side="top"), [], id="its upper border"),
        pytest.param(EMPTY + border("single"), [], id="with an empty line above"),
        pytest.param(border("dashed"), faulty(say.RULE_STYLE), id="a dashed border"),
        pytest.param(
            border("single", left=600),
            [("RULE-02", say.RULES_OF["motto"].format(found=say.RULE_NOT_CENTRED))],
            id="a border to one side",
        ),
        pytest.param(
            drawn("20pt,90pt"), faulty(say.RULE_NOT_FLAT), id="a line that does not lie flat"
        ),
        pytest.param(centred("-------"), faulty(say.RULE_DASHES), id="dashes"),
        pytest.param(EMPTY, [("QH-05", say.NO_RULE)], id="none"),
        pytest.param(
            centred("Bản số 01") + RULE, [("QH-05", say.NO_RULE)], id="one below something else"
        ),
    ],
)
def test_rule_under_the_motto_is_a_solid_flat_line_in_the_middle(below: str, faults: Found) -> None:
    head = table((ISSUER + RULE, COUNTRY + MOTTO + below), (NUMBER, DATE))
    assert told(rules_drawn, small(head)) == faults


@pytest.mark.parametrize(
    ("motto", "faults"),
    [
        pytest.param(
            MOTTO.replace("<w:pPr>", '<w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr>'),
            [],
            id="the border of the motto itself",
        ),
        pytest.param(
            MOTTO.replace("<w:b/>", '<w:b/><w:u w:val="single"/>'),
            faulty(say.RULE_UNDERLINE),
            id="the motto underlined",
        ),
    ],
)
def test_border_of_the_motto_is_a_rule_and_an_underline_is_none(motto: str, faults: Found) -> None:
    head = table((ISSUER + RULE, COUNTRY + motto), (NUMBER, DATE))
    assert told(rules_drawn, small(head)) == faults


@pytest.mark.parametrize(
    ("rule", "faults"),
    [(RULE, []), ("", [("QH-05", say.NO_RULE), ("ORG-04", say.NO_RULE)])],
    ids=["rules", "none"],
)
def test_rules_are_found_in_a_table_within_a_table(rule: str, faults: Found) -> None:
    inner = table((ISSUER + rule, COUNTRY + MOTTO + rule), (NUMBER, DATE))
    assert told(rules_drawn, small(table((inner,)))) == faults


def test_motto_in_the_other_column_has_no_rule() -> None:
    head = table((ISSUER + RULE + MOTTO, COUNTRY), (NUMBER, DATE))
    assert told(rules_drawn, small(head)) == [("QH-05", say.NO_RULE)]


@pytest.mark.parametrize(
    ("rule", "faults"),
    [(RULE, []), ("", [("QH-05", say.NO_RULE), ("ORG-04", say.NO_RULE)])],
    ids=["rules", "none"],
)
def test_rules_are_found_in_text_boxes(rule: str, faults: Found) -> None:
    boxes = box(ISSUER + rule + NUMBER) + box(COUNTRY + MOTTO + rule + DATE)
    assert told(rules_drawn, small(boxes + par("Sở Nội vụ báo cáo."))) == faults


@pytest.mark.parametrize(
    ("about", "below", "faults"),
    [
        pytest.param(centred("V/v trả lời kiến nghị"), "", [], id="no rule"),
        pytest.param(
            centred("V/v trả lời kiến nghị") + RULE,
            "",
            [("RULE-01", say.RULE_UNDER_ABOUT)],
            id="a rule",
        ),
        pytest.param("", par("Kính gửi: Sở Y tế"), [], id="no subject"),
    ],
)
def test_letter_has_no_rule_under_its_subject(about: str, below: str, faults: Found) -> None:
    head = table((ISSUER + RULE, COUNTRY + MOTTO + RULE), (NUMBER + about, DATE))
    assert told(rules_drawn, small(head + below)) == faults
