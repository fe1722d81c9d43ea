"""One spelling for search: case, accents, marks and hyphens folded away, on both sides alike.

Folding is character by character, so that every folded word knows where it stands in the text it
came from, and the words of a folded text are exactly what SQLite's ``ascii`` tokenizer sees.
"""

from __future__ import annotations

import re
import unicodedata

import msgspec

# Letters that Unicode does not decompose, as English spells them in names.
_LETTERS = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe",
    "ə": "a", "ŋ": "n", "ŧ": "t", "ĸ": "k",
}  # fmt: skip
_INVISIBLE = {"Mn", "Me", "Cf"}
_JOINERS = "-‐‑'’ʼʻ‘`´."
# Only from where a run of letters begins. Two of the joiners (ʼ and ʻ) are letters themselves: a
# run with one inside is joined already.
_JOINED = re.compile(rf"(?<![^\W_])(?:[^\W_]++(?:[{_JOINERS}][^\W_]++)+|[^\W_]+?[ʼʻ][^\W_]++)")
_RUN = re.compile(r"[^ ]+")
# Scripts written without spaces: every character is a word, and a phrase finds them in order.
_UNSPACED = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF),
)  # fmt: skip


class Word(msgspec.Struct, frozen=True):
    """A folded word and the half-open stretch of the text it came from, in code points."""

    fold: str
    start: int
    end: int


def _folded(char: str) -> str:
    """What one character becomes: letters, nothing (a mark), or a blank (a gap)."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
    return "".join(_folded_part(part) for part in plain)


def _folded_part(part: str) -> str:
    if unicodedata.category(part) in _INVISIBLE:
        return ""
    if not part.isalnum():
        return " "
    unspaced = any(low <= ord(part) <= high for low, high in _UNSPACED)
    return f" {part} " if unspaced else _LETTERS.get(part, part)


class _Table(dict[int, str]):
    """The folding of each character met so far, worked out when first asked for."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _folded(chr(code))
        return folded


_TABLE = _Table()


def fold(text: str) -> str:
    """Return the folded words of `text`, one blank between them."""
    return " ".join(text.translate(_TABLE).split())


def joined(text: str) -> str:
    """Return the words that hyphens, apostrophes or stops cut in two, each folded in one piece."""
    found = (fold(match.group()) for match in _JOINED.finditer(text))
    return " ".join(word.replace(" ", "") for word in found)


def words(text: str) -> list[Word]:
    """Return the folded words of `text` with where each stands in it."""
    if all(len(_TABLE[ord(char)]) == 1 for char in set(text)):
        found = _RUN.finditer(text.translate(_TABLE))
        return [Word(match.group(), match.start(), match.end()) for match in found]
    return _words_slowly(text)


def _words_slowly(text: str) -> list[Word]:
    """The same for a text with characters that vanish or become several."""
    found: list[Word] = []
    letters, start, end = "", 0, 0
    for at, char in enumerate(text):
        for part in _TABLE[ord(char)] or "":
            if part == " ":
                if letters:
                    found.append(Word(letters, start, end))
                letters = ""
            else:
                start = start if letters else at
                letters, end = letters + part, at + 1
        if letters and not _TABLE[ord(char)]:
            end = at + 1
    if letters:
        found.append(Word(letters, start, end))
    return found
