"""Who and which countries stand in a stretch of the text: what events, ties and relations share."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

import msgspec

from explorer.extract.reading import Reading
from explorer.extract.regions import covered_by
from explorer.gazetteer import cities
from explorer.gazetteer.countries import Found
from explorer.model import Person, Place, Region, Span

_NEAR = r"(?:the\s)?(?:[a-z]+ (?:city|town|capital|port|village|region|province) of\s|[a-z-]+\s)?$"
_AT_BEFORE = re.compile(
    r"\b(?:at|into|through|reached|toured|hit|struck|attacked|shelled|bombed|"
    rf"(?:flew|travell?ed|went|came|returned|trip|visit|headed|drove) to)\s{_NEAR}"
)
_IN_BEFORE = re.compile(
    r"\b(?:in|near|outside|around|inside|visited|visits|visiting|throughout|across)\s"
    rf"{_NEAR}|\bcapital,?\s(?:of\s)?$"
)
_SMALL_REGION = 8


class Actor(msgspec.Struct, frozen=True, order=True):
    """Something that acts or is acted on: a country by name, or a person who stands for one."""

    span: Span
    code: str
    label: str


class Stage(msgspec.Struct, frozen=True, kw_only=True):
    """All mentions of the article, in order, for asking what a stretch of it names."""

    reading: Reading
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


def _place(found: Found) -> Place:
    if found.how != "city":
        return Place(name=found.text, country=found.code)
    city = cities.lookup(found.text, found.code)
    name = cities.spell(found.text)
    if city is None or city.lat is None or city.lon is None:
        return Place(name=name, country=found.code)
    return Place(name=name, country=found.code, lat=city.lat, lon=city.lon)


def place_of(stage: Stage, clause: Span, sentence: Span) -> Place | None:
    """Return where it took place: a city after "in" before a country, the clause first."""
    text = stage.reading.text
    for stretch, cue in ((clause, _IN_BEFORE), (sentence, _IN_BEFORE), (clause, _AT_BEFORE)):
        spots = [f for f in stage.countries_in(stretch) if f.how in ("city", "name")]
        spots = [f for f in spots if cue.search(text[max(0, f.span.start - 50) : f.span.start])]
        spots = [f for f in spots if not stage.is_quoted(f.span)]
        towns = [f for f in spots if f.how == "city" and cities.lookup(f.text)]
        if towns or spots:
            return _place((towns or spots)[0])
    for span, region in stage.regions_in(clause):
        if _IN_BEFORE.search(text[max(0, span.start - 50) : span.start]):
            return Place(name=region.name)
    return None


def people_in(stage: Stage, stretch: Span) -> Sequence[str]:
    """Return the ids of the people named in the stretch, each once, in order."""
    return list(dict.fromkeys(person.id for _, person in stage.persons_in(stretch)))
