"""The names the gazetteers know, and where a text holds them: longest match, whole words, cased."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal

import msgspec

from explorer.gazetteer import tables
from explorer.gazetteer.folding import fold
from explorer.model import MentionHow, Span

Kind = Literal["country", "city", "town", "region", "trap", "organisation"]


class Name(msgspec.Struct, frozen=True):
    """One meaning of a spelling.

    `code` is the country for a country, city or town, the name to show for the others.
    `role` is the list of the gazetteer it stands in; `the` that an article must stand before it;
    `known` that the news may name the town without saying where it lies.
    """

    spelling: str
    kind: Kind
    code: str
    how: MentionHow
    role: str
    population: int = 0
    the: bool = False
    known: bool = True

    @property
    def known_large(self) -> bool:
        """Whether a town is large enough to be named without a word for a place before it."""
        return self.population >= 200_000


class Hit(msgspec.Struct, frozen=True):
    """A stretch of the text that is spelt like the names given, the likeliest meaning first."""

    span: Span
    text: str
    names: tuple[Name, ...]

    @property
    def kind(self) -> Kind:
        """The kind of the likeliest meaning."""
        return self.names[0].kind

    def codes(self) -> set[str]:
        """Return the countries any of the meanings names."""
        return {name.code for name in self.names}


class Matcher(msgspec.Struct, frozen=True):
    """Every spelling by its folded form, and how long those are that begin with a given word."""

    names: dict[str, list[Name]]
    lengths: dict[str, list[int]]


_WORD = re.compile(r"\w+")
_CAPITAL = re.compile(r"(?<![\w@])[A-ZÀ-ÖØ-ÞĀ-ɏ]\w*")
_ROLES: tuple[tuple[str, MentionHow], ...] = (
    ("names", "name"),
    ("demonyms", "demonym"),
    ("abbreviations", "abbreviation"),
    ("capitals", "city"),
    ("seats", "city"),
    ("places", "city"),
)
_SMALLEST_TOWN = 150_000  # of those not known by themselves; smaller ones the news explains
_EXACT = frozenset({"abbreviations"})


def _bare(spelling: str) -> tuple[str, bool]:
    return (spelling[4:], True) if spelling.startswith("the ") else (spelling, False)


def _country_names() -> Iterator[Name]:
    shy = tables.traps().shy
    for code, row in tables.countries().items():
        for role, how in _ROLES:
            if role == "capitals" and not row.independent:
                continue  # Plymouth and Hamilton are capitals of islands, and seldom meant so
            spellings = getattr(row, role)
            for spelling in spellings:
                bare, the = _bare(spelling)
                if the and bare in spellings:
                    continue
                kind: Kind = "country" if how != "city" else "city"
                if role == "capitals" and bare in shy:
                    kind = "town"
                yield Name(bare, kind, code, how, role, the=the)


def _city_names() -> Iterator[Name]:
    shy = tables.traps().shy
    for row in tables.cities():
        for spelling in row.names:
            known = row.known and spelling not in shy and len(spelling) > 2
            if not row.known and row.population < _SMALLEST_TOWN:
                continue
            kind: Kind = "city" if known else "town"
            yield Name(
                spelling,
                kind,
                row.country,
                "city",
                "cities",
                row.population,
                known=bool(row.known),
            )


def _other_names() -> Iterator[Name]:
    for spelling in tables.traps().traps:
        yield Name(spelling, "trap", spelling, "name", "traps")
    for spellings in tables.organisations():
        for spelling in spellings:
            short = spelling.isupper() or len(spelling) < 4
            role = "abbreviations" if short else "organisations"
            yield Name(spelling, "organisation", spellings[0], "name", role)
    for region in tables.regions():
        for spelling in region.names:
            bare, the = _bare(spelling)
            if the and bare in region.names:
                continue
            yield Name(bare, "region", region.name, "name", "regions", the=the)


def _is_same(one: Name, other: Name) -> bool:
    """Tell whether two names mean the same, and have their capitals in the same places."""
    if (one.code, one.kind) != (other.code, other.kind):
        return False
    return [c.isupper() for c in one.spelling] == [c.isupper() for c in other.spelling]


@cache
def lexicon() -> Matcher:
    """Return the spellings of all gazetteers, ready for matching."""
    names: dict[str, list[Name]] = {}
    lengths: dict[str, set[int]] = {}
    for source in (_country_names(), _city_names(), _other_names()):
        for name in source:
            key = fold(name.spelling)
            known = names.setdefault(key, [])
            if not any(_is_same(n, name) for n in known):
                known.append(name)
            first = _WORD.match(key)
            if first:
                lengths.setdefault(first.group(), set()).add(len(key))
    longest = {word: sorted(sizes, reverse=True) for word, sizes in lengths.items()}
    return Matcher(names, longest)


def _cased(text: str, name: Name) -> bool:
    """Tell whether the text has its capitals where the name has them (or is all capitals)."""
    if name.role in _EXACT:
        return text == name.spelling
    for here, there in zip(text, name.spelling, strict=True):
        if there.isupper() and not here.isupper():
            return False
    if name.how == "demonym" and not text.isascii() and name.spelling.isascii():
        return "’" in text  # Germán is a first name
    return True


def _fits(text: str, start: int, end: int, name: Name) -> bool:
    if name.the and text[max(0, start - 4) : start].lower() != "the ":
        return False
    return _cased(text[start:end], name)


def _ends_word(text: str, end: int) -> bool:
    if end >= len(text):
        return True
    return not (text[end].isalnum() or text[end] == "_")


def _match(text: str, folded: str, start: int, word_end: int) -> Hit | None:
    book = lexicon()
    for length in book.lengths.get(folded[start:word_end], ()):
        end = start + length
        found = book.names.get(folded[start:end])
        if found is None or end > len(text) or not _ends_word(text, end):
            continue
        fitting = tuple(name for name in found if _fits(text, start, end, name))
        if fitting:
            return Hit(Span(start, end), text[start:end], fitting)
    return None


def hits(text: str) -> list[Hit]:
    """Return every known name in the text, none inside another, the longest where they compete."""
    folded = fold(text)
    found: list[Hit] = []
    at = 0
    for word in _CAPITAL.finditer(text):
        if word.start() < at:
            continue
        hit = _match(text, folded, word.start(), word.end())
        if hit is not None:
            found.append(hit)
            at = hit.span.end
    return found
