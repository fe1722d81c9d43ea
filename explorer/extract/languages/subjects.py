"""Whose verb of speech it is: the name, the pronoun or the bare title that is its subject."""

from __future__ import annotations

from collections.abc import Container
from typing import NamedTuple

from explorer.extract.languages.antecedents import NOBODY, Antecedents, Subject, nobody
from explorer.extract.languages.clauses import Clause
from explorer.extract.languages.people import PersonMention
from explorer.extract.languages.vocabulary import Vocabulary
from explorer.extract.languages.words import Word

NEAR = 9  # words between a verb and its subject


class _Place(NamedTuple):
    """A subject and whether it stands right beside its verb, or first in the clause."""

    subject: Subject
    beside: bool = False
    first: bool = False


class Subjects:
    """Finds the subjects of one article's verbs; whom a pronoun means the antecedents tell."""

    def __init__(self, text: str, book: Vocabulary, antecedents: Antecedents) -> None:
        self.text = text
        self.book = book
        self.antecedents = antecedents

    def of_verb(self, clause: Clause, at: int, rule: str, *, inverted: bool) -> Subject | None:
        """Return the subject of the verb at `at`: nearest behind it, or before it."""
        cue = clause.words[at].text
        if self.book.pronoun(clause.words[at]):
            return self._other(clause, at, rule, cue)
        behind = self._behind(clause, at + 1, rule, (cue,), reach=NEAR)
        ahead = self._before(clause, at, rule, cue)
        if self.book.is_citing(clause.words[at]):
            named = [p for p in (behind, ahead) if p and p.subject.person != NOBODY]
            return named[0].subject if len(named) == 1 else None
        turned = (
            behind is not None and behind.beside and not (ahead and (ahead.beside or ahead.first))
        )
        one, two = (behind, ahead) if inverted or turned else (ahead, behind)
        if one is not None and one.subject.person == NOBODY and two is not None and two.beside:
            return two.subject if two.subject.person != NOBODY else one.subject
        found = one or two
        return found.subject if found is not None else None

    def after(
        self, clause: Clause, at: int, rule: str, cue: tuple[str, ...], *, reach: int
    ) -> Subject | None:
        """Return who is named right after the word before `at`, in whatever case."""
        found = self._behind(clause, at, rule, cue, reach=reach, governed=True)
        return found.subject if found is not None else None

    def ahead(self, clause: Clause, at: int, rule: str, cue: str) -> Subject | None:
        """Return who is named before the word at `at`, in whatever case: the last one."""
        start = self._clause_start(clause, at)
        people = [
            m for m in clause.people if start <= m.start and m.span.end <= clause.words[at].start
        ]
        if people:
            mention = people[-1]
            return Subject(mention.person, (mention.span,), rule, cue)
        found = self._before(clause, at, rule, cue)
        return found.subject if found is not None else None

    def main(self, clause: Clause, rule: str, cue: str | None) -> Subject | None:
        """Return the one person who can be the subject of a clause without a verb of speech."""
        people = [m for m in clause.people if not self.antecedents.is_governed(m)]
        if len({m.person for m in people}) == 1:
            return Subject(people[0].person, (people[0].span,), rule, cue)
        if people:
            return None
        pronoun = next((word for word in clause.words if self.book.pronoun(word)), None)
        return self.antecedents.of_pronoun(pronoun, rule, cue) if pronoun else None

    def opening(self, clause: Clause, rule: str) -> Subject | None:
        """Return the person whom a clause begins with, a title before the name or none."""
        mention = next(iter(clause.people), None)
        if mention is None or self.antecedents.is_governed(mention):
            return None
        known = (self.book.articles, self.book.honorifics)
        if self.leads_to(clause, 0, mention, *known, with_titles=True):
            return Subject(mention.person, (mention.span,), rule, None)
        return None

    def leads_to(
        self,
        clause: Clause,
        first: int,
        mention: PersonMention,
        *known: Container[str],
        with_titles: bool = False,
    ) -> bool:
        """Tell whether from a word on only words of `known`, or titles, stand before a name."""
        between = [word for word in clause.words[first:] if word.start < mention.start]
        return all(
            any(word.key in words for words in known)
            or (with_titles and self.book.title_of(word) is not None)
            for word in between
        )

    # -- places ---------------------------------------------------------------------------------

    def _behind(
        self,
        clause: Clause,
        at: int,
        rule: str,
        cue: tuple[str, ...],
        *,
        reach: int,
        governed: bool = False,
    ) -> _Place | None:
        words, label = clause.words, " ".join(cue)
        if at >= len(words):
            return None
        mention = next((m for m in clause.people if m.span.start >= words[at].start), None)
        other: _Place | None = None
        for index in range(at, min(at + reach + 1, len(words))):
            word = words[index]
            if mention is not None and word.start >= mention.start:
                if governed and (other is None or not self.antecedents.is_governed(mention)):
                    able = True
                else:
                    able = not governed and self._may_speak(words[at - 1], mention)
                found = Subject(mention.person, (mention.span,), rule, label)
                return _Place(found, self._is_beside(clause, at, index)) if able else other
            if index > at and self._breaks(words[index - 1].end, word.start, mention, clause):
                break
            if word.key in self.book.that or (self.book.is_verb(word) and not governed):
                break
            told = self._other(clause, index, rule, label) if other is None else None
            if told is not None:
                other = _Place(told, beside=self._is_beside(clause, at, index))
            if self.book.pronoun(word) and not self._is_article(clause, index):
                break
        return other

    def _may_speak(self, verb: Word, mention: PersonMention) -> bool:
        """Tell whether a verb behind which a name stands can be that person's."""
        gender = self.book.gender_of_verb(verb)
        agrees = gender == "many" or self.antecedents.fits(mention, gender)
        return agrees and not self.antecedents.is_governed(mention)

    def _is_beside(self, clause: Clause, at: int, index: int) -> bool:
        """Tell whether only articles and adjectives stand between a verb and a noun."""
        between = clause.words[at:index]
        return len(between) <= 2 and all(
            word.key in self.book.articles or not (word.is_capital or word.key in self.book.objects)
            for word in between
        )

    def _breaks(self, start: int, end: int, mention: PersonMention | None, clause: Clause) -> bool:
        """Tell whether a clause ends between two words; a comma right before a name ends none."""
        gap = self.text[start:end]
        if "," in gap and mention is not None and mention.span.start == end:
            return False
        if gap == "." or (gap.strip() == "." and clause.is_short(start)):
            return False
        return bool(set(gap) & set(",;:.—–"))

    def _clause_start(self, clause: Clause, at: int) -> int:
        """Return where the clause of the word at `at` begins: behind a colon or another verb."""
        words = clause.words
        for index in range(at - 1, -1, -1):
            gap = self.text[words[index].end : words[index + 1].start]
            if set(gap) & set(";:") or self.book.is_verb(words[index]):
                return words[index].end
        return clause.span.start

    def _before(self, clause: Clause, at: int, rule: str, cue: str) -> _Place | None:
        """Return who is named before the word at `at`: the first in its clause who can speak."""
        words = clause.words
        start, end = self._clause_start(clause, at), words[at].start
        people = [m for m in clause.people if start <= m.start and m.span.end <= end]
        gender = self.book.gender_of_verb(words[at])
        able = [m for m in people if not self.antecedents.is_governed(m)]
        able = [m for m in able if gender == "many" or self.antecedents.fits(m, gender)]
        if able:
            mention = able[0]
            unnamed = [w for w in words[:at] if start <= w.start < mention.start]
            if any(w.key in self.book.unnamed for w in unnamed):
                return _Place(nobody(words[at], cue))
            beside = not any(mention.span.end <= w.start < end for w in words[:at])
            first = sum(1 for w in unnamed if w.key not in self.book.articles) <= 1
            return _Place(Subject(mention.person, (mention.span,), rule, cue), beside, first)
        for index in range(at - 1, -1, -1):
            if words[index].start < start:
                break
            found = self._other(clause, index, rule, cue)
            if found is not None:
                return _Place(found, beside=index == at - 1)
        return None

    def _other(self, clause: Clause, index: int, rule: str, label: str) -> Subject | None:
        """Return what a word that is no name says of the speaker: a pronoun, a title, nobody."""
        word = clause.words[index]
        if self.book.pronoun(word) and not self._is_article(clause, index):
            return self.antecedents.of_pronoun(word, rule, label) or nobody(word, label)
        is_title = self.book.title_of(word) is not None
        found = self.antecedents.of_title(word, rule, label) if is_title else None
        is_somebody = word.key in self.book.descriptions and self._is_definite(clause, index)
        if found is None and is_somebody:
            found = self.antecedents.of_description(word, rule, label)
        if found is not None or is_title or is_somebody:
            return found or nobody(word, label)
        if word.key in self.book.unnamed:
            return nobody(word, label)
        return None

    def _is_article(self, clause: Clause, index: int) -> bool:
        """Tell whether a pronoun that is an article too has its noun behind it: "este lunes"."""
        word = clause.words[index]
        if word.key not in self.book.articles or index + 1 >= len(clause.words):
            return False
        follows = clause.words[index + 1]
        if self.text[word.end : follows.start] != " " or self.book.is_verb(follows):
            return False
        return follows.key not in self.book.objects and follows.key not in self.book.that

    def _is_definite(self, clause: Clause, index: int) -> bool:
        """Tell whether a noun has an article that says it was named; a language may have none."""
        if not self.book.articles:
            return True
        return index > 0 and clause.words[index - 1].key in self.book.articles

    def is_parted(self, clause: Clause, at: int) -> bool:
        """Tell whether a comma parts a verb (with its auxiliary) from what stands before."""
        return self.comma_before(clause, at) is not None

    def comma_before(self, clause: Clause, at: int) -> int | None:
        """Return where the comma stands right before a verb, auxiliaries between left out."""
        for index in range(at, max(-1, at - 3), -1):
            if index == 0:
                return None
            gap_start = clause.words[index - 1].end
            if self.text[gap_start : clause.words[index].start].strip(" —–-") == ",":
                return gap_start
            if clause.words[index - 1].key not in self.book.auxiliaries:
                return None
        return None

    def has_noun(self, clause: Clause, first: int, last: int) -> bool:
        """Tell whether one of the words says who speaks without a name."""
        words = clause.words[first:last]
        return any(
            w.key in self.book.unnamed or self.book.title_of(w) or self.book.pronoun(w)
            for w in words
        )
