"""A paragraph as a row of items: quotes and names folded to one item each, the rest words.

What is between quotation marks is hidden here, so that the sentence around it can be read.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import partial
from typing import NamedTuple

from explorer.extract.document.document import HEADLINE, Document
from explorer.extract.document.small_words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from explorer.extract.document.tokens import UPPER_SET, stem_of
from explorer.extract.people.find import PersonMention
from explorer.extract.quotes.spans import FoundQuote
from explorer.gazetteer import wordlists
from explorer.model import Span

_POSSESSIVE = re.compile(r"['’]s?(?![^\W_])")
MOST_ITEMS = 300  # no sentence is longer; what seems so is no sentence
STOPS = frozenset(".!?…")
_MODIFIED = 4  # words between a name that modifies and the one it modifies
_INSERTED = 16  # items of an insertion between a name and its verb, at the most
_NO_NOUNS = CONJUNCTIONS | PREPOSITIONS | DETERMINERS | wordlists.words("auxiliaries")
_ASKERS = wordlists.cue_verbs("askers")
_BODIES = wordlists.words("small_words_in_capitals")
_MARKS = frozenset('“”"«»')
QUOTE, PERSON, WORD, PUNCT = "Q", "P", "W", "."


class Item(NamedTuple):
    """One item: a quote, a person named, a word or a mark of punctuation.

    `key` is the word in lower case; `ref` the quote's or the person's id; `owns` is true before a
    possessive ending; `capital` is true of a word with a capital.
    """

    kind: str
    key: str
    start: int
    end: int
    ref: str = ""
    owns: bool = False
    capital: bool = False

    @property
    def span(self) -> Span:
        """The item's stretch of the text."""
        return Span(self.start, self.end)


# There is an item for nearly every word: the tuple is made without the call in between.
_made = partial(tuple.__new__, Item)


class SentenceTokens(NamedTuple):
    """One sentence of a paragraph, what stands in marks folded: its items in order."""

    paragraph: int
    items: tuple[Item, ...]
    quotes: tuple[int, ...]

    @classmethod
    def of(cls, paragraph: int, items: list[Item]) -> SentenceTokens:
        """Build the frame of the items; `quotes` are the indexes of those that are quotes."""
        quotes = tuple(i for i, item in enumerate(items) if item.kind == QUOTE)
        return cls(paragraph, tuple(items), quotes)

    def is_capital(self, index: int) -> bool:
        """Tell whether the item is a word with a capital."""
        return self.items[index].capital

    def is_in_name(self, index: int) -> bool:
        """Tell whether the word is part of a name like "United States"; a headline tells not."""
        if self.paragraph == HEADLINE or index == 0 or not self.items[index].capital:
            return False
        return self.items[index - 1].kind == WORD and self.items[index - 1].capital

    def is_modifier(self, index: int) -> bool:
        """Tell whether a name only says whose somebody is: "Reed campaign manager Tom Lind"."""
        if self.items[index].kind != PERSON or self.items[index].owns:
            return False
        ahead = self.items[index + 1 : index + 2 + _MODIFIED]
        size = next((i for i, item in enumerate(ahead) if item.kind != WORD), len(ahead))
        if size == len(ahead) or ahead[size].kind != PERSON:
            return False
        if size == 0:  # The noun is folded with the name that it stands before.
            return True
        noun = ahead[size - 1].key
        if noun not in wordlists.role_heads() and noun not in wordlists.words("staff"):
            return False
        return not any(item.key in _NO_NOUNS for item in ahead[:size])

    @property
    def only_quotes(self) -> bool:
        """Tell whether nothing but quotes and punctuation is in the sentence."""
        return all(item.kind in (QUOTE, PUNCT) for item in self.items)


