"""Whose minister a minister is, where the text does not say it beside the name.

A national paper writes "the health minister"; the country is the one the passage is about.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from explorer.extract.document.document import Document
from explorer.extract.document.prominence import LEAST_OF_TOPIC, TITLE, is_of_somebody, prominence
from explorer.extract.people import home_weights as weights
from explorer.extract.people.country_index import CountryFound, CountryIndex
from explorer.gazetteer import wordlists
from explorer.text import days

_SETTING = re.compile(r"(?:Meanwhile,? )?[Ii]n (?:the )?$")
_ABROAD = re.compile(
    rf"\b(?:(?:{wordlists.any_of_places('dealt_with')})(?: (?:to|in|for|with|from|by|on|at))?"
    rf"|his|her|their)(?: (?:the|a|an|its|his|her|their))?(?: [a-z]{{1,20}})? $"
)
_ABROAD_REACH = 45


class Home(NamedTuple):
    """A country chosen for an office, how unsure that is, and the signs for it.

    `rival` is the country that comes next, with the signs for that one.
    """

    code: str
    doubt: float
    signs: tuple[str, ...]
    rival: str | None = None
    rival_signs: tuple[str, ...] = ()


class _Scores:
    """The points of each country, by sign."""

    def __init__(self) -> None:
        self.signs: dict[str, dict[str, float]] = {}

    def add(self, code: str, weight: weights.HomeWeight, times: float = 1.0) -> None:
        """Add the points of one sign."""
        signs = self.signs.setdefault(code, {})
        signs[weight.sign] = signs.get(weight.sign, 0.0) + weight.points * times

    def ranked(self) -> list[str]:
        """Return the countries, the best first; of equals the one named first."""
        return sorted(self.signs, key=lambda code: -self.total(code))

    def total(self, code: str) -> float:
        """Return the sum of a country's points."""
        return sum(self.signs[code].values())

    def named(self, code: str) -> tuple[str, ...]:
        """Return the signs that count for or against a country, the weightiest first."""
        found = sorted(self.signs[code].items(), key=lambda item: -abs(item[1]))
        return tuple(sign for sign, points in found if abs(points) >= 0.5)


