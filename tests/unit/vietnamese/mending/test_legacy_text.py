import pytest

from dialogue_cli.vietnamese.mending.legacy_text import (
    LegacyText,
    encoding_of_font,
    is_unicode,
    read,
)

TCVN3, VNI = frozenset({"tcvn3"}), frozenset({"vni"})


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Liªn ®oµn lao ®éng tØnh", "Liên đoàn lao động tỉnh"),
        ("hä vµ tªn", "họ và tên"),
        ("Tªn", "Tên"),
        ("C¤NG §OµN", "CÔNG ĐOÀN"),
        ("NguyÔn ThÞ Ngäc ¸nh", "Nguyễn Thị Ngọc Ánh"),
        ("®/c Hïng", "đ/c Hùng"),
        ("§¾k L¾k: ®Ò nghÞ hç trî nhµ ë", "Đắk Lắk: đề nghị hỗ trợ nhà ở"),
        ("C«ng ty TNHH ABC Garment", "Công ty TNHH ABC Garment"),
    ],
)
def test_tcvn3_proves_itself(written: str, meant: str) -> None:
    assert read(written) == LegacyText(meant, "tcvn3")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Xin chaøo caùc baïn", "Xin chào các bạn"),
        ("ñi laøm", "đi làm"),
        ("CÑCS Coâng ty TNHH Hoa Mai", "CĐCS Công ty TNHH Hoa Mai"),
        ("Ñeà nghò coâng ty hoã trôï", "Đề nghị công ty hỗ trợ"),
    ],
)
def test_vni_proves_itself(written: str, meant: str) -> None:
    assert read(written) == LegacyText(meant, "vni")


@pytest.mark.parametrize(
    "text",
    [
        *("Công ty Vinamilk® và Nestlé®", "Noël à Besançon, naïve café", "für Köln", "Señor Muñoz"),
        *("H'Ñôn Niê, Y Ñiê Êñuôl", "ĭ ŭ ƀ č Êban", "10 µm ± 2 °C", "½ ngày", "Mục 1, § 3", "2×3"),
        *("Hoa", "", "Đề nghị hỗ trợ", "Toà án và Tòa án", "«trích»", "© 2024", "®", "cã", "hé"),
    ],
)
def test_what_is_no_legacy_text_is_left_alone(text: str) -> None:
    assert read(text) is None


def test_company_lets_a_short_text_be_judged() -> None:
    assert read("cã", company=TCVN3) == LegacyText("có", "tcvn3")
    assert read("ñi", company=VNI) == LegacyText("đi", "vni")
    assert read("Công ty", company=TCVN3) is None
    assert read("Vinamilk®", company=TCVN3) is None


def test_a_font_tells_what_letters_mean_and_a_font_of_capitals_shows_capitals() -> None:
    assert read("hé", font=".VnTime") == LegacyText("hộ", "tcvn3")
    assert read("néi dung", font=".VnTimeH") == LegacyText("NỘI DUNG", "tcvn3")
    assert read("Ñôn", font="VNI-Times") == LegacyText("Đơn", "vni")
    assert read("Công ty", font=".VnTime") is None
    assert read("hé", font="Times New Roman") is None


@pytest.mark.parametrize(
    ("font", "encoding"),
    [
        (".VnTime", "tcvn3"),
        (".VnArialH", "tcvn3"),
        ("VNI-Times", "vni"),
        ("Times New Roman", None),
        ("", None),
    ],
)
def test_fonts_are_known_by_name(font: str, encoding: str | None) -> None:
    assert encoding_of_font(font) == encoding


def test_part_of_a_text_is_read_where_the_rest_is_unicode() -> None:
    found = read("Đơn vị: C«ng ty d\u00adîc phÈm")
    assert found == LegacyText("Đơn vị: Công ty dược phẩm", "tcvn3")


def test_the_lost_letter_of_tcvn3_is_put_back_or_the_text_is_doubtful() -> None:
    assert read("Ch¬ng tr×nh v× ngêi lao ®éng ®îc hëng nh thÕ") == LegacyText(
        "Chương trình vì người lao động được hưởng như thế", "tcvn3"
    )
    found = read("c«ng nh©n cha cã nhµ, ®Õn nay nî l¬ng")
    assert found == LegacyText("công nhân cha có nhà, đến nay nợ lương", "tcvn3", doubtful=True)


def test_unicode_is_told_by_letters_outside_latin_1() -> None:
    assert (is_unicode("đề"), is_unicode("hé"), is_unicode("đoμn".replace("đ", "®"))) == (
        True,
        False,
        False,
    )
