"""A run's report as one page that any browser shows: nothing is fetched, nothing in it runs."""

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

import jinja2

from dialogue_cli.messages import run as say
from dialogue_cli.model.run_parts import if_known, run_parts
from dialogue_cli.vietnamese.dates import short

Object = Mapping[str, Any]


def run_page(said: Object) -> str:
    """The page of a run told as `model.run_objects.run_object` tells it; raises KeyError when it is not."""
    look = said["needs_person"] or said["unfinished"]
    told = say.STATE_LOOK if look else say.STATE_DONE
    return _template().render(
        title=say.TITLE.format(year=said["year"]),
        started=_started(said["at"]),
        state=say.STATE_BROKEN_OFF if said["unfinished"] else told,
        look=look,
        interrupted=if_known(say.INTERRUPTED, page=said["interrupted"]),
        parts=run_parts(said),
        foot=say.PAGE_FOOT,
    )


@cache
def _template() -> jinja2.Template:
    """Whatever people wrote (names of files, of sheets) is text on the page, never markup."""
    source = (files("dialogue_cli.documents") / "run_page.html.j2").read_text(encoding="utf-8")
    made = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=False)
    return made.from_string(source)


def _started(stamp: str) -> str:
    at = datetime.fromisoformat(stamp)
    return say.STARTED.format(clock=f"{at:%H:%M:%S}", day=short(at.date()))
