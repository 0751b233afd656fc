from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.reference.provinces import (
    ProvinceSearch,
    all_provinces,
    find_province,
    provinces_on,
    spellings,
)
from dialogue_cli.vietnamese.text import fold_key

LAST_OLD, FIRST_NEW = date(2025, 6, 30), date(2025, 7, 1)
IN_2024, IN_2026 = date(2024, 6, 1), date(2026, 10, 1)
CITIES = ["Cần Thơ", "Đà Nẵng", "Hà Nội", "Hải Phòng", "Hồ Chí Minh", "Huế"]


def found(text, day):
    province = find_province(text, day).found
    return province.title if province else None


@pytest.mark.parametrize(
    ("day", "units", "cities"),
    [
        (date(2020, 1, 1), 63, 5),
        (date(2024, 12, 31), 63, 5),
        (date(2025, 1, 1), 63, 6),
        (LAST_OLD, 63, 6),
        (FIRST_NEW, 34, 6),
        (IN_2026, 34, 6),
    ],
)
def test_number_of_units_on_a_day(day, units, cities):
    there = provinces_on(day)
    assert len(there) == len({p.code for p in there}) == units
    assert sum(p.cap == "thành phố" for p in there) == cities


def test_central_cities_since_2025():
    assert [p.name for p in provinces_on(FIRST_NEW) if p.cap == "thành phố"] == CITIES


def test_every_ended_unit_has_a_successor_that_exists_the_next_day():
    for province in all_provinces():
        if province.last_day is None:
            assert province.successor == ""
        else:
            next_day = province.last_day + timedelta(days=1)
            assert province.successor in {p.code for p in provinces_on(next_day)}


def test_34_units_were_made_of_63():
    before = {p.name for p in provinces_on(LAST_OLD)}
    after = provinces_on(FIRST_NEW)
    merged = [name for p in after for name in p.former]
    assert len(merged) == len(set(merged)) == 29
    assert set(merged) | {p.name for p in after} == before


def test_former_names_of_a_merged_province():
    vinh_long = find_province("Vĩnh Long", IN_2026).found
    lam_dong = find_province("Lâm Đồng", IN_2026).found
    assert vinh_long.former == ("Bến Tre", "Trà Vinh")
    assert lam_dong.former == ("Bình Thuận", "Đắk Nông")
    assert find_province("Vĩnh Long", IN_2024).found.former == ()
    assert find_province("Nghệ An", IN_2026).found.former == ()


def test_no_spelling_names_two_units_on_one_day():
    for day in (IN_2024, date(2025, 3, 1), IN_2026):
        keys = [(fold_key(s), p.code) for p in provinces_on(day) for s in spellings(p)]
        assert len({key for key, _ in set(keys)}) == len(set(keys))


@pytest.mark.parametrize(
    ("text", "title", "cap", "place"),
    [
        ("Đắk Lắk", "tỉnh Đắk Lắk", "tỉnh", "Đắk Lắk"),
        ("Đà Nẵng", "thành phố Đà Nẵng", "thành phố", "Đà Nẵng"),
        ("Hà Nội", "thành phố Hà Nội", "thành phố", "Hà Nội"),
        ("TP.HCM", "Thành phố Hồ Chí Minh", "thành phố", "Thành phố Hồ Chí Minh"),
    ],
)
def test_title_cap_and_place(text, title, cap, place):
    province = find_province(text, IN_2026).found
    assert (province.title, province.cap, province.place) == (title, cap, place)


