from dialogue_cli.intake.records import FileReading, RowReading, SheetReading
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.petitions import Origin, Petition


def test_a_file_gathers_the_rows_of_its_sheets_in_order() -> None:
    petition = Petition(Origin("a.xlsx", "Một", 2), "Tăng lương", "Tăng lương")
    problem = Problem("Hai", 3, "B", "petition-without-text", "…")
    taken = RowReading(2, ("Tăng lương",), "record", records=(petition,))
    refused = RowReading(3, ("1",), "rejected", problem.code, problems=(problem,))
    sheets = (SheetReading("Một", (taken,)), SheetReading("Hai", (refused,)))
    reading = FileReading("a.xlsx", "", 1, "petitions", sheets)
    assert reading.rows == (taken, refused)
    assert reading.records == (petition,)
    assert reading.problems == (problem,)
