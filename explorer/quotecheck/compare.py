"""One quotation of a draft against one quote of the library: what was done to the words."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import Match as Block
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Literal

import msgspec

from explorer.quotecheck.wording import Words, alike, plain, same, without_brackets

Verdict = Literal["verbatim", "altered", "cut", "joined", "other-speaker", "not-found"]

LIKE_ENOUGH = 0.6
"""Share of the draft's words that must stand in the source in their order, in runs of two or more.

Measured on invented quotations: of two different sentences of ten words or more fewer than a third
of the words stand so; one with two of five words changed still has three.
"""
RUN = 4  # words in a row that two texts do not share by chance
SHORT = 3  # words: so few of them are found only as they are


class Change(msgspec.Struct, frozen=True):
    """Words that the draft has where the source has others; either may be empty."""

    draft: str
    source: str


class Match(msgspec.Struct, frozen=True, kw_only=True):
    """What was done to a source's words, and how much of the draft stands in it (0 to 1)."""

    verdict: Verdict
    share: float
    changes: tuple[Change, ...] = ()

    @property
    def is_exact(self) -> bool:
        """Whether no word was changed."""
        return self.verdict in ("verbatim", "cut", "joined")


def compare(draft: str, source: str) -> Match | None:
    """Return what the draft's quotation did to the words of the source; None: it is another."""
    asked, own = plain(draft), plain(source)
    if not asked.words or not own.words:
        return None
    if same(asked.words, own.words) and asked.gaps <= own.gaps:
        return Match(verdict="verbatim", share=1.0)
    if _stands_in(asked, own.words):
        return Match(verdict="cut", share=1.0)
    bracketed = without_brackets(draft)
    if bracketed.words and bracketed != asked and _stands_in(bracketed, own.words):
        return Match(verdict="cut", share=1.0)
    return _altered(bracketed if bracketed.words else asked, own.words)


def shares_a_run(draft: str, source: str) -> bool:
    """Tell whether the two share so many words in a row that one may be a part of the other."""
    asked, own = plain(draft).words, plain(source).words
    found = SequenceMatcher(None, own, asked, autojunk=False).find_longest_match()
    return found.size >= min(RUN, len(own))


def _stands_in(asked: Words, own: Sequence[str]) -> bool:
    """Tell whether the runs of words between the gaps stand in the source, in their order."""
    at = 0
    for part in asked.parts:
        starts = range(at, len(own) - len(part) + 1)
        found = next((s for s in starts if same(part, own[s : s + len(part)])), None)
        if found is None:
            return False
        at = found + len(part)
    return True


def _as_in(word: str, own: Sequence[str]) -> str:
    """The word with its first letter as the source has it, if only that differs."""
    return word if word in own else next((other for other in own if alike(word, other)), word)


def _altered(asked: Words, own: Sequence[str]) -> Match | None:
    draft = (_as_in(asked.words[0], own), *asked.words[1:])
    if len(draft) < SHORT:
        return None
    blocks = SequenceMatcher(None, own, draft, autojunk=False).get_matching_blocks()
    least = 2 if len(draft) > SHORT else 1
    kept = [block for block in blocks if block.size >= least]
    share = sum(block.size for block in kept) / len(draft)
    if not kept or share < LIKE_ENOUGH:
        return None
    changes = _changes(draft, asked.gaps, own, kept)
    return Match(
        verdict="altered" if changes else "cut",
        share=share,
        changes=tuple(changes),
    )


def _changes(
    draft: Sequence[str], gaps: frozenset[int], own: Sequence[str], kept: Sequence[Block]
) -> list[Change]:
    """The differences between the common runs; words left out at a gap are none."""
    first, last = kept[0], kept[-1]
    changes = []
    if first.b:
        changes.append(_change(draft[: first.b], own[max(0, first.a - first.b) : first.a]))
    for one, other in pairwise(kept):
        a, b = one.a + one.size, one.b + one.size
        if not (other.b == b and b in gaps):
            changes.append(_change(draft[b : other.b], own[a : other.a]))
    rest = draft[last.b + last.size :]
    if rest:
        a = last.a + last.size
        changes.append(_change(rest, own[a : a + len(rest)]))
    return changes


def _change(draft: Sequence[str], source: Sequence[str]) -> Change:
    return Change(" ".join(draft), " ".join(source))
