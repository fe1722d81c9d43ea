"""The stretch of an item that shows why it was found, and where in it the hits stand."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from explorer.store.search.match import Needle
from explorer.text.search_folding import Word, fold, words

WIDTH = 220
LEAD = 60
GAP = "…"

Marks = tuple[tuple[int, int], ...]


class Snippet(msgspec.Struct, frozen=True):
    """A text and the half-open stretches in it to mark, in code points."""

    text: str
    marks: Marks = ()


def marks(text: str, needles: Iterable[Needle]) -> Marks:
    """Return where `needles` stand in `text`: in order, never overlapping."""
    folded = fold(text)
    present = [needle for needle in needles if _may_stand_in(folded, needle)]
    found = words(text) if present else []
    return _merged([span for needle in present for span in _spans(found, needle)])


def around(text: str, needles: Iterable[Needle], width: int = WIDTH) -> Snippet:
    """Return `text`, or the part of it around its first hit where it is longer than `width`."""
    hits = marks(text, needles)
    if len(text) <= width:
        return Snippet(text, hits)
    first = hits[0][0] if hits else 0
    start = _word_start(text, max(0, min(first - LEAD, len(text) - width)))
    end = _word_end(text, min(len(text), start + width))
    before = GAP if start else ""
    shift = len(before) - start
    inside = ((max(a, start), min(b, end)) for a, b in hits if a < end and b > start)
    shown = f"{before}{text[start:end]}{GAP if end < len(text) else ''}"
    return Snippet(shown, tuple((a + shift, b + shift) for a, b in inside))


def _may_stand_in(folded: str, needle: Needle) -> bool:
    """Tell whether it is worth looking closer: cheap, and never wrong where it says no."""
    if len(needle.phrase) == 1:
        return needle.phrase[0] in folded.replace(" ", "")
    return " ".join(needle.phrase) in folded


def _spans(found: list[Word], needle: Needle) -> list[tuple[int, int]]:
    size = len(needle.phrase)
    spans = [
        (found[at].start, found[at + size - 1].end)
        for at in range(len(found) - size + 1)
        if all(found[at + n].fold == needle.phrase[n] for n in range(size - 1))
        and _fits(found[at + size - 1].fold, needle.phrase[-1], needle.prefix)
    ]
    whole = needle.phrase[0]
    return spans + (_split_spans(found, whole) if size == 1 and len(whole) > 1 else [])


def _split_spans(found: list[Word], whole: str) -> list[tuple[int, int]]:
    """Where a word stands cut in pieces, one character apart (``re-elected``, ``U.S``)."""
    spans = []
    for at, word in enumerate(found):
        if not whole.startswith(word.fold) or word.fold == whole:
            continue
        letters, end = word.fold, at
        while end + 1 < len(found) and len(letters) < len(whole):
            if found[end + 1].start - found[end].end != 1:
                break
            end += 1
            letters += found[end].fold
        if letters == whole:
            spans.append((word.start, found[end].end))
    return spans


def _fits(word: str, typed: str, prefix: bool) -> bool:
    return word.startswith(typed) if prefix else word == typed


def _merged(spans: list[tuple[int, int]]) -> Marks:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _word_start(text: str, at: int) -> int:
    """The start of the next word after `at`, unless that is far off."""
    blank = text.find(" ", at, at + 30)
    return at if at == 0 or blank < 0 else blank + 1


def _word_end(text: str, at: int) -> int:
    blank = text.rfind(" ", max(0, at - 30), at)
    return at if at >= len(text) or blank < 0 else blank
