"""Fingerprints of a text: what two copies of a story share, however they are set or cut.

A run of four words has a number. Only runs are kept that begin with certain words, which are the
same words in every text: so two texts keep the same runs without knowing of each other, and how
much of the one stands in the other can be told from the few that are kept (MinHash with a fixed
share; Broder's "containment").
"""

from __future__ import annotations

import re
import zlib

from explorer.text.search_folding import fold

RUN = 4
"""Words in a run: long enough to be nobody's phrase, short enough to outlive a changed word."""
LONG = 5
"""Letters of a word that a kept run begins with: shorter ones stand in every sentence."""
SHARE = 4
"""One long word of so many begins a kept run."""
FEWEST = 10
"""A text with fewer fingerprints (about a hundred words) is too short to be told from another."""
_WORD = re.compile(r"\w+")


def of_text(text: str) -> frozenset[int]:
    """Return the fingerprints of a text; none of one that is too short."""
    words = _WORD.findall(fold(text))
    long = (word for word in set(words) if len(word) >= LONG)
    first = {word for word in long if zlib.crc32(word.encode("utf-8", "replace")) % SHARE == 0}
    ends = len(words) - RUN + 1
    runs = (" ".join(words[n : n + RUN]) for n, word in enumerate(words[:ends]) if word in first)
    kept = frozenset(zlib.crc32(run.encode("utf-8", "replace")) for run in runs)
    return kept if len(kept) >= FEWEST else frozenset()
