from dialogue_cli.checks.delegates import check_delegates
from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.model.findings import Finding
from tests.unit.checks.making import GOOD, delegate, found


def findings(*people: object) -> list[Finding]:
    return list(check_delegates(CheckFacts(GOOD, people)))  # type: ignore[arg-type]


def test_people_of_known_units_and_groups_are_fine() -> None:
    assert findings(delegate(2, "Lê Thị Mơ"), delegate(3, "Lê Văn Mận")) == []


def test_unknown_unit_is_found_once_with_its_number_of_people() -> None:
    stranger = {"unit": "CĐCS X", "upper_unit": "LĐLĐ huyện Núi Đỏ"}
    assert found(findings(delegate(2, "Lê A", **stranger), delegate(3, "Lê B", **stranger))) == [
        (
            "DELEGATE-01",
            "Đơn vị “LĐLĐ huyện Núi Đỏ” không có trong danh sách đơn vị cử đại biểu (2 người).",
        )
    ]


def test_unit_of_a_guest_need_not_be_on_the_list() -> None:
    assert findings(delegate(2, "Lê A", group="lanh-dao", upper_unit="Sở Y tế")) == []


def test_unknown_group_is_found_by_row() -> None:
    (finding,) = findings(delegate(2, "Lê A", group="", group_given="khách"))
    assert (finding.code, finding.where) == ("DELEGATE-02", "dai-bieu.xlsx, trang tính DS, dòng 2")
    assert "“khách”" in finding.message


def test_missing_units_are_counted() -> None:
    (finding,) = findings(
        delegate(2, "Lê A", unit="", upper_unit=""), delegate(3, "Lê B", unit="", upper_unit="")
    )
    assert (finding.code, finding.message) == ("DELEGATE-04", "2 đại biểu chưa ghi đơn vị.")


def test_person_twice_is_found_whatever_the_spelling_and_never_named() -> None:
    (finding,) = findings(
        delegate(2, "Nguyễn Thị Hòa"), delegate(9, "Bà NGUYEN THI HOÀ", group="lanh-dao")
    )
    assert finding.code == "DELEGATE-03"
    assert "dòng 2" in finding.where
    assert "dòng 9" in finding.where
    assert "“nguoi-lao-dong” và “lanh-dao”" in finding.message
    assert "hoa" not in f"{finding}".lower()


def test_one_phone_tells_one_person_in_two_units() -> None:
    (finding,) = findings(
        delegate(2, "BS. Đỗ Thị Hoà", phone="0900000001", birth="1985"),
        delegate(5, "Đỗ Thị Hòa", unit="CĐCS Khác", phone="0900000001", birth="1985"),
    )
    assert finding.code == "DELEGATE-03"


def test_namesakes_of_other_units_are_two_people() -> None:
    one, other = {"unit": "CĐCS Một", "birth": "1990"}, {"unit": "CĐCS Hai", "birth": "1990"}
    assert not findings(delegate(2, "Lê A", **one), delegate(4, "Lê A", **other))


def test_namesakes_of_one_unit_are_two_people_by_birth_or_phone_and_told() -> None:
    by_birth = (delegate(2, "Lê A", birth="1990"), delegate(3, "Lê A", birth="02/3/1985"))
    by_phone = (delegate(2, "Lê A", phone="0900000001"), delegate(3, "Lê A", phone="0900000002"))
    for people in (by_birth, by_phone):
        (finding,) = findings(*people)
        assert (finding.code, finding.severity) == ("DELEGATE-07", "info")


def test_one_year_of_birth_and_one_unit_tell_one_person_with_two_phones() -> None:
    (finding,) = findings(
        delegate(2, "Lê Thị A", phone="0900000001", birth="1990"),
        delegate(3, "A Lê Thị", phone="0900000002", birth="12/3/1990", unit="Trạm Y tế Cây Đa"),
    )
    assert finding.code == "DELEGATE-03"


def test_unit_one_letter_off_is_told_with_the_unit_it_resembles() -> None:
    (finding,) = findings(delegate(2, "Lê A", upper_unit="", unit="LĐLĐ TP Sông Xan"))
    assert (finding.code, finding.message) == (
        "DELEGATE-05",
        "Đơn vị “LĐLĐ TP Sông Xan” (1 người) gần giống “Liên đoàn Lao động thành phố Sông Xanh”"
        " nhưng chưa được coi là một.",
    )


def test_substitute_and_replaced_are_found_when_both_are_counted_and_never_named() -> None:
    substitute = delegate(7, "Trần Văn Khế", stands_in_for="Mơ Lê Thị")
    (finding,) = findings(delegate(2, "Lê Thị Mơ"), substitute)
    assert finding.code == "DELEGATE-06"
    assert ("dòng 2" in finding.where, "dòng 7" in finding.where) == (True, True)
    assert "Mơ" not in f"{finding}"
    assert findings(delegate(2, "Lê Thị Mơ", absence="excused"), substitute) == []


def test_row_without_a_name_is_nobody_twice() -> None:
    assert findings(delegate(2, ""), delegate(3, "")) == []
