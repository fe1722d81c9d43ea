"""Where a thing stands in the article, and why it was decided so."""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import UNSET, UnsetType

Status = Literal["checked", "edited", "added"]


class Span(msgspec.Struct, frozen=True, order=True):
    """A half-open stretch ``[start, end)`` of the article's text, in code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if self.start < 0 or self.end < self.start:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def covers(self, other: Span) -> bool:
        """Tell whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end

    def slice(self, text: str) -> str:
        """Return the stretch of `text` this span names."""
        return text[self.start : self.end]


class Located(msgspec.Struct, frozen=True, kw_only=True):
    """Something that stands at one place of the article.

    With the source text at hand, `start` and `end` are set; a dossier without its text (the
    curated one) gives `paragraph` (counted from 1) instead. `sentence` is the sentence span around
    the item where the text is known.
    """

    start: int | UnsetType = UNSET
    end: int | UnsetType = UNSET
    paragraph: int | UnsetType = UNSET

    @property
    def span(self) -> Span | None:
        """The item's span, or None where only its paragraph is known."""
        if isinstance(self.start, int) and isinstance(self.end, int):
            return Span(self.start, self.end)
        return None


class Why(msgspec.Struct, frozen=True, kw_only=True):
    """Why something was decided: the rule's id with its fields, and the spans it rests on.

    A reason is worded when it is shown (`explorer.i18n.reasons`), in the reader's language. Only
    what no rule wrote has its `reason` in words: a curated dossier, and files of before.
    """

    rule: str
    fields: dict[str, str] | UnsetType = UNSET
    reason: str | UnsetType = UNSET
    spans: tuple[Span, ...] = ()


class Clue(msgspec.Struct, frozen=True, kw_only=True):
    """Which words gave a particular of the article: a rule's id with its fields, as in `Why`."""

    rule: str
    fields: dict[str, str] | UnsetType = UNSET
