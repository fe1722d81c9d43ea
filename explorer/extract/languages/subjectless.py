"""Verbs of speech without a subject of their own: “…”, añadió. Dijo que “…”."""

from __future__ import annotations

from explorer.extract.languages.antecedents import Antecedents, Subject, span_of
from explorer.extract.languages.clauses import Clause
from explorer.extract.languages.subjects import Subjects
from explorer.extract.languages.vocabulary import Vocabulary


class Subjectless:
    """Tells whose such a verb is: whoever spoke, or whom the sentence before is about."""

    def __init__(
        self, text: str, book: Vocabulary, before: Antecedents, subjects: Subjects
    ) -> None:
        self.text = text
        self.book = book
        self.before = before
        self.subjects = subjects

    def dropped(self, clause: Clause, at: int) -> Subject | None:
        """Return who goes on speaking where a verb has no subject of its own."""
        if not self.book.pack.speech.drops_subject:
            return None
        first = self._behind_topic(clause, at)
        if any(mention.start >= clause.words[first].start for mention in clause.people):
            return None
        if self.subjects.has_noun(clause, first, at + 4) or not self._has_no_subject(clause, at):
            return None
        word = clause.words[at]
        gender = self.book.gender_of_verb(word)
        return self.before.of_gender(word, gender, "speaker.introduced", word.text)

    def _behind_topic(self, clause: Clause, at: int) -> int:
        """Return the first word behind what a sentence says it is about: "Sobre …, dijo que"."""
        if not clause.words or clause.words[0].key not in self.book.objects:
            return 0
        gaps = (
            self.text[clause.words[i - 1].end : clause.words[i].start] for i in range(1, at + 1)
        )
        return max((i for i, gap in enumerate(gaps, 1) if "," in gap), default=0)

    def _has_no_subject(self, clause: Clause, at: int) -> bool:
        """Tell whether what stands behind a verb is no noun: a stop, a preposition, an adverb."""
        if at + 1 >= len(clause.words):
            return True
        word, follows = clause.words[at], clause.words[at + 1]
        if set(self.text[word.end : follows.start]) & set(",.;:—–"):
            return True
        known = (self.book.objects, self.book.that, self.book.joining, self.book.adverbs)
        if any(follows.key in words for words in known):
            return True
        near = clause.words[at + 1 : at + 4]
        return follows.key in self.book.articles and any(w.key in self.book.contents for w in near)

    def behind(self, right: Clause) -> Subject | None:
        """Return who goes on where the verb right behind a quote has no subject: “…”, añadió."""
        if self._is_named_near(right):
            return None
        first = right.words[0]
        if not self.book.is_verb(first) or self.subjects.has_noun(right, 1, 4):
            return None
        gender = self.book.gender_of_verb(first)
        if gender == "many" or not self._has_no_subject(right, 0):
            return None
        person = self.before.speaker_near()
        if person is not None:
            return Subject(person, (span_of(first),), "speaker.carried", first.text)
        if not self.book.pack.speech.drops_subject:
            return None
        return self.before.of_gender(first, gender, "speaker.introduced", first.text)

    def _is_named_near(self, right: Clause) -> bool:
        """Tell whether somebody is named behind a quote, before its verb's clause ends."""
        if not right.people:
            return False
        between = self.text[right.words[0].end : right.people[0].start]
        return not set(between) & set(",;:")
