"""How the people registered are composed: women, groups, officers of the union, party members, ethnic minorities."""

from collections import Counter
from collections.abc import Iterator, Sequence

from dialogue_cli.messages import quotas as say
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.quota_tables import Share, ShareTable
from dialogue_cli.reference.group_kinds import kind_of
from dialogue_cli.reference.posts import is_union_officer
from dialogue_cli.vietnamese.shares import largest_remainder
from dialogue_cli.vietnamese.text import fold_key

_TENTHS = 1000


def composition(conference: Conference, people: Sequence[Delegate]) -> tuple[ShareTable, ...]:
    """The shares of those who fill a place; what no list records is left out; none without people."""
    return tuple(_tables(conference, people)) if people else ()


def _tables(conference: Conference, people: Sequence[Delegate]) -> Iterator[ShareTable]:
    workers = {group.key for group in conference.groups if kind_of(group) == "workers"}
    of_workers = [one for one in people if one.group in workers]
    yield _table(say.SHARE_GENDER, say.GENDERS, [one.gender for one in people])
    if of_workers:
        genders = [one.gender for one in of_workers]
        yield _table(say.SHARE_GENDER_WORKERS, say.GENDERS, genders)
    labels = {group.key: group.label for group in conference.groups} | {"": say.NO_GROUP}
    groups = [one.group if one.group in labels else "" for one in people]
    yield _table(say.SHARE_GROUPS, labels, groups)
    if of_workers:
        yield _table(say.SHARE_POSTS, say.POSTS, [_post(one) for one in of_workers])
    if any(one.party_member for one in people):
        members = ["yes" if one.party_member else "" for one in people]
        yield _table(say.SHARE_PARTY, say.PARTY, members)
    if any(one.ethnicity for one in people):
        yield _table(say.SHARE_ETHNIC, say.ETHNIC, [_ethnic(one) for one in people])


def _table(title: str, names: dict[str, str], values: Sequence[str]) -> ShareTable:
    """The shares in the order of the names; what is not known is shown where there is such a case."""
    counts = Counter(values)
    shown = [key for key in names if key or counts[key]]
    tenths = largest_remainder(_TENTHS, [counts[key] for key in shown])
    parts = zip(shown, tenths, strict=True)
    return ShareTable(title, tuple(Share(names[key], counts[key], part) for key, part in parts))


def _post(delegate: Delegate) -> str:
    if not delegate.role:
        return ""
    return "officer" if is_union_officer(delegate.role) else "worker"


def _ethnic(delegate: Delegate) -> str:
    if not delegate.ethnicity:
        return ""
    return "kinh" if fold_key(delegate.ethnicity) in {"kinh", "viet"} else "minority"
