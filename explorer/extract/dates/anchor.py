"""What words for a time are understood from, and the small words in them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import msgspec

from explorer.extract.dates.periods import Period


class Words(msgspec.Struct, frozen=True):
    """A language's words for numbers, units and directions, in small letters.

    `months` and `seasons` (by the month they begin in) count from 1, `weekdays` from 0, `days` from
    the day of publication; `units` maps a word to ``day``, ``week``, ``month``…; `steps` is -1 for
    words that count back and 1 for those that count ahead; `again` are words that count from what
    was dated before; `lengths` are those that say how long, and not when; `this` and `next` are
    told apart before a day of the week.
    """

    months: dict[str, int]
    weekdays: dict[str, int]
    seasons: dict[str, int]
    ordinals: dict[str, int]
    quarters: dict[str, int]
    days: dict[str, int]
    units: dict[str, str]
    numbers: dict[str, int]
    feasts: dict[str, tuple[int, int]]
    steps: dict[str, int]
    again: frozenset[str]
    lengths: frozenset[str]
    this: frozenset[str]
    next: frozenset[str]


class Anchor(msgspec.Struct, frozen=True):
    """What a word for a time is understood from.

    `today` is the day of publication; `direction` is 1 where the sentence speaks of what is to
    come, -1 of what is past, 0 where it does not show; `reference` is what was dated before, `near`
    what was dated before in the same sentence; `words` are the language's.
    """

    words: Words
    today: date | None
    direction: int = 0
    reference: Period | None = None
    near: Period | None = None

    def month(self, word: str) -> int:
        """Return the number of the month."""
        return self.words.months[word.rstrip(".").lower()]

    def weekday(self, word: str) -> int:
        """Return the number of the day of the week, Monday 0."""
        return self.words.weekdays[word.rstrip(".").lower()]

    def number(self, word: str) -> int:
        """Return the number a word or figures mean."""
        return int(word) if word.isdigit() else self.words.numbers.get(word.lower(), 1)

    def day_number(self, word: str) -> int:
        """Return the day of the month that "3rd" or "third" means."""
        return self.words.ordinals.get(word.lower()) or int(re.sub(r"\D", "", word))

    def unit(self, word: str) -> str:
        """Return the unit that the word names: ``day``, ``week``, ``year``."""
        return self.words.units[word.lower()]

    def steps(self, relative: str) -> int:
        """Return -1 for what lies back, 1 for what lies ahead, 0 for this or that."""
        return self.words.steps.get(relative, 0)

    def refers_back(self, relative: str) -> bool:
        """Tell whether the words count from what was dated before."""
        return relative in self.words.again

    def year(self, found: Match) -> int | None:
        """Return the year the words give, or None where they give none."""
        figures = group(found, "y") or group(found, "y2")
        if figures:
            year = int(figures)
            # "19-Nov-12": as computers read two figures, 69 and later are of the last century.
            return year if year > 99 else year + (1900 if year > 68 else 2000)
        relative = group(found, "rel") or group(found, "ry")
        if not relative:
            return None
        if self.refers_back(relative) and self.reference:
            return self.reference.start.year + self.steps(relative)
        return self.today.year + self.steps(relative) if self.today else None


Match = re.Match[str]
Meaning = Callable[[Match, Anchor], Period | None]


def group(found: Match, name: str) -> str:
    """Return what the pattern's group holds, in small letters, or nothing."""
    return (found.groupdict().get(name) or "").lower().strip(" ,")
