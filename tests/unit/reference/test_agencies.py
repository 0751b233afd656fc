import tomllib
from datetime import date, timedelta
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.reference.agencies import (
    NoHolder,
    UnknownFunction,
    agencies_on,
    agency_for,
    answer_keys,
    find_agency,
    function_names,
    function_of,
    holder,
    holdings,
)

TOPICS = {
    "tien-luong",
    "viec-lam",
    "bao-hiem",
    "nha-o",
    "an-toan",
    "giao-duc",
    "dao-tao",
    "can-bo",
    "thu-tuc",
    "ha-tang",
    "an-ninh",
    "cong-doan",
    "khac",
}
DAYS = [date(2020, 1, 1) + timedelta(days=n) for n in range(7 * 365 + 2)]
ENDED = {"khoi-dang": date(2025, 2, 28)}
BEGUN = {"dang-uy-cac-co-quan-dang": date(2025, 3, 1), "dang-uy-ubnd": date(2025, 3, 1)}
SUMMER_2024, AUTUMN_2026 = date(2024, 6, 1), date(2026, 10, 1)


def data():
    path = files("dialogue_cli.reference") / "agencies.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def covers(row, day):
    return row.get("first_day", date.min) <= day <= row.get("last_day", date.max)


def name(function, day, topic=None):
    return agency_for(function, day, topic).named("tỉnh", "tỉnh Đắk Lắk")


def test_every_function_has_exactly_one_holder_on_any_day_but_for_those_stated():
    for row in data()["function"]:
        counts = {day: sum(covers(h, day) for h in row["held"]) for day in DAYS}
        last, first = ENDED.get(row["key"], date.max), BEGUN.get(row["key"], date.min)
        expected = {day: int(first <= day <= last) for day in DAYS}
        assert counts == expected, row["key"]


def test_every_agency_has_at_most_one_name_on_any_day():
    for day in DAYS:
        codes = [agency.code for agency in agencies_on(day)]
        assert len(codes) == len(set(codes))


def test_every_holder_exists_while_it_holds():
    for row in data()["function"]:
        for holding in row["held"]:
            named = [a for a in data()["agency"] if a["code"] == holding["agency"]]
            for day in DAYS:
                if covers(holding, day):
                    assert any(covers(a, day) for a in named), (row["key"], holding, day)


def test_every_exception_names_what_exists():
    for row in data()["exception"]:
        assert row["function"] in function_names()
        assert row["topic"] in TOPICS
        day = row.get("first_day", SUMMER_2024)
        assert agency_for(row["function"], day, row["topic"]).code == row["agency"]


def test_every_row_has_a_source_and_an_answer_key():
    rows = data()
    assert [a["code"] for a in rows["agency"] if not a["source"]] == []
    assert {a["answers"] for a in rows["agency"]} <= set(answer_keys())


def test_the_25_answer_keys_are_functions_with_a_name():
    assert len(answer_keys()) == len(set(answer_keys())) == 25
    assert all(function_names()[key] for key in answer_keys())


def test_function_keys_are_unique():
    keys = [row["key"] for row in data()["function"]]
    assert len(keys) == len(set(keys)) == len(function_names())


