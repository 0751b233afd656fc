"""Automatic numbers count as text."""

from tests.nd30.small import par, paragraphs


def level(at: int, form: str, text: str, more: str = "") -> str:
    return f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>{more}</w:lvl>'


LEVELS = (
    level(0, "upperRoman", "%1.")
    + level(1, "decimal", "%2.")
    + level(2, "lowerLetter", "%3)")
    + level(3, "bullet", "\uf02d")
    + level(4, "decimal", "%1.%2.%5", "<w:isLgl/>")
)
LISTS = f'<w:abstractNum w:abstractNumId="0">{LEVELS}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'


def listed(at: int, number: int = 1, more: str = "") -> str:
    return par(ppr=f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{number}"/></w:numPr>{more}')


def labels(*body: str, numbering: str = LISTS, styles: str = "") -> list[str]:
    return [p.label for p in paragraphs("".join(body), numbering=numbering, styles=styles)]


def test_levels_count_and_start_anew_below_a_higher_one() -> None:
    found = labels(*map(listed, (0, 1, 2, 2, 1, 2, 0, 1, 3)))
    assert found == ["I.", "1.", "a)", "b)", "2.", "a)", "II.", "1.", "-"]


def test_number_is_part_of_the_text() -> None:
    assert paragraphs(listed(0), numbering=LISTS)[0].text == "I. chữ"


def test_levels_above_are_named_in_figures_where_the_level_is_legal() -> None:
    assert labels(listed(0), listed(1), listed(4)) == ["I.", "1.", "1.1.1"]


def test_override_starts_again() -> None:
    two = (
        LISTS
        + '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    )
    assert labels(listed(0), listed(0), listed(0, 2), listed(0, 2), numbering=two) == [
        "I.",
        "II.",
        "V.",
        "VI.",
    ]


def test_list_of_a_style_and_a_paragraph_that_leaves_it() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="s"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    own, left = (
        par(ppr='<w:pStyle w:val="s"/>'),
        par(ppr='<w:pStyle w:val="s"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    )
    assert labels(own, left, own, styles=styles) == ["I.", "", "II."]


def test_indents_of_the_level_give_way_to_those_of_the_paragraph() -> None:
    lists = LISTS.replace(
        '<w:lvlText w:val="%1."/>',
        '<w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>',
        1,
    )
    first, second = paragraphs(
        listed(0) + listed(0, more='<w:ind w:left="0" w:firstLine="567"/>'), numbering=lists
    )
    assert (first.look.left, first.look.first) == (720, -360)
    assert (second.look.left, second.look.first) == (0, 567)


def test_list_that_is_not_there_prints_nothing() -> None:
    assert labels(listed(0, 7), numbering="") == [""]


def test_empty_paragraph_of_a_list_prints_no_number_but_counts() -> None:
    empty = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'
    assert labels(listed(0), empty, listed(0)) == ["I.", "", "III."]


def test_level_that_prints_no_number() -> None:
    silent = LISTS.replace('"upperRoman"', '"none"', 1)
    assert labels(listed(0), listed(1), numbering=silent) == ["", "1."]


def test_level_that_never_starts_anew_counts_on_below_a_higher_one() -> None:
    on = LISTS.replace(
        '<w:lvlText w:val="%2."/>', '<w:lvlRestart w:val="0"/><w:lvlText w:val="%2."/>'
    )
    found = labels(*map(listed, (0, 1, 1, 0, 1)), numbering=on)
    assert found == ["I.", "1.", "2.", "II.", "3."]


def test_override_gives_a_level_another_form() -> None:
    own = level(0, "decimalZero", "(%1)")
    two = (
        LISTS
        + f'<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">{own}</w:lvlOverride></w:num>'
    )
    assert labels(listed(0), listed(0, 2), listed(1, 2), numbering=two) == ["I.", "(02)", "1."]
