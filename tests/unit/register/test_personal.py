from pathlib import Path

from dialogue_cli.register import database, redaction
from dialogue_cli.register.personal import marked_tables, personal_columns, text_columns


def schema() -> dict[str, tuple[str, ...]]:
    with database.opened(database.NOWHERE) as db:
        return text_columns(db)


def test_every_text_column_of_the_register_is_marked_personal_or_not() -> None:
    marked = {name: set(table.columns) for name, table in marked_tables().items()}
    unmarked = {
        name: sorted(set(columns) - marked.get(name, set())) for name, columns in schema().items()
    }
    assert {name: columns for name, columns in unmarked.items() if columns} == {}


def test_nothing_is_marked_that_the_register_does_not_have() -> None:
    with database.opened(database.NOWHERE) as db:
        held = {
            name: {row[1] for row in db.execute(f'PRAGMA table_info("{name}")')}
            for name in marked_tables()
        }
    assert {
        name: sorted(set(table.columns) - held[name])
        for name, table in marked_tables().items()
        if set(table.columns) - held[name]
    } == {}


def test_no_column_has_two_marks() -> None:
    import tomllib

    file = Path(redaction.__file__).with_name("personal.toml")
    twice = {
        name: columns
        for name, marks in tomllib.loads(file.read_text("utf-8")).items()
        if len(columns := [c for each in marks.values() for c in each]) != len(set(columns))
    }
    assert twice == {}


def test_columns_that_the_schema_calls_personal_are_marked_so() -> None:
    folder = Path(redaction.__file__).parent / "migrations"
    said = {
        line.split("--")[0].replace("ADD COLUMN", "|").split("|")[-1].split()[0]
        for file in folder.glob("*.sql")
        for line in file.read_text("utf-8").splitlines()
        if "-- personal data" in line
    }
    assert said
    assert said <= personal_columns()


def test_every_table_with_something_to_erase_is_gone_through() -> None:
    through = {table.name for table in redaction.redacted_tables()}
    erasing = {"names", "compared", "erased", "masked", "emptied", "json"}
    assert through == {
        name for name, table in marked_tables().items() if erasing & set(table.columns.values())
    }
