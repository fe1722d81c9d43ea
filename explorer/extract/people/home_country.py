"""Whose minister a minister is, where the text does not say it beside the name.

A national paper writes "the health minister"; the country is the one the passage is about.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from explorer.extract.document.document import Document
from explorer.extract.people import home_weights as weights
from explorer.extract.people.country_index import CountryIndex
from explorer.text import days

_SETTING = re.compile(r"(?:Meanwhile,? )?[Ii]n (?:the )?$")

Scores = defaultdict[str, float]


class HomeCountries:
    """Guesses the country of an office from the countries named around it.

    `year` is the year of publication, None where it is not known.
    """

    def __init__(self, reading: Document, places: CountryIndex) -> None:
        self.reading = reading
        self.places = places
        published = days.parse_day(reading.published)
        self.year = published.year if published else None
        dateline = reading.cleaned.dateline
        filed = places.within(dateline.start, dateline.end) if dateline else []
        self.filed = filed[-1].code if filed else None
        counts = Counter(f.code for f in places.found if f not in filed)
        total = sum(counts.values())
        self.shares = {code: count / total for code, count in counts.items()}

    def names(self, code: str) -> bool:
        """Tell whether the article names the country at all."""
        return code == self.filed or code in self.shares

    def is_elsewhere(self, code: str) -> bool:
        """Tell whether the article names countries, and not that one."""
        return bool(self.shares) and code not in self.shares

    def near(self, offset: int) -> str | None:
        """Return the country an office named at `offset` most likely belongs to, or None."""
        scores: Scores = defaultdict(float)
        for code, share in self.shares.items():
            scores[code] += weights.SHARE.points * share
        if self.filed is not None and self.filed in self.shares:
            scores[self.filed] += weights.FILED_FROM.points
        self._add_sentence(scores, offset)
        self._add_paragraphs(scores, offset)
        return max(scores, key=lambda code: scores[code]) if scores else None

    def _add_sentence(self, scores: Scores, offset: int) -> None:
        sentence = self.reading.sentence_at(offset)
        if sentence is None:
            return
        last: str | None = None
        seen: set[str] = set()
        start = max(sentence.span.start, offset - weights.REACH)
        for found in self.places.within(start, min(sentence.span.end, offset + weights.REACH)):
            if found.span.start < offset:
                last = found.code
            elif found.code not in seen:
                seen.add(found.code)
                scores[found.code] += weights.AFTER.points * (
                    weights.CITY.points if found.how == "city" else 1
                )
        inside = self.places.within(start, offset)
        if last is not None:
            scores[inside[0].code] += weights.OPENS_SENTENCE.points
            scores[last] += weights.NEAREST_BEFORE.points
            # "In Uruguay, Interior Minister …": the sentence says itself where it is.
            if _SETTING.fullmatch(self.reading.text, start, inside[0].span.start):
                scores[inside[0].code] += weights.SETTING.points
        elif sentence.index > 0:
            before = self.reading.sentences[sentence.index - 1].span
            earlier = self.places.within(
                before.start, min(before.end, before.start + weights.REACH)
            )
            if earlier:
                scores[earlier[0].code] += weights.SENTENCE_BEFORE.points

    def _add_paragraphs(self, scores: Scores, offset: int) -> None:
        number = self.reading.paragraph_at(offset)
        if number is None:
            return
        here = self.reading.paragraphs[number]
        self._add_last(scores, here.start, offset, weights.SAME_PARAGRAPH.points)
        if number > 0:
            before = self.reading.paragraphs[number - 1]
            # A paragraph that names no country goes on about those of the one before.
            is_bare = not self.places.within(here.start, here.end)
            weight = (
                weights.PARAGRAPH_BEFORE_BARE.points if is_bare else weights.PARAGRAPH_BEFORE.points
            )
            self._add_last(scores, before.start, before.end, weight)

    def _add_last(self, scores: Scores, start: int, end: int, weight: float) -> None:
        """Add to the countries of a stretch by how often they are named there."""
        inside = self.places.within(max(start, end - weights.REACH), end)
        for found in inside:
            scores[found.code] += weight / len(inside)

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
