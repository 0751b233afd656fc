"""What a stretch of a petition does: ask for something, introduce, close (workflow.md §3.6)."""

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any, Literal

from dialogue_cli.reference.fillers import fillers
from dialogue_cli.vietnamese.in_place import bare_letters, is_accentless, lower_letters
from dialogue_cli.vietnamese.text import words

# In so many words ("đề nghị …", a question), by its verb alone ("Xây nhà trẻ"), or not at all.
Asking = Literal["said", "bare", "not"]
# "… các kiến nghị sau:", "Đề nghị UBND tỉnh:", "Đề nghị UBND tỉnh … các vấn đề sau:", "Về nhà ở:",
# a statement, a request of its own ("Đề nghị hỗ trợ người mất việc:"), "… vì các lý do:".
LeadIn = Literal["none", "announces", "names", "names-all", "subject", "states", "asks", "reasons"]

_LONGEST_HOPE = 16
_BEFORE = 24
_LONGEST_SUBJECT = 7
_CAPITALISED = re.compile(r"\b\w+")
_SIGNS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Terms:
    """The lists of parts.toml as patterns: for texts with accents, or for texts typed without."""

    verb: re.Pattern[str]
    long_verb: re.Pattern[str]
    opening_verb: re.Pattern[str]
    clause_begins: re.Pattern[str]
    makes_noun: re.Pattern[str]
    question: re.Pattern[str]
    bare: re.Pattern[str]
    ought: re.Pattern[str]
    reason: re.Pattern[str]
    announced: re.Pattern[str]
    announcing_end: re.Pattern[str]
    attention: re.Pattern[str]
    beside: re.Pattern[str]
    addressee_head: re.Pattern[str]
    addressee: re.Pattern[str]
    subject: re.Pattern[str]
    greeting: re.Pattern[str]
    of_one: re.Pattern[str]
    referring: re.Pattern[str]
    closing: re.Pattern[str]
    hope: re.Pattern[str]
    joiner: re.Pattern[str]
    inner_joiner: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Reading:
    """A text, how it is compared letter by letter, and the terms to compare it with."""

    text: str
    said: str
    accentless: bool
    bare: str

    @property
    def terms(self) -> Terms:
        """The terms as the text is typed."""
        return _terms(self.accentless)

    def part(self, start: int, end: int) -> "Reading":
        """A stretch of it."""
        text, bare = self.text[start:end], self.bare[start:end]
        if self.accentless or is_accentless(text):
            return Reading(text, bare, accentless=True, bare=bare)
        return Reading(text, self.said[start:end], accentless=False, bare=bare)


def reading(text: str) -> Reading:
    """Read a text (NFC) for what its stretches do."""
    accentless, bare = is_accentless(text), bare_letters(text)
    return Reading(text, bare if accentless else lower_letters(text), accentless, bare)


def request_verb(one: Reading, start: int = 0) -> re.Match[str] | None:
    """The first verb of asking; those of two syllables are known with half their marks too ("De nghị")."""
    terms = one.terms
    for found in terms.verb.finditer(one.said, start):
        if _may_ask(terms, one.said, found):
            return found
    if not one.accentless:
        terms = _terms(accentless=True)
        for found in terms.long_verb.finditer(one.bare, start):
            if _may_ask(terms, one.bare, found):
                return found
    return None


def _may_ask(terms: Terms, said: str, found: re.Match[str]) -> bool:
    """Whether a word is that verb, and no noun: not "các kiến nghị"; "xin" only where a clause begins."""
    place = found.start()
    if place and said[place - 1].isalnum():
        return False
    before = said[max(0, place - _BEFORE) : place]
    if terms.opening_verb.match(said, place):
        return place == 0 or terms.clause_begins.search(before) is not None
    return not terms.makes_noun.search(before)


def asking(one: Reading) -> Asking:
    """Whether and how a stretch asks for something."""
    terms = one.terms
    if request_verb(one) or terms.question.search(one.said):
        return "said"
    return "bare" if terms.bare.match(one.said) or terms.ought.search(one.said) else "not"


def closes(one: Reading) -> bool:
    """Whether a sentence only thanks or greets."""
    if thanks := one.terms.closing.match(one.said):
        return not request_verb(one, thanks.end())
    return False


def hopes(one: Reading) -> bool:
    """Whether a sentence only hopes to be heard; alone it may be the request."""
    short = len(one.said.split()) <= _LONGEST_HOPE
    return short and one.terms.hope.match(one.said) is not None


def greets(one: Reading) -> bool:
    """Whether a sentence only addresses the reader."""
    return one.terms.greeting.match(one.said) is not None and not request_verb(one)


def lead_in(one: Reading) -> LeadIn:
    """What the clause before the items does; its end is the first item."""
    terms, said = one.terms, one.said
    if not _SIGNS.sub("", said):
        return "none"
    if terms.reason.search(said):
        return "reasons"
    if verb := request_verb(one):
        return _who_is_asked(terms, _with_names_hidden(one)[verb.end() :])
    return _what_is_said(terms, said.rstrip())


def _what_is_said(terms: Terms, said: str) -> LeadIn:
    """What a clause does that asks nothing."""
    count, ends = len(said.split()), said.endswith(":")
    announced = terms.announced.search(said)
    if announced and terms.announcing_end.search(said):
        return "announces"
    if ends and terms.subject.match(said) and count <= _LONGEST_SUBJECT * 2:
        return "subject"
    if ends and announced:
        return "announces"
    return "subject" if ends and count <= _LONGEST_SUBJECT else "states"


