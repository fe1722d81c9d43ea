"""Finding words in a copy of a text that was typeset otherwise: marks, dashes, blanks, accents.

Offsets always count in the copy as it is.
"""

from __future__ import annotations

from bisect import bisect_left

from explorer.model import Span

_FOLDED = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u0060\u00b4", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    "\u2026": "...",
    "\ufb01": "fi",
    "\ufb02": "fl",
    **dict.fromkeys("\u00ad\u200b\u2060\ufeff", ""),
}


class Likeness:
    """A text with what typesetting changes folded away, and the way back to its own offsets."""

    def __init__(self, text: str) -> None:
        letters: list[str] = []
        self._places: list[int] = []
        for place, char in enumerate(text):
            folded = _fold(char, letters[-1] if letters else " ")
            letters += folded
            self._places += [place] * len(folded)
        self._places.append(len(text))
        self._text = "".join(letters)

    def find(self, words: str, within: Span, *, whole: bool = True) -> Span | None:
        """Return where `words` first stand `within` a span of the text, or None.

        With `whole` they stand alone: no letter or digit goes on at either end.
        """
        sought = folded(words)
        start = bisect_left(self._places, within.start)
        end = bisect_left(self._places, within.end)
        while sought:
            at = self._text.find(sought, start, end)
            if at < 0:
                return None
            if not whole or self._stands_alone(at, at + len(sought)):
                return Span(self._places[at], self._places[at + len(sought) - 1] + 1)
            start = at + 1
        return None

    def _stands_alone(self, start: int, end: int) -> bool:
        before, first = self._text[start - 1 : start], self._text[start]
        last, after = self._text[end - 1], self._text[end : end + 1]
        return not (before.isalnum() and first.isalnum()) and not (
            last.isalnum() and after.isalnum()
        )


def folded(words: str) -> str:
    """Return `words` with what typesetting changes folded away."""
    letters: list[str] = []
    for char in words.strip():
        letters += _fold(char, letters[-1] if letters else " ")
    return "".join(letters).strip()


def _fold(char: str, last: str) -> str:
    if char.isspace():
        return "" if last == " " else " "
    return _FOLDED.get(char, char)
