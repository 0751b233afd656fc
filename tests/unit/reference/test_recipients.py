from dialogue_cli.reference.recipients import covers


def test_line_for_many_reaches_every_department() -> None:
    assert covers("Các sở, ban, ngành, đơn vị thuộc tỉnh", "so-tai-chinh")
    assert not covers("Các sở, ban, ngành, đơn vị thuộc tỉnh", "ldld")


def test_short_form_of_the_chief_of_office_reaches_the_office() -> None:
    assert covers("CVP, PCVP UBND tỉnh", "vp-ubnd")


def test_other_line_reaches_nobody() -> None:
    assert not covers("Lưu: VT", "so-tai-chinh")