@pytest.mark.parametrize(
    ("texts", "title"),
    [
        (
            [
                "Đắk Lắk",
                "Đăk Lăk",
                "ĐăkLăk",
                "Dak Lak",
                "DAKLAK",
                "Đắc Lắc",
                "tỉnh Đắk Lắk",
                " Tỉnh  Dak-Lak ",
            ],
            "tỉnh Đắk Lắk",
        ),
        (
            [
                "TP.HCM",
                "TPHCM",
                "Tp Hồ Chí Minh",
                "thành phố Hồ Chí Minh",
                "ho chi minh",
                "Sài Gòn",
                "tp. hcm",
            ],
            "Thành phố Hồ Chí Minh",
        ),
        (
            ["BR-VT", "Bà Rịa–Vũng Tàu", "BÀ RỊA - VŨNG TÀU", "baria vungtau"],
            "tỉnh Bà Rịa - Vũng Tàu",
        ),
        (["Bắc Kạn", "Bắc Cạn", "bac can"], "tỉnh Bắc Kạn"),
        (["Thừa Thiên Huế", "Thừa Thiên - Huế", "TT-Huế", "thua thien hue"], "tỉnh Thừa Thiên Huế"),
        (["Khánh Hoà", "Kha\u0301nh Ho\u0300a"], "tỉnh Khánh Hòa"),
        (["TP Đà Nẵng", "Tp. Da Nang"], "thành phố Đà Nẵng"),
    ],
)
def test_spelling_variants_are_found(texts, title):
    assert [found(text, IN_2024) for text in texts] == [title] * len(texts)


def test_same_name_is_another_unit_after_the_merger():
    before, after = (
        find_province("Gia Lai", LAST_OLD).found,
        find_province("Gia Lai", FIRST_NEW).found,
    )
    assert (before.seat_city, after.seat_city) == ("thành phố Pleiku", "phường Quy Nhơn")
    assert after.former == ("Bình Định",)


def test_a_merged_province_leads_to_the_one_it_belongs_to():
    search = find_province("Bến Tre", IN_2026)
    vinh_long = find_province("Vĩnh Long", IN_2026).found
    assert search == ProvinceSearch(merged_into=vinh_long, since=FIRST_NEW)
    assert found("Bến Tre", LAST_OLD) == "tỉnh Bến Tre"
    assert found("Bến Tre", FIRST_NEW) is None


def test_thua_thien_hue_became_hue_in_2025():
    assert found("Thừa Thiên Huế", date(2024, 12, 31)) == "tỉnh Thừa Thiên Huế"
    assert found("Huế", date(2025, 1, 1)) == "thành phố Huế"
    search = find_province("TT-Huế", IN_2026)
    assert search == ProvinceSearch(
        merged_into=find_province("Huế", IN_2026).found, since=date(2025, 1, 1)
    )


def test_a_unit_of_later_days_is_not_yet_and_its_predecessor_is_offered():
    search = find_province("Huế", IN_2024)
    assert (search.found, search.merged_into) == (None, None)
    assert search.not_yet == find_province("Huế", date(2025, 1, 1)).found
    assert search.suggestions == ("Thừa Thiên Huế",)


@pytest.mark.parametrize(
    ("text", "suggested"),
    [
        ("Đắck Lắck", "Đắk Lắk"),
        ("Buôn Ma Thuột", "Đắk Lắk"),
        ("Vũng Tàu", "Bà Rịa - Vũng Tàu"),
        ("Hà Nôị 1", "Hà Nội"),
    ],
)
def test_a_similar_name_is_only_suggested(text, suggested):
    search = find_province(text, IN_2024)
    assert search == ProvinceSearch(suggestions=search.suggestions)
    assert search.suggestions[0] == suggested


@pytest.mark.parametrize("text", ["", "  ", "tỉnh", "TP", "một nơi nào đó", "12345"])
def test_text_that_names_nothing_finds_nothing(text):
    assert find_province(text, IN_2024) == ProvinceSearch()


@given(st.text(max_size=30), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_a_search_gives_at_most_one_answer(text, day):
    search = find_province(text, day)
    assert sum(x is not None for x in (search.found, search.merged_into, search.not_yet)) <= 1


@given(st.sampled_from(all_provinces()), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_a_title_is_found_exactly_on_the_days_of_its_unit(province, day):
    search = find_province(province.title.upper(), day)
    if province.on(day):
        assert search == ProvinceSearch(found=province)
    else:
        assert search.found is None or search.found.name == province.name
