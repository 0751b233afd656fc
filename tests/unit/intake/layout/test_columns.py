import pytest

from dialogue_cli.intake.layout.columns import is_heading, is_known, understand
from dialogue_cli.reference import headings

ALL = headings.kinds()


def fields(kind: str, *texts: str) -> dict[str, int]:
    (columns,) = understand([(text,) if text else () for text in texts], [kind])
    return dict(columns.by_field)


def kinds(*texts: str) -> list[str]:
    return [columns.kind for columns in understand([(text,) for text in texts], ALL)]


def test_synonyms_are_understood_in_any_order_and_spelling() -> None:
    assert fields("petitions", "GHI CHU", "", "Điện thoại", "ý kiến – kiến nghị", "tt") == {
        "note": 0,
        "phone": 2,
        "text": 3,
        "number": 4,
    }


def test_headings_not_understood_are_kept() -> None:
    labels = [("STT",), ("Nội dung kiến nghị",), ("Mã vạch",)]
    assert understand(labels, ["petitions"])[0].strangers == ("Mã vạch",)


def test_a_heading_may_carry_a_remark_in_brackets() -> None:
    assert fields("delegates", "Họ và tên (chữ in hoa)", "Nam (năm sinh)") == {
        "full_name": 0,
        "male": 1,
    }


def test_a_sub_heading_counts_before_the_group_it_stands_in() -> None:
    labels = [
        ("Nội dung kiến nghị",),
        ("Cơ quan trả lời", "Chủ trì"),
        ("Cơ quan trả lời", "Phối hợp"),
    ]
    (columns,) = understand(labels, ["petitions"])
    assert columns.by_field == {"text": 0, "agency": 1, "co_agency": 2}


def test_birth_years_may_stand_under_nam_and_nu() -> None:
    labels = [("Họ và tên",), ("Năm sinh", "Nam"), ("Năm sinh", "Nữ")]
    (columns,) = understand(labels, ["delegates"])
    assert columns.by_field == {"full_name": 0, "male": 1, "female": 2}


def test_of_two_columns_for_one_field_the_surer_counts() -> None:
    texts = ("Nội dung kiến nghị của đoàn viên năm 2024", "Nội dung kiến nghị")
    assert fields("petitions", *texts) == {"text": 1, "proposal": 0}


def test_without_a_required_column_a_kind_is_not_understood() -> None:
    assert understand([("STT",), ("Đơn vị",), ("Số điện thoại",)], ALL) == ()


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        (
            "petitions",
            ("STT", "Họ và tên", "Giới tính", "Năm sinh", "Đơn vị", "Nội dung kiến nghị"),
        ),
        ("delegates", ("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại")),
        ("answers", ("STT", "Nội dung kiến nghị", "Đơn vị", "Cơ quan trả lời", "Nội dung trả lời")),
        ("attendance", ("STT", "Họ và tên", "Đơn vị", "Có mặt")),
        ("gifts", ("STT", "Họ và tên", "Đơn vị", "Số tiền", "Ký nhận")),
    ],
)
def test_the_headings_tell_the_kind(kind: str, texts: tuple[str, ...]) -> None:
    assert kinds(*texts)[0] == kind


def test_the_key_field_is_the_required_one() -> None:
    (columns,) = understand([("Tên",), ("Họ đệm",), ("Đơn vị",)], ["delegates"])
    assert (columns.key_field, columns.key) == ("given_name", 0)


def test_whole_headings_differ_from_sentences_that_begin_like_one() -> None:
    sentence = "Kiến nghị tỉnh xây nhà trẻ"
    assert is_heading(sentence, ALL)
    assert not is_known(sentence, ALL)
    assert is_known("KIẾN NGHỊ", ALL)


def test_a_long_text_is_no_heading() -> None:
    assert not is_heading("Kiến nghị " + "tăng lương " * 12, ALL)


def test_one_heading_over_three_columns_holds_the_whole_name() -> None:
    labels = [("STT",), *[("Họ và tên",)] * 3, ("Đơn vị",)]
    (columns,) = understand(labels, ["delegates"])
    names = ("family_name", "middle_name", "given_name")
    assert [columns.by_field[name] for name in names] == [1, 2, 3]


def test_the_numbered_questions_of_a_web_form_are_headings() -> None:
    texts = (
        "Dấu thời gian",
        "1. Họ và tên anh/chị",
        "2. Đơn vị công tác",
        "3) Số điện thoại liên hệ",
        "4. Anh/chị có kiến nghị, đề xuất gì với lãnh đạo tỉnh?",
    )
    assert fields("petitions", *texts) == {
        "received_on": 0,
        "asker": 1,
        "unit": 2,
        "phone": 3,
        "text": 4,
    }


def test_another_question_is_no_request() -> None:
    assert understand([("Họ và tên",), ("Anh/chị làm ca nào?",)], ["petitions"]) == ()
