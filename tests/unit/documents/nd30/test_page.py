from tests.built import built
from tests.nd30_rules import W, on, value


def test_page_is_a4_with_the_margins_of_the_decree():
    (section,) = built().sections
    size, margins = section.find(W + "pgSz"), section.find(W + "pgMar")
    assert (value(size, "w", ""), value(size, "h", "")) == ("11906", "16838")
    sides = [value(margins, side, "") for side in ("top", "bottom", "left", "right")]
    assert sides == ["1134", "1134", "1701", "1134"]


def test_page_number_stands_in_the_header_from_page_two():
    paper = built()
    assert on(paper.sections[0].find(W + "titlePg"))
    headers = [text for name, text in paper.parts.items() if name.startswith("word/header")]
    assert sorted(b" PAGE " in text for text in headers) == [False, True]
