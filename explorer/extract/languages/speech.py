"""Who said each quote: the verb of speech beside it and its subject, or whoever speaks on.

The rules are asked in order and the first that answers counts; none guesses. They know no
language: what a verb, a pronoun or "according to" is, the pack says.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from explorer.extract.languages.clauses import Clause, Clauses
from explorer.extract.languages.people import People, PersonMention
from explorer.extract.languages.vocabulary import Vocabulary, Word
from explorer.extract.quotes.spans import FoundQuote
from explorer.extract.speakers.attribution import UNKNOWN, Attribution
from explorer.extract.speakers.utterances import join_run_ons
from explorer.model import Span

_DASHED = re.compile(r"^[\s,.!?…»”“\"]*+[—–-]\s*$")
_ONLY_MARKS = re.compile(r"[\s,.;:!?…—–\-«»„“”\"'’()]*")
_NEAR = 9  # words between a verb and its subject
_OPENING = 7  # words between a quote and the verb behind it
_REACH = 600  # letters that a sentence may have on either side of a quote
_SENTENCE_END = re.compile(r"[.!?…][»”“\"]?\s")
_BREAK = re.compile(r"[;:(]|[.!?…] ")
_NOBODY = "-"
_BACK = 40  # mentions that a pronoun or a bare title may go back


class _Subject(NamedTuple):
    """Who a clause says speaks: a person's id, `_NOBODY` for somebody unnamed."""

    person: str
    spans: tuple[Span, ...]
    rule: str
    cue: str | None