def _with_names_hidden(one: Reading) -> str:
    """The words of names made meaningless: in "Sở Giao thông vận tải" nothing is handed over."""
    heads = {found.start() for found in one.terms.addressee_head.finditer(one.said)}
    hidden = list(one.said)
    for word in _CAPITALISED.finditer(one.text):
        if word.start() not in heads and word[0][0].isupper():
            hidden[word.start()] = "_"
    return "".join(hidden)


def _who_is_asked(terms: Terms, rest: str) -> LeadIn:
    """What is left behind the verb of asking: a name, words of attention, or a request."""
    unnamed = terms.addressee.sub(" ", rest)
    if _SIGNS.sub("", terms.beside.sub(" ", terms.attention.sub(" ", unnamed))):
        return "asks"
    if unnamed == rest and not terms.attention.search(rest):
        return "announces"
    return "names-all" if terms.announced.search(rest) else "names"


def opens_with_request(one: Reading) -> bool:
    """Whether the very first words ask for something."""
    verb = request_verb(one)
    return (verb is not None and verb.start() == 0) or one.terms.bare.match(one.said) is not None


def refers_back(parts: Sequence[Reading]) -> bool:
    """Whether a request speaks of the one before it: "… tuyến đường này"."""
    return any(part.terms.referring.search(part.said) for part in parts[1:])


def share_matter(parts: Sequence[Reading]) -> bool:
    """Whether two neighbouring requests name the same thing."""
    matters = [_matter(part.text) for part in parts]
    return any(one & other for one, other in pairwise(matters))


def _matter(text: str) -> frozenset[tuple[str, str]]:
    """The pairs of neighbouring syllables that say what a request is about."""
    lists = fillers()
    said = f" {' '.join(words(text))} "
    for phrase in sorted(lists.stop_phrases, key=len, reverse=True):
        said = said.replace(f" {phrase} ", " | ")
    quiet = {*lists.stop_words, "|"}
    found = pairwise(said.split())
    return frozenset(pair for pair in found if quiet.isdisjoint(pair))


@cache
def table() -> dict[str, Any]:
    """The lists of parts.toml, by section and key."""
    source = files("dialogue_cli.reference.parts").joinpath("parts.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))


def spelling(term: str, *, accentless: bool) -> str:
    """A term as a pattern, in the letters in which the text is compared."""
    return re.escape(bare_letters(term) if accentless else lower_letters(term))


def alternatives(terms: Iterable[str], *, accentless: bool) -> str:
    """A pattern for any of the terms, the longest first."""
    found = dict.fromkeys(spelling(term, accentless=accentless) for term in terms)
    return f"(?:{'|'.join(sorted(found, key=len, reverse=True))})"


@cache
def _terms(accentless: bool) -> Terms:
    def any_of(section: str, key: str) -> str:
        return alternatives(table()[section][key], accentless=accentless)

    asks, lead, items = table()["asking"], "lead_in", "items"
    long_verbs = [verb for verb in asks["verbs"] if " " in verb]
    has = spelling(asks["having"], accentless=accentless)
    imperative = rf"(?:{any_of('asking', 'imperatives')}|{has}\ {any_of('asking', 'have')})\b"
    patterns = {
        # Most patterns begin with letters, not with a boundary: the search then skips what cannot match.
        "verb": rf"(?:{any_of('asking', 'verbs')}\b(?!\s*\d)|{any_of('asking', 'opening_verbs')}\b)",
        "long_verb": rf"{alternatives(long_verbs, accentless=accentless)}\b(?!\s*\d)",
        "opening_verb": rf"{any_of('asking', 'opening_verbs')}\b",
        "clause_begins": r"(?:^|[,.;:!?)\n])\s*(?:[^\W\d]+ ){0,2}$",
        "makes_noun": rf"\b{any_of('asking', 'never_after')}\ $",
        "question": rf"\?|{any_of('asking', 'questions')}",
        "bare": rf"\W*(?:{any_of('asking', 'before_imperatives')}\ )*{imperative}",
        "ought": rf"\b{any_of('asking', 'modals')}\ (?:\w+\ ){{0,2}}?{imperative}"
        rf"|[.;!?\n]\s*(?:{any_of('asking', 'before_imperatives')}\ )*{imperative}",
        "reason": rf"\b{any_of(lead, 'reasons')}\b|\b{any_of(lead, 'last_reasons')}\W*$",
        "announced": rf"\b{any_of(lead, 'announced')}\b",
        "announcing_end": rf"\b{any_of(lead, 'last_announced')}\W*$",
        "attention": rf"\b{any_of(lead, 'attention')}\b",
        "beside": rf"\b{any_of(lead, 'beside')}\b",
        "addressee_head": rf"\b{any_of(lead, 'addressees')}\b",
        "addressee": rf"\b{any_of(lead, 'addressees')}\b"
        rf"(?:(?!\W*\b(?:{any_of(lead, 'attention')}|{imperative}))[\s,]*[\w/.&'-]+)*",
        "subject": rf"\W*{any_of(lead, 'topics')}\b",
        "greeting": rf"\W*{any_of(lead, 'greetings')}\b",
        "of_one": rf"\W*{any_of(items, 'of_one')}\b",
        "referring": rf"\b{any_of(items, 'referring')}\b",
        "closing": rf"\W*{any_of(items, 'closing')}\b",
        "hope": rf"\W*{any_of(items, 'hoping')}\b.*\b{any_of(items, 'heard')}\b",
        "joiner": rf"\W*{any_of('markers', 'joiners')}\b[\s,:]*",
        "inner_joiner": rf"(?:[,;]|\b{spelling(table()['markers']['and'], accentless=accentless)})\s+"
        rf"{any_of('markers', 'joiners')}\b[\s,:]*(?=(?:\w+\ ){{0,3}}?{any_of('asking', 'verbs')}\b)",
    }
    return Terms(**{name: re.compile(pattern) for name, pattern in patterns.items()})
