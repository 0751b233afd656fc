from dialogue_cli.documents.nd30.types import paper_types, type_of


def test_the_decree_has_29_types_of_which_27_have_an_abbreviation():
    types = paper_types()
    abbreviations = [entry.abbreviation for entry in types if entry.abbreviation]
    assert (len(types), len(abbreviations), len(set(abbreviations))) == (29, 27, 27)
    assert len({entry.name for entry in types}) == 29


def test_types_that_get_mixed_up_are_told_apart():
    names = {key: kind.name for key in ("QĐ", "QyĐ", "CT", "CTr") if (kind := type_of(key))}
    assert names == {
        "QĐ": "Quyết định", "QyĐ": "Quy định", "CT": "Chỉ thị", "CTr": "Chương trình"
    }  # fmt: skip


def test_unknown_and_empty_abbreviations_are_no_type():
    assert [type_of(text) for text in ("", "CV", "ctr")] == [None, None, None]
