"""Signs that stand for tags while a template's wording is laid out: neither Markdown nor the builder knows them."""

import re
from dataclasses import dataclass, field

from dialogue_cli.documents.word.tags import TAG

SIGN = re.compile("⟦(\\d+)⟧")
_ROOM = re.compile("⟨[^⟩]*⟩")
_LONG, _SHORT = "xxxx " * 20, "xxxxxxx"
_CONFERENCE = re.compile(r"\{\{-?\s*name\b")
# The mark that the builder writes after each line of a list of addressees or recipients.
_LISTED = re.compile("- ⟦(\\d+)⟧[;.]")
_ENDED = re.compile("⟦(\\d+)⟧[;.]$")
_EITHER_MARK = "{% if loop.last %}.{% else %};{% endif %}"
_CONTROL = re.compile(r"(?<=\{%)[-+]|(?<=\{\{)-|[-+](?=%\})|-(?=\}\})")


def room(subject: str) -> str:
    """As long as the subject will be: the rule below it is measured on this, and nothing of it is kept."""
    filled = TAG.sub(lambda tag: _LONG if _CONFERENCE.match(tag[0]) else _SHORT, subject)
    return f"⟨{filled}⟩"


@dataclass(slots=True)
class Signs:
    """The tags of one template, by the number that their sign carries."""

    tags: list[str] = field(default_factory=list)

    def sign(self, tag: str) -> str:
        """What stands for a tag; how it takes blanks away means nothing in Word."""
        self.tags.append(_CONTROL.sub("", tag))
        return f"⟦{len(self.tags) - 1}⟧"

    def within(self, text: str) -> str:
        """A text with signs for its tags."""
        return TAG.sub(lambda tag: self.sign(tag[0]), text)

    def ending(self, *, repeated: bool) -> str:
        """What stands for the mark after one addressee: within a loop only the last has a full stop."""
        return self.sign(_EITHER_MARK if repeated else ".")

    def alone(self, text: str) -> str | None:
        """The tag of a line that holds nothing else but what a list puts around it; None where it says more."""
        found = _LISTED.fullmatch(text)
        tag = self.tags[int(found[1])] if found else ""
        return tag if tag.startswith("{%") else None

    def ended(self, text: str) -> str:
        """The line of an addressee with its own ending in place of the one that the builder has put there."""
        found = _ENDED.search(text)
        own = found is not None and self.tags[int(found[1])] in (".", _EITHER_MARK)
        return text[:-1] if own else text

    def put_back(self, text: str) -> str:
        """A text with its tags again."""
        return SIGN.sub(lambda sign: self.tags[int(sign[1])], _ROOM.sub("", text))
