"""Reported speech: "sagte, dass …", "a dit que …", "заявил, что …", in the article's own words.

Only the form is looked at, and only forms that leave little doubt: a verb of speech with the word
that opens a clause, a source named before or behind, a clause before its verb, and the mood by
which a language says that it reports.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from explorer.extract.languages.antecedents import NOBODY, Subject
from explorer.extract.languages.clauses import Clause
from explorer.extract.languages.mood_forms import reports
from explorer.extract.languages.report_forms import Forms, Report
from explorer.extract.languages.speech import SpeakerFinder
from explorer.extract.quotes.spans import FoundQuote
from explorer.model import Quote, Span, Why

_WORD = re.compile(r"[^\W_][\w’'-]*")
_FEWEST_WORDS = 4  # fewer are no statement
_FEWEST_OUTSIDE = 2  # of a statement partly in marks


class _Told(NamedTuple):
    report: Report
    subject: Subject | None


class ReportedSpeech:
    """Collects the reported statements of one story, after its quotes have their speakers."""

    def __init__(self, speech: SpeakerFinder, quotes: Sequence[FoundQuote]) -> None:
        self.speech = speech
        self.text = speech.text
        self.marked = sorted(quote.outer for quote in quotes if quote.within is None)
        self._starts = [span.start for span in self.marked]
        self.forms = Forms(speech.text, speech.book, speech.subjects, speech.sources)

    def read(self, paragraphs: Sequence[Span]) -> list[tuple[Quote, ...]]:
        """Return each reported statement of the paragraphs with its parts, in article order."""
        found: list[tuple[Quote, ...]] = []
        count = 0
        for number, paragraph in enumerate(paragraphs):
            self.speech.before.number = number
            self.speech.before.last = None
            for told in self._of_paragraph(paragraph):
                items = self._items(told, count)
                count += len(items)
                found.append(items)
        return found

    def _of_paragraph(self, paragraph: Span) -> Iterator[_Told]:
        last: Subject | None = None
        is_reporting = False
        for sentence in self.speech.clauses.sentences(paragraph, self.marked):
            clause = self.speech.clauses.of(sentence)
            report = self.forms.of(clause)
            if report is not None and self._is_statement(report):
                last, is_reporting = report.subject, True
                yield _Told(report, report.subject)
            elif is_reporting and self._goes_on(clause):
                yield _Told(Report((_trimmed(self.text, sentence),), "mood", last), last)
            else:
                last = self._quoted(sentence)
                is_reporting = last is not None

    def _goes_on(self, clause: Clause) -> bool:
        """Tell whether a sentence is told in the mood of reports, all of it outside marks."""
        is_told = reports(self.speech.book, clause.words)
        is_own = any(self.speech.book.is_verb(word) for word in clause.words)
        report = Report((clause.span,), "mood", None)
        return is_told and not is_own and self._is_statement(report)

    def _quoted(self, sentence: Span) -> Subject | None:
        """Return who is known to speak in a sentence with a quote."""
        said = self.speech.voices.said_in(sentence)
        if said is None or said.person is None:
            return None
        return Subject(said.person, said.spans, said.rule, said.cue)

    def _is_statement(self, report: Report) -> bool:
        """Tell whether enough words stand outside marks to say something by themselves."""
        words = sum(
            len(_WORD.findall(self.text, span.start, span.end)) for span in report.stretches
        )
        outside = sum(self._outside(span) for span in report.stretches)
        if report.form not in ("that", "bare") and outside * 2 < words:
            return False
        return outside >= _FEWEST_WORDS or (outside >= _FEWEST_OUTSIDE and words >= _FEWEST_WORDS)

    def _outside(self, span: Span) -> int:
        first, last = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        count, at = 0, span.start
        for marked in self.marked[first:last]:
            count += len(_WORD.findall(self.text, at, marked.start))
            at = max(at, marked.end)
        return count + (len(_WORD.findall(self.text, at, span.end)) if at < span.end else 0)

    def _items(self, told: _Told, count: int) -> tuple[Quote, ...]:
        report, subject = told
        person = subject.person if subject and subject.person != NOBODY else None
        spans = subject.spans if subject else ()
        return tuple(
            Quote(
                id=f"i{count + part + 1}",
                text=span.slice(self.text),
                start=span.start,
                end=span.end,
                kind="indirect",
                speaker_id=person,
                speaker=self.speech.voices.names[person] if person else None,
                cue=subject.cue if subject else None,
                why=Why(
                    rule=subject.rule if subject and person else "speaker.unknown",
                    fields={"kind": f"reported.{report.form}"},
                    spans=(span, *spans),
                ),
            )
            for part, span in enumerate(report.stretches)
        )


def _trimmed(text: str, span: Span) -> Span:
    words = span.slice(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip(" .\n"))))
