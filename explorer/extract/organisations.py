"""Organisations: well-known ones, those named by their kind, and short forms a text defines."""

from __future__ import annotations

import re

import msgspec

from explorer.extract.document.document import Document
from explorer.gazetteer import wordlists
from explorer.gazetteer.folding import fold
from explorer.gazetteer.matcher import Hit
from explorer.model import Mention, Organisation, Span


def _any_of(kind: str) -> str:
    """Return the alternatives of one list, a longer spelling before a shorter one."""
    listed = sorted(wordlists.words(kind), key=lambda word: (-len(word), word))
    return "|".join(map(re.escape, listed))


_KINDS = _any_of("organisation_kinds")
# Bounded, so that no text makes the patterns slow; a stop behind a long word ends a sentence.
_WORD = r"[A-ZÀ-Þ][\w’'&.-]{0,40}(?<!\w{5}\.)"
_DAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_SMALL = r"of|for|and|on|the|in|de|du|des|&"
_NAMED = re.compile(
    rf"\b(?:{_WORD} (?:(?:of|for|and|on|&) )?){{1,5}}(?:{_KINDS})"
    rf"(?:(?: of| for| on(?! {_DAYS})| against| to)(?: the)?"
    rf"(?: {_WORD}| and(?= [A-Z])){{1,5}})?(?!\w)"
    rf"|\b(?:{_any_of('organisation_kinds_first')}) (?:of|for|on) (?:the )?{_WORD}"
    rf"(?:(?:,| and| of)? {_WORD}){{0,4}}"
)
_DEFINED = re.compile(
    rf"(?<!\w)((?:{_WORD}|{_SMALL})(?: (?:{_WORD}|{_SMALL}))"
    r"{1,9})[,]? \((?:the )?[“\"]?([A-Z][A-Za-z&]{1,9})[”\"]?\)"
)
_LEADING = re.compile(r"(?:(?:The|A|An|In|At|On|For|But|And|From|With|By|of|for|and|the|in|on) )+")
_MAX = 90


class OrganisationFindings(msgspec.Struct, frozen=True, kw_only=True):
    """The organisations and every stretch that names one: ``(span, organisation id)``, in order."""

    organisations: tuple[Organisation, ...]
    mentions: tuple[tuple[Span, str], ...]


class _Gatherer:
    """What is known so far of each organisation, by a key that all its spellings share."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self.spans: dict[str, list[Span]] = {}
        self.taken: list[Span] = []

    def add(self, key: str, name: str, span: Span) -> None:
        """Add one mention, unless its place is taken."""
        if any(span.overlaps(other) for other in self.taken[-40:]):
            return
        self.names.setdefault(key, name)
        self.spans.setdefault(key, []).append(span)
        self.taken.append(span)


def _id(name: str, taken: set[str]) -> str:
    slug = re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")[:48] or "organisation"
    found, number = slug, 2
    while found in taken:
        found, number = f"{slug}-{number}", number + 1
    taken.add(found)
    return found


def _stands_for(name: str, short: str) -> bool:
    """Tell whether the letters of the short form are those that the name's words begin with."""
    initials = "".join(word[0] for word in re.findall(r"\w+", name)).lower()
    letters = iter(initials)
    return all(letter in letters for letter in short.lower())


def _defined(text: str, start: int, end: int) -> list[tuple[Span, str, Span]]:
    """Return what the text itself shortens: the name, its short form, and where that stands."""
    found = []
    for match in _DEFINED.finditer(text, start, end):
        words = list(re.finditer(r"\S+", match.group(1)))
        for index in range(len(words)):
            at = match.start(1) + words[index].start()
            name = text[at : match.end(1)]
            if words[index].group() in ("The", "A", "An"):
                continue
            close = len(words) - index <= len(match.group(2)) + 4
            if close and name[0].isupper() and " " in name and _stands_for(name, match.group(2)):
                found.append((Span(at, match.end(1)), match.group(2), Span(*match.span(2))))
                break
    return found


def _named(text: str, start: int, end: int) -> list[Span]:
    spans = []
    for match in _NAMED.finditer(text, start, end):
        lead = _LEADING.match(match.group())
        first = match.start() + (lead.end() if lead else 0)
        name = text[first : match.end()]
        if " " in name and match.end() - first <= _MAX:
            spans.append(Span(first, match.end()))
    return spans


def _short_forms(text: str, paragraphs: list[Span], short: str) -> list[Span]:
    pattern = re.compile(rf"(?<![\w.]){re.escape(short)}(?!\w)")
    return [
        Span(*match.span())
        for paragraph in paragraphs
        for match in pattern.finditer(text, paragraph.start, paragraph.end)
    ]


def find_organisations(reading: Document, hits: list[Hit]) -> OrganisationFindings:
    """Return the organisations of the story.

    Args:
        reading: the article.
        hits: the gazetteers' names in the text.
    """
    gathered = _Gatherer()
    story = list(reading.cleaned.story)
    shorts: dict[str, str] = {}
    for part in story:
        for span, short, where in _defined(reading.text, part.start, part.end):
            key = shorts.setdefault(short, fold(span.slice(reading.text)))
            gathered.add(key, span.slice(reading.text), span)
            gathered.add(key, span.slice(reading.text), where)
    for hit in hits:
        if hit.kind == "organisation":
            gathered.add(shorts.get(hit.text, fold(hit.names[0].code)), hit.names[0].code, hit.span)
    for part in story:
        for span in _named(reading.text, part.start, part.end):
            gathered.add(fold(span.slice(reading.text)), span.slice(reading.text), span)
    for short, key in list(shorts.items())[:50]:
        for span in _short_forms(reading.text, story, short):
            gathered.add(key, gathered.names[key], span)
    return _findings(reading.text, gathered)


def _findings(text: str, gathered: _Gatherer) -> OrganisationFindings:
    taken: set[str] = set()
    organisations = []
    places: list[tuple[Span, str]] = []
    for key in sorted(gathered.names, key=lambda k: min(gathered.spans[k])):
        ident = _id(gathered.names[key], taken)
        spans = sorted(gathered.spans[key])
        places += [(span, ident) for span in spans]
        mentions = tuple(Mention(start=s.start, end=s.end, text=s.slice(text)) for s in spans)
        organisations.append(Organisation(id=ident, name=gathered.names[key], mentions=mentions))
    return OrganisationFindings(organisations=tuple(organisations), mentions=tuple(sorted(places)))
