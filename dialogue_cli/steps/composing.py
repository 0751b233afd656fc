"""One paper made ready to be composed: for whom, with which frame, and what it is made from."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from dialogue_cli.decisions.uncollected import uncollected
from dialogue_cli.documents.facts import PaperFacts
from dialogue_cli.documents.frame import FrameValues
from dialogue_cli.documents.framing import Composed, Tried
from dialogue_cli.documents.manifest.making import unsealed
from dialogue_cli.documents.papers import compose, try_out
from dialogue_cli.documents.templates import TemplateSource
from dialogue_cli.messages import papers as say
from dialogue_cli.model.findings import Missing
from dialogue_cli.model.manifest import Manifest, Origin, Source, fingerprint
from dialogue_cli.office.fingerprints import settings_sources
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.frames import frame_values, paper_settings, wording_for
from dialogue_cli.steps.paper_facts import Gathering, gather
from dialogue_cli.steps.stored import Stored

# Papers that others cite by number and day.
_CITED = ("plan",)


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of a paper: to whom it goes (empty where there is one), its key in the manifest, its facts."""

    name: str
    key: str
    facts: PaperFacts


@dataclass(frozen=True, slots=True)
class Prepared:
    """A paper whose copies can be composed one by one."""

    template: TemplateSource
    frame: FrameValues
    unsigned: Missing | None
    office: str
    settings: tuple[Source, ...]
    copies: Iterator[Copy]
    warning: str
    draft: bool

    @uncollected()
    def composed(self, copy: Copy) -> Composed:
        """The copy as a .docx; raises what a template or missing values raise."""
        return compose(
            self.template,
            copy.facts,
            self.frame,
            draft=self.draft,
            unsigned=self.unsigned,
            origin=self._origin(copy),
        )

    def tried(self, copy: Copy) -> Tried:
        """What a draft of the copy would say and lack; raises what a template raises."""
        return try_out(self.template, copy.facts, self.frame, unsigned=self.unsigned)

    def sources(self, copy: Copy) -> Manifest:
        """What the copy would be made from, without making it."""
        return unsealed(self.template, copy.facts, self.frame, self._origin(copy), draft=self.draft)

    def _origin(self, copy: Copy) -> Origin:
        return Origin(self.office, copy.key, self.settings)


def prepared(desk: Desk, template: TemplateSource, held: Stored, *, draft: bool) -> Prepared:
    """Gather all that a paper needs; raises what the settings make impossible."""
    wording = wording_for(desk, template.paper)
    each, warning = gather(Gathering(desk, template, wording, held, draft))
    papers = tuple(dict.fromkeys((template.paper, *_CITED)))
    return Prepared(
        template=template,
        frame=frame_values(desk, template, wording),
        unsigned=_unsigned(desk, template),
        office=office_key(desk),
        settings=settings_sources(desk.folder, desk.year, papers),
        copies=_keyed(each, several=bool(template.each)),
        warning=warning,
        draft=draft,
    )


def office_key(desk: Desk) -> str:
    """Whose papers these are: the kind of office and its province, as they are settled."""
    return f"{desk.office.kind}/{desk.office.province}"


def _keyed(each: Iterator[tuple[str, PaperFacts]], *, several: bool) -> Iterator[Copy]:
    """The copies with their keys: no name is in them, and two people of one name have two."""
    met: Counter[str] = Counter()
    for name, facts in each:
        met[name] += 1
        yield Copy(name, f"{fingerprint(name)}-{met[name]}" if several else "", facts)


def _unsigned(desk: Desk, template: TemplateSource) -> Missing | None:
    """ND30-SIGN-02: no paper is signed without a name under the title; on lists it is written by hand."""
    signer = paper_settings(desk, template.paper).signer
    if not template.numbered or desk.office.signers[signer].name:
        return None
    return Missing(say.KEY_OFFICE.format(key=f"signers.{signer}.name"), say.MISSING_SIGNER)
