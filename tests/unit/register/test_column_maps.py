from pathlib import Path

from dialogue_cli.register import column_maps, database, history
from dialogue_cli.register.column_maps import ColumnMap

WHEN = "2024-05-10T08:00:00+07:00"
FIRST = ColumnMap("cdcsa", "tt|ghichep", ((0, "number"), (1, "text")))
LATER = ColumnMap("cdcsa", "tt|ghichep", ((1, ""),))


def test_a_map_is_kept_replaced_and_forgotten() -> None:
    with database.opened(Path(":memory:")) as db, database.transaction(db):
        change = history.begin_change(db, WHEN, "hoa", "import", 2024)
        column_maps.keep(db, change, FIRST)
        assert column_maps.column_maps(db) == [FIRST]
        column_maps.keep(db, change, LATER)
        assert column_maps.column_maps(db) == [LATER]
        column_maps.forget(db, "cdcsa", "other")
        assert column_maps.column_maps(db) == [LATER]
        column_maps.forget(db, "cdcsa", "tt|ghichep")
        assert column_maps.column_maps(db) == []
