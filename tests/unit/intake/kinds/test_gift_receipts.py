import pytest

from dialogue_cli.intake.kinds.cells import Place
from dialogue_cli.intake.kinds.gift_receipts import counted_in, read_row
from dialogue_cli.intake.layout.columns import understand
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.records import Outcome
from dialogue_cli.intake.workbook import Value
from dialogue_cli.messages import intake as messages
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.model.petitions import Origin

HEADINGS = (
    *("TT", "Họ và tên", "Đơn vị", "Địa chỉ", "Số CCCD", "Nội dung", "Số suất", "Mức quà"),
    *("Số tiền", "Ký nhận", "Số phong bì", "Ghi chú"),
)
SUMS = ("Họ và tên", "Số suất", "Mức quà", "Số tiền", "Ký nhận", "Ghi chú")


def outcome(headings: tuple[str, ...], *values: Value, titles: tuple[str, ...] = ()) -> Outcome:
    labels = tuple((text,) for text in headings)
    (columns,) = understand(labels, ["gifts"])
    padded = [*values, *[""] * (len(headings) - len(values))]
    place = Place("a.xlsx", "S", columns, "CĐCS B", labels=labels, titles=titles)
    return read_row(BodyRow(4, padded, "data"), place)


def receipt(headings: tuple[str, ...], *values: Value, titles: tuple[str, ...] = ()) -> GiftReceipt:
    (record,) = outcome(headings, *values, titles=titles).records
    assert isinstance(record, GiftReceipt)
    return record


def test_a_full_row_gives_one_receipt() -> None:
    values = ("Bà LÊ THỊ MƠ", "CĐCS A", "Buôn Cây Đa", 66123456789.0, "Tặng quà", 2.0, "300 nghìn")
    read = outcome(HEADINGS, 1.0, *values, "0,6 triệu", "x", "PB01", "chờ")
    expected = GiftReceipt(
        Origin("a.xlsx", "S", 5),
        "Lê Thị Mơ",
        "CĐCS A",
        address="Buôn Cây Đa",
        id_number="066123456789",
        purpose="Tặng quà",
        quantity=2,
        rate=300_000,
        amount=600_000,
        received=True,
        envelope="PB01",
        note="chờ",
    )
    assert read == Outcome("record", "", (expected,))


@pytest.mark.parametrize(
    "written",
    [
        300000.0,
        "300000",
        "300.000",
        "300.000đ",
        "300,000",
        "300 nghìn",
        "0,3 triệu",
        "Ba trăm nghìn đồng",
    ],
)
def test_a_sum_in_whatever_form(written: Value) -> None:
    assert receipt(("Họ và tên", "Số tiền"), "Lê A", written).amount == 300_000


@pytest.mark.parametrize(
    ("heading", "titles", "written", "amount"),
    [
        ("Số tiền", ("DANH SÁCH", "ĐVT: nghìn đồng"), 300.0, 300_000),
        ("Số tiền", ("Đơn vị tính: Triệu đồng",), "0,3", 300_000),
        ("Số tiền", ("(ĐVT: đồng)",), 300000.0, 300_000),
        ("Số tiền (nghìn đồng)", ("ĐVT: đồng",), "300", 300_000),
        ("Số tiền", ("ĐVT: triệu đồng",), "300.000đ", 300_000),
        ("Số tiền", ("Nội dung: hỗ trợ triệu phú",), 300000.0, 300_000),
    ],
)
def test_the_unit_of_money_of_a_table(
    heading: str, titles: tuple[str, ...], written: Value, amount: int
) -> None:
    assert receipt(("Họ và tên", heading), "Lê A", written, titles=titles).amount == amount


def test_a_sum_too_great_for_its_unit_of_money_is_asked_about() -> None:
    read = outcome(("Họ và tên", "Số tiền"), "Lê A", 300000.0, titles=("ĐVT: triệu đồng",))
    assert [(p.column, p.code) for p in read.problems] == [("B", "money-unit-doubtful")]
    assert [r.amount for r in read.records if isinstance(r, GiftReceipt)] == [None]


@pytest.mark.parametrize("written", ["ba tram", "300-500", "1 triệu 200", -5.0])
def test_a_sum_that_cannot_be_read_is_told_and_loses_nobody(written: Value) -> None:
    read = outcome(("Họ và tên", "Số tiền"), "Lê A", written)
    assert (read.outcome, [p.code for p in read.problems]) == ("record", ["money-unreadable"])
    assert "300" not in messages.PROBLEMS["money-unreadable"].replace("300.000", "")


def test_quantity_times_rate_is_the_amount() -> None:
    assert outcome(SUMS, "Lê A", 2.0, 300000.0, 600000.0).problems == ()
    assert outcome(SUMS, "Lê A", "", 300000.0, 300000.0).problems == ()
    read = outcome(SUMS, "Lê A", 2.0, 300000.0, 700000.0)
    assert [(p.row, p.column, p.code) for p in read.problems] == [(5, "D", "amount-differs")]


@pytest.mark.parametrize(
    ("signature", "note", "received", "by"),
    [
        ("x", "", True, ""),
        ("(đã ký)", "", True, ""),
        ("", "", False, ""),
        ("....", "", False, ""),
        ("chưa nhận", "", False, ""),
        ("vắng", "", False, ""),
        ("", "bà Lê Thị Bưởi nhận thay", True, "Lê Thị Bưởi"),
        ("", "Nhận thay: Lê Văn Cam", True, "Lê Văn Cam"),
        ("ký thay", "vợ nhận thay", True, "vợ nhận thay"),
        ("ký thay", "", True, "ký thay"),
    ],
)
def test_who_received_it(signature: str, note: str, received: bool, by: str) -> None:
    read = receipt(SUMS, "Lê A", "", "", 300000.0, signature, note)
    assert (read.received, read.received_by) == (received, by)


@pytest.mark.parametrize(
    ("name", "result"),
    [
        ("Công ty Cây Đa", ("skipped", "unit-sum")),
        ("", ("rejected", "person-without-name")),
        ("12 suất", ("rejected", "person-name-unreadable")),
    ],
)
def test_rows_without_a_person(name: str, result: tuple[str, str]) -> None:
    read = outcome(("Họ và tên", "Số tiền"), name, 300000.0)
    assert (read.outcome, read.reason) == result


def test_unit_of_money_is_one_dong_unless_told() -> None:
    assert counted_in("Số tiền", ("Mức quà: 500.000 đồng/suất",)) == 1


def test_what_a_receipt_is_worth() -> None:
    one = GiftReceipt(Origin("a.xlsx", "S", 5), "Lê A")
    assert one.worth is None
    assert GiftReceipt(one.origin, "Lê A", rate=300, quantity=2).worth == 600
    assert GiftReceipt(one.origin, "Lê A", rate=300).worth == 300
    assert GiftReceipt(one.origin, "Lê A", rate=300, quantity=2, amount=500).worth == 500
