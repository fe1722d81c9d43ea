"""Whom a pronoun or a bare title means: of the people named before, the one who fits, or nobody."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from explorer.extract.languages.endings import plain
from explorer.extract.languages.people import People, PersonMention
from explorer.extract.languages.vocabulary import Vocabulary
from explorer.extract.languages.words import Word, words_of
from explorer.extract.speakers.attribution import Attribution
from explorer.model import Span
from explorer.toponyms.found import Found

REACH = 600  # letters that a sentence may have on either side of a quote
NOBODY = "-"
_SENTENCE_END = re.compile(r"[.!?…][»”“\"]?\s|\n")
_NEAR_SENTENCES = 2  # ends of sentences that a governed name may be away
_BACK = 40  # mentions that a pronoun or a bare title may go back
_PHRASE = 60  # letters of a noun's phrase before a title: a preposition, an article, adjectives
_BEFORE_NOUN = 4  # words of it
_STOPS = frozenset(',;:()—–.!?…«»„“”"\n')
_OF_TITLE = 40  # letters between a bare title and the country it is of


class Subject(NamedTuple):
    """Who a clause says speaks: a person's id, `NOBODY` for somebody unnamed."""

    person: str
    spans: tuple[Span, ...]
    rule: str
    cue: str | None


class Antecedents:
    """Remembers who was named and who spoke; `last` and `number` follow the reading.

    `last` is who spoke last, in which paragraph and where; `number` the paragraph being read.
    """

    def __init__(
        self, text: str, book: Vocabulary, people: People, countries: Sequence[Found]
    ) -> None:
        self.text = text
        self.book = book
        self.people = people
        self.roles = {person.id: plain(person.role or "") for person in people.people}
        self.names = {person.id: person.name for person in people.people}
        self.homes = {person.id: person.country for person in people.people}
        self.leaders = frozenset(person.id for person in people.people if person.leader)
        self.countries = countries
        self._starts = [mention.span.start for mention in people.mentions]
        self._places = [found.span.start for found in countries]
        self.last: tuple[int, Attribution, int] | None = None
        self.number = 0

    def is_governed(self, mention: PersonMention) -> bool:
        """Tell whether a name cannot be a subject: by its case, or by what stands before it."""
        if mention.oblique:
            return True
        end = self._name_start(mention)
        start = max(0, end - _PHRASE)
        words = words_of(self.text, Span(start, end), self.book.elided)
        is_article = False
        for word in reversed(words[-_BEFORE_NOUN:]):
            if set(self.text[word.end : end]) & _STOPS or word.start == start > 0:
                return False
            if word.key in self.book.objects or word.key in self.book.oblique:
                return True
            if is_article:
                return False
            is_article = word.key in self.book.articles
            if word.is_capital or self.book.is_verb(word) or self._is_noun(word):
                return False
            end = word.start
        return False

    def _name_start(self, mention: PersonMention) -> int:
        """Return where a surname begins with its particles: "Von der Heide sagte"."""
        parts = self.names.get(mention.person, "").lower().split()
        at = mention.start
        for word in reversed(words_of(self.text, Span(max(0, at - _PHRASE), at), self.book.elided)):
            is_part = word.text.lower() in parts and word.key in self.book.particles
            if not is_part or self.text[word.end : at] != " ":
                break
            at = word.start
        return at

    def _is_noun(self, word: Word) -> bool:
        """Tell whether a word ends a preposition's phrase: "в сети Иванов", by its case."""
        is_part = self.book.is_adjective(word) or self.book.title_of(word) is not None
        return bool(self.book.stems) and not is_part

    def of_title(self, word: Word, rule: str, cue: str) -> Subject | None:
        """Return the last person named before who bears the title, and of that country."""
        head = self.book.title_of(word)
        code = self._code(word)
        able = [m for m in self.before(word.start) if self._bears(m.person, head)]
        whose = self._whose(word)
        if code is None and whose is not None:
            able = [m for m in able if whose in self.roles.get(m.person, "")]
        if code is not None:
            able = [mention for mention in able if self.homes.get(mention.person) == code]
        if not able:
            return self._who_goes_on(word, rule, cue)
        return Subject(able[0].person, (able[0].span, span_of(word)), rule, cue)

    def _who_goes_on(self, word: Word, rule: str, cue: str) -> Subject | None:
        """Return who spoke last, where the verb says that the same one adds something."""
        person = self.speaker_near() if plain(cue) in self.book.goes_on else None
        return Subject(person, (span_of(word),), rule, cue) if person else None

    def of_description(self, word: Word, rule: str, cue: str) -> Subject | None:
        """Return whom a noun means that may be said of anybody: "el mandatario", "l'élu".

        That is who spoke last or whom the last sentence is about; of the country, if it names one.
        """
        code = self._code(word)
        topic = self.topic(word.start)
        likely = (self.speaker_near(), topic.person if topic else None)
        able = [person for person in likely if person]
        if code is not None:
            able = [person for person in able if self.homes.get(person) in (code, None)]
        whose = self._whose(word)
        if whose in self.book.state:
            able = [person for person in able if person in self.leaders]
        return Subject(able[0], (span_of(word),), rule, cue) if able else None

    def _bears(self, person: str, head: str | None) -> bool:
        """Tell whether a title is the person's: "der Minister" is a "Finanzminister" too."""
        heads = self.people.heads.get(person, ())
        if head is None or head in heads or not self.book.pack.people.capital_nouns:
            return head in heads
        return any(plain(each).endswith(plain(head)) for each in heads)

    def _whose(self, word: Word) -> str | None:
        """Return the noun that a title is of: "le président de cette association"."""
        behind = words_of(self.text, Span(word.end, word.end + _PHRASE), self.book.elided)
        if not behind or behind[0].key not in self.book.genitives:
            return None
        if self.text[word.end : behind[0].start] != " ":
            return None
        known = (self.book.genitives, self.book.articles, self.book.oblique)
        return next((w.key for w in behind if not any(w.key in words for words in known)), None)

    def _code(self, word: Word) -> str | None:
        """Return the country beside a title: "le président français", "президент Польши"."""
        first = bisect_left(self._places, word.start - _OF_TITLE // 2)
        for found in self.countries[first : first + 3]:
            before = self.text[found.span.end : word.start]
            after = self.text[word.end : found.span.start]
            if found.span.end <= word.start and before == " " and found.how == "demonym":
                return found.code
            is_near = word.end <= found.span.start and len(after) <= _OF_TITLE
            if is_near and after.count(" ") <= 3 and not set(after) & set(',.;:"«„“'):
                return found.code
        return None

    def before(self, offset: int) -> tuple[PersonMention, ...]:
        """Return the people named before, the last one first."""
        end = bisect_left(self._starts, offset)
        return self.people.mentions[max(0, end - _BACK) : end][::-1]

    def of_pronoun(self, word: Word, rule: str, cue: str | None) -> Subject | None:
        """Return the person before whom the pronoun means, where only one is likely."""
        gender = self.book.pronoun(word)
        if not gender:
            return None
        goes_on = self._who_goes_on(word, rule, cue or "")
        if goes_on is not None and self._may_be(goes_on.person, gender):
            return goes_on
        return self.of_gender(word, gender, rule, cue)

    def _may_be(self, person: str, gender: str) -> bool:
        known = self.people.genders.get(person, gender)
        return gender == "either" or known in (gender, "either")

    def of_gender(self, word: Word, gender: str, rule: str, cue: str | None) -> Subject | None:
        """Return the one likely person of a gender named before the word."""
        if gender == "many":
            return None
        mention = self._likely(word.start, gender)
        if mention is None:
            return None
        return Subject(mention.person, (mention.span, span_of(word)), rule, cue)

    def fits(self, mention: PersonMention, gender: str) -> bool:
        """Tell whether the person may be of the gender."""
        return self._may_be(mention.person, gender)

    def _likely(self, offset: int, gender: str) -> PersonMention | None:
        """Return whom a pronoun means: who spoke last or whom the last sentence is about.

        Where these are two and both fit, the one named nearer to the pronoun, since a speaker of
        before has been left for a new topic.
        """
        before = [m for m in self.before(offset) if self.fits(m, gender)]
        said = self.speaker_near()
        spoke = next((m for m in before if m.person == said), None)
        topic = self.topic(offset, gender)
        if topic is None:
            near = before[0] if before and not self._is_far(before[0], offset) else None
            return spoke or near
        if spoke is None or self.last is None:
            return topic
        return topic if topic.span.start > self.last[2] else spoke

    def speaker_near(self) -> str | None:
        """Return who spoke last, where that is at most a paragraph before the one being read."""
        if self.last is None or self.number - self.last[0] > 1:
            return None
        return self.last[1].person

    def topic(self, offset: int, gender: str = "either", depth: int = 3) -> PersonMention | None:
        """Return the first person of the last sentence before that names any who fits."""
        before = [m for m in self.before(offset) if self.fits(m, gender)]
        if not before or offset - before[0].span.end > REACH:
            return None
        last = before[0]
        group = [last]
        for mention in before[1:]:
            between = self.text[mention.span.end : last.span.start]
            if _SENTENCE_END.search(between):
                break
            last = mention
            group.append(mention)
        able = [mention for mention in group if not self.is_governed(mention)]
        able = able or [mention for mention in group if self._is_taken_up(mention)]
        if not able and depth and group[-1].start > 0:
            # Only names that are governed: the sentence before may have said whom it is about.
            earlier = self.topic(group[-1].start, gender, 0)
            if earlier is not None and not self.is_governed(earlier):
                return earlier
        if not able and self._is_far(last, offset):
            return None
        able = able or group
        before_it = self._pronoun_before(able[-1], gender)
        if before_it is None or depth == 0:
            return able[-1]
        return self.topic(before_it, gender, depth - 1) or able[-1]

    def _is_far(self, mention: PersonMention, offset: int) -> bool:
        """Tell whether whole sentences lie between a name and a word: it may be of another."""
        between = _SENTENCE_END.finditer(self.text, mention.span.end, offset)
        # No more is looked for than tells: the name may stand at the other end of a long article.
        return next(islice(between, _NEAR_SENTENCES, None), None) is not None

    def _is_taken_up(self, mention: PersonMention) -> bool:
        """Tell whether a clause goes on about a governed name: "vint de Paul Mercier qui salua"."""
        behind = words_of(self.text, Span(mention.span.end, mention.span.end + 12))
        return bool(behind) and behind[0].key in self.book.who

    def _pronoun_before(self, mention: PersonMention, gender: str) -> int | None:
        """Return where a pronoun of the gender opens the mention's sentence, if one does."""
        start = max(0, mention.start - REACH)
        ends = [found.end() for found in _SENTENCE_END.finditer(self.text, start, mention.start)]
        first = ends[-1] if ends else start
        opening = words_of(self.text, Span(first, mention.start), self.book.elided)[:1]
        told = self.book.pronoun(opening[0]) if opening else None
        return first if told is not None and told == gender else None


def nobody(word: Word, cue: str) -> Subject:
    """Return that somebody without a name speaks."""
    return Subject(NOBODY, (span_of(word),), "speaker.unknown", cue)


def span_of(word: Word) -> Span:
    """Return where a word stands."""
    return Span(word.start, word.end)
