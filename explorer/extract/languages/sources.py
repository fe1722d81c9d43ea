"""Sources without a verb: "laut Weber", "по словам Иванова", "selon lui", "mit den Worten"."""

from __future__ import annotations

from explorer.extract.languages.antecedents import NOBODY, Subject, nobody
from explorer.extract.languages.clauses import Clause
from explorer.extract.languages.subjects import NEAR, Subjects
from explorer.extract.languages.vocabulary import Vocabulary

_RULE = "speaker.according-to"


class Sources:
    """Finds the phrases of one article that name a source."""

    def __init__(self, text: str, book: Vocabulary, subjects: Subjects) -> None:
        self.text = text
        self.book = book
        self.subjects = subjects

    def according(self, clause: Clause) -> Subject | None:
        """Return the source a clause names: Laut Weber; по словам Иванова; на его думку."""
        keys = tuple(word.key for word in clause.words)
        for index, key in enumerate(keys):
            if key not in self.book.openings:
                continue
            for gender, phrase in self.book.own:
                if keys[index : index + len(phrase)] == phrase:
                    return self._own(clause, index, gender, " ".join(phrase))
            for phrase in self.book.according:
                if keys[index : index + len(phrase)] == phrase:
                    return self._named(clause, index + len(phrase), phrase)
            for phrase in self.book.according_after:
                if index and keys[index : index + len(phrase)] == phrase:
                    return self.subjects.ahead(clause, index, _RULE, " ".join(phrase))
        return None

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
