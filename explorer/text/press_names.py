"""Names as the press of a language writes them: Токаев, Tokajew, Tokaïev, Tokayev are one.

Transliterations are by ear: German writes ж as "sch" and в as "w", French ш as "ch" and у as "ou",
Spanish х as "j". A key keeps only what all of them keep, so that it is good for comparing two whole
names and for nothing else. After ISO 9, BGN/PCGN, the Duden's table and the habits of newspapers.
"""

from __future__ import annotations

import re
from functools import lru_cache

from explorer.text.latin import latin
from explorer.text.search_folding import fold

_Rules = tuple[tuple[str, str], ...]

# C: ж, ш, щ, ч, дж; G: г, х, ґ, һ; S: с, з, ц. The longer spelling first.
_ENGLISH: _Rules = (
    ("shch", "C"), ("tch", "C"), ("dzh", "C"), ("zh", "C"), ("sh", "C"), ("ch", "C"), ("kh", "G"),
    ("gh", "G"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("ts", "S"), ("tz", "S"), ("oo", "u"),
    ("j", "C"),
)  # fmt: skip
_RULES: dict[str, _Rules] = {
    "de": (
        ("schtsch", "C"), ("dsch", "C"), ("tsch", "C"), ("sch", "C"), ("ch", "G"), ("ck", "k"),
        ("ph", "f"), ("th", "t"), ("tz", "S"), ("ts", "S"), ("ei", "ai"), ("w", "v"), ("j", "i"),
    ),
    "fr": (
        ("chtch", "C"), ("tch", "C"), ("dj", "C"), ("ch", "C"), ("kh", "G"), ("gh", "G"),
        ("ph", "f"), ("th", "t"), ("ts", "S"), ("ou", "u"), ("qu", "k"), ("j", "C"),
    ),
    "es": (
        ("shch", "C"), ("sch", "C"), ("sh", "C"), ("ch", "C"), ("zh", "C"), ("kh", "G"),
        ("ts", "S"), ("qu", "k"), ("j", "G"),
    ),
}  # fmt: skip
_CLASSES = str.maketrans(
    {"g": "G", "h": "G", "s": "S", "z": "S", "c": "k", "q": "k", "w": "v", "y": "i"}
)
_SOFT_C = re.compile(r"c(?=[eiy])")
_MUTE_H = re.compile(r"h(?![aeiouyCGS])")
_GLIDE = re.compile(r"i(?=[aeou])|(?<=[aeou])i")
_REPEATED = re.compile(r"(.)\1+")
_ENDING = re.compile(r"(?<=in)e$|ff$")
_CYRILLIC = re.compile(r"[Ѐ-ӿ]")


@lru_cache(maxsize=1 << 14)
def press_key(word: str, language: str) -> str:
    """Return what is left of one word of a name in all press spellings.

    Args:
        word: as an article has it.
        language: the article's (ISO 639-1); one without rules of its own is taken for English.
    """
    is_cyrillic = _CYRILLIC.search(word) is not None
    said = latin(word.lower().replace("ё", "io")) if is_cyrillic else fold(word)
    said = _ENDING.sub(lambda found: "" if found.group() == "e" else "v", said)
    said = _SOFT_C.sub("s", said) if language in ("fr", "es", "en") and not is_cyrillic else said
    for spelled, sound in _ENGLISH if is_cyrillic else _RULES.get(language, _ENGLISH):
        said = said.replace(spelled, sound)
    said = _MUTE_H.sub("", said).replace("x", "kS").translate(_CLASSES)
    return _REPEATED.sub(r"\1", _GLIDE.sub("", _REPEATED.sub(r"\1", said))).lower()


def whole_key(name: str, language: str) -> str | None:
    """Return the key of a whole name: its first and its last word; None for a single word."""
    words = [word for word in re.split(r"[\s\-‑.]+", name) if word]
    if len(words) < 2 or len(words[0]) < 2:
        return None
    first, last = press_key(words[0], language), press_key(words[-1], language)
    return f"{first} {last}" if len(first) > 1 and len(last) > 2 else None
