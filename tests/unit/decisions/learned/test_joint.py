import numpy as np

from dialogue_cli.decisions.learned.joint import likeliest_pair
from dialogue_cli.decisions.learned.voting import Chances
from dialogue_cli.model.petitions import Decision


def learned(level: dict[str, float], agency: dict[str, float]) -> Chances:
    ranked = {"level": tuple(level.items()), "agency": tuple(agency.items())}
    return Chances(ranked, {}, np.zeros(1, dtype=np.float32))  # type: ignore[arg-type]


def test_employers_level_and_employer_go_together() -> None:
    close = learned({"tinh": 0.5, "doanh-nghiep": 0.4}, {"doanh-nghiep": 0.6, "lao-dong": 0.3})
    assert likeliest_pair(close, {}) == ("doanh-nghiep", "doanh-nghiep")


def test_clerks_level_stands_and_leads_the_agency() -> None:
    clerk = {"level": Decision("level", "cong-doan", "clerk", 1.0, "x")}
    found = learned({"tinh": 0.9}, {"lao-dong": 0.9, "ldld": 0.05})
    assert likeliest_pair(found, clerk) == ("cong-doan", "ldld")  # type: ignore[arg-type]
