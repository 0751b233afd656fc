from dialogue_cli.model.petitions import Decided, Origin, Petition, count_petitions

ROAD = "Đường vào cụm công nghiệp đầy ổ gà, đề nghị sửa chữa."


def sent(number: int, unit: str, text: str) -> Decided:
    return Decided(Petition(Origin("a.xlsx", "Sheet1", number), text, text, unit=unit, id=number))


def test_what_one_unit_sends_twice_is_one_petition() -> None:
    again = ROAD.upper().rstrip(".").replace(" ", "  ")
    assert count_petitions([sent(1, "CĐCS A", ROAD), sent(2, "CĐCS A", again)]) == 1


def test_what_two_units_send_are_two_and_so_is_what_nobody_signed() -> None:
    assert count_petitions([sent(1, "CĐCS A", ROAD), sent(2, "CĐCS B", ROAD)]) == 2
    assert count_petitions([sent(1, "", ROAD), sent(2, "", ROAD)]) == 2
