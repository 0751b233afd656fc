from datetime import date

import pytest

from dialogue_cli.decisions.review_words import (
    Unreadable,
    Words,
    fate_meant,
    fate_shown,
    fates_offered,
    handling_meant,
    quoted,
    seen_meant,
)
from dialogue_cli.model.review import PetitionState
from dialogue_cli.reference.agencies import answer_keys, holder
from dialogue_cli.reference.topics import topic_keys, topic_name


def words(day: date) -> Words:
    def names(topic: str) -> dict[str, str]:
        held = ((key, holder(key, day, topic)) for key in answer_keys())
        return {key: one.named("tỉnh", "tỉnh Đắk Lắk") for key, one in held if one}

    return Words(day, {topic: names(topic) for topic in ("", *topic_keys())})


BEFORE, AFTER = words(date(2024, 6, 20)), words(date(2026, 5, 20))


@pytest.mark.parametrize("spoken", [BEFORE, AFTER])
@pytest.mark.parametrize("topic", ["", *topic_keys()])
def test_every_name_that_is_shown_means_the_agency_it_was_shown_for(
    spoken: Words, topic: str
) -> None:
    for key in answer_keys():
        assert spoken.agency_key(spoken.agency(key, topic), topic, key) == key


@pytest.mark.parametrize(("spoken", "name"), [(BEFORE, "cấp huyện, cấp xã"), (AFTER, "cấp xã")])
def test_the_lowest_level_is_shown_as_on_the_day_and_understood_by_every_name(
    spoken: Words, name: str
) -> None:
    assert spoken.levels()["xa"] == name
    for text in ("cấp huyện, cấp xã", "cấp xã", "cấp xã (huyện)"):
        assert spoken.level_key(text) == "xa"


@pytest.mark.parametrize(
    ("text", "key"),
    [("Sở Xây dựng", "xay-dung"), ("SXD", "xay-dung"), ("so y te", "y-te"), ("bhxh", "bhxh")],
)
def test_agencies_are_known_by_short_names_keys_and_without_accents(text: str, key: str) -> None:
    assert BEFORE.agency_key(text, "", "") == key


def test_an_agency_with_several_duties_is_meant_in_its_main_one_unless_it_had_another() -> None:
    assert AFTER.agency_key("Sở Nội vụ", "", "xay-dung") == "noi-vu"
    assert AFTER.agency_key("Sở Nội vụ", "", "lao-dong") == "lao-dong"


@pytest.mark.parametrize(
    ("spoken", "text", "now"),
    [
        (AFTER, "Sở Lao động – Thương binh và Xã hội", "Sở Nội vụ"),
        (AFTER, "Sở GTVT", "Sở Xây dựng"),
        (BEFORE, "Sở Nông nghiệp và Môi trường", "Sở Nông nghiệp và Phát triển nông thôn"),
    ],
)
def test_an_agency_of_another_time_is_told_with_who_does_it_on_the_day(
    spoken: Words, text: str, now: str
) -> None:
    with pytest.raises(Unreadable) as told:
        spoken.agency_key(text, "", "")
    assert (told.value.code, f"do {now} làm" in told.value.message) == ("review-agency-then", True)


@pytest.mark.parametrize("text", ["Sở Mây", "Sở Tư pháp", "?"])
def test_what_answers_no_petition_is_no_agency(text: str) -> None:
    with pytest.raises(Unreadable) as told:
        BEFORE.agency_key(text, "", "")
    assert told.value.code == "review-agency"


def test_several_agencies_stand_between_semicolons_lines_or_commas() -> None:
    wanted = ("y-te", "van-hoa", "tai-chinh")
    for text in (
        "Sở Y tế; Sở Văn hóa, Thể thao và Du lịch; Sở Tài chính",
        "Sở Y tế\nSở Văn hóa, Thể thao và Du lịch\nSở Tài chính; Sở Y tế",
        "Sở Y tế, Sở Văn hóa, Thể thao và Du lịch, Sở Tài chính",
    ):
        assert BEFORE.agency_keys(text, "", ()) == wanted
    assert [BEFORE.agency_keys(text, "", wanted) for text in ("", "không", "-")] == [()] * 3


