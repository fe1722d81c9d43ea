"""Sentences in the mood by which a language says that it reports: who is reported in them."""

from __future__ import annotations

from explorer.extract.languages.antecedents import REACH
from explorer.extract.languages.clauses import Clause, Clauses
from explorer.extract.languages.mood_forms import reports
from explorer.extract.languages.vocabulary import Vocabulary
from explorer.extract.languages.voices import Voices
from explorer.extract.quotes.spans import FoundQuote
from explorer.extract.speakers.attribution import Attribution
from explorer.model import Span

_OPENING = 4  # words of a sentence that its verb stands among, where it is the main one


class Mood:
    """Reads the quotes of an article that stand in such sentences: “Er sei „…“.”."""

    def __init__(self, text: str, book: Vocabulary, clauses: Clauses, voices: Voices) -> None:
        self.text = text
        self.book = book
        self.clauses = clauses
        self.voices = voices

    def of(self, quote: FoundQuote, right: Clause, bounds: Span) -> Attribution | None:
        """Return who is reported in the sentence of a quote: who was in the one before."""
        left = self.clauses.before(quote, max(bounds.start, quote.outer.start - REACH))
        if not self._is_report(left, right, quote):
            return None
        behind_colon = self._by_colon(left)
        if behind_colon is not None:
            return behind_colon
        is_main = reports(self.book, left.words[:_OPENING])
        return self.voices.going_on(left.span.start, bounds.start, topic=is_main)

    def _is_report(self, left: Clause, right: Clause, quote: FoundQuote) -> bool:
        if self.voices.is_report(left) or self.voices.is_report(right):
            return True
        is_part = self.text[quote.span.start].islower()
        return is_part and any(word.key in self.book.loose_mood for word in left.words)

    def _by_colon(self, left: Clause) -> Attribution | None:
        """Weber bezweifelte die Eignung: Er habe „…“."""
        colon = self.text.rfind(": ", left.span.start, left.span.end)
        if colon < 0:
            return None
        head = self.clauses.of(Span(left.span.start, colon))
        subjects = self.voices.subjects
        found = subjects.main(head, "speaker.colon", None) or subjects.opening(
            head, "speaker.colon"
        )
        return self.voices.told_before(found) if found is not None else None
