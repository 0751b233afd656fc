import unicodedata

from dialogue_cli.vietnamese.personal.known_names import KnownNames
from dialogue_cli.vietnamese.personal.watch import Watch, keys_in

MARKS = {
    "phone": "[máy]",
    "id-number": "[thẻ]",
    "account": "[tk]",
    "email": "[thư]",
    "name": "[tên]",
}
WATCH = Watch(KnownNames(["Nguyễn Thử An"]))


def test_what_is_found_is_covered_with_its_mark() -> None:
    text = "Tôi là Nguyễn Thử An, 0900 000 001, thẻ 066085001234."
    assert WATCH.mask(text, MARKS) == ("Tôi là [tên], [máy], thẻ [thẻ].", 3)


def test_a_text_without_anything_stays_as_it_is() -> None:
    loose = unicodedata.normalize("NFD", "Đề nghị tăng lương")
    assert WATCH.mask(loose, MARKS) == (loose, 0)


def test_decomposed_text_is_looked_through_too() -> None:
    assert WATCH.mask(unicodedata.normalize("NFD", "Nguyễn Thử An"), MARKS) == ("[tên]", 1)


def test_what_the_office_itself_shows_may_stand_in_any_spelling() -> None:
    shown = keys_in('contact = "0900.000.001"', KnownNames(()))
    watch = Watch(WATCH.names, shown)
    assert watch.find("gọi 0900 000 001") == []
    assert len(watch.find("gọi 0900 000 002")) == 1
    assert watch.also_allowing(one.key for one in watch.find("0900000002")).find("0900000002") == []


def test_what_is_dimmed_reaches_nobody_and_is_known_by_who_has_it() -> None:
    text = "KN Nguyễn_Thử-An 0900.000.001 thẻ 066085001234, thử.an@xã.vn hoặc an@thu.vn.xlsx"
    shown = "KN N*****_T**-A* 090*.***.*01 thẻ 066*******34, thử.an@xã.vn hoặc an@t**.**.**sx"
    assert WATCH.dim(text) == shown


def test_what_holds_nothing_is_not_dimmed() -> None:
    loose = unicodedata.normalize("NFD", "Đề nghị 2024-05-10 (2).xlsx")
    assert WATCH.dim(loose) == loose
