"""How spellings are compared: lower case, no accents, plain apostrophes, every offset kept."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

_ODD = {
    "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "`": "'", "´": "'", "‐": "-", "‑": "-",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\n": " ", "\t": " ",
    "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ı": "i", "ħ": "h", "ŧ": "t",
    "ß": "s", "ə": "a", "Ə": "a",
}  # fmt: skip


@cache
def _table() -> dict[int, str]:
    table = {ord(char): plain for char, plain in _ODD.items()}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFKD", chr(code))[0]
        if base.isascii() and base.isalpha():
            table.setdefault(code, base.lower())
    return table


def fold(text: str) -> str:
    """Return the text in lower case and without accents, as long as it was: offsets still hold."""
    if text.isascii():
        return text.lower().replace("\n", " ").replace("\t", " ").replace("`", "'")
    plain = text.translate(_table())
    low = plain.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in plain)


@lru_cache(maxsize=16384)
def key_of(name: str) -> str:
    """Return a short name folded; names come again and again, so it is remembered."""
    return fold(name)
