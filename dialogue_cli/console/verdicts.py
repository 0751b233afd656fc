"""Reports on papers made before: which still are what would be made today."""

from collections.abc import Sequence

from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.console.place import near
from dialogue_cli.messages import paper_verdicts as say
from dialogue_cli.model.paper_verdicts import PaperVerdict, PaperVerdicts
from dialogue_cli.vietnamese.dates import short

# Of very many only so many are told one by one; the JSON has all of them.
MOST_FILES = 40
MOST_PLACES = 6
MOST_NAMED = 3


def show_verdicts(out: Out, report: PaperVerdicts) -> None:
    """Each file with what became of it; of those not sound, what and where."""
    show_papers(out, report.papers)


def show_papers(out: Out, papers: Sequence[PaperVerdict]) -> None:
    """The same, for papers that another report tells of as well."""
    if not papers:
        return
    amiss = [one for one in papers if not one.is_sound]
    shown = papers if len(papers) <= MOST_FILES else amiss[:MOST_FILES]
    if shown:
        rows = [(near(one.file), _what(one), _state(one)) for one in shown]
        out.table(say.TITLE, say.COLUMNS, rows, styles=[_style(one) for one in shown])
    for alike in _by_reason(amiss)[:MOST_FILES]:
        _explain(out, alike)
    count, sound = len(papers), len(papers) - len(amiss)
    out.line(say.COUNT.format(count=count, sound=sound, amiss=len(amiss)), "" if amiss else "green")
    _next(out, papers, amiss)


def _what(one: PaperVerdict) -> str:
    if not one.paper:
        return ""
    number = say.NUMBERED_ON if one.day else say.NUMBERED
    told = [one.title]
    if one.number:
        told.append(number.format(number=one.number, day=short(one.day) if one.day else ""))
    if one.draft:
        told.append(say.DRAFT)
    return ", ".join(told)


def _state(one: PaperVerdict) -> str:
    both = one.state == "edited" and one.stale
    told = say.EDITED_AND_STALE if both else say.STATES[one.state]
    return say.OLD_PDF.format(told=told) if one.old_pdf else told


def _style(one: PaperVerdict) -> str:
    if one.is_sound:
        return ""
    return STYLES["error"] if one.state == "refused" else STYLES["warning"]


def _by_reason(amiss: Sequence[PaperVerdict]) -> list[list[PaperVerdict]]:
    """Those of which the same is told together: of many copies of one paper it is told once."""
    alike: dict[tuple[object, ...], list[PaperVerdict]] = {}
    for one in amiss:
        key = (one.reason, one.remedy, one.changes, one.places, one.edited, one.old_pdf)
        alike.setdefault(key, []).append(one)
    return list(alike.values())


def _explain(out: Out, alike: Sequence[PaperVerdict]) -> None:
    names, one = [near(each.file) for each in alike], alike[0]
    shown, more = "; ".join(names[:MOST_NAMED]), len(names) - MOST_NAMED
    files = say.MORE_FILES.format(names=shown, count=more) if more > 0 else shown
    out.line(say.ABOUT.format(files=files), "bold")
    for line in (one.reason, one.remedy):
        if line:
            out.line(f"  {line}")
    if one.changes:
        out.line(say.CHANGED.format(changes=_first(one.changes)))
    if one.places:
        out.line(say.PLACES.format(places=_first(one.places)))
    if one.edited:
        out.line(say.EDITED.format(places=_first(one.edited)))
    if one.old_pdf:
        out.line(say.ABOUT_PDF)


def _first(names: Sequence[str]) -> str:
    shown = "; ".join(names[:MOST_PLACES])
    more = len(names) - MOST_PLACES
    return say.MORE.format(names=shown, count=more) if more > 0 else shown


def _next(out: Out, papers: Sequence[PaperVerdict], amiss: Sequence[PaperVerdict]) -> None:
    stale = dict.fromkeys(one.paper for one in amiss if one.stale and not one.number)
    if stale:
        out.next(say.NEXT_STALE.format(papers=" ".join(stale)))
    # What an issued plan no longer says, the plan that amends it does.
    amended = any(
        one.paper == "plan-amended" and one.number and one.state == "current" for one in papers
    )
    plans = ("plan", "plan-amended") if amended else ()
    if any(one.stale and one.number and one.paper not in plans for one in amiss):
        out.next(say.NEXT_ISSUED)
    if any(one.edited for one in amiss):
        out.next(say.NEXT_EDITED)
    if pdfs := dict.fromkeys(one.paper for one in amiss if one.old_pdf):
        out.next(say.NEXT_PDF.format(papers=" ".join(pdfs)))
