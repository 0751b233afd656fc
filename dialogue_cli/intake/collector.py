"""Python's search for circles of objects, while hundreds of thousands without one are made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Rows and records refer to each other in no circle; looking for one again and again costs a sixth of the time.

    Nor is one looked for among them later: they stay until the command ends.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.enable()
