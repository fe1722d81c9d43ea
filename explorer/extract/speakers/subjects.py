"""Who the subject of a verb of speech is, where it stands before the verb."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from explorer.extract.document.small_words import DETERMINERS, PREPOSITIONS
from explorer.extract.speakers.phrases import PRONOUNS, Phrase, Phrases
from explorer.extract.speakers.sentence_tokens import PERSON, PUNCT, QUOTE, WORD, SentenceTokens
from explorer.gazetteer import wordlists

_PASSIVE = wordlists.cue_verbs("passive")
_SAID_TO = wordlists.cue_verbs("said_to")
_NO_ADVERBS = wordlists.cue_verbs("no_adverbs")


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


@cache
def _times() -> frozenset[str]:
    """Return the words for a time that may stand between a subject and its verb."""
    return wordlists.words("days") | {"week", "month", "year", "night"}


@cache
def _heads() -> frozenset[str]:
    """Return the nouns that a description of who speaks ends in."""
    return (
        wordlists.role_heads() | wordlists.cue_verbs("nouns") | wordlists.titles("of_public_body")
    )


def _is_surer(one: Phrase, other: Phrase) -> bool:
    """Tell whether `one`, further left, names the speaker more surely than `other`."""
    return one.kind == "person" or other.kind != "person"


class Subjects:
    """Finds subjects in frames of one text."""

    def __init__(self, text: str, phrases: Phrases) -> None:
        self.text = text
        self.phrases = phrases

    def of_verb(
        self, frame: SentenceTokens, index: int, earlier: list[Cue]
    ) -> tuple[Phrase, str] | None:
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
        if before is not None and before.key == "to" and (said := self._said_to(frame, at - 1)):
            return said
        if key.endswith("ing") or (before is not None and before.key in ("to", "as")):
            return self._subject_of_main(frame, index, earlier)
        if before is not None and before.kind == QUOTE:
            return self._around_quote(frame, at - 1)
        if before is None:
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
        if phrase.kind == "description" and (named := self._named_with_office(frame, phrase)):
            return named, "speaker.over-insertion"
        return phrase, "speaker.before-verb"

    def _said_to(self, frame: SentenceTokens, at: int) -> tuple[Phrase, str] | None:
        """Return who "is said to have replied"; `at` is the item of "to"."""
        items = frame.items
        if at < 3 or items[at - 1].key not in _SAID_TO or items[at - 2].key not in _PASSIVE:
            return None
        phrase = self.phrases.before(frame, at - 2)
        return (phrase, "speaker.before-verb") if phrase else None

    def _named_with_office(self, frame: SentenceTokens, office: Phrase) -> Phrase | None:
        """Return who holds the office that no comma closes: "Reed, founder and head of X said"."""
        items = frame.items
        at = office.first
        if items[at].key not in wordlists.role_heads():
            return None
        while at > 0 and (
            items[at - 1].key == "and" or items[at - 1].key in wordlists.role_heads()
        ):
            at -= 1
        if at < 2 or items[at - 1].key != "," or items[at - 2].kind != PERSON:
            return None
        return None if items[at - 2].owns else self.phrases.before(frame, at - 1)

    def _around_quote(self, frame: SentenceTokens, quote: int) -> tuple[Phrase, str] | None:
        """Return the subject that a quote with its participle parts from its verb.

        “Reed, citing “the unique cold,” said the road could close.”
        """
        items = frame.items
        comma = next((i for i in range(quote - 1, 0, -1) if items[i].key == ","), 0)
        led = comma + 1 < quote and items[comma + 1].key.endswith("ing")
        if not comma or not led or any(i < comma for i in frame.quotes):
            return None
        phrase = self.phrases.before(frame, comma)
        return (phrase, "speaker.over-insertion") if phrase else None

    def _before_time(self, frame: SentenceTokens, at: int) -> int:
        """Skip a time between subject and verb: "who on Sunday called", "Smith last week said"."""
        items = frame.items
        links = ("on", "last", "this", "late", "early")
        if at > 2 and items[at - 1].key in _times() and items[at - 2].key in links:
            at -= 2
            at -= items[at - 1].key in ("earlier", "later", "late", "early")
        return at

    def _quoted(self, frame: SentenceTokens, index: int) -> tuple[Phrase, str] | None:
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
            key in wordlists.words("auxiliaries")
            or key in _PASSIVE
            or (key.endswith("ly") and key not in _NO_ADVERBS)
        )

    def _agent(self, frame: SentenceTokens, index: int) -> tuple[Phrase, str] | None:
        """Return the doer of a passive: "was called … by the architect"."""
        for at in range(index + 1, min(len(frame.items) - 1, index + 16)):
            if frame.items[at].key == "by":
                phrase = self.phrases.after(frame, at + 1)
                return (phrase, "speaker.passive-agent") if phrase else None
        return None

    def _subject_of_main(
        self, frame: SentenceTokens, index: int, earlier: list[Cue]
    ) -> tuple[Phrase, str] | None:
        """Return the subject of the clause that ", adding" or "to warn" hangs on."""
        if earlier:
            return earlier[-1].subject, "speaker.shared-subject"
        main = self.main(frame, index)
        return (main, "speaker.main-subject") if main else None

    def _coordinated(
        self, frame: SentenceTokens, index: int, earlier: list[Cue]
    ) -> tuple[Phrase, str] | None:
        if earlier and earlier[-1].verb > self._last_quote(frame, index):
            return earlier[-1].subject, "speaker.shared-subject"
        main = self.main(frame, index) or (earlier[-1].subject if earlier else None)
        return (main, "speaker.main-subject") if main else None

    def _last_quote(self, frame: SentenceTokens, index: int) -> int:
        return max((i for i in frame.quotes if i < index), default=-1)

    def _antecedent(self, frame: SentenceTokens, index: int) -> tuple[Phrase, str] | None:
        at = index
        while at > 0 and frame.items[at - 1].key == ",":
            at -= 1
        phrase = self.phrases.before(frame, at)
        if phrase is None or phrase.kind == "pronoun":
            return None
        return phrase, "speaker.relative"

    def _over_insertion(self, frame: SentenceTokens, index: int) -> tuple[Phrase, str] | None:
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
        best = best or self.main(frame, index)
        return (best, "speaker.over-insertion") if best else None

    def _named_before(self, frame: SentenceTokens, at: int, floor: int) -> Phrase | None:
        """Return who is named right before the comma at `at`, objects of prepositions left out."""
        phrase = self.phrases.before(frame, at, floor)
        if phrase is None or phrase.kind == "pronoun":
            return None
        before = frame.items[phrase.first - 1] if phrase.first > floor else None
        return None if before is not None and before.key in PREPOSITIONS else phrase

    def _renames(self, frame: SentenceTokens, inserted: Phrase, best: Phrase | None) -> bool:
        """Tell whether the insertion is the name of who is described: "his lawyer, Jane Doe,"."""
        if inserted.kind != "person" or (best is not None and best.kind == "person"):
            return False
        before = frame.items[inserted.first - 1] if inserted.first else None
        return before is None or before.key == "," or before.key in DETERMINERS

    def main(self, frame: SentenceTokens, before: int) -> Phrase | None:
        """Return the first who is no object: the sentence's subject as far as it can be told."""
        items = frame.items
        for index in range(min(before, len(items))):
            item = items[index]
            prior = items[index - 1].key if index else ""
            if frame.is_modifier(index):
                continue
            if item.kind == PERSON and not item.owns and prior not in PREPOSITIONS:
                return self.phrases.after(frame, index)
            if (
                item.kind == WORD
                and item.key in PRONOUNS
                and PRONOUNS[item.key] in ("male", "female", "plural", "thing")
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

    def _leading_description(self, frame: SentenceTokens) -> Phrase | None:
        """Return the description a sentence begins with, cut before its verb."""
        phrase = self.phrases.after(frame, 0)
        if phrase is None or phrase.kind != "description":
            return phrase
        heads = _heads()
        for index in range(phrase.first, phrase.last + 1):
            item = frame.items[index]
            single = item.key.rstrip("s")
            if (item.key in heads or single in heads) and not item.owns:
                return self.phrases.described(frame, phrase.first, index)
        return None