class HomeCountries:
    """Guesses the country of an office from the countries named around it.

    `year` is the year of publication, None where it is not known. `taken` are the countries whose
    holder of an office the article names with its country, by the office.
    """

    def __init__(self, reading: Document, places: CountryIndex) -> None:
        self.reading = reading
        self.places = places
        published = days.parse_day(reading.published)
        self.year = published.year if published else None
        dateline = reading.cleaned.dateline
        filed = places.within(dateline.start, dateline.end) if dateline else []
        self.filed = filed[-1].code if filed else None
        self.taken: dict[str, frozenset[str]] = {}
        named = [f for f in places.found if f not in filed]
        counts = self._counts(named)
        total = sum(counts.values())
        # Of few namings the shares say little.
        self.shares = {code: count / (total + weights.FEW) for code, count in counts.items()}
        self.topic = named[0].code if named and self._opens(named[0]) else None

    def _counts(self, named: list[CountryFound]) -> dict[str, float]:
        """Return how prominent each country is."""
        counts: dict[str, float] = {}
        title = self.reading.title
        for found in named:
            if title is not None and title.covers(found.span):
                weight = TITLE
            else:
                weight = prominence(self.reading, found.span).weight
            counts[found.code] = counts.get(found.code, 0.0) + weight
        return counts

    def _opens(self, found: CountryFound) -> bool:
        named = prominence(self.reading, found.span)
        if _ABROAD.search(
            self.reading.text, max(0, found.span.start - _ABROAD_REACH), found.span.start
        ):
            return False
        return named.paragraph is None or (named.opens and named.weight >= LEAST_OF_TOPIC)

    def names(self, code: str) -> bool:
        """Tell whether the article names the country at all."""
        return code == self.filed or code in self.shares

    def share(self, code: str) -> float:
        """Return the country's part of what the article names, 0 to 1."""
        return self.shares.get(code, 0.0)

    def is_elsewhere(self, code: str) -> bool:
        """Tell whether the article names countries, and not that one."""
        return bool(self.shares) and code not in self.shares

    def near(self, offset: int, office: str = "") -> Home | None:
        """Return the country an office named at `offset` most likely belongs to, or None."""
        scores = _Scores()
        for code, share in self.shares.items():
            scores.add(code, weights.SHARE, share)
        if self.filed is not None:
            scores.add(self.filed, weights.FILED_FROM)
        if self.topic is not None:
            scores.add(self.topic, weights.TOPIC)
        self._add_sentence(scores, offset)
        self._add_paragraphs(scores, offset)
        for code in self.taken.get(office, ()):
            if code in scores.signs:
                scores.add(code, weights.TAKEN)
        ranked = scores.ranked()
        if not ranked:
            return None
        if len(ranked) == 1:
            return Home(ranked[0], weights.doubt_of(10.0), scores.named(ranked[0]))
        first, second = ranked[:2]
        doubt = weights.doubt_of(scores.total(first) - scores.total(second))
        return Home(first, doubt, scores.named(first), second, scores.named(second))

    def _add_sentence(self, scores: _Scores, offset: int) -> None:
        sentence = self.reading.sentence_at(offset)
        if sentence is None:
            return
        start = max(sentence.span.start, offset - weights.REACH)
        self._add_after(scores, offset, min(sentence.span.end, offset + weights.REACH))
        inside = self.places.within(start, offset)
        if inside:
            scores.add(inside[0].code, weights.OPENS_SENTENCE)
            scores.add(inside[-1].code, weights.NEAREST_BEFORE)
            # "In Uruguay, Interior Minister …": the sentence says itself where it is.
            if _SETTING.fullmatch(self.reading.text, start, inside[0].span.start):
                scores.add(inside[0].code, weights.SETTING)
        elif sentence.index > 0:
            before = self.reading.sentences[sentence.index - 1].span
            earlier = self.places.within(
                before.start, min(before.end, before.start + weights.REACH)
            )
            topics = [f for f in earlier if not is_of_somebody(self.reading.text, f.span)]
            if topics:
                scores.add(topics[0].code, weights.SENTENCE_BEFORE)

    def _add_after(self, scores: _Scores, offset: int, end: int) -> None:
        """Add to the countries that the rest of the sentence names."""
        seen: set[str] = set()
        for found in self.places.within(offset, end):
            if found.code in seen:
                continue
            seen.add(found.code)
            behind = max(offset, found.span.start - _ABROAD_REACH)
            if _ABROAD.search(self.reading.text, behind, found.span.start):
                scores.add(found.code, weights.ABROAD)
            else:
                scores.add(
                    found.code, weights.AFTER, weights.CITY.points if found.how == "city" else 1
                )

    def _add_paragraphs(self, scores: _Scores, offset: int) -> None:
        number = self.reading.paragraph_at(offset)
        if number is None:
            return
        here = self.reading.paragraphs[number]
        self._add_last(scores, here.start, offset, weights.SAME_PARAGRAPH)
        if number > 0:
            before = self.reading.paragraphs[number - 1]
            # A paragraph that names no country goes on about those of the one before.
            is_bare = not self.places.within(here.start, here.end)
            weight = weights.PARAGRAPH_BEFORE_BARE if is_bare else weights.PARAGRAPH_BEFORE
            self._add_last(scores, before.start, before.end, weight)

    def _add_last(self, scores: _Scores, start: int, end: int, weight: weights.HomeWeight) -> None:
        """Add to the countries of a stretch by how often they are named there."""
        inside = self.places.within(max(start, end - weights.REACH), end)
        for found in inside:
            scores.add(found.code, weight, 1 / len(inside))

    def owner(self, offset: int) -> str | None:
        """Return the country that "its" or "their" before an office at `offset` means."""
        sentence = self.reading.sentence_at(offset)
        if sentence is None:
            return None
        inside = self.places.within(max(sentence.span.start, offset - weights.REACH), offset)
        if not inside and sentence.index > 0:
            before = self.reading.sentences[sentence.index - 1].span
            inside = self.places.within(before.start, min(before.end, before.start + weights.REACH))
        return inside[0].code if inside else None
