"""Find in one article: every place where some letters stand, however they are written there.

Unlike the search for words, this finds letters inside words too ("stan" in "Uzbekistan").
"""

from __future__ import annotations

from functools import lru_cache

from explorer.model import Span
from explorer.text.search_folding import fold

_SAME = {
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‘’‚‛`´′ʼ", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "…": "...",
}


def find_all(text: str, wanted: str) -> list[Span]:
    """Return where `wanted` stands in `text`, in order, never overlapping.

    Case and accents do not matter, nor do the shape of quotation marks and dashes or how wide a
    gap is; blanks around `wanted` do not count.
    """
    needle = "".join(_letters(char) for char in " ".join(wanted.split()))
    if not needle:
        return []
    folded, origins = _folded(text)
    found, at = [], folded.find(needle)
    while at >= 0:
        end = at + len(needle)
        found.append(Span(origins[at], origins[end - 1] + 1))
        at = folded.find(needle, end)
    return found


@lru_cache(maxsize=2)
def _folded(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its letters where it came from."""
    letters: list[str] = []
    origins: list[int] = []
    for at, char in enumerate(text):
        new = _letters(char)
        if new == " " and letters and letters[-1] == " ":
            continue
        letters += new
        origins += [at] * len(new)
    return "".join(letters), origins


@lru_cache(maxsize=4096)
def _letters(char: str) -> str:
    if char.isspace():
        return " "
    return _SAME.get(char) or fold(char).replace(" ", "") or ("" if _is_mark(char) else char)


def _is_mark(char: str) -> bool:
    """Tell whether folding leaves nothing of the character because it only marks another."""
    return not char.isprintable() or (not char.isalnum() and fold(f"a{char}a") == "aa")
