"""Sources without a verb: "laut Weber", "по словам Иванова", "selon lui", "mit den Worten"."""

from __future__ import annotations

from typing import NamedTuple

from explorer.extract.languages.antecedents import NOBODY, Subject, nobody
from explorer.extract.languages.clauses import Clause
from explorer.extract.languages.subjects import NEAR, Subjects
from explorer.extract.languages.vocabulary import Vocabulary

_RULE = "speaker.according-to"


class Source(NamedTuple):
    """A source: its first word in the clause, the one behind its phrase, and who it is."""

    first: int
    last: int
    subject: Subject | None


class Sources:
    """Finds the phrases of one article that name a source."""

    def __init__(self, text: str, book: Vocabulary, subjects: Subjects) -> None:
        self.text = text
        self.book = book
        self.subjects = subjects

    def according(self, clause: Clause) -> Subject | None:
        """Return the source a clause names: Laut Weber; по словам Иванова; на його думку."""
        found = self.phrase(clause)
        return found.subject if found is not None else None

    def at_head(self, clause: Clause) -> Subject | None:
        """Return for whom a sentence says that something is so: "Pour Martin, “…”."."""
        words = clause.words
        if not words or words[0].key not in self.book.according_first or not clause.people:
            return None
        mention = clause.people[0]
        known = (self.book.articles, self.book.honorifics, self.book.genitives)
        is_titled = mention.start < mention.span.start
        if is_titled or self.subjects.leads_to(clause, 1, mention, *known, with_titles=True):
            return Subject(mention.person, (mention.span,), _RULE, words[0].text)
        return None

    def phrase(self, clause: Clause) -> Source | None:
        """Return the source a clause names, with the place of its words."""
        keys = tuple(word.key for word in clause.words)
        for index, key in enumerate(keys):
            if key not in self.book.openings:
                continue
            for gender, phrase in self.book.own:
                if keys[index : index + len(phrase)] == phrase:
                    found = self._own(clause, index, gender, " ".join(phrase))
                    return Source(index, index + len(phrase), found)
            for phrase in self.book.according:
                if keys[index : index + len(phrase)] == phrase:
                    end = index + len(phrase)
                    if not self._stands(clause, index, end, phrase):
                        continue
                    who = self._named(clause, end, phrase)
                    if phrase not in self.book.parted or self._is_somebody(clause, end, who):
                        return Source(index, end, who)
            for phrase in self.book.according_after:
                if index and keys[index : index + len(phrase)] == phrase:
                    ahead = self.subjects.ahead(clause, index, _RULE, " ".join(phrase))
                    first = self._first(clause, index, ahead)
                    return Source(first, index + len(phrase), ahead)
        return None

    def _stands(self, clause: Clause, first: int, end: int, phrase: tuple[str, ...]) -> bool:
        """Tell whether the words are the phrase: "so" behind a comma, "laut" before no "über"."""
        if end < len(clause.words) and clause.words[end].key in self.book.objects:
            return len(phrase) > 1
        if phrase not in self.book.parted:
            return True
        before = clause.words[first - 1].end if first else clause.span.start
        return bool(set(self.text[before : clause.words[first].start]) & set(",—–"))

    def _is_somebody(self, clause: Clause, end: int, who: Subject | None) -> bool:
        """Tell whether "so" is followed by who speaks, and by nothing else: "so Weber"."""
        if who is None or who.person == NOBODY:
            return self.subjects.has_noun(clause, end, end + 2)
        between = [w for w in clause.words[end:] if w.start < who.spans[0].start]
        return not any(w.key in self.book.objects or w.key in self.book.that for w in between)

    def _first(self, clause: Clause, index: int, subject: Subject | None) -> int:
        """Return the first word of a source that stands before its word: "Weber zufolge"."""
        start = subject.spans[0].start if subject and subject.spans else clause.span.start
        return next((i for i in range(index) if clause.words[i].start >= start), index)

    def _named(self, clause: Clause, end: int, phrase: tuple[str, ...]) -> Subject | None:
        found = self.subjects.after(clause, end, _RULE, phrase, reach=NEAR)
        if found is None and end < len(clause.words):
            return nobody(clause.words[end], " ".join(phrase))
        return found

    def _own(self, clause: Clause, index: int, gender: str, cue: str) -> Subject | None:
        word = clause.words[index]
        return self.subjects.antecedents.of_gender(word, gender, _RULE, cue) or nobody(word, cue)

    def worded(self, clause: Clause) -> Subject | None:
        """Return whose words a clause announces: "beendete Weber die Rede mit den Worten:"."""
        keys = tuple(word.key for word in clause.words)
        for index in range(len(keys)):
            for phrase in self.book.worded:
                if keys[index : index + len(phrase)] == phrase:
                    found = self.subjects.main(clause, "speaker.main-subject", " ".join(phrase))
                    return found if found is None or found.person != NOBODY else None
        return None

    def owner(self, clause: Clause) -> Subject | None:
        """Return whose words a noun announces: "Zitat von Weber:", "Réaction de Martin :"."""
        for index, word in enumerate(clause.words):
            if word.key not in self.book.sayings:
                continue
            mention = next((m for m in clause.people if m.start >= word.end), None)
            if mention is None:
                return None
            known = (self.book.genitives, self.book.articles, self.book.oblique)
            if self.subjects.leads_to(clause, index + 1, mention, *known):
                return Subject(mention.person, (mention.span,), "speaker.colon", word.text)
        return None

    def of_this(self, clause: Clause) -> Subject | None:
        """Return who a sentence says spoke the one before it: "Das sagte Weber am Montag."."""
        keys = tuple(word.key for word in clause.words)
        if not any(keys[: len(phrase)] == phrase for phrase in self.book.this):
            return None
        for index, word in enumerate(clause.words):
            if self.book.is_verb(word):
                found = self.subjects.of_verb(clause, index, "speaker.inverted", inverted=True)
                return found if found is not None and found.person != NOBODY else None
        return None
