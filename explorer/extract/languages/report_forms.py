"""The forms by which a sentence reports what somebody said, and which words are the report."""

from __future__ import annotations

from typing import NamedTuple

from explorer.extract.languages.antecedents import Subject
from explorer.extract.languages.clauses import Clause
from explorer.extract.languages.mood_forms import by_form
from explorer.extract.languages.sources import Sources
from explorer.extract.languages.subjects import Subjects
from explorer.extract.languages.vocabulary import Vocabulary
from explorer.model import Span

_REACH = 9  # words between a verb and the word that opens its clause
_SHORT = 3  # words before a source that are no report: "Auch", "At the same time"
_BEHIND = 12  # words a clause of speech behind its report may have
_EDGES = " ,;:.–—-'’\n"


class Report(NamedTuple):
    """The stretches one clause reports, the form that tells it, and who speaks."""

    stretches: tuple[Span, ...]
    form: str
    subject: Subject | None


class Forms:
    """Reads the sentences of one text."""

    def __init__(self, text: str, book: Vocabulary, subjects: Subjects, sources: Sources) -> None:
        self.text = text
        self.book = book
        self.subjects = subjects
        self.sources = sources

    def of(self, clause: Clause) -> Report | None:
        """Return what a sentence reports, or None."""
        return self._with_source(clause) or self._by_verb(clause) or self._saying(clause)

    def _by_verb(self, clause: Clause) -> Report | None:
        for index, word in enumerate(clause.words):
            if not self.book.is_verb(word) or self._is_denied(clause, index):
                continue
            opened = self._opened(clause, index)
            if opened is not None:
                form, start = opened
                span = self._span(start, clause.span.end)
                subject = self.subjects.of_verb(
                    clause, index, "speaker.before-verb", inverted=False
                )
                return Report((span,), form, subject)
            before = self._closed(clause, index)
            if before is not None:
                return before
        return None

    def _is_denied(self, clause: Clause, at: int) -> bool:
        """Tell whether it was not said: "не сказал", "no dijo", "n’a pas dit", "sagte nicht"."""
        near = clause.words[max(0, at - 3) : at + 3]
        return any(word.key in self.book.denied for word in near)

    def _opened(self, clause: Clause, at: int) -> tuple[str, int] | None:
        """Return the form and where the clause behind a verb begins."""
        words = clause.words
        for index in range(at + 1, min(at + 1 + _REACH, len(words))):
            gap = self.text[words[index - 1].end : words[index].start]
            if set(gap) & set(';:()«»„“”"—–'):
                return None
            if words[index].key in self.book.that and self._opens(clause, at, index, gap):
                return ("that", words[index].end)
            if "," in gap and self._is_told(clause, index):
                return ("bare", words[index].start)
            if index > at + 1 and self.book.is_verb(words[index]):
                return None
        return None

    def _opens(self, clause: Clause, at: int, index: int, gap: str) -> bool:
        """Tell whether the word opens what is reported, and no clause about a noun before it."""
        if ("," in gap) != self.book.pack.speech.comma_before_that:
            return False
        between = clause.words[at + 1 : index]
        if len(between) <= 1:
            return not any(word.key in self.book.unopened for word in between)
        if between[-1].key in self.book.unopened:
            return False
        first, last = clause.words[at].end, clause.words[index].start
        if any(first <= m.span.start and m.span.end <= last for m in clause.people):
            return True
        book = self.book
        known = (book.adverbs, book.objects, book.articles, book.oblique, book.pronouns.keys())
        return any(between[0].key in words for words in known) or any(
            book.title_of(word) or word.key in book.unnamed for word in between
        )

    def _is_told(self, clause: Clause, first: int) -> bool:
        """Tell whether the clause from `first` on has a verb in the mood of reports."""
        if by_form(self.book, clause.words, first):
            return True
        for index in range(first, len(clause.words)):
            word = clause.words[index]
            if word.key in self.book.mood:
                return True
            if index > first and self.book.is_verb(word):
                return False
        return False

    def _closed(self, clause: Clause, at: int) -> Report | None:
        """Return "The road is open, said Weber.": the clause before its verb."""
        words = clause.words
        comma = self.subjects.comma_before(clause, at)
        if comma is None or len(words) - at > _BEHIND:
            return None
        subject = self.subjects.of_verb(clause, at, "speaker.inverted", inverted=True)
        if subject is None or not any(s.start > comma for s in subject.spans):
            return None
        start = clause.span.start
        return Report((self._span(start, comma),), "before", subject)

    def _with_source(self, clause: Clause) -> Report | None:
        """Return "Laut Weber ist …"; "По словам Иванова, …"; "…, selon la police."."""
        found = self.sources.phrase(clause)
        if found is None:
            return None
        first, last, subject = found
        if last >= len(clause.words) or self.book.is_verb(clause.words[last]):
            return None
        end = self._source_end(clause, last, subject)
        if end is None:
            return None
        start = clause.words[first].start
        before, behind = self._span(clause.span.start, start), self._span(end, clause.span.end)
        parted = clause.words[first].key in self.book.parted_words
        if first <= _SHORT and not parted:
            return Report((behind,), "according-to", subject)
        if parted or sum(word.start >= end for word in clause.words) <= _SHORT:
            return Report((before,), "according-to", subject)
        is_parted = "," in self.text[before.end : start]
        if is_parted == self.book.pack.people.capital_nouns:
            return None
        return Report((before, behind), "according-to", subject)

    def _source_end(self, clause: Clause, last: int, subject: Subject | None) -> int | None:
        """Return where the words that name a source end: with the name, or before a comma."""
        words = clause.words
        named = max((s.end for s in subject.spans), default=0) if subject else 0
        for index in range(last, min(last + _BEHIND, len(words))):
            gap = self.text[words[index - 1].end : words[index].start] if index else ""
            if set(gap) & set(",;:—–(") and words[index].start > named:
                return words[index - 1].end
            if self.book.pack.people.capital_nouns and index > last:
                noun = words[index - 1]
                goes_on = words[index].is_capital or words[index].key in self.book.oblique
                goes_on = goes_on or words[index].key in self.book.genitives
                if noun.is_capital and noun.end >= named and not goes_on:
                    return noun.end
        is_last = len(words) - last < _BEHIND
        return clause.span.end if is_last and not self.book.pack.people.capital_nouns else None

    def _saying(self, clause: Clause) -> Report | None:
        """Return "…, деп мәлімдеді Оспанов": the word that closes a report, then its verb."""
        words = clause.words
        for index in range(len(words) - 1):
            if words[index].key not in self.book.saying or not self.book.is_verb(words[index + 1]):
                continue
            subject = self.subjects.of_verb(
                clause, index + 1, "speaker.before-verb", inverted=False
            )
            start = clause.span.start
            if subject is not None and subject.spans and subject.spans[0].end < words[index].start:
                start = subject.spans[0].end
            return Report((self._span(start, words[index].start),), "before", subject)
        return None

    def _span(self, start: int, end: int) -> Span:
        while start < end and self.text[start] in _EDGES:
            start += 1
        while end > start and self.text[end - 1] in _EDGES:
            end -= 1
        return Span(start, end)