@pytest.mark.parametrize(
    ("function", "day", "expected"),
    [
        ("lao-dong", date(2024, 6, 10), "Sở Lao động – Thương binh và Xã hội"),
        ("lao-dong", date(2025, 2, 28), "Sở Lao động – Thương binh và Xã hội"),
        ("lao-dong", date(2025, 3, 1), "Sở Nội vụ"),
        ("lao-dong", date(2026, 5, 1), "Sở Nội vụ"),
        ("giao-thong", date(2025, 2, 28), "Sở Giao thông vận tải"),
        ("giao-thong", date(2025, 3, 1), "Sở Xây dựng"),
        ("tai-nguyen-moi-truong", date(2026, 1, 1), "Sở Nông nghiệp và Môi trường"),
        ("ke-hoach-dau-tu", date(2026, 1, 1), "Sở Tài chính"),
        ("thong-tin", date(2026, 1, 1), "Sở Khoa học và Công nghệ"),
        ("bao-chi", date(2025, 3, 1), "Sở Văn hóa, Thể thao và Du lịch"),
        ("giam-ngheo", date(2025, 3, 1), "Sở Nông nghiệp và Môi trường"),
        ("bao-tro-xa-hoi", date(2025, 3, 1), "Sở Y tế"),
        ("cai-nghien", date(2025, 3, 1), "Công an tỉnh"),
        ("giay-phep-lai-xe", date(2025, 3, 1), "Công an tỉnh"),
        ("ly-lich-tu-phap", date(2025, 2, 28), "Sở Tư pháp"),
        ("ubnd-cap-duoi", date(2025, 6, 30), "Ủy ban nhân dân cấp huyện"),
        ("ubnd-cap-duoi", date(2025, 7, 1), "Ủy ban nhân dân cấp xã"),
        ("bhxh", date(2024, 6, 1), "Bảo hiểm xã hội tỉnh"),
        ("bhxh", date(2025, 6, 30), "Bảo hiểm xã hội khu vực"),
        ("bhxh", date(2025, 7, 1), "Bảo hiểm xã hội tỉnh"),
        ("thue", date(2025, 3, 1), "Chi cục Thuế khu vực"),
        ("thue", date(2025, 7, 1), "Thuế tỉnh Đắk Lắk"),
        ("tuyen-giao", date(2025, 2, 28), "Ban Tuyên giáo Tỉnh ủy"),
        ("dan-van", date(2025, 3, 1), "Ban Tuyên giáo và Dân vận Tỉnh ủy"),
        ("bao", date(2024, 6, 1), "Báo Đắk Lắk"),
        ("dai", date(2025, 7, 1), "Báo và Phát thanh, Truyền hình Đắk Lắk"),
    ],
)
def test_holder_of_a_function_depends_on_the_day(function, day, expected):
    assert name(function, day) == expected


def test_vocational_training_leaves_the_labour_office_in_march_2025():
    assert name("lao-dong", date(2025, 2, 28), "dao-tao") == "Sở Lao động – Thương binh và Xã hội"
    assert name("lao-dong", date(2025, 3, 1), "dao-tao") == "Sở Giáo dục và Đào tạo"
    assert name("lao-dong", date(2025, 3, 1), "tien-luong") == "Sở Nội vụ"


def test_a_function_that_nobody_holds_is_told_apart_from_an_unknown_one():
    assert name("khoi-dang", SUMMER_2024) == "Đảng ủy Khối các Cơ quan và Doanh nghiệp tỉnh"
    with pytest.raises(NoHolder):
        agency_for("khoi-dang", AUTUMN_2026)
    with pytest.raises(UnknownFunction):
        agency_for("so-ldtbxh", SUMMER_2024)
    with pytest.raises(UnknownFunction):
        holdings("so-ldtbxh")


def test_holdings_lists_every_period():
    assert [h.agency for h in holdings("lao-dong")] == ["so-ldtbxh", "so-noi-vu"]


@pytest.mark.parametrize(
    ("function", "cap", "province", "full", "short"),
    [
        ("ldld", "tỉnh", "tỉnh Đắk Lắk", "Liên đoàn Lao động tỉnh", "LĐLĐ tỉnh"),
        ("tinh-uy", "thành phố", "thành phố Đà Nẵng", "Thành ủy", "Thành ủy"),
        (
            "dien-luc",
            "thành phố",
            "Thành phố Hồ Chí Minh",
            "Công ty Điện lực Thành phố Hồ Chí Minh",
            "Điện lực thành phố",
        ),
        (
            "dien-luc",
            "thành phố",
            "thành phố Huế",
            "Công ty Điện lực Huế",
            "Điện lực thành phố",
        ),
    ],
)
def test_names_are_filled_with_the_place(function, cap, province, full, short):
    agency = agency_for(function, AUTUMN_2026)
    assert (agency.named(cap, province), agency.named_short(cap, province)) == (full, short)


def test_no_place_is_left_in_a_printed_name():
    for agency in {
        a for day in (SUMMER_2024, date(2025, 6, 15), AUTUMN_2026) for a in agencies_on(day)
    }:
        printed = agency.named("tỉnh", "tỉnh A") + agency.named_short("tỉnh", "tỉnh A")
        assert "{" not in printed


