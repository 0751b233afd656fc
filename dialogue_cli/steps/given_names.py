"""People as a command line names them: by name, by number, by code."""

from collections.abc import Sequence

from dialogue_cli.decisions.delegate_codes import code_in


def names_in(words: Sequence[str]) -> list[str]:
    """The names, numbers and codes of a command line: loose words beside each other are one name."""
    found: list[str] = []
    loose: list[str] = []
    for word in words:
        if code_in(word) or word.strip().isdecimal() or " " in word.strip():
            found += [" ".join(loose)] if loose else []
            loose = []
            found.append(word)
        else:
            loose.append(word)
    return [*found, " ".join(loose)] if loose else found
