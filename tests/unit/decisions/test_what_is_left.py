from dialogue_cli.decisions.redacting import everybody
from dialogue_cli.decisions.what_is_left import Leaving, names_in

MARKS = {
    "delegate": {
        "full_name": "names",
        "phone": "compared",
        "email": "erased",
        "gender": "kept",
        "note": "masked",
        "seat": "plain",
    },
    "source_row": {"cells": "emptied", "sheet": "masked", "outcome": "plain"},
}


def leaving() -> Leaving:
    people = everybody([(["Trịnh Thử An"], {})])
    return Leaving(people, people.watch(), MARKS)


def test_each_column_is_left_as_it_is_marked_and_only_what_changes_is_told() -> None:
    values = {
        "full_name": "Trịnh Thử An",
        "phone": "0900000001",
        "email": "a@b.vn",
        "gender": "nữ",
        "note": "gọi 0900000002",
        "seat": "A0900000001",
    }
    assert leaving().row("delegate", values) == {
        "full_name": "[người 0001]",
        "phone": "",
        "email": "",
        "note": "gọi [số điện thoại]",
    }
    assert leaving().row("source_row", {"cells": '["x"]', "sheet": "Sheet1"}) == {"cells": "[]"}


def test_what_the_history_tells_of_no_table_is_left_by_the_strictest_mark() -> None:
    told = {"name": "Trịnh Thử An.xlsx", "rows": [{"full_name": "Vi Thử Cúc", "n": 3, "ok": None}]}
    assert leaving().told("file", told) == {
        "name": "[họ tên].xlsx",
        "rows": [{"full_name": "[người 0002]", "n": 3, "ok": None}],
    }
    assert names_in(MARKS, "file", told) == [(["Vi Thử Cúc"], told["rows"][0])]  # type: ignore[index]
