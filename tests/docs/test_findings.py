from benchmarks.findings_page import PAGE, page
from dialogue_cli.checks.catalogue import codes


def test_the_list_of_codes_is_that_of_the_program() -> None:
    assert PAGE.read_text("utf-8") == page(), "run: python -m benchmarks.findings_page"


def test_every_code_has_its_entry() -> None:
    assert [code for code in codes() if f"\n### {code}\n" not in page()] == []
