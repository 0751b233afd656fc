from dialogue_cli.documents.nd30.rules import rules, style


def test_page_lies_within_the_ranges_of_the_decree():
    page = rules().page
    assert (page.width, page.height) == (11906, 16838)
    assert all(1134 <= margin <= 1417 for margin in (page.top, page.bottom))
    assert 1701 <= page.left <= 1984
    assert 850 <= page.right <= 1134
    assert page.text_width == 9071
    assert (page.turned.width, page.turned.height) == (16838, 11906)


def test_sizes_lie_within_the_ranges_of_the_decree():
    ranges = {
        "country": (12, 13), "motto": (13, 14), "superior": (12, 13), "issuer": (12, 13),
        "number": (13, 13), "place": (13, 14), "type": (13, 14), "subject": (13, 14),
        "body": (13, 14), "basis": (13, 14), "section": (13, 14), "clause": (13, 14),
        "authority": (13, 14), "signer": (13, 14), "recipients": (12, 12), "recipient": (11, 11),
        "annex": (14, 14), "annex_title": (13, 14), "attached": (13, 14), "page": (13, 14),
    }  # fmt: skip
    assert {k: low <= style(k).size <= high for k, (low, high) in ranges.items()} == dict.fromkeys(
        ranges, True
    )


def test_every_way_to_lay_out_the_header_lies_within_the_ranges():
    for choice in rules().headers:
        sizes = (choice.country, choice.names, choice.motto, choice.place)
        assert [size in (12, 13) for size in sizes[:2]] == [True, True]
        assert [size in (13, 14) for size in sizes[2:]] == [True, True]


def test_point_letters_are_those_of_the_decree():
    assert "".join(rules().point_letters) == "abcdđeghiklmnopqrstuvxy"


def test_styles_have_names_of_their_own():
    names = [entry.name for entry in rules().styles.values()]
    assert len(set(names)) == len(names)
