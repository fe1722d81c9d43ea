"""Who said each quote: the verb of speech beside it and its subject, or whoever speaks on.

The rules are asked in order and the first that answers counts; none guesses. They know no
language: what a verb, a pronoun or "according to" is, the pack says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.extract.languages.clauses import Clause, Clauses
from explorer.extract.languages.people import People
from explorer.extract.languages.subjects import NEAR, NOBODY, REACH, Subject, Subjects, span_of
from explorer.extract.languages.vocabulary import Vocabulary
from explorer.extract.quotes.spans import FoundQuote
from explorer.extract.speakers.attribution import UNKNOWN, Attribution
from explorer.extract.speakers.utterances import join_run_ons
from explorer.model import Span

_DASHED = re.compile(r"^[\s,.!?…»”“\"]*+[—–-]\s*$")
_ONLY_MARKS = re.compile(r"[\s,.;:!?…—–\-«»„“”\"'’()]*")
_OPENING = 7  # words between a quote and the verb behind it
_BREAK = re.compile(r"[;:(]|[.!?…] ")


class SpeakerFinder:
    """Reads the quotes of an article in order and notes who said what."""

    def __init__(self, text: str, book: Vocabulary, people: People) -> None:
        self.text = text
        self.book = book
        self.subjects = Subjects(text, book, people)
        self.names = {person.id: person.name for person in people.people}
        self.clauses = Clauses(text, book, people)
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
            self.subjects.number = quote.paragraph
            bounds = stretches[quote.paragraph]
            before = top[index - 1] if index else None
            after = top[index + 1] if index + 1 < len(top) else None
            floor, ceiling = bounds.start, bounds.end
            if before is not None and before.paragraph == quote.paragraph:
                floor = before.outer.end
            if after is not None and after.paragraph == quote.paragraph:
                ceiling = after.outer.start
            # Names of films and firms are nobody's words.
            is_name = quote.kind == "term"
            found = UNKNOWN if is_name else self._one(quote, before, floor, ceiling, bounds)
            self.said[quote.id] = found
            if found.name is not None and quote.paragraph >= 0:
                self.subjects.last = (quote.paragraph, found)
        join_run_ons(top, self.said)
        return self.said

    def _one(
        self, quote: FoundQuote, previous: FoundQuote | None, floor: int, ceiling: int, bounds: Span
    ) -> Attribution:
        left = self.clauses.before(quote, floor)
        right = self.clauses.behind(quote, ceiling)
        same = previous is not None and previous.outer.end == floor
        subject = (
            self._by_verb_behind(quote, right)
            or self._by_according(left, right)
            or self._by_dash(right, bounds)
            or self._by_verb_before(left)
            or self._by_colon(left)
            or self._by_bare_verb(quote, right)
            or self._by_topic(quote, right)
        )
        if subject is not None:
            return self._told(subject)
        if same and previous is not None and self._is_joined(left):
            return self.said[previous.id]._replace(rule="speaker.carried", clause=-1)
        subject = self._by_sentence(quote, bounds)
        if subject is not None:
            return self._told(subject)
        return self._speaks_on(quote, left, right)

    def _told(self, subject: Subject) -> Attribution:
        if subject.person == NOBODY:
            return UNKNOWN._replace(cue=subject.cue, clause=0)
        name = self.names[subject.person]
        return Attribution(subject.person, name, subject.cue, subject.rule, subject.spans, 0)

    # -- rules ----------------------------------------------------------------------------------

    def _by_verb_behind(self, quote: FoundQuote, right: Clause) -> Subject | None:
        """“…”, sagte Weber. «…», — отметила министр."""
        if self._is_new_sentence(quote, right):
            return None
        for index, word in enumerate(right.words[:_OPENING]):
            if _BREAK.search(self.text[right.span.start : word.start].lstrip(" ,.!?…—–-»”")):
                return None
            if self.book.is_verb(word):
                return self.subjects.of_verb(right, index, "speaker.inverted", inverted=True)
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
        for clause in (right, left):
            keys = [word.key for word in clause.words]
            for index in range(len(keys)):
                for phrase in self.book.according:
                    if tuple(keys[index : index + len(phrase)]) == phrase:
                        end = index + len(phrase)
                        return self.subjects.after(
                            clause, end, "speaker.according-to", phrase, reach=NEAR
                        )
                for phrase in self.book.according_after:
                    if tuple(keys[index : index + len(phrase)]) == phrase:
                        return self.subjects.ahead(
                            clause, index, "speaker.according-to", " ".join(phrase)
                        )
        return None

    def _by_dash(self, right: Clause, bounds: Span) -> Subject | None:
        """«…» — Anna Weber, Ministerin."""
        if not right.people or right.span.end < bounds.end:
            return None
        first = right.people[0]
        if _DASHED.fullmatch(self.text[right.span.start : first.start]):
            return Subject(first.person, (first.span,), "speaker.beside", None)
        return None

    def _by_verb_before(self, left: Clause) -> Subject | None:
        """Weber sagte: „…“. Президент заявил, что «…»."""
        for index in range(len(left.words) - 1, -1, -1):
            if self.book.is_verb(left.words[index]):
                return self.subjects.of_verb(left, index, "speaker.before-verb", inverted=False)
        return None

    def _by_colon(self, left: Clause) -> Subject | None:
        """Weber: „…“."""
        if not self.text[left.span.start : left.span.end].rstrip().endswith(":"):
            return None
        people = {mention.person for mention in left.people}
        if len(people) == 1:
            mention = left.people[-1]
            return Subject(mention.person, (mention.span,), "speaker.colon", None)
        pronoun = next((word for word in left.words[:3] if self.book.pronoun(word)), None)
        return (
            self.subjects.pronoun(pronoun, "speaker.colon", None)
            if pronoun and not people
            else None
        )

    def _by_bare_verb(self, quote: FoundQuote, right: Clause) -> Subject | None:
        """“…”, añadió: who spoke last goes on where the verb has no subject of its own."""
        if self.subjects.last is None or self._is_new_sentence(quote, right) or right.people:
            return None
        first = right.words[0]
        if not self.book.is_verb(first) or quote.paragraph - self.subjects.last[0] > 1:
            return None
        person = self.subjects.last[1].person
        return Subject(person, (span_of(first),), "speaker.carried", first.text) if person else None

    def _by_topic(self, quote: FoundQuote, right: Clause) -> Subject | None:
        """“…”, declaró: whom the sentence before is about, where the verb has no subject."""
        drops = self.book.pack.speech.drops_subject
        if not drops or self._is_new_sentence(quote, right) or right.people:
            return None
        first = right.words[0]
        mention = self.subjects.topic(quote.outer.start) if self.book.is_verb(first) else None
        if mention is None or any(self.subjects.other(word, "", "") for word in right.words[1:4]):
            return None
        return Subject(
            mention.person, (mention.span, span_of(first)), "speaker.introduced", first.text
        )

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
        return self._by_according(self.clauses.of(Span(bounds.start, bounds.start)), right)

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
        if self.subjects.last is not None and self.subjects.last[0] == quote.paragraph:
            return self.subjects.last[1]._replace(rule="speaker.carried", clause=-1)
        return self._introduced(quote) or UNKNOWN

    def _introduced(self, quote: FoundQuote) -> Attribution | None:
        """Return whom the words before the quote are about, where that is one person who speaks."""
        end = quote.outer.start
        start = max(self.text.rfind("\n", 0, end), end - REACH, 0)
        clause = self.clauses.of(Span(start, end))
        if not clause.words and start:
            start = max(self.text.rfind("\n", 0, start), end - REACH, 0)
            clause = self.clauses.of(Span(start, end))
        people = {mention.person for mention in clause.people}
        speaks = any(self.book.is_verb(word) for word in clause.words)
        if len(people) != 1 or not speaks:
            return None
        mention = clause.people[-1]
        subject = Subject(mention.person, (mention.span,), "speaker.introduced", None)
        return self._told(subject)._replace(clause=-1)
