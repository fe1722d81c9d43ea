"""The words around a quote: its own sentence before and behind it, and who stands there."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from explorer.extract.languages.people import People, PersonMention
from explorer.extract.languages.vocabulary import Vocabulary
from explorer.extract.languages.words import Word, words_of
from explorer.extract.quotes.spans import FoundQuote
from explorer.model import Span

_END = re.compile(
    r"[.!?…](?=[\s»”“\"]*+(?:(?<=\s)(?:[«„—–-]\s?)?|(?<=\s[\"“”]))"
    r"[^\W\d_a-zа-яёіїєґәғқңөұүһà-ÿ])|\n"
)
_LONGEST = 800  # letters of a sentence
_INITIAL = re.compile(r"(?:^|[\s.(«„“\"])[^\W\d_]$")
_WORD_BEFORE = re.compile(r"[^\W\d_]{1,20}$")  # no longer than what is looked at


class Clause(NamedTuple):
    """A stretch beside a quote, its words, and the mentions of people in it."""

    span: Span
    words: tuple[Word, ...]
    people: tuple[PersonMention, ...]
    shortened: frozenset[str] = frozenset()

    def is_short(self, end: int) -> bool:
        """Tell whether the word that ends there is one whose stop ends no sentence."""
        word = next((w for w in self.words if w.end == end), None)
        return word is not None and (len(word.text) == 1 or word.key in self.shortened)


class Clauses:
    """Cuts the words around the quotes of an article."""

    def __init__(self, text: str, book: Vocabulary, people: People) -> None:
        self.text = text
        self.book = book
        self.people = people
        self._starts = [mention.span.start for mention in people.mentions]
        self._abbreviations = frozenset(
            word.rstrip(".").lower() for word in book.pack.speech.abbreviations.split()
        )

    def of(self, span: Span) -> Clause:
        """Return the words and people of a stretch."""
        first = bisect_left(self._starts, span.start)
        last = bisect_left(self._starts, span.end)
        words = words_of(self.text, span, self.book.elided)
        return Clause(span, tuple(words), self.people.mentions[first:last], self._abbreviations)

    def before(self, quote: FoundQuote, floor: int) -> Clause:
        """Return what its sentence has before the quote, from `floor` on."""
        start = floor
        for end in self._ends(floor, quote.outer.start):
            start = end
        return self.of(Span(start, max(start, quote.outer.start)))

    def behind(self, quote: FoundQuote, ceiling: int) -> Clause:
        """Return what its sentence has behind the quote, up to `ceiling`."""
        return self.first(Span(quote.outer.end, ceiling))

    def first(self, stretch: Span) -> Clause:
        """Return the first sentence of a stretch."""
        end = next(iter(self._ends(stretch.start, stretch.end)), stretch.end)
        return self.of(Span(stretch.start, max(stretch.start, end)))

    def sentence_before(self, end: int, floor: int) -> Clause:
        """Return the sentence that ends at `end`, none before `floor`."""
        floor = max(floor, end - _LONGEST)
        ends = [each for each in self._ends(floor, end) if each < end]
        start = ends[-1] if ends else floor
        clause = self.of(Span(start, max(start, end)))
        if not clause.words and ends:
            return self.of(Span(ends[-2] if len(ends) > 1 else floor, ends[-1]))
        return clause

    def sentences(self, stretch: Span, marked: Sequence[Span]) -> Iterator[Span]:
        """Return the sentences of a stretch; what stands in marks ends none."""
        start, index = stretch.start, bisect_left(marked, stretch)
        for end in self._ends(stretch.start, stretch.end):
            while index < len(marked) and marked[index].end < end:
                index += 1
            if index < len(marked) and marked[index].start < end - 1 < marked[index].end - 1:
                continue
            yield Span(start, end)
            start = end
        if start < stretch.end:
            yield Span(start, stretch.end)

    def _ends(self, start: int, end: int) -> list[int]:
        """Return where sentences end in a stretch without quotes."""
        found = []
        for match in _END.finditer(self.text, start, end):
            before = self.text[max(start, match.start() - 20) : match.start()]
            if match.group() == "." and self._is_short(before):
                continue
            found.append(match.end())
        return found

    def _is_short(self, before: str) -> bool:
        word = _WORD_BEFORE.search(before)
        if _INITIAL.search(before):
            return True
        return word is not None and word.group().lower() in self._abbreviations