class SpeakerFinder:
    """Reads the quotes of an article in order and notes who said what."""

    def __init__(self, text: str, book: Vocabulary, people: People) -> None:
        self.text = text
        self.book = book
        self.people = people
        self.names = {person.id: person.name for person in people.people}
        self._starts = [mention.span.start for mention in people.mentions]
        self.clauses = Clauses(text, book, people)
        self.said: dict[str, Attribution] = {}
        self.last: tuple[int, Attribution] | None = None
        self.number = 0

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
            self.number = quote.paragraph
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
                self.last = (quote.paragraph, found)
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

    def _told(self, subject: _Subject) -> Attribution:
        if subject.person == _NOBODY:
            return UNKNOWN._replace(cue=subject.cue, clause=0)
        name = self.names[subject.person]
        return Attribution(subject.person, name, subject.cue, subject.rule, subject.spans, 0)

    # -- rules ----------------------------------------------------------------------------------

    def _by_verb_behind(self, quote: FoundQuote, right: Clause) -> _Subject | None:
        """“…”, sagte Weber. «…», — отметила министр."""
        if self._is_new_sentence(quote, right):
            return None
        for index, word in enumerate(right.words[:_OPENING]):
            if _BREAK.search(self.text[right.span.start : word.start].lstrip(" ,.!?…—–-»”")):
                return None
            if self.book.is_verb(word):
                return self._subject(right, index, "speaker.inverted", inverted=True)
        return None

    def _is_new_sentence(self, quote: FoundQuote, right: Clause) -> bool:
        """Tell whether what follows the quote is a sentence of its own."""
        if not right.words:
            return True
        gap = self.text[quote.outer.end : right.words[0].start]
        ends = quote.span.slice(self.text)[-1:] in ".!?…" or gap[:1] in (".", "!", "?", "…")
        return ends and right.words[0].is_capital and not set(gap) & set(",—–-")

    def _by_according(self, left: Clause, right: Clause) -> _Subject | None:
        """Laut Weber „…“; «…», по словам Иванова; selon le ministre."""
        for clause in (right, left):
            keys = [word.key for word in clause.words]
            for index in range(len(keys)):
                for phrase in self.book.according:
                    if tuple(keys[index : index + len(phrase)]) == phrase:
                        end = index + len(phrase)
                        return self._after(clause, end, "speaker.according-to", phrase, reach=_NEAR)
                for phrase in self.book.according_after:
                    if tuple(keys[index : index + len(phrase)]) == phrase:
                        return self._ahead(clause, index, "speaker.according-to", " ".join(phrase))
        return None

    def _by_dash(self, right: Clause, bounds: Span) -> _Subject | None:
        """«…» — Anna Weber, Ministerin."""
        if not right.people or right.span.end < bounds.end:
            return None
        first = right.people[0]
        if _DASHED.fullmatch(self.text[right.span.start : first.start]):
            return _Subject(first.person, (first.span,), "speaker.beside", None)
        return None

    def _by_verb_before(self, left: Clause) -> _Subject | None:
        """Weber sagte: „…“. Президент заявил, что «…»."""
        for index in range(len(left.words) - 1, -1, -1):
            if self.book.is_verb(left.words[index]):
                return self._subject(left, index, "speaker.before-verb", inverted=False)
        return None

    def _by_colon(self, left: Clause) -> _Subject | None:
        """Weber: „…“."""
        if not self.text[left.span.start : left.span.end].rstrip().endswith(":"):
            return None
        people = {mention.person for mention in left.people}
        if len(people) == 1:
            mention = left.people[-1]
            return _Subject(mention.person, (mention.span,), "speaker.colon", None)
        pronoun = next((word for word in left.words[:3] if self.book.pronoun(word)), None)
        return self._pronoun(pronoun, "speaker.colon", None) if pronoun and not people else None

    def _by_bare_verb(self, quote: FoundQuote, right: Clause) -> _Subject | None:
        """“…”, añadió: who spoke last goes on where the verb has no subject of its own."""
        if self.last is None or self._is_new_sentence(quote, right) or right.people:
            return None
        first = right.words[0]
        if not self.book.is_verb(first) or quote.paragraph - self.last[0] > 1:
            return None
        person = self.last[1].person
        return _Subject(person, (_span(first),), "speaker.carried", first.text) if person else None

    def _by_topic(self, quote: FoundQuote, right: Clause) -> _Subject | None:
        """“…”, declaró: whom the sentence before is about, where the verb has no subject."""
        drops = self.book.pack.speech.drops_subject
        if not drops or self._is_new_sentence(quote, right) or right.people:
            return None
        first = right.words[0]
        mention = self._topic(quote.outer.start) if self.book.is_verb(first) else None
        if mention is None or any(self._other(word, "", "") for word in right.words[1:4]):
            return None
        return _Subject(
            mention.person, (mention.span, _span(first)), "speaker.introduced", first.text
        )

    def _by_sentence(self, quote: FoundQuote, bounds: Span) -> _Subject | None:
        """Read the whole sentence around a part of one: its verb may stand beyond another quote."""
        left = self.clauses.before(quote, max(bounds.start, quote.outer.start - _REACH))
        clause = self.clauses.of(Span(left.span.start, quote.outer.start))
        for index, word in enumerate(clause.words):
            if self.book.is_verb(word):
                return self._subject(clause, index, "speaker.main-subject", inverted=False)
        right = self.clauses.behind(quote, min(bounds.end, quote.outer.end + _REACH))
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
        if self.last is not None and self.last[0] == quote.paragraph:
            return self.last[1]._replace(rule="speaker.carried", clause=-1)
        return self._introduced(quote) or UNKNOWN

    def _introduced(self, quote: FoundQuote) -> Attribution | None:
        """Return whom the words before the quote are about, where that is one person who speaks."""
        end = quote.outer.start
        start = max(self.text.rfind("\n", 0, end), end - _REACH, 0)
        clause = self.clauses.of(Span(start, end))
        if not clause.words and start:
            start = max(self.text.rfind("\n", 0, start), end - _REACH, 0)
            clause = self.clauses.of(Span(start, end))
        people = {mention.person for mention in clause.people}
        speaks = any(self.book.is_verb(word) for word in clause.words)
        if len(people) != 1 or not speaks:
            return None
        mention = clause.people[-1]
        subject = _Subject(mention.person, (mention.span,), "speaker.introduced", None)
        return self._told(subject)._replace(clause=-1)

    # -- subjects -------------------------------------------------------------------------------

    def _subject(self, clause: Clause, at: int, rule: str, *, inverted: bool) -> _Subject | None:
        """Return the subject of the verb at `at`: nearest behind it, or before it."""
        cue = clause.words[at].text
        if self.book.pronoun(clause.words[at]):
            return self._other(clause.words[at], rule, cue)
        behind = self._after(clause, at + 1, rule, (cue,), reach=_NEAR)
        ahead = self._ahead(clause, at, rule, cue)
        one, two = (behind, ahead) if inverted else (ahead, behind)
        if one is not None and one.person == _NOBODY and two is not None:
            return two
        return one or two

    def _after(
        self, clause: Clause, at: int, rule: str, cue: tuple[str, ...], *, reach: int
    ) -> _Subject | None:
        """Return who is named right after the word before `at`."""
        words, label = clause.words, " ".join(cue)
        if at >= len(words):
            return None
        begin = words[at].start
        mention = next((m for m in clause.people if m.span.start >= begin), None)
        other: _Subject | None = None
        for index in range(at, min(at + reach + 1, len(words))):
            word = words[index]
            if mention is not None and word.start >= mention.start:
                is_object = index > at and words[index - 1].key in self.book.objects
                found = _Subject(mention.person, (mention.span,), rule, label)
                return other if is_object else found
            if index > at and self._breaks(words[index - 1].end, word.start, mention):
                break
            if self.book.is_verb(word):
                break
            other = other or self._other(word, rule, label)
            if self.book.pronoun(word):
                break
        return other

    def _breaks(self, start: int, end: int, mention: PersonMention | None) -> bool:
        """Tell whether a clause ends between two words; a comma right before a name ends none."""
        gap = self.text[start:end]
        if "," in gap and mention is not None and mention.span.start == end:
            return False
        return bool(set(gap) & set(",;:.—–"))

    def _other(self, word: Word, rule: str, label: str) -> _Subject | None:
        """Return what a word that is no name says of the speaker: a pronoun, a title, nobody."""
        if self.book.pronoun(word):
            return self._pronoun(word, rule, label) or _nobody(word, label)
        if self.book.title_of(word) is not None:
            return self._titled(word, rule, label) or _nobody(word, label)
        if word.key in self.book.unnamed:
            return _nobody(word, label)
        return None

    def _ahead(self, clause: Clause, at: int, rule: str, cue: str) -> _Subject | None:
        """Return who is named before the word at `at`: the first in its clause."""
        words = clause.words
        start = clause.span.start
        for index in range(at - 1, -1, -1):
            gap = self.text[words[index].end : words[index + 1].start]
            if set(gap) & set(";:") or self.book.is_verb(words[index]):
                start = words[index].end
                break
        end = words[at].start
        people = [m for m in clause.people if start <= m.start and m.span.end <= end]
        if people:
            mention = people[0]
            unnamed = [w for w in words[:at] if start <= w.start < mention.start]
            if any(w.key in self.book.unnamed for w in unnamed):
                return _nobody(words[at], cue)
            return _Subject(mention.person, (mention.span,), rule, cue)
        for index in range(at - 1, -1, -1):
            if words[index].start < start:
                break
            found = self._other(words[index], rule, cue)
            if found is not None:
                return found
        return None

    def _titled(self, word: Word, rule: str, cue: str) -> _Subject | None:
        """Return the last person named before who bears the title."""
        head = self.book.title_of(word)
        for mention in self._before(word.start):
            if head in self.people.heads.get(mention.person, ()):
                return _Subject(mention.person, (mention.span, _span(word)), rule, cue)
        return None

    def _before(self, offset: int) -> tuple[PersonMention, ...]:
        """Return the people named before, the last one first."""
        end = bisect_left(self._starts, offset)
        return self.people.mentions[max(0, end - _BACK) : end][::-1]

    def _pronoun(self, word: Word, rule: str, cue: str | None) -> _Subject | None:
        """Return the last person before whom the pronoun can mean."""
        gender = self.book.pronoun(word)
        if gender is None or gender == "many":
            return None
        for mention in self._likely(word.start):
            if self.people.genders.get(mention.person, gender) == gender:
                return _Subject(mention.person, (mention.span, _span(word)), rule, cue)
        return None

    def _likely(self, offset: int) -> list[PersonMention]:
        """Return whom a pronoun may mean, the likeliest first.

        Who spoke last in the paragraph or the one before goes first, then whom the sentences
        before begin with, then all named before.
        """
        before = self._before(offset)
        said = self.last[1].person if self.last and self._is_near(offset) else None
        spoke = [mention for mention in before if mention.person == said][:1]
        topic = self._topic(offset)
        return [*spoke, *([topic] if topic else []), *before]

    def _is_near(self, offset: int) -> bool:
        """Tell whether the last speaker was heard at most a paragraph before the offset."""
        return self.last is not None and self.number - self.last[0] <= 1 and offset >= 0

    def _topic(self, offset: int) -> PersonMention | None:
        """Return the first person of the last sentence before that names any."""
        before = self._before(offset)
        if not before or offset - before[0].span.end > _REACH:
            return None
        last = before[0]
        for mention in before:
            between = self.text[mention.span.end : last.span.start]
            if mention is not last and _SENTENCE_END.search(between):
                break
            last = mention
        return last


def _nobody(word: Word, cue: str) -> _Subject:
    return _Subject(_NOBODY, (_span(word),), "speaker.unknown", cue)


def _span(word: Word) -> Span:
    return Span(word.start, word.end)
