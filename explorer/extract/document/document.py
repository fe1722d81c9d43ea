"""The text as the extractors see it, cut once: paragraphs, sentences, tokens, its casing."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

import msgspec

from explorer.extract.document.casing import is_headline
from explorer.extract.document.tokens import Token, tokens_of
from explorer.model import Span
from explorer.progress import UNWATCHED, Watch
from explorer.text.clean import Cleaned, clean
from explorer.text.segment import sentences

_LOWER_WORD = re.compile(r"\b[a-zà-ÿ]{2,}\b")
_LONGEST_HEADLINE = 220  # characters
HEADLINE = -1  # the number of the headline where paragraphs are counted from 0


class Sentence(msgspec.Struct, frozen=True):
    """A sentence of the story; `index` and `paragraph` count from 0."""

    index: int
    paragraph: int
    span: Span


def _lines(text: str, part: Span) -> list[Span]:
    """Return the lines of a stretch that are short enough for a headline."""
    lines: list[Span] = []
    start = part.start
    for line in part.slice(text).split("\n"):
        if len(line) <= _LONGEST_HEADLINE:
            lines.append(Span(start, start + len(line)))
        start += len(line) + 1
    return lines


class Document(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """One article ready to be read by the extractors.

    `published` is an ISO 8601 day or None. `paragraphs` are the story's: the title is not among
    them (`cleaned.title`), nor is what was dropped (`cleaned.dropped`). `tokens` are the words and
    marks of headline and story. `watch` hears how far the extractors are.
    """

    text: str
    published: str | None
    cleaned: Cleaned
    sentences: tuple[Sentence, ...]
    first_sentence: tuple[int, ...]
    tokens: list[Token]
    _sentence_starts: tuple[int, ...]
    _paragraph_starts: tuple[int, ...]
    _token_starts: list[int]
    watch: Watch = UNWATCHED

    @classmethod
    def of(
        cls,
        text: str,
        published: str | None = None,
        watch: Watch = UNWATCHED,
        cleaned: Cleaned | None = None,
    ) -> Document:
        r"""Clean, segment and tokenise the text.

        Args:
            text: the article as decoded, newlines as ``\n``.
            published: the day of publication, ISO 8601, if it is known.
            watch: who hears how far the extractors are, and may call them off.
            cleaned: the story as it was told from what stands around it, or a part of it.
        """
        watch.check()
        cleaned = clean(text) if cleaned is None else cleaned
        watch.check()
        found: list[Sentence] = []
        first: list[int] = []
        for number, paragraph in enumerate(cleaned.paragraphs):
            first.append(len(found))
            for span in sentences(text, paragraph):
                found.append(Sentence(len(found), number, span))
        tokens = [token for part in sorted(cleaned.story) for token in tokens_of(text, part)]
        return cls(
            text=text,
            published=published,
            cleaned=cleaned,
            sentences=tuple(found),
            first_sentence=(*first, len(found)),
            tokens=tokens,
            _sentence_starts=tuple(sentence.span.start for sentence in found),
            _paragraph_starts=tuple(span.start for span in cleaned.paragraphs),
            _token_starts=[token.start for token in tokens],
            watch=watch,
        )

    @property
    def paragraphs(self) -> tuple[Span, ...]:
        """The story's paragraphs, in offsets of the text."""
        return self.cleaned.paragraphs

    @property
    def title(self) -> Span | None:
        """The headline, or None where the text has none."""
        return self.cleaned.title

    @cached_property
    def lower(self) -> frozenset[str]:
        """The words that stand in lower case somewhere in the text: not names by themselves."""
        return frozenset(_LOWER_WORD.findall(self.text))

    @cached_property
    def headlines(self) -> tuple[Span, ...]:
        """The lines among the paragraphs that are cased as headlines are."""
        lines = (line for part in self.paragraphs for line in _lines(self.text, part))
        found = [
            line for line in lines if is_headline(self.tokens_in(line.start, line.end), self.lower)
        ]
        # Where nothing else is told, the headline is the story.
        alone = all(any(line.covers(part) for line in found) for part in self.paragraphs)
        return () if alone else tuple(found)

    def is_in_headline(self, offset: int) -> bool:
        """Tell whether the offset lies in a paragraph's line that is cased as a headline."""
        index = bisect_right(self.headlines, offset, key=lambda line: line.start) - 1
        return index >= 0 and offset < self.headlines[index].end

    def tokens_in(self, start: int, end: int) -> list[Token]:
        """Return the tokens that lie wholly in ``[start, end)``, in order."""
        first = bisect_left(self._token_starts, start)
        last = bisect_left(self._token_starts, end, first)
        if last > first and self.tokens[last - 1].end > end:
            last -= 1
        return self.tokens[first:last]

    def sentences_of(self, paragraph: int) -> tuple[Sentence, ...]:
        """Return the sentences of the paragraph with that index (from 0)."""
        return self.sentences[self.first_sentence[paragraph] : self.first_sentence[paragraph + 1]]

    def sentence_starts(self, paragraph: int) -> list[int]:
        """Return where the sentences of the paragraph begin; the headline is `HEADLINE`."""
        if paragraph == HEADLINE:
            return [span.start for span in sentences(self.text, self.title)] if self.title else []
        return [sentence.span.start for sentence in self.sentences_of(paragraph)]

    def sentence_at(self, offset: int) -> Sentence | None:
        """Return the sentence that covers the offset, or None outside the story."""
        index = bisect_right(self._sentence_starts, offset) - 1
        if index < 0 or offset >= self.sentences[index].span.end:
            return None
        return self.sentences[index]

    def paragraph_at(self, offset: int) -> int | None:
        """Return the index (from 0) of the paragraph that covers the offset, or None."""
        index = bisect_right(self._paragraph_starts, offset) - 1
        if index < 0 or offset >= self.paragraphs[index].end:
            return None
        return index
