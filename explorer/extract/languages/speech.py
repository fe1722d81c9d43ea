"""Who said each quote: the verb of speech beside it and its subject, or whoever speaks on.

The rules are asked in order and the first that answers counts; none guesses. They know no
language: what a verb, a pronoun or "according to" is, the pack says.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from explorer.extract.languages.antecedents import (
    REACH,
    Antecedents,
    Subject,
    span_of,
)
from explorer.extract.languages.clauses import Clause, Clauses
from explorer.extract.languages.people import People
from explorer.extract.languages.sources import Sources
from explorer.extract.languages.subjects import NEAR, Subjects
from explorer.extract.languages.vocabulary import Vocabulary
from explorer.extract.languages.voices import Voices
from explorer.extract.quotes.spans import FoundQuote
from explorer.extract.speakers.attribution import UNKNOWN, Attribution
from explorer.extract.speakers.utterances import join_run_ons
from explorer.model import Span
from explorer.toponyms.found import Found

_DASHED = re.compile(r"^[\s,.!?…»”“\"]*+[—–-]\s*$")
_ONLY_MARKS = re.compile(r"[\s,.;:!?…—–\-«»„“”\"'’()]*")
_OPENING = 7  # words between a quote and the verb behind it
_BREAK = re.compile(r"[;:(]|[.!?…] ")
_NARRATOR = 30  # letters between the narrator's verb and the name


class SpeakerFinder:
    """Reads the quotes of an article in order and notes who said what."""

    def __init__(
        self, text: str, book: Vocabulary, people: People, countries: Sequence[Found] = ()
    ) -> None:
        self.text = text
        self.book = book
        self.before = Antecedents(text, book, people, countries)
        self.subjects = Subjects(text, book, self.before)
        self.sources = Sources(text, book, self.subjects)
        self.clauses = Clauses(text, book, people)
        self.voices = Voices(text, self.subjects, self.clauses, people)
        self.said: dict[str, Attribution] = {}

    def read(
        self, quotes: Sequence[FoundQuote], stretches: dict[int, Span]
    ) -> dict[str, Attribution]:
        """Return the attribution of every quote that stands in no other.

        Args:
            quotes: the quotes in article order.
            stretches: each paragraph by its number, the headline as -1.
        """
        top = [quote for quote in quotes if quote.within is None]
        for index, quote in enumerate(top):
            self.before.number = quote.paragraph
            bounds = stretches[quote.paragraph]
            before = top[index - 1] if index else None
            after = top[index + 1] if index + 1 < len(top) else None
            floor, ceiling = bounds.start, bounds.end
            if before is not None and before.paragraph == quote.paragraph:
                floor = before.outer.end
            if after is not None and after.paragraph == quote.paragraph:
                ceiling = after.outer.start
            if quote.kind == "term":
                found = self._term(quote, before, floor, ceiling)
            else:
                found = self._one(quote, before, floor, ceiling, bounds)
            self.said[quote.id] = found
            self.voices.hear(quote.outer.start, found)
            if found.name is not None and quote.paragraph >= 0:
                self.before.last = (quote.paragraph, found, quote.outer.end)
        join_run_ons(top, self.said)
        return self.said

    def _one(
        self, quote: FoundQuote, previous: FoundQuote | None, floor: int, ceiling: int, bounds: Span
    ) -> Attribution:
        left = self.clauses.before(quote, floor)
        right = self.clauses.behind(quote, ceiling)
        same = previous is not None and previous.outer.end == floor
        subject = (
            self._by_inner(quote)
            or self._by_verb_behind(quote, right)
            or self._by_according(left, right)
            or self._by_dash(right, bounds)
            or self._by_verb_before(left)
            or self.sources.worded(left)
            or self._by_colon(left)
            or self._by_bare_verb(quote, right)
        )
        if subject is not None:
            return self.voices.told(subject)
        if same and previous is not None and self._is_joined(left) and not self._is_told(right):
            return self.said[previous.id]._replace(rule="speaker.carried", clause=-1)
        subject = self._by_sentence(quote, bounds)
        if subject is not None:
            return self.voices.told(subject)
        return self._in_mood(quote, right, bounds) or self._speaks_on(quote, left, right)

    def _term(
        self, quote: FoundQuote, previous: FoundQuote | None, floor: int, ceiling: int
    ) -> Attribution:
        """Return who says a word or two: “Ja”, sagte Weber; Weber nannte es “zu teuer”.

        Names of films and firms are nobody's words.
        """
        if quote.why.rule == "quote.term-named":
            return UNKNOWN
        left, right = self.clauses.before(quote, floor), self.clauses.behind(quote, ceiling)
        if self.text[quote.outer.end : quote.outer.end + 1] == ",":
            subject = self._by_verb_behind(quote, right)
            return self.voices.told(subject) if subject else UNKNOWN
        inner = quote.span.slice(self.text)
        if not inner[:1].islower() or " " not in inner:
            return UNKNOWN
        calls = [i for i, word in enumerate(left.words) if word.key in self.book.calls]
        if calls and len(left.words) - calls[-1] <= NEAR:
            rule = "speaker.before-verb"
            subject = self.subjects.of_verb(left, calls[-1], rule, inverted=False)
            return self.voices.told(subject) if subject else UNKNOWN
        if previous is not None and previous.outer.end == floor and self._is_joined(left):
            return self.said[previous.id]._replace(rule="speaker.carried", clause=-1)
        return UNKNOWN

    # -- rules ----------------------------------------------------------------------------------

    def _by_verb_behind(self, quote: FoundQuote, right: Clause) -> Subject | None:
        """“…”, sagte Weber. «…», — отметила министр."""
        if self._is_new_sentence(quote, right):
            return None
        for index, word in enumerate(right.words[:_OPENING]):
            if _BREAK.search(self.text[right.span.start : word.start].lstrip(" ,.!?…—–-»”")):
                return None
            if self.book.is_verb(word):
                while index + 1 < len(right.words) and self.book.is_verb(right.words[index + 1]):
                    index += 1  # "деп мәлімдеді"
                return self.subjects.of_verb(right, index, "speaker.inverted", inverted=True)
        return None

    def _by_inner(self, quote: FoundQuote) -> Subject | None:
        """«Мост, — пояснил Иванов, — открыт»: the narrator's words inside the marks."""
        clause = self.clauses.of(quote.span)
        if not clause.people or not self.book.pack.speech.inside:
            return None
        for index, word in enumerate(clause.words):
            if not self.book.is_verb(word) or not self.subjects.is_parted(clause, index):
                continue
            near = clause.people[bisect_left([m.start for m in clause.people], word.end) :][:1]
            if near and near[0].start - word.end <= _NARRATOR:
                ends = self.text[near[0].span.end : near[0].span.end + 1]
                if ends == "," and near[0].span.end < quote.span.end:
                    return self.subjects.of_verb(clause, index, "speaker.inverted", inverted=True)
        return None

    def _is_new_sentence(self, quote: FoundQuote, right: Clause) -> bool:
        """Tell whether what follows the quote is a sentence of its own."""
        if not right.words:
            return True
        gap = self.text[quote.outer.end : right.words[0].start]
        ends = quote.span.slice(self.text)[-1:] in ".!?…" or gap[:1] in (".", "!", "?", "…")
        return ends and right.words[0].is_capital and not set(gap) & set(",—–-")

    def _by_according(self, left: Clause, right: Clause) -> Subject | None:
        """Laut Weber „…“; «…», по словам Иванова; selon le ministre."""
        return self.sources.according(right) or self.sources.according(left)

    def _by_dash(self, right: Clause, bounds: Span) -> Subject | None:
        """«…» — Anna Weber, Ministerin."""
        if not right.people or right.span.end < bounds.end:
            return None
        first = right.people[0]
        if _DASHED.fullmatch(self.text[right.span.start : first.start]):
            return Subject(first.person, (first.span,), "speaker.beside", None)
        return None

    def _by_verb_before(self, left: Clause) -> Subject | None:
        """Weber sagte: „…“. Президент заявил, что «…». Señaló que «…»."""
        for index in range(len(left.words) - 1, -1, -1):
            if not self.book.is_verb(left.words[index]):
                continue
            found = self.subjects.of_verb(left, index, "speaker.before-verb", inverted=False)
            return found or self._dropped(left, index)
        return None

    def _dropped(self, clause: Clause, at: int) -> Subject | None:
        """Return who goes on speaking where a verb has no subject of its own."""
        if not self.book.pack.speech.drops_subject or clause.people:
            return None
        if self.subjects.has_noun(clause, 0, at + 4) or not self._has_no_subject(clause, at):
            return None
        word = clause.words[at]
        gender = self.book.gender_of_verb(word)
        return self.before.of_gender(word, gender, "speaker.introduced", word.text)

    def _has_no_subject(self, clause: Clause, at: int) -> bool:
        """Tell whether what stands behind a verb is no noun: a stop, a preposition, an adverb."""
        if at + 1 >= len(clause.words):
            return True
        word, follows = clause.words[at], clause.words[at + 1]
        if set(self.text[word.end : follows.start]) & set(",.;:—–"):
            return True
        known = (self.book.objects, self.book.that, self.book.joining, self.book.adverbs)
        return any(follows.key in words for words in known)

    def _by_colon(self, left: Clause) -> Subject | None:
        """Weber: „…“. Weber wandte sich an alle: „…“."""
        if not self.text[left.span.start : left.span.end].rstrip().endswith(":"):
            return None
        return self.subjects.main(left, "speaker.colon", None)

    def _by_bare_verb(self, quote: FoundQuote, right: Clause) -> Subject | None:
        """“…”, añadió: who spoke last goes on where the verb has no subject of its own."""
        if self._is_new_sentence(quote, right) or right.people:
            return None
        first = right.words[0]
        if not self.book.is_verb(first) or self.subjects.has_noun(right, 1, 4):
            return None
        gender = self.book.gender_of_verb(first)
        if gender == "many" or not self._has_no_subject(right, 0):
            return None
        if self.before.last is not None and quote.paragraph - self.before.last[0] <= 1:
            person = self.before.last[1].person
            spans = (span_of(first),)
            return Subject(person, spans, "speaker.carried", first.text) if person else None
        if not self.book.pack.speech.drops_subject:
            return None
        return self.before.of_gender(first, gender, "speaker.introduced", first.text)

    def _by_sentence(self, quote: FoundQuote, bounds: Span) -> Subject | None:
        """Read the whole sentence around a part of one: its verb may stand beyond another quote."""
        left = self.clauses.before(quote, max(bounds.start, quote.outer.start - REACH))
        clause = self.clauses.of(Span(left.span.start, quote.outer.start))
        for index, word in enumerate(clause.words):
            if self.book.is_verb(word):
                return self.subjects.of_verb(clause, index, "speaker.main-subject", inverted=False)
        right = self.clauses.behind(quote, min(bounds.end, quote.outer.end + REACH))
        if self._is_new_sentence(quote, right):
            return None
        return self.sources.according(right)

    def _in_mood(self, quote: FoundQuote, right: Clause, bounds: Span) -> Attribution | None:
        """Weber sagte, … Er sei „…“: a sentence in the mood of reports goes on with another."""
        left = self.clauses.before(quote, max(bounds.start, quote.outer.start - REACH))
        if not self.voices.is_report(left) and not self.voices.is_report(right):
            return None
        return self.voices.going_on(left.span.start, bounds.start)

    def _is_told(self, right: Clause) -> bool:
        """Tell whether words behind the quote say who speaks, whoever that is."""
        if not right.words:
            return False
        gap = self.text[right.span.start : right.words[0].start]
        return bool(set(gap) & set("—–")) or self.book.is_verb(right.words[0])

    def _is_joined(self, left: Clause) -> bool:
        between = self.text[left.span.start : left.span.end]
        words = [word.key for word in left.words]
        if not words:
            return bool(_ONLY_MARKS.fullmatch(between)) and not left.people
        return len(words) <= 3 and all(word in self.book.joining for word in words)

    def _speaks_on(self, quote: FoundQuote, left: Clause, right: Clause) -> Attribution:
        """Return who spoke before in the paragraph, for a sentence that is all quote."""
        if left.words or (right.words and not self._is_new_sentence(quote, right)):
            return UNKNOWN
        if self.before.last is not None and self.before.last[0] == quote.paragraph:
            return self.before.last[1]._replace(rule="speaker.carried", clause=-1)
        return self.voices.introduced(quote.outer.start) or UNKNOWN
