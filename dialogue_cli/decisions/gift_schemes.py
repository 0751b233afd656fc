"""To which scheme of gifts a row of a paper list belongs, and whether somebody is named for a scheme."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from dialogue_cli.model.conference import GiftScheme
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.vietnamese.text import fold, fold_key

# The rows of a list share its name and its purpose.
_key = lru_cache(maxsize=1024)(fold_key)

# A shorter name is found inside other words.
_LEAST_LETTERS = 6


def scheme_of(receipt: GiftReceipt, schemes: Sequence[GiftScheme]) -> GiftScheme | None:
    """The one scheme that the file, the purpose or the sum means; None when that is not certain.

    Of several schemes with one name the sum decides; with a single scheme every list is of that one.
    """
    meant = tuple(schemes)
    for fits in _SIGNS:
        found = tuple(scheme for scheme in meant if fits(receipt, scheme))
        if len(found) == 1:
            return found[0]
        meant = found or meant
    return schemes[0] if len(schemes) == 1 else None


def stands_on_list(receipt: GiftReceipt, scheme: GiftScheme) -> bool:
    """Whether a row that belongs to the scheme also names who is to get the gift."""
    return not scheme.listed_in or _in_its_list(receipt, scheme)


def is_marked(delegate: Delegate, scheme: GiftScheme) -> bool:
    """Whether the remarks on the delegate list hold the scheme's mark, as words of their own."""
    wanted = fold(scheme.mark).split()
    if not wanted or not delegate.note:
        return False
    found = "".join(c if c.isalnum() else " " for c in fold(delegate.note)).split()
    length = len(wanted)
    return any(found[start : start + length] == wanted for start in range(len(found) - length + 1))


def _in_its_list(receipt: GiftReceipt, scheme: GiftScheme) -> bool:
    key = _key(scheme.listed_in)
    origin = receipt.origin
    return bool(key) and any(key in _key(name) for name in (origin.file, origin.sheet))


def _by_purpose(receipt: GiftReceipt, scheme: GiftScheme) -> bool:
    names = (_key(name) for name in (scheme.name, scheme.key, scheme.mark))
    said = [_key(text) for text in (receipt.purpose, receipt.origin.file, receipt.origin.sheet)]
    return any(name in text for name in names if len(name) >= _LEAST_LETTERS for text in said)


def _by_value(receipt: GiftReceipt, scheme: GiftScheme) -> bool:
    if receipt.rate is not None:
        return receipt.rate == scheme.value
    return receipt.amount == scheme.value * (receipt.quantity or 1)


_SIGNS: tuple[Callable[[GiftReceipt, GiftScheme], bool], ...] = (
    _in_its_list,
    _by_purpose,
    _by_value,
)
