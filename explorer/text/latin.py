"""Names in Cyrillic letters as Latin ones would have them, for comparing across scripts."""

from __future__ import annotations

from functools import lru_cache

_LETTERS = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "iu", "я": "ia",
    "і": "i", "ї": "i", "є": "e", "ґ": "g", "’": "", "ʼ": "", "'": "",
    "ә": "a", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h",
}  # fmt: skip
_TABLE = str.maketrans(_LETTERS)
# How one sound is spelled in the languages that are read: the longer spelling first.
_SOUNDS = (
    ("dsch", "j"), ("tsch", "c"), ("shch", "c"), ("schtsch", "c"), ("dzh", "j"), ("dj", "j"),
    ("sch", "s"), ("tch", "c"), ("zh", "j"), ("kh", "h"), ("gh", "g"), ("ch", "c"), ("sh", "s"),
    ("ph", "f"), ("th", "t"), ("ck", "k"), ("ou", "u"), ("oo", "u"), ("ts", "c"), ("tz", "c"),
    ("q", "k"), ("w", "v"), ("x", "ks"), ("y", "i"), ("j", "i"), ("z", "s"), ("c", "k"),
)  # fmt: skip


def latin(word: str) -> str:
    """Return the word in small Latin letters; what is Latin already stays as it is."""
    return word.lower().translate(_TABLE)


@lru_cache(maxsize=1 << 14)
def heard(word: str) -> str:
    """Return about what a name sounds like, whatever letters and press habits it is written by."""
    said = latin(word)
    for spelled, sound in _SOUNDS:
        said = said.replace(spelled, sound)
    kept = [said[:1]]
    for letter in said[1:]:
        if letter != kept[-1] and not (letter == "h" or (letter in "ie" and kept[-1] in "ie")):
            kept.append(letter)
    return "".join(kept)
