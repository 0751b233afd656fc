"""Who is introduced at the opening, in the order of protocol, and which groups are greeted together."""

from collections.abc import Iterator, Sequence

from dialogue_cli.documents.script_facts import IntroducedGroup, IntroducedRank
from dialogue_cli.messages import papers as say
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.reference.group_kinds import kind_of
from dialogue_cli.reference.posts import post_of
from dialogue_cli.reference.protocol import Protocol, protocol_of
from dialogue_cli.reference.seats import seated
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.wording import Wording
from dialogue_cli.vietnamese.text import fold, fold_key

# Of these groups nobody is called by name: they are many, or they work.
_TOGETHER = frozenset(("workers", "employers", "press", "organisers"))
_POSTS = {"head": 0, "deputy": 1, "": 2}


def introduced_guests(
    desk: Desk, wording: Wording, delegates: Sequence[Delegate]
) -> Iterator[IntroducedRank]:
    """The guests who take a seat, rank by rank; within a rank heads first, else as their lists came."""
    province = wording.province.title
    ranked: dict[Protocol, list[Delegate]] = {}
    for one in seated(delegates):
        if one.group in _named(desk):
            workplace = one.unit or one.upper_unit or one.role
            ranked.setdefault(protocol_of(workplace, province), []).append(one)
    for place in sorted(ranked, key=lambda place: place.order):
        people = sorted(ranked[place], key=lambda one: _POSTS[post_of(one.role)])
        told = (with_title(p.full_name, p.gender, p.role, p.unit or p.upper_unit) for p in people)
        yield IntroducedRank(place.heading, tuple(told))


def greeted_groups(
    desk: Desk, wording: Wording, delegates: Sequence[Delegate]
) -> Iterator[IntroducedGroup]:
    """The other groups: how many of each have a seat, or as many as the plan has while no list has come."""
    counted: dict[str, int] = {}
    for one in seated(delegates):
        counted[one.group] = counted.get(one.group, 0) + 1
    for group in desk.conference.groups:
        if group.key not in _named(desk):
            count = counted.get(group.key, group.quota)
            yield IntroducedGroup(wording.fill(group.label), count, wording.fill(group.noun))


def with_title(name: str, gender: str, role: str, unit: str) -> str:
    """Ông Nguyễn Văn An, Giám đốc Sở Y tế: title, name, post, and the unit where the post does not name it."""
    post = post_at(role, unit)
    title = say.TITLES.get(gender, say.TITLES[""])
    return say.CALLED.format(title=title, name=name.strip(), post=post).rstrip(" ,")


def post_at(role: str, unit: str) -> str:
    """Post and unit in one phrase; words that end the one and begin the other stand once: Chánh Văn phòng UBND tỉnh."""
    post, place = role.split(), unit.split()
    if fold_key(unit) in fold_key(role):
        return " ".join(post)
    same = max(
        (n for n in range(1, len(place)) if n < len(post) and _alike(post[-n:], place[:n])),
        default=0,
    )
    return " ".join([*post[: len(post) - same], *place])


def _alike(some: Sequence[str], others: Sequence[str]) -> bool:
    return [fold(word) for word in some] == [fold(word) for word in others]


def _named(desk: Desk) -> frozenset[str]:
    """The groups whose people are introduced one by one."""
    groups = desk.conference.groups
    return frozenset(g.key for g in groups if not g.allocated and kind_of(g) not in _TOGETHER)
