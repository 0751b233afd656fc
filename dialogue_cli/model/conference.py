"""One year's conference, as its settings say (YEAR/conference.toml)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Literal

AgendaKind = Literal["fixed", "dialogue"]
GiftKind = Literal["cash", "goods", "both"]
GiftPeople = Literal["group", "listed"]

# The key of a scheme that was given none: the only one.
GIFT_KEY = "qua"
Allocation = Literal["", "hand", "even", "members"]
"""How a group's places are shared out to the sending units: not at all, as written, evenly, by their members."""

# How many people stand on a stage at a time to be given something.
GIFTS_A_ROUND = 10
# Half a day sees 10 to 25 questions asked and answered (workflow.md §1.6); its dialogue has about 150 minutes.
QUESTION_MINUTES = 7
QUESTIONS_PER_PERSON = 2


@dataclass(frozen=True, slots=True)
class When:
    """The day (or only the expected month: `dự kiến`) and the hours of the session."""

    day: date | None
    month: tuple[int, int] | None
    start: time
    end: time
    sessions: int = 1

    @property
    def latest(self) -> date | None:
        """The last day on which it can be: the day itself, or the end of the expected month."""
        if self.day or not self.month:
            return self.day
        year, month = self.month
        following = date(year + month // 12, month % 12 + 1, 1)
        return date.fromordinal(following.toordinal() - 1)


@dataclass(frozen=True, slots=True)
class Venue:
    """Where it is held."""

    name: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A group of delegates: its key, its words in the plan, its quota and the noun its people are counted by.

    `allocation` says how it is shared out to the sending units, `least` how many places each of them gets at least;
    `aliases` are names met in spreadsheets; `short` is what lists and messages call it.
    """

    key: str
    name: str
    quota: int
    noun: str
    allocation: Allocation = ""
    aliases: tuple[str, ...] = ()
    short: str = ""
    least: int = 0

    @property
    def allocated(self) -> bool:
        """Whether its places are shared out to the sending units."""
        return bool(self.allocation)

    @property
    def label(self) -> str:
        """What it is called in messages and lists: its short name, else its key."""
        return self.short or self.key


@dataclass(frozen=True, slots=True)
class SendingUnit:
    """A union that sends delegates this year: all its places, and those in each allocated group.

    `short` is the name within the list of its kind ("Y tế" under "Công đoàn ngành"), `kind` that kind's words or empty;
    `members` are its đoàn viên, None while unknown; `quotas` are places by the key of the group.
    """

    name: str
    quota: int
    short: str = ""
    kind: str = ""
    aliases: tuple[str, ...] = ()
    members: int | None = None
    quotas: tuple[tuple[str, int], ...] = ()

    def places(self, group: str) -> int:
        """Its places in one group, by the group's key."""
        return dict(self.quotas).get(group, 0)


@dataclass(frozen=True, slots=True)
class GiftScheme:
    """One sort of gift: how many, worth and approved total in đồng, for whom, from which source.

    `value` of a gift in kind is its worth; `contents` says in words what is in it. `groups` are keys of groups of
    delegates; where `people` is "listed" only those are meant whose names stand on the gift list named by `listed_in`
    (part of the file's or sheet's name; empty: any list of this scheme) or whose remarks on a delegate list hold
    `mark`. `whom` is what the plan calls them, `basis` the decision or law. `ceiling` and `ceiling_total` are the most
    that may be given, in đồng, None where no limit is known; `reserve` is how many of `count` are kept for nobody yet.
    Whoever gets an `exclusive` gift gets no other. `exception` says by what right leaders, organisers or press get one.
    """

    count: int
    value: int
    approved_total: int
    groups: tuple[str, ...]
    source: str
    item: str
    key: str = GIFT_KEY
    name: str = ""
    basis: str = ""
    kind: GiftKind = "cash"
    contents: str = ""
    whom: str = ""
    people: GiftPeople = "group"
    listed_in: str = ""
    mark: str = ""
    present_only: bool = True
    exclusive: bool = False
    ceiling: int | None = None
    ceiling_total: int | None = None
    reserve: int = 0
    exception: str = ""

    @property
    def label(self) -> str:
        """What it is called in messages and lists: its name, else what is given."""
        return self.name or self.item

    @property
    def total(self) -> int:
        """What all of them come to, in đồng."""
        return self.count * self.value

    @property
    def people_count(self) -> int:
        """How many people are to get one: all but the reserve."""
        return max(0, self.count - self.reserve)


@dataclass(frozen=True, slots=True)
class Basis:
    """A document on which the conference rests; `role` is "regulation", "proposal" or "other"."""

    role: str
    kind: str
    number: str
    day: date | None
    about: str = ""
    issuer: str = ""


@dataclass(frozen=True, slots=True)
class Tasks:
    """What one agency (by function key; or free `name`) has to do, one text a task."""

    agency: str
    items: tuple[str, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Recipient:
    """One line of Nơi nhận, with the reason in brackets: b/c, đ/b, t/h, p/h or empty."""

    name: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item of the agenda; a "dialogue" item takes the time that the fixed ones leave."""

    what: str
    by: str
    minutes: int
    kind: AgendaKind = "fixed"


@dataclass(frozen=True, slots=True)
class TopicGroup:
    """A printed group of topics: its heading and the topic keys it gathers."""

    name: str
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """What the plan said on the day it was issued, in the figures that an amended plan may change.

    `venue` is in words as printed; `groups` are quotas by the key of the group; `gifts_total` is in đồng.
    """

    when: When
    venue: str = ""
    total: int = 0
    groups: Mapping[str, int] = field(default_factory=dict)
    gifts: int = 0
    gifts_total: int = 0
    deadlines: Mapping[str, date | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Issued:
    """Number and day of a paper, None until it is issued; `said` is what the plan then said, None where unknown."""

    number: int | None = None
    day: date | None = None
    said: Said | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the notice of conclusion needs beside the questions: what really took place.

    `held_on` is the day it was held, `started` and `ended` the hours, None while unknown; `attended` how many came,
    None while uncounted; `secretary` is who writes the minutes;
    `central_by` and `monitor` are agency keys; `previous` tells what became of last year's petitions; `good`, `weak`
    and `proposals` are the office's own judgement for its report, one text a line.
    """

    held_on: date | None = None
    started: time | None = None
    ended: time | None = None
    secretary: str = ""
    chair: str = ""
    attended: int | None = None
    previous: str = ""
    central_by: str = "lao-dong"
    monitor: str = "vp-ubnd"
    monitor_by: date | None = None
    good: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    proposals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Conference:
    """All that is settled about one year's conference; `question_minutes` is for one question in the hall.

    `questions_per_person` is how many of those one person asks at most.
    `gifts_a_round` is how many people are given a gift at a time on the stage; `amended_for` is why the plan is
    amended, as the first words of a sentence. `cost_place` is the class of place by which norms of spending are set,
    empty: that of the province's seat; `unpaid` how many delegates are on no payroll, None while nobody has said.
    """

    year: int
    name: str
    when: When
    venue: Venue
    total: int
    groups: tuple[Group, ...]
    units: tuple[SendingUnit, ...]
    gifts: tuple[GiftScheme, ...]
    cost_source: str
    deadlines: Mapping[str, date | None]
    basis: tuple[Basis, ...]
    audience: str
    contents: tuple[str, ...]
    chairs: tuple[str, ...]
    invited: tuple[str, ...]
    tasks: tuple[Tasks, ...]
    recipients: Mapping[str, tuple[Recipient, ...]]
    agenda: tuple[AgendaItem, ...]
    topic_groups: tuple[TopicGroup, ...]
    outcome: Outcome = Outcome()
    documents: Mapping[str, Issued] = field(default_factory=dict)
    question_minutes: int = QUESTION_MINUTES
    questions_per_person: int = QUESTIONS_PER_PERSON
    cost_place: str = ""
    unpaid: int | None = None
    gifts_a_round: int = GIFTS_A_ROUND
    amended_for: str = ""

    @property
    def reference_day(self) -> date:
        """The day by which agencies are named: the event's day or month, else 30 June of the year."""
        return self.when.latest or date(self.year, 6, 30)

    def group(self, key: str) -> Group | None:
        """The group of that key."""
        return next((g for g in self.groups if g.key == key), None)
