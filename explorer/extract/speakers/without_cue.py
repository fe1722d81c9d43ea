"""Ways of telling who speaks without a verb of speech: a colon, "for Smith", "his promise to"."""

from __future__ import annotations

from explorer.extract.quotes.spans import FoundQuote
from explorer.extract.speakers.attribution import Attribution
from explorer.extract.speakers.cues import CueFinder
from explorer.extract.speakers.resolution import Resolver
from explorer.extract.speakers.sentence_tokens import PERSON, WORD, Item, SentenceTokens
from explorer.extract.speakers.utterances import TERM_WORDS
from explorer.gazetteer import wordlists

_NOUN_REACH = 14

# What stands before a headline's colon says of what kind the piece is, not who speaks.
_LABELS = frozenset(
    [
        "interview", "analysis", "opinion", "exclusive", "comment", "editorial", "review", "live",
        "watch", "video", "podcast", "explainer", "profile", "essay", "obituary", "report",
        "breaking", "update", "feature", "column", "in pictures", "fact check", "the big read",
    ]
)  # fmt: skip


class WithoutCue:
    """Finds who says a quote that no clause of speech introduces."""

    def __init__(self, resolver: Resolver, cues: CueFinder, quotes: dict[str, FoundQuote]) -> None:
        self.resolver = resolver
        self.cues = cues
        self.by_id = quotes

    def by_view(self, frame: SentenceTokens, index: int) -> Attribution | None:
        """Return whose view or promise the sentence gives, or None."""
        return self._by_view(frame, index) or self._by_noun(frame, index)

    def _is_long(self, frame: SentenceTokens, index: int) -> bool:
        quote = self.by_id[frame.items[index].ref]
        return len(quote.span.slice(self.resolver.text).split()) > TERM_WORDS

    def by_neighbour(self, frame: SentenceTokens, index: int) -> Attribution | None:
        """Return who stands right beside speech, by whatever verb: “Oh,” Smith deadpanned."""
        quote = self.by_id[frame.items[index].ref]
        words = quote.span.slice(self.resolver.text)
        after = frame.items[index + 1 : index + 4]
        if words[-1:] in (",", "?", "!", "—") and len(after) > 1:
            at = 0 if self._is_subject(after[0]) else 1
            if self._is_subject(after[at]) and (at == 0 or self._is_verb(after[0])):
                return self._beside(frame, index + 1 + at)
        if quote.kind == "sentence" and index > 1 and frame.items[index - 1].key == ",":
            phrase = self.cues.main_subject(frame, index - 1)
            if phrase is not None and phrase.kind != "description":
                return self.resolver.of_phrase(phrase, None, "speaker.beside", -1)
        return None

    def _is_subject(self, item: Item) -> bool:
        return (item.kind == PERSON and not item.owns) or item.key in ("he", "she")

    def _is_verb(self, item: Item) -> bool:
        return item.kind == WORD and item.key.endswith(("ed", "s", "t", "ng"))

    def _beside(self, frame: SentenceTokens, at: int) -> Attribution | None:
        phrase = self.cues.phrases.after(frame, at)
        return self.resolver.of_phrase(phrase, None, "speaker.beside", at) if phrase else None

    def by_colon(self, frame: SentenceTokens, index: int) -> Attribution | None:
        """Return the subject of what stands before a colon: Smith was blunt: “…”."""
        if index == 0 or frame.items[index - 1].key != ":":
            return None
        if index == 2 and frame.items[0].key == "a":
            person = self.resolver.discourse.nearest()
            name = self.resolver.names[person] if person else None
            return Attribution(person, name, None, "speaker.answer", ()) if person else None
        phrase = self.cues.phrases.owner_at(frame, 0) or self.cues.main_subject(frame, index)
        if phrase is None or phrase.text.casefold() in _LABELS:
            return None
        return self.resolver.of_phrase(phrase, None, "speaker.colon", -1)

    def _by_noun(self, frame: SentenceTokens, index: int) -> Attribution | None:
        """Return whose promise, claim or warning the words are: "on a promise to build “…”"."""
        if not self._is_long(frame, index):
            return None
        nouns = wordlists.cue_verbs("nouns")
        for at in range(index - 1, max(0, index - _NOUN_REACH), -1):
            if frame.items[at].key in nouns and frame.items[at].kind == WORD:
                owner = self.cues.phrases.owner_at(frame, at - 1)
                phrase = owner or self.cues.main_subject(frame, at)
                if phrase is None or phrase.kind == "description":
                    return None
                return self.resolver.of_phrase(phrase, None, "speaker.noun", 0)
        return None

    def _by_view(self, frame: SentenceTokens, index: int) -> Attribution | None:
        """Return the person of "For Smith, the deal was “…”" and "To Smith it was “…”"."""
        if index < 3 or frame.items[0].key not in ("for", "to"):
            return None
        phrase = self.cues.phrases.after(frame, 1)
        if phrase is None or phrase.kind == "pronoun":
            return None
        return self.resolver.of_phrase(phrase, None, "speaker.for", 0)
