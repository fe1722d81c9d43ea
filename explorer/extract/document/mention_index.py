"""Who and which countries stand in a stretch of the text: what events, ties and relations share."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

import msgspec

from explorer.extract.document.document import Document
from explorer.extract.document.regions import covered_by
from explorer.model import Person, Region, Span
from explorer.toponyms.found import Found

_SMALL_REGION = 8


class Actor(msgspec.Struct, frozen=True, order=True):
    """Something that acts or is acted on: a country by name, or a person who stands for one."""

    span: Span
    code: str
    label: str


class MentionIndex(msgspec.Struct, frozen=True, kw_only=True):
    """All mentions of the article, in order, for asking what a stretch of it names."""

    reading: Document
    found: tuple[Found, ...]
    people: dict[str, Person]
    persons: tuple[tuple[Span, str], ...]
    regions: tuple[tuple[Span, Region], ...]
    named: frozenset[str]
    quoted: tuple[Span, ...]

    def countries_in(self, stretch: Span) -> list[Found]:
        """Return the mentions of countries inside the stretch."""
        index = bisect_left(self.found, stretch.start, key=lambda f: f.span.start)
        inside = []
        while index < len(self.found) and self.found[index].span.end <= stretch.end:
            inside.append(self.found[index])
            index += 1
        return inside

    def persons_in(self, stretch: Span) -> list[tuple[Span, Person]]:
        """Return the mentions of people inside the stretch."""
        index = bisect_left(self.persons, stretch.start, key=lambda item: item[0].start)
        inside = []
        while index < len(self.persons) and self.persons[index][0].end <= stretch.end:
            span, ident = self.persons[index]
            inside.append((span, self.people[ident]))
            index += 1
        return inside

    def is_quoted(self, span: Span) -> bool:
        """Tell whether the span lies inside quotation marks."""
        index = bisect_left(self.quoted, span.start + 1, key=lambda q: q.start) - 1
        return index >= 0 and self.quoted[index].covers(span)

    def regions_in(self, stretch: Span) -> list[tuple[Span, Region]]:
        """Return the mentions of regions inside the stretch."""
        index = bisect_left(self.regions, stretch.start, key=lambda item: item[0].start)
        inside = []
        while index < len(self.regions) and self.regions[index][0].end <= stretch.end:
            inside.append(self.regions[index])
            index += 1
        return inside

    def named_of_region(self, region: Region) -> list[str]:
        """Return the countries of a small region that the article names."""
        covered = covered_by(region.name)
        if len(covered) > _SMALL_REGION:
            return []
        return [code for code in covered if code in self.named]

    def actors_in(self, stretch: Span) -> list[Actor]:
        """Return countries and the people who stand for one, in order, quotes left out."""
        found = [
            Actor(f.span, f.code, f.text)
            for f in self.countries_in(stretch)
            if not self.is_quoted(f.span)
        ]
        for span, person in self.persons_in(stretch):
            if person.country and person.leader and not self.is_quoted(span):
                found.append(Actor(span, person.country, person.name))
        return sorted(found)


def codes(found: Iterable[Found]) -> list[str]:
    """Return the countries of the mentions, each once, in order."""
    return list(dict.fromkeys(f.code for f in found))


def people_in(stage: MentionIndex, stretch: Span) -> Sequence[str]:
    """Return the ids of the people named in the stretch, each once, in order."""
    return list(dict.fromkeys(person.id for _, person in stage.persons_in(stretch)))
