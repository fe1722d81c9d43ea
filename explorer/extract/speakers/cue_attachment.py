"""Which clause of speech a quote belongs to, of those in its sentence."""

from __future__ import annotations

from explorer.extract.document.small_words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from explorer.extract.quotes.spans import FoundQuote
from explorer.extract.speakers.sentence_tokens import PUNCT, QUOTE, WORD, SentenceTokens
from explorer.extract.speakers.subjects import Cue
from explorer.gazetteer import wordlists

_QUOTER_WORDS = 8
_LEAD = 8  # words before a name that say whose or what somebody is
_TERM_REACH = 16  # items between a verb and the word or two that it puts in marks
NO_NAMES = DETERMINERS | PREPOSITIONS | CONJUNCTIONS


class CueAttachment:
    """Chooses among the clauses of speech of sentences."""

    def __init__(self, quotes: dict[str, FoundQuote]) -> None:
        self.by_id = quotes

    def best(self, frame: SentenceTokens, cues: list[Cue], index: int) -> Cue | None:
        """Return the clause that the quote at item `index` belongs to, or None."""
        left = self._left(frame, cues, index)
        introduced = left is not None and frame.items[index - 1].key == "that"
        cue = left if introduced else self.right(frame, cues, index) or left
        cue = cue or self._far(frame, cues, index)
        if cue is not None and self._is_far_term(frame, cue, index):
            return None
        return None if cue is None or self.only_names(frame, cue, index) else cue

    def _is_far_term(self, frame: SentenceTokens, cue: Cue, index: int) -> bool:
        """Tell whether a word or two in marks only stand in the same sentence as the clause.

        What somebody calls a thing stands near the verb, and is no mere epithet before its noun.
        """
        if self.by_id[frame.items[index].ref].kind != "term":
            return False
        if cue.verb < index:
            return index - cue.verb > _TERM_REACH
        return self._modifies(frame, index, 0)

    def naming(self, frame: SentenceTokens, cues: list[Cue], index: int) -> Cue | None:
        """Return the clause that puts the term at item `index` in somebody's mouth, or None.

        “warned about “outsiders”” uses the word as they do; a shirt that reads it does not.
        """
        cue = self._left(frame, cues, index)
        if cue is None or frame.items[cue.verb].key in wordlists.words("not_voiced"):
            return None
        named = frame.items[cue.verb].key in wordlists.words("naming_verbs")
        return cue if named or frame.items[index - 1].key == "about" else None

    def only_names(self, frame: SentenceTokens, cue: Cue, index: int) -> bool:
        """Tell whether one or two words in marks name a thing rather than quote what was said."""
        quote = self.by_id[frame.items[index].ref]
        if quote.kind != "term":
            return False
        if quote.why.rule == "quote.term-named":
            return True
        if cue.verb > index:
            return False
        verb, before = frame.items[cue.verb].key, frame.items[index - 1]
        if before.key == "about" or verb in wordlists.words("naming_verbs"):
            return True
        if index - 1 == cue.verb or before.kind == PUNCT:
            return False
        if verb in wordlists.words("judging_verbs"):
            return False
        return self._modifies(frame, index, cue.verb + 1)

    def _modifies(self, frame: SentenceTokens, index: int, floor: int) -> bool:
        """Tell whether the marked words stand between an article and its noun: the “top” level."""
        after = frame.items[index + 1] if index + 1 < len(frame.items) else None
        if after is None or after.kind != WORD or after.key in NO_NAMES:
            return False
        before = frame.items[max(floor, index - 2) : index]
        return any(item.key in DETERMINERS for item in before)

    def right(self, frame: SentenceTokens, cues: list[Cue], index: int) -> Cue | None:
        """Return the clause that follows the quote directly: “…,” said Smith / Smith said."""
        for cue in cues:
            if cue.verb <= index or (cue.describing and not self._calls(frame, cue, index)):
                continue
            if cue.rule == "speaker.quoted" and cue.verb - index < _QUOTER_WORDS:
                return cue
            start = min(cue.verb, cue.subject.first)
            if start <= index:
                continue
            between = frame.items[index + 1 : self._noun_phrase_start(frame, start, index)]
            if cue.rule == "speaker.as-put" and between and between[-1].key == "as":
                between = between[:-1]
            if all(
                (item.kind == PUNCT and item.key in ",—–-") or item.key.endswith("ly")
                for item in between
            ):
                return cue
            return None
        return None

    def _calls(self, frame: SentenceTokens, cue: Cue, index: int) -> bool:
        """Tell whether a verb that describes only gives the words: “Over here,” calls a voice."""
        if not cue.inverted or index != 0 or cue.subject.kind == "pronoun":
            return False
        words = self.by_id[frame.items[index].ref]
        return words.kind == "sentence" and cue.verb == index + 1

    def _noun_phrase_start(self, frame: SentenceTokens, start: int, floor: int) -> int:
        """Return where the words begin that lead up to a name: "the Harbour Fund’s Ann Reed"."""
        at = start
        while at - 1 > floor and start - at < _LEAD:
            item = frame.items[at - 1]
            leads = item.owns or item.key in DETERMINERS or item.key in wordlists.role_heads()
            leads = leads or (item.kind == WORD and frame.is_capital(at - 1))
            leads = leads or (item.kind == WORD and self._may_be_trade(item.key))
            if item.kind in (PUNCT, QUOTE) or not (leads or frame.is_modifier(at - 1)):
                break
            at -= 1
        return at

    def _may_be_trade(self, key: str) -> bool:
        """Tell whether the word before a name may say what somebody is: no small word, no verb."""
        if key in NO_NAMES or key in wordlists.words("auxiliaries"):
            return False
        return key not in wordlists.speech_verbs() and not key.endswith("ly")

    def _left(self, frame: SentenceTokens, cues: list[Cue], index: int) -> Cue | None:
        """Return the clause whose words the quote is: Smith said “…”, called it “…”."""
        best = None
        for cue in cues:
            if cue.verb >= index:
                break
            agent = cue.rule == "speaker.passive-agent"
            reaches = cue.subject.last < index or cue.inverted or agent
            if reaches and frame.items[cue.verb].key != "according":
                best = best if best and self._reported(frame, best, cue) else cue
        if best is None:
            return None
        between = frame.items[best.verb + 1 : index]
        if any(item.key == ";" for item in between):
            return None
        return best

    def _reported(self, frame: SentenceTokens, said: Cue, cue: Cue) -> bool:
        """Tell whether `cue` is part of what was said: "wrote that voters expected …"."""
        if said.describing or not cue.describing:
            return False
        return any(item.key == "that" for item in frame.items[said.verb + 1 : cue.verb])

    def _far(self, frame: SentenceTokens, cues: list[Cue], index: int) -> Cue | None:
        """Return a clause further on in the sentence: The vote was “rigged” in May, Smith said."""
        for cue in cues:
            if cue.verb > index and not cue.describing:
                start = min(cue.verb, cue.subject.first)
                if self.by_id[frame.items[index].ref].kind != "term":
                    start = self._noun_phrase_start(frame, start, index)
                before = frame.items[start - 1] if start else None
                according = frame.items[cue.verb].key == "according"
                if according or cue.rule == "speaker.passive-agent":
                    return cue
                if before is not None and (before.kind == QUOTE or before.key in ",—–-"):
                    return cue
            if cue.verb > index and cue.rule == "speaker.passive-agent":
                return cue
        for cue in cues:
            if frame.items[cue.verb].key == "according":
                return cue
        return None
