from dataclasses import replace

from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.petitions import Origin


def test_whoever_has_declined_takes_no_seat() -> None:
    one = Delegate(Origin("a.xlsx", "S", 2), "Lê Thị Mơ")
    assert [replace(one, confirmed=said).comes for said in ("", "yes", "no")] == [True, True, False]
