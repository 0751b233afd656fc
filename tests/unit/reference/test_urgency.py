import tomllib
import unicodedata
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.reference.urgency import Urgency, urgency_of

DATA = tomllib.loads(
    files("dialogue_cli.reference").joinpath("urgency.toml").read_text(encoding="utf-8")
)
TERMS = [(term, sign) for sign in DATA["sign"] for term in sign["terms"]]


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Công ty nợ lương ba tháng nay", "nợ lương"),
        ("CÔNG TY NỢ LƯƠNG BA THÁNG", "nợ lương"),
        ("cong ty no luong ba thang nay roi", "nợ lương"),
        ("Suất ăn làm nhiều người ngộ độc", "ngộ độc"),
        ("Xưởng đã cháy, công nhân chưa có việc", "cháy"),
        ("Cột điện đổ, nguy hiểm đến tính mạng người đi đường", "nguy hiểm đến tính mạng"),
        ("Công ty may nợ BHXH của 200 công nhân", "nợ bhxh"),
    ],
)
def test_words_that_cannot_wait_are_found_however_they_are_written(text: str, term: str) -> None:
    found = urgency_of(text)
    assert found is not None
    assert found.term == term


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Đề nghị tăng lương tối thiểu vùng",
        "Đề nghị tập huấn phòng cháy chữa cháy cho công nhân",
        "Đề nghị tham gia bảo hiểm tai nạn lao động",
        "Giá phân bón bấp bênh, gia đình công nhân gặp khó khăn",
        "De nghi cho xe chay tuyen KCN ve trung tam",
        "Xe buýt chạy thưa quá",
    ],
)
def test_words_that_only_look_like_it_are_not_taken_for_it(text: str) -> None:
    assert urgency_of(text) is None


def test_the_gravest_of_several_is_told() -> None:
    found = urgency_of("Nợ lương kéo dài nhiều năm, đã có vụ chết người")
    assert found == Urgency("đe dọa tính mạng, sức khỏe", "chết người", 16)


def test_every_term_stands_once_lower_case_and_composed() -> None:
    terms = [term for term, _ in TERMS]
    assert sorted(set(terms)) == sorted(terms)
    assert [
        t for t in (*terms, *DATA["aside"]) if t != unicodedata.normalize("NFC", t.lower())
    ] == []
    assert all(sign["points"] > 0 for sign in DATA["sign"])


def test_no_phrase_to_set_aside_is_a_term() -> None:
    assert set(DATA["aside"]).isdisjoint(term for term, _ in TERMS)


@pytest.mark.parametrize(("term", "sign"), TERMS, ids=[term for term, _ in TERMS])
def test_every_term_is_found(term: str, sign: dict[str, object]) -> None:
    found = urgency_of(f"Tình trạng {term} ở khu trọ của chúng tôi")
    assert found is not None
    assert found.points >= sign["points"]  # type: ignore[operator]


@given(st.text(max_size=200))
def test_any_text_is_fine(text: str) -> None:
    found = urgency_of(text)
    assert found is None or found.points > 0


@given(st.sampled_from(TERMS), st.sampled_from((", ", ": ", "  ", " “", " ", "\n", " 3 ")))
def test_a_term_is_found_whatever_stands_before_it(
    term: tuple[str, dict[str, object]], sign: str
) -> None:
    assert urgency_of(f"Ở khu trọ của chúng tôi{sign}{term[0]} đã lâu") is not None
