"""Whose verb of speech it is: the name, the pronoun or the bare title that is its subject."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from explorer.extract.languages.clauses import Clause
from explorer.extract.languages.people import People, PersonMention
from explorer.extract.languages.vocabulary import Vocabulary, Word
from explorer.extract.speakers.attribution import Attribution
from explorer.model import Span

NEAR = 9  # words between a verb and its subject
REACH = 600  # letters that a sentence may have on either side of a quote
NOBODY = "-"
_SENTENCE_END = re.compile(r"[.!?…][»”“\"]?\s")
_BACK = 40  # mentions that a pronoun or a bare title may go back


class Subject(NamedTuple):
    """Who a clause says speaks: a person's id, `NOBODY` for somebody unnamed."""

    person: str
    spans: tuple[Span, ...]
    rule: str
    cue: str | None


class Subjects:
    """Finds the subjects of one article's verbs; `last` and `number` follow the reading.

    `last` is who spoke last and in which paragraph, `number` the paragraph being read.
    """

    def __init__(self, text: str, book: Vocabulary, people: People) -> None:
        self.text = text
        self.book = book
        self.people = people
        self._starts = [mention.span.start for mention in people.mentions]
        self.last: tuple[int, Attribution] | None = None
        self.number = 0

    def of_verb(self, clause: Clause, at: int, rule: str, *, inverted: bool) -> Subject | None:
        """Return the subject of the verb at `at`: nearest behind it, or before it."""
        cue = clause.words[at].text
        if self.book.pronoun(clause.words[at]):
            return self.other(clause.words[at], rule, cue)
        behind = self.after(clause, at + 1, rule, (cue,), reach=NEAR)
        ahead = self.ahead(clause, at, rule, cue)
        one, two = (behind, ahead) if inverted else (ahead, behind)
        if one is not None and one.person == NOBODY and two is not None:
            return two
        return one or two

    def after(
        self, clause: Clause, at: int, rule: str, cue: tuple[str, ...], *, reach: int
    ) -> Subject | None:
        """Return who is named right after the word before `at`."""
        words, label = clause.words, " ".join(cue)
        if at >= len(words):
            return None
        begin = words[at].start
        mention = next((m for m in clause.people if m.span.start >= begin), None)
        other: Subject | None = None
        for index in range(at, min(at + reach + 1, len(words))):
            word = words[index]
            if mention is not None and word.start >= mention.start:
                is_object = index > at and words[index - 1].key in self.book.objects
                found = Subject(mention.person, (mention.span,), rule, label)
                return other if is_object else found
            if index > at and self._breaks(words[index - 1].end, word.start, mention):
                break
            if self.book.is_verb(word):
                break
            other = other or self.other(word, rule, label)
            if self.book.pronoun(word):
                break
        return other

    def _breaks(self, start: int, end: int, mention: PersonMention | None) -> bool:
        """Tell whether a clause ends between two words; a comma right before a name ends none."""
        gap = self.text[start:end]
        if "," in gap and mention is not None and mention.span.start == end:
            return False
        return bool(set(gap) & set(",;:.—–"))

    def other(self, word: Word, rule: str, label: str) -> Subject | None:
        """Return what a word that is no name says of the speaker: a pronoun, a title, nobody."""
        if self.book.pronoun(word):
            return self.pronoun(word, rule, label) or _nobody(word, label)
        if self.book.title_of(word) is not None:
            return self._titled(word, rule, label) or _nobody(word, label)
        if word.key in self.book.unnamed:
            return _nobody(word, label)
        return None

    def ahead(self, clause: Clause, at: int, rule: str, cue: str) -> Subject | None:
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
            return Subject(mention.person, (mention.span,), rule, cue)
        for index in range(at - 1, -1, -1):
            if words[index].start < start:
                break
            found = self.other(words[index], rule, cue)
            if found is not None:
                return found
        return None

    def _titled(self, word: Word, rule: str, cue: str) -> Subject | None:
        """Return the last person named before who bears the title."""
        head = self.book.title_of(word)
        for mention in self._before(word.start):
            if head in self.people.heads.get(mention.person, ()):
                return Subject(mention.person, (mention.span, span_of(word)), rule, cue)
        return None

    def _before(self, offset: int) -> tuple[PersonMention, ...]:
        """Return the people named before, the last one first."""
        end = bisect_left(self._starts, offset)
        return self.people.mentions[max(0, end - _BACK) : end][::-1]

    def pronoun(self, word: Word, rule: str, cue: str | None) -> Subject | None:
        """Return the last person before whom the pronoun can mean."""
        gender = self.book.pronoun(word)
        if gender is None or gender == "many":
            return None
        for mention in self._likely(word.start):
            if self.people.genders.get(mention.person, gender) == gender:
                return Subject(mention.person, (mention.span, span_of(word)), rule, cue)
        return None

    def _likely(self, offset: int) -> list[PersonMention]:
        """Return whom a pronoun may mean, the likeliest first.

        Who spoke last in the paragraph or the one before goes first, then whom the sentences
        before begin with, then all named before.
        """
        before = self._before(offset)
        said = self.last[1].person if self.last and self._is_near(offset) else None
        spoke = [mention for mention in before if mention.person == said][:1]
        topic = self.topic(offset)
        return [*spoke, *([topic] if topic else []), *before]

    def _is_near(self, offset: int) -> bool:
        """Tell whether the last speaker was heard at most a paragraph before the offset."""
        return self.last is not None and self.number - self.last[0] <= 1 and offset >= 0

    def topic(self, offset: int) -> PersonMention | None:
        """Return the first person of the last sentence before that names any."""
        before = self._before(offset)
        if not before or offset - before[0].span.end > REACH:
            return None
        last = before[0]
        for mention in before:
            between = self.text[mention.span.end : last.span.start]
            if mention is not last and _SENTENCE_END.search(between):
                break
            last = mention
        return last


def _nobody(word: Word, cue: str) -> Subject:
    return Subject(NOBODY, (span_of(word),), "speaker.unknown", cue)


def span_of(word: Word) -> Span:
    """Return where a word stands."""
    return Span(word.start, word.end)
