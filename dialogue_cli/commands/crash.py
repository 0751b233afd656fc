"""Our own faults: the details go to a file, the clerk gets one sentence."""

import tempfile
import traceback
from pathlib import Path

from dialogue_cli.messages import errors as say


def report(error: Exception) -> str:
    """Write where it happened to a file, and return the sentence that names the file.

    Only the places in our code and the kind of error are written: a message may quote what people wrote.
    """
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in frames]
    text = "\n".join([*lines, _kinds(error)]) + "\n"
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="dialogue-", suffix=".log", delete=False, encoding="utf-8"
        ) as log:
            log.write(text)
    except OSError:
        return say.INTERNAL_NO_LOG.format(kind=_kinds(error))
    return say.INTERNAL.format(log=log.name)


def _kinds(error: BaseException | None) -> str:
    """The error's class and those that caused it."""
    names: list[str] = []
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        names.append(f"{type(error).__module__}.{type(error).__qualname__}")
        error = error.__cause__ or error.__context__
    return " < ".join(names)