def test_topics_scopes_and_levels_are_known_by_name_and_key() -> None:
    for key in topic_keys():
        assert BEFORE.topic_key(topic_name(key)) == BEFORE.topic_key(key) == key
    assert (BEFORE.scope_key("Tập thể"), BEFORE.scope_key("ca-nhan")) == ("tap-the", "ca-nhan")
    assert (BEFORE.level_key("Trung ương"), BEFORE.level_key("xa")) == ("trung-uong", "xa")
    for read in (BEFORE.topic_key, BEFORE.scope_key, BEFORE.level_key):
        with pytest.raises(Unreadable):
            read("chưa xác định")


def test_fates_and_handlings_mean_what_they_show() -> None:
    for fate, shown in fates_offered().items():
        assert (fate_meant(shown), fate_shown(*fate)) == (fate, shown)
    assert fate_meant("Ngoài phạm vi") == ("outside-scope", "khac")
    assert [handling_meant(t) for t in ("Trả lời tại hội trường", "writing", "chưa chọn")] == [
        "hall", "writing", "",
    ]  # fmt: skip


def test_a_mark_of_having_seen_is_an_x_or_a_yes() -> None:
    assert [seen_meant(text) for text in ("x", " X ", "có", "1", "", "không")] == [
        True, True, True, True, False, False,
    ]  # fmt: skip
    with pytest.raises(Unreadable):
        seen_meant("xem lại")


def test_what_may_be_somebodys_data_is_not_repeated() -> None:
    assert quoted(" Sở Mây ") == "“Sở Mây”"
    assert quoted("0900000001") == quoted("a" * 80) == "ghi ở ô này"


def test_cells_show_names_and_say_so_where_nothing_is_known() -> None:
    shown = BEFORE.shown(PetitionState(1))
    assert shown == {
        "question": "", "topic": "chưa xác định", "scope": "cần xem", "level": "chưa xác định",
        "agency": "chưa xác định", "also": "", "fate": "chưa phân loại",
    }  # fmt: skip


def test_a_cell_with_thousands_of_commas_is_read_piece_by_piece() -> None:
    many = ", ".join(["Sở Y tế", "Bộ, ngành Trung ương"] * 200)
    assert BEFORE.agency_keys(many, "", ()) == ("y-te", "trung-uong")
    with pytest.raises(Unreadable):
        BEFORE.agency_keys(f"{many}, Sở Lạ", "", ())


@pytest.mark.parametrize("spoken", [BEFORE, AFTER])
def test_a_name_with_commas_and_the_province_is_one_agency(spoken: Words) -> None:
    name = "Sở Văn hoá, Thể thao và Du lịch tỉnh Đắk Lắk"
    assert spoken.agency_key(name, "", "") == "van-hoa"
    assert spoken.agency_keys(f"{name}, Sở Y tế", "", ()) == ("van-hoa", "y-te")


@pytest.mark.parametrize("spoken", [BEFORE, AFTER])
def test_no_name_swallows_the_agency_after_its_comma(spoken: Words) -> None:
    for name in spoken.agency_names():
        (key,) = spoken.agency_keys(name, "", ())
        assert spoken.agency_keys(f"{name}, Sở Y tế", "", ()) == tuple(dict.fromkeys((key, "y-te")))


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("UBND huyện Ea Kar, Công an tỉnh", ("ubnd-cap-duoi", "cong-an")),
        ("Công ty A, Sở Xây dựng", ("doanh-nghiep", "xay-dung")),
        ("Bộ Y tế, bhxh", ("trung-uong", "bhxh")),
    ],
)
def test_agencies_known_by_how_they_begin_end_at_the_comma(
    text: str, keys: tuple[str, ...]
) -> None:
    assert BEFORE.agency_keys(text, "", ()) == keys
    with pytest.raises(Unreadable) as told:
        BEFORE.agency_key(text, "", "")
    assert told.value.code == "review-agency-several"


def test_what_stands_after_an_agency_is_not_lost_when_it_is_none() -> None:
    for text in ("UBND huyện Ea Kar, Sở Lạ", "Sở Lạ, UBND huyện Ea Kar"):
        with pytest.raises(Unreadable) as told:
            BEFORE.agency_keys(text, "", ())
        assert "Sở Lạ" in told.value.message
