import pytest

from dialogue_cli.vietnamese.mending.mojibake import Reread, reread, with_space_given_back

TEXTS = (
    "Đồng nghiệp và công ty ở Đắk Lắk",
    "Đề nghị tăng lương, hỗ trợ nhà trẻ",
    "LIÊN ĐOÀN LAO ĐỘNG TỈNH",
)


def misread(text: str, page: str) -> str:
    found = ""
    for byte in text.encode():
        try:
            found += bytes([byte]).decode(page)
        except UnicodeDecodeError:
            found += chr(byte)
    return found


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("page", ["cp1252", "cp1258"])
def test_misread_utf8_is_read_again(text: str, page: str) -> None:
    assert reread(misread(text, page)) == Reread(text, doubtful=False)


def test_text_misread_twice_is_read_twice() -> None:
    assert reread(misread(misread(TEXTS[0], "cp1252"), "cp1252")) == Reread(
        TEXTS[0], doubtful=False
    )


def test_a_no_break_space_that_became_a_plain_one_is_understood() -> None:
    assert reread("Ä‘á»“ng nghiá»‡p lÃ  báº¡n") == Reread("đồng nghiệp là bạn", doubtful=False)


@pytest.mark.parametrize(
    "text", [*TEXTS, "Noël à Besançon", "© 2024", "Â", "Ã", "£5", "Liªn ®oµn", "caùc baïn", ""]
)
def test_other_text_is_left_alone(text: str) -> None:
    assert reread(text) is None


def test_two_words_in_capitals_that_became_one_are_parted() -> None:
    assert with_space_given_back("CỘNG HÒA XàHỘI") == "CỘNG HÒA XÃ HỘI"
    assert with_space_given_back("Hà Nội, ĐàNẵng, HÀ") == "Hà Nội, ĐàNẵng, HÀ"


def test_a_name_that_is_no_syllable_is_read_again() -> None:
    name = "H'Bliă Niê, Y Thịnh Êban"
    assert reread(misread(name, "cp1252")) == Reread(name, doubtful=False)
