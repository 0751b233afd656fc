"""What clerks decided is found in all years; what the program proposed is not."""

from dialogue_cli.model.memory import Precedent
from dialogue_cli.model.petitions import Decision
from dialogue_cli.register import precedents
from dialogue_cli.register.decisions import decided_of_year, store_decisions
from dialogue_cli.register.petitions import PETITIONS
from tests.unit.register.rows import TEXTS, asked, began, register


def test_only_what_a_clerk_decided_is_a_precedent() -> None:
    with register() as db:
        said = {
            2023: [
                Decision("topic", "tien-luong", "clerk", 1.0, "x"),
                Decision("level", "tinh", "rule", 0.9, "y"),
            ],
            2024: [
                Decision("agency", "noi-vu", "clerk", 1.0, "x", ("tai-chinh",)),
                Decision("scope", "", "clerk", 1.0, "x"),
            ],
        }
        ids = {year: asked(db, year) for year in (2023, 2024)}
        for year, decisions in said.items():
            (one, *_) = decided_of_year(db, year, PETITIONS.of_year(db, year))
            after = type(one)(one.petition, tuple(decisions), one.fate)
            store_decisions(db, began(db, year), {one.petition.id: one}, [after])
        assert precedents.of_all_years(db) == [
            Precedent(ids[2023][0], 2023, TEXTS[0], {"topic": "tien-luong"}),
            Precedent(ids[2024][0], 2024, TEXTS[0], {"agency": "noi-vu"}, ("tai-chinh",)),
        ]


def test_a_register_without_a_clerks_word_has_no_precedent() -> None:
    with register() as db:
        asked(db, 2023)
        assert precedents.of_all_years(db) == []
