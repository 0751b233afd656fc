"""Work that makes very many objects, none of them in rings, is not interrupted to look for rings again and again."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Within it no rings of unused objects are looked for; afterwards again, if they were before."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()
