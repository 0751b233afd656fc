"""A public list is given out only when nothing personal can be found in it any more."""

import pytest

from dialogue_cli.steps.public import PersonalDataInExport, Public
from dialogue_cli.vietnamese.personal.known_names import KnownNames
from dialogue_cli.vietnamese.personal.watch import Watch


def test_values_of_whatever_depth_are_emptied_or_covered_and_each_is_counted() -> None:
    public = Public(frozenset({"phone"}))
    found = public.objects(
        [
            {"phone": "0900000001", "rows": [{"phone": 7}, "gọi 0900000001"], "count": 2},
            {"phone": "", "note": "gọi 0900000001"},
        ]
    )
    assert found == [
        {"phone": "", "rows": [{"phone": None}, "gọi [số điện thoại]"], "count": 2},
        {"phone": "", "note": "gọi [số điện thoại]"},
    ]
    assert (public.emptied, public.masked) == (2, 2)


def test_a_text_in_which_a_mark_itself_reads_as_a_name_is_not_given_out() -> None:
    public = Public(frozenset(), Watch(KnownNames(["Số Điện Thoại"])))
    with pytest.raises(PersonalDataInExport) as told:
        public.objects([{"note": "xây nhà"}, {"note": "gọi 0900000001"}])
    assert "2" in told.value.sentence