@pytest.mark.parametrize(
    ("text", "in_2024", "in_2026"),
    [
        ("Sở LĐTBXH", "so-ldtbxh", None),
        ("sở lao động - thương binh và xã hội tỉnh Đắk Lắk", "so-ldtbxh", None),
        ("SO LD-TB&XH", "so-ldtbxh", None),
        ("Sở Nội vụ", "so-noi-vu", "so-noi-vu"),
        ("Sở Nông nghiệp & Môi trường", None, "so-nnmt"),
        ("Sở GD và ĐT", "so-gddt", "so-gddt"),
        ("UBND tỉnh", "ubnd-tinh", "ubnd-tinh"),
        ("UBND thành phố Đà Nẵng", "ubnd-tinh", "ubnd-tinh"),
        ("UBND thành phố Buôn Ma Thuột", "ubnd-huyen", None),
        ("UBND các huyện, thị xã, thành phố", "ubnd-huyen", None),
        ("UBND xã Hòa Bình", "ubnd-huyen", "ubnd-xa"),
        ("Công an tỉnh Gia Lai", "cong-an", "cong-an"),
        ("BHXH", "bhxh", "bhxh"),
        ("Ban QL các KCN tỉnh", None, None),
        ("BQL các KCN tỉnh", "bql-kcn", "bql-kcn"),
        ("Tỉnh ủy", "tinh-uy", "tinh-uy"),
        ("Thành ủy", "tinh-uy", "tinh-uy"),
        ("Ban Dân vận Tỉnh ủy", "ban-dan-van", None),
        ("Báo Đắk Lắk", "bao", None),
        ("Trường Tiểu học số 1", None, None),
        ("Sở Y tế, Sở Tài chính", None, None),
        ("", None, None),
    ],
)
def test_find_agency_knows_the_names_of_its_day(text, in_2024, in_2026):
    found = [find_agency(text, day) for day in (SUMMER_2024, AUTUMN_2026)]
    assert [agency.code if agency else None for agency in found] == [in_2024, in_2026]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sở LĐTBXH", "lao-dong"),
        ("Sở Nội vụ", "noi-vu"),
        ("Sở Xây dựng", "xay-dung"),
        ("Sở GTVT", "giao-thong"),
        ("Công an tỉnh", "cong-an"),
        ("Công an phường 5", "cong-an"),
        ("BHXH", "bhxh"),
        ("BHXH khu vực XX", "bhxh"),
        ("BHXH Việt Nam", "trung-uong"),
        ("Cục Thuế tỉnh", "thue"),
        ("Thuế thành phố Huế", "thue"),
        ("NHNN chi nhánh tỉnh", "ngan-hang"),
        ("NHCSXH tỉnh", "ngan-hang"),
        ("LĐLĐ tỉnh Đắk Lắk", "ldld"),
        ("UBND huyện Sao Mai", "ubnd-cap-duoi"),
        ("Công ty TNHH Sao Mai", "doanh-nghiep"),
        ("Công ty Điện lực Đắk Lắk", "dien-luc"),
        ("Bộ Nội vụ", "trung-uong"),
        ("Bộ Chỉ huy Quân sự tỉnh", "khac"),
        ("Trung tâm Dịch vụ việc làm tỉnh", "lao-dong"),
        ("Hội Cây cảnh", None),
    ],
)
def test_function_of_reads_names_of_every_era(text, expected):
    assert function_of(text) == expected


def test_an_answer_key_stands_for_itself():
    assert [function_of(key) for key in answer_keys()] == list(answer_keys())


@pytest.mark.parametrize("day", [SUMMER_2024, date(2025, 4, 1), date(2025, 6, 15), AUTUMN_2026])
@pytest.mark.parametrize(
    ("cap", "province"), [("tỉnh", "tỉnh Lào Cai"), ("thành phố", "thành phố Cần Thơ")]
)
def test_every_printed_name_is_found_again(day, cap, province):
    for agency in agencies_on(day):
        assert find_agency(agency.named(cap, province), day) == agency
        assert find_agency(agency.named_short(cap, province), day) == agency
        assert function_of(agency.named(cap, province)) == agency.answers


def test_an_alias_leads_to_its_own_agency():
    for agency in agencies_on(SUMMER_2024) + agencies_on(AUTUMN_2026):
        day = agency.last_day or agency.first_day or SUMMER_2024
        for alias in agency.aliases:
            text = alias.replace("{cap}", "tỉnh").replace("{place}", "Lào Cai")
            text = text.replace("{party}", "Tỉnh ủy").replace("*", "Sao Mai")
            found = find_agency(text, day)
            assert found is not None and found.code == agency.code, alias


@given(st.text(max_size=40))
def test_any_text_is_read_without_failing(text):
    key = function_of(text)
    assert key is None or key in answer_keys()


def test_function_has_its_holder_of_the_day() -> None:
    before, after = holder("lao-dong", date(2024, 6, 20)), holder("lao-dong", date(2026, 6, 20))
    assert before is not None
    assert after is not None
    assert (before.code, after.code) == ("so-ldtbxh", "so-noi-vu")


def test_unknown_function_has_nobody() -> None:
    assert holder("khong-co", date(2024, 6, 20)) is None
