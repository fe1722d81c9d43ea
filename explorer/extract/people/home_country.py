"""Whose minister a minister is, where the text does not say it beside the name.

A national paper writes "the health minister"; the country is the one the passage is about.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from explorer.extract.document.document import Document
from explorer.extract.people.country_index import CountryIndex

_FIRST_OF_SENTENCE, _LAST_BEFORE, _SAME_SENTENCE_AFTER = 3.0, 2.0, 0.9
_SENTENCE_BEFORE = 1.0
_OPENING = 6.0
_SETTING = re.compile(r"(?:Meanwhile,? )?[Ii]n (?:the )?$")
_SAME_PARAGRAPH, _PARAGRAPH_BEFORE = 1.6, 0.8
_PARAGRAPH_BEFORE_BARE = 4.0
_FILED_FROM = 1.5
_WINDOW = 1500
_OVERALL = 10.0
_WEIGHT = {"name": 1.0, "demonym": 1.0, "abbreviation": 1.0, "city": 0.8}

Scores = defaultdict[str, float]


class HomeCountries:
    """Guesses the country of an office from the countries named around it."""

    def __init__(self, reading: Document, places: CountryIndex) -> None:
        self.reading = reading
        self.places = places
        dateline = reading.cleaned.dateline
        filed = places.within(dateline.start, dateline.end) if dateline else []
        self.filed = filed[-1].code if filed else None
        counts = Counter(f.code for f in places.found if f not in filed)
        total = sum(counts.values())
        self.shares = {code: count / total for code, count in counts.items()}

    def is_elsewhere(self, code: str) -> bool:
        """Tell whether the article names countries, and not that one."""
        return bool(self.shares) and code not in self.shares

    def near(self, offset: int) -> str | None:
        """Return the country an office named at `offset` most likely belongs to, or None."""
        scores: Scores = defaultdict(float)
        for code, share in self.shares.items():
            scores[code] += _OVERALL * share
        if self.filed is not None and self.filed in self.shares:
            scores[self.filed] += _FILED_FROM
        self._add_sentence(scores, offset)
        self._add_paragraphs(scores, offset)
        return max(scores, key=lambda code: scores[code]) if scores else None

    def _add_sentence(self, scores: Scores, offset: int) -> None:
        sentence = self.reading.sentence_at(offset)
        if sentence is None:
            return
        last: str | None = None
        seen: set[str] = set()
        start = max(sentence.span.start, offset - _WINDOW)
        for found in self.places.within(start, min(sentence.span.end, offset + _WINDOW)):
            if found.span.start < offset:
                last = found.code
            elif found.code not in seen:
                seen.add(found.code)
                scores[found.code] += _SAME_SENTENCE_AFTER * _WEIGHT[found.how]
        inside = self.places.within(start, offset)
        if last is not None:
            scores[inside[0].code] += _FIRST_OF_SENTENCE
            scores[last] += _LAST_BEFORE
            # "In Uruguay, Interior Minister …": the sentence says itself where it is.
            if _SETTING.fullmatch(self.reading.text, start, inside[0].span.start):
                scores[inside[0].code] += _OPENING
        elif sentence.index > 0:
            before = self.reading.sentences[sentence.index - 1].span
            earlier = self.places.within(before.start, min(before.end, before.start + _WINDOW))
            if earlier:
                scores[earlier[0].code] += _SENTENCE_BEFORE

    def _add_paragraphs(self, scores: Scores, offset: int) -> None:
        number = self.reading.paragraph_at(offset)
        if number is None:
            return
        here = self.reading.paragraphs[number]
        self._add_last(scores, here.start, offset, _SAME_PARAGRAPH)
        if number > 0:
            before = self.reading.paragraphs[number - 1]
            # A paragraph that names no country goes on about those of the one before.
            is_bare = not self.places.within(here.start, here.end)
            weight = _PARAGRAPH_BEFORE_BARE if is_bare else _PARAGRAPH_BEFORE
            self._add_last(scores, before.start, before.end, weight)

    def _add_last(self, scores: Scores, start: int, end: int, weight: float) -> None:
        """Add to the countries of a stretch by how often they are named there."""
        inside = self.places.within(max(start, end - _WINDOW), end)
        for found in inside:
            scores[found.code] += weight / len(inside)

    def owner(self, offset: int) -> str | None:
        """Return the country that "its" or "their" before an office at `offset` means."""
        sentence = self.reading.sentence_at(offset)
        if sentence is None:
            return None
        inside = self.places.within(max(sentence.span.start, offset - _WINDOW), offset)
        if not inside and sentence.index > 0:
            before = self.reading.sentences[sentence.index - 1].span
            inside = self.places.within(before.start, min(before.end, before.start + _WINDOW))
        return inside[0].code if inside else None
