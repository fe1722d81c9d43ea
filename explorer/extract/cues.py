"""Clauses of speech: a verb of saying, and who its subject is."""

from __future__ import annotations

from typing import NamedTuple

from explorer.extract.frames import PERSON, PUNCT, QUOTE, WORD, Frame
from explorer.extract.phrases import DETERMINERS, PREPOSITIONS, PRONOUNS, Phrase, Phrases
from explorer.gazetteer import lexicon

_PASSIVE = frozenset(["was", "were", "been", "be", "being", "is", "are", "got", "get"])
_NOT_FINITE_AFTER = frozenset(["to"])


class Cue(NamedTuple):
    """A verb of speech at item `verb` with its subject; `rule` says how the subject was found.

    `describing` verbs (called, praised) only introduce words that follow them. `inverted` is true
    where the subject stands after the verb.
    """

    verb: int
    subject: Phrase
    rule: str
    describing: bool
    inverted: bool = False


def _is_surer(one: Phrase, other: Phrase) -> bool:
    """Tell whether `one`, further left, names the speaker more surely than `other`."""
    return one.kind == "person" or other.kind != "person"


class CueFinder:
    """Finds the clauses of speech in frames of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.phrases = Phrases(text)

    def find(self, frame: Frame) -> list[Cue]:
        """Return the clauses of speech of a sentence, in the order of their verbs."""
        cues: list[Cue] = []
        for index, item in enumerate(frame.items):
            if item.kind == WORD and self._is_cue(frame, index):
                cue = self._clause(frame, index, cues)
                if cue is not None:
                    cues.append(cue)
        return cues

    def _is_cue(self, frame: Frame, index: int) -> bool:
        key = frame.items[index].key
        if key in ("according", "words", "account", "put", "puts"):
            return self._is_set_phrase(frame, index)
        if key not in lexicon.speech_verbs() and key not in lexicon.cue_verbs("describing"):
            return False
        return not self._is_noun(frame, index)

    def _is_set_phrase(self, frame: Frame, index: int) -> bool:
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

    def _of_set_phrase(self, frame: Frame, index: int) -> Cue | None:
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

    def _is_noun(self, frame: Frame, index: int) -> bool:
        """Tell whether the word is a noun here: "the report", "his claims", "an order"."""
        before = frame.items[index - 1] if index else None
        if before is None:
            return False
        key = frame.items[index].key
        if key.endswith(("ed", "ing")) or key in ("said", "says", "told", "wrote", "added"):
            return before.key in DETERMINERS and key.endswith("ing")
        return before.key in DETERMINERS or before.owns or before.key in PREPOSITIONS

    def _clause(self, frame: Frame, index: int, earlier: list[Cue]) -> Cue | None:
        key = frame.items[index].key
        if key in ("according", "words", "account", "put", "puts"):
            return self._of_set_phrase(frame, index)
        describing = key not in lexicon.speech_verbs()
        if self._follows_quote(frame, index):
            subject = self.phrases.after(frame, self._skip_adverb(frame, index + 1))
            if (
                subject is not None
                and subject.first > index
                and not self._is_object(frame, index, subject)
            ):
                return Cue(index, subject, "speaker.inverted", describing, True)
        found = self._subject(frame, index, earlier)
        return Cue(index, found[0], found[1], describing) if found else None

    def _skip_adverb(self, frame: Frame, index: int) -> int:
        while index < len(frame.items) and frame.items[index].key.endswith("ly"):
            index += 1
        return index

    def _is_object(self, frame: Frame, index: int, subject: Phrase) -> bool:
        """Tell whether the phrase after "said"/"told" is whom it was said to, or when."""
        del subject
        return frame.items[index].key.endswith("ing")

    def _follows_quote(self, frame: Frame, index: int) -> bool:
        """Tell whether the verb stands right after a quote, a comma apart at most."""
        at = index - 1
        while at >= 0 and (
            frame.items[at].key in (",", "—", "–", "-") or frame.items[at].key.endswith("ly")
        ):
            at -= 1
        return at >= 0 and frame.items[at].kind == QUOTE

    def _subject(self, frame: Frame, index: int, earlier: list[Cue]) -> tuple[Phrase, str] | None:
        """Return who says it, for a verb whose subject stands before it."""
        items = frame.items
        key = items[index].key
        at = index
        passive = False
        if key in ("quoted", "cited") and (quoted := self._quoted(frame, index)):
            return quoted
        while at > 0 and items[at - 1].kind == WORD and self._is_auxiliary(items[at - 1].key):
            passive = passive or items[at - 1].key in _PASSIVE
            at -= 1
        at = self._before_time(frame, at)
        before = items[at - 1] if at else None
        if passive and not key.endswith("ing"):
            return self._agent(frame, index)
        if key.endswith("ing") or (before is not None and before.key in ("to", "as")):
            return self._subject_of_main(frame, index, earlier)
        if before is None or before.kind == QUOTE:
            return None
        if key == "saying" and before.key == "quoted":
            return None
        if before.key in ("and", "or", "but", "then"):
            return self._coordinated(frame, at - 1, earlier)
        if before.key in ("who", "which", "that"):
            return self._antecedent(frame, at - 1)
        if before.kind == PUNCT:
            return self._over_insertion(frame, at - 1)
        phrase = self.phrases.before(frame, at)
        if phrase is None:
            return None
        return phrase, "speaker.before-verb"

    def _before_time(self, frame: Frame, at: int) -> int:
        """Skip a time between subject and verb: "who on Sunday called", "Smith last week said"."""
        items = frame.items
        days = lexicon.words("days") | {"week", "month", "year", "night"}
        if at > 2 and items[at - 1].key in days:
            if items[at - 2].key in ("on", "last", "this", "late", "early"):
                at -= 2
                if items[at - 1].key in ("earlier", "later", "late", "early"):
                    at -= 1
        return at

    def _quoted(self, frame: Frame, index: int) -> tuple[Phrase, str] | None:
        """Return who is quoted: "was quoted as saying", "quoted the minister as saying"."""
        saying = next(
            (
                i
                for i in range(index + 1, min(len(frame.items) - 1, index + 14))
                if frame.items[i].key == "as" and frame.items[i + 1].key == "saying"
            ),
            None,
        )
        if saying is None:
            return None
        at = index
        while at > 0 and self._is_auxiliary(frame.items[at - 1].key):
            at -= 1
        if at < index:
            phrase = self.phrases.before(frame, at)
        else:
            phrase = self.phrases.after(frame, index + 1)
        return (phrase, "speaker.quoted") if phrase else None

    def _is_auxiliary(self, key: str) -> bool:
        return (
            key in lexicon.words("auxiliaries")
            or key in _PASSIVE
            or (key.endswith("ly") and key not in ("family", "ally", "italy", "daily", "weekly"))
        )

    def _agent(self, frame: Frame, index: int) -> tuple[Phrase, str] | None:
        """Return the doer of a passive: "was called … by the architect"."""
        for at in range(index + 1, min(len(frame.items) - 1, index + 16)):
            if frame.items[at].key == "by":
                phrase = self.phrases.after(frame, at + 1)
                return (phrase, "speaker.passive-agent") if phrase else None
        return None

    def _subject_of_main(
        self, frame: Frame, index: int, earlier: list[Cue]
    ) -> tuple[Phrase, str] | None:
        """Return the subject of the clause that ", adding" or "to warn" hangs on."""
        if earlier:
            return earlier[-1].subject, "speaker.shared-subject"
        main = self.main_subject(frame, index)
        return (main, "speaker.main-subject") if main else None

    def _coordinated(
        self, frame: Frame, index: int, earlier: list[Cue]
    ) -> tuple[Phrase, str] | None:
        if earlier and earlier[-1].verb > self._last_quote(frame, index):
            return earlier[-1].subject, "speaker.shared-subject"
        main = self.main_subject(frame, index) or (earlier[-1].subject if earlier else None)
        return (main, "speaker.main-subject") if main else None

    def _last_quote(self, frame: Frame, index: int) -> int:
        return max((i for i in frame.quotes if i < index), default=-1)

    def _antecedent(self, frame: Frame, index: int) -> tuple[Phrase, str] | None:
        at = index
        while at > 0 and frame.items[at - 1].key == ",":
            at -= 1
        phrase = self.phrases.before(frame, at)
        if phrase is None or phrase.kind == "pronoun":
            return None
        return phrase, "speaker.relative"

    def _over_insertion(self, frame: Frame, index: int) -> tuple[Phrase, str] | None:
        """Return who stands before an insertion: "Jane Doe, the finance minister, said"."""
        floor = self._last_quote(frame, index) + 1
        best: Phrase | None = None
        for at in range(index - 1, floor, -1):
            item = frame.items[at]
            if item.kind == PUNCT and item.key in ";:":
                break
            if item.kind != PUNCT or item.key not in ",(—–-":
                continue
            phrase = self._named_before(frame, at, floor)
            if phrase is not None and (best is None or _is_surer(phrase, best)):
                best = phrase
        inserted = self.phrases.before(frame, index, floor)
        if inserted is not None and self._renames(frame, inserted, best):
            best = inserted
        best = best or self.main_subject(frame, index)
        return (best, "speaker.over-insertion") if best else None

    def _named_before(self, frame: Frame, at: int, floor: int) -> Phrase | None:
        """Return who is named right before the comma at `at`, objects of prepositions left out."""
        phrase = self.phrases.before(frame, at, floor)
        if phrase is None or phrase.kind == "pronoun":
            return None
        before = frame.items[phrase.first - 1] if phrase.first > floor else None
        return None if before is not None and before.key in PREPOSITIONS else phrase

    def _renames(self, frame: Frame, inserted: Phrase, best: Phrase | None) -> bool:
        """Tell whether the insertion is the name of who is described: "his lawyer, Jane Doe,"."""
        if inserted.kind != "person" or (best is not None and best.kind == "person"):
            return False
        before = frame.items[inserted.first - 1] if inserted.first else None
        return before is None or before.key == "," or before.key in DETERMINERS

    def main_subject(self, frame: Frame, before: int) -> Phrase | None:
        """Return the first who is no object: the sentence's subject as far as it can be told."""
        items = frame.items
        for index in range(min(before, len(items))):
            item = items[index]
            prior = items[index - 1].key if index else ""
            if item.kind == PERSON and not item.owns and prior not in PREPOSITIONS:
                return self.phrases.after(frame, index)
            if (
                item.kind == WORD
                and item.key in PRONOUNS
                and PRONOUNS[item.key] in ("male", "female", "plural")
            ):
                return self.phrases.after(frame, index)
            if (
                index == 0
                and item.kind == WORD
                and (item.key in DETERMINERS or self.text[item.start].isupper())
            ):
                phrase = self._leading_description(frame)
                if phrase is not None:
                    return phrase
        return None

    def _leading_description(self, frame: Frame) -> Phrase | None:
        """Return the description a sentence begins with, cut before its verb."""
        phrase = self.phrases.after(frame, 0)
        if phrase is None or phrase.kind != "description":
            return phrase
        heads = lexicon.role_heads() | lexicon.cue_verbs("nouns") | lexicon.titles("of_public_body")
        for index in range(phrase.first, phrase.last + 1):
            item = frame.items[index]
            single = item.key.rstrip("s")
            if (item.key in heads or single in heads) and not item.owns:
                return self.phrases._described(frame, phrase.first, index)
        return None