class Folding:
    """Folds the quotes and names of one text."""

    def __init__(
        self, reading: Document, quotes: list[FoundQuote], mentions: tuple[PersonMention, ...]
    ) -> None:
        self.reading = reading
        self.text = reading.text
        self.quotes = quotes
        self.mentions = mentions
        self._quote_starts = [quote.outer.start for quote in quotes]
        self._mention_ends = [mention.span.end for mention in mentions]

    def frames(self, number: int, bounds: Span) -> list[SentenceTokens]:
        """Return the sentences of one paragraph, in order."""
        items = self._items(bounds)
        starts = self.reading.sentence_starts(number)
        frames: list[SentenceTokens] = []
        start = 0
        for index in range(1, len(items)):
            if index - start >= MOST_ITEMS or self._begins(items, index, starts):
                frames.append(SentenceTokens.of(number, items[start:index]))
                start = index
        if start < len(items):
            frames.append(SentenceTokens.of(number, items[start:]))
        return frames

    def _begins(self, items: list[Item], index: int, starts: list[int]) -> bool:
        """Tell whether a sentence begins at the item, what is in marks being one with its clause.

        A stop inside the marks ends no sentence where "Smith said." follows.
        """
        item, before = items[index], items[index - 1]
        if bisect_right(starts, item.start) == bisect_right(starts, before.end - 1):
            return False
        if before.kind != QUOTE or item.kind == QUOTE:
            return True
        return not self._names_speaker(items, index, strict=self.text[before.end - 2] == ".")

    def _items(self, bounds: Span) -> list[Item]:
        items: list[Item] = []
        at = bounds.start
        index = bisect_left(self._quote_starts, bounds.start)
        while index < len(self.quotes) and self.quotes[index].outer.start < bounds.end:
            quote = self.quotes[index]
            self._read_words(items, at, quote.outer.start)
            items.append(Item(QUOTE, "", quote.outer.start, quote.outer.end, quote.id))
            at = quote.outer.end
            index += 1
        self._read_words(items, at, bounds.end)
        return items

    def _read_words(self, items: list[Item], start: int, end: int) -> None:
        """Read the words of a stretch without quotes, people as one item each."""
        index = bisect_left(self._mention_ends, start + 1)
        at = start
        while index < len(self.mentions) and self.mentions[index].span.end <= end:
            mention = self.mentions[index]
            opening = max(mention.start, at)
            if mention.span.start >= at:
                self._read_plain(items, at, opening)
                owns = bool(_POSSESSIVE.match(self.text, mention.span.end))
                items.append(Item(PERSON, "", opening, mention.span.end, mention.person, owns))
                at = mention.span.end
                if owns:
                    ending = _POSSESSIVE.match(self.text, at)
                    at = ending.end() if ending else at
            index += 1
        self._read_plain(items, at, end)

    def _read_plain(self, items: list[Item], start: int, end: int) -> None:
        for token in self.reading.tokens_in(start, end):
            if token.is_word:
                word, opening, closing, key = token
                capital = word[0] in UPPER_SET
                if capital and word in _BODIES:
                    key = word  # the WHO is no "who"
                if "'" in key:
                    owns = token.possessive
                    items.append(Item(WORD, stem_of(key), opening, closing, "", owns, capital))
                else:
                    items.append(_made((WORD, key, opening, closing, "", False, capital)))
            elif token.text not in _MARKS:
                items.append(Item(PUNCT, token.text[0], token.start, token.end))

    def _says_after_insertion(self, items: list[Item], index: int, *, strict: bool) -> bool:
        """Tell whether "Smith, a retired nurse, said." is what follows."""
        comma = index + 1
        named = items[index].kind == PERSON and not items[index].owns
        if not named or comma >= len(items) or items[comma].key != ",":
            return False
        for at in range(comma + 1, min(comma + _INSERTED, len(items) - 1)):
            if items[at].kind == QUOTE or items[at].key in STOPS:
                return False
            if items[at].key == "," and items[at + 1].key in wordlists.speech_verbs():
                after = items[at + 2].key if at + 2 < len(items) else "."
                loose = after.endswith("ly") or after in PREPOSITIONS
                return after in STOPS or (loose and not strict)
        return False

    def _names_speaker(self, items: list[Item], index: int, *, strict: bool) -> bool:
        """Tell whether "Smith said." or "Said Smith." is what follows, up to its stop."""
        if self._says_after_insertion(items, index, strict=strict):
            return True
        ahead = items[index : index + (2 if strict else 5)]
        verbs = [i for i, item in enumerate(ahead) if item.key in wordlists.speech_verbs()]
        if not verbs and len(ahead) > 2 and ahead[2].key in STOPS and not strict:
            verbs = [1] if ahead[1].key in wordlists.cue_verbs("describing") else []
        if not verbs:
            return False
        if strict and verbs[0] == 0:
            return True
        if not strict and verbs[0] == 1:
            asker = items[index].kind == PERSON or items[index].key in _ASKERS
            if asker and not items[index].owns:
                return True
        if strict and items[index].kind != PERSON and items[index].key not in ("he", "she"):
            return False
        after = items[index + verbs[0] + 1 : index + verbs[0] + 2]
        ends = not after or (after[0].kind == PUNCT and after[0].key in STOPS)
        return ends or (not strict and after[0].key in (",", "in", "on", "at", "as", "after"))
