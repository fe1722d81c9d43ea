"""Who said each quote: the verb of speech beside it and its subject, or whoever speaks on.

The rules are asked in order and the first that answers counts; none guesses. They know no
language: what a verb, a pronoun or "according to" is, the pack says.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from explorer.extract.languages.antecedents import (
    NOBODY,
    REACH,
    Antecedents,
    Subject,
    span_of,
)
from explorer.extract.languages.clauses import Clause, Clauses
from explorer.extract.languages.mood import Mood
from explorer.extract.languages.people import People
from explorer.extract.languages.sources import Sources
from explorer.extract.languages.subjectless import Subjectless
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
_SAYING = 2  # words of a line that only says that words follow
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
        self.subjectless = Subjectless(text, book, self.before, self.subjects)
        self.mood = Mood(text, book, self.clauses, self.voices)
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
            or self.sources.at_head(left)
            or self._by_this(quote, right, ceiling)
            or self._by_wish(quote, left)
        )
        if subject is not None:
            return self.voices.told(subject)
        if same and previous is not None and self._is_joined(left) and not self._is_told(right):
            return self.said[previous.id]._replace(rule="speaker.carried", clause=-1)
        subject = self._by_sentence(quote, bounds)
        if subject is not None:
            return self.voices.told(subject)
        return self.mood.of(quote, right, bounds) or self._speaks_on(quote, left, right)

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
                found = self.subjects.of_verb(right, index, "speaker.inverted", inverted=True)
                named = found is not None and found.person != NOBODY
                return found if named else self.sources.owner(right) or found
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
            if found is None or found.person == NOBODY:
                found = self.subjectless.dropped(left, index) or found
            return found
        return None

    def _by_colon(self, left: Clause) -> Subject | None:
        """Weber: „…“. Weber wandte sich an alle: „…“."""
        if not self.text[left.span.start : left.span.end].rstrip().endswith(":"):
            return None
        found = self.sources.owner(left) or self.subjects.main(left, "speaker.colon", None)
        return found or self._by_possessive(left) or self._by_saying(left)

    def _by_saying(self, left: Clause) -> Subject | None:
        """Дослівно: «…». Пряма мова: «…»: words of whom the line before is about."""
        words = [word for word in left.words if word.key in self.book.sayings]
        if not words or len(left.words) > _SAYING:
            return None
        topic = self.before.topic(words[0].start)
        if topic is None:
            return None
        return Subject(topic.person, (topic.span,), "speaker.introduced", words[0].text)

    def _by_possessive(self, left: Clause) -> Subject | None:
        """Weber äußerte sich … Seine Zuversicht beruht auf …: „…“."""
        last = self.before.last
        if left.people or last is None or last[0] != self.before.number or not left.words:
            return None
        word = left.words[0]
        if word.key not in self.book.possessives or last[1].person is None:
            return None
        return Subject(last[1].person, (span_of(word),), "speaker.carried", word.text)

    def _by_this(self, quote: FoundQuote, right: Clause, ceiling: int) -> Subject | None:
        """„…“ Das sagte Weber am Montag."""
        if not self.book.this or (right.words and not self._is_new_sentence(quote, right)):
            return None
        if not right.words:
            end = self.text.find(" ", right.span.end, ceiling)
            right = self.clauses.first(Span(end, ceiling)) if end >= 0 else right
        return self.sources.of_this(right)

    def _by_wish(self, quote: FoundQuote, left: Clause) -> Subject | None:
        """Weber will „noch einmal alles prüfen“: part of a wish, in the words of who has it."""
        if not self.book.wishes or not self.text[quote.span.start].islower():
            return None
        at = next((i for i, word in enumerate(left.words) if word.key in self.book.wishes), None)
        if at is None:
            return None
        found = self.subjects.of_verb(left, at, "speaker.before-verb", inverted=False)
        return found if found is not None and found.person != NOBODY else None

    def _by_bare_verb(self, quote: FoundQuote, right: Clause) -> Subject | None:
        """“…”, añadió: who spoke last goes on where the verb has no subject of its own."""
        if self._is_new_sentence(quote, right):
            return None
        return self.subjectless.behind(right)

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
