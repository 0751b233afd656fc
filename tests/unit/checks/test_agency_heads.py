from dialogue_cli.checks.delegates import check_delegates
from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.findings import Finding
from dialogue_cli.model.roll import Roll, RollEntry
from tests.unit.checks.making import GOOD, delegate


def head(row: int, note: str = "", **values: str) -> Delegate:
    known = {"role": "Giám đốc Sở", "unit": "Sở Y tế", "upper_unit": "", "group": "lanh-dao"}
    return delegate(row, f"Trần Văn {row}", note=note, **(known | values))


def findings(*people: Delegate, rolls: tuple[Roll, ...] = ()) -> list[Finding]:
    return list(check_delegates(CheckFacts(GOOD, people, rolls=rolls)))


def codes(*people: Delegate, rolls: tuple[Roll, ...] = ()) -> list[str]:
    return [one.code for one in findings(*people, rolls=rolls)]


def test_absent_heads_without_consent_are_told_together_by_agency_and_never_named() -> None:
    (found,) = findings(
        head(2, "vắng", absence="absent"),
        head(3, "bận, xin vắng", absence="excused", unit="Cục Thuế", role="Cục trưởng"),
        head(4),
    )
    assert (found.code, found.where) == ("DELEGATE-10", "dai-bieu.xlsx, trang tính DS, dòng 2, 3")
    assert found.message.startswith("2 thủ trưởng vắng mặt")
    assert "Sở Y tế, Cục Thuế" in found.message
    assert "Trần" not in f"{found}"


def test_consent_in_the_remark_is_enough() -> None:
    for note in ("vắng có phép", "vắng, đã báo cáo, được đồng ý", "vắng; LĐ UBND tỉnh nhất trí"):
        assert codes(head(2, note, absence="excused")) == []
    assert codes(head(2, "vắng, chưa được đồng ý", absence="absent")) == ["DELEGATE-10"]


def test_only_heads_of_invited_agencies_are_meant() -> None:
    away = {"note": "vắng", "absence": "absent"}
    assert codes(head(2, role="Phó Giám đốc Sở", **away)) == []
    assert codes(head(2, role="", **away)) == []
    assert codes(delegate(2, "Lê A", role="Giám đốc", **away)) == []


def test_a_deputy_in_place_of_the_head_needs_consent() -> None:
    deputy = {"role": "Phó Giám đốc Sở"}
    named = head(3, "dự thay đ/c Trần Văn Hai", stands_in_for="Trần Văn Hai", **deputy)
    by_post = head(3, "dự thay Giám đốc", **deputy)
    for one in (named, by_post):
        assert codes(one) == ["DELEGATE-11"]
    assert codes(head(3, "dự thay Giám đốc, được lãnh đạo UBND đồng ý", **deputy)) == []


def test_who_stands_in_for_no_head_needs_no_consent() -> None:
    officer = head(2, "vắng", absence="absent", role="Trưởng phòng")
    other = head(3, "thay đ/c Trần Văn 2", stands_in_for="Trần Văn 2", role="Chuyên viên")
    assert codes(officer, other) == []


def test_a_head_and_the_one_sent_are_told_once() -> None:
    absent = head(2, "vắng", absence="absent")
    sent = head(3, "thay đ/c Trần Văn 2", stands_in_for="Trần Văn 2", role="Phó Giám đốc Sở")
    (found,) = findings(absent, sent)
    assert (found.code, found.where) == ("DELEGATE-11", "dai-bieu.xlsx, trang tính DS, dòng 3")


def test_the_door_and_the_sheets_are_heard() -> None:
    one = head(2, id=7)  # type: ignore[arg-type]
    for state, expected in (
        ("unexcused", ["DELEGATE-10"]),
        ("absent", ["DELEGATE-10"]),
        ("substituted", ["DELEGATE-11"]),
        ("excused", []),
        ("present", []),
    ):
        roll = Roll("", (RollEntry(one, state, source="door"),))  # type: ignore[arg-type]
        assert codes(one, rolls=(roll,)) == expected
