from dataclasses import replace
from datetime import date, time

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.petitions import check_petitions
from dialogue_cli.model.conference import When
from dialogue_cli.model.findings import Finding
from dialogue_cli.model.petitions import Decided, Decision, Fate
from tests.unit.checks.making import GOOD, asked, codes, decided, found, question


def findings(*petitions: Decided) -> list[Finding]:
    return list(check_petitions(CheckFacts(GOOD, (), petitions)))


def test_petitions_fully_decided_are_fine() -> None:
    assert findings(asked(1), asked(2)) == []


def test_undecided_values_are_counted_with_their_codes() -> None:
    assert found(
        findings(asked(1, topic=""), asked(2, agency=""), asked(3, topic="", scope=""))
    ) == [
        ("PETITION-01", "2 kiến nghị chưa có nhóm vấn đề: KN-0001, KN-0003."),
        ("PETITION-02", "1 kiến nghị chưa có cơ quan trả lời: KN-0002."),
        ("PETITION-03", "1 kiến nghị cần người xem là tập thể hay cá nhân: KN-0003."),
    ]


def test_personal_case_needs_no_agency() -> None:
    assert findings(decided(1, Fate("personal", "x"), agency="", topic="")) == []


def test_long_list_of_codes_is_cut() -> None:
    (finding,) = findings(*(asked(number, topic="") for number in range(1, 12)))
    assert finding.message.endswith("KN-0008 và 3 mục khác.")


def test_petition_without_a_fate_and_without_a_unit_is_found() -> None:
    assert codes(findings(decided(1, None), asked(2, unit=""))) == ["PETITION-06", "PETITION-04"]


def test_unsure_proposals_are_counted_but_not_what_a_clerk_decided() -> None:
    unsure = Decision("topic", "nha-o", "rule", 0.3, "x")
    one = asked(1)
    proposed = replace(one, decisions=(unsure, *one.decisions[1:]))
    confirmed = replace(one, decisions=(replace(unsure, origin="clerk"), *one.decisions[1:]))
    assert codes(findings(proposed)) == ["PETITION-05"]
    assert codes(findings(confirmed)) == []


def test_question_without_a_lead_agency_is_an_error() -> None:
    one = asked(5, agency="")
    result = list(check_petitions(CheckFacts(GOOD, (), (one,), (question(one),))))
    assert [(f.code, f.severity) for f in result] == [
        ("PETITION-02", "warning"),
        ("QUESTION-01", "error"),
    ]
    assert "CH-005" in result[1].message


def test_agency_must_exist_on_the_day_of_the_conference() -> None:
    later = replace(GOOD, year=2026, when=When(date(2026, 6, 25), None, time(7, 30), time(11, 30)))
    facts = CheckFacts(later, (), (asked(1, agency="lao-dong"), asked(2, agency="khong-co")))
    ((code, message),) = found(check_petitions(facts))
    assert code == "PETITION-07"
    assert "“khong-co”" in message
    assert "KN-0002" in message


def test_a_petition_that_another_file_holds_too_is_told_by_its_code() -> None:
    def from_file(one: Decided, file: str) -> Decided:
        origin = replace(one.petition.origin, file=file)
        return replace(one, petition=replace(one.petition, origin=origin, text="Tăng lương"))

    first, again = from_file(asked(1), "a.xlsx"), from_file(asked(2), "a (cũ).xlsx")
    assert codes(findings(first, again)) == ["PETITION-08"]
    assert codes(findings(first, from_file(asked(2), "a.xlsx"))) == []
    other = replace(again, petition=replace(again.petition, unit="CĐCS khác"))
    assert codes(findings(first, other)) == []


def test_a_text_that_may_hold_several_petitions_is_an_info() -> None:
    one = asked(1)
    text = "Đề nghị sửa đường vào KCN. Ngoài ra đề nghị lắp đèn trên tuyến đường này."
    doubtful = replace(one, petition=replace(one.petition, text=text))
    (told,) = findings(doubtful, asked(2))
    assert (told.code, told.severity) == ("PETITION-09", "info")
    assert told.message == "1 kiến nghị có thể gồm nhiều kiến nghị trong một ô: KN-0001."
