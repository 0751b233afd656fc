from collections import Counter
from dataclasses import replace

from dialogue_cli.checks.delegates import check_delegates
from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.model.findings import Finding
from dialogue_cli.model.petitions import Origin
from tests.unit.checks.making import GOOD, asked, delegate, found, question


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


def test_pairs_between_two_sheets_are_told_together() -> None:
    rows = [delegate(row, f"Lê Thị {row}") for row in range(2, 12)]
    again = [replace(one, origin=Origin("b.xlsx", "1", one.origin.row)) for one in rows]
    (finding,) = findings(*rows, *again)
    assert (finding.code, finding.message) == (
        "DELEGATE-03",
        "10 người có tên ở hai dòng danh sách.",
    )
    assert finding.where == (
        "dai-bieu.xlsx, trang tính DS, dòng 2, 3, 4, 5, 6 và 5 dòng khác; "
        "b.xlsx, trang tính 1, dòng 2, 3, 4, 5, 6 và 5 dòng khác"
    )


def test_unknown_groups_are_told_once_a_word() -> None:
    people = [delegate(row, f"Lê {row}", group="", group_given="khách") for row in range(2, 5)]
    people += [delegate(9, "Lê A", group="")]
    assert [one.message for one in findings(*people)] == [
        "3 đại biểu ghi thành phần “khách”, không khớp thành phần nào của hội nghị.",
        "1 đại biểu không ghi thành phần, không khớp thành phần nào của hội nghị.",
    ]


def test_ten_thousand_people_for_a_few_places_give_a_page_of_findings() -> None:
    people = [
        delegate(
            row,
            f"Lê Thị {row // 2}",
            unit=f"Trường số {row // 4}",
            upper_unit="",
            group="nguoi-lao-dong" if row % 8 else "",
            group_given=f"Loại {row % 997}",
        )
        for row in range(10_000)
    ]
    found_codes = Counter(one.code for one in findings(*people))
    assert found_codes["DELEGATE-01"] == found_codes["DELEGATE-02"] == 21
    assert found_codes.total() < 60


def test_a_leader_of_the_name_of_a_worker_is_told_unless_something_tells_them_apart() -> None:
    leader = delegate(2, "Ông Lê Văn A", group="lanh-dao", unit="Sở Y tế", upper_unit="")
    (finding,) = findings(leader, delegate(9, "Lê Văn A"))
    assert (finding.code, finding.message[:8]) == ("DELEGATE-08", "1 người ")
    assert not findings(replace(leader, birth="1970"), delegate(9, "Lê Văn A", birth="1990"))
    assert not findings(replace(leader, phone="0900000001"), delegate(9, "Lê Văn A", phone="2"))


def test_managers_among_the_workers_are_counted() -> None:
    people = (
        delegate(2, "Lê A", role="Giám đốc"),
        delegate(3, "Lê B", role="Phó Giám đốc, Chủ tịch CĐCS"),
        delegate(4, "Lê C", role="Phó Tổng Giám đốc"),
    )
    (finding,) = findings(*people)
    assert (finding.code, finding.where) == (
        "DELEGATE-09",
        "dai-bieu.xlsx, trang tính DS, dòng 2, 4",
    )


def test_askers_on_no_list_are_told_by_question_once_a_list_has_come() -> None:
    hall = question(asked(3), handling="hall")
    facts = CheckFacts(GOOD, (delegate(2, "Lê A"),), questions=(hall,), unlisted=frozenset({3, 4}))
    assert found(check_delegates(facts)) == [
        (
            "DELEGATE-12",
            "1 câu hỏi hỏi tại hội trường có người đăng ký hỏi không có tên trong danh sách"
            " đại biểu nào: CH-003.",
        )
    ]
    assert found(check_delegates(replace(facts, delegates=()))) == []


def test_a_reserve_needs_no_group() -> None:
    assert not findings(delegate(2, "Lê A", group="", group_given="Đại biểu dự bị"))
