from dialogue_cli.reference.seats import seated
from tests.unit.checks.making import delegate


def test_each_person_who_comes_takes_one_seat() -> None:
    sits = delegate(2, "Lê A")
    rows = (
        sits,
        delegate(3, "Ông LE A"),
        delegate(4, "Lê B", absence="excused"),
        delegate(5, "Lê C", confirmed="no"),
        delegate(6, "Lê D", note="dự bị"),
    )
    assert seated(rows) == (sits,)
