"""Runs of capitalised words: whatever may be somebody's name, with a title before it or not."""

from __future__ import annotations

import re
import sys
from typing import NamedTuple

from explorer.model import Span

_RANGES = ((0x41, 0x250), (0x386, 0x3AC), (0x400, 0x530), (0x531, 0x557), (0x1E00, 0x1F00))
UPPER = "".join(chr(c) for low, high in _RANGES for c in range(low, high) if chr(c).isupper())
_HYPHEN = "-‐‑"
_INNER = rf"(?:[{_HYPHEN}'’](?!s\b)\w+)*"
_ABBREVIATED = (
    r"(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Cmdr|Adm|Rev|Hon|St|Pres|Amb|"
    r"Jr|Sr|Fr|Msgr|Insp|Det|Supt|Cpl|Pvt|Brig|Mme|Mlle|Messrs|Sra|Srta|Dra)\."
)
_INITIALS = rf"(?:[{UPPER}]\.{_INNER})+"
_PREFIXED = (
    r"(?:al|el|ul|ad|as|ash|an|ar|at|az|ez|et|ed|es|d|l|dell|dall)"
    rf"[{_HYPHEN}'’][{UPPER}]\w*{_INNER}"
)
_WORD = rf"(?:{_ABBREVIATED}|{_INITIALS}|[{UPPER}]\w*{_INNER}|{_PREFIXED})"
_PARTICLE = (
    r"(?:de|da|do|dos|das|di|del|della|dello|dei|degli|der|den|van|von|vom|zu|zum|zur|ter|ten|te|"
    r"la|las|los|le|el|al|bin|bint|ibn|ben|abu|y|e|du|des|af|av|ap|ul|ur|und|ze|san)"
)
_GAP = r"[ \u00a0\n]"
_RUN = re.compile(
    rf"(?<![\w]){_WORD}(?:{_GAP}(?:{_PARTICLE}{_GAP}){{0,3}}{_WORD})*(?:, (?:Jr|Sr)\b\.?)?"
)
_EACH = re.compile(rf"{_WORD}|\w+(?:['’]\w+)?")
_POSSESSIVE = re.compile(r"['’](?:s\b)?")
PARTICLES = frozenset(_PARTICLE[3:-1].split("|"))
MAX_WORDS = 14


class Word(NamedTuple):
    """One word of a run and where it stands."""

    text: str
    start: int
    end: int

    @property
    def key(self) -> str:
        """The word as the word lists have it."""
        return self.text.lower().rstrip(".").replace("’", "'")


class Run(NamedTuple):
    """Capitalised words next to each other. `possessive` is true before an apostrophe."""

    words: tuple[Word, ...]
    possessive: bool

    @property
    def span(self) -> Span:
        """The stretch from the first word to the last."""
        return Span(self.words[0].start, self.words[-1].end)


def _words(text: str, start: int, end: int) -> tuple[Word, ...]:
    found = (
        Word(sys.intern(m.group()), m.start(), m.end()) for m in _EACH.finditer(text, start, end)
    )
    return tuple(found)


def find_runs(text: str, bounds: Span) -> list[Run]:
    """Return the runs inside `bounds`, in order; very long ones (headlines) are left out."""
    runs = []
    for match in _RUN.finditer(text, bounds.start, bounds.end):
        words = _words(text, match.start(), match.end())
        if len(words) <= MAX_WORDS:
            possessive = bool(_POSSESSIVE.match(text, match.end(), bounds.end))
            runs.append(Run(words, possessive))
    return runs
