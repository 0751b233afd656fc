"""How much alike two short spellings are, for words that were typed in haste."""

from functools import lru_cache


def likeness(first: str, second: str, least: float = 0.0) -> float:
    """From 0 (nothing in common) to 1 (the same): letters typed right, of all letters.

    A letter too many, too few, wrong, or two letters swapped each count once. What cannot reach
    `least` is 0.
    """
    longest = max(len(first), len(second))
    if first == second:
        return 1.0
    most = int((1 - least) * longest + 1e-9)
    if abs(len(first) - len(second)) > most:
        return 0.0
    slips = _slips(first, second)
    return 1 - slips / longest if slips <= most else 0.0


@lru_cache(maxsize=20_000)
def _slips(first: str, second: str) -> int:
    """The smallest number of slips that turn one into the other."""
    before: list[int] = []
    above = list(range(len(second) + 1))
    for row, letter in enumerate(first, start=1):
        current = [row]
        for column, other in enumerate(second, start=1):
            best = min(above[column] + 1, current[-1] + 1, above[column - 1] + (letter != other))
            if row > 1 and column > 1 and letter == second[column - 2] and first[row - 2] == other:
                best = min(best, before[column - 2] + 1)
            current.append(best)
        before, above = above, current
    return above[-1]
