"""Papers together are one way that is watched; one paper alone is watched copy by copy."""

from dialogue_cli.steps.watching import among


def test_one_paper_tells_its_copies():
    seen: list[tuple[int, int, str]] = []
    told = among(lambda *what: seen.append(what), 0, 1)
    told(3, 60, "Giấy mời")
    assert seen == [(3, 60, "Giấy mời")]


def test_of_several_papers_each_is_one_step():
    seen: list[tuple[int, int, str]] = []
    told = among(lambda *what: seen.append(what), 2, 5)
    told(0, 1, "Kế hoạch")
    told(3, 60, "Giấy mời")
    assert seen == [(2, 5, "Kế hoạch"), (2, 5, "Giấy mời (4/60)")]
