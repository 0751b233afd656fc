import sys
from dataclasses import fields

import pytest

from dialogue_cli.documents import facts
from dialogue_cli.documents.frame import FrameValues
from dialogue_cli.documents.paper_kinds import FACTS
from dialogue_cli.documents.templates import find_template, known_papers
from dialogue_cli.messages import paper_verdicts

MODULES = [facts, *(sys.modules[kind.__module__] for kind in FACTS.values())]
DESCRIBED = [
    kind
    for module in dict.fromkeys(MODULES)
    for kind in vars(module).values()
    if isinstance(kind, type)
    and hasattr(kind, "__dataclass_fields__")
    and kind.__module__ == module.__name__
]


@pytest.mark.parametrize("kind", DESCRIBED, ids=lambda kind: kind.__name__)
def test_every_fact_is_described(kind: type):
    inherited = {part.name for base in kind.__mro__[1:-1] for part in fields(base)}
    described = kind.__doc__ or ""
    missing = [
        part.name
        for part in fields(kind)
        if part.name not in inherited and part.name not in described.replace("`", "")
    ]
    assert missing == []


def test_every_paper_has_facts_of_its_own():
    assert sorted(FACTS) == sorted({find_template(name).facts for name in known_papers()})
    assert len(set(FACTS.values())) == len(FACTS)


def test_every_fact_has_a_name_by_which_its_change_is_told() -> None:
    named = {field.name for kind in FACTS.values() for field in fields(kind)}
    assert named - set(paper_verdicts.FACTS) == set()
    assert {field.name for field in fields(FrameValues)} - set(paper_verdicts.FRAME) == set()
