"""How an office issues a paper."""

from dataclasses import replace

import pytest

from dialogue_cli.documents.templates import find_template
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.frames import PaperHalfSetUp, PaperNotSetUp, frame_values, wording_for


def office(desk: Desk, **plan: str) -> Desk:
    papers = {"plan": replace(desk.office.papers["plan"], **plan)}  # type: ignore[arg-type]
    return replace(desk, office=replace(desk.office, papers=papers))


def test_a_paper_of_which_the_settings_say_nothing_or_too_little_is_not_made(desk: Desk) -> None:
    wording = wording_for(desk, "plan")
    with pytest.raises(PaperNotSetUp):
        frame_values(office(desk), find_template("agenda"), wording)
    for key in ("symbol", "signer"):
        with pytest.raises(PaperHalfSetUp) as told:
            frame_values(office(desk, **{key: ""}), find_template("plan"), wording)
        assert key in told.value.sentence


def test_while_nobody_is_named_to_receive_a_paper_its_frame_has_a_gap(desk: Desk) -> None:
    nobody = replace(desk, conference=replace(desk.conference, recipients={}))
    values = frame_values(nobody, find_template("plan"), wording_for(desk, "plan"))
    (gap,) = values.recipients
    assert gap.startswith("\ufdd0")
