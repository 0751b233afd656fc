from dialogue_cli.decisions.prepared import (
    ASKED,
    NAMED,
    ONE,
    UNMARKED_QUALITY,
    outermost,
    prepare,
)


def test_abbreviations_are_written_out() -> None:
    text = prepare("CNLĐ ở KCN ko có NOXH")
    assert " ".join(text.syllables) == "công nhân lao động ở khu công nghiệp không có nhà ở xã hội"


def test_abbreviations_without_marks_are_written_out() -> None:
    assert " ".join(prepare("NLD dong BHXH").syllables) == "người lao động dong bảo hiểm xã hội"


def test_letter_after_a_number_is_a_unit_not_a_word() -> None:
    assert prepare("suất ăn 20k").syllables == ("suất", "ăn", "20", "k")


def test_term_is_found_whatever_the_case_and_place_of_the_tone() -> None:
    assert prepare("KHÁM SỨC KHOẺ ĐỊNH KỲ").quality["khám sức khỏe định kỳ"] == 1.0


def test_term_without_marks_weighs_less() -> None:
    assert prepare("de nghi xay nha o xa hoi").quality["nhà ở xã hội"] == UNMARKED_QUALITY


def test_one_syllable_without_its_mark_is_no_term() -> None:
    assert not prepare("khoi phai di xa de kham").has("khói")


def test_word_with_another_mark_is_another_word() -> None:
    assert not prepare("Đề nghị giảm tiền thuê mặt bằng").has("thuế")


def test_part_of_a_syllable_is_no_term() -> None:
    assert not prepare("lươngthực").has("lương")


def test_hits_that_do_not_overlap_prefer_the_longest() -> None:
    text = prepare("lương tối thiểu vùng")
    wanted = frozenset({"lương", "lương tối thiểu", "lương tối thiểu vùng"})
    assert [hit.term for hit in outermost(text.hits, wanted)] == ["lương tối thiểu vùng"]


def test_writer_who_speaks_of_himself_is_marked() -> None:
    assert prepare("Tôi bị thiếu hai tháng lương").has(ONE)


def test_we_and_courtesy_to_others_are_not_one_person() -> None:
    assert not prepare("Chúng tôi và anh chị em công nhân bị thiếu lương").has(ONE)


def test_named_person_is_marked() -> None:
    assert prepare("Nhờ giải quyết cho chị Lê Thị Bưởi").has(NAMED)


def test_place_after_a_word_for_people_is_no_person() -> None:
    assert not prepare("Công nhân Hòa Phú và Bà Rịa mong có xe buýt").has(NAMED)


def test_who_is_asked_is_marked() -> None:
    assert prepare("Đề nghị công ty lắp thêm quạt").has(f"{ASKED}doanh-nghiep")
    assert not prepare("Công ty nóng quá").has(f"{ASKED}doanh-nghiep")
