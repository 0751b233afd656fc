import pytest

from dialogue_cli.console.looking import show_find
from dialogue_cli.console.pieces import Out
from dialogue_cli.model.reports import FindReport


def test_search_without_a_result_is_told_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    show_find(Out(), FindReport("nha tre [x]", ()))
    assert " ".join(capsys.readouterr().out.split()) == (
        "Không tìm thấy kiến nghị nào có “nha tre [x]”. "
        "Xin thử ít chữ hơn, có dấu hay không dấu đều được."
    )
