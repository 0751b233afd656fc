"""Sharing out whole numbers so that the parts always add up, and percentages that add up to 100,0."""

from collections.abc import Sequence

_THOUSAND = 1000  # 100,0 % in steps of a tenth


def largest_remainder(total: int, weights: Sequence[int]) -> list[int]:
    """`total` shared in proportion to the weights, whole numbers that add up exactly.

    What rounding leaves goes to the largest remainders, of equals to the first; without any
    weight, evenly. Raises ValueError for a negative total or weight, or when there is something
    to share and nobody to get it.
    """
    if total < 0 or any(weight < 0 for weight in weights) or (total and not weights):
        raise ValueError(total, weights)
    whole = sum(weights)
    if not whole:
        return largest_remainder(total, [1] * len(weights)) if weights else []
    parts = [total * weight // whole for weight in weights]
    remainders = [total * weight % whole for weight in weights]
    left = total - sum(parts)
    for place in sorted(range(len(parts)), key=lambda place: (-remainders[place], place))[:left]:
        parts[place] += 1
    return parts


def with_floor(total: int, weights: Sequence[int], least: int) -> list[int]:
    """Like `largest_remainder`, but nobody gets fewer than `least`.

    Raises ValueError when the total is less than that for everybody.
    """
    if total < least * len(weights):
        raise ValueError(total, least)
    poor: set[int] = set()
    while True:
        rich = [place for place in range(len(weights)) if place not in poor]
        rest = total - least * len(poor)
        parts = dict(
            zip(rich, largest_remainder(rest, [weights[place] for place in rich]), strict=True)
        )
        below = {place for place, part in parts.items() if part < least}
        if not below:
            return [parts.get(place, least) for place in range(len(weights))]
        poor |= below


def percentages(parts: Sequence[int]) -> tuple[str, ...]:
    """The percentage of each part with one decimal (62,5), adding up to 100,0; all 0,0 when there is nothing.

    Raises ValueError for a negative part.
    """
    if not any(parts):
        return ("0,0",) * len(parts)
    return tuple(f"{tenths // 10},{tenths % 10}" for tenths in largest_remainder(_THOUSAND, parts))
