"""Clauses of speech: a verb of saying, and who its subject is."""

from __future__ import annotations

from functools import cache

from explorer.extract.document.small_words import DETERMINERS, PREPOSITIONS
from explorer.extract.speakers.phrases import Phrase, Phrases
from explorer.extract.speakers.sentence_tokens import PERSON, PUNCT, QUOTE, WORD, SentenceTokens
from explorer.extract.speakers.subjects import Cue, Subjects
from explorer.gazetteer import wordlists

# What follows these is a thing: "a proposed canal", "its stated aim". "This", "all" may act.
_NEVER_SUBJECTS = wordlists.cue_verbs("never_subjects")
_OWNERS = wordlists.cue_verbs("owners")
_BACK = wordlists.cue_verbs("with_back")
_BE = wordlists.cue_verbs("after_a_noun")
_BE_FORMS = wordlists.cue_verbs("passive")
_SET_PHRASES = wordlists.cue_verbs("set_phrases")


@cache
def _verbs() -> frozenset[str]:
    """Return the verbs by which somebody's words are introduced or described."""
    return wordlists.speech_verbs() | wordlists.cue_verbs("describing")


class CueFinder:
    """Finds the clauses of speech in frames of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.phrases = Phrases(text)
        self.subjects = Subjects(text, self.phrases)

    def find(self, frame: SentenceTokens) -> list[Cue]:
        """Return the clauses of speech of a sentence, in the order of their verbs."""
        cues: list[Cue] = []
        for index, item in enumerate(frame.items):
            if item.kind == WORD and self._is_cue(frame, index):
                cue = self._clause(frame, index, cues)
                if cue is not None:
                    cues.append(cue)
        return cues

    def _is_cue(self, frame: SentenceTokens, index: int) -> bool:
        key = frame.items[index].key
        if key in _SET_PHRASES:
            return self._is_set_phrase(frame, index)
        follows = frame.items[index + 1].key if index + 1 < len(frame.items) else ""
        if follows == "back" and key in _BACK:
            return True
        if key not in _verbs():
            return False
        if frame.is_in_name(index):
            return False
        return not self._is_noun(frame, index)

    def _is_set_phrase(self, frame: SentenceTokens, index: int) -> bool:
        """Tell whether "according to", "in the words of", "as … put it" stand at `index`."""
        items = frame.items
        key = items[index].key
        follows = items[index + 1].key if index + 1 < len(items) else ""
        if key == "according":
            return follows == "to"
        if key in ("put", "puts"):
            return follows in ("it", "the")
        before = items[index - 1] if index else None
        return follows == "of" or (key == "words" and before is not None and before.owns)

    def _of_set_phrase(self, frame: SentenceTokens, index: int) -> Cue | None:
        items = frame.items
        key = items[index].key
        subject: Phrase | None
        if key in ("put", "puts"):
            opening = next((i for i in range(index - 1, -1, -1) if items[i].key == "as"), index)
            subject = self.phrases.after(frame, opening + 1) if opening < index else None
            subject = subject or self.phrases.before(frame, index)
            return Cue(index, subject, "speaker.as-put", False) if subject else None
        if key == "words" and items[index - 1].kind == PERSON:
            subject = self.phrases.owner(frame, index - 1)
        else:
            subject = self.phrases.after(frame, index + 2)
        return Cue(index, subject, "speaker.according-to", False) if subject else None

    def _is_noun(self, frame: SentenceTokens, index: int) -> bool:
        """Tell whether the word is a noun here: "the report", "his claims", "an order"."""
        before = frame.items[index - 1] if index else None
        if before is None:
            return False
        key = frame.items[index].key
        after = frame.items[index + 1].key if index + 1 < len(frame.items) else ""
        plural = key.endswith("s") and key != "says"
        if plural and (before.key in wordlists.speech_verbs() or after in _BE):
            return True
        if plural and index > 1 and before.kind == WORD:
            owner = frame.items[index - 2]
            if owner.key in _OWNERS or owner.owns:
                return before.key not in wordlists.role_heads()
        if key.endswith("ed") and before.key in _NEVER_SUBJECTS:
            return True
        if key.endswith(("ed", "ing")) or key in ("said", "says", "told", "wrote", "added"):
            return before.key in DETERMINERS and key.endswith("ing")
        return before.key in DETERMINERS or before.owns or before.key in PREPOSITIONS

    def _clause(self, frame: SentenceTokens, index: int, earlier: list[Cue]) -> Cue | None:
        key = frame.items[index].key
        if key in _SET_PHRASES:
            return self._of_set_phrase(frame, index)
        describing = key not in wordlists.speech_verbs() and key not in _BACK
        if self._follows_quote(frame, index) or self._closes_sentence(frame, index):
            subject = self.phrases.after(frame, self._skip_adverb(frame, index + 1))
            if (
                subject is not None
                and subject.first > index
                and not self._is_object(frame, index, subject)
                and not self._is_clause(frame, subject)
            ):
                return Cue(index, subject, "speaker.inverted", describing, True)
        found = self.subjects.of_verb(frame, index, earlier)
        return Cue(index, found[0], found[1], describing) if found else None

    def _skip_adverb(self, frame: SentenceTokens, index: int) -> int:
        while index < len(frame.items) and frame.items[index].key.endswith("ly"):
            index += 1
        return index

    def _is_object(self, frame: SentenceTokens, index: int, subject: Phrase) -> bool:
        """Tell whether the phrase after "said"/"told" is whom it was said to, or when."""
        del subject
        return frame.items[index].key.endswith("ing")

    def _is_clause(self, frame: SentenceTokens, subject: Phrase) -> bool:
        """Tell whether what follows the verb is what was said: "said the road could close"."""
        if subject.kind != "description":
            return False
        inside = frame.items[subject.first : subject.last + 1]
        behind = frame.items[subject.last + 1 : subject.last + 2]
        if any(item.key in wordlists.words("modals") for item in inside):
            return True
        return any(item.key in _BE_FORMS for item in behind)

    def _follows_quote(self, frame: SentenceTokens, index: int) -> bool:
        """Tell whether the verb stands right after a quote, a comma apart at most."""
        at = index - 1
        while at >= 0 and (
            frame.items[at].key in (",", "—", "–", "-") or frame.items[at].key.endswith("ly")
        ):
            at -= 1
        return at >= 0 and frame.items[at].kind == QUOTE

    def _closes_sentence(self, frame: SentenceTokens, index: int) -> bool:
        """Tell whether a clause behind the sentence or inside it begins: ", said Ann Reed,"."""
        items = frame.items
        key = items[index].key
        if not frame.quotes or index == 0 or items[index - 1].key not in (",", "—", "–"):
            return False
        if key in wordlists.cue_verbs("with_hearer") or key not in wordlists.speech_verbs():
            return False
        subject = self.phrases.after(frame, self._skip_adverb(frame, index + 1))
        if subject is None or subject.kind != "person":
            return False
        after = items[subject.last + 1] if subject.last + 1 < len(items) else None
        if frame.quotes[0] > index or key not in wordlists.cue_verbs("plain"):
            return after is not None and after.kind == PUNCT
        return after is None or after.kind == PUNCT or after.key in ("who", "in", "on", "at", "of")

    def main_subject(self, frame: SentenceTokens, before: int) -> Phrase | None:
        """Return the first who is no object before item `before`: the sentence's subject."""
        return self.subjects.main(frame, before)
