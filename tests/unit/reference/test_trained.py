import pytest

from dialogue_cli.reference import trained


def test_weights_are_the_ones_that_were_shipped() -> None:
    assert trained.trained_file()[:2] == b"PK"


def test_changed_weights_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trained, "WEIGHTS", "topics.toml")
    trained.trained_file.cache_clear()
    with pytest.raises(trained.DamagedWeights):
        trained.trained_file()
    trained.trained_file.cache_clear()
