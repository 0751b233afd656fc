"""From what a formula says to how often it proves right: SURE_FROM is reached where at least 98 % were right."""

import numpy as np

from benchmarks.training.file import Points
from dialogue_cli.model.petitions import SURE_FROM

# A little more than the 98 % that is promised: other offices' petitions are never quite like the examples.
_RIGHT = 0.985
_STEPS = 6
# What is not sure never looks nearly so.
_NOT_SURE = 0.9


def certainty_curve(said: np.ndarray, right: np.ndarray) -> Points:
    """A rising curve through (what was said, share that was right), with its step to sure where sure begins."""
    order = np.argsort(-said, kind="stable")
    said, right = said[order], right[order].astype(float)
    share = np.cumsum(right) / np.arange(1, len(said) + 1)
    enough = np.flatnonzero(share >= _RIGHT)
    begins = float(said[enough[-1]]) if len(enough) else 1.0
    below = said < begins
    xs, ys = _below(said[below], right[below])
    xs = np.concatenate([[0.0], xs, [begins - 1e-4, begins, 1.0]])
    ys = np.concatenate([[0.0], ys, [_NOT_SURE, SURE_FROM, 0.99]])
    keep = np.concatenate([[True], np.diff(xs) > 0])
    return xs[keep], np.maximum.accumulate(ys)[keep]


def _below(said: np.ndarray, right: np.ndarray) -> Points:
    """The share that was right in slices of what was said, never falling and never sure."""
    if len(said) < _STEPS:
        return np.array([]), np.array([])
    slices = np.array_split(np.arange(len(said)), _STEPS)[::-1]
    xs = np.array([said[slice_].mean() for slice_ in slices])
    ys = np.maximum.accumulate([right[slice_].mean() for slice_ in slices])
    return xs, np.minimum(ys, _NOT_SURE)
