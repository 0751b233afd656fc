"""Which findings are meant by what a person types."""

import pytest

from dialogue_cli.model.findings import Finding
from dialogue_cli.steps import accept as steps
from dialogue_cli.steps.accept import SeveralFindings, accept
from dialogue_cli.steps.desk import Desk


def test_a_beginning_that_fits_two_findings_is_asked_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    begins: dict[str, Finding] = {}
    for n in range(10_000):
        one = Finding("QUOTA-03", "warning", f"thiếu {n}", "", "")
        other = begins.setdefault(one.fingerprint[:4], one)
        if other is not one:
            break
    monkeypatch.setattr(steps, "find_all", lambda _desk, _held: [other, one])
    given = f"QUOTA-03-{one.fingerprint[:4]}"
    with pytest.raises(SeveralFindings) as told:
        accept(desk, [given], "đã đồng ý", "Trần Thử")
    assert told.value.sentence == f"Số hiệu “{given}” hợp với 2 phát hiện."
    assert other.id in told.value.remedy
    assert not desk.folder.register.exists()
