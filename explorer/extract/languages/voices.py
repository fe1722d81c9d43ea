"""Whose voice is heard: who said what stands before, and who goes on without being named."""

from __future__ import annotations

from bisect import bisect_left

from explorer.extract.languages.antecedents import NOBODY, REACH, Subject
from explorer.extract.languages.clauses import Clause, Clauses
from explorer.extract.languages.mood_forms import reports
from explorer.extract.languages.people import People
from explorer.extract.languages.subjects import Subjects
from explorer.extract.speakers.attribution import UNKNOWN, Attribution
from explorer.model import Span

_CHAIN = 4  # sentences that may go on telling what somebody said


class Voices:
    """Keeps who said each quote of an article, in the order of reading."""

    def __init__(self, text: str, subjects: Subjects, clauses: Clauses, people: People) -> None:
        self.text = text
        self.subjects = subjects
        self.clauses = clauses
        self.names = {person.id: person.name for person in people.people}
        self._heard: list[int] = []
        self._said: dict[int, Attribution] = {}

    def hear(self, start: int, said: Attribution) -> None:
        """Take the next quote, by where it starts."""
        self._heard.append(start)
        self._said[start] = said

    def told(self, subject: Subject) -> Attribution:
        """Return the attribution to whom a clause says speaks."""
        if subject.person == NOBODY:
            return UNKNOWN._replace(cue=subject.cue, clause=0)
        name = self.names[subject.person]
        return Attribution(subject.person, name, subject.cue, subject.rule, subject.spans, 0)

    def told_before(self, subject: Subject) -> Attribution:
        """Return the attribution to whom words outside the quote's own clause name."""
        return self.told(subject)._replace(clause=-1)

    def going_on(self, end: int, floor: int, *, topic: bool = False) -> Attribution | None:
        """Return who is reported in the sentences that end at `end`, none before `floor`.

        With `topic` the one person whom the sentence before is about may be it, whatever its verb.
        """
        for _ in range(_CHAIN):
            clause = self.clauses.sentence_before(end, floor)
            if not clause.words:
                return None
            said = self.said_in(clause.span)
            if said is not None:
                return said._replace(rule="speaker.carried", clause=-1)
            for index, word in enumerate(clause.words):
                if self.subjects.book.is_verb(word):
                    found = self.subjects.of_verb(clause, index, "speaker.carried", inverted=False)
                    return self.told_before(found) if found else None
            if not self.is_report(clause):
                about = self.subjects.main(clause, "speaker.carried", None) if topic else None
                return self.told_before(about) if about is not None else None
            end = clause.span.start
        return None

    def is_report(self, clause: Clause) -> bool:
        """Tell whether a clause has a verb in the mood of reports."""
        return reports(self.subjects.book, clause.words)

    def said_in(self, span: Span) -> Attribution | None:
        """Return who is known to say the last quote that stands in a sentence."""
        last = bisect_left(self._heard, span.end)
        for start in reversed(self._heard[bisect_left(self._heard, span.start) : last]):
            if self._said[start].name is not None:
                return self._said[start]
        return None

    def introduced(self, end: int) -> Attribution | None:
        """Return whom the words before a quote are about, where that is one person who speaks."""
        start = max(self.text.rfind("\n", 0, end), end - REACH, 0)
        clause = self.clauses.of(Span(start, end))
        if not clause.words and start:
            last = len(self.text[:start].rstrip())
            start = max(self.text.rfind("\n", 0, last), end - REACH, 0)
            clause = self.clauses.of(Span(start, end))
        people = {mention.person for mention in clause.people}
        verbs = [n for n, word in enumerate(clause.words) if self.subjects.book.is_verb(word)]
        if not people or not verbs:
            return None
        if len(people) > 1:
            return self._main_voice(clause, verbs)
        mention = clause.people[-1]
        subject = Subject(mention.person, (mention.span,), "speaker.introduced", None)
        return self.told_before(subject)

    def _main_voice(self, clause: Clause, verbs: list[int]) -> Attribution | None:
        """Return who opens a paragraph that names several and is the subject of its verbs."""
        opening = self.subjects.opening(clause, "speaker.introduced")
        if opening is None:
            return None
        said = (
            self.subjects.of_verb(clause, at, "speaker.introduced", inverted=False) for at in verbs
        )
        if any(each is None or each.person != opening.person for each in said):
            return None
        return self.told_before(opening)
