"""The clauses that report speech: those that introduce quotes, and those that no quote needs."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extract.document.small_words import DETERMINERS, PREPOSITIONS
from explorer.extract.reported.verbs import has_finite_verb, is_finite
from explorer.extract.speakers.phrases import PRONOUNS, Phrase, Phrases
from explorer.extract.speakers.sentence_tokens import PERSON, PUNCT, WORD, SentenceTokens
from explorer.extract.speakers.subjects import Cue, Subjects
from explorer.gazetteer import wordlists

_BE = wordlists.reporting_words("be")
_DO = wordlists.reporting_words("modals")
_GROUPS = wordlists.reporting_words("groups")
_SOURCE = 12  # items an unnamed source behind “according to” may take


class Clauses:
    """Completes the clauses of speech of the sentences of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.phrases = Phrases(text)
        self.subjects = Subjects(text, self.phrases)
        self.verbs = wordlists.reporting_verbs()

    def of(self, frame: SentenceTokens, known: Sequence[Cue]) -> tuple[Cue, ...]:
        """Return the clauses that may report something, in the order of their verbs."""
        items = frame.items
        by_verb = {cue.verb: cue for cue in known}
        found: list[Cue] = []
        for index, item in enumerate(items):
            if item.kind != WORD:
                continue
            if item.key == "according":
                cue = by_verb.get(index) or self._source(frame, index)
            elif item.key in self.verbs and (index == 0 or self._is_lower(item.start)):
                cue = self._clause(frame, index, by_verb.get(index), found)
            else:
                cue = by_verb.get(index) if item.key not in self.verbs else None
            if cue is not None and self._may_report(frame, cue):
                found.append(cue)
        return tuple(found)

    def _is_lower(self, start: int) -> bool:
        return self.text[start].islower()

    def _clause(
        self, frame: SentenceTokens, index: int, known: Cue | None, earlier: list[Cue]
    ) -> Cue | None:
        key = frame.items[index].key
        before = frame.items[index - 1] if index else None
        inverted = self._inverted(frame, index)
        if inverted is not None:
            return inverted
        if key.endswith("ing") and before is not None and before.key in _BE:
            at = index - 1
            phrase = self.phrases.before(frame, at) or self._plain_subject(frame, at)
            return Cue(index, phrase, "speaker.before-verb", False) if phrase else known
        if known is not None:
            return known
        if before is None or key in wordlists.speech_verbs():
            return None
        if not key.endswith(("ed", "ing", "s", "e")) or key in wordlists.reporting_words("base"):
            groups = before.key in _GROUPS or before.key in ("they", "we", "i", "you", "who")
            plural = before.kind == WORD and before.key.endswith("s") and not before.owns
            if not (groups or plural or before.key in _DO):
                return None
        found = self.subjects.of_verb(frame, index, earlier)
        if found is None:
            phrase = self._plain_subject(frame, index)
            return Cue(index, phrase, "speaker.before-verb", False) if phrase else None
        return Cue(index, found[0], found[1], False)

    def _may_report(self, frame: SentenceTokens, cue: Cue) -> bool:
        """Tell whether the subject is one: no clause cut in two by a noun like "claims"."""
        subject = cue.subject
        if subject.kind != "description":
            return True
        if subject.first < subject.last and is_finite(frame.items[subject.first]):
            return False
        opening = frame.items[subject.first].key
        bare = subject.first == subject.last and opening in DETERMINERS - _GROUPS
        return opening not in PREPOSITIONS and not (bare and cue.verb == subject.last + 1)

    def _plain_subject(self, frame: SentenceTokens, index: int) -> Phrase | None:
        """Return the words from the clause's start to its verb, where no form of name was seen."""
        first = index
        items = frame.items
        while first > 0 and index - first < _SOURCE:
            item = items[first - 1]
            if item.kind != WORD or item.key in PRONOUNS or is_finite(item):
                break
            if (
                item.key in self.verbs
                or item.key in wordlists.words("conjunctions")
                or item.key in PREPOSITIONS
            ):
                break
            first -= 1
        if first == index or (first > 0 and items[first - 1].key in PREPOSITIONS):
            return None
        return self.phrases.described(frame, first, index - 1)

    def _inverted(self, frame: SentenceTokens, index: int) -> Cue | None:
        """Return “The bridge was closed, said Jane Doe, the mayor.”: no quote stands before."""
        items = frame.items
        plain = wordlists.cue_verbs("plain")
        if items[index].key not in plain or index < 4 or items[index - 1].key != ",":
            return None
        subject = self.phrases.after(frame, index + 1)
        if subject is None or subject.first != index + 1:
            return None
        if subject.kind == "pronoun" or subject.last == index:
            return None
        follows = items[subject.last + 1] if subject.last + 1 < len(items) else None
        ends = follows is None or follows.kind == PUNCT or follows.key in PREPOSITIONS
        ends = ends or (follows is not None and follows.key in ("who", "after", "as", "during"))
        if not ends or not has_finite_verb(self.text, items, 0, index - 2):
            return None
        return Cue(index, subject, "speaker.inverted", False, True)

    def _source(self, frame: SentenceTokens, index: int) -> Cue | None:
        """Return “according to new research”: a source that nothing marks as a name."""
        items = frame.items
        if index + 2 >= len(items) or items[index + 1].key != "to":
            return None
        last = index + 2
        while last + 1 < len(items) and last - index < _SOURCE:
            following = items[last + 1]
            if following.kind not in (WORD, PERSON) or following.key in PRONOUNS:
                break
            if following.key in PREPOSITIONS and following.key not in ("of", "for", "from"):
                break
            last += 1
        phrase = self.phrases.described(frame, index + 2, last)
        return Cue(index, phrase, "speaker.according-to", False) if phrase else None
