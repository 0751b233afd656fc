import pytest

from dialogue_cli.decisions.people import names_a_person


@pytest.mark.parametrize(
    "text",
    [
        "anh Sáu bị trừ lương",
        "đề nghị xét cho bà Trần Thị Lụa",
        "trường hợp anh P.V.Dũng",
        "Đ/c Lê Văn Tám đủ điều kiện",
    ],
)
def test_title_and_name_name_a_person(text: str) -> None:
    assert names_a_person(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "anh em công nhân",
        "các chị mang thai",
        "chợ Bà Chiểu",
        "ANH EM CÔNG NHÂN",
        "cô",
        "anh 3",
    ],
)
def test_other_texts_name_nobody(text: str) -> None:
    assert not names_a_person(text)
