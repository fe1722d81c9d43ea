"""Every statement the article reports in its own words: who made it, by which verb, and where."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from explorer.extract.quotes.spans import FoundQuote
from explorer.extract.reported.clauses import Clauses
from explorer.extract.reported.stretches import Reader, Reported
from explorer.extract.reported.terms import Terms
from explorer.extract.speakers.attribution import UNKNOWN, Attribution
from explorer.extract.speakers.bodies import Bodies
from explorer.extract.speakers.resolution import Resolver
from explorer.extract.speakers.sentence_tokens import SentenceTokens
from explorer.extract.speakers.subjects import Cue
from explorer.model import Quote, Span, Why

_WORD = re.compile(r"[^\W_][\w’'-]*")
FEWEST_WORDS = 4  # fewer are no statement
FEWEST_OUTSIDE = 2  # of a statement partly in marks


class _Marked:
    """The stretches in quotation marks, for asking how much of a statement stands outside them."""

    def __init__(self, outer: Iterable[Span]) -> None:
        self.spans = sorted(outer)
        self._starts = [span.start for span in self.spans]

    def inside(self, span: Span) -> list[Span]:
        """Return the marked stretches that begin within `span`."""
        first = bisect_left(self._starts, span.start)
        last = bisect_left(self._starts, span.end)
        return self.spans[first:last]

    def words_outside(self, text: str, span: Span) -> int:
        """Return how many words of the span stand outside marks."""
        count, at = 0, span.start
        for marked in self.inside(span):
            count += len(_WORD.findall(text, at, marked.start))
            at = max(at, marked.end)
        return count + (len(_WORD.findall(text, at, span.end)) if at < span.end else 0)


class ReportedSpeech:
    """Collects the reported statements of one story, sentence by sentence."""

    def __init__(self, text: str, quotes: Sequence[FoundQuote]) -> None:
        self.text = text
        self.clauses = Clauses(text)
        self.reader = Reader(text)
        self.marked = _Marked(quote.outer for quote in quotes if quote.within is None)
        self.terms = Terms(quotes)
        self.found: list[_Statement] = []

    def hear(self, sentence: SentenceTokens, known: Sequence[Cue], resolver: Resolver) -> None:
        """Take the next sentence, while the resolver can still say whom its pronouns mean."""
        if sentence.paragraph < 0:  # a headline says again what the story reports
            return
        self.terms.hear(sentence, known, resolver)
        cues = self.clauses.of(sentence, known)
        for number, cue in enumerate(cues):
            told = self.reader.read(sentence.items, cues, number)
            if told is not None and self._is_statement(told):
                said = resolver.of_cue(cue, sentence) or UNKNOWN
                self.found.append(_Statement(told, said))

    def _is_statement(self, told: Reported) -> bool:
        """Tell whether enough words stand outside marks to say something by themselves."""
        outside = sum(self.marked.words_outside(self.text, s) for s in told.stretches)
        if outside >= FEWEST_WORDS:
            return True
        words = sum(len(_WORD.findall(self.text, s.start, s.end)) for s in told.stretches)
        return outside >= FEWEST_OUTSIDE and words >= FEWEST_WORDS

    def statements(self, bodies: Bodies) -> list[tuple[Quote, ...]]:
        """Return each reported statement with all its parts, in article order.

        Args:
            bodies: the organisations found, so that one that speaks has its id.
        """
        found: list[tuple[Quote, ...]] = []
        count = 0
        for told, said in self.found:
            found.append(_items(self.text, told, bodies.named(said), count))
            count += len(told.stretches)
        return found


class _Statement(NamedTuple):
    told: Reported
    said: Attribution


def _items(text: str, told: Reported, said: Attribution, count: int) -> tuple[Quote, ...]:
    return tuple(
        Quote(
            id=f"i{count + part + 1}",
            text=span.slice(text),
            start=span.start,
            end=span.end,
            kind="indirect",
            speaker_id=said.person,
            speaker=said.name,
            cue=said.cue,
            why=Why(rule=said.rule, fields={"kind": told.form}, spans=(span, *said.spans)),
        )
        for part, span in enumerate(told.stretches)
    )
